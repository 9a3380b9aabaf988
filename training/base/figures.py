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
    "svg.fonttype": "none",
    "svg.hashsalt": "cropmapper",
}


def save(figure: Figure, path: Path, **options: Any) -> None:
    """Write a figure as PNG, or SVG by its name's ending, whole or not at all; options are those of `Figure.savefig`.

    Raises:
        Failure: `disk`.
    """
    drawn = BytesIO()
    kind = path.suffix[1:]
    # The same figure is the same file: an SVG would hold the time.
    metadata = {"Date": None, "Creator": None} if kind == "svg" else None
    figure.savefig(drawn, format=kind, dpi=200, metadata=metadata, **options)
    write_whole(path, drawn.getvalue())
