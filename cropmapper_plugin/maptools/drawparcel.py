"""Draw parcels with QGIS's own digitizing: snapping, advanced digitizing, undo; the digits pick the class."""

from __future__ import annotations

from qgis.core import Qgis, QgsFeature, QgsProject, QgsSnappingConfig, QgsTolerance, QgsVectorLayer
from qgis.gui import QgisInterface, QgsAdvancedDigitizingDockWidget, QgsMapCanvas, QgsMapTool, QgsMapToolCapture
from qgis.gui import QgsMapToolDigitizeFeature as DigitizeFeature
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from ..words import tr

_SNAP_PIXELS = 12


def digit_of(event) -> int:
    """Return the digit 1 to 9 that a key event types by itself; 0 for any other key."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return 0
    text = event.text()
    return int(text) if len(text) == 1 and text in "123456789" else 0


class DrawParcel(DigitizeFeature):
    """QGIS's tool for polygons; emits `digit` when 1 to 9 is pressed, and `digitizingCompleted` with each parcel."""

    digit = pyqtSignal(int)

    def __init__(self, canvas: QgsMapCanvas, cad: QgsAdvancedDigitizingDockWidget) -> None:
        super().__init__(canvas, cad, QgsMapToolCapture.CaptureMode.CapturePolygon)
        self.setToolName(tr("Draw parcels"))

    def keyPressEvent(self, event) -> None:
        """Pick a class by a digit; all other keys are QGIS's."""
        digit = digit_of(event)
        if digit:
            self.digit.emit(digit)
            event.accept()
        else:
            super().keyPressEvent(event)


class Drawing(QObject):
    """Drawing into a layer, on and off; editing goes on in between, so that all of it can be undone.

    Emits `drawn` with each parcel, `digit` with each digit, and `active` when the tool is taken up or laid aside.
    """

    drawn = pyqtSignal(QgsFeature)
    digit = pyqtSignal(int)
    active = pyqtSignal(bool)

    def __init__(self, iface: QgisInterface, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface, self._canvas = iface, iface.mapCanvas()
        self._tool: DrawParcel | None = None
        self._before: QgsMapTool | None = None
        self._layer: QgsVectorLayer | None = None  # whose end of editing gives the project's snapping back
        self._snapping: QgsSnappingConfig | None = None  # of the project, before it was switched on here
        self._canvas.mapToolSet.connect(self._tool_set)

    def start(self, layer: QgsVectorLayer) -> None:
        """Take up the tool; the layer becomes the active one, and editable."""
        if not layer.isEditable():
            layer.startEditing()
        if layer is not self._layer:  # PyQt refuses a second connection to one method with an exception
            layer.editingStopped.connect(self._restore_snapping)
            self._layer = layer
        self._snap()
        self._iface.setActiveLayer(layer)
        if self._tool is None:
            self._tool = DrawParcel(self._canvas, self._iface.cadDockWidget())
            self._tool.digitizingCompleted.connect(self.drawn)
            self._tool.digit.connect(self.digit)
        self._tool.setLayer(layer)
        if self._canvas.mapTool() is not self._tool:
            self._before = self._canvas.mapTool()
            self._canvas.setMapTool(self._tool)
        self._canvas.setFocus()

    def stop(self) -> None:
        """Lay the tool aside, for the one that was in hand before."""
        if self._tool is None or self._canvas.mapTool() is not self._tool:
            return
        if self._before is not None:
            self._canvas.setMapTool(self._before)
        else:
            self._canvas.unsetMapTool(self._tool)

    def add_hole(self) -> None:
        """Take up QGIS's own tool for holes."""
        self._iface.actionAddRing().trigger()

    def undo(self, layer: QgsVectorLayer) -> None:
        """Take back the last point of the parcel that is being drawn, else the last step of the layer's edits."""
        if self._tool is not None and self._canvas.mapTool() is self._tool and self._tool.size():
            self._tool.undo()
        else:
            layer.undoStack().undo()
            layer.triggerRepaint()

    def abandon(self) -> None:
        """Leave the canvas as it was: the plugin is being unloaded."""
        self._canvas.mapToolSet.disconnect(self._tool_set)
        self.stop()
        self._restore_snapping()
        if self._tool is not None:
            self._tool.deleteLater()
            self._tool = None

    def _tool_set(self, tool: QgsMapTool | None, _before: QgsMapTool | None = None) -> None:
        self.active.emit(tool is not None and tool is self._tool)

    def _snap(self) -> None:
        """Switch snapping on, to corners and edges, where the project has it off; `_restore_snapping` undoes it."""
        project = QgsProject.instance()
        if project.snappingConfig().enabled():
            return
        self._snapping = project.snappingConfig()
        config = QgsSnappingConfig(self._snapping)
        config.setEnabled(True)
        config.setMode(QgsSnappingConfig.SnappingMode.ActiveLayer)
        config.setTypeFlag(_corners_and_edges())
        config.setTolerance(_SNAP_PIXELS)
        config.setUnits(QgsTolerance.UnitType.Pixels)
        project.setSnappingConfig(config)

    def _restore_snapping(self) -> None:
        if self._snapping is not None:
            QgsProject.instance().setSnappingConfig(self._snapping)
            self._snapping = None


def _corners_and_edges():
    if hasattr(Qgis, "SnappingType"):  # from QGIS 3.26 on
        return Qgis.SnappingTypes(Qgis.SnappingType.Vertex | Qgis.SnappingType.Segment)
    kinds = QgsSnappingConfig.SnappingTypes
    return QgsSnappingConfig.SnappingTypeFlag(kinds.VertexFlag | kinds.SegmentFlag)
