"""What runs inside QGIS desktop while screenshots.py photographs it: what a hand would do is called by name."""

from __future__ import annotations

import listening
from qgis.core import QgsCoordinateTransform, QgsProject
from qgis.PyQt.QtWidgets import QAbstractButton, QDockWidget, QGroupBox, QScrollArea, QWidget
from qgis.utils import iface, plugins
from teach_in_qgis import prepare


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
    """Name the rows of the panel that ask for more width than it has, and buttons whose texts are cut."""
    area = plugin()._dock.findChild(QScrollArea)
    inside, room, found = area.widget(), area.viewport().width(), []
    for widget in filter(QWidget.isVisible, inside.findChildren(QWidget)):
        labelled = isinstance(widget, QAbstractButton) and bool(widget.text().strip("…"))
        if labelled and widget.sizeHint().width() > widget.width() + 1:
            found.append(f"cut: {widget.text()} has {widget.width()}")
        margin = widget.mapTo(inside, widget.rect().topLeft()).x()
        if isinstance(widget, QGroupBox) and margin + widget.minimumSizeHint().width() > room - 8:
            found.append(f"{margin} + {widget.minimumSizeHint().width()} of {room}: {widget.title()}")
        for row in [] if widget.layout() is None else innermost(widget.layout()):
            if margin + row.minimumSize().width() > room - 8:
                names = [
                    each.widget().objectName() or type(each.widget()).__name__ for each in items(row) if each.widget()
                ]
                found.append(f"{margin} + {row.minimumSize().width()} of {room}: {', '.join(names)}")
    return found


def items(layout) -> list:
    """Return what lies in a layout."""
    return [layout.itemAt(number) for number in range(layout.count())]


def innermost(layout) -> list:
    """Return a layout, or the layouts within it, that stand beside each other's widgets."""
    within = [each.layout() for each in items(layout) if each.layout() is not None]
    return [layout, *(row for each in within for row in innermost(each))]


listening.KEPT["listener"].stop()  # that of the script whose preparation is used here
listening.listen(
    *(prepare, show_top, choose_model, unfold, grab, label_from, profile_of, explained, assess, assessed, close),
    too_wide,
)
