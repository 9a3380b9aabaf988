"""Start the engine without installing it: `python -I -X utf8 .../engine/__main__.py run job.json --events jsonl`."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable


def main() -> int:
    """Run the command line; returns the exit code."""
    return _command_line()()


def _command_line() -> Callable[[], int]:
    """Load the command line; a signal meanwhile ends the process at once, as a cancel does and without a traceback."""
    for name in ("SIGINT", "SIGTERM"):
        signal.signal(getattr(signal, name), lambda *_: os._exit(130))
    from engine.cli import main as command_line

    return command_line


if __name__ == "__main__":
    # With -I neither the working folder nor this file's folder is on the path. It is taken off again at once: in the
    # plugin's folder stand modules with such common names as `client`, which must not stand before anybody's.
    sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.realpath(__file__))))
    run = _command_line()
    del sys.path[0]
    sys.exit(run())
