"""The chart of a place: its series above, what each date decided below, on one axis of dates."""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterator, Sequence

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPainterPath, QPalette, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ..panel.log import on_dark
from ..panel.widgets import tooltip
from ..words import decimal, short_month, tr
from .placeprofile import PARTS, PlaceProfile

# Told apart by people who are colour-blind, and on light and dark grounds (Okabe and Ito 2008).
COLOURS = ("#009e73", "#e69f00", "#56b4e9", "#cc79a7", "#d55e00")
_KINDS = {"harvest": tr("harvest"), "mowing": tr("mowing"), "bare soil": tr("bare soil")}
EVENT_COLOURS = {"harvest": "#d55e00", "mowing": "#56b4e9", "bare soil": "#a6761d"}
_LEFT, _RIGHT, _TOP, _BETWEEN = 40, 10, 8, 26
_NEAR = 6  # pixels that a pointer may be beside a date
_LOWER = 0.35  # of the height, for what decided
_FOR_ATTENTION = 0.05  # more, for a second caption
_UPPER = 0.4  # of the height, at least, for the series
_BARS = 36  # pixels for bars in a low chart, and what is around them
_STEPS = (0.05, 0.1, 0.2, 0.25, 0.5, 1.0, 2.0, 5.0)
_ATTENTION = COLOURS[2]
_LEAST_BAR = 6  # pixels that captions leave to the largest bar
_LEAST_FALL = 0.05  # a full bar is never less than this: noise is not to look like a reason


class Chart(QWidget):
    """Shows one place, and others that were kept beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("profileChart")
        self.setMinimumHeight(100)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self._profiles: tuple[PlaceProfile, ...] = ()

    def show_places(self, profiles: Sequence[PlaceProfile]) -> None:
        """Show places; the first is the one that is asked for, the others were kept."""
        self._profiles = tuple(profiles)
        names = ", ".join(each.name for each in self._profiles)
        self.setAccessibleName(tr("Series of {names}").format(names=names) if names else "")
        self.update()

    def event(self, event: QEvent) -> bool:
        """Say what the date under the pointer is."""
        if event.type() == QEvent.Type.ToolTip:
            lines = "; ".join(self._lines_at(event.pos().x()))
            QToolTip.showText(event.globalPos(), tooltip(lines), self)
            return True
        return super().event(event)

    def paintEvent(self, event) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Base))
        text = QColor("#d0d0d0") if on_dark(self.palette()) else QColor("#333333")
        if not self._profiles:
            painter.setPen(text)
            wrapped = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(
                self.rect().adjusted(20, 0, -20, 0), wrapped, tr("Pick a place on the map to see its season.")
            )
            return
        faint = QColor(text)
        faint.setAlphaF(0.25)
        self._draw_axes(painter, text, faint)
        self._draw_events(painter, text)
        for number, profile in reversed([*enumerate(self._profiles)]):
            self._draw_series(painter, profile, QColor(COLOURS[number % len(COLOURS)]))
        self._draw_season(painter, text)
        if len(self._profiles) > 1:
            self._draw_names(painter)
        self._draw_falls(painter, text, faint)

    # Where things are.

    def _span(self) -> tuple[int, int]:
        days = [day for profile in self._profiles for day in profile.days]
        return min(days), max(max(days), min(days) + 1)

    def _x(self, day: float) -> float:
        first, last = self._span()
        return _LEFT + (day - first) / (last - first) * (self.width() - _LEFT - _RIGHT)

    def _bottom(self) -> float:
        """Return the y of the lower edge of the upper part, in pixels."""
        lower = _LOWER + (_FOR_ATTENTION if self._profiles[0].attention else 0)
        needed = 2 * self.fontMetrics().height() + _BARS  # months, a line of captions, bars
        return max(min(self.height() * (1 - lower) - _BETWEEN / 2, self.height() - needed), _UPPER * self.height())

    def _limits(self) -> tuple[float, float, float]:
        """Least and greatest value of the axis, and the step between its lines."""
        drawn = [
            value for profile in self._profiles for value in (*profile.values, *profile.curve) if value is not None
        ]
        low, high = (min(drawn), max(drawn)) if drawn else (0.0, 1.0)
        step = next((step for step in _STEPS if (high - low) / step <= 5), (high - low) / 5 or 1.0)
        return step * (low // step), step * (high // step + 1), step

    def _y(self, value: float) -> float:
        low, high, _ = self._limits()
        return self._bottom() - (value - low) / (high - low) * (self._bottom() - _TOP)

    # What is drawn.

    def _draw_axes(self, painter: QPainter, text: QColor, faint: QColor) -> None:
        low, high, step = self._limits()
        letters = self.fontMetrics().height()
        numbered = math.ceil(letters / (self._y(low) - self._y(low + step)))  # of so many lines one has its number
        for number in range(round((high - low) / step) + 1):
            value = low + number * step
            y = self._y(value)
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(_LEFT, y), QPointF(self.width() - _RIGHT, y))
            painter.setPen(text)
            right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if number % numbered == 0:
                painter.drawText(QRectF(0, y - letters / 2, _LEFT - 5, letters), right, decimal(value, ".4g"))
        free = 0.0
        for month in self._months():
            x = self._x(month.toordinal())
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(x, _TOP), QPointF(x, self.height() - 2))
            name = short_month(month.month) if month.month > 1 else f"{short_month(1)} {month.year}"
            if x >= free and x + self.fontMetrics().horizontalAdvance(name) < self.width():
                painter.setPen(text)
                painter.drawText(QPointF(x + 3, self._bottom() + letters), name)
                free = x + self.fontMetrics().horizontalAdvance(name) + 8

    def _draw_series(self, painter: QPainter, profile: PlaceProfile, colour: QColor) -> None:
        path, last = QPainterPath(), None
        for day, value in zip(profile.days, profile.curve):
            if value is not None:
                spot = QPointF(self._x(day), self._y(value))
                path.lineTo(spot) if last is not None else path.moveTo(spot)
            last = value
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.6))
        painter.drawPath(path)
        for day, value in zip(profile.days, profile.values):
            if value is None:  # clouds: hollow, on the axis
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(QPointF(self._x(day), self._bottom() - 4), 2.5, 2.5)
            else:
                painter.setBrush(colour)
                painter.drawEllipse(QPointF(self._x(day), self._y(value)), 3, 3)

    def _draw_season(self, painter: QPainter, text: QColor) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ends: list[float] = []
        for day, name in zip(self._profiles[0].season, PARTS.values()):
            if day is None:
                continue
            x = self._x(day)
            painter.setPen(QPen(text, 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, _TOP), QPointF(x, self._bottom()))
            left, row = self._free(ends, x + 3, name)
            painter.drawText(QPointF(left, _TOP + self.fontMetrics().ascent() + row), name)

    def _draw_names(self, painter: QPainter) -> None:
        letters, widest = self.fontMetrics().height(), self.width() // 3
        for number, profile in enumerate(self._profiles):
            name = self.fontMetrics().elidedText(profile.name, Qt.TextElideMode.ElideMiddle, widest)
            painter.setPen(QColor(COLOURS[number % len(COLOURS)]))
            line = QRectF(0, _TOP + letters * (number + 1), self.width() - _RIGHT - 4, letters)
            painter.drawText(line, int(Qt.AlignmentFlag.AlignRight), name)

    def _draw_events(self, painter: QPainter, text: QColor) -> None:
        ends: list[float] = []
        for each in self._profiles[0].events:
            tint = QColor(EVENT_COLOURS.get(each.kind, "#888888"))
            tint.setAlphaF(0.22)
            left, right = self._x(each.before), self._x(each.after)
            painter.fillRect(QRectF(left, _TOP, max(right - left, 2), self._bottom() - _TOP), tint)
            painter.setPen(text)
            name = _KINDS.get(each.kind, each.kind)
            left, row = self._free(ends, left + 3, name)
            painter.drawText(QPointF(left, self._bottom() - 8 - row), name)

    def _free(self, ends: list[float], left: float, name: str) -> tuple[float, int]:
        """Return where a name begins so that it is not cut, and how far it moves to stand on no other.

        Args:
            ends: where the last name of each line ends; this one's is added.
        """
        wide = self.fontMetrics().horizontalAdvance(name)
        left = min(left, self.width() - _RIGHT - wide)
        line = next((number for number, end in enumerate(ends) if end <= left), len(ends))
        ends[line : line + 1] = [left + wide + 4]
        return left, line * self.fontMetrics().height()

    def _draw_falls(self, painter: QPainter, text: QColor, faint: QColor) -> None:
        profile, letters, line = self._profiles[0], self.fontMetrics().height(), self.height() - 6.0
        painter.setPen(QPen(faint, 1))
        painter.drawLine(QPointF(_LEFT, line), QPointF(self.width() - _RIGHT, line))
        if not profile.falls:
            return
        top = self._draw_captions(painter, text, line)
        most = max(_LEAST_FALL, *(fall for _, fall in profile.falls))
        for day, fall in profile.falls:
            high = max(fall, 0.0) / most * (line - top)
            painter.fillRect(QRectF(self._x(day) - 3, line - high, 6, high), QColor(COLOURS[4]))
        painter.setPen(text)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(0, top - letters / 2, _LEFT - 5, letters), right, decimal(most))
        if line - top > letters:  # else it would stand in the other number
            painter.drawText(QRectF(0, line - letters + 2, _LEFT - 5, letters), right, "0")
        largest = max((share for _, share in profile.attention), default=0.0) or 1.0
        for day, share in profile.attention:  # beside the falls, on a scale of its own
            high = share / largest * (line - top)
            painter.fillRect(QRectF(self._x(day) + 4, line - high, 4, high), QColor(_ATTENTION))

    def _draw_captions(self, painter: QPainter, text: QColor, line: float) -> float:
        """Name the bars above them, at the right end; return the y that the bars may reach, in pixels.

        Side by side where there is width for that: a low dock has no height for one below the other. Where even one
        line would leave no bars, the tooltip alone says what they are.

        Args:
            line: y of the bars' foot.
        """
        profile, letters = self._profiles[0], self.fontMetrics().height()
        top = self._bottom() + letters + 4  # below the names of the months
        captions = [(tr("Fall of the probability without each date"), COLOURS[4])]
        if profile.attention:
            largest = max(share for _, share in profile.attention)
            caption = tr("Share of the model's attention, up to {share}").format(share=decimal(largest or 1.0))
            captions.append((caption, _ATTENTION))
        wide = [self.fontMetrics().horizontalAdvance(caption) + 24 for caption, _ in captions]
        beside = sum(wide) <= self.width() - _LEFT - _RIGHT
        bars = top + letters * (1 if beside else len(captions)) + 2
        if line - bars < _LEAST_BAR:
            return min(top, line - 1)
        for number, (caption, colour) in enumerate(captions):
            right = self.width() - _RIGHT - (sum(wide[:number]) if beside else 0)
            self._draw_caption(painter, right, top + (0 if beside else number * letters), caption, text, colour)
        return bars

    def _draw_caption(self, painter: QPainter, right: float, top: float, caption: str, text: QColor, bars: str) -> None:
        """Name bars beside a square of their colour: letters in it would be too pale."""
        painter.setPen(text)
        wide, high = self.fontMetrics().horizontalAdvance(caption) + 8, self.fontMetrics().height()
        area = QRectF(right - wide, top, wide, high)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), caption)
        painter.fillRect(QRectF(area.x() - 8, top + (high - 8) / 2, 8, 8), QColor(bars))

    def _months(self) -> Iterator[datetime.date]:
        first, last = self._span()
        month = datetime.date.fromordinal(first).replace(day=1)
        while month.toordinal() <= last:
            if month.toordinal() >= first:
                yield month
            month = (month + datetime.timedelta(days=31)).replace(day=1)

    def _lines_at(self, x: int) -> Iterator[str]:
        for profile in self._profiles:
            falls, attention = dict(profile.falls), dict(profile.attention)
            for day, value in zip(profile.days, profile.values):
                if abs(self._x(day) - x) <= _NEAR:
                    seen = tr("not clear") if value is None else f"{profile.value} {decimal(value, '.3f')}"
                    if day in falls:
                        text = tr("{seen}, without it the probability falls by {fall}")
                        seen = text.format(seen=seen, fall=decimal(falls[day]))
                    if day in attention:
                        text = tr("{seen}, its share of the model's attention is {share}")
                        seen = text.format(seen=seen, share=decimal(attention[day]))
                    yield f"{profile.name}, {datetime.date.fromordinal(day).isoformat()}: {seen}"
