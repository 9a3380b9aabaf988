"""What runs inside QGIS desktop while screenshots.py photographs it: what a hand would do is called by name."""

from __future__ import annotations

import os
import sys

sys.path.insert(0, os.environ["CROPMAPPER_SCREENS"])
import teach_in_qgis as listening
from qgis.core import QgsCoordinateTransform, QgsProject
from qgis.PyQt.QtWidgets import QAbstractButton, QDockWidget, QGroupBox, QScrollArea, QWidget
from qgis.utils import iface, plugins


def plugin():
    return plugins["cropmapper"]


def show_top(name: str) -> None:
    """Bring the top of a part of the panel to the top of the panel."""
    widget = listening.found(name)
    while not isinstance(widget, QGroupBox):
        widget = widget.parentWidget()
    area = plugin()._dock.findChild(QScrollArea)
    area.verticalScrollBar().setValue(widget.mapTo(area.widget(), widget.rect().topLeft()).y() - 6)


def choose_model(name: str) -> None:
    """Choose a model of the list."""
    plugin()._dock._model.pick(name)


def unfold(name: str, folded: bool = False) -> None:
    """Unfold a box of the panel."""
    listening.found(name).setCollapsed(folded)


def grab(path: str, dock: str = "") -> None:
    """Save a picture of the window, or of one dock."""
    window = iface.mainWindow()
    widget = window.findChild(QDockWidget, dock).widget() if dock else window
    assert widget.grab().save(path), path


def label_from(layer: str) -> None:
    """Take the labels from the parcels' own field."""
    box = listening.found("labelLayer")
    box.setLayer(QgsProject.instance().mapLayersByName(layer)[0])


def profile_of(layer: str, fid: int) -> None:
    """Ask for the profile of a parcel, as a click on it does."""
    chosen, canvas = QgsProject.instance().mapLayersByName(layer)[0], iface.mapCanvas()
    shape = chosen.getFeature(fid).geometry()
    there = QgsCoordinateTransform(chosen.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
    shape.transform(there)
    plugin()._profile.pick()
    plugin()._profile.ask_at(shape.pointOnSurface().asPoint())


def explained() -> bool:
    """Say whether the profile has all that it will have."""
    return bool(plugin()._profile._profile and plugin()._profile._profile.falls) and not plugin()._profile._question


def assess(field: str) -> None:
    """Ask how good the map is."""
    figures = plugin()._figures
    figures.open_page(figures.accuracy)
    figures.accuracy.field.setCurrentText(field)
    figures.accuracy._run.click()


def assessed() -> bool:
    """Say whether the accuracy is shown."""
    return not plugin()._figures.accuracy.figures.isHidden()


def close(dock: str) -> None:
    """Hide a dock."""
    iface.mainWindow().findChild(QDockWidget, dock).hide()


def too_wide() -> list[str]:
    """Name what in the panel is wider than the panel, and buttons that are too narrow for their texts."""
    area = plugin()._dock.findChild(QScrollArea)
    inside, room, found = area.widget(), area.viewport().width(), []
    for widget in filter(QWidget.isVisible, inside.findChildren(QWidget)):
        right = widget.mapTo(inside, widget.rect().topRight()).x()
        cut = isinstance(widget, QAbstractButton) and widget.sizeHint().width() > widget.width() + 1
        if right > room or cut:
            called = widget.objectName() or type(widget).__name__
            found.append(f"{called} ends at {right} of {room}, and has {widget.width()}")
    return found


for function in (
    show_top,
    choose_model,
    unfold,
    grab,
    label_from,
    profile_of,
    explained,
    assess,
    assessed,
    close,
    too_wide,
):
    listening.BY_NAME[function.__name__] = function
