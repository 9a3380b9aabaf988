"""What runs inside QGIS desktop: unload and load the plugin, twice, and count what it leaves."""

from __future__ import annotations

import json
import os
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QTimer
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface, loadPlugin, plugins, startPlugin, unloadPlugin

FOLDER = Path(json.loads(os.environ["CROPMAPPER_SCRIPT"])["folder"])


def count() -> dict:
    """Count what of the plugin the user can see."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    named = "CropMapper"
    providers = QgsApplication.processingRegistry().providers()
    return {
        "docks": len(iface.mainWindow().findChildren(QDockWidget, "cropmapperDock")),
        "providers": sum(provider.id() == "cropmapper" for provider in providers),
        "toolbar": sum(action.text() == named for action in iface.pluginToolBar().actions()),
        "menu": sum(action.text() == named and action.isVisible() for action in iface.rasterMenu().actions()),
    }


def reload() -> None:
    """Unload, unload again, load; then answer."""
    counted = {"at the start": count()}
    plugin = plugins["cropmapper"]
    unloadPlugin("cropmapper")
    counted["unloaded"] = count()
    plugin.unload()
    counted["unloaded twice"] = count()
    for _ in range(2):
        loadPlugin("cropmapper")
        startPlugin("cropmapper")
    counted["loaded again"] = count()
    part = FOLDER / "reloaded.json.part"
    part.write_text(json.dumps(counted), encoding="utf-8")
    part.replace(FOLDER / "reloaded.json")


QTimer.singleShot(1000, reload)
