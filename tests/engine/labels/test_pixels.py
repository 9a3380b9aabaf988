"""Pixels that stand for labelled places."""

from __future__ import annotations

import numpy as np
import shapely

from engine.labels.pixels import outside_pixels, some_pixels
from engine.parcels.points import around, centres_of
from engine.parcels.zonal import ParcelIndex
from engine.series.known import outline_hashes
from engine.stack.types import Grid

from ..conftest import CRS, HEIGHT, TRANSFORM, WIDTH, box

GRID = Grid(CRS, tuple(TRANSFORM)[:6], WIDTH, HEIGHT)
FIELDS = np.array([box(2, 3, 4, 5), None, box(20, 10, 20, 30), box(24, 36, 6, 9)], object)  # the last two overlap


def pixels_of(fields, most=30):
    return some_pixels(fields, outline_hashes(fields, GRID), GRID, most)


def test_pixels_lie_in_their_polygons_and_are_no_more_than_wanted():
    owner, rows, cols = pixels_of(FIELDS)
    assert np.bincount(owner, minlength=4).tolist() == [20, 0, 30, 30]
    x, y = centres_of(GRID, rows, cols)
    assert shapely.contains_xy(FIELDS[owner], x, y).all()
    assert len({*zip(owner, rows, cols)}) == len(owner)


def test_which_pixels_depends_on_the_polygon_alone():
    more = np.array([box(40, 2, 5, 5), *FIELDS], object)
    before = [each[1:] for each in zip(*pixels_of(FIELDS)) if each[0] == 2]
    after = [each[1:] for each in zip(*pixels_of(more)) if each[0] == 3]
    assert before == after


def test_a_pixel_s_square_holds_that_pixel_alone():
    rows, cols = np.array([0, 7, HEIGHT - 1]), np.array([0, 50, WIDTH - 1])
    found = ParcelIndex(around(GRID, rows, cols), GRID).pixels(GRID.frame)
    assert sorted(zip(found.slot, found.row, found.col)) == [(0, 0, 0), (1, 7, 50), (2, HEIGHT - 1, WIDTH - 1)]


def test_ground_outside_keeps_away_from_parcels_and_their_edge():
    _, rows, cols = outside_pixels(FIELDS, GRID, 100, seed=1)
    assert 80 <= len(rows) == len({*zip(rows, cols)}) <= 100
    near = shapely.union_all([shape for shape in FIELDS if shape is not None]).buffer(14.9)
    assert not shapely.contains_xy(near, *centres_of(GRID, rows, cols)).any()


def test_where_parcels_cover_all_there_is_nothing_outside():
    everything = np.array([box(-1, -1, HEIGHT + 2, WIDTH + 2)], object)
    assert len(outside_pixels(everything, GRID, 100, seed=1)[0]) == 0
