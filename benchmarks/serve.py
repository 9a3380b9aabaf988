"""How long the engine that is kept open takes to answer, and what 1,000 questions and its death do."""

from __future__ import annotations

import json
import statistics
import subprocess
import time
from pathlib import Path
from typing import Any

import psutil

from benchmarks.report import Section
from benchmarks.start import COMMAND

_ROUNDS = 7
_QUESTIONS = 1000
# Questions before memory and time are looked at: by then all is loaded and each package has been verified.
_WARM = 20
# Seconds that the processes of a killed engine are waited for.
_PATIENCE = 10


class Engine:
    """`cropmapper serve`, asked one question after the other."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [*COMMAND, "serve"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._asked = 0

    def ask(self, **spec: Any) -> float:
        """Ask for a job; the seconds until its result."""
        self._asked += 1
        start = time.perf_counter()
        self.process.stdin.write(json.dumps({"id": str(self._asked), "spec": spec}).encode() + b"\n")
        self.process.stdin.flush()
        while b'"event":"result"' not in (line := self.process.stdout.readline()):
            if not line or b'"event":"error"' in line:
                raise RuntimeError(f"the engine did not answer: {line.decode() or 'it ended'}")
        return time.perf_counter() - start

    def close(self) -> None:
        """End it, as its starter does."""
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()


def measure(scratch: Path) -> Section:
    """Time answers, look at memory, and kill the engine while a long job runs."""
    first = min(_seconds_to_first_answer() for _ in range(_ROUNDS))
    engine = Engine()
    for _ in range(_WARM):
        engine.ask(job="models")
    before = _megabytes(engine)
    seconds = [engine.ask(job="models") for _ in range(_QUESTIONS)]
    after = _megabytes(engine)
    engine.close()
    told, gone = _killed(scratch)
    median = statistics.median(seconds)
    rows = [
        ("first answer after the start", f"{first:.2f} s", "0.5 s"),
        ("`models`, median of 1,000", f"{1000 * median:.1f} ms", "20 ms"),
        ("`models`, 99 of 100", f"{1000 * sorted(seconds)[int(0.99 * len(seconds))]:.1f} ms", ""),
        ("memory before and after 1,000 questions", f"{before:.1f} and {after:.1f} MB", "flat"),
        ("kill -9 while a job runs: told by the end of the output", f"{told:.3f} s", "1 s"),
        ("and until no process of that job runs", f"{gone:.2f} s", "2 s"),
    ]
    setting = (
        f"`cropmapper serve` in a process beside. The first answer is that to `models`, from starting the process: the "
        f"least of {_ROUNDS} rounds. The job that runs when the engine is killed is a simulated scene."
    )
    return Section("Serve", setting, ("what", "measured", "target"), rows)


def _seconds_to_first_answer() -> float:
    start = time.perf_counter()
    engine = Engine()
    engine.ask(job="models")
    seconds = time.perf_counter() - start
    engine.close()
    return seconds


def _megabytes(engine: Engine) -> float:
    return psutil.Process(engine.process.pid).memory_info().rss / 2**20


def _killed(scratch: Path) -> tuple[float, float]:
    """Kill the engine; seconds until its output has ended, and until the job's processes are gone."""
    engine = Engine()
    spec = {"job": "sample", "out": str(scratch / "scene"), "width": 20_000, "height": 15_000}
    engine.process.stdin.write(json.dumps({"id": "long", "spec": spec}).encode() + b"\n")
    engine.process.stdin.flush()
    while b'"event":"progress"' not in engine.process.stdout.readline():
        pass
    processes = psutil.Process(engine.process.pid).children(recursive=True)
    start = time.perf_counter()
    engine.process.kill()
    engine.process.stdout.read()
    told = time.perf_counter() - start
    engine.process.wait()
    while any(_runs(process) for process in processes):
        if time.perf_counter() - start > _PATIENCE:
            raise RuntimeError("processes of the job outlive the engine")
        time.sleep(0.01)
    gone = time.perf_counter() - start
    engine.process.stdin.close()
    engine.process.stdout.close()
    return told, gone


def _runs(process: psutil.Process) -> bool:
    """Whether a process is there and has not ended; how soon an orphan that has is swept up is the system's affair."""
    try:
        return process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False
