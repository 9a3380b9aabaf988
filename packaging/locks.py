"""Write resources/locks: what the engine needs, pinned, with the SHA-256 of every file that may be taken.

    python packaging/locks.py             # what is pinned stays, what is missing is added
    python packaging/locks.py --upgrade   # the newest versions that fit together
    python packaging/locks.py --measure   # how large the download is, and what it becomes, on this system

`engine.txt` is what every analyst gets, `cubes.txt` the same with what reads netCDF and Zarr, `torch.txt` that with
PyTorch. Each serves every Python and every system that pyproject.toml names: a line's marker says where it holds.
Nothing in them is written by hand. uv finds the versions, and asks pypi.org for the hashes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import platform
import re
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "resources" / "locks"
SIZES = LOCKS / "sizes.json"
LEFT_OUT = LOCKS / "left_out.txt"
CLIENT = ROOT / "cropmapper_plugin" / "client"
# The larger one first: what the others hold has its versions.
EXTRAS = {"torch": ("cubes", "torch"), "cubes": ("cubes",), "engine": ()}
OLDEST = "3.9"  # that a QGIS brings
SHARED = re.search(r'^DATABASE = "(.+)"', (CLIENT / "trim.py").read_text(encoding="utf-8"), re.MULTILINE)[1]


def main() -> int:
    """Write what is asked for; returns the first exit code that is not 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions")
    parser.add_argument("--measure", action="store_true", help="install each in a folder of its own, and weigh it")
    asked = parser.parse_args()
    if asked.measure:
        weighed = json.loads(SIZES.read_text(encoding="utf-8"))
        sizes = {name: kept(name, weighed) or measured(name) for name in sorted(EXTRAS)}
        SIZES.write_text(json.dumps(sizes, indent=1) + "\n", encoding="utf-8")
        return 0
    return next((code for code in (compiled(name, asked.upgrade) for name in EXTRAS) if code), 0)


def compiled(name: str, upgrade: bool) -> int:
    """Write one lock; returns uv's exit code."""
    own = Path(sys.executable).with_name("uv")
    command = [str(own) if own.is_file() else "uv", "pip", "compile", "pyproject.toml", "--universal"]
    command += ["--python-version", OLDEST, "--no-python-downloads", "--only-binary", ":all:"]
    command += ["--generate-hashes", "--no-annotate", "--no-emit-index-url", "--system-certs", "--quiet"]
    command += ["--default-index", "https://pypi.org/simple", "--output-file", str(LOCKS / f"{name}.txt")]
    command += [part for extra in EXTRAS[name] for part in ("--extra", extra)]
    command += ["--upgrade"] if upgrade else []
    header = {"UV_CUSTOM_COMPILE_COMMAND": "make locks"}
    return subprocess.run(command, cwd=ROOT, env={**os.environ, **header}, check=False).returncode


def mark(name: str) -> str:
    """Return the SHA-256 of what decides on the size of an installation: the lock, and the list of what is left out."""
    return hashlib.sha256((LOCKS / f"{name}.txt").read_bytes() + LEFT_OUT.read_bytes()).hexdigest()


def kept(name: str, weighed: dict[str, dict[str, object]]) -> dict[str, object] | None:
    """Return what was measured of a lock, if nothing has changed since; PyTorch's alone is gigabytes."""
    found = weighed.get(name, {})
    return found if found.get("sha256") == mark(name) else None


def measured(name: str) -> dict[str, object]:
    """Download and install one lock as the plugin does, and weigh it.

    Returns:
        sha256: of the lock that was weighed and of what was left out, as `mark` makes it.
        where: the system and the Python.
        packages: how many there are.
        download_mb, disk_mb: of the wheels, and of the environment with them, in 10^6 bytes.
    """
    lock = LOCKS / f"{name}.txt"
    with tempfile.TemporaryDirectory() as folder:
        wheels, environment = Path(folder, "wheels"), Path(folder, "environment")
        subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True)
        python = environment / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
        pip = [str(python), "-I", "-m", "pip", "--disable-pip-version-check", "--quiet"]
        locked = ["--require-hashes", "--only-binary", ":all:", "-r", str(lock)]
        subprocess.run([*pip, "download", *locked, "--dest", str(wheels)], check=True)
        offline = ["--no-index", f"--find-links={wheels}", "--no-compile"]
        subprocess.run([*pip, "install", *offline, *locked], check=True)
        check_database(next(environment.glob("[Ll]ib*/**/site-packages")))
        imported = (LOCKS / "imported.txt").read_text(encoding="utf-8").split()
        for command in ([CLIENT / "trim.py", LEFT_OUT], [CLIENT / "probe.py", *imported]):
            subprocess.run([str(python), "-I", *map(str, command)], check=True)
        return {
            "sha256": mark(name),
            "where": f"{platform.system()} {platform.machine()}, Python {platform.python_version()}",
            "packages": len(list(wheels.iterdir())),
            "download_mb": _megabytes(wheels),
            "disk_mb": _megabytes(environment),
        }


def check_database(site: Path) -> None:
    """See to it that the database of PROJ that all libraries are to share serves each of them.

    PROJ refuses one whose layout has another major version than its own, or a lower minor one.
    """
    layouts = {}
    for path in site.rglob("proj.db"):
        with closing(sqlite3.connect(path)) as database:
            rows = "SELECT value FROM metadata WHERE key LIKE 'DATABASE.LAYOUT.VERSION.%' ORDER BY key"
            layouts[path.relative_to(site).as_posix()] = tuple(int(value) for (value,) in database.execute(rows))
    major, minor = layouts[SHARED]
    if not all(other == major and older <= minor for other, older in layouts.values()):
        sys.exit(f"{SHARED} is not the newest: {layouts}. Name another one in client/trim.py.")


def _megabytes(folder: Path) -> int:
    found = (path.lstat() for path in folder.rglob("*") if not path.is_dir())
    return round(sum({(file.st_dev, file.st_ino): file.st_size for file in found}.values()) / 1e6)


if __name__ == "__main__":
    sys.exit(main())
