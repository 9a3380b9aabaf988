"""Which outlines are those of one parcel, whichever CRS its layer has."""

from __future__ import annotations

import numpy as np
import pyproj
import pytest
import shapely

from engine.series.inner import inner_of
from engine.series.known import outline_hashes
from engine.stack.types import Grid

GRID = Grid("EPSG:32631", (10.0, 0.0, 500000.0, 0.0, -10.0, 4800000.0), 300, 200)


def through(shapes: np.ndarray, crs: str) -> np.ndarray:
    """Shapes as they come back from a layer in another CRS."""
    for pair in (("EPSG:32631", crs), (crs, "EPSG:32631")):
        transformer = pyproj.Transformer.from_crs(*pair, always_xy=True)
        shapes = shapely.transform(shapes, lambda xy, to=transformer: np.column_stack(to.transform(*xy.T)))
    return shapes


@pytest.fixture(scope="module")
def fields() -> np.ndarray:
    """Simulated parcels of odd shapes, one with a hole, and one that is missing."""
    rng = np.random.default_rng(0)
    made = []
    for row in range(30):
        angle = np.sort(rng.uniform(0, 2 * np.pi, 9))
        reach = rng.uniform(40, 70, 9)
        centre = np.array([500100 + 90 * (row % 6) + 0.123, 4799900 - 90 * (row // 6) + 0.456])
        made.append(shapely.Polygon(centre + np.stack([reach * np.cos(angle), reach * np.sin(angle)], axis=1)))
    made[3] = made[3].difference(made[3].centroid.buffer(8))
    return np.array([*made, None], object)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:2154"])
def test_a_parcel_is_known_again_from_a_layer_in_another_crs(fields, crs):
    again = through(fields, crs)
    assert any(one != other for one, other in zip(shapely.to_wkb(fields), shapely.to_wkb(again)))
    assert outline_hashes(again, GRID) == outline_hashes(fields, GRID)
    shrunk, again = (inner_of(shapes, GRID, 0.5).shapes for shapes in (fields, again))
    assert outline_hashes(again, GRID) == outline_hashes(shrunk, GRID)


def test_another_outline_is_another_parcel_and_the_order_of_its_corners_does_not_count(fields):
    hashes = outline_hashes(fields, GRID)
    assert hashes[-1] == ""
    assert len({*hashes}) == len(fields)
    moved = shapely.transform(fields, lambda xy: xy + np.array([0.5, 0.0]))
    assert {*outline_hashes(moved, GRID)} & {*hashes} == {""}
    assert outline_hashes(shapely.reverse(fields), GRID) == hashes
