"""How all figures look, and how they are saved."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import matplotlib
from matplotlib.figure import Figure

from engine.files import write_whole

matplotlib.use("Agg")
STYLE = {
    "font.size": 9,
    "axes.titlesize": 9.5,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "grid.color": "#e3e3e3",
    "grid.linewidth": 0.7,
    "axes.axisbelow": True,
    "legend.frameon": False,
}


def save(figure: Figure, path: Path, **options: Any) -> None:
    """Write a figure as PNG, whole or not at all; the options are those of `Figure.savefig`.

    Raises:
        Failure: `disk`.
    """
    png = BytesIO()
    figure.savefig(png, format="png", dpi=200, **options)
    write_whole(path, png.getvalue())
