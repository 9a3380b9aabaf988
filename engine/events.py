"""Events on their way out: JSON lines for programs, bars and sentences for people; and the cancel that comes in."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Any, TextIO

from engine.contract import Error, Progress, Warn
from engine.errors import Cancelled, EngineError

# Hints call a setting by its name, since they are read in QGIS, too; on the command line it is a flag.
_FLAGS = {"(overwrite)": "(--overwrite)", "(band map)": "(--bands)", "(sensor)": "(--sensor)"}


class JsonLines:
    """One JSON object a line on what was standard output; whatever libraries print goes to standard error instead."""

    def __init__(self) -> None:
        sys.stdout.flush()
        self._out: TextIO = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
        os.dup2(2, 1)
        self._lock = threading.Lock()

    def __call__(self, event: Any) -> None:
        """Write an event at once."""
        with self._lock:
            self._out.write(event.model_dump_json() + "\n")
            self._out.flush()

    def close(self) -> None:
        """Write out what is left; a reader that has gone away is no error."""
        with suppress(BrokenPipeError):
            self._out.close()


class Console:
    """Progress bars and sentences on standard error, for people."""

    def __init__(self) -> None:
        # rich takes a tenth of a second to import: only those who look at bars pay for it.
        from rich.console import Console as RichConsole
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as RichProgress

        self._console = RichConsole(stderr=True, highlight=False, soft_wrap=True)
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        self._bars = RichProgress(*columns, console=self._console, transient=True)
        self._bars.start()
        self._tasks: dict[str, Any] = {}
        self._said: set[str] = set()

    def __call__(self, event: Any) -> None:
        """Show an event."""
        if isinstance(event, Progress):
            self._progress(event)
        elif isinstance(event, Warn):
            self._say(f"[yellow]Note:[/] {_plain(event.message)}")
        elif isinstance(event, Error):
            self._bars.stop()
            hint = event.hint
            for setting, flag in _FLAGS.items():
                hint = hint.replace(setting, flag)
            self._say(f"[red]{_plain(event.message)}[/] {_plain(hint)} ({event.code})")

    def close(self) -> None:
        """Take the bars away."""
        self._bars.stop()

    def _progress(self, event: Progress) -> None:
        if event.message and event.message not in self._said:
            self._said.add(event.message)
            self._say(_plain(event.message))
        if event.total <= 1:
            return
        if event.stage not in self._tasks:
            self._tasks[event.stage] = self._bars.add_task(event.stage, total=event.total)
        self._bars.update(self._tasks[event.stage], completed=event.done, total=event.total)

    def _say(self, text: str) -> None:
        self._console.print(text)


def _plain(text: str) -> str:
    """Text whose brackets and backslashes mean themselves."""
    # As in Console, which alone calls this and has imported rich already.
    from rich.markup import escape

    return escape(text)


class Cancellable:
    """Passes events on until a cancel comes in by signal or end of file; then raises instead.

    Args:
        sink: where events go.
        on_eof: whether the end of standard input means cancel, as it does when the parent holds the other end.
    """

    def __init__(self, sink: Callable[[Any], None], on_eof: bool) -> None:
        self._sink = sink
        self._cancelled = threading.Event()
        for name in ("SIGINT", "SIGTERM"):
            signal.signal(getattr(signal, name), lambda *_: self._cancelled.set())
        if on_eof:
            # os.read and not sys.stdin: a buffered reader in another thread aborts the interpreter's exit.
            threading.Thread(target=self._wait_for_eof, daemon=True).start()

    def __call__(self, event: Any) -> None:
        """Pass an event on.

        Raises:
            Cancelled: once the user has cancelled.
        """
        if self._cancelled.is_set():
            raise Cancelled
        self._sink(event)

    def _wait_for_eof(self) -> None:
        with suppress(OSError):
            while os.read(0, 4096):
                pass
        self._cancelled.set()


def explain(error: BaseException, traceback: Callable[[TracebackType], None] | None = None) -> tuple[Error, int]:
    """The error event and the exit code for whatever was raised.

    Args:
        traceback: told the traceback of an error that nobody foresaw, when the user asked for it.
    """
    if isinstance(error, EngineError):
        return Error(code=error.code, message=error.message, hint=error.hint), error.exit_code
    if isinstance(error, MemoryError):
        return Error(code="memory", message="The memory is not enough.", hint="Close other programs and try again."), 1
    if traceback is not None and error.__traceback__ is not None:
        traceback(error.__traceback__)
    message = f"Something unforeseen went wrong: {type(error).__name__}: {error}."
    return Error(code="unforeseen", message=message, hint="Please report this sentence and what was done before it."), 1
