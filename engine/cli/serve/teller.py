"""Events on their way to whoever asked: written in a thread of their own, in memory that is bounded."""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import SimpleQueue

from engine.events import Output

# Bytes of lines that may wait: beyond the first no progress is told, beyond the second nobody is taken to read.
_PROGRESS, _MOST = 2**20, 64 * 2**20


class Teller:
    """Writes lines in a thread of its own, so that nobody else waits for a reader that is slow.

    Progress is dropped while a reader has much to read already; results and errors never are. A reader that leaves more
    of these than anybody would is taken for one that has gone.

    Args:
        unheard: called, in a thread of its own, once lines cannot be written any more.
    """

    def __init__(self, unheard: Callable[[], None]) -> None:
        self._unheard = unheard
        self._output = Output()
        self._lines: SimpleQueue[bytes | None] = SimpleQueue()
        self._lock = threading.Lock()
        self._waiting = 0
        self._lost = False
        self._thread = threading.Thread(target=self._write, name="tell", daemon=True)
        self._thread.start()

    def tell(self, line: bytes, droppable: bool = False) -> None:
        """Have a line written; returns at once.

        Args:
            droppable: whether it is left out where much is waiting.
        """
        with self._lock:
            if droppable and self._waiting > _PROGRESS:
                return
            self._waiting += len(line)
            too_much = self._waiting > _MOST
        self._lines.put(line)
        if too_much:
            self._give_up()

    def close(self, seconds: float) -> None:
        """Wait so long for all lines to be written."""
        self._lines.put(None)
        self._thread.join(seconds)

    def _write(self) -> None:
        try:
            while (line := self._lines.get()) is not None:
                self._output.write(line)
                with self._lock:
                    self._waiting -= len(line)
        except OSError:
            self._give_up()

    def _give_up(self) -> None:
        with self._lock:
            first, self._lost = not self._lost, True
        if first:  # whoever tells may hold a lock that the end waits for
            threading.Thread(target=self._unheard, name="unheard", daemon=True).start()
