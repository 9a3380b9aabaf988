"""The class table as it is edited in the dock: code on its colour, name, group, and how many parcels there are."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import Qgis, QgsApplication
from qgis.gui import QgsColorButton
from qgis.PyQt.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..client.texts import breakable, visible
from ..labels.classes import NEEDED, Classes, ProjectClasses, changed, coded, free_name, problem, with_new
from ..words import grouped, tr
from .flow import Flow
from .log import colour_of
from .widgets import tooltip

_COLUMNS = (tr("Code"), tr("Class"), tr("Group"), tr("Parcels"))
CODE, NAME, GROUP, PARCELS = range(4)
_FIELDS = {CODE: "code", NAME: "name", GROUP: "group"}
_MOST_ROWS = 9  # in view; the digits pick no more


class ClassRows(QAbstractTableModel):
    """The rows of the class table; what is typed into them goes to the project.

    Emits `refused` with a sentence when something typed cannot be, and `renamed` with the old and the new name.
    """

    refused = pyqtSignal(str)
    renamed = pyqtSignal(str, str)

    def __init__(self, classes: ProjectClasses, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._classes = classes
        self._counts: Mapping[str, int] = {}
        self._shown: Classes = classes.table
        classes.changed.connect(self._reset)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many parcels each class has."""
        self._counts = counts
        if self._shown:
            self.dataChanged.emit(self.index(0, PARCELS), self.index(len(self._shown) - 1, PARCELS))

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """Return the number of classes."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """Return the number of columns."""
        return 0 if parent is not None and parent.isValid() else len(_COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole):
        """Return the title of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return _COLUMNS[section]
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Say that all but the number of parcels can be edited."""
        flags = super().flags(index)
        return flags if index.column() == PARCELS else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        """Return what a cell shows."""
        entry, column = self._shown[index.row()], index.column()
        count = self._counts.get(entry.name, 0)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            if column == PARCELS:
                return (
                    grouped(count) if count >= NEEDED else tr("{count} of {needed}").format(count=count, needed=NEEDED)
                )
            return getattr(entry, _FIELDS[column])
        if role == Qt.ItemDataRole.BackgroundRole and column == CODE:
            return QColor(entry.colour)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._ink(column, entry.colour, count)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (CODE, PARCELS):
            return int(Qt.AlignmentFlag.AlignCenter)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(column, entry.name, count)
        return None

    def setData(self, index: QModelIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed, unless it cannot be."""
        if role != Qt.ItemDataRole.EditRole or index.column() not in _FIELDS:
            return False
        field, before = _FIELDS[index.column()], self._shown[index.row()].name
        if index.column() == CODE:
            text = str(value).strip()
            value = int(text) if text.isdecimal() else 0
        else:
            value = visible(str(value).strip())
        sentence = problem(self._shown, index.row(), **{field: value})
        if sentence:
            self.refused.emit(sentence)
            return False
        self._classes.set_table(changed(self._shown, index.row(), **{field: value}))
        if field == "name" and value != before:
            self.renamed.emit(before, value)
        return True

    def _ink(self, column: int, colour: str, count: int) -> QColor | None:
        if column == CODE:
            return QColor(Qt.GlobalColor.black if QColor(colour).lightnessF() > 0.45 else Qt.GlobalColor.white)
        if column == PARCELS and count < NEEDED:
            return QColor(colour_of(Qgis.MessageLevel.Warning, QgsApplication.palette()))
        return None

    def _tip(self, column: int, name: str, count: int) -> str:
        if column == PARCELS and count < NEEDED:
            return tooltip(tr("{name} needs {needed} more to be taught well.").format(name=name, needed=NEEDED - count))
        if column == CODE:
            return tooltip(tr("The digits 1 to 9 pick the class of this code while parcels are drawn."))
        return tooltip(name)

    def _reset(self) -> None:
        if [entry.code for entry in self._shown] == [entry.code for entry in self._classes.table]:
            self._shown = self._classes.table
            if self._shown:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, PARCELS))
            return
        self.beginResetModel()
        self._shown = self._classes.table
        self.endResetModel()


class _CodeCell(QStyledItemDelegate):
    """Draws a code on its class's colour, in a picked row, too."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Leave out that the cell is selected."""
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_Selected


class _NameCell(QStyledItemDelegate):
    """Draws a name that may go to a further line within a long word."""

    def displayText(self, value, locale) -> str:
        """Return the name with places to break it at."""
        return breakable(str(value))


class ClassTable(QWidget):
    """The table with its buttons; one row is the class that is drawn next.

    Emits `picked` when another class is, `refused` with a sentence, and `renamed` with the old and the new name.
    """

    picked = pyqtSignal()
    refused = pyqtSignal(str)
    renamed = pyqtSignal(str, str)

    def __init__(self, classes: ProjectClasses, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._classes = classes
        self.rows = ClassRows(classes, self)
        self.rows.refused.connect(self.refused)
        self.rows.renamed.connect(self.renamed)
        self._broken = QTimer(self)  # once all columns have their width
        self._broken.setSingleShot(True)
        self._broken.setInterval(0)
        self._broken.timeout.connect(self._fit_rows)
        self.view = self._make_view()
        self._add = self._button("classAdd", "/symbologyAdd.svg", tr("Add a class"), self.add)
        self._remove = self._button("classRemove", "/symbologyRemove.svg", tr("Remove the chosen class"), self.remove)
        self._colour = QgsColorButton(self, tr("Colour of the class"))
        self._colour.setObjectName("classColour")
        self._colour.setToolTip(tr("Colour of the chosen class"))
        self._colour.setFixedWidth(48)
        self._colour.setShowMenu(False)
        self._colour.colorChanged.connect(self._colour_changed)
        self.buttons = Flow()
        for widget in (self._add, self._remove, self._colour):
            self.buttons.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        column.addLayout(self.buttons)
        self.rows.modelReset.connect(self._fit)
        self.rows.dataChanged.connect(self._describe)
        self.rows.dataChanged.connect(lambda *_: self._broken.start())
        self.view.selectionModel().currentRowChanged.connect(self._row_changed)
        self._fit()

    def current(self):
        """Return the class that is picked, or None."""
        row = self.view.currentIndex().row()
        return self._classes.table[row] if 0 <= row < len(self._classes.table) else None

    def pick(self, code: int) -> bool:
        """Pick the class of a code; False where there is none."""
        entry = coded(self._classes.table, code)
        if entry is None:
            return False
        self._set_row(self._classes.table.index(entry))
        return True

    def add(self) -> None:
        """Add a class and let its name be typed."""
        before = {entry.code for entry in self._classes.table}
        self._classes.set_table(with_new(self._classes.table, free_name(self._classes.table)))
        made = [row for row, entry in enumerate(self._classes.table) if entry.code not in before]
        if made:
            self._set_row(made[0])
            self.view.edit(self.rows.index(made[0], NAME))

    def remove(self) -> None:
        """Take the picked class out of the table; its parcels stay, without a class."""
        row = self.view.currentIndex().row()
        if row >= 0:
            self._classes.set_table(self._classes.table[:row] + self._classes.table[row + 1 :])
            self._set_row(min(row, len(self._classes.table) - 1))

    def _make_view(self) -> QTableView:
        view = QTableView()
        view.setObjectName("classTable")
        view.setToolTip(tr("Code, name and colour of each class, and how many labels it has"))
        view.setModel(self.rows)
        view.setItemDelegateForColumn(CODE, _CodeCell(view))
        view.setItemDelegateForColumn(NAME, _NameCell(view))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.verticalHeader().hide()
        view.verticalHeader().setMinimumSectionSize(view.fontMetrics().height() + 8)
        view.horizontalHeader().sectionResized.connect(lambda *_: self._broken.start())
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(20)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(GROUP, QHeaderView.ResizeMode.Interactive)
        return view

    def _button(self, name: str, icon: str, text: str, action) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setToolTip(text)
        button.clicked.connect(lambda: action())
        return button

    def _set_row(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.view.selectionModel().setCurrentIndex(self.rows.index(row, NAME), flags)

    def _fit(self) -> None:
        """Give the table the height of its rows, and pick the first where none is."""
        widest = "cereals" if any(entry.group for entry in self._classes.table) else tr("Group")
        self.view.setColumnWidth(GROUP, self.view.fontMetrics().horizontalAdvance(widest) + 12)
        self._fit_rows()
        if self.current() is None and self._classes.table:
            self._set_row(0)
        self._describe()

    def _fit_rows(self) -> None:
        """Give names that are long further lines."""
        self.view.resizeRowsToContents()
        line = self.view.verticalHeader().minimumSectionSize()
        heights = [self.view.rowHeight(row) for row in range(min(len(self._classes.table), _MOST_ROWS))]
        rows = sum(heights) + line * max(2 - len(heights), 0)
        self.view.setFixedHeight(rows + self.view.horizontalHeader().sizeHint().height() + 4)

    def _row_changed(self) -> None:
        self._describe()
        self.picked.emit()

    def _describe(self) -> None:
        entry = self.current()
        self._remove.setEnabled(entry is not None)
        self._colour.setEnabled(entry is not None)
        self._colour.blockSignals(True)
        self._colour.setColor(QColor(entry.colour) if entry is not None else QColor())
        self._colour.blockSignals(False)

    def _colour_changed(self, colour: QColor) -> None:
        row = self.view.currentIndex().row()
        if row >= 0:
            self._classes.set_table(changed(self._classes.table, row, colour=colour.name()))
