"""Kill a map at random moments and run it again: it must end in the same bytes.

`python -m tests.engine.hostile.kills 20` kills twenty times: the process that was started, the engine below it, or one
of its workers; or it cancels.
"""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil
import pyogrio

ROOT = Path(__file__).resolve().parents[3]
_ENGINE = [sys.executable, "-I", "-X", "utf8", str(ROOT / "engine" / "__main__.py")]
_WAYS = ("the process", "the engine", "a worker", "signal", "end of input")


def begun(out: Path, scene: Path, workers: int) -> subprocess.Popen:
    """Start the map, with its events in a file beside the output folder."""
    more = ["--probabilities", "--events", "jsonl", "--cancel-on-eof", "--workers", str(workers)]
    inputs = [scene / "scene", "--parcels", scene / "parcels.gpkg", "--model", "simulated-s2", "--out", out]
    with out.with_suffix(".jsonl").open("ab") as events:
        command = [*_ENGINE, "map", *map(str, inputs), *more]
        return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=events, stderr=events)


def content(out: Path) -> dict[str, object]:
    """What must be the same: the rasters' bytes, the parcels' values, and which files there are."""
    rasters = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(out.glob("*.tif*"))}
    return {
        **rasters,
        "parcels": pyogrio.read_arrow(out / "parcels.gpkg")[1].to_pylist(),
        "files": sorted(os.listdir(out)),
    }


def kill(process: subprocess.Popen, way: str) -> None:
    """End a running map in one of the ways; whoever is gone already is killed enough."""
    below = psutil.Process(process.pid).children(recursive=True)
    if way == "signal":
        process.send_signal(signal.SIGTERM)
    elif way == "end of input":
        process.stdin.close()
    elif way == "the engine" and below:
        below[0].kill()
    elif way == "a worker" and below:
        random.choice(below).kill()
    else:
        process.kill()


def main(times: int, seed: int) -> int:
    """Kill that often; the exit code says whether all ended in the same bytes."""
    random.seed(seed)
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        scene = Path(folder) / "demo"
        subprocess.run(
            [*_ENGINE, "sample", str(scene), "--width", "192", "--height", "128"],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        since = time.monotonic()
        whole = begun(Path(folder) / "whole", scene, 1)
        if whole.wait() != 0:
            sys.stderr.write((Path(folder) / "whole.jsonl").read_text(encoding="utf-8"))
            return 1
        lasts = time.monotonic() - since
        expected = content(Path(folder) / "whole")
        killed = 0
        while killed < times:
            out, way, workers = Path(folder) / f"run{killed}", _WAYS[killed % len(_WAYS)], 1 + killed // 2 % 2
            shutil.rmtree(out, ignore_errors=True)
            moment = random.uniform(0.05, 0.95) * lasts
            process = begun(out, scene, workers)
            try:
                process.wait(moment)
                lasts = moment
                continue  # it was faster than the one that was measured
            except subprocess.TimeoutExpired:
                kill(process, way)
            code = process.wait(30)
            killed += 1
            again = begun(out, scene, 1)
            same = again.wait() == 0 and content(out) == expected
            wrong += not same
            ended = f"{code}; again: {'same' if same else 'DIFFERENT'}"
            print(f"{way:13} after {moment:5.1f} s, {workers} workers: {ended}")
    print(f"{times - wrong} of {times} ended in the same bytes")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 20, int(sys.argv[2]) if len(sys.argv) > 2 else 0))
