"""A long job in a process of its own: it can be ended whatever it is doing, and a crash of it harms nobody else."""

from __future__ import annotations

import asyncio
import os
import sys
import threading
from asyncio.subprocess import PIPE, Process
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

# Seconds from the cancel to the end. The job's own guard takes less; where there is none, or it fails, this counts.
_LAST = 1.7
_DYING = 0.2
_PIECE = 65_536


class ChildJob:
    """One job's process, `cropmapper` itself: events come on its standard output, and the end of its input cancels it.

    When this process ends, in whatever way, that end comes by itself.
    """

    def __init__(self, job: str) -> None:
        """Take the job as JSON."""
        self._job = " ".join(job.splitlines())
        self._lock = threading.Lock()
        self._cancelled = False
        self._hear: Callable[[], None] | None = None

    def cancel(self) -> None:
        """Have the job end; may be called from any thread, before the job runs, too."""
        with self._lock:
            self._cancelled = True
            if self._hear is not None:
                self._hear()

    def run(self, take: Callable[[bytes], None]) -> None:
        """Run the job and return when it has ended, at the latest `_LAST` seconds after it was cancelled.

        Args:
            take: is given each line that the job writes.
        """
        asyncio.run(self._run(take))

    @property
    def running(self) -> bool:
        """Whether its process has been started, and has not ended."""
        return self._hear is not None

    async def _run(self, take: Callable[[bytes], None]) -> None:
        cancel = asyncio.Event()
        loop = asyncio.get_running_loop()
        with self._lock:
            if self._cancelled:
                return
            self._hear = lambda: loop.call_soon_threadsafe(cancel.set)
        process = await asyncio.create_subprocess_exec(*_command(), stdin=PIPE, stdout=PIPE)
        reading = asyncio.ensure_future(_read(process, take))
        waiting = asyncio.ensure_future(cancel.wait())
        try:
            with suppress(OSError):
                process.stdin.write(f"{self._job}\n".encode("utf-8", "surrogateescape"))
            await asyncio.wait({reading, waiting}, return_when=asyncio.FIRST_COMPLETED)
            process.stdin.close()
            await asyncio.wait({reading}, timeout=_LAST)
        finally:
            with self._lock:
                self._hear = None
            for task in (reading, waiting):
                task.cancel()
            if process.returncode is None:
                with suppress(ProcessLookupError):
                    process.kill()
                await asyncio.wait({asyncio.ensure_future(process.wait())}, timeout=_DYING)


def _command() -> list[str]:
    launcher = Path(__file__).resolve().parents[2] / "__main__.py"
    isolated = ["-I"] if sys.flags.isolated else []
    return [sys.executable, *isolated, "-X", "utf8", os.fspath(launcher), "child"]


async def _read(process: Process, take: Callable[[bytes], None]) -> None:
    begun: list[bytes] = []
    while piece := await process.stdout.read(_PIECE):
        *ended, rest = piece.split(b"\n")
        for end in ended:
            take(b"".join((*begun, end)))
            begun = []
        begun.append(rest)
    await process.wait()
