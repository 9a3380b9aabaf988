"""Plots over the days of a year as SVG that stands within a page: series with their curves, and what happened when."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html import escape

import numpy as np
from numpy.typing import NDArray

from engine.report.page import Html
from engine.stack.types import EPOCH

COLOURS = ("#2f7d3b", "#b8741a", "#3a6ea5", "#8a4f9e")
_INK, _SOFT, _LINE = "#17261c", "#5d6f63", "#dde5df"
_WIDTH, _LEFT, _RIGHT, _TOP = 760, 52, 748, 30
_HEIGHT = 168  # of the area with the lines
_SPAN_COLOURS = {"harvest": "#c8a03c", "mowing": "#5a9fd4", "bare soil": "#8d6e5a"}


@dataclass(frozen=True)
class Line:
    """One value of a series.

    Attributes:
        name: name in the legend.
        days: days of the dots, (t), since 1970-01-01.
        values: (t), NaN where there is none.
        curve_days, curve: days and values of the line, (d); NaN where it has none.
    """

    name: str
    days: NDArray[np.int64]
    values: NDArray[np.float64]
    curve_days: NDArray[np.int64]
    curve: NDArray[np.float64]


@dataclass(frozen=True)
class Timeline:
    """One plot.

    Attributes:
        title: what it is of.
        lines: the lines, with one axis for all.
        unclear: days on which nothing was seen, drawn as ticks on the axis.
        season: days of start, peak and end; None for one that is not known.
        spans: (kind, first day, last day, words): what happened between two days.
    """

    title: str
    lines: Sequence[Line]
    unclear: Sequence[int] = ()
    season: tuple[int | None, int | None, int | None] = (None, None, None)
    spans: Sequence[tuple[str, int, int, str]] = field(default_factory=tuple)


def timeline(plot: Timeline) -> Html:
    """Draw a plot, as high as its legend and its rows of events need."""
    drawn = _Drawing(plot)
    return Html(
        f'<svg viewBox="0 0 {_WIDTH} {drawn.height}" role="img" aria-label="{escape(plot.title)}" '
        f'xmlns="http://www.w3.org/2000/svg">{"".join(drawn.parts())}</svg>'
    )


def sheet(plots: Sequence[Timeline]) -> str:
    """All plots below each other as one SVG file of its own."""
    parts, top = [], 0
    for plot in plots:
        drawn = _Drawing(plot)
        parts.append(f'<g transform="translate(0 {top})">{"".join(drawn.parts())}</g>')
        top += drawn.height + 14
    style = f'text{{font:12px "Noto Sans","DejaVu Sans",Helvetica,Arial,sans-serif;fill:{_INK}}}'
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<svg viewBox="0 0 {_WIDTH} {max(top, 1)}" width="{_WIDTH}" '
        f'height="{max(top, 1)}" xmlns="http://www.w3.org/2000/svg"><style>{style}</style>'
        f'<rect width="100%" height="100%" fill="#fff"/>{"".join(parts)}</svg>\n'
    )


class _Drawing:
    def __init__(self, plot: Timeline) -> None:
        self._plot = plot
        days = np.concatenate([line.days for line in plot.lines] + [np.array([*plot.unclear], np.int64)])
        self._first, self._last = (int(days.min()), int(days.max())) if len(days) else (0, 1)
        shown = np.concatenate([np.concatenate([line.values, line.curve]) for line in plot.lines] or [np.zeros(0)])
        shown = shown[np.isfinite(shown)]
        self._low, self._high, self._step = _ticks(*((shown.min(), shown.max()) if len(shown) else (0, 1)))
        self._bottom = _TOP + _HEIGHT
        self._rows = [*dict.fromkeys(kind for kind, *_ in plot.spans)]
        self.height = self._bottom + 26 + 20 * len(self._rows) + 4

    def parts(self) -> Iterator[str]:
        yield self._text(0, 14, self._plot.title, "start", "font-weight:600")
        yield from self._legend()
        yield from self._axes()
        yield from self._season()
        for number, line in enumerate(self._plot.lines):
            yield from self._line(line, COLOURS[number % len(COLOURS)])
        for day in self._plot.unclear:
            yield f'<path d="M{self._x(day):.1f} {self._bottom - 5}v5" stroke="{_SOFT}" stroke-width="1"/>'
        for row, kind in enumerate(self._rows):
            yield from self._events(kind, self._bottom + 32 + 20 * row)

    def _x(self, day: float) -> float:
        return _LEFT + (_RIGHT - _LEFT) * (day - self._first) / max(self._last - self._first, 1)

    def _y(self, value: float) -> float:
        return self._bottom - _HEIGHT * (value - self._low) / (self._high - self._low)

    def _legend(self) -> Iterator[str]:
        right = float(_RIGHT)
        for number, line in reversed([*enumerate(self._plot.lines)]):
            name = line.name if len(line.name) <= 28 else line.name[:27] + "…"
            right -= 7 * len(name)
            yield self._text(right, 14, name)
            yield f'<circle cx="{right - 9:.1f}" cy="10" r="4" fill="{COLOURS[number % len(COLOURS)]}"/>'
            right -= 28

    def _axes(self) -> Iterator[str]:
        for value in np.arange(self._low, self._high + self._step / 2, self._step):
            y = self._y(value)
            yield f'<path d="M{_LEFT} {y:.1f}H{_RIGHT}" stroke="{_LINE}" stroke-width="1"/>'
            yield self._text(_LEFT - 8, y + 4, f"{value:.{max(0, -int(np.floor(np.log10(self._step))))}f}", "end")
        every = next(months for months in (1, 2, 3, 6, 12, 24, 60) if self._last - self._first <= 400 * months)
        for day, name in _months(self._first, self._last, every):
            x = self._x(day)
            yield f'<path d="M{x:.1f} {_TOP}V{self._bottom + 4}" stroke="{_LINE}" stroke-width="1"/>'
            if x < _RIGHT - 20:
                yield self._text(x + 3, self._bottom + 16, name, "start", f"fill:{_SOFT}")

    def _season(self) -> Iterator[str]:
        start, peak, end = self._plot.season
        if start is not None and end is not None:
            left, right = self._x(start), self._x(end)
            yield (
                f'<rect x="{left:.1f}" y="{_TOP}" width="{right - left:.1f}" height="{_HEIGHT}" fill="{COLOURS[0]}" '
                'opacity=".08"/>'
            )
        for day, name in ((start, "start"), (peak, "peak"), (end, "end")):
            if day is not None:
                x = self._x(day)
                yield (
                    f'<path d="M{x:.1f} {_TOP}V{self._bottom}" stroke="{COLOURS[0]}" stroke-width="1" '
                    'stroke-dasharray="3 3"/>'
                )
                yield self._text(x + 3, _TOP + 11, name, "start", f"fill:{COLOURS[0]};font-size:11px")

    def _line(self, line: Line, colour: str) -> Iterator[str]:
        drawing, path = False, []
        for day, value in zip(line.curve_days, line.curve):
            if np.isfinite(value):
                path.append(f"{'L' if drawing else 'M'}{self._x(day):.1f} {self._y(value):.1f}")
            drawing = bool(np.isfinite(value))
        if path:
            yield f'<path d="{"".join(path)}" fill="none" stroke="{colour}" stroke-width="2" stroke-linejoin="round"/>'
        for day, value in zip(line.days, line.values):
            if np.isfinite(value):
                yield (
                    f'<circle cx="{self._x(day):.1f}" cy="{self._y(value):.1f}" r="3.5" fill="#fff" '
                    f'stroke="{colour}" stroke-width="1.8"/>'
                )

    def _events(self, kind: str, y: float) -> Iterator[str]:
        colour = _SPAN_COLOURS.get(kind, _SOFT)
        for _, first, last, words in (span for span in self._plot.spans if span[0] == kind):
            left, right = self._x(first), max(self._x(last), self._x(first) + 5)
            yield f'<rect x="{left:.1f}" y="{y - 6}" width="{right - left:.1f}" height="10" rx="2" fill="{colour}"/>'
            # Where there is no room to the right, the words stand to the left.
            if right + 6 * len(words) < _RIGHT:
                yield self._text(right + 6, y + 3, words, "start", "font-size:11px")
            else:
                yield self._text(left - 6, y + 3, words, "end", "font-size:11px")

    @staticmethod
    def _text(x: float, y: float, text: str, anchor: str = "start", style: str = "") -> str:
        return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" style="{style}">{escape(text)}</text>'


def _ticks(low: float, high: float) -> tuple[float, float, float]:
    """Ends of an axis and the step of its ticks, in round numbers."""
    spread = max(high - low, 1e-6)
    power = 10.0 ** np.floor(np.log10(spread / 4))
    step = next(factor * power for factor in (1, 2, 2.5, 5, 10) if spread / (factor * power) <= 5)
    return float(np.floor(low / step) * step), float(np.ceil(high / step) * step), float(step)


def _months(first: int, last: int, every: int) -> Iterator[tuple[int, str]]:
    """First days of months between two days, with their names; January has the year beside it."""
    day = (EPOCH + datetime.timedelta(int(first))).replace(day=1)
    while (number := (day - EPOCH).days) <= last:
        if number >= first and (day.month - 1) % min(every, 12) == 0:
            yield number, f"{day:%b}" + (f" {day.year}" if day.month == 1 else "")
        day = (day + datetime.timedelta(32)).replace(day=1)
