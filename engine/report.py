"""The run report: what happened, as JSON beside the results."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
from numpy.typing import NDArray
from pyproj.exceptions import ProjError

from engine.files import write_whole
from engine.package import ClassEntry
from engine.stack import Grid, Window
from engine.stack.grid import window_transform


def write_report(report: dict[str, Any], path: Path) -> None:
    """Write a report, whole or not at all.

    Raises:
        Failure: `disk`.
    """
    write_whole(path, json.dumps(report, indent=1, ensure_ascii=False, allow_nan=False).encode())


def hectares(grid: Grid, counts: Iterable[tuple[Window, NDArray[np.int64]]], classes: Sequence[ClassEntry]) -> dict:
    """Pixels and hectares per class, and of what was not mapped; areas are on the ellipsoid, as the parcels' are.

    Args:
        counts: for each block, its pixels and how many have each code, (256). All pixels of a block count alike.
        classes: of the model.

    Returns:
        `classes`, a row each, with `hectares` None where the CRS has no place on Earth; `unmapped_pixels`.
    """
    pixels, areas = np.zeros(256, np.int64), np.zeros(256)
    for window, count in counts:
        pixels += count
        areas += count * _pixel_hectares(grid, window)
    rows = [
        {
            "code": entry.code,
            "name": entry.name,
            "pixels": int(pixels[entry.code]),
            "hectares": None if np.isnan(areas).any() else round(float(areas[entry.code]), 4),
        }
        for entry in classes
    ]
    return {"classes": rows, "unmapped_pixels": int(pixels[0])}


def _pixel_hectares(grid: Grid, window: Window) -> float:
    """Mean area of a window's pixels on the ellipsoid; NaN for a local CRS."""
    transform = window_transform(grid, window)
    steps = np.linspace(0, 1, 9)[:-1]
    zero, one = np.zeros(8), np.ones(8)
    cols = np.concatenate([steps, one, 1 - steps, zero]) * window.width
    rows = np.concatenate([zero, steps, one, 1 - steps]) * window.height
    x, y = transform * (cols, rows)
    try:
        crs = pyproj.CRS.from_user_input(grid.crs)
        geographic = crs.geodetic_crs or pyproj.CRS.from_epsg(4326)
        lon, lat = pyproj.Transformer.from_crs(crs, geographic, always_xy=True).transform(x, y)
    except ProjError:
        return float("nan")
    area, _ = geographic.get_geod().polygon_area_perimeter(lon, lat)
    return abs(area) / 1e4 / (window.width * window.height)


def peak_memory_mb() -> float | None:
    """The most memory this process ever had resident; None where the system does not tell."""
    try:
        import resource
    except ImportError:  # Windows
        return None
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(peak / (2**20 if sys.platform == "darwin" else 2**10), 1)
