"""Dates on a calendar: one line a date, high where it is used, as high as its clear share; low and hollow where not."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QToolTip, QWidget

from ..words import percent, tr
from .log import on_dark
from .widgets import tooltip

_HEIGHT = 44
_NEAR = 5  # pixels that a pointer may be beside a date
_LETTERS = tr("J F M A M J J A S O N D").split()
_LEAST_SHARE = 0.12  # of the height, so that a clouded date is seen, too


@dataclass(frozen=True)
class Mark:
    """One date.

    Attributes:
        day: days since 1 January of year 1.
        used: whether it is among those that are mapped.
        clear: share of clear pixels, 0 to 1.
        text: what is said of it.
    """

    day: int
    used: bool
    clear: float
    text: str


def marks_of(rows: list[dict]) -> list[Mark]:
    """Return the marks of an input report's rows that have a date."""
    found = []
    for row in rows:
        try:
            day = datetime.date.fromisoformat(row.get("date") or "").toordinal()
        except ValueError:
            continue
        clear = row.get("clear_share") or 0.0
        fate = (
            tr("{share} clear").format(share=percent(clear))
            if row.get("used")
            else tr("left out: {reason}").format(reason=row.get("reason", ""))
        )
        found.append(Mark(day, bool(row.get("used")), min(max(clear, 0.0), 1.0), f"{row['date']}: {fate}"))
    return sorted(found, key=lambda mark: mark.day)


class CalendarStrip(QWidget):
    """The dates of a stack from the first month to the last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calendarStrip")
        self.setFixedHeight(_HEIGHT)
        self.setMouseTracking(True)
        self._marks: list[Mark] = []

    def show_rows(self, rows: list[dict]) -> None:
        """Show the dates of an input report."""
        self._marks = marks_of(rows)
        used = sum(mark.used for mark in self._marks)
        self.setAccessibleName(
            tr("Calendar of {count} dates, {used} of them used").format(count=len(self._marks), used=used)
        )
        self.setVisible(bool(self._marks))
        self.update()

    def event(self, event: QEvent) -> bool:
        """Say what the date under the pointer is."""
        if event.type() == QEvent.Type.ToolTip:
            near = [mark for mark in self._marks if abs(self._place(mark.day) - event.pos().x()) <= _NEAR]
            QToolTip.showText(event.globalPos(), tooltip("; ".join(mark.text for mark in near[:4])), self)
            return True
        return super().event(event)

    def paintEvent(self, event) -> None:
        """Draw months and dates."""
        if not self._marks:
            return
        painter = QPainter(self)
        # Dark themes are style sheets, which leave the colour of texts in the palette as it was.
        text = QColor("#c8c8c8") if on_dark(self.palette()) else self.palette().color(QPalette.ColorRole.WindowText)
        faint = QColor(text)
        faint.setAlphaF(0.25)
        letters = self.fontMetrics().height()
        bottom = self.height() - letters - 1
        painter.setPen(QPen(faint, 1))
        painter.drawLine(QPointF(0, bottom), QPointF(self.width(), bottom))
        for month in self._months():
            x = self._place(month.toordinal())
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(x, bottom - 3), QPointF(x, bottom + 3))
            wide = self._place((month + datetime.timedelta(days=31)).replace(day=1).toordinal()) - x
            if wide >= self.fontMetrics().horizontalAdvance("M"):
                painter.setPen(text)
                middle = QRectF(x, bottom + 1, wide, letters)
                painter.drawText(middle, int(Qt.AlignmentFlag.AlignHCenter), _LETTERS[month.month - 1])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        used = self.palette().color(QPalette.ColorRole.Highlight)
        for mark in self._marks:
            x = self._place(mark.day)
            if mark.used:
                high = bottom * max(mark.clear, _LEAST_SHARE)
                painter.fillRect(QRectF(x - 1.5, bottom - high, 3, high), used)
            else:
                painter.setPen(QPen(text, 1))
                painter.drawEllipse(QPointF(x, bottom - 4), 2.5, 2.5)

    def _months(self) -> list[datetime.date]:
        month = datetime.date.fromordinal(self._marks[0].day).replace(day=1)
        found = []
        while month.toordinal() <= self._marks[-1].day:
            found.append(month)
            month = (month + datetime.timedelta(days=31)).replace(day=1)
        return found

    def _place(self, day: int) -> float:
        """Return where a day is, in pixels from the left."""
        first = datetime.date.fromordinal(self._marks[0].day).replace(day=1).toordinal()
        after = datetime.date.fromordinal(self._marks[-1].day).replace(day=1) + datetime.timedelta(days=31)
        return 4 + (day - first) / (after.replace(day=1).toordinal() - first) * (self.width() - 8)
