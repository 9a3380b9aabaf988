"""What an installation of the engine brings: which packages, how large they are, and where they come from."""

from __future__ import annotations

import json
import os
from pathlib import Path

from qgis.core import QgsSettings

from ..words import size, tr
from .folders import managed_environment, resource

INDEX_SETTING = "cropmapper/index"
EXTRAS_SETTING = "cropmapper/extras"
PYPI = "https://pypi.org/simple"
# What each lock of the engine is for; each holds the one before it.
EXTRAS = {
    "engine": tr("Maps, teaching, checks"),
    "cubes": tr("The same, and data cubes (netCDF, Zarr)"),
    "torch": tr("The same, data cubes, and PyTorch (networks, NVIDIA graphics cards)"),
}


def weighed() -> dict:
    """Return what is installed by what is chosen in Options, as it was weighed when its lock was made.

    `packages` counts them; `download_mb` and `disk_mb` are what is downloaded, and what it takes on the disk, in 10^6
    bytes; `where` is the system and the Python that it was weighed on: others differ by some.
    """
    return json.loads(resource("locks", "sizes.json").read_text(encoding="utf-8"))[extras_chosen()]


def offer() -> str:
    """Return what a person is told before anything is downloaded: what, how much, from where and where to."""
    sizes = weighed()
    sizes.update(download_mb=size(sizes["download_mb"]), disk_mb=size(sizes["disk_mb"]))
    text = tr(
        "{packages} packages from {source}, {download_mb} in all; unpacked they take {disk_mb} (measured on "
        "{where}). They go into a Python environment of their own in your QGIS profile, {folder}. Nothing "
        "is sent."
    )
    return text.format(**sizes, source=source_name(), folder=managed_environment())


def imported() -> list[str]:
    """Return the modules that every engine imports, part by part, as a broken library shows only then."""
    return resource("locks", "imported.txt").read_text(encoding="utf-8").split()


def extras_chosen() -> str:
    """Return which of `EXTRAS` an installation brings, by what is chosen in Options."""
    chosen = QgsSettings().value(EXTRAS_SETTING, "")
    return chosen if chosen in EXTRAS else "engine"


def record(environment: Path) -> Path:
    """Return the file that says which of `EXTRAS` an environment holds; it is written last, once all was tried."""
    return environment / "extras.txt"


def extras_installed(environment: Path) -> str:
    """Return which of `EXTRAS` an environment was made from; "" where it is not there or was not finished."""
    return record(environment).read_text(encoding="utf-8").strip() if record(environment).is_file() else ""


def package_index() -> str:
    """Return where the packages come from: pypi.org's index, or the index or folder of wheels chosen in Options."""
    return (QgsSettings().value(INDEX_SETTING, "") or "").strip() or PYPI


def source_name() -> str:
    """Return the name of the machine or the folder that the packages come from, for people; never a password."""
    source = package_index()
    machine = source.partition("://")[2].rpartition("@")[2].partition("/")[0]
    return machine or (source if os.path.isabs(source) else source.rpartition("@")[2])


def is_folder(source: str) -> bool:
    """Whether a source is a folder of wheels on this machine."""
    return os.path.isabs(source) and os.path.isdir(source)


def pip_folder() -> list[str]:
    """Return pip's arguments for a folder of wheels, of which it asks no network; none for an index."""
    source = package_index()
    return ["--no-index", f"--find-links={source}"] if is_folder(source) else []
