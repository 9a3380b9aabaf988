"""How long the engine takes until it says something."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.report import Section

ENGINE = Path(__file__).resolve().parent.parent / "engine" / "__main__.py"
COMMAND = (sys.executable, "-I", "-X", "utf8", "-u", str(ENGINE))
_ROUNDS = 7


def measure(scratch: Path) -> Section:
    """Time `--help`, and the first event of a map job."""
    job = scratch / "job.json"
    job.write_text(json.dumps({"job": "map", "stack": "none", "model": "none", "out": str(scratch / "out")}))
    for_help = min(_seconds_of_help() for _ in range(_ROUNDS))
    for_hello = min(_seconds_until_hello(job) for _ in range(_ROUNDS))
    rows = [
        ("`cropmapper --help`", f"{for_help:.2f} s", "0.3 s"),
        ("first event (`hello`) of a map job", f"{for_hello:.2f} s", "1 s"),
    ]
    setting = f"From starting the process to its end, or to its first line: the least of {_ROUNDS} rounds."
    return Section("Start", setting, ("what", "measured", "target"), rows)


def _seconds_of_help() -> float:
    start = time.perf_counter()
    subprocess.run([*COMMAND, "--help"], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def _seconds_until_hello(job: Path) -> float:
    start = time.perf_counter()
    command = [*COMMAND, "run", str(job), "--events", "jsonl"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        first = json.loads(process.stdout.readline())
        seconds = time.perf_counter() - start
        process.stdout.read()
    if first["event"] != "hello":
        raise RuntimeError(f"the first event was {first['event']}")
    return seconds
