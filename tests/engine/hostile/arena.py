"""Where hostile inputs meet the engine: one command line at a time, and what must never come of it."""

from __future__ import annotations

import http.server
import json
import os
import shutil
import stat
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

SECONDS = 30.0
MEGABYTES = 2000.0
_ENDS = (0, 2, 130)


@dataclass(frozen=True)
class Outcome:
    """What became of one command line.

    Attributes:
        code: exit code; negative, the signal that ended it.
        said: codes of its error event and warnings.
        faults: what must never be, in words; empty where all is as it should be.
    """

    code: int
    said: tuple[str, ...]
    seconds: float
    megabytes: float
    faults: tuple[str, ...]


class Arena:
    """Runs command lines in watched processes; a context manager.

    Attributes:
        address: of a server on this machine that nobody may ask anything; generators put it into files.
    """

    def __init__(self) -> None:
        self._asked: list[str] = []
        asked = self._asked

        class Handler(http.server.SimpleHTTPRequestHandler):
            def handle_one_request(self) -> None:
                asked.append(self.rfile.readline(200).decode("latin-1").strip())
                self.close_connection = True

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Arena:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self._start()
        return self

    def _start(self) -> None:
        command = [sys.executable, str(Path(__file__).with_name("zygote.py"))]
        self._zygote = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        if self._zygote.stdout.readline().strip() != "ready":
            raise RuntimeError("the process that holds the engine did not start")

    def __exit__(self, *_: object) -> None:
        self._zygote.stdin.close()
        self._zygote.stdout.close()
        self._zygote.wait(10)
        self._server.shutdown()
        self._server.server_close()

    def attempt(self, arguments: Sequence[str], folder: Path) -> Outcome:
        """Run the engine on what lies in `folder`/in, and judge what it left.

        Args:
            arguments: of the command line; results belong in `folder`/out.
            folder: with the input in `in`; nothing but `out` may change.
        """
        (folder / "temporary").mkdir()
        before, asked = _standing(folder), len(self._asked)
        request = {"arguments": list(arguments), "folder": str(folder), "seconds": SECONDS, "megabytes": MEGABYTES}
        self._zygote.stdin.write(json.dumps(request) + "\n")
        self._zygote.stdin.flush()
        reply = json.loads(self._zygote.stdout.readline())
        text = (folder / "stderr").read_bytes()[:100_000].decode("utf-8", "replace")
        events = [_event(line) for line in (folder / "stdout").read_bytes().splitlines()]
        errors = [event for event in events if event.get("event") == "error"]
        faults = [
            *([f"stopped at its bound of {reply['stopped']}"] if reply["stopped"] else []),
            *([f"ended with {reply['code']}"] if reply["code"] not in _ENDS and not reply["stopped"] else []),
            *(f"{event['code']}: {event['message']}" for event in errors if event["code"] in ("unforeseen", "memory")),
            *(["printed a traceback"] if "Traceback (most recent" in text else []),
            *(["ended without a word"] if reply["code"] == 2 and not errors and not text else []),
            *(f"changed {path}" for path in _changed(before, _standing(folder))),
            *(f"asked {request}" for request in self._asked[asked:]),
        ]
        said = tuple(event["code"] for event in events if event.get("event") in ("warning", "error"))
        return Outcome(reply["code"], said, reply["seconds"], reply["megabytes"], tuple(faults))


def clear(folder: Path) -> None:
    """Remove a folder whatever its rights are."""
    for path, folders, _ in os.walk(folder):
        for name in folders:
            inner = Path(path, name)
            if not inner.is_symlink():
                inner.chmod(0o700)
    shutil.rmtree(folder)


def _event(line: bytes) -> dict:
    try:
        event = json.loads(line)
    except ValueError:
        return {}
    return event if isinstance(event, dict) else {}


def _standing(folder: Path) -> dict[str, tuple]:
    """Path -> kind, size and time of change of all that stands in a folder but the results."""
    found: dict[str, tuple] = {}
    for path, folders, files in os.walk(folder):
        if Path(path) == folder:
            folders[:] = [name for name in folders if name != "out"]
            files = [name for name in files if name not in ("stdout", "stderr")]
        for name in (*folders, *files):
            status = os.lstat(os.path.join(path, name))
            plain = stat.S_ISREG(status.st_mode)
            found[os.path.relpath(os.path.join(path, name), folder)] = (
                stat.S_IFMT(status.st_mode),
                status.st_size if plain else 0,
                status.st_mtime_ns if plain else 0,
            )
    return found


def _changed(before: dict[str, tuple], after: dict[str, tuple]) -> list[str]:
    return sorted(path for path in {*before, *after} if before.get(path) != after.get(path))
