"""What runs inside QGIS desktop: fill in the dock, say where its Run button is, and wait for the layers.

It answers in files: `ready.json` with the button's place on the screen, then `mapped.json` with what the project holds.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtWidgets import QComboBox, QDockWidget, QLabel, QLineEdit, QPushButton
from qgis.utils import iface, plugins

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
    parcels = QgsVectorLayer(ARGUMENTS["parcels"], "Declared parcels", "ogr")
    QgsProject.instance().addMapLayer(parcels)
    QgsProject.instance().layerTreeRoot().findLayer(parcels.id()).setItemVisibilityChecked(False)
    plugins["cropmapper"]._action.trigger()
    dock = window.findChild(QDockWidget, "cropmapperDock")
    sides = [window.findChild(QDockWidget, "Layers"), dock]
    window.resizeDocks(sides, ARGUMENTS["docks"], Qt.Orientation.Horizontal)
    dock.findChild(QLineEdit, "stack").setText(ARGUMENTS["stack"])
    dock.findChild(QLineEdit, "out").setText(ARGUMENTS["out"])
    dock.findChild(QComboBox, "parcels").setLayer(parcels)
    models = dock.findChild(QComboBox, "model")
    run = dock.findChild(QPushButton, "run")

    def choose() -> None:
        models.setCurrentIndex(models.findText(ARGUMENTS["model"]))
        QTimer.singleShot(500, say_ready)

    def say_ready() -> None:
        centre = run.mapToGlobal(QPoint(run.width() // 2, run.height() // 2))
        answer("ready", {"x": centre.x(), "y": centre.y(), "enabled": run.isEnabled()})

    poll(lambda: models.findText(ARGUMENTS["model"]) >= 0, choose)
    status = dock.findChild(QLabel, "status")
    poll(lambda: status.text().startswith("The map is done") or status.styleSheet(), lambda: finish(status))


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
        QgsProject.instance().setCrs(root.findGroups()[0].findLayers()[-1].layer().crs())
        extent = canvas.fullExtent()
        extent.scale(1.03)
        canvas.mapCanvasRefreshed.connect(lambda: QTimer.singleShot(500, lambda: answer("mapped", content)))
        canvas.setExtent(extent)
        canvas.refresh()
    else:
        answer("mapped", content)


QTimer.singleShot(1000, prepare)
