"""The engine kept open: jobs come in with an id, and their events go out with it."""

from __future__ import annotations

import os
import signal
from contextlib import suppress
from typing import Any

from engine import __version__
from engine.cli.serve.desk import Desk
from engine.cli.serve.requests import lines
from engine.cli.serve.teller import Teller
from engine.contract import Hello
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

    def end(code: int) -> None:
        with suppress(_Asked):
            desk.close(_ENDING)
            teller.close(SAYING)
        # Not the interpreter's own end: a quick job that waits for a dead network drive would keep it.
        os._exit(code)

    teller = Teller(lambda: end(1))
    desk = Desk(teller.tell)
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
