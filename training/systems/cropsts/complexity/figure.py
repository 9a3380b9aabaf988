"""The figure of the operations: what CropSTS's paper plots, with figures that can be right, beside measured time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import matplotlib
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from training.base.figures import STYLE, save
from training.systems.cropsts.complexity.measured import Timing
from training.systems.cropsts.complexity.operations import MIXINGS, Encoder, decoupled, joint

# Okabe and Ito's colours, which those who see few colours tell apart.
_LOOK = {
    "decoupled": {"color": "#d55e00", "marker": "o"},
    "joint": {"color": "#0072b2", "marker": "s"},
    "time, then collapse": {"color": "#009e73", "marker": "D"},
}
_GRIDS = ("#7a5195", "#000000", "#e69f00", "#56b4e9")
# What the paper's text gives for its Figure 5: GFLOP at 15 dates. No reading of its formulas leads to them.
PUBLISHED = {"decoupled": 200.0, "joint": 3200.0}
PUBLISHED_DATES = 15


@dataclass(frozen=True)
class Measured:
    """Timings, of which encoder, and on what machine; on a grid of 16 x 16 tokens."""

    encoder: Encoder
    timings: Sequence[Timing]
    machine: str


def draw(path: Path, encoder: Encoder, grids: Sequence[int], most: int, measured: Measured) -> None:
    """Draw operations over dates, joint against decoupled over dates for some token grids, and seconds over dates.

    Args:
        encoder: the encoder whose operations are counted.
        grids: sides of square token grids; the first panel shows 16.
        most: dates.
        measured: times for the last panel.
    """
    with matplotlib.rc_context(STYLE):
        figure = Figure(figsize=(10.4, 3.5))
        left, middle, right = figure.subplots(1, 3)
        _operations(left, encoder, range(1, most + 1))
        _ratios(middle, encoder, grids, range(1, most + 1))
        _seconds(right, measured)
        for axes in (left, middle, right):
            axes.set_xlabel("dates")
            axes.set_xlim(0, most + 1)
        below = f"a, c: 16 x 16 tokens; c measured on {measured.machine}"
        figure.text(0.995, 0.01, below, ha="right", fontsize=6.5, color="#666666")
        figure.tight_layout(rect=(0, 0.03, 1, 1), w_pad=1.2)
        save(figure, path)


def _operations(axes: Axes, encoder: Encoder, dates: range) -> None:
    for name, count in MIXINGS.items():
        look = {**_LOOK[name], "marker": None}
        axes.plot(dates, [count(encoder, t, 256) / 1e9 for t in dates], label=name, **look)
    for name, value in PUBLISHED.items():
        axes.plot(PUBLISHED_DATES, value, "x", color=_LOOK[name]["color"], markersize=7, markeredgewidth=1.8)
    axes.plot([], [], "x", color="#666666", markersize=7, markeredgewidth=1.8, label="as published, 15 dates")
    axes.set_yscale("log")
    axes.set_ylabel("GFLOP (2 per multiply-add)")
    axes.set_title(f"a  operations ({_size(encoder)})", loc="left")
    axes.legend(loc="lower right", fontsize=8)


def _ratios(axes: Axes, encoder: Encoder, grids: Sequence[int], dates: range) -> None:
    for side, colour in zip(grids, _GRIDS, strict=True):
        ratio = [joint(encoder, t, side**2) / decoupled(encoder, t, side**2) for t in dates]
        axes.plot(dates, ratio, color=colour)
        axes.annotate(
            f"{side} x {side}", (dates[-1], ratio[-1]), (4, 0), textcoords="offset points", color=colour,
            ha="left", va="center", fontsize=8, annotation_clip=False,
        )  # fmt: skip
    axes.axhline(1, color="#666666", linewidth=0.8, linestyle="--")
    axes.set_yscale("log")
    axes.set_yticks([0.5, 1, 2, 5, 10, 20], ["0.5", "1", "2", "5", "10", "20"])
    axes.minorticks_off()
    axes.set_ylabel("joint / decoupled, operations")
    axes.set_title(f"b  by token grid ({_size(encoder)})", loc="left")


def _seconds(axes: Axes, measured: Measured) -> None:
    dates = [timing.dates for timing in measured.timings]
    for name in MIXINGS:
        axes.plot(dates, [timing.seconds[name] for timing in measured.timings], markersize=4, **_LOOK[name])
    axes.set_yscale("log")
    axes.set_ylabel("seconds, least of several runs")
    axes.set_title(f"c  measured ({_size(measured.encoder)})", loc="left")


def _size(encoder: Encoder) -> str:
    return f"d = {encoder.width}, {encoder.depth} layers"
