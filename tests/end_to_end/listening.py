"""What scripts inside QGIS desktop share: they tell a test that asks where things are on the screen, and how it goes.

All that an analyst does is done by the test, with mouse and keyboard. It asks by files: `request_1.json` names a
function, and `answer_1.json` holds what that returned. `listen` begins it.
"""

from __future__ import annotations

import json
import os
import traceback
from collections.abc import Callable
from pathlib import Path

from heart import Heart
from qgis.core import QgsCoordinateTransform, QgsGeometry, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QPoint, QTimer
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDockWidget,
    QLabel,
    QListView,
    QScrollArea,
    QWidget,
)
from qgis.utils import iface, plugins

ARGUMENTS = json.loads(os.environ["CROPMAPPER_SCRIPT"])
FOLDER = Path(ARGUMENTS["folder"])
KEPT: dict[str, object] = {"asked": 0}  # timers, layers, and what was measured


def resize(size: list[int]) -> None:
    """Give QGIS's window a size, in pixels of Qt, at the screen's corner."""
    window = iface.mainWindow()
    window.showNormal()
    window.setGeometry(0, 0, *size)


def hide_docks() -> None:
    """Hide those docks of QGIS that leave no room on a small screen."""
    window = iface.mainWindow()
    for name in ("Browser", "Layer Order", "Processing Toolbox", "ProcessingToolbox"):
        for dock in window.findChildren(QDockWidget, name):
            dock.hide()


def found(name: str) -> QWidget:
    """Return a widget by its name: one of the plugin's docks, else of a dialog, else any that is in view."""
    for dock in ("cropmapperDock", "cropmapperResults"):
        holder = iface.mainWindow().findChild(QDockWidget, dock)
        widget = holder.findChild(QWidget, name) if holder is not None else None
        if widget is not None:
            return widget
    windows = sorted(QApplication.topLevelWidgets(), key=lambda window: window is iface.mainWindow())
    widgets = [each for window in windows if window.isVisible() for each in window.findChildren(QWidget, name)]
    if not widgets:
        raise LookupError(name)
    return next((widget for widget in widgets if widget.isVisible()), widgets[0])


def where(name: str, x: int | None = None, y: int | None = None) -> list[int] | None:
    """Bring a widget into view; return a place of it on the screen, None while it cannot be clicked.

    Args:
        name: of the widget.
        x, y: of the place, from the widget's corner; its middle by default.
    """
    return spot_of(found(name), x, y)


def spot_of(widget: QWidget, x: int | None = None, y: int | None = None) -> list[int] | None:
    """Bring a widget into view; return a place of it on the screen, None while it cannot be clicked."""
    area = widget
    while area is not None and not (isinstance(area, QScrollArea) and area.widget().isAncestorOf(widget)):
        area = area.parentWidget()
    if area is not None:
        area.ensureWidgetVisible(widget)
    if not widget.isVisible() or not widget.isEnabled():
        return None
    place = QPoint(widget.width() // 2 if x is None else x, widget.height() // 2 if y is None else y)
    return pixel_of(widget, place)


def pixel_of(widget: QWidget, place: QPoint) -> list[int]:
    """Return where a place of a widget is on the screen, in the screen's own pixels."""
    spot, ratio = widget.mapToGlobal(place), widget.devicePixelRatioF()
    return [round(spot.x() * ratio), round(spot.y() * ratio)]


def where_row(name: str, text: str) -> list[int] | None:
    """Return where a row of a list, a table, or an open combo box that holds a text is; None while there is none."""
    holder = found(name)
    view: QAbstractItemView = holder.view() if isinstance(holder, QComboBox) else holder
    model = view.model()
    columns = 1 if isinstance(view, QListView) else model.columnCount()
    cells_of = (model.index(row, column) for row in range(model.rowCount()) for column in range(columns))
    cell = next((each for each in cells_of if text in str(each.data() or "")), None)
    if cell is None or spot_of(view) is None:
        return None
    view.scrollTo(cell)
    return pixel_of(view.viewport(), view.visualRect(cell).center())


def screen_of(x: float, y: float) -> list[int]:
    """Return where a place of the map is on the screen."""
    canvas = iface.mapCanvas()
    pixel = canvas.getCoordinateTransform().transform(x, y)
    return pixel_of(canvas.viewport(), QPoint(round(pixel.x()), round(pixel.y())))


def corners(fid: int, around: float = 1.6) -> list[list[int]]:
    """Zoom to a parcel; return four corners of a field within it, on the screen, all of them on what is a parcel.

    Args:
        fid: of the parcel among the declared ones.
        around: how much wider than the parcel the map is to be.
    """
    canvas, layer = iface.mapCanvas(), QgsProject.instance().mapLayer(KEPT["parcels"])
    shape = layer.getFeature(fid).geometry()
    shape.transform(QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance()))
    extent = QgsRectangle(shape.boundingBox())
    extent.scale(around)
    canvas.setExtent(extent)
    canvas.refresh()
    return [screen_of(point.x(), point.y()) for point in field_in(shape)]


def field_in(shape: QgsGeometry) -> list:
    """Return four corners of the widest upright rectangle about a place of a parcel that lies in it."""
    middle = shape.poleOfInaccessibility(1.0)[0].asPoint()
    best, ring = 0.0, []
    for slim in (0.25, 0.5, 1.0, 2.0, 4.0):
        low, high = 0.0, 2000.0
        for _ in range(12):
            half = (low + high) / 2
            box = QgsRectangle(middle.x() - half, middle.y() - half * slim, middle.x() + half, middle.y() + half * slim)
            low, high = (half, high) if shape.contains(QgsGeometry.fromRect(box)) else (low, half)
        box = QgsRectangle(middle.x() - low, middle.y() - low * slim, middle.x() + low, middle.y() + low * slim)
        if box.area() > best:
            best, ring = box.area(), QgsGeometry.fromRect(box).asPolygon()[0][:4]
    return ring


def outlined() -> bool:
    """Say whether the map shows a parcel that was walked to."""
    return plugins["cropmapper"]._results._outline.shown


def packages() -> str:
    """Return the folder of the user's models."""
    from cropmapper.client.taught import models_folder

    return str(models_folder())


def labels() -> list[dict]:
    """Return the drawn parcels: crop, origin, corners."""
    layers = [each for each in QgsProject.instance().mapLayers().values() if each.customProperty("cropmapper/labels")]
    return [
        {
            "crop": row["crop"],
            "origin": row["origin"],
            "corners": [[point.x(), point.y()] for point in row.geometry().vertices()],
        }
        for layer in layers
        for row in layer.getFeatures()
    ]


def texts(names: list[str]) -> dict[str, str]:
    """Return what labels, fields and lists show."""
    shown = {}
    for name in names:
        widget = found(name)
        shown[name] = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
    return shown


def cells(name: str) -> list[list[str]]:
    """Return what a list or table shows."""
    model = found(name).model()
    rows, columns = range(model.rowCount()), range(model.columnCount())
    return [[str(model.index(row, column).data() or "") for column in columns] for row in rows]


def ended(name: str) -> str:
    """Return what the section says of its run, once that has ended; '' before."""
    dock = iface.mainWindow().findChild(QDockWidget, "cropmapperDock")
    return found(name).text() if dock._run is None else ""


def drawn() -> bool:
    """Say whether the map shows all that it is asked for."""
    return not iface.mapCanvas().isDrawing()


def show_all() -> None:
    """Show the whole place."""
    canvas = iface.mapCanvas()
    canvas.setExtent(canvas.fullExtent())
    canvas.refresh()


def groups() -> list[dict]:
    """Return the results of the project: name of each group, and its layers' sources."""
    root = QgsProject.instance().layerTreeRoot()
    return [
        {"name": group.name(), "sources": [node.layer().source() for node in group.findLayers()]}
        for group in root.findGroups()
    ]


def watch() -> None:
    """Begin to measure how long the window stands still."""
    KEPT["heart"] = Heart().__enter__()


def longest_gap() -> dict:
    """Return how long the window stood still at most since `watch`, in seconds.

    Returns:
        `computing`: what its thread computed between two beats; `paused`: what it was late, beyond what an idle thread
        was.
    """
    heart = KEPT.pop("heart")
    heart.__exit__()
    return {"computing": heart.computed(), "paused": heart.paused()}


def state() -> dict:
    """Return all that the dock says, for a test that waits in vain."""
    dock = iface.mainWindow().findChild(QDockWidget, "cropmapperDock")
    shown = [] if dock is None else dock.findChildren(QLabel)
    return {each.objectName(): each.text() for each in shown if each.objectName() and each.text()}


SHARED = (
    *(resize, hide_docks, where, where_row, corners, outlined, packages, labels, texts, cells, ended, drawn, show_all),
    *(groups, watch, longest_gap, state),
)


def listen(*functions: Callable) -> None:
    """Answer requests from now on.

    Args:
        functions: that can be asked for, beside those that all scripts share.
    """
    by_name = {function.__name__: function for function in (*SHARED, *functions)}
    timer = KEPT["listener"] = QTimer()
    timer.timeout.connect(lambda: _answer_next(by_name))
    timer.start(20)


def _answer_next(functions: dict[str, Callable]) -> None:
    path = FOLDER / f"request_{KEPT['asked'] + 1}.json"
    if not path.is_file():
        return
    number = KEPT["asked"] = KEPT["asked"] + 1
    request = json.loads(path.read_text(encoding="utf-8"))
    try:
        content = {"value": functions[request["function"]](**request["arguments"])}
    except Exception:
        content = {"error": traceback.format_exc()}
    part = FOLDER / f"answer_{number}.json.part"
    part.write_text(json.dumps(content), encoding="utf-8")
    part.replace(part.with_suffix(""))
