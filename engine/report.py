"""The run report: what happened, as JSON beside the results."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
from numpy.typing import NDArray

from engine.files import write_whole
from engine.package import ClassEntry
from engine.stack import Grid


def write_report(report: dict[str, Any], path: Path) -> None:
    """Write a report, whole or not at all.

    Raises:
        Failure: `disk`.
    """
    write_whole(path, json.dumps(report, indent=1, ensure_ascii=False).encode())


def hectares(grid: Grid, counts: NDArray[np.int64], classes: Sequence[ClassEntry]) -> dict[str, Any]:
    """Pixels and hectares per class, and of what was not mapped.

    Args:
        counts: (256) pixels of each code.

    Returns:
        `classes`, a row each with `hectares` None for a CRS without a unit of length, as degrees; `unmapped_pixels`.
    """
    pixel = _pixel_hectares(grid)
    rows = [
        {
            "code": entry.code,
            "name": entry.name,
            "pixels": int(counts[entry.code]),
            "hectares": None if pixel is None else round(int(counts[entry.code]) * pixel, 4),
        }
        for entry in classes
    ]
    return {"classes": rows, "unmapped_pixels": int(counts[0]), "pixel_hectares": pixel}


def _pixel_hectares(grid: Grid) -> float | None:
    crs = pyproj.CRS.from_user_input(grid.crs)
    if not crs.is_projected:
        return None
    metres = crs.axis_info[0].unit_conversion_factor
    a, b, _, d, e, _ = grid.transform
    return abs(a * e - b * d) * metres**2 / 1e4


def peak_memory_mb() -> float | None:
    """The most memory this process ever had resident; None where the system does not tell."""
    try:
        import resource
    except ImportError:  # Windows
        return None
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(peak / (2**20 if sys.platform == "darwin" else 2**10), 1)
