"""Buttons side by side, and the rest on further lines: how wide they are depends on the language and on the font."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QLayout, QLayoutItem

_GAP = 6  # pixels between two buttons


class Flow(QLayout):
    """Lines of widgets, each as wide as it wants to be; no line is wider than the layout, if its widgets are not."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item behind the others."""
        self._items.append(item)

    def count(self) -> int:
        """Return the number of items, hidden ones too."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item; None for an index beyond them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove an item and return it; None for an index beyond them."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more room than there is."""
        return Qt.Orientation(0)  # both Qt 5 and Qt 6 have it; the name of several is Qt 5's alone

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines, in pixels."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put the items into a rectangle."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the size of all items on one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() + _GAP for size in sizes) - _GAP if sizes else 0
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.sizeHint())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, move: bool) -> int:
        x, y, line = rect.x(), rect.y(), 0
        for item in self._shown():
            size = item.sizeHint()
            if line and x + size.width() > rect.x() + rect.width():
                x, y, line = rect.x(), y + line + _GAP, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x, line = x + size.width() + _GAP, max(line, size.height())
        return y + line - rect.y()


class EvenFlow(Flow):
    """A flow whose lines have as many items each, all as wide as each other: none is left alone on the last line."""

    def _place(self, rect: QRect, move: bool) -> int:
        shown = self._shown()
        if not shown:
            return 0
        sizes = [item.sizeHint() for item in shown]
        widest, high = max(size.width() for size in sizes), max(size.height() for size in sizes)
        fitting = (each for each in range(len(shown), 1, -1) if len(shown) % each == 0)
        columns = next((each for each in fitting if each * (widest + _GAP) - _GAP <= rect.width()), 1)
        wide = (rect.width() - (columns - 1) * _GAP) // columns
        for place, item in enumerate(shown if move else ()):
            row, column = divmod(place, columns)
            corner = rect.topLeft() + QPoint(column * (wide + _GAP), row * (high + _GAP))
            item.setGeometry(QRect(corner, QSize(wide, high)))
        return len(shown) // columns * (high + _GAP) - _GAP
