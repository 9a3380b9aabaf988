"""Labels and lists for texts of unknown length: none of them makes the dock wider than it is."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from html import escape

from qgis.core import QgsSettings, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from ..client.texts import breakable, visible
from ..layers.results import name_with_group
from ..words import grouped, tr
from .apart import elided_apart

_LINES = 10  # of a headline that always have room; more would push a small window out of the screen
_ARROW = 8  # pixels that a style may keep between the text and the arrow
_RESTING_MS = 100


class Text(QLabel):
    """A plain text that wraps anywhere; what is shown may be broken within words, and `text` is whole."""

    def __init__(self, parent: QWidget | None = None, **properties) -> None:
        super().__init__(parent, **properties)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        """Show a text; its line ends stay."""
        self._whole = text
        super().setText("\n".join(breakable(line) for line in text.split("\n")))

    def text(self) -> str:
        """Return the text as it was given."""
        return self._whole


class Headline(Text):
    """A text that keeps its height: a dock does not ask how high one is in its width.

    Args:
        least: lines that have room whatever is shown, so that a longer text moves nothing.
    """

    def __init__(self, parent: QWidget | None = None, least: int = 0) -> None:
        super().__init__(parent)
        self._least = least

    def setText(self, text: str) -> None:
        """Show a text."""
        super().setText(text)
        self._make_room()

    def resizeEvent(self, event) -> None:
        """Have the height that the text needs in the new width."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        self.setMinimumHeight(0)  # else no width needs less than what a narrower one did
        needed, line = self.heightForWidth(self.width()), self.fontMetrics().lineSpacing()
        self.setMinimumHeight(max(min(needed, _LINES * line), self._least * line))


class Choice(QComboBox):
    """A list whose chosen entry is elided where the others are alike, and whole in the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        narrow(self)

    def paintEvent(self, event) -> None:
        """Draw the entry elided."""
        paint_elided(self)


class PathSetting(QgsFileWidget):
    """A field for the path of a setting.

    Args:
        setting: name of the setting.
        mode: whether a file or a folder is wanted.
        empty: what holds where the field is left empty.
    """

    def __init__(self, setting: str, mode: QgsFileWidget.StorageMode, empty: str) -> None:
        super().__init__(objectName=setting.rpartition("/")[2])
        self._setting = setting
        self.setStorageMode(mode)
        self.setFilePath(QgsSettings().value(setting, "") or "")
        self.lineEdit().setPlaceholderText(empty)

    def problem(self) -> str:
        """Return why what is written cannot be kept: a folder where a file is wanted, or a file; '' where it can."""
        path, file = self.filePath().strip(), self.storageMode() == QgsFileWidget.StorageMode.GetFile
        if file and os.path.isdir(path):
            return tr("{path} is a folder, and is not kept: choose the file in it.").format(path=path)
        if not file and os.path.isfile(path):
            return tr("{path} is a file, and is not kept: choose the folder.").format(path=path)
        return ""

    def keep(self) -> None:
        """Keep what is written, if it can be kept."""
        if not self.problem():
            QgsSettings().setValue(self._setting, self.filePath().strip())


class LayerChoice(QgsMapLayerComboBox):
    """A list of layers of the project, elided as a `Choice` is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        narrow(self)

    def paintEvent(self, event) -> None:
        """Draw the entry elided."""
        paint_elided(self)


class MapChoice(LayerChoice):
    """A list of maps, each called by its run, too: the layers of all runs have the same names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_RunNames(self))

    def texts(self) -> list[str]:
        """Return what each entry is called."""
        layers = map(self.layer, range(self.count()))
        return [name_with_group(layer) if layer is not None else self.itemText(row) for row, layer in enumerate(layers)]

    def paintEvent(self, event) -> None:
        """Draw the entry elided."""
        paint_elided(self, self.texts())


class _RunNames(QStyledItemDelegate):
    """Draws the open list's entries as the closed one is drawn."""

    def initStyleOption(self, option, index) -> None:
        """Call a layer by its run, too."""
        super().initStyleOption(option, index)
        texts = [visible(text) for text in self.parent().texts()]
        text = texts.pop(index.row())
        room = option.rect.width() - option.decorationSize.width() - 2 * _ARROW
        option.text = elided_apart(text, texts, option.fontMetrics, room)


class SelectedOnly(QCheckBox):
    """Whether only the selected features of a layer count; in view while there is a selection."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layer: QgsVectorLayer | None = None
        self.setToolTip(tr("Leaves out all features of the layer that are not selected"))
        self._show()

    def watch(self, layer: QgsVectorLayer | None) -> None:
        """Follow the selection of another layer."""
        if layer is self._layer:
            return
        if self._layer is not None and not sip.isdeleted(self._layer):
            self._layer.selectionChanged.disconnect(self._show)
        self._layer = layer
        if layer is not None:
            layer.selectionChanged.connect(self._show)
        self.setChecked(False)
        self._show()

    def _show(self, *_) -> None:
        there = self._layer is not None and not sip.isdeleted(self._layer)
        count = self._layer.selectedFeatureCount() if there else 0
        self.setText(tr("Selected only ({count})").format(count=grouped(count)))
        self.setVisible(count > 0)
        if not count:
            self.setChecked(False)


class NamesTable(QTableWidget):
    """A table to read: names in the first column, which go to further lines where they are long, then figures."""

    def __init__(self, columns: tuple[str, ...], most: int) -> None:
        super().__init__(0, len(columns))
        self._most, self._room = most, 0
        self.setHorizontalHeaderLabels(columns)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(self.fontMetrics().height() + 6)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setMinimumSectionSize(20)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def fit(self) -> None:
        """Give figures their width, names what is left, rows their lines, and the table the height of its rows."""
        for column in range(1, self.columnCount()):
            self.resizeColumnToContents(column)
        self._fit_rows()

    def resizeEvent(self, event) -> None:
        """Break names anew where there is another width for them."""
        super().resizeEvent(event)
        if self.columnWidth(0) != self._room:
            self._fit_rows()

    def _fit_rows(self) -> None:
        self._room = self.columnWidth(0)
        self.resizeRowsToContents()
        height = sum(self.rowHeight(row) for row in range(min(self.rowCount(), self._most)))
        self.setFixedHeight(height + self.horizontalHeader().sizeHint().height() + 4)


def figures_table(columns: tuple[str, ...], widest: tuple[str, ...], about: str, most: int = 8) -> NamesTable:
    """Return a table of names and figures, without rows yet.

    Args:
        columns: their headings.
        widest: the longest text of each column after the first; a heading may be longer.
        about: the tooltip.
        most: rows in view; further ones are scrolled to.
    """
    table = NamesTable(columns, most)
    table.setToolTip(about)
    header = table.horizontalHeader()
    for column, text in enumerate(widest, start=1):
        room = table.fontMetrics().horizontalAdvance(text) + 12
        header.resizeSection(column, max(room, header.sectionSizeHint(column)))
    return table


def debounce(line: QLineEdit, changed: Callable[[], None]) -> None:
    """Call a function when the text of a field has changed; of one that is typed, once the keys rest or it is finished.

    What follows from a text may take longer than from one key to the next, and the window would stand still.
    """
    typing = QTimer(line, singleShot=True, interval=_RESTING_MS, timeout=changed)

    def finish() -> None:
        if typing.isActive():
            typing.stop()
            changed()

    line.textEdited.connect(lambda: typing.start())  # before `textChanged`
    line.textChanged.connect(lambda: typing.isActive() or changed())
    line.editingFinished.connect(finish)


def inside(box: QgsCollapsibleGroupBox) -> QVBoxLayout:
    """Return a column in a box that can be folded; unfolded, the box shows what is its own, hidden or not."""
    content = QWidget()
    column, around = QVBoxLayout(content), QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    around.addWidget(content)
    return column


def narrow(box: QComboBox) -> None:
    """Let the dock decide a list's width, and not its longest entry."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(10)
    box.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)
    box.view().setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def paint_elided(box: QComboBox, texts: Sequence[str] | None = None) -> None:
    """Draw a list's entry with what the others have, too, left out where it is too long.

    Args:
        texts: what all entries are called; the list's own texts by default.
    """
    texts = [box.itemText(row) for row in range(box.count())] if texts is None else [*texts]
    painter, option = QStylePainter(box), QStyleOptionComboBox()
    box.initStyleOption(option)
    painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
    field = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    icon = 0 if option.currentIcon.isNull() else option.iconSize.width() + _ARROW
    row = box.currentIndex()
    text = texts[row] if 0 <= row < len(texts) and not box.isEditable() else option.currentText
    others = [visible(other) for number, other in enumerate(texts) if number != row]
    option.currentText = elided_apart(visible(text), others, box.fontMetrics(), field.width() - icon - _ARROW)
    painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


def swatch(colour: str) -> QIcon:
    """Return a square of a colour, the same in a row that is picked, where Qt would tint it."""
    square = QPixmap(12, 12)
    square.fill(QColor(colour) if QColor(colour).isValid() else QColor("#9a9a9a"))
    icon = QIcon(square)
    icon.addPixmap(square, QIcon.Mode.Selected)
    return icon


def tooltip(text: str) -> str:
    """Return a text as a tooltip that wraps: Qt wraps no other than rich text."""
    return f"<p>{escape(breakable(text), quote=False)}</p>" if text else ""
