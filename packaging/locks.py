"""Write resources/locks/engine.txt: what the engine needs, pinned, with the SHA-256 of every file that may be taken.

    python packaging/locks.py             # what is pinned stays, what is missing is added
    python packaging/locks.py --upgrade   # the newest versions that fit together

One file serves each Python and each system that pyproject.toml names: a line's marker says where it holds. Nothing in
the file is written by hand. uv finds the versions, and asks pypi.org for the hashes.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "resources" / "locks" / "engine.txt"
OLDEST = "3.9"  # that a QGIS brings


def main() -> int:
    """Write the lock; returns uv's exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions")
    upgrade = ["--upgrade"] if parser.parse_args().upgrade else []
    own = Path(sys.executable).with_name("uv")
    command = [str(own) if own.is_file() else "uv", "pip", "compile", "pyproject.toml", "--universal"]
    command += ["--python-version", OLDEST, "--no-python-downloads", "--only-binary", ":all:"]
    command += ["--generate-hashes", "--no-annotate", "--no-emit-index-url", "--system-certs", "--quiet"]
    command += ["--default-index", "https://pypi.org/simple", "--output-file", str(LOCK), *upgrade]
    header = {"UV_CUSTOM_COMPILE_COMMAND": "make locks"}
    return subprocess.run(command, cwd=ROOT, env={**os.environ, **header}, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
