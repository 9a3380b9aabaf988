"""Parcels drawn as labels: the buttons, the tool on the canvas, and the layer that is drawn into."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsProject,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QToolButton, QWidget

from ..labels.classes import ProjectClasses
from ..labels.layer import DRAWN, add_label, dress, fault_of, folder_for_labels, labels_layer, make_labels_layer
from ..maptools.drawparcel import Drawing
from ..words import tr
from .classtable import ClassTable
from .flow import Flow
from .widgets import tooltip


class ParcelDrawing(QWidget):
    """The row of buttons: draw, cut a hole, take back, save. Emits `message` with why something cannot be done.

    Args:
        iface: QGIS's interface for plugins.
        stack: returns the path or address of the stack, beside which drawn parcels are kept.
        classes: the project's classes.
        table: shows them; a parcel is of the class that is picked there.

    Attributes:
        ground: where the stack lies, outside of which no parcel is taken; None while that is not known.
    """

    message = pyqtSignal(str)

    def __init__(
        self, iface: QgisInterface, stack: Callable[[], str], classes: ProjectClasses, table: ClassTable
    ) -> None:
        super().__init__()
        self.ground: QgsReferencedRectangle | None = None
        self._iface, self._stack, self._classes, self._table = iface, stack, classes, table
        self._drawing = Drawing(iface, self)
        self._draw = QPushButton(QgsApplication.getThemeIcon("/mActionCapturePolygon.svg"), tr("Draw parcels"))
        self._draw.setObjectName("drawParcels")
        self._draw.setCheckable(True)
        self._draw.setToolTip(
            tooltip(
                tr(
                    "Click the corners, then the right button. Parcels snap to each other; the digits 1 to 9 pick "
                    "the class; Backspace takes back a corner."
                )
            )
        )
        self._hole = _tool("labelsHole", "/mActionAddRing.svg", tr("Cut a hole into a drawn parcel"))
        self._undo = _tool("labelsUndo", "/mActionUndo.svg", tr("Take back the last corner, or the last parcel"))
        self._save = _tool("labelsSave", "/mActionSaveEdits.svg", tr("Save the drawn parcels"))
        row = Flow()
        for widget in (self._draw, self._hole, self._undo, self._save):
            row.addWidget(widget)
        self.setLayout(row)
        self._draw.clicked.connect(self._toggle)
        self._hole.clicked.connect(self._drawing.add_hole)
        self._undo.clicked.connect(self._take_back)
        self._save.clicked.connect(self._save_drawn)
        self._drawing.drawn.connect(self._keep)
        self._drawing.digit.connect(self._pick)
        self._drawing.active.connect(self._show_active)

    def layer(self, crs: QgsCoordinateReferenceSystem) -> QgsVectorLayer | None:
        """Return the layer of drawn parcels, made where there is none; None, and a message, where it cannot be."""
        project = QgsProject.instance()
        layer = labels_layer(project)
        if layer is None:
            try:
                layer = make_labels_layer(project, folder_for_labels(project, self._stack()), crs)
            except OSError as error:
                self.message.emit(str(error))
                return None
            dress(layer, self._classes.table)
        return layer

    def show_edits(self) -> None:
        """Offer what can be done with the drawn parcels as they are now."""
        layer = labels_layer(QgsProject.instance())
        edited = layer is not None and layer.isEditable()
        self._hole.setEnabled(edited)
        self._undo.setEnabled(edited)
        self._save.setEnabled(edited and layer.isModified())

    def abandon(self) -> None:
        """Leave the canvas as it was."""
        self._drawing.abandon()

    def _toggle(self, on: bool) -> None:
        self._draw.setChecked(False)  # until the tool is in hand
        if not on:
            self._drawing.stop()
            return
        if not self._classes.table:
            self._table.add()
            self.message.emit(tr("Name the class first: parcels are drawn of one. Then draw."))
            return
        crs = self._iface.mapCanvas().mapSettings().destinationCrs()
        layer = self.layer(crs if crs.isValid() else QgsCoordinateReferenceSystem("EPSG:4326"))
        if layer is not None:
            self._drawing.start(layer)

    def _show_active(self, on: bool) -> None:
        self._draw.setChecked(on)
        self._draw.setText(tr("Stop drawing") if on else tr("Draw parcels"))

    def _keep(self, feature: QgsFeature) -> None:
        layer, entry = labels_layer(QgsProject.instance()), self._table.current()
        if layer is None or entry is None:
            self.message.emit(tr("The parcel was not kept: no class is picked."))
            return
        fault = fault_of(feature.geometry(), layer.crs(), self.ground)
        if fault:
            self.message.emit(fault)
        else:
            add_label(layer, feature.geometry(), entry.name, DRAWN)

    def _pick(self, code: int) -> None:
        if not self._table.pick(code):
            self.message.emit(tr("No class has the code {code}.").format(code=code))

    def _take_back(self) -> None:
        layer = labels_layer(QgsProject.instance())
        if layer is not None:
            self._drawing.undo(layer)

    def _save_drawn(self) -> None:
        layer = labels_layer(QgsProject.instance())
        if layer is not None and not layer.commitChanges(False):
            self.message.emit(
                tr("The drawn parcels could not be saved: {reason}").format(reason=" ".join(layer.commitErrors()))
            )
        self.show_edits()


def _tool(name: str, icon: str, text: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setIcon(QgsApplication.getThemeIcon(icon))
    button.setToolTip(text)
    return button
