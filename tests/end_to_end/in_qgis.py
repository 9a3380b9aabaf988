"""What runs inside QGIS desktop: fill in the dock, say where its Run button is, and wait for the layers.

It answers in files: `ready.json` with the button's place on the screen, `mapped.json` with what the project holds and
with the place of the canvas, where the Identify tool waits for a click on the classes, `identified.json` with what that
tool then shows, and, where an idle time is given, `idled.json` with what the canvas shows after it.
"""

from __future__ import annotations

import json
import os
import runpy
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt, QThreadPool, QTimer
from qgis.PyQt.QtWidgets import QAction, QComboBox, QDockWidget, QLabel, QLineEdit, QPushButton, QTreeWidget
from qgis.utils import iface

ARGUMENTS = json.loads(os.environ["CROPMAPPER_SCRIPT"])
TIMERS: list[QTimer] = []  # a timer whose Python half is collected takes its slot with it while it still fires


def answer(name: str, content: dict) -> None:
    """Write a file that the test waits for; whole, or not at all."""
    part = Path(ARGUMENTS["folder"], f"{name}.json.part")
    part.write_text(json.dumps(content), encoding="utf-8")
    part.replace(part.with_suffix(""))


def poll(condition, action) -> None:
    """Do something once, as soon as a condition holds."""
    timer = QTimer()
    TIMERS.append(timer)

    def look() -> None:
        if condition():
            timer.stop()
            action()

    timer.timeout.connect(look)
    timer.start(100)


def prepare() -> None:
    """Give the window the screen's size, add the parcels, open and fill the dock."""
    window = iface.mainWindow()
    window.showNormal()
    window.setGeometry(0, 0, *ARGUMENTS["size"])
    for name in ("Browser", "Layer Order", "Processing Toolbox", "ProcessingToolbox"):
        for dock in window.findChildren(QDockWidget, name):
            dock.hide()
    if "expiry" in ARGUMENTS:
        QThreadPool.globalInstance().setExpiryTimeout(1000 * ARGUMENTS["expiry"])
    parcels = None
    if "parcels" in ARGUMENTS:
        parcels = QgsVectorLayer(ARGUMENTS["parcels"], "Declared parcels", "ogr")
        QgsProject.instance().addMapLayer(parcels)
        QgsProject.instance().layerTreeRoot().findLayer(parcels.id()).setItemVisibilityChecked(False)
    window.findChild(QAction, "cropmapperAction").trigger()
    dock = window.findChild(QDockWidget, "cropmapperDock")
    sides = [window.findChild(QDockWidget, "Layers"), dock]
    window.resizeDocks(sides, ARGUMENTS["docks"], Qt.Orientation.Horizontal)
    dock.findChild(QLineEdit, "stack").setText(ARGUMENTS["stack"])
    dock.findChild(QLineEdit, "out").setText(ARGUMENTS["out"])
    dock.findChild(QComboBox, "parcels").setLayer(parcels)
    models = dock.findChild(QComboBox, "model")
    run = dock.findChild(QPushButton, "run")

    def choose() -> None:
        models.setCurrentIndex(row_of(models))
        QTimer.singleShot(500, say_ready)

    def say_ready() -> None:
        centre = run.mapToGlobal(QPoint(run.width() // 2, run.height() // 2))
        answer("ready", {"x": centre.x(), "y": centre.y(), "enabled": run.isEnabled()})

    poll(lambda: row_of(models) >= 0, choose)
    status = dock.findChild(QLabel, "status")
    poll(lambda: status.text().startswith("The map is done") or status.styleSheet(), lambda: finish(status))


def row_of(models: QComboBox) -> int:
    """Return the row of the wanted model; -1 while it is not listed."""
    names = [(models.itemData(row) or {}).get("name") for row in range(models.count())]
    return names.index(ARGUMENTS["model"]) if ARGUMENTS["model"] in names else -1


def finish(status: QLabel) -> None:
    """Show the whole map, and answer once it is drawn."""
    root = QgsProject.instance().layerTreeRoot()
    groups = [
        {
            "name": group.name(),
            "layers": [
                {"name": node.name(), "source": node.layer().source(), "valid": node.layer().isValid()}
                for node in group.findLayers()
            ],
        }
        for group in root.findGroups()
    ]
    canvas = iface.mapCanvas()
    content = {"status": status.text(), "groups": groups}
    if groups and groups[0]["layers"]:
        iface.setActiveLayer(root.findGroups()[0].findLayers()[0].layer())
        other = QgsCoordinateReferenceSystem("EPSG:4326")
        layer = root.findGroups()[0].findLayers()[-1].layer()
        QgsProject.instance().setCrs(other if "idle" in ARGUMENTS else layer.crs())
        extent = canvas.fullExtent()
        extent.scale(1.03)
        canvas.setExtent(extent)
        canvas.refresh()
        # Once all is drawn; the canvas also draws what the dock had asked for.
        poll(lambda: not canvas.isDrawing(), lambda: QTimer.singleShot(1000, lambda: mapped(content)))
    else:
        answer("mapped", content)


def mapped(content: dict) -> None:
    """Answer, ready for a click of the Identify tool, and let the canvas rest."""
    canvas, root = iface.mapCanvas(), QgsProject.instance().layerTreeRoot()
    (classes,) = [node.layer() for node in root.findLayers() if node.name().startswith("Classes")]
    iface.setActiveLayer(classes)
    iface.actionIdentify().trigger()
    centre = canvas.viewport().mapToGlobal(QPoint(canvas.width() // 2, canvas.height() // 2))
    answer("mapped", {**content, "x": centre.x(), "y": centre.y()})
    poll(lambda: answers_of(classes), lambda: QTimer.singleShot(200, lambda: answer("identified", answers_of(classes))))
    if "idle" in ARGUMENTS:
        QTimer.singleShot(1000 * ARGUMENTS["idle"], zoom_in)


def answers_of(layer: QgsRasterLayer) -> dict:
    """Return what the dock of the Identify tool shows of a layer: names and values."""
    tree = iface.mainWindow().findChild(QTreeWidget, "lstResults")
    found = [] if tree is None else tree.findItems(layer.name(), Qt.MatchFlag.MatchExactly)
    place = found[0].child(0) if found else None
    rows = [place.child(number) for number in range(place.childCount())] if place is not None else []
    return {row.text(0): row.text(1) for row in rows}


def zoom_in() -> None:
    """Zoom into the classes alone, and answer with the colours that are drawn and those of the legend."""
    canvas, root = iface.mapCanvas(), QgsProject.instance().layerTreeRoot()
    (classes,) = [node for node in root.findLayers() if node.name().startswith("Classes")]
    for node in root.findLayers():
        node.setItemVisibilityChecked(node == classes)
    layer = classes.layer()
    layer.renderer().setOpacity(1)  # the colours of the legend are looked for
    extent = canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent())
    extent.scale(0.6)
    canvas.setExtent(extent)
    canvas.refresh()
    legend = sorted(entry.color.name() for entry in layer.renderer().classes())

    def look() -> None:
        image = canvas.grab().toImage()
        places = [(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)]
        drawn = sum(image.pixelColor(x, y).name() in legend for x, y in places)
        answer("idled", {"share": drawn / len(places), "legend": legend})
        if "afterwards" in ARGUMENTS:
            runpy.run_path(ARGUMENTS["afterwards"])

    poll(lambda: not canvas.isDrawing(), lambda: QTimer.singleShot(1000, look))


QTimer.singleShot(1000, prepare)
