"""A guard process over the engine: whatever the engine is doing, a cancel ends it in time and with exit code 130.

A thread of the engine cannot promise that: a regular expression, or a library that counts the rows of an endless view,
keeps Python's lock, and no other thread and no signal handler gets a turn. So on Linux the process that the user
started forks before anything else is loaded; the child is the engine, and the parent waits for it and for the cancel.
Where a process cannot be forked safely the engine's own watchdog (`engine.process.cancel`) has to do.
"""

from __future__ import annotations

import json
import os
import select
import signal
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from engine.errors import Cancelled, EngineError, Failure

# Seconds from the cancel to the end: the engine's own watchdog ends it after the first, the guard after the second.
GRACE = 1.0
_LAST = 1.3
_DYING = 0.4
# A reader that has stopped reading keeps nobody longer than this.
SAYING = 0.2


@dataclass(frozen=True)
class Ward:
    """What the engine knows of its guard.

    Attributes:
        pid: the process that the user started and may send signals to.
        cancel: descriptor whose end means cancel; None where nothing but a signal does.
        guarded: whether a guard listens to the signals.
    """

    pid: int
    cancel: int | None
    guarded: bool


def stand_guard(on_eof: bool, tell: Callable[[EngineError], None]) -> Ward:
    """Fork: the child goes on as the engine, the parent ends with the child's exit code and never returns.

    Args:
        on_eof: whether the end of standard input means cancel.
        tell: writes the last event of an engine that could not write it itself.
    """
    if sys.platform != "linux":
        return Ward(os.getpid(), 0 if on_eof else None, guarded=False)
    signals, signalled = os.pipe()
    cancelled, cancel = os.pipe()
    for end in (signals, signalled):
        os.set_blocking(end, False)
    # From C and at once, whatever Python is doing: the number of each signal becomes a byte in this pipe.
    signal.set_wakeup_fd(signalled, warn_on_full_buffer=False)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGCHLD):
        signal.signal(number, lambda *_: None)
    sys.stdout.flush()
    sys.stderr.flush()
    parent = os.getpid()
    child = os.fork()
    if child:
        os.close(cancelled)
        os._exit(_Guard(child, signals, cancel, on_eof, tell).watch())
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal sends it to all of the group; the guard passes it on
    for end in (signals, signalled, cancel):
        os.close(end)
    die_with(parent)
    if on_eof:  # the guard alone reads it
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        os.close(nothing)
    return Ward(parent, cancelled, guarded=True)


def die_with(parent: int) -> None:
    """Have this process killed when its parent ends, however that ends; does nothing but on Linux."""
    if sys.platform != "linux":
        return
    import ctypes

    ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
    if os.getppid() != parent:
        os._exit(1)


class _Guard:
    """The parent's side.

    Args:
        child: process id of the engine.
        signals: descriptor with a byte for each signal.
        cancel: descriptor whose closing tells the engine to cancel.
        on_eof, tell: as in `stand_guard`.
    """

    def __init__(
        self, child: int, signals: int, cancel: int, on_eof: bool, tell: Callable[[EngineError], None]
    ) -> None:
        self._child, self._signals, self._cancel, self._tell = child, signals, cancel, tell
        self._listening = [signals, 0] if on_eof else [signals]
        self._deadline: float | None = None

    def watch(self) -> int:
        """Wait until the engine has ended, or must be; the exit code."""
        while True:
            ended, status = os.waitpid(self._child, os.WNOHANG)
            if ended:
                return self._code(status)
            left = None if self._deadline is None else self._deadline - time.monotonic()
            if left is not None and left <= 0:
                return self._end()
            ready, _, _ = select.select(self._listening, [], [], left)
            if 0 in ready and _at_end(0):
                self._listening.remove(0)
                self._begin_cancel()
            if self._signals in ready:
                for number in os.read(self._signals, 64):
                    if number in (signal.SIGINT, signal.SIGTERM):
                        self._begin_cancel()

    def _begin_cancel(self) -> None:
        if self._deadline is None:
            self._deadline = time.monotonic() + _LAST
            os.close(self._cancel)
        else:  # asked twice: at once
            self._deadline = time.monotonic()

    def _end(self) -> int:
        """Kill an engine that does not end by itself; the next run sweeps up what it was writing."""
        os.kill(self._child, signal.SIGKILL)
        until = time.monotonic() + _DYING
        # A process that waits for a dead network drive cannot even be killed: it is not waited for.
        while os.waitpid(self._child, os.WNOHANG) == (0, 0) and time.monotonic() < until:
            time.sleep(0.01)
        self._say(Cancelled())
        return Cancelled.exit_code

    def _code(self, status: int) -> int:
        if os.WIFEXITED(status):
            return os.WEXITSTATUS(status)
        if self._deadline is not None:
            self._say(Cancelled())
            return Cancelled.exit_code
        number = os.WTERMSIG(status)
        error = _killed() if number == signal.SIGKILL else _crashed(number)
        self._say(error)
        return error.exit_code

    def _say(self, error: EngineError) -> None:
        in_time(lambda: self._tell(error))


def in_time(say: Callable[[], None]) -> None:
    """Say a last word, but wait only a moment for whoever should read it."""
    saying = threading.Thread(target=_quietly, args=(say,), daemon=True)
    saying.start()
    saying.join(SAYING)


def _quietly(say: Callable[[], None]) -> None:
    # Nobody is there to read it, and there is nobody else to tell.
    with suppress(OSError, ValueError, EngineError):
        say()


def say_plainly(error: EngineError, jsonl: bool) -> None:
    """Write a last event without any library: as JSON on standard output, or as a sentence on standard error."""
    if jsonl:
        event = {"event": "error", "code": error.code, "message": error.message, "hint": error.hint}
        os.write(1, (json.dumps(event) + "\n").encode())
        return
    # A progress bar that was cut short has hidden the cursor.
    cursor = "\x1b[?25h" if os.isatty(2) else ""
    os.write(2, f"{cursor}{error.message} {error.hint} ({error.code})\n".encode())


def _at_end(descriptor: int) -> bool:
    try:
        return not os.read(descriptor, 4096)
    except OSError:
        return True


def _killed() -> Failure:
    return Failure(
        "memory",
        "The system ended the engine, as it does when the memory runs out.",
        "Close other programs and try again; finished blocks stay.",
    )


def _crashed(number: int) -> Failure:
    return Failure(
        "engine_crashed",
        f"The engine ended by a crash in one of its libraries (signal {number}).",
        "Start the same job again: finished blocks stay. If it ends the same way, report its input files.",
    )
