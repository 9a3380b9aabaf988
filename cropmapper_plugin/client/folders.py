"""Where things are: the engine and the resources beside the plugin, the managed environment in the profile."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import sys
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLockFile

PLUGIN = Path(__file__).resolve().parent.parent
WORK_FOLDER = ".cropmapper"  # in a run's folder while the run is unfinished


def engine_root() -> Path:
    """Return the folder that holds `engine/` and `resources/`.

    In the installed ZIP that is the plugin's own folder, in a checkout the one above it.

    Raises:
        FileNotFoundError: neither of the two holds an engine.
    """
    for folder in (PLUGIN, PLUGIN.parent):
        if (folder / "engine" / "__main__.py").is_file():
            return folder
    raise FileNotFoundError(f"No engine in {PLUGIN} or {PLUGIN.parent}")


def resource(*parts: str) -> Path:
    """Return the path of a file in `resources/`, present or not."""
    for folder in (PLUGIN, PLUGIN.parent):
        if (folder / "resources").is_dir():
            return folder.joinpath("resources", *parts)
    return PLUGIN.joinpath("resources", *parts)


def help_page(part: str = "") -> str:
    """Return the address of the help, a file that opens without network, at one of its parts."""
    return resource("help", "index.html").as_uri() + (f"#{part}" if part else "")


def lock_file(name: str = "engine") -> Path:
    """Return a list of packages that the managed environment is made from; "engine" is what everybody gets."""
    return resource("locks", f"{name}.txt")


def managed_environment() -> Path:
    """Return the folder of the managed environment, which may not exist yet.

    It stands in the user's profile, since reinstalling a plugin deletes the plugin's folder. Its name carries the
    hash of the lock file: an update that needs other packages gets a new environment, never a half-updated one.
    """
    lock = lock_file()
    mark = hashlib.sha256(lock.read_bytes()).hexdigest()[:8] if lock.is_file() else "unlocked"
    return Path(QgsApplication.qgisSettingsDirPath()) / "cropmapper" / f"engine-{mark}"


def claim(path: Path) -> QLockFile:
    """Return a lock that one QGIS holds at a time, by a file; one whose QGIS has ended is held by nobody."""
    lock = QLockFile(str(path))
    lock.setStaleLockTime(0)  # however long it is held
    return lock


def take(lock: QLockFile) -> bool:
    """Take a lock; return whether it could be taken, which it cannot where another QGIS or job holds it.

    Raises:
        PermissionError: its file cannot be written.
    """
    taken = lock.tryLock(0)
    if lock.error() not in (QLockFile.LockError.NoError, QLockFile.LockError.LockFailedError):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    return taken


def installation_lock(environment: Path) -> QLockFile:
    """Return the lock on an environment that is being made."""
    return claim(environment.with_suffix(".lock"))


def environments() -> list[Path]:
    """Return the managed environments that exist: this version's, and those that earlier ones left."""
    return sorted(path for path in managed_environment().parent.glob("engine-*") if path.is_dir())


def remove_environments(folders: list[Path]) -> None:
    """Delete environments; for a thread of its own, since each holds tens of thousands of files.

    Raises:
        OSError: one is in use, is being installed, or may not be deleted.
    """
    for folder in folders:
        lock = installation_lock(folder)
        if not take(lock):
            raise BlockingIOError(str(folder))
        shutil.rmtree(folder)


def python_of(environment: Path) -> Path:
    """Return the interpreter of a virtual environment."""
    if sys.platform == "win32":
        return environment / "Scripts" / "python.exe"
    return environment / "bin" / "python"
