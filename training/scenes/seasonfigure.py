"""The figure of an early season: macro F1 against the last day that is shown, a curve for each kind of model."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import matplotlib
from matplotlib.figure import Figure

from training.base.figures import STYLE, save
from training.recipe.scene import Recipe
from training.scenes.season import EACH, LONGER, ONE, Point
from training.systems.registry import title_of

# Okabe and Ito's colours, which those who see few colours tell apart.
_LOOK = {
    EACH: {"color": "#0072b2", "marker": "s"},
    LONGER: {"color": "#d55e00", "marker": "o"},
    ONE: {"color": "#8a8a8a", "marker": "D", "linestyle": "--"},
}


def draw(path: Path, recipe: Recipe, points: Sequence[Point]) -> None:
    """Draw the curves on white, so that they are read on a dark page, too.

    Raises:
        Failure: `disk`.
    """
    curves = {
        EACH: [point.own for point in points],
        LONGER: [point.longer for point in points],
        ONE: [point.any_day for point in points],
    }
    with matplotlib.rc_context(STYLE):
        figure = Figure(layout="constrained", figsize=(6.4, 3.6))
        axes = figure.subplots()
        for name, scores in curves.items():
            if None not in scores:
                axes.plot([point.day for point in points], scores, label=name, markersize=4.5, **_LOOK[name])
        axes.set_xticks([point.day for point in points])
        axes.set_ylim(0, 1)
        axes.set_xlabel("last day that is shown (days from 1 January)")
        axes.set_ylabel("macro F1 of parcels (0 to 1)")
        axes.set_title(f"{title_of(recipe.system)}, {'simulated scenes' if recipe.simulated else 'scenes'}", loc="left")
        axes.legend(loc="upper left")
        save(figure, path)
