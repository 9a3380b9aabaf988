"""Events on their way out: JSON lines for programs, bars and sentences for people."""

from __future__ import annotations

import os
import select
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from types import TracebackType
from typing import Any

from engine.contract import Error, Progress, Result, Warn
from engine.errors import EngineError, Failure
from engine.shown import shown


class Unheard(Failure):
    """Standard output is closed or full, so that nobody can be told anything there."""

    def __init__(self, error: OSError) -> None:
        gone = isinstance(error, BrokenPipeError)
        why = "nobody reads it any more" if gone else error.strerror or str(error)
        super().__init__(
            "output_lost",
            f"Standard output could not be written: {why}.",
            "Send it to a program or a file that takes it.",
        )


class Output:
    """What was standard output, for events alone; whatever libraries print goes to standard error instead."""

    def __init__(self) -> None:
        sys.stdout.flush()
        self._descriptor = os.dup(1)
        os.dup2(2, 1)

    def write(self, content: bytes) -> None:
        """Write at once.

        Raises:
            OSError: it is closed or full.
        """
        write_all(self._descriptor, content)

    def close(self) -> None:
        """Let go of the output; nothing is left to be written."""
        os.close(self._descriptor)


class JsonLines:
    """The events of one job, each as one JSON object a line."""

    def __init__(self) -> None:
        self._output = Output()
        self._lock = threading.Lock()
        self._over = False

    def __call__(self, event: Any) -> None:
        """Write an event at once; after the last one, a result or an error, nothing is written.

        Raises:
            Unheard: it cannot be written.
        """
        with self._lock:
            if self._over:
                return
            try:
                self._output.write(event.line())
            except OSError as error:
                raise Unheard(error) from error
            self._over = isinstance(event, (Error, Result))

    def close(self) -> None:
        """Let go of the output."""
        self._output.close()


def write_all(descriptor: int, content: bytes) -> None:
    """Write to a file, or to a pipe, whether or not that blocks.

    Raises:
        OSError: it is closed or full.
    """
    rest = memoryview(content)
    while rest:
        try:
            rest = rest[os.write(descriptor, rest) :]
        except BlockingIOError:
            select.select([], [descriptor], [])


class _StandardError:
    """Standard error, as rich writes to it: what it does not take, because it is closed or full, is lost."""

    def __getattr__(self, name: str) -> Any:
        return getattr(sys.stderr, name)

    def write(self, text: str) -> int:
        with suppress(OSError, ValueError):
            sys.stderr.write(text)
        return len(text)

    def flush(self) -> None:
        with suppress(OSError, ValueError):
            sys.stderr.flush()


class Console:
    """Sentences on standard error, for people, and progress bars where that is a terminal.

    Args:
        flags: what a hint calls a setting, in parentheses -> the flag. Hints are read in QGIS, too, and name no flag.
    """

    def __init__(self, flags: Mapping[str, str]) -> None:
        self._shown = _Bars() if sys.stderr.isatty() else _Lines()
        self._messages_shown: set[str] = set()
        self._flags = flags
        self._over = False

    def __call__(self, event: Any) -> None:
        """Show an event; nothing after the last one, a result or an error."""
        if self._over:
            return
        self._over = isinstance(event, (Error, Result))
        if isinstance(event, Progress):
            self._progress(event)
        elif isinstance(event, Warn):
            self._shown.say("Note:", "yellow", event.message)
        elif isinstance(event, Error):
            self._shown.close()
            hint = event.hint
            for setting, flag in self._flags.items():
                hint = hint.replace(setting, flag)
            self._shown.say(event.message, "red", f"{hint} ({event.code})")

    def close(self) -> None:
        """Take the bars away."""
        self._shown.close()

    def _progress(self, event: Progress) -> None:
        if event.message and event.message not in self._messages_shown:
            self._messages_shown.add(event.message)
            self._shown.say("", "", event.message)
        if event.total > 1:
            self._shown.progress(event)


class _Lines:
    """Sentences alone: in a file or a pipe bars are of no use."""

    def say(self, coloured: str, colour: str, text: str) -> None:
        """Write a line; what no one takes, because the stream is closed or full, is lost."""
        line = " ".join(filter(None, (shown(coloured), shown(text))))
        _StandardError().write(f"{line}\n")

    def progress(self, event: Progress) -> None:
        """Nothing is said of it."""

    def close(self) -> None:
        """There is nothing to take away."""


class _Bars:
    """Bars, and sentences above them, by rich."""

    def __init__(self) -> None:
        # rich takes a tenth of a second to import: only those who look at bars pay for it.
        from rich.console import Console as RichConsole
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as RichProgress

        self._console = RichConsole(file=_StandardError(), highlight=False, soft_wrap=True)
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        self._bars = RichProgress(*columns, console=self._console, transient=True)
        self._bars.start()
        self._tasks: dict[str, Any] = {}

    def say(self, coloured: str, colour: str, text: str) -> None:
        """Print a line that begins in a colour."""
        begin = f"[{colour}]{_plain(coloured)}[/] " if coloured else ""
        self._console.print(f"{begin}{_plain(text)}")

    def progress(self, event: Progress) -> None:
        """Move the bar of a stage."""
        if event.stage not in self._tasks:
            self._tasks[event.stage] = self._bars.add_task(event.stage, total=event.total)
        self._bars.update(self._tasks[event.stage], completed=event.done, total=event.total)

    def close(self) -> None:
        """Take the bars away."""
        self._bars.stop()


def _plain(text: str) -> str:
    """Text whose brackets and backslashes mean themselves, and whose control characters are shown."""
    # As in `_Bars`, which alone calls this and has imported rich already.
    from rich.markup import escape

    return escape(shown(text))


def explain(error: BaseException, traceback: Callable[[TracebackType], None] | None = None) -> tuple[Error, int]:
    """The error event and the exit code for whatever was raised.

    Args:
        traceback: prints the traceback of an error that nobody foresaw; None where the user did not ask for it.
    """
    if isinstance(error, EngineError):
        return Error(code=error.code, message=error.message, hint=error.hint), error.exit_code
    if isinstance(error, MemoryError):
        return Error(code="memory", message="The memory is not enough.", hint="Close other programs and try again."), 1
    if traceback is not None and error.__traceback__ is not None:
        traceback(error.__traceback__)
    message = f"Something unforeseen went wrong: {type(error).__name__}: {error}."
    return Error(code="unforeseen", message=message, hint="Please report this sentence and what was done before it."), 1
