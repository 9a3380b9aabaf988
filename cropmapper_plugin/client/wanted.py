"""What an installation of the engine brings: which packages, how large they are, and where they come from."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from qgis.core import QgsSettings

from ..words import size, tr
from .folders import lock_file, managed_environment, resource

INDEX_SETTING = "cropmapper/index"
EXTRAS_SETTING = "cropmapper/extras"
EXTRAS = ("engine", "cubes", "torch")  # each holds the one before it
_RECORD = "extras.txt"
PYPI = "https://pypi.org/simple"


@dataclass(frozen=True)
class Wanted:
    """What is to be installed, as it was weighed when its lock was made.

    Attributes:
        lock: the file that names every package.
        packages: how many there are.
        download_mb, disk_mb: what is downloaded, and what it takes on the disk, in 10^6 bytes.
        where: the system and the Python that it was weighed on; others differ by some.
    """

    lock: Path
    packages: int
    download_mb: int
    disk_mb: int
    where: str

    def about(self) -> str:
        """Return what a person is told before anything is downloaded."""
        return tr(
            "{packages} packages from {source}: {download_mb} to download, {disk_mb} on the disk (measured on "
            "{where}). They go into a Python environment of their own, {folder} in your QGIS profile. Nothing "
            "is sent."
        ).format(
            packages=self.packages,
            source=source_name(),
            download_mb=size(self.download_mb),
            disk_mb=size(self.disk_mb),
            where=self.where,
            folder="/".join(managed_environment().parts[-2:]),
        )


def wanted() -> Wanted:
    """Return what is installed by what is chosen in Options."""
    name = extras_chosen()
    weighed = json.loads(resource("locks", "sizes.json").read_text(encoding="utf-8"))[name]
    return Wanted(lock_file(name), weighed["packages"], weighed["download_mb"], weighed["disk_mb"], weighed["where"])


def extras_chosen() -> str:
    """Return which of `EXTRAS` an installation brings, by what is chosen in Options."""
    chosen = QgsSettings().value(EXTRAS_SETTING, "")
    return chosen if chosen in EXTRAS else EXTRAS[0]


def extras_texts() -> dict[str, str]:
    """Return what each of `EXTRAS` is for, for people."""
    return {
        "engine": tr("Maps, teaching, checks"),
        "cubes": tr("The same, and data cubes (netCDF, Zarr)"),
        "torch": tr("The same, data cubes, and PyTorch (networks, NVIDIA graphics cards)"),
    }


def extras_installed(environment: Path) -> str:
    """Return which of `EXTRAS` an environment was made from; the least where that is not recorded."""
    record = environment / _RECORD
    kept = record.read_text(encoding="utf-8").strip() if record.is_file() else ""
    return kept if kept in EXTRAS else EXTRAS[0]


def record_extras(environment: Path, lock: Path) -> None:
    """Record what an environment was made from.

    Raises:
        OSError: its folder cannot be written to.
    """
    (environment / _RECORD).write_text(f"{lock.stem}\n", encoding="utf-8")


def package_index() -> str:
    """Return where the packages come from: pypi.org's index, or the index or folder of wheels chosen in Options."""
    return (QgsSettings().value(INDEX_SETTING, "") or "").strip() or PYPI


def source_name() -> str:
    """Return the name of the machine or the folder that the packages come from, for people."""
    chosen = package_index()
    if is_folder(chosen):
        return chosen
    try:
        return urlsplit(chosen).hostname or chosen
    except ValueError:
        return chosen


def is_folder(source: str) -> bool:
    """Whether a source is a folder of wheels on this machine."""
    return os.path.isabs(source) and os.path.isdir(source)


def is_source(source: str) -> bool:
    """Whether packages can come from there: a folder, or an address without user and password."""
    if is_folder(source):
        return True
    try:
        parts = urlsplit(source)
    except ValueError:
        return False
    local = parts.scheme == "file" and bool(parts.path)
    return local or (parts.scheme in ("http", "https") and bool(parts.hostname) and "@" not in parts.netloc)


def pip_source(source: str) -> list[str]:
    """Return pip's arguments for a source; of a folder, pip takes the wheels in it and asks no network."""
    return ["--no-index", f"--find-links={source}"] if is_folder(source) else [f"--index-url={source}"]
