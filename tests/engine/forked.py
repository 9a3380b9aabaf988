"""Command lines in forks of a process that has loaded the engine: what a process started anew does, without its start.

A command line takes a second, of which most goes into loading libraries; a fork takes hundredths. It has its own
standard streams, folder, environment and exit code, and its guard. What a start itself does, a test starts.
"""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_LOADED = (
    *("engine.cli", "engine.cli.running", "engine.contract", "engine.events", "engine.process.cancel", "rich.console"),
    *("engine.jobs.assess", "engine.jobs.doctor", "engine.jobs.map", "engine.jobs.models", "engine.jobs.scan"),
)


class Forks:
    """Runs command lines of the engine; a context manager."""

    def __enter__(self) -> Forks:
        command = [sys.executable, "-X", "utf8", __file__]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        return self

    def __exit__(self, *_: object) -> None:
        self._process.stdin.close()
        self._process.stdout.close()
        self._process.wait(10)

    def run(self, *arguments, input: str = "", cwd=ROOT, env=None) -> subprocess.CompletedProcess:
        """Run a command line as `subprocess.run` would, its output as text."""
        with tempfile.TemporaryDirectory() as folder:
            streams = [Path(folder, name) for name in ("stdin", "stdout", "stderr")]
            streams[0].write_text(input, encoding="utf-8")
            request = {
                "arguments": [*map(str, arguments)],
                "cwd": str(cwd),
                "env": dict(os.environ if env is None else env),
                "streams": [*map(str, streams)],
            }
            self._process.stdin.write(json.dumps(request) + "\n")
            self._process.stdin.flush()
            code = int(self._process.stdout.readline())
            return subprocess.CompletedProcess(arguments, code, *(path.read_text("utf-8") for path in streams[1:]))


def main() -> None:
    """Answer requests until standard input ends."""
    sys.path.insert(0, str(ROOT))
    for name in _LOADED:
        importlib.import_module(name)
    replies = os.fdopen(os.dup(1), "w")
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            _be_the_engine(json.loads(line))
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), file=replies, flush=True)


def _be_the_engine(request: dict) -> None:
    for descriptor, path in enumerate(request["streams"]):
        os.dup2(os.open(path, os.O_RDWR | os.O_CREAT), descriptor)
    os.chdir(request["cwd"])
    os.environ.clear()
    os.environ.update(request["env"])
    sys.argv = ["cropmapper", *request["arguments"]]
    from engine.cli import main as engine_main

    code = 70
    try:
        code = engine_main()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


if __name__ == "__main__":
    main()
