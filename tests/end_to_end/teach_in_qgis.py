"""What runs inside QGIS desktop while a test teaches there: it says where things are on the screen, and how it goes.

All that an analyst does is done by the test, with mouse and keyboard. It asks by files: `request_1.json` names one of
the functions at the end of this file, and `answer_1.json` holds what that returned.
"""

from __future__ import annotations

import json
import os
import time
import traceback
from pathlib import Path

from qgis.core import (
    QgsCoordinateTransform,
    QgsFillSymbol,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtWidgets import QComboBox, QDockWidget, QLabel, QLineEdit, QScrollArea, QWidget
from qgis.utils import iface, plugins

ARGUMENTS = json.loads(os.environ["CROPMAPPER_SCRIPT"])
FOLDER = Path(ARGUMENTS["folder"])
KEPT: dict[str, object] = {"asked": 0}  # timers, layers, and what was measured


def prepare() -> dict:
    """Fill the window with a small screen's content: the image, the declared parcels, the dock with stack and output.

    Returns:
        Nothing; the dock's list of models follows.
    """
    window = iface.mainWindow()
    window.showNormal()
    window.setGeometry(0, 0, *ARGUMENTS["size"])
    for name in ("Browser", "Layer Order", "Processing Toolbox", "ProcessingToolbox"):
        for dock in window.findChildren(QDockWidget, name):
            dock.hide()
    project = QgsProject.instance()
    project.setFileName(str(FOLDER / "place.qgz"))
    image = QgsRasterLayer(ARGUMENTS["image"], "An image of the summer")
    renderer = image.renderer()
    for set_band, band in zip((renderer.setRedBand, renderer.setGreenBand, renderer.setBlueBand), ARGUMENTS["colours"]):
        set_band(band)
    image.setDefaultContrastEnhancement()
    parcels = QgsVectorLayer(ARGUMENTS["parcels"], ARGUMENTS["called"], "ogr")
    outline = {"style": "no", "outline_color": "#ffffff", "outline_width": "0.2"}
    parcels.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(outline)))
    for layer in (image, parcels):
        assert layer.isValid(), layer.source()
        project.addMapLayer(layer)
    project.setCrs(image.crs())
    plugins["cropmapper"]._action.trigger()
    dock = window.findChild(QDockWidget, "cropmapperDock")
    window.resizeDocks([window.findChild(QDockWidget, "Layers"), dock], [200, 330], Qt.Orientation.Horizontal)
    dock.findChild(QLineEdit, "stack").setText(ARGUMENTS["stack"])
    dock.findChild(QLineEdit, "out").setText(ARGUMENTS["out"])
    dock.findChild(QComboBox, "parcels").setLayer(parcels)
    iface.mapCanvas().setExtent(iface.mapCanvas().fullExtent())
    KEPT["parcels"] = parcels.id()
    return {}


def found(name: str) -> QWidget:
    """Return a widget of the plugin's docks by its name."""
    for dock in ("cropmapperDock", "cropmapperResults"):
        widget = iface.mainWindow().findChild(QDockWidget, dock).findChild(QWidget, name)
        if widget is not None:
            return widget
    raise LookupError(name)


def where(name: str, x: int | None = None, y: int | None = None) -> list[int] | None:
    """Bring a widget of a dock into view; return a place of it on the screen, None while it cannot be clicked.

    Args:
        name: of the widget.
        x, y: of the place, from the widget's corner; its middle by default.
    """
    widget = found(name)
    area = widget
    while area is not None and not (isinstance(area, QScrollArea) and area.widget().isAncestorOf(widget)):
        area = area.parentWidget()
    if area is not None:
        area.ensureWidgetVisible(widget)
    if not widget.isVisible() or not widget.isEnabled():
        return None
    place = QPoint(widget.width() // 2 if x is None else x, widget.height() // 2 if y is None else y)
    spot = widget.mapToGlobal(place)
    return [spot.x(), spot.y()]


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


def screen_of(x: float, y: float) -> list[int]:
    """Return where a place of the map is on the screen."""
    canvas = iface.mapCanvas()
    pixel = canvas.getCoordinateTransform().transform(x, y)
    spot = canvas.viewport().mapToGlobal(QPoint(round(pixel.x()), round(pixel.y())))
    return [spot.x(), spot.y()]


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
    """Return what labels, fields and lists of the docks show."""
    shown = {}
    for name in names:
        widget = found(name)
        shown[name] = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
    return shown


def cells(name: str) -> list[list[str]]:
    """Return what a table shows."""
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


def outlined() -> bool:
    """Say whether the map shows a parcel that was walked to."""
    return plugins["cropmapper"]._results._highlight is not None


def colours() -> dict[str, float]:
    """Return the share of the map that each light's colour covers."""
    from cropmapper.layers.styles import LIGHTS

    image = iface.mapCanvas().grab().toImage()
    places = [(x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5)]
    seen = [image.pixelColor(x, y).name() for x, y in places]
    return {light: seen.count(colour) / len(seen) for light, colour, _ in LIGHTS}


def packages() -> str:
    """Return the folder of the user's models."""
    from cropmapper.client.taught import models_folder

    return str(models_folder())


def watch() -> None:
    """Begin to measure how long the window stands still: a beat of a hundredth of a second, and what is between."""
    beats: list[tuple[float, float]] = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append((time.monotonic(), time.thread_time())))
    timer.start(10)
    KEPT["beats"], KEPT["beating"] = beats, timer


def longest_gap() -> dict:
    """Return the longest time between two beats, and how much of it this thread computed, in seconds."""
    KEPT.pop("beating").stop()
    beats = KEPT.pop("beats")
    gaps = [(after[0] - before[0], after[1] - before[1]) for before, after in zip(beats, beats[1:])]
    return {"longest": max(gaps)[0], "computing": max(gap[1] for gap in gaps), "beats": len(beats)}


def state() -> dict:
    """Return all that the docks say, for a test that waits in vain."""
    dock = iface.mainWindow().findChild(QDockWidget, "cropmapperDock")
    return {each.objectName(): each.text() for each in dock.findChildren(QLabel) if each.objectName() and each.text()}


FUNCTIONS = (
    *(prepare, where, corners, labels, texts, cells, ended, drawn, show_all, groups, outlined, colours, packages),
    *(watch, longest_gap, state),
)
BY_NAME = {function.__name__: function for function in FUNCTIONS}


def listen() -> None:
    """Answer the next request, if there is one."""
    number = KEPT["asked"] + 1
    path = FOLDER / f"request_{number}.json"
    if not path.is_file():
        return
    KEPT["asked"] = number
    request = json.loads(path.read_text(encoding="utf-8"))
    try:
        content = {"value": BY_NAME[request["function"]](**request["arguments"])}
    except Exception:
        content = {"error": traceback.format_exc()}
    part = FOLDER / f"answer_{number}.json.part"
    part.write_text(json.dumps(content), encoding="utf-8")
    part.replace(part.with_suffix(""))


LISTENER = QTimer()
LISTENER.timeout.connect(listen)
LISTENER.start(20)
