"""What a layer keeps of the result that it belongs to: model, classes, and columns under other names."""

from __future__ import annotations

import json

from qgis.core import QgsMapLayer, QgsVectorLayer

from ..client.names import class_titles
from ..labels.classes import Classes, classes_in

# Properties of a layer.
_RENAMED, _CLASSES, _FIELD = "cropmapper/columns", "cropmapper/classes", "cropmapper/field"
_MODEL = "cropmapper/model"
OWN = "@field"  # stands for the field with the crop that was declared or labelled


def remember(
    layer: QgsMapLayer, classes: list[dict], renamed: dict[str, str], field: str = "", model: str = ""
) -> None:
    """Keep with a layer what is shown of its result beside it; the project saves it.

    Args:
        layer: a layer of parcels, or of a raster of classes.
        classes: code, name and colour of each class of the result.
        renamed: answers whose column has another name, since the parcels had one of theirs.
        field: name of the field with the declared or labelled crop.
        model: name or path of the package that the classes are of; '' where they are the user's.
    """
    layer.setCustomProperty(_CLASSES, json.dumps(classes))
    layer.setCustomProperty(_RENAMED, json.dumps(renamed))
    layer.setCustomProperty(_FIELD, field)
    layer.setCustomProperty(_MODEL, model)


def classes_of(layer: QgsMapLayer) -> Classes:
    """Return the classes of the result that a layer belongs to."""
    return classes_in(layer.customProperty(_CLASSES, ""))


def titles_of(layer: QgsMapLayer) -> dict[str, str]:
    """Return what the classes of the result that a layer belongs to are called here, by their names in files."""
    return class_titles((entry.name for entry in classes_of(layer)), str(layer.customProperty(_MODEL, "")))


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
