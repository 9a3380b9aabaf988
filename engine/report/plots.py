"""Plots as SVG that stands within a page: scores with their intervals, a curve, a matrix of counts."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from textwrap import wrap

from engine.report.page import Html, element

_GREEN, _GREY, _LINE, _SOFT = "#2f7d3b", "#9aa89f", "#dde5df", "#5d6f63"
_INK = "#17261c"
_WIDTH = 760
_LONG = 40  # letters of a name that fit beside a plot
_SHORT = 28  # and beside one of ranges


@dataclass(frozen=True)
class Score:
    """A score from 0 to 1, with the ends of its interval where it has one."""

    name: str
    value: float
    low: float | None = None
    high: float | None = None
    chosen: bool = False


def scores(rows: Sequence[Score], axis: str) -> Html:
    """Scores below each other: a dot each, its interval as a line, those that were chosen in colour.

    Args:
        axis: what the scores are.
    """
    left, right, step, line_step = 312, 700, 34, 14
    names = [wrap(row.name, _LONG) or [""] for row in rows]
    heights = [step + line_step * max(0, len(lines) - 2) for lines in names]
    height = sum(heights) + 46
    bottom = height - 40

    def x(value: float) -> float:
        return left + (right - left) * min(max(value, 0), 1)

    parts = [_grid_x(x, bottom), _label((left + right) / 2, height - 4, axis, "middle")]
    top = 1
    for row, lines, own in zip(rows, names, heights):
        y = top + own / 2
        top += own
        colour = _GREEN if row.chosen else _GREY
        for number, line in enumerate(lines):
            parts.append(
                _label(left - 12, y + 4 + line_step * (number - (len(lines) - 1) / 2), line, "end", row.chosen)
            )
        if row.low is not None and row.high is not None:
            parts.append(_segment(x(row.low), y, x(row.high), y, colour, 3))
        parts.append(f'<circle cx="{x(row.value):.1f}" cy="{y:g}" r="5.5" fill="{colour}"/>')
        parts.append(_label(right + 12, y + 4, f"{row.value:.2f}", bold=row.chosen))
    return _svg(height, parts, axis)


def curve(points: Sequence[tuple[float, Score]], along: str, axis: str) -> Html:
    """Scores against a number such as that of labels, with a band for their intervals.

    Args:
        points: (number, score), ascending.
        along: what the number is.
        axis: what the scores are.
    """
    left, right, top, bottom, height = 60, 720, 14, 232, 282
    low, high = points[0][0], points[-1][0]

    def x(value: float) -> float:
        return left + (right - left) * ((value - low) / (high - low) if high > low else 0.5)

    def y(value: float) -> float:
        return bottom - (bottom - top) * min(max(value, 0), 1)

    parts = []
    for tenth in (0, 2, 4, 6, 8, 10):
        parts += [_segment(left, y(tenth / 10), right, y(tenth / 10), _LINE, 1)]
        parts += [_label(left - 10, y(tenth / 10) + 4, f"{tenth / 10:.1f}", "end")]
    sure = [(number, score) for number, score in points if score.low is not None and score.high is not None]
    if len(sure) > 1:
        edge = [(x(n), y(s.high)) for n, s in sure] + [(x(n), y(s.low)) for n, s in reversed(sure)]
        parts.append(f'<polygon points="{_points(edge)}" fill="{_GREEN}" opacity=".16"/>')
    line = [(x(number), y(score.value)) for number, score in points]
    parts.append(f'<polyline points="{_points(line)}" fill="none" stroke="{_GREEN}" stroke-width="2.5"/>')
    for (number, score), (across, up) in zip(points, line):
        parts.append(f'<circle cx="{across:.1f}" cy="{up:.1f}" r="4.5" fill="{_GREEN}"/>')
        # Beside the axis, a number in the middle would stand upon it.
        anchor, shift = ("start", -3) if across == left else ("middle", 0)
        parts.append(_label(across + shift, up - 11, f"{score.value:.2f}", anchor))
        parts.append(_label(across, bottom + 18, f"{number:g}", "middle"))
    parts.append(_label((left + right) / 2, height - 6, along, "middle"))
    parts.append(
        f'<g transform="translate(14 {(top + bottom) / 2:.0f}) rotate(-90)">{_label(0, 0, axis, "middle")}</g>'
    )
    return _svg(height, parts, f"{axis} against {along}")


@dataclass(frozen=True)
class Range:
    """A number with the ends of its interval where it has one, beside another that is no estimate of it."""

    name: str
    value: float
    low: float | None = None
    high: float | None = None
    beside: float | None = None
    colour: str = _GREEN


def ranges(rows: Sequence[Range], axis: str) -> Html:
    """Numbers from 0 on below each other: a dot each, its interval as a line, what stands beside it as a tick.

    Args:
        axis: what the numbers are.
    """
    left, right, step = 212, 640, 34
    height = step * len(rows) + 46
    bottom = height - 40
    most = max([number for row in rows for number in (row.value, row.high or 0, row.beside or 0)], default=0) or 1
    tick = _round_step(most)
    end = tick * math.ceil(most / tick - 1e-9)

    def x(value: float) -> float:
        return left + (right - left) * min(max(value / end, 0), 1)

    parts = [_label((left + right) / 2, height - 4, axis, "middle")]
    for number in range(round(end / tick) + 1):
        at = x(number * tick)
        parts += [_segment(at, 4, at, bottom, _LINE, 1), _label(at, bottom + 16, f"{number * tick:,g}", "middle")]
    for place, row in enumerate(rows):
        y = step * place + 18
        parts.append(_label(left - 12, y + 4, _short(row.name), "end"))
        if row.low is not None and row.high is not None:
            parts.append(_segment(x(row.low), y, x(row.high), y, row.colour, 4))
        if row.beside is not None:
            parts.append(_segment(x(row.beside), y - 9, x(row.beside), y + 9, _INK, 1.6))
        parts.append(f'<circle cx="{x(row.value):.1f}" cy="{y}" r="5.5" fill="{escape(row.colour)}" stroke="#fff"/>')
        parts.append(_label(right + 12, y + 4, f"{row.value:,.{0 if end >= 100 else 1}f}"))
    return _svg(height, parts, axis)


def _round_step(most: float) -> float:
    """A step of 1, 2 or 5 with zeros, of which four to eight make up a number."""
    power = 10 ** math.floor(math.log10(most / 4))
    return next(step * power for step in (1, 2, 5, 10) if most / (step * power) <= 8)


def _short(name: str) -> str:
    return name if len(name) <= _SHORT else f"{name[: _SHORT - 1]}…"


def matrix(
    names: Sequence[str],
    codes: Sequence[int],
    counts: Sequence[Sequence[float]],
    rows: str,
    columns: str,
    written: Callable[[float], str] = str,
) -> Html:
    """Counts of pairs as a table, each cell the darker the larger its share of the row; axes are named.

    Columns have the codes of the rows alone, so that it stays narrow.

    Args:
        names, codes: names and codes of the classes, alike in rows and columns.
        rows, columns: what they are.
        written: a count as a text.
    """
    over = element("th", columns, class_="axis", colspan=str(len(names)), scope="colgroup")
    head = element("tr", element("th"), over)
    numbers = (element("th", str(code), class_="count", title=name) for code, name in zip(codes, names))
    titles = element("tr", element("th", rows, class_="axis"), *numbers)
    body = []
    for place, (name, row) in enumerate(zip(names, counts)):
        total = sum(row) or 1
        cells = [_cell(written(count), count / total, number == place) for number, count in enumerate(row)]
        body.append(element("tr", element("th", f"{codes[place]}  {name}"), *cells))
    drawn = element("table", head, titles, *body, class_="matrix")
    return element("div", drawn, class_="wide")


def bar(value: float, colour: str = _GREEN) -> Html:
    """A share from 0 to 1 as a little bar, for a cell of a table."""
    length = 80 * min(max(value, 0), 1)
    return Html(
        f'<svg viewBox="0 0 80 10" style="width:5.2em;display:inline-block" role="img" aria-label="{value:.2f}">'
        f'<rect width="80" height="10" rx="2" fill="{_LINE}"/>'
        f'<rect width="{length:.1f}" height="10" rx="2" fill="{escape(colour)}"/></svg>'
    )


def _cell(count: str, share: float, own: bool) -> Html:
    colour = "47,125,59" if own else "184,86,40"
    ink = "#fff" if share > 0.6 else _INK
    style = f"background:rgba({colour},{share:.2f});color:{ink}" if share else "color:#b3bfb6"
    return element("td", count, class_="own" if own else "", style=style)


def _grid_x(x, bottom: float) -> str:
    parts = []
    for tenth in (0, 2, 4, 6, 8, 10):
        parts.append(_segment(x(tenth / 10), 4, x(tenth / 10), bottom, _LINE, 1))
        parts.append(_label(x(tenth / 10), bottom + 16, f"{tenth / 10:.1f}", "middle"))
    return "".join(parts)


def _segment(x1: float, y1: float, x2: float, y2: float, colour: str, width: float) -> str:
    return (
        f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" stroke-width="{width}" '
        'stroke-linecap="round"/>'
    )


def _label(x: float, y: float, text: str, anchor: str = "start", bold: bool = False) -> str:
    weight = ' style="font-weight:600"' if bold else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{weight}>{escape(text)}</text>'


def _points(corners: Sequence[tuple[float, float]]) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in corners)


def _svg(height: float, parts: Sequence[str], title: str) -> Html:
    return Html(
        f'<svg viewBox="0 0 {_WIDTH} {height}" role="img" aria-label="{escape(title)}" '
        f'xmlns="http://www.w3.org/2000/svg">{"".join(parts)}</svg>'
    )
