"""Keeps the engine imported, and runs each command line in a fork of itself, watched: requests in, replies out.

A process started anew takes most of a second; a fork of this one takes hundredths. A request is one JSON line with
`arguments`, `folder`, `seconds` and `megabytes`; the reply has `code` (negative: the signal that ended it), `seconds`,
`megabytes` and `stopped` ('time' or 'memory' where a bound was passed, else '').
"""

from __future__ import annotations

import importlib
import json
import os
import signal
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
_LOOK = 0.02  # seconds between two looks at the child
_USED = (
    "engine.cli",
    "engine.cli.running",
    "engine.jobs.map",
    "engine.jobs.scan",
    "engine.jobs.assess",
    "engine.stack.read.cube",
    "engine.stack.find.sources.cube",
    "netCDF4",
    "openvino",
    "pystac",
    "xarray",
    "zarr",
)


def main() -> None:
    """Answer requests until standard input ends."""
    sys.path.insert(0, str(ROOT))
    for name in _USED:
        importlib.import_module(name)
    replies = os.fdopen(os.dup(1), "w")
    print("ready", file=replies, flush=True)
    for line in sys.stdin:
        print(json.dumps(_run(json.loads(line))), file=replies, flush=True)


def _run(request: dict) -> dict:
    started = time.monotonic()
    child = os.fork()
    if child == 0:
        _be_the_engine(request)
    stopped, peak = "", 0.0
    while True:
        done, status, usage = os.wait4(child, os.WNOHANG)
        seconds = time.monotonic() - started
        if done:
            peak = max(peak, usage.ru_maxrss / 1024)
            code = os.waitstatus_to_exitcode(status)
            return {"code": code, "seconds": seconds, "megabytes": peak, "stopped": stopped}
        peak = max(peak, _resident(child))
        reason = "time" if seconds > request["seconds"] else "memory" if peak > request["megabytes"] else ""
        if reason and not stopped:
            stopped = reason
            os.killpg(child, signal.SIGKILL)
        time.sleep(_LOOK)


def _be_the_engine(request: dict) -> None:
    os.setpgid(0, 0)
    folder = Path(request["folder"])
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    for descriptor, name in ((1, "stdout"), (2, "stderr")):
        os.dup2(os.open(folder / name, os.O_CREAT | os.O_WRONLY | os.O_TRUNC), descriptor)
    os.chdir(folder / "in")
    os.environ["TMPDIR"] = str(folder / "temporary")
    sys.argv = ["cropmapper", *request["arguments"]]
    code = 70
    try:
        from engine.cli import main as engine_main

        code = engine_main()
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 1
    except BaseException:
        import traceback

        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _resident(process: int) -> float:
    """Megabytes that a process has in memory now; 0 where it has ended."""
    try:
        pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    except (OSError, IndexError):
        return 0.0
    return pages * os.sysconf("SC_PAGESIZE") / 2**20


if __name__ == "__main__":
    main()
