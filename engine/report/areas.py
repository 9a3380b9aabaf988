"""What each class of a map covers, added up block by block."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyproj
from numpy.typing import NDArray
from pyproj.exceptions import ProjError

from engine.package import ClassEntry
from engine.stack import Grid, Window
from engine.stack.read.grid import window_transform


class Areas:
    """Adds up, block by block, what each class covers; areas are on the ellipsoid, as the parcels' are.

    Args:
        grid: the map's grid.
        classes: the model's classes.
    """

    def __init__(self, grid: Grid, classes: Sequence[ClassEntry]) -> None:
        self._grid, self._classes = grid, classes
        self._pixels, self._hectares = np.zeros(256, np.int64), np.zeros(256)

    def add(self, count: NDArray[np.int64], pixel_hectares: float) -> None:
        """Add a block: how many of its pixels have each code, (256), and the area that each of them counts for."""
        self._pixels += count
        self._hectares += count * pixel_hectares

    def table(self) -> dict[str, Any]:
        """`classes`, a row each, with `hectares` None where the CRS has no place on Earth; `unmapped_pixels`."""
        local = np.isnan(self._hectares).any()
        rows = [
            {
                "code": entry.code,
                "name": entry.name,
                "pixels": int(self._pixels[entry.code]),
                "hectares": None if local else round(float(self._hectares[entry.code]), 4),
            }
            for entry in self._classes
        ]
        mapped = int(self._pixels[1:].sum())
        return {"classes": rows, "unmapped_pixels": self._grid.width * self._grid.height - mapped}


def row_hectares(grid: Grid, window: Window) -> NDArray[np.float64]:
    """Area of a pixel of each row of a window on the ellipsoid, (h); NaN for a local CRS.

    It is computed of five rows, and a polynomial tells the rows between: in degrees, pixels shrink towards the poles,
    in Mercator's projection they stand for less and less ground.
    """
    at = np.unique(np.linspace(0, window.height - 1, 5).round().astype(int))
    known = [pixel_hectares(grid, Window(window.row + int(row), window.col, 1, window.width)) for row in at]
    if not np.isfinite(known).all():
        return np.full(window.height, np.nan)
    # Around the first, which keeps the digits that differ.
    place = np.arange(window.height) / max(window.height - 1, 1)
    bent = np.polynomial.Polynomial.fit(place[at], np.array(known) - known[0], len(at) - 1, domain=[0, 1])
    return known[0] + bent(place)


def pixel_hectares(grid: Grid, window: Window) -> float:
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
