"""The outputs of a map job as layers of the project."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import (
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from .styles import style_classes, style_confidence, style_parcels

# From top to bottom; the confidence waits, switched off, under the classes that would hide it.
ROLES = ("parcels", "classes", "confidence")
TITLES = {"parcels": "Parcels", "classes": "Classes", "confidence": "Confidence"}
SHOWN = ("parcels", "classes")


def is_simulated(result: dict) -> bool:
    """Say whether the map was made with a model of the scene simulator."""
    return bool(result["summary"].get("simulated"))


def title(role: str, result: dict) -> str:
    """Return a layer's name; what a simulated model made is called simulated wherever the layer goes."""
    return TITLES[role] + (" (simulated)" if is_simulated(result) else "")


def group_title(result: dict) -> str:
    """Return the name of a run's group: when it was started in the dock, or the folder that was named elsewhere."""
    folder = Path(result["outputs"]["classes"]).parent.name
    when = re.sub(r"^map_(\d{4}-\d\d-\d\d)_(\d\d)(\d\d)", r"\1 \2:\3", folder)
    return f"Crop map {when}" + (" (simulated)" if is_simulated(result) else "")


def open_layer(role: str, result: dict) -> QgsMapLayer:
    """Open one output, with its style; may run off the main thread.

    Raises:
        ValueError: QGIS cannot open the file.
    """
    path, name = result["outputs"][role], title(role, result)
    if role == "parcels":
        layer = QgsVectorLayer(path, name, "ogr")
    else:
        layer = QgsRasterLayer(path, name, "gdal")
    if not layer.isValid():
        raise ValueError(f"QGIS cannot open {path}: {layer.error().summary()}")
    apply_style(layer, role, result)
    return layer


def apply_style(layer: QgsMapLayer, role: str, result: dict) -> None:
    """Style one output from the class table in the result."""
    classes = result["summary"]["classes"]
    if role == "parcels":
        # A column that the user's parcels had already was written under another name.
        renamed = (result["summary"].get("parcels") or {}).get("renamed_columns", {})
        code, confidence = (renamed.get(name, name) for name in ("class_code", "confidence"))
        style_parcels(layer, classes, code, confidence)
    elif role == "classes":
        style_classes(layer, classes)
    else:
        style_confidence(layer)


def result_group(project: QgsProject, result: dict) -> QgsLayerTreeGroup:
    """Return the run's group on top of the layer tree, made when it is not there yet.

    The folder of the run is kept as a property of the group: two runs may share a name, never a folder.
    """
    folder = str(Path(result["outputs"]["classes"]).parent)
    root = project.layerTreeRoot()
    for group in root.findGroups():
        if group.customProperty("cropmapper/folder") == folder:
            return group
    group = root.insertGroup(0, group_title(result))
    group.setCustomProperty("cropmapper/folder", folder)
    group.setExpanded(False)  # a view cannot expand a group that is still empty; `place` does it
    return group


def place(project: QgsProject, layer: QgsMapLayer, role: str, result: dict) -> None:
    """Put an opened output in its place within the run's group, from wherever it is; on the main thread.

    A layer that an earlier run into the same folder left there is replaced: its file is not the same any more.
    """
    group = result_group(project, result)
    for node in group.findLayers():
        if node.customProperty("cropmapper/role") == role:
            project.removeMapLayer(node.layerId())
    roles = [node.customProperty("cropmapper/role") for node in group.findLayers()]
    above = sum(other in ROLES and ROLES.index(other) < ROLES.index(role) for other in roles)
    elsewhere = project.layerTreeRoot().findLayer(layer.id())
    if elsewhere is None:
        project.addMapLayer(layer, False)
    node = group.insertLayer(above, layer)
    if elsewhere is not None:
        elsewhere.parent().removeChildNode(elsewhere)
    node.setCustomProperty("cropmapper/role", role)
    node.setItemVisibilityChecked(role in SHOWN)
    node.setExpanded(role == "parcels" or (role == "classes" and "parcels" not in result["outputs"]))
    group.setExpanded(True)


class OpenResults(QgsTask):
    """Open the outputs off the main thread, then put them in the project.

    Emits `placed` with the number of layers, or `broken` with a sentence.
    """

    placed = pyqtSignal(int)
    broken = pyqtSignal(str)

    def __init__(self, result: dict) -> None:
        super().__init__("Opening the crop map")
        self._result = result
        self._layers: list[tuple[str, QgsMapLayer]] = []
        self._problem = ""

    def run(self) -> bool:
        """Open the files, in a thread of the task manager."""
        try:
            for role in ROLES:
                if role in self._result["outputs"]:
                    layer = open_layer(role, self._result)
                    layer.moveToThread(QCoreApplication.instance().thread())
                    self._layers.append((role, layer))
        except ValueError as problem:
            self._problem = str(problem)
            return False
        return True

    def finished(self, successful: bool) -> None:
        """Put the layers in the project, on the main thread."""
        if not successful:
            self.broken.emit(self._problem or "Opening the results was stopped.")
            return
        for role, layer in self._layers:
            place(QgsProject.instance(), layer, role, self._result)
        self.placed.emit(len(self._layers))
