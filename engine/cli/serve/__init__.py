"""The engine kept open: jobs come in with an id, and their events go out with it."""

from __future__ import annotations

import os
import signal
import threading
from contextlib import suppress
from queue import SimpleQueue
from typing import Any

from engine import __version__
from engine.cli.serve.desk import Desk
from engine.cli.serve.requests import lines
from engine.contract import Hello
from engine.events import Output
from engine.process.guard import SAYING

# Seconds for the job that runs to end by itself.
_ENDING = 2.0


class _Asked(BaseException):
    """A signal came in; it passes through whatever the main thread is doing."""


def serve() -> int:
    """Take requests from standard input until it ends, or a signal comes in; then cancel all jobs.

    Returns:
        The exit code: 0 at the end of the input, 1 where nobody reads the events any more, 130 after a signal.
    """
    teller = _Teller()
    desk = Desk(teller.tell)

    def end(code: int) -> None:
        with suppress(_Asked):
            desk.close(_ENDING)
            teller.close(SAYING)
        # Not the interpreter's own end: a quick job that waits for a dead network drive would keep it.
        os._exit(code)

    teller.start(lambda: end(1))
    teller.tell(Hello(engine_version=__version__, job="serve", pid=os.getpid()).line())
    try:
        for name in ("SIGINT", "SIGTERM"):
            signal.signal(getattr(signal, name), _ask)
        for line in lines(0):
            desk.take(line)
        code = 0
    except _Asked:
        code = 130
    end(code)
    return code


def _ask(*_: Any) -> None:
    raise _Asked


class _Teller:
    """Writes lines in a thread of its own, so that nobody else waits for a reader that is slow."""

    def __init__(self) -> None:
        self._output = Output()
        self._lines: SimpleQueue[bytes | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._write, name="tell", daemon=True)

    def start(self, unheard: Any) -> None:
        """Begin to write; `unheard` is called when that fails for good."""
        self._unheard = unheard
        self._thread.start()

    def tell(self, line: bytes) -> None:
        """Have a line written; returns at once."""
        self._lines.put(line)

    def close(self, seconds: float) -> None:
        """Wait so long for all lines to be written."""
        self._lines.put(None)
        if threading.current_thread() is not self._thread:
            self._thread.join(seconds)

    def _write(self) -> None:
        try:
            while (line := self._lines.get()) is not None:
                self._output.write(line)
        except OSError:
            self._unheard()
