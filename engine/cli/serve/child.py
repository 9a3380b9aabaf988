"""A long job in a process of its own: it can be ended whatever it is doing, and a crash of it harms nobody else."""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

# Seconds from the cancel to the end. The job's own guard takes less; where there is none, or it fails, these count.
_LAST = 1.7
_DYING = 0.2
_PIECE = 65_536


class ChildJob:
    """One job's process, `cropmapper` itself: events come on its standard output, and the end of its input cancels it.

    When this process ends, in whatever way, that end comes by itself.

    Args:
        job: the job as JSON, on one line.
    """

    def __init__(self, job: str) -> None:
        self._job = job.encode() + b"\n"
        self._lock = threading.Lock()
        self._cancelled = False
        self._hear: Callable[[], None] | None = None

    @property
    def running(self) -> bool:
        """Whether its process has been started, and has not ended."""
        return self._hear is not None

    def cancel(self) -> None:
        """Have the job end; may be called from any thread, before the job runs, too."""
        with self._lock:
            self._cancelled = True
            if self._hear is not None:
                self._hear()

    def run(self, take: Callable[[bytes], None]) -> None:
        """Run the job and return when it has ended, at the latest two seconds after it was cancelled.

        Args:
            take: is given each line that the job writes.

        Raises:
            OSError: its process cannot be started.
        """
        import asyncio  # a tenth of the time until the first answer, and only long jobs need it

        _keep_quiet()
        asyncio.run(self._run(take))

    async def _run(self, take: Callable[[bytes], None]) -> None:
        import asyncio

        loop, cancel, process = asyncio.get_running_loop(), asyncio.Event(), None
        with self._lock:
            if self._cancelled:
                return
            self._hear = lambda: loop.call_soon_threadsafe(cancel.set)
        try:
            pipe = asyncio.subprocess.PIPE
            process = await asyncio.create_subprocess_exec(*_command(), stdin=pipe, stdout=pipe)
            reading, cancelling = asyncio.ensure_future(_read(process, take)), asyncio.ensure_future(cancel.wait())
            process.stdin.write(self._job)
            await asyncio.wait({reading, cancelling}, return_when=asyncio.FIRST_COMPLETED)
            process.stdin.close()
            await asyncio.wait({reading}, timeout=_LAST)
            if not reading.done():
                with suppress(ProcessLookupError):
                    process.kill()
                await asyncio.wait({reading}, timeout=_DYING)
            reading.cancel()
            cancelling.cancel()
        finally:
            if process is not None:
                # One that is killed and takes long to die, on a busy machine, outlives the loop: asyncio would close
                # its pipes only when it is collected, and tell with a traceback that the loop is closed.
                process._transport.close()
            with self._lock:
                self._hear = None


def _keep_quiet() -> None:
    """Have nothing logged of a process that dies after its loop was closed: nobody waits for it any more."""
    log = logging.getLogger("asyncio")
    if not log.handlers:
        log.addHandler(logging.NullHandler())


def _command() -> list[str]:
    launcher = Path(__file__).resolve().parents[2] / "__main__.py"
    isolated = ["-I"] if sys.flags.isolated else []
    return [sys.executable, *isolated, "-X", "utf8", os.fspath(launcher), "child"]


async def _read(process: Any, take: Callable[[bytes], None]) -> None:
    """Take lines until the process has ended."""
    begun: list[bytes] = []
    while piece := await process.stdout.read(_PIECE):
        *ended, rest = piece.split(b"\n")
        for end in ended:
            take(b"".join((*begun, end)))
            begun = []
        begun.append(rest)
    await process.wait()
