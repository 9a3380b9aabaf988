"""Where the user last chose something of a kind, so that the next file dialog begins there."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QDir

STACK, PARCELS, MODEL, EXPORT, STACK_FILE, FIGURES = "stack", "parcels", "model", "export", "stack_file", "figures"


def last_folder(kind: str) -> str:
    """Return the folder where a dialog of a kind begins: the last one, that of any kind, or the home folder."""
    for name in (_key(kind), _key("any")):
        path = str(QgsSettings().value(name, "") or "")
        if path and Path(path).is_dir():
            return path
    return QDir.homePath()


def remember(kind: str, path: str) -> None:
    """Keep where something was chosen: a folder itself, or that of a file."""
    place = path if Path(path).is_dir() else str(Path(path).parent)
    for name in (_key(kind), _key("any")):
        QgsSettings().setValue(name, place)


def _key(kind: str) -> str:
    return f"cropmapper/last_folder/{kind}"
