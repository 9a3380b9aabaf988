"""How long a window stands still: a heart that beats in its thread, and another beside it."""

from __future__ import annotations

import threading
import time

from qgis.PyQt.QtCore import QTimer


class Heart:
    """Beats in the window's thread, and in a thread that has nothing to do, which only a busy machine holds up."""

    def __enter__(self) -> Heart:
        self._beats, self._others, self._ends = [], [], threading.Event()
        self._timer = QTimer()
        self._timer.timeout.connect(lambda: self._beats.append((time.monotonic(), time.thread_time())))
        self._timer.start(5)
        self._other = threading.Thread(target=self._beat)
        self._other.start()
        return self

    def _beat(self) -> None:
        while not self._ends.wait(0.005):
            self._others.append((time.monotonic(),))

    def __exit__(self, *_) -> None:
        self._timer.stop()
        self._ends.set()
        self._other.join()

    def computed(self) -> float:
        """The longest that the window's thread computed between two beats, in seconds, whatever others did beside."""
        return _longest(self._beats, 1)

    def paused(self) -> float:
        """The longest pause between two beats in seconds, less the longest of the thread that has nothing to do.

        On a machine with many times more to do than it has cores this may be a second more than it should be.
        """
        return _longest(self._beats, 0) - _longest(self._others, 0)


def _longest(beats: list[tuple[float, ...]], clock: int) -> float:
    return max(after[clock] - before[clock] for before, after in zip(beats, beats[1:]))
