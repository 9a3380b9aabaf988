"""The dock of results: walk through parcels, least certain first; accept or correct each by a key."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsApplication,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QItemSelectionModel, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..client.texts import unbroken, visible
from ..labels.classes import Classes, ProjectClasses
from ..labels.layer import ACCEPTED, CORRECTED, labels_layer
from ..layers.answers import classes_of, column_of, titles_of
from ..layers.results import name_with_group
from ..layers.styles import LIGHTS
from ..maptools.drawparcel import digit_of
from ..panel.flow import Flow
from ..panel.keyboard import prepare
from ..panel.widgets import Choice, Text, swatch
from ..words import grouped, joined, tr
from .canvas import ParcelOutline
from .classes import offered_classes, with_class
from .digits import digits_of
from .rows import ParcelRows, ReadTask, columns_of, shown
from .views import SENTENCE, Order, result_layers, view_of

_ZOOM_AFTER_MS = 120  # so that a key that is held down does not draw each parcel
_HEIGHT = 260  # pixels, of a window that is low


class ParcelTable(QTableView):
    """A table whose keys decide: Return and Space accept, 1 to 9 correct, C lists all classes; all others are Qt's.

    Emits `accepted`, `corrected` with the digit, and `listed`.
    """

    accepted = pyqtSignal()
    corrected = pyqtSignal(int)
    listed = pyqtSignal()

    def keyPressEvent(self, event) -> None:
        """Take the keys that decide."""
        digit = digit_of(event)
        if digit:
            self.corrected.emit(digit)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.accepted.emit()
        elif event.key() == Qt.Key.Key_C and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.listed.emit()
        else:
            super().keyPressEvent(event)


class ResultsDock(QgsDockWidget):
    """Shows the parcels of a result of the project, one at a time on the map.

    Args:
        iface: the window of QGIS.
        classes: the class table of the project.
        set_label: keeps the crop of a parcel as a label: geometry, CRS, name of the class, origin; says whether it did.
    """

    def __init__(self, iface: QgisInterface, classes: ProjectClasses, set_label: Callable[..., bool]) -> None:
        super().__init__(tr("CropMapper parcels"), iface.mainWindow())
        self.setObjectName("cropmapperResults")
        self._iface, self._classes, self._set_label = iface, classes, set_label
        self._task: ReadTask | None = None
        self._outline = ParcelOutline(iface.mapCanvas())
        self._key = ""  # id of the layer that is shown
        self._instead = False  # it is shown since another one has gone, and not since it was asked for
        self._zoom = QTimer(self)
        self._zoom.setSingleShot(True)
        self._zoom.setInterval(_ZOOM_AFTER_MS)
        self._zoom.timeout.connect(self._show_parcel)
        self._build()
        self._connect()

    def show_layer(self, layer: QgsVectorLayer) -> None:
        """Open the dock with the parcels of a result."""
        self._list_layers()
        position = self._layers.findData(layer.id())
        if position >= 0:
            self._layers.setCurrentIndex(position)
        if self.isHidden():  # else it has the height that the user gave it
            self.show()
            self._iface.mainWindow().resizeDocks([self], [_HEIGHT], Qt.Orientation.Vertical)
        self.setUserVisible(True)
        self.table.setFocus()
        self._zoom.start()  # the first parcel may have been gone to while the dock was hidden

    def abandon(self) -> None:
        """Leave nothing on the map: the plugin is being unloaded."""
        self._zoom.stop()
        self._outline.remove()
        if self._task is not None and not sip.isdeleted(self._task):
            self._task.blockSignals(True)
            self._task.cancel()
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._list_layers)
        project.layersRemoved.disconnect(self._list_layers)
        project.layerTreeRoot().visibilityChanged.disconnect(self._look_at_group)

    def showEvent(self, event) -> None:
        """List the results when the dock is opened by hand."""
        super().showEvent(event)
        self._list_layers()

    def hideEvent(self, event) -> None:
        """Take the outline off the map."""
        super().hideEvent(event)
        self._outline.remove()

    @property
    def _layer(self) -> QgsVectorLayer | None:
        """The layer that is shown, while the project has it."""
        return QgsProject.instance().mapLayer(self._key)

    def _build(self) -> None:
        self._layers, self._orders = Choice(), Choice()
        self._layers.setObjectName("resultLayer")
        self._layers.setToolTip(tr("The result whose parcels are listed"))
        self._orders.setObjectName("resultOrder")
        self._orders.setToolTip(tr("Which parcels come first"))
        self._before = self._arrow(Qt.ArrowType.LeftArrow, tr("The parcel before (Up)"))
        self._next = self._arrow(Qt.ArrowType.RightArrow, tr("The next parcel (Down)"))
        self._accept = QPushButton(tr("Accept"))
        self._accept.setObjectName("acceptParcel")
        self._accept.setToolTip(tr("The class is right: it becomes a label for the next teaching (Space)"))
        self._other = QPushButton(tr("Other class…"))
        self._other.setObjectName("otherClass")
        self._other.setToolTip(tr("Gives the parcel any class of the map or of the project (C)"))
        self._other.setMenu(QMenu(self._other))
        self._undo = QToolButton()
        self._undo.setIcon(QgsApplication.getThemeIcon("/mActionUndo.svg"))
        self._undo.setToolTip(tr("Take back the last decision"))
        self._status, self._keys = Text(), Text()
        self._status.setObjectName("resultStatus")
        self.rows = ParcelRows(self)
        self.table = ParcelTable()
        self.table.setObjectName("resultTable")
        self.table.setToolTip(tr("A click, or the keys Up and Down, show a parcel on the map"))
        self.table.setModel(self.rows)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.setWordWrap(False)
        self.table.setAlternatingRowColors(True)
        vertical = self.table.verticalHeader()
        vertical.hide()
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        vertical.setDefaultSectionSize(self.table.fontMetrics().height() + 6)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setHighlightSections(False)
        top = QHBoxLayout()
        top.addWidget(self._layers, 2)
        top.addWidget(self._orders, 1)
        buttons = Flow()  # on two lines where large letters would make QGIS wider than a small screen
        for widget in (self._before, self._next, self._accept, self._other, self._undo):
            buttons.addWidget(widget)
        top.addLayout(buttons)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addLayout(top)
        column.addWidget(self._keys)
        column.addWidget(self.table, 1)
        column.addWidget(self._status)
        self.setWidget(inside)
        prepare(inside)

    def _arrow(self, kind: Qt.ArrowType, text: str) -> QToolButton:
        button = QToolButton()
        button.setArrowType(kind)
        button.setToolTip(text)
        return button

    def _connect(self) -> None:
        self._layers.currentIndexChanged.connect(self._layer_chosen)
        self._orders.currentIndexChanged.connect(self._read)
        self._before.clicked.connect(lambda: self._go(self._row() - 1))
        self._next.clicked.connect(lambda: self._go(self._row() + 1))
        self._accept.clicked.connect(self._accepted)
        self._undo.clicked.connect(self._take_back)
        self.table.accepted.connect(self._accepted)
        self.table.corrected.connect(self._corrected)
        self.table.listed.connect(self._list_classes)
        self._other.menu().aboutToShow.connect(self._fill_classes)
        self.table.selectionModel().currentRowChanged.connect(self._zoom.start)
        self._classes.changed.connect(self._offer_classes)
        QgsProject.instance().layersAdded.connect(self._list_layers)
        QgsProject.instance().layersRemoved.connect(self._list_layers)
        QgsProject.instance().layerTreeRoot().visibilityChanged.connect(self._look_at_group)

    def _list_layers(self, *_) -> None:
        """Offer the results of the project; the chosen one stays while it is there."""
        chosen, found = self._layers.currentData(), result_layers(QgsProject.instance())
        if [layer.id() for layer in found] == [self._layers.itemData(row) for row in range(self._layers.count())]:
            return
        self._layers.blockSignals(True)
        self._layers.clear()
        for layer in found:
            self._layers.addItem(visible(name_with_group(layer)), layer.id())
        position = self._layers.findData(chosen)
        self._layers.setCurrentIndex(max(0, position))
        self._layers.blockSignals(False)
        self._layer_chosen(instead=chosen is not None and position < 0)

    def _look_at_group(self, *_) -> None:
        """Take the outline off the map once the result is not shown there, such as when another one is opened."""
        node = QgsProject.instance().layerTreeRoot().findLayer(self._key)
        if node is not None and not node.parent().isVisible():
            self._outline.remove()

    def _layer_chosen(self, *_, instead: bool = False) -> None:
        key = self._layers.currentData() or ""
        if key and key == self._key:
            return
        self._outline.remove()
        self._key, self._instead = key, instead
        layer = self._layer
        self._orders.blockSignals(True)
        self._orders.clear()
        for order in orders_of(layer) if layer is not None else ():
            self._orders.addItem(order.title, order)
        self._orders.blockSignals(False)
        self._offer_classes()
        self._read()

    def _read(self) -> None:
        if self._task is not None and not sip.isdeleted(self._task):
            self._task.blockSignals(True)
            self._task.cancel()
        self._task = None
        if self._layer is None:
            self.rows.show([], [], {}, {}, {}, {})
            self._describe()
            return
        project = QgsProject.instance()
        self._status.setText(tr("Reading the parcels…"))
        order = self._orders.currentData()
        self._task = ReadTask(self._layer, order, labels_layer(project), project.transformContext())
        self._task.read.connect(self._show_rows)
        QgsApplication.taskManager().addTask(self._task)

    def _show_rows(self, rows: list, row_of: dict, decided: dict) -> None:
        self._task = None
        if self._layer is None:
            return
        columns = columns_of(self._layer, view_of(self._layer))
        self.rows.show(columns, rows, row_of, decided, self._colours(), titles_of(self._layer))
        fit_columns(self.table)
        self._describe()
        self._go(0)
        if self._instead:
            self._zoom.stop()  # nobody has asked for the first parcel of this one
            self._instead = False  # who orders its parcels anew does

    def _colours(self) -> dict[str, str]:
        classes = (*(classes_of(self._layer) if self._layer is not None else ()), *self._classes.table)
        lights = {name: colour for name, colour, _ in LIGHTS}
        texts = {text: entry.colour for text in self._classes.class_of_text if (entry := self._classes.class_of(text))}
        return {**lights, **texts, **{entry.name: entry.colour for entry in classes}}

    def _describe(self) -> None:
        total, row = self.rows.rowCount(), self._row()
        where = tr("Parcel {row} of {total}.").format(row=grouped(row + 1), total=grouped(total)) if row >= 0 else ""
        decided = (
            tr("{decided} decided: labels for the next teaching.").format(decided=grouped(self.rows.decided()))
            if self.rows.decided()
            else ""
        )
        nothing = "" if self._layer is not None else tr("No result of this project has parcels yet.")
        known = row >= 0 and self._layer is not None
        why = shown(self.rows.value(row, view_of(self._layer).why), SENTENCE) if known else ""
        self._status.setText(nothing or joined(where, why, decided))
        for widget in (self._accept, self._undo):
            widget.setEnabled(total > 0)
        self._offer_classes()
        self._before.setEnabled(row > 0)
        self._next.setEnabled(-1 < row < total - 1)

    def _offer_classes(self) -> None:
        """Say which class each digit gives, and offer the list of all."""
        titles, known = titles_of(self._layer) if self._layer is not None else {}, self._offered()
        self._other.setEnabled(self.rows.rowCount() > 0 and any(known))
        digits = digits_of(*known)
        # A line ends between two classes, and not within one.
        listed = "   ".join(
            unbroken(f"{digit} {titles.get(entry.name, entry.name)}") for digit, entry in digits.items()
        )
        view = view_of(self._layer) if self._layer is not None else None
        accepting = view.accepting if view is not None else ""
        correcting = tr("A digit corrects it:   {classes}").format(classes=listed)
        others = tr("C: all classes.")
        self._keys.setText(joined(accepting, correcting) + f"   {others}" if listed else "")
        self._keys.setVisible(bool(listed))

    def _offered(self) -> tuple[Classes, Classes]:
        return offered_classes(classes_of(self._layer) if self._layer is not None else (), self._classes)

    def _list_classes(self) -> None:
        """Open the list of classes with its first one picked, so that keys alone can choose there."""
        if self._other.isEnabled():
            menu = self._other.menu()
            menu.popup(self._other.mapToGlobal(self._other.rect().bottomLeft()))
            menu.setActiveAction(next(action for action in menu.actions() if not action.isSeparator()))

    def _fill_classes(self) -> None:
        """List the classes of the map, then those that only the project has; the first letter of each goes to it."""
        menu, titles = self._other.menu(), titles_of(self._layer)
        menu.clear()
        for classes in self._offered():
            menu.addSeparator()
            for entry in classes:
                text = titles.get(entry.name, entry.name).replace("&", "&&")
                action = menu.addAction(swatch(entry.colour), f"&{text}")
                action.triggered.connect(lambda _=False, name=entry.name: self._give(name))

    def _row(self) -> int:
        return self.table.currentIndex().row()

    def _go(self, row: int) -> None:
        if 0 <= row < self.rows.rowCount():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self.rows.index(row, 0), flags)
            self.table.scrollTo(self.rows.index(row, 0))

    def _accepted(self) -> None:
        row = self._row()
        name = self.rows.value(row, view_of(self._layer).accepted) if row >= 0 else None
        if isinstance(name, str) and name:
            entry = self._classes.class_of(name)  # a declared text may stand for a class of another name
            self._decide(row, entry.name if entry is not None else name, ACCEPTED)
        elif row >= 0:
            self._status.setText(tr("This parcel has no class that could be accepted. A digit gives it one."))

    def _corrected(self, digit: int) -> None:
        entry = digits_of(*self._offered()).get(digit)
        if entry is not None:
            self._give(entry.name)
        elif self._row() >= 0:
            self._status.setText(tr("No class has the digit {digit}. C lists all classes.").format(digit=digit))

    def _give(self, name: str) -> None:
        """Label the current parcel with a class, whether the map has the same one or another."""
        row = self._row()
        if row >= 0:
            mapped = self.rows.value(row, view_of(self._layer).accepted)
            self._decide(row, name, ACCEPTED if name == mapped else CORRECTED)

    def _decide(self, row: int, name: str, origin: str) -> None:
        fid = self.rows.fid(row)
        geometry = self._layer.getFeature(fid).geometry()
        if geometry.isEmpty():
            self._status.setText(tr("This parcel has no geometry, so it cannot be a label."))
            return
        self._classes.set_table(with_class(self._classes.table, classes_of(self._layer), name))
        if not self._set_label(geometry, self._layer.crs(), name, origin):
            self._status.setText(tr("The label could not be kept; see Labels in the CropMapper panel."))
            return
        self.rows.colour(self._colours())
        self.rows.decide(fid, name)
        fit_columns(self.table)
        self._go(self.rows.undecided_after(row))
        self._describe()

    def _take_back(self) -> None:
        layer = labels_layer(QgsProject.instance())
        if layer is not None and layer.isEditable():
            layer.undoStack().undo()
            layer.triggerRepaint()
            self._read()

    def _show_parcel(self) -> None:
        """Show the current parcel in the middle of the map, outlined."""
        self._describe()
        self._outline.remove()
        fid = self.rows.fid(self._row())
        if fid is None or self._layer is None or not self.isUserVisible():  # behind another tab it counts as visible
            return
        self._outline.show(self._layer.getFeature(fid).geometry(), self._layer)


def orders_of(layer: QgsVectorLayer) -> list[Order]:
    """Return the orders that the columns of a layer allow."""
    view = view_of(layer)
    lacking = [column.name for column in view.columns if not column_of(layer, column.name)]
    return [order for order in view.orders if not any(key.answer in lacking for key in order.keys)]


def fit_columns(table: QTableView) -> None:
    """Give each column the width of its title and of the rows in view."""
    header, metrics = table.horizontalHeader(), table.fontMetrics()
    model = table.model()
    for section in range(model.columnCount()):
        shown = [str(model.index(row, section).data() or "") for row in range(min(40, model.rowCount()))]
        texts = [model.headerData(section, Qt.Orientation.Horizontal), *shown]
        wide = max(metrics.horizontalAdvance(text) for text in texts)
        header.resizeSection(section, min(wide, 160) + 32)
