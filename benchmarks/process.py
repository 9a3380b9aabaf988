"""Run a command in a process of its own, and tell its time and its peak memory.

A child's peak counts from what its parent held when it started it, so this file is also the small parent between.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Usage:
    """What a command took.

    Attributes:
        seconds: wall time, start-up included.
        busy: seconds of all processors together, which a busy machine changes little.
        peak_mb: largest resident memory of the command or of one of its own children.
        output: its standard output.
    """

    seconds: float
    busy: float
    peak_mb: float
    output: str


def run(command: Sequence[str | os.PathLike[str]], environment: Mapping[str, str] | None = None) -> Usage:
    """Run a command to its end.

    Args:
        environment: variables to set beside the present ones.

    Raises:
        subprocess.CalledProcessError: it failed; what it said stands on standard error.
    """
    with tempfile.TemporaryDirectory() as folder:
        told = Path(folder) / "usage.json"
        launcher = [sys.executable, "-I", "-S", __file__, told, *command]
        done = subprocess.run(
            list(map(str, launcher)),
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, **(environment or {})},
        )
        if done.returncode:
            sys.stderr.write(done.stdout[-2000:] + done.stderr[-4000:])
            raise subprocess.CalledProcessError(done.returncode, list(map(str, command)))
        return Usage(**json.loads(told.read_text(encoding="utf-8")), output=done.stdout)


def _between(told: str, command: list[str]) -> int:
    start = time.perf_counter()
    child = os.posix_spawnp(command[0], command, os.environ)
    _, status, usage = os.wait4(child, 0)
    unit = 1 if sys.platform == "darwin" else 1024  # bytes there, KiB elsewhere
    peak = usage.ru_maxrss * unit / 1e6
    used = {"seconds": time.perf_counter() - start, "busy": usage.ru_utime + usage.ru_stime, "peak_mb": peak}
    Path(told).write_text(json.dumps(used), encoding="utf-8")
    return os.waitstatus_to_exitcode(status) and 1


if __name__ == "__main__":
    sys.exit(_between(sys.argv[1], sys.argv[2:]))
