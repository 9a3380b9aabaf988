"""Where the user last chose something, so that the next file dialog begins there, whatever it asks for."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QDir

_KEY = "cropmapper/last_folder/any"


def last_folder() -> str:
    """Return the folder where a dialog begins: that of the last choice, or the home folder."""
    path = str(QgsSettings().value(_KEY, "") or "")
    return path if path and Path(path).is_dir() else QDir.homePath()


def remember(path: str) -> None:
    """Keep where something was chosen: a folder itself, or that of a file."""
    QgsSettings().setValue(_KEY, path if Path(path).is_dir() else str(Path(path).parent))
