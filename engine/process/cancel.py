"""The cancel that comes in, by a signal or by the end of standard input, and the watchdog that sees it through."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from engine import files
from engine.contract import Error
from engine.errors import Cancelled
from engine.process.guard import GRACE, Ward, in_time


class Cancellable:
    """Passes events on until a cancel comes in; then raises instead, and ends the process if that is of no avail.

    Args:
        sink: where events go.
        ward: where the cancel comes from.
    """

    def __init__(self, sink: Callable[[Any], None], ward: Ward) -> None:
        self._sink = sink
        self._cancelled = threading.Event()
        self._asked = False
        for name in ("SIGTERM",) if ward.guarded else ("SIGINT", "SIGTERM"):
            signal.signal(getattr(signal, name), self._on_signal)
        if ward.cancel is not None:
            # os.read and not sys.stdin: a buffered reader in another thread aborts the interpreter's exit.
            threading.Thread(target=self._wait_for_end, args=(ward.cancel,), daemon=True).start()
        threading.Thread(target=self._see_through, daemon=True).start()

    def __call__(self, event: Any) -> None:
        """Pass an event on.

        Raises:
            Cancelled: once the user has cancelled.
        """
        if self._cancelled.is_set():
            raise Cancelled
        self._sink(event)

    def _on_signal(self, *_: Any) -> None:
        if self._asked:  # twice: at once
            self._end()
        self._asked = True
        self._cancelled.set()

    def _wait_for_end(self, descriptor: int) -> None:
        with suppress(OSError):
            while os.read(descriptor, 4096):
                pass
        self._cancelled.set()

    def _see_through(self) -> None:
        """End a process that is stuck in one long piece of work, or in telling somebody who has stopped listening."""
        self._cancelled.wait()
        time.sleep(GRACE)
        self._end()

    def _end(self) -> None:
        cancelled = Cancelled()
        event = Error(code=cancelled.code, message=cancelled.message, hint=cancelled.hint)
        in_time(lambda: self._sink(event))
        files.abandon()
        os._exit(cancelled.exit_code)
