"""What a layer of parcels keeps of the result that it belongs to: classes, and columns under other names."""

from __future__ import annotations

import json

from qgis.core import QgsMapLayer, QgsVectorLayer

from ..labels.classes import Classes, classes_in

_RENAMED, _CLASSES = "cropmapper/columns", "cropmapper/classes"  # properties of a layer


def remember(layer: QgsVectorLayer, classes: list[dict], renamed: dict[str, str]) -> None:
    """Keep with a layer of parcels what the table needs of its result; the project saves it.

    Args:
        layer: of parcels.
        classes: code, name and colour of each class of the result.
        renamed: answers whose column has another name, since the parcels had one of theirs.
    """
    layer.setCustomProperty(_CLASSES, json.dumps(classes))
    layer.setCustomProperty(_RENAMED, json.dumps(renamed))


def classes_of(layer: QgsMapLayer) -> Classes:
    """Return the classes of the result that a layer belongs to."""
    return classes_in(layer.customProperty(_CLASSES, ""))


def column_of(layer: QgsVectorLayer, answer: str) -> str:
    """Return the name of an answer's column in a layer, '' where it has none."""
    try:
        renamed = json.loads(layer.customProperty(_RENAMED, "") or "{}")
    except ValueError:
        renamed = {}
    name = renamed.get(answer, answer) if isinstance(renamed, dict) else answer
    return name if layer.fields().lookupField(name) >= 0 else ""
