"""Stacks among the layers of the project: rasters that are files, and folders where several of them lie."""

from __future__ import annotations

import os
from collections import defaultdict

from qgis.core import QgsMapLayer, QgsPalettedRasterRenderer, QgsProject, QgsProviderRegistry, QgsRasterLayer

from ..client.runrecords import REPORT
from ..client.texts import shortened, visible
from ..layers.identify import ROLE_PROPERTY
from ..words import tr


def stacks_of(project: QgsProject) -> list[tuple[str, str]]:
    """Return what is said of each stack that layers of a project lead to, and its path.

    Several layers of one folder are dates of a stack, which is the folder with all that lies in it; one that is alone
    is taken for a raster with all dates. Results of the plugin are no stacks.
    """
    layers: dict[str, dict[str, str]] = defaultdict(dict)  # folder -> path -> name of a layer
    for node in project.layerTreeRoot().findLayers():
        path = file_of(node.layer())
        if path:
            layers[os.path.dirname(path)].setdefault(path, node.name())
    found = []
    for folder, names in layers.items():
        if len(names) > 1:
            text = tr("Folder {folder}, with {count} layers of the project")
            found.append((text.format(folder=_short(os.path.basename(folder)), count=len(names)), folder))
        else:
            found += [(_short(name), path) for path, name in names.items()]
    return found


def file_of(layer: QgsMapLayer | None) -> str:
    """Return the file of a raster layer that may hold dates; '' for one that is none, on the network, or a map."""
    if not isinstance(layer, QgsRasterLayer) or layer.providerType() != "gdal" or _is_map(layer):
        return ""
    path = str(QgsProviderRegistry.instance().decodeUri("gdal", layer.source()).get("path", ""))
    if os.path.isfile(os.path.join(os.path.dirname(path), REPORT)):
        return ""  # a result that was added from its folder, which the engine does not look into either
    return path if os.path.isabs(path) and os.path.isfile(path) else ""


def _is_map(layer: QgsRasterLayer) -> bool:
    """Say whether a layer is a result, or shows classes: those of a map have no dates."""
    return bool(layer.customProperty(ROLE_PROPERTY)) or isinstance(layer.renderer(), QgsPalettedRasterRenderer)


def _short(name: str) -> str:
    return shortened(visible(name)).replace("&", "&&")  # a menu takes a single one for the mark of a key
