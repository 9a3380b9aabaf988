"""Paths that a project keeps follow it when it is moved, or copied, together with the files beside it."""

from __future__ import annotations

import os
from typing import Any

from qgis.core import QgsProject

_SCOPE, _KEY = "cropmapper", "/home"  # of the project's entries: the folder where it was saved


def keep_home(project: QgsProject) -> None:
    """Keep the folder of a project that is being saved."""
    project.writeEntry(_SCOPE, _KEY, project.absolutePath())


def saved_and_current_folder(project: QgsProject) -> tuple[str, str]:
    """Return the folder where a project was saved, and the one where it is now; '' where it has none."""
    return project.readEntry(_SCOPE, _KEY, "")[0], project.absolutePath()


def followed(value: Any, before: str, now: str) -> Any:
    """Return JSON in which each path below a project's earlier folder is one below its folder now, if that is there."""
    if before in ("", now) or not now:
        return value
    if isinstance(value, dict):
        return {name: followed(each, before, now) for name, each in value.items()}
    if isinstance(value, list):
        return [followed(each, before, now) for each in value]
    before, now = before.rstrip("/"), now.rstrip("/")
    if not isinstance(value, str) or not value.replace(os.sep, "/").startswith(f"{before}/"):
        return value
    path, mark, rest = (now + value[len(before) :]).partition("|")  # a layer's name follows it
    return f"{path}{mark}{rest}" if os.path.exists(path) else value
