"""Shares against the dates of a season: a line each, with a band for an interval."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ..panel.log import on_dark
from ..panel.widgets import tooltip
from ..words import percent, short_month

COLOURS = ("#009e73", "#e69f00", "#56b4e9")
_LEFT, _RIGHT = 50, 16
_BESIDE, _BELOW_NAMES = 4, 12  # pixels
_NEAR = 8  # pixels that a pointer may be beside a date


@dataclass(frozen=True)
class Line:
    """One line of the plot.

    Attributes:
        name: what the shares are.
        values: one a date, 0 to 1; None where there is none.
        ends: low and high end of each one's interval; empty where none is known.
    """

    name: str
    values: tuple[float | None, ...]
    ends: tuple[tuple[float, float] | None, ...] = ()


class SeasonCurve(QWidget):
    """Shows lines over the same dates."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setMinimumSize(170, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self._dates: tuple[datetime.date, ...] = ()
        self._lines: tuple[Line, ...] = ()

    def show_lines(self, dates: Sequence[datetime.date], lines: Sequence[Line]) -> None:
        """Show other lines."""
        self._dates, self._lines = tuple(dates), tuple(lines)
        self.setAccessibleName(", ".join(line.name for line in lines))
        self.update()

    def event(self, event: QEvent) -> bool:
        """Say what the date under the pointer is."""
        if event.type() == QEvent.Type.ToolTip:
            near = (n for n in range(len(self._dates)) if abs(self._x(n) - event.pos().x()) <= _NEAR)
            lines = [f"{self._dates[n].isoformat()}: {', '.join(self._values_of(n))}" for n in near]
            QToolTip.showText(event.globalPos(), tooltip("; ".join(lines)), self)
            return True
        return super().event(event)

    def paintEvent(self, event) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        if not self._dates:
            return
        text = QColor("#d0d0d0") if on_dark(self.palette()) else QColor("#333333")
        faint = QColor(text)
        faint.setAlphaF(0.25)
        letters = self.fontMetrics().height()
        for quarter in range(5):
            y = self._y(quarter / 4)
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(_LEFT, y), QPointF(self.width() - _RIGHT, y))
            painter.setPen(text)
            right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRectF(0, y - letters / 2, _LEFT - 6, letters), right, percent(quarter / 4))
        self._draw_dates(painter, text)
        for line, colour in zip(self._lines, COLOURS):
            self._draw_line(painter, line, QColor(colour))
        self._draw_names(painter)

    def _values_of(self, number: int) -> list[str]:
        known = ((line.name, line.values[number]) for line in self._lines)
        return [f"{name} {percent(value)}" for name, value in known if value is not None]

    def _x(self, number: int) -> float:
        first, last = self._dates[0].toordinal(), self._dates[-1].toordinal()
        wide = self.width() - _LEFT - _RIGHT - 8
        share = (self._dates[number].toordinal() - first) / (last - first) if last > first else 0.5
        return _LEFT + 4 + share * wide

    def _y(self, share: float) -> float:
        bottom = self.height() - self.fontMetrics().height() - 6
        return bottom - share * (bottom - self._top())

    def _draw_dates(self, painter: QPainter, text: QColor) -> None:
        painter.setPen(text)
        free = 0.0
        for number, date in enumerate(self._dates):
            name = f"{date.day} {short_month(date.month)}"
            wide = self.fontMetrics().horizontalAdvance(name)
            left = min(max(self._x(number) - wide / 2, 0), self.width() - wide)
            if left >= free:
                painter.drawText(QPointF(left, self.height() - 4), name)
                free = left + wide + 6

    def _draw_line(self, painter: QPainter, line: Line, colour: QColor) -> None:
        ends = [(self._x(n), low, high) for n, end in enumerate(line.ends) if end for low, high in (end,)]
        if len(ends) > 1:
            edge = [QPointF(x, self._y(high)) for x, _, high in ends] + [
                QPointF(x, self._y(low)) for x, low, _ in reversed(ends)
            ]
            band = QColor(colour)
            band.setAlphaF(0.2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(band)
            painter.drawPolygon(QPolygonF(edge))
        spots = [QPointF(self._x(n), self._y(value)) for n, value in enumerate(line.values) if value is not None]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.8))
        painter.drawPolyline(QPolygonF(spots))
        painter.setBrush(colour)
        for spot in spots:
            painter.drawEllipse(spot, 3, 3)

    def _draw_names(self, painter: QPainter) -> None:
        """Name the lines in their colours, above the plot."""
        for (left, base), line, colour in zip(self._places_of_names(), self._lines, COLOURS):
            painter.setPen(QColor(colour))
            painter.drawText(QPointF(left, base), line.name)

    def _places_of_names(self) -> list[tuple[float, float]]:
        """Return where each name begins, left and base line: below the first where the width is not enough for all."""
        places, left, row = [], float(_BESIDE), 1
        for line in self._lines:
            wide = self.fontMetrics().horizontalAdvance(line.name)
            if left > _BESIDE and left + wide > self.width():
                left, row = float(_BESIDE), row + 1
            places.append((left, float(row * self.fontMetrics().height())))
            left += wide + 10
        return places

    def _top(self) -> float:
        """Return the y of the plot's upper edge, below the names."""
        return max((base for _, base in self._places_of_names()), default=0.0) + _BELOW_NAMES
