"""The outputs of a job as layers of the project, one group a run."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import chain, count
from pathlib import Path

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..client.jobs import scene_in, scene_name
from ..client.moved import followed
from ..client.names import short_title
from ..client.taught import name_of
from ..client.texts import shortened
from ..words import tr
from .described import describe
from .identify import ROLE_PROPERTY
from .roles import POINTS, ROLES, VECTOR, Role, opened

_FOLDER_PROPERTY = "cropmapper/folder"
MAPS = ("parcels", "classes")  # roles of the layers that are maps
_GROUPS = {
    "check": tr("Checked"),
    "next": tr("Label next"),
    "suspects": tr("Suspect labels"),
    "delineate": tr("Fields"),
    "profile": tr("Through the year"),
    "explain": tr("What decided"),
    "season": tr("In season"),
    "sample-reference": tr("Places to inspect"),
}


def is_simulated(result: dict) -> bool:
    """Say whether the map was made with a model of the scene simulator."""
    return bool(result["summary"].get("simulated"))


def title(role: Role, result: dict) -> str:
    """Return a layer's name; what a simulated model made is called simulated wherever the layer goes."""
    return _simulated(role.title) if is_simulated(result) else role.title


def _simulated(name: str) -> str:
    return tr("{name} (simulated)").format(name=name)


def name_with_group(layer: QgsMapLayer) -> str:
    """Return a layer's name with its group's, which tells of which run it is: layers of all runs have one name."""
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    return " · ".join(filter(None, (layer.name(), node.parent().name() if node is not None else "")))


def folder_of(result: dict) -> Path:
    """Return the folder of the run, where all its outputs are."""
    return Path(next(iter(result["outputs"].values()))).parent


def group_title(result: dict, taken: Collection[str] = ()) -> str:
    """Return the name of a run's group: when it was started in the dock, or the folder that was named elsewhere.

    Processing calls a temporary folder as it calls the parameter, which tells nothing: then the stack is named.

    Args:
        result: what the run ended with: outputs and summary.
        taken: names of the project's other groups; a name that is among them gets a number.
    """
    numbers = chain([""], (f" ({number})" for number in count(2)))
    what = _GROUPS.get(result["summary"]["job"]["job"]) or tr("Crop map")
    names = (f"{what} {shortened(_run_title(result))}{number}" for number in numbers)
    marked = map(_simulated, names) if is_simulated(result) else names
    return next(name for name in marked if name not in taken)


def _run_title(result: dict) -> str:
    """Return scene, model and time of a run of the dock; of any other, the folder that was named, or the stack."""
    folder, job = folder_of(result).name, result["summary"]["job"]
    stack = job.get("stack")
    when = re.search(r"(?:^|_)(\d{4}-\d\d-\d\d)_(\d\d)(\d\d)(?:_(\d+))?$", folder)
    if when is None:
        return scene_name(stack) if folder == "OUTPUT" and stack else folder
    day, hour, minute, number = when.groups()
    clock = f"{day} {hour}:{minute}" + (f" ({number})" if number else "")
    made_by, path = result["summary"].get("model") or {}, str(job.get("model") or "")
    model = short_title(str(made_by.get("title") or made_by.get("name") or ""))
    # The job of parcels' series names no stack.
    scene = scene_name(stack) if stack else scene_in(folder[: when.start()], name_of(path) or Path(path).name)
    return ", ".join(filter(None, (scene, model, clock)))


def open_layer(role: Role, result: dict) -> QgsMapLayer:
    """Open one output, with its style.

    Raises:
        ValueError: QGIS cannot open the file.
    """
    path, name = result["outputs"][role.name], title(role, result)
    if role.kind in (VECTOR, POINTS):
        layer = QgsVectorLayer(path, name, "ogr")
    else:
        # A style of QGIS's own would be computed from the pixels, for nothing.
        options = QgsRasterLayer.LayerOptions()
        options.loadDefaultStyle = False
        layer = QgsRasterLayer(path, name, "gdal", options)
    if not layer.isValid():
        error = layer.error()  # the summary of an empty one ends QGIS 3.22
        summary = tr("the file is not there, or damaged.") if error.isEmpty() else error.summary()
        raise ValueError(tr("QGIS cannot open {path}: {summary}").format(path=path, summary=summary))
    dress(layer, role, result)
    return layer


def dress(layer: QgsMapLayer, role: Role, result: dict) -> None:
    """Give an output its look, and its words."""
    role.style(layer, result["summary"])
    describe(layer, role.key, result)


def result_group(project: QgsProject, result: dict) -> QgsLayerTreeGroup:
    """Return the run's group on top of the layer tree, made when it is not there yet.

    The folder of the run is kept as a property of the group: two runs may share a name, never a folder.
    """
    folder = str(folder_of(result))
    root = project.layerTreeRoot()
    groups = root.findGroups(True)  # wherever the user has moved them
    for group in groups:
        if group.customProperty(_FOLDER_PROPERTY) == folder:
            return group
    group = root.insertGroup(0, group_title(result, {group.name() for group in groups}))
    group.setCustomProperty(_FOLDER_PROPERTY, folder)
    group.setExpanded(False)  # a view cannot expand a group that is still empty; `place` does it
    return group


def follow_groups(project: QgsProject, before: str, now: str) -> None:
    """Have the groups of runs know their folders, where a project was moved from `before` to `now`."""
    for group in project.layerTreeRoot().findGroups(True):
        folder = group.customProperty(_FOLDER_PROPERTY)
        if folder:
            group.setCustomProperty(_FOLDER_PROPERTY, followed(folder, before, now))


def map_layer(project: QgsProject, folder: str) -> QgsMapLayer | None:
    """Return the layer of a run's map that is in the project: of its parcels, else of its pixels; None for neither."""
    groups = project.layerTreeRoot().findGroups(True)
    of_run = (group for group in groups if group.customProperty(_FOLDER_PROPERTY) == folder)
    nodes = [node for group in of_run for node in group.findLayers() if node.layer() is not None]
    found = {node.customProperty(ROLE_PROPERTY): node.layer() for node in nodes}
    return next((found[role] for role in MAPS if role in found), None)


def forget_group(project: QgsProject, folder: str) -> None:
    """Take a run's group out of the project, with the run's layers; what the user has put there is left beside it."""
    root = project.layerTreeRoot()
    for group in root.findGroups(True):
        if group.customProperty(_FOLDER_PROPERTY) != folder:
            continue
        for node in group.findLayers():
            if node.customProperty(ROLE_PROPERTY):
                project.removeMapLayer(node.layerId())
        if not group.children():
            group.parent().removeChildNode(group)


def place(project: QgsProject, layer: QgsMapLayer, role: Role, result: dict) -> None:
    """Put an opened output in its place within the run's group, from wherever it is; on the main thread.

    A layer that an earlier run into the same folder left there is replaced: its file is not the same any more.
    """
    group = result_group(project, result)
    for node in group.findLayers():
        if node.customProperty(ROLE_PROPERTY) == role.key:
            project.removeMapLayer(node.layerId())
    before = list(ROLES)[: list(ROLES).index(role.key)]
    # Not their number: Processing adds a layer beside the current one, which may be in this group.
    above = [index for index, node in enumerate(group.children()) if node.customProperty(ROLE_PROPERTY) in before]
    elsewhere = project.layerTreeRoot().findLayer(layer.id())
    if elsewhere is None:
        project.addMapLayer(layer, False)
    node = group.insertLayer(above[-1] + 1 if above else 0, layer)
    if elsewhere is not None:
        elsewhere.parent().removeChildNode(elsewhere)
    node.setCustomProperty(ROLE_PROPERTY, role.key)
    layer.setCustomProperty(ROLE_PROPERTY, role.key)
    node.setItemVisibilityChecked(role.shown)
    node.setExpanded(role == opened(result)[0])
    group.setExpanded(True)


def open_results(project: QgsProject, result: dict) -> list[QgsMapLayer]:
    """Open the outputs and put them in the project; on the main thread, where layers have to be made.

    A raster layer that was made in another thread stops drawing when that thread has ended, about half a minute later.
    It does not wait for long there: QGIS looks at the smallest overview, and a tile of Sentinel-2 opens in 0.2 s.

    Returns:
        The layers, from top to bottom.

    Raises:
        ValueError: QGIS cannot open a file; then none is in the project.
    """
    layers = [(role, open_layer(role, result)) for role in opened(result)]
    for role, layer in layers:
        place(project, layer, role, result)
    if any(role.key in MAPS for role, _ in layers):
        uncover(project, str(folder_of(result)))
    return [layer for _, layer in layers]


def uncover(project: QgsProject, folder: str) -> None:
    """Show a run's map, and untick the maps of other runs where it lies: what is seen of them would be read as its."""
    mine = map_layer(project, folder)
    for group in project.layerTreeRoot().findGroups(True):
        of_run = group.customProperty(_FOLDER_PROPERTY)
        if of_run == folder:
            group.setItemVisibilityChecked(True)
        elif of_run and overlap(project, mine, map_layer(project, of_run)):
            group.setItemVisibilityChecked(False)


def overlap(project: QgsProject, one: QgsMapLayer, other: QgsMapLayer | None) -> bool:
    """Whether the extents of two layers overlap; not where there is no other, or they cannot be compared."""
    if other is None:
        return False
    try:
        extent = QgsCoordinateTransform(other.crs(), one.crs(), project).transformBoundingBox(other.extent())
    except QgsCsException:
        return False
    return extent.intersects(one.extent())
