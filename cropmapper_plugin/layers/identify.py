"""The class's name among the answers of QGIS's Identify tool, beside the code that a class raster holds.

From version 3.30 on QGIS reads the names from the raster's attribute table. Before, it shows the code alone and asks
nobody for more, so a row is added to its answers for layers of results. The answers of other layers are left alone.
"""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsPalettedRasterRenderer, QgsRasterLayer
from qgis.gui import QgisInterface, QgsMapTool, QgsMapToolIdentify
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import QTreeWidget, QTreeWidgetItem

from ..words import tr

ROLE_PROPERTY = "cropmapper/role"  # of a layer that shows a result
_ANSWERS = "lstResults"  # QGIS's name of the list of answers
_LABEL = tr("Class")


class ClassNames(QObject):
    """Watches the list of answers, which QGIS makes when the Identify tool is first chosen."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(iface.mainWindow())
        self._window, self._canvas = iface.mainWindow(), iface.mapCanvas()
        self._answers: QTreeWidget | None = None
        # QGIS fills the list row by row; what is missing is looked for once, when it has done so.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._complete)
        self._canvas.mapToolSet.connect(self._tool_set)
        self._soon.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._canvas.mapToolSet.disconnect(self._tool_set)
        self._soon.stop()
        if self._answers is not None and not sip.isdeleted(self._answers):
            self._answers.model().rowsInserted.disconnect(self._inserted)
        self._answers = None

    def _tool_set(self, tool: QgsMapTool | None, _before: QgsMapTool | None = None) -> None:
        if isinstance(tool, QgsMapToolIdentify):
            self._soon.start()  # the tool is made ready, and with it the list, after this signal

    def _complete(self) -> None:
        if self._answers is None or sip.isdeleted(self._answers):
            self._answers = self._window.findChild(QTreeWidget, _ANSWERS)
            if self._answers is None:
                return
            self._answers.model().rowsInserted.connect(self._inserted)
        for row in range(self._answers.topLevelItemCount()):
            name_class(self._answers.topLevelItem(row))

    def _inserted(self) -> None:
        self._soon.start()  # not connected itself: it would take the signal's arguments for an interval


def name_class(answer: QTreeWidgetItem) -> None:
    """Add the class's name to one layer's answer, unless it is there or the layer shows no classes of a result.

    Args:
        answer: QGIS's item of a layer; below it one item a place, and below that one a band: its name, its value.
    """
    layer = answer.data(0, Qt.ItemDataRole.UserRole)
    if not isinstance(layer, QgsRasterLayer) or not shows_classes(layer):
        return
    for number in range(answer.childCount()):
        place = answer.child(number)
        rows = {place.child(row).text(0): place.child(row).text(1) for row in range(place.childCount())}
        name = class_name(layer, rows.get(layer.bandName(layer.renderer().band()), ""))
        if name and _LABEL not in rows:
            place.insertChild(0, QTreeWidgetItem([_LABEL, name]))


def shows_classes(layer: QgsMapLayer) -> bool:
    """Say whether a layer shows a class raster of a result whose names QGIS does not read by itself."""
    reads_names = hasattr(layer, "attributeTable") and layer.attributeTableCount() > 0
    of_cropmapper = bool(layer.customProperty(ROLE_PROPERTY))
    return of_cropmapper and isinstance(layer.renderer(), QgsPalettedRasterRenderer) and not reads_names


def class_name(layer: QgsRasterLayer, value: str) -> str:
    """Return the name that a layer's legend has for a value as QGIS writes it, or '' for none, such as no data."""
    names = {f"{entry.value:g}": entry.label for entry in layer.renderer().classes()}
    return names.get(value, "")
