"""What a layer of parcels keeps of the result that it belongs to: classes, and columns under other names."""

from __future__ import annotations

import json

from qgis.core import QgsMapLayer, QgsVectorLayer

from ..labels.classes import Classes, classes_in

# Properties of a layer.
_RENAMED, _CLASSES, _FIELD = "cropmapper/columns", "cropmapper/classes", "cropmapper/field"
OWN = "@field"  # stands for the field with the crop that was declared or labelled


def remember(layer: QgsVectorLayer, classes: list[dict], renamed: dict[str, str], field: str = "") -> None:
    """Keep with a layer of parcels what the table needs of its result; the project saves it.

    Args:
        layer: of parcels.
        classes: code, name and colour of each class of the result.
        renamed: answers whose column has another name, since the parcels had one of theirs.
        field: with the crop that was declared or labelled.
    """
    layer.setCustomProperty(_CLASSES, json.dumps(classes))
    layer.setCustomProperty(_RENAMED, json.dumps(renamed))
    layer.setCustomProperty(_FIELD, field)


def classes_of(layer: QgsMapLayer) -> Classes:
    """Return the classes of the result that a layer belongs to."""
    return classes_in(layer.customProperty(_CLASSES, ""))


def column_of(layer: QgsVectorLayer, answer: str) -> str:
    """Return the name of an answer's column in a layer, '' where it has none.

    The engine writes `cropmapper_` before the name of an answer that the parcels had a column of already.
    """
    if answer == OWN:
        return str(layer.customProperty(_FIELD, "") or "")
    try:
        renamed = json.loads(layer.customProperty(_RENAMED, "") or "{}")
    except ValueError:
        renamed = {}
    known = renamed.get(answer) if isinstance(renamed, dict) else None
    names = (str(known),) if known else (f"cropmapper_{answer}", answer)
    return next((name for name in names if layer.fields().lookupField(name) >= 0), "")
