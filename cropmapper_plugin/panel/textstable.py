"""Which class each text of a crop field stands for, in a dialog of its own."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QStyledItemDelegate,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..client.texts import visible
from ..words import grouped, joined, tr
from .widgets import Text, tooltip

NOT_USED = tr("(not used)")
_TEXT, _COUNT, _CLASS = range(3)


class TextsDialog(QDialog):
    """A row a text: how often it is there, and the class that it stands for.

    Args:
        counts: number of labels of each text.
        class_of: name of the class of each text, '' for one that is not used.
        names: names of the classes.
        unused: what becomes of texts that are not used, as a sentence.
    """

    def __init__(
        self,
        counts: Mapping[str, int],
        class_of: Mapping[str, str],
        names: list[str],
        parent: QWidget | None = None,
        unused: str = tr("Those that are not used teach nothing."),
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Texts and classes"))
        self.resize(640, 420)  # nomenclatures have long texts, such as winter_durum_hard_wheat
        about = Text()
        about.setText(joined(tr("Several texts may stand for one class."), unused))
        self.table = QTableWidget(len(counts), 3)
        self.table.setHorizontalHeaderLabels([tr("Text in the field"), tr("Parcels"), tr("Class")])
        self.table.verticalHeader().hide()
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header = self.table.horizontalHeader()
        for column in (_TEXT, _CLASS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self._texts = sorted(counts, key=lambda text: -counts[text])
        for row, text in enumerate(self._texts):
            shown = (visible(text), grouped(counts[text]), class_of.get(text) or NOT_USED)
            for column, cell in enumerate(shown):
                item = QTableWidgetItem(cell)
                item.setToolTip(tooltip(cell))
                if column != _CLASS:
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                self.table.setItem(row, column, item)
        self.table.setItemDelegateForColumn(_CLASS, _ClassChoice([*names, NOT_USED], self.table))
        self.table.setEditTriggers(QTableWidget.EditTrigger.AllEditTriggers)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(about)
        column.addWidget(self.table)
        column.addWidget(buttons)

    def class_of(self) -> dict[str, str]:
        """Return the class of each text, '' for one that is not used."""
        chosen = (self.table.item(row, _CLASS).text() for row in range(len(self._texts)))
        return {text: "" if name == NOT_USED else name for text, name in zip(self._texts, chosen)}


class _ClassChoice(QStyledItemDelegate):
    """A list of the classes, where a cell is edited."""

    def __init__(self, names: list[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._names = names

    def createEditor(self, parent: QWidget, option, index) -> QComboBox:
        """Build the list."""
        box = QComboBox(parent)
        box.addItems(self._names)
        return box

    def setEditorData(self, box: QComboBox, index) -> None:
        """Show the class that the cell has."""
        box.setCurrentText(index.data())

    def setModelData(self, box: QComboBox, model, index) -> None:
        """Take the chosen class."""
        model.setData(index, box.currentText())
