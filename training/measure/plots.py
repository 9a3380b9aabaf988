"""Figures of tables: curves over the labels of each class, and confusion matrices."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import cycle
from pathlib import Path

import matplotlib
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from numpy.typing import NDArray

from training.base.figures import STYLE, save
from training.measure.fits import in_words
from training.measure.registry import is_peer
from training.measure.table import Cell

# Okabe and Ito's colours, which those who see few colours tell apart: warm for model systems, the others for peers.
_MODELS = ("#d55e00", "#cc79a7", "#e69f00", "#8c510a")
_PEERS = ("#000000", "#999999", "#56b4e9", "#0072b2", "#009e73", "#7a5195", "#b8a000")
_MARKERS = "osD^vP*X<>"
_STYLE = {**STYLE, "axes.grid.axis": "y"}
# Decades between the largest number of labels and "half" or "all" on the axis.
_STEP = 0.6


def curves(path: Path, panels: Mapping[str, Sequence[Cell]]) -> None:
    """Draw macro F1 over the labels of each class, its mean and standard deviation; a panel for each table.

    Cells some of whose fits were not scored are not drawn, since what they lack may be the hard ones.
    """
    systems = _fitted(panels.values())
    look = _looks(systems)
    across = min(3, len(panels))
    down = -(-len(panels) // across)
    with matplotlib.rc_context(_STYLE):
        width = 0.6 + 3.3 * across + (2 if across == 1 else 0)
        figure = Figure(layout="constrained", figsize=(width, 3.0 * down + 0.25 * (len(systems) // 4)))
        axes = figure.subplots(down, across, squeeze=False)
        for one in axes.flat[len(panels) :]:
            one.set_visible(False)
        for one, (title, table) in zip(axes.flat, panels.items(), strict=False):
            _curve(one, table, systems, look)
            one.set_title(title, loc="left")
        for one in axes[:, 0]:
            one.set_ylabel("macro F1 (points)")
        for number in range(len(panels)):
            if number + across >= len(panels):
                axes.flat[number].set_xlabel("labels of each class")
        _legend(figure, look)
        save(figure, path, bbox_inches="tight")


def overview(path: Path, tables: Mapping[str, Sequence[Cell]]) -> None:
    """Draw every system's mean macro F1 as a dot: a line for each table, a panel for each number of labels.

    Cells some of whose fits were not scored are not drawn.
    """
    budgets = list(dict.fromkeys(cell.labels for table in tables.values() for cell in table))
    systems = _fitted(tables.values())
    look = {system: {**drawn, "linewidth": 0} for system, drawn in _looks(systems).items()}
    with matplotlib.rc_context(_STYLE):
        figure = Figure(
            layout="constrained",
            figsize=(2.6 + 2.6 * len(budgets), 1.5 + 0.33 * len(tables) + 0.25 * (len(systems) // 4)),
        )
        axes = figure.subplots(1, len(budgets), sharey=True, squeeze=False)[0]
        for one, labels in zip(axes, budgets, strict=True):
            for line, table in enumerate(tables.values()):
                for cell in table:
                    if cell.labels == labels and cell.whole:
                        one.plot(100 * cell.of("macro_f1")[0], line, **look[cell.system])
            one.set_title(in_words(labels), loc="left")
            one.set_xlabel("macro F1 (points)")
            one.set_yticks(range(len(tables)), list(tables))
        axes[0].invert_yaxis()
        _legend(figure, look)
        save(figure, path, bbox_inches="tight")


def _curve(axes: Axes, table: Sequence[Cell], systems: Sequence[str], look: Mapping[str, dict]) -> None:
    position, whole = _positions(table), [cell for cell in table if cell.whole]
    for number, system in enumerate(systems):
        points = [(position[cell.labels], *cell.of("macro_f1")) for cell in whole if cell.system == system]
        if points:
            x, mean, deviation = np.array(sorted(points)).T
            shift = 0.02 * (number - (len(systems) - 1) / 2)
            axes.errorbar(x + shift, 100 * mean, 100 * deviation, elinewidth=0.8, capsize=1.5, **look[system])
    axes.set_xticks(list(position.values()), [str(labels) for labels in position])
    low, high = axes.get_ylim()
    axes.set_ylim(max(low, 0), min(high, 101))


def _fitted(tables: Iterable[Sequence[Cell]]) -> list[str]:
    return list(dict.fromkeys(cell.system for table in tables for cell in table if cell.whole))


def _positions(table: Sequence[Cell]) -> dict[int | str, float]:
    """Where each budget stands on the axis: the logarithm of its number, and names behind the numbers."""
    labels = dict.fromkeys(cell.labels for cell in table)
    numbers = sorted(budget for budget in labels if isinstance(budget, int))
    position: dict[int | str, float] = {number: float(np.log10(number)) for number in numbers}
    for name in (budget for budget in labels if not isinstance(budget, int)):
        position[name] = max(position.values(), default=0.0) + _STEP
    return position


def _legend(figure: Figure, look: Mapping[str, dict]) -> None:
    handles = [Line2D([], [], label=system, **drawn) for system, drawn in look.items()]
    figure.legend(handles=handles, loc="outside lower center", ncols=max(1, min(4, len(look))))


def _looks(systems: Sequence[str]) -> dict[str, dict]:
    """Colours, markers and lines; model systems are drawn larger, and over their peers."""
    looks = {}
    models, peers = cycle(_MODELS), cycle(_PEERS)
    for number, system in enumerate(systems):
        beside = is_peer(system)
        looks[system] = {
            "color": next(peers if beside else models),
            "marker": _MARKERS[number % len(_MARKERS)],
            "markersize": 3.5 if beside else 4.5,
            "linewidth": 1.0 if beside else 2.0,
            "zorder": 2 if beside else 3,
        }
    return looks


def confusion(path: Path, counts: NDArray[np.int64], class_names: Sequence[str], title: str) -> None:
    """Draw a confusion matrix, rows are the reference, as shares of each reference class."""
    kept = np.flatnonzero(counts.sum(axis=0) + counts.sum(axis=1))
    counts, names = counts[np.ix_(kept, kept)], [class_names[index] for index in kept]
    total = counts.sum(axis=1, keepdims=True)
    share = np.where(total > 0, 100 * counts / np.maximum(total, 1), np.nan)
    size = max(3.2, 1.6 + 0.42 * len(names))
    with matplotlib.rc_context({**_STYLE, "axes.grid": False}):
        figure = Figure(layout="constrained", figsize=(size + 0.9, size))
        axes = figure.subplots()
        image = axes.imshow(share, cmap="Blues", vmin=0, vmax=100)
        for row, col in np.argwhere(np.isfinite(share) & (share >= 0.5)):
            axes.text(
                col, row, f"{share[row, col]:.0f}", ha="center", va="center", fontsize=7.5,
                color="white" if share[row, col] > 60 else "black",
            )  # fmt: skip
        axes.set_xticks(range(len(names)), names, rotation=45, ha="right", rotation_mode="anchor")
        axes.set_yticks(range(len(names)), [f"{name} ({n})" for name, n in zip(names, total[:, 0], strict=True)])
        axes.set_xlabel("predicted")
        axes.set_ylabel("reference (samples scored)")
        axes.set_title(title, loc="left")
        for side in axes.spines.values():
            side.set_visible(False)
        bar = figure.colorbar(image, ax=axes, fraction=0.046, pad=0.03, label="% of the reference class")
        bar.outline.set_visible(False)
        save(figure, path, bbox_inches="tight")
