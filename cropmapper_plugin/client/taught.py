"""Models that were taught here: one folder each in the user's profile, with its labels, its package and its report.

models/NAME/teaching.lock   while it is being taught
models/NAME/labels.gpkg     what it was taught from
models/NAME/classes.json    the class table
models/NAME/taught/         what the teach job wrote: model/, report.html, report.json, heldout.parquet
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
from collections.abc import Collection
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLockFile

from .folders import claim
from .jobs import default_output, is_address
from .texts import visible

LABELS, CLASSES, TAUGHT = "labels.gpkg", "classes.json", "taught"
_LOCK = "teaching.lock"
_MODEL, _CARD, _REPORT, _PAGE = "model", "card.json", "report.json", "report.html"
_LONGEST_NAME = 60
_LARGEST_REPORT = 1 << 24  # bytes


def models_folder() -> Path:
    """Return the folder of taught models, which may not exist yet."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "cropmapper" / "models"


def taught_packages() -> list[str]:
    """Return the paths of the packages of taught models, by name."""
    found = []
    with suppress(OSError):
        for folder in sorted(models_folder().iterdir(), key=lambda path: path.name.casefold()):
            package = folder / TAUGHT / _MODEL
            if (package / _CARD).is_file():
                found.append(str(package))
    return found


def teaching_lock(folder: Path) -> QLockFile:
    """Return the lock on a model that is being taught."""
    return claim(folder / _LOCK)


def clear_unfinished() -> list[str]:
    """Delete what is left of teachings whose QGIS has ended before they had; return what they were called."""
    gone = []
    with suppress(OSError):
        for folder in sorted(models_folder().iterdir()):
            begun = (folder / CLASSES).is_file() and not (folder / TAUGHT / _MODEL / _CARD).is_file()
            lock = teaching_lock(folder)
            if begun and not folder.is_symlink() and lock.tryLock(0):
                lock.unlock()
                shutil.rmtree(folder, ignore_errors=True)
                gone.append(folder.name)
    return gone


def name_of(package: str) -> str:
    """Return what a taught model is called, from the path of its package; '' for any other package."""
    path = Path(package)
    mine = path.name == _MODEL and path.parent.name == TAUGHT and path.parent.parent.parent == models_folder()
    return path.parent.parent.name if mine else ""


def free_name(wanted: str, taken: Collection[str] = ()) -> str:
    """Return a name that no taught model has and that can be that of a folder; as much of the wanted one as can be.

    Args:
        taken: names of models that are still to be taught.
    """
    plain = re.sub(r'[<>:"/\\|?*\x00-\x1f]+', "-", visible(wanted)).strip(" .-")[:_LONGEST_NAME].strip() or "model"
    names = (plain if number == 1 else f"{plain} {number}" for number in count(1))
    return next(name for name in names if name not in taken and not (models_folder() / name).exists())


def page_of(package: str) -> Path:
    """Return the path of a taught model's report for people."""
    return Path(package).parent / _PAGE


def report_of(package: str) -> dict[str, Any]:
    """Return the report of the teaching of a model; an empty one where it cannot be read."""
    path = Path(package).parent / _REPORT
    with suppress(OSError, ValueError, RecursionError):
        if path.stat().st_size <= _LARGEST_REPORT:
            found = json.loads(path.read_text(encoding="utf-8"))
            return found if isinstance(found, dict) else {}
    return {}


def rename(package: str, wanted: str) -> str:
    """Give a taught model another name; return the new path of its package.

    Raises:
        OSError: the folder cannot be renamed.
    """
    folder = Path(package).parent.parent
    target = models_folder() / free_name(wanted)
    os.rename(folder, target)
    return str(target / TAUGHT / _MODEL)


def remove(package: str) -> None:
    """Delete a taught model with its labels and its report.

    Raises:
        ValueError: it was not taught here.
        OSError: it cannot be deleted.
    """
    if not name_of(package):
        raise ValueError(f"{package} is no model that was taught here")
    shutil.rmtree(Path(package).parent.parent)


def series_folder(stack: str, options: dict, parent: str) -> Path:
    """Return the folder that keeps the series of a stack, so that nothing is read twice.

    Args:
        stack: path or address.
        options: options by which the stack is read; others make other series.
        parent: the folder that runs get theirs in; '' for the usual one.
    """
    place = stack if is_address(stack) else str(Path(stack).absolute())
    mark = hashlib.sha256(json.dumps([place, options], sort_keys=True).encode()).hexdigest()[:8]
    return Path(parent or default_output(stack)) / f"series_{mark}"
