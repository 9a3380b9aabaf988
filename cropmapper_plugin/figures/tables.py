"""Tables of figures: scores with their intervals drawn beside them, and a matrix of counts."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QTableWidget, QTableWidgetItem

from ..client.texts import visible
from ..panel.log import on_dark
from ..panel.widgets import swatch, tooltip
from ..words import grouped, tr

INTERVAL = int(Qt.ItemDataRole.UserRole)  # of a cell: value, low and high, 0 to 1, the ends None where not known
_GREEN, _ORANGE = "#009e73", "#e69f00"  # told apart by people who are colour-blind (Okabe and Ito 2008)
_NARROWEST, _WIDEST = 84, 160  # pixels of a first column that is not to be cut, or not to be wider
_BESIDE = 10  # pixels of a cell beside its text
_STRONGEST = 0.75  # opacity of the fullest cell of a matrix


class FiguresTable(QTableWidget):
    """A table that is read and not edited; its first column has the room that the others leave, if it needs no more."""

    def __init__(self, headers: Sequence[str], name: str) -> None:
        super().__init__(0, len(headers))
        self.setObjectName(name)
        self.setHorizontalHeaderLabels([*headers])
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setWordWrap(False)  # else a long name ends with its first line
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(24)

    def put(self, row: int, column: int, text: str, colour: str = "", about: str = "") -> QTableWidgetItem:
        """Fill a cell: the first of a row at the left, with the colour of its class, the others in the middle."""
        item = QTableWidgetItem(visible(text))
        if column:
            item.setTextAlignment(int(Qt.AlignmentFlag.AlignCenter))
        elif colour:
            item.setIcon(swatch(colour))
        item.setToolTip(tooltip(about or (text if not column else "")))
        self.setItem(row, column, item)
        return item

    def fit(self) -> None:
        """Give the columns the width of what stands in them, and the first one what is left."""
        header = self.horizontalHeader()
        self.horizontalHeaderItem(0).setTextAlignment(int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        metrics = self.fontMetrics()
        for column in range(1, self.columnCount()):
            texts = [item.text() for row in range(self.rowCount()) if (item := self.item(row, column)) is not None]
            widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
            header.resizeSection(column, max(widest + _BESIDE, header.sectionSizeHint(column)))
        self._share_room()

    def resizeEvent(self, event) -> None:
        """Give the first column what the others leave, and never less than it needs: then all is scrolled."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        header = self.horizontalHeader()
        others = sum(
            header.sectionSize(column) for column in range(1, self.columnCount()) if not self.isColumnHidden(column)
        )
        needed = min(max(self.sizeHintForColumn(0) + 12, _NARROWEST), _WIDEST)
        if self.columnCount():
            header.resizeSection(0, max(needed, self.viewport().width() - others))


class IntervalCells(QStyledItemDelegate):
    """Draws a score from 0 to 1 as a dot with its interval as a line."""

    def paint(self, painter: QPainter, option, index) -> None:
        """Draw a cell."""
        super().paint(painter, option, index)
        found = index.data(INTERVAL)
        if not found or found[0] is None:
            return
        value, low, high = found
        area = QRectF(option.rect).adjusted(8, 0, -8, 0)
        middle = area.center().y()

        def x(share: float) -> float:
            return area.left() + area.width() * min(max(share, 0.0), 1.0)

        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        faint = option.palette.color(QPalette.ColorRole.Text)
        faint.setAlphaF(0.25)
        painter.setPen(QPen(faint, 1))
        painter.drawLine(QPointF(x(0), middle), QPointF(x(1), middle))
        colour = QColor(_GREEN)
        if low is not None and high is not None:
            painter.setPen(QPen(colour, 3))
            painter.drawLine(QPointF(x(low), middle), QPointF(x(high), middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(x(value), middle), 4, 4)
        painter.restore()


class MatrixTable(FiguresTable):
    """Counts of each class of the reference by each class of the map; the more of a row, the fuller a cell's colour."""

    def __init__(self, name: str) -> None:
        super().__init__((), name)

    def show_matrix(self, classes: Sequence[str], counts: Sequence[Sequence[float]]) -> None:
        """Fill it: reference in rows, map in columns."""
        self.setRowCount(len(classes))
        self.setColumnCount(len(classes) + 1)
        self.setHorizontalHeaderLabels([tr("Reference \\ map"), *map(visible, classes)])
        self.horizontalHeaderItem(0).setToolTip(tr("The reference's classes are in the rows, the map's in the columns"))
        for column, name in enumerate(classes, 1):
            self.horizontalHeaderItem(column).setToolTip(tooltip(name))
        for row, (name, cells) in enumerate(zip(classes, counts)):
            self.put(row, 0, name)
            total = sum(cells)
            for column, count in enumerate(cells):
                about = tr("Reference {reference}, map {mapped}: {count} of {total}").format(
                    reference=name, mapped=classes[column], count=grouped(count), total=grouped(total)
                )
                item = self.put(row, column + 1, grouped(count), about=about)
                share = count / total if total else 0.0
                tint = QColor(_GREEN if row == column else _ORANGE)
                tint.setAlphaF(share * _STRONGEST)
                item.setBackground(QBrush(tint))
                if not count:
                    item.setForeground(QBrush(QColor("#a8a8a8" if on_dark(self.palette()) else "#6b6b6b")))
        self.fit()

    def fit(self) -> None:
        """Give all columns the width of what stands in them, within bounds: there may be many classes."""
        super().fit()
        header = self.horizontalHeader()
        for column in range(1, self.columnCount()):
            named = header.sectionSizeHint(column)
            header.resizeSection(column, min(max(self.sizeHintForColumn(column) + 12, named), 140))
        header.resizeSection(0, min(max(self.sizeHintForColumn(0) + 12, 110), 140))

    def _share_room(self) -> None:
        """Leave the columns as they are: a matrix is to be a block."""
