"""Means and spreads of parcels are those of their clear pixels, however the ground is cut."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from engine.parcels.zonal import ParcelIndex
from engine.series.inner import LEAST_PIXELS, inner_of
from engine.series.moments import Moments, moments_of
from engine.stack.read.reader import StackBlock
from engine.stack.types import Grid, Window

GRID = Grid("EPSG:32631", (10, 0, 600_000, 0, -10, 5_000_000), 40, 30)


def box(row, col, height, width):
    left, top = 600_000 + 10 * col, 5_000_000 - 10 * row
    return shapely.box(left, top - 10 * height, left + 10 * width, top)


def ground(dates=(0, 2), bands=3, seed=1):
    rng = np.random.default_rng(seed)
    values = rng.normal(0.3, 0.1, (len(dates), bands, GRID.height, GRID.width))
    valid = rng.random((len(dates), GRID.height, GRID.width)) < 0.7
    values[~np.broadcast_to(valid[:, None], values.shape)] = np.nan
    return StackBlock(values, valid, np.array(dates))


def cut(block, window):
    rows, cols = slice(window.row, window.row + window.height), slice(window.col, window.col + window.width)
    return StackBlock(block.values[..., rows, cols], block.valid[..., rows, cols], block.dates)


WHOLE = Window(0, 0, GRID.height, GRID.width)
SHAPES = np.array([box(2, 3, 5, 7), box(4, 6, 12, 9), None, box(18, 20, 9, 15), box(18, 20, 9, 15)], object)


def test_moments_are_those_of_the_clear_pixels_of_each_parcel():
    block = ground()
    made = moments_of(ParcelIndex(SHAPES, GRID).pixels(WHOLE), block, dates=4)
    assert made.index.tolist() == [0, 1, 3, 4]
    for place, (row, col, height, width) in enumerate([(2, 3, 5, 7), (4, 6, 12, 9), (18, 20, 9, 15), (18, 20, 9, 15)]):
        part = cut(block, Window(row, col, height, width))
        assert made.inside[place] == height * width
        for slot, date in enumerate(block.dates):
            clear = part.valid[slot]
            assert made.count[place, date] == clear.sum() > 0
            values = part.values[slot][:, clear]
            np.testing.assert_allclose(made.mean[place, date], values.mean(axis=1))
            np.testing.assert_allclose(made.std[place, date], values.std(axis=1))
        assert not made.count[place, [1, 3]].any()


@pytest.mark.parametrize("at", [5, 13, 21])
def test_ground_cut_in_two_gives_the_same_moments(at):
    block = ground(seed=at)
    parcels = ParcelIndex(SHAPES, GRID)
    whole = moments_of(parcels.pixels(WHOLE), block, dates=4)
    summed = Moments.none(np.arange(len(SHAPES)), dates=4, bands=3)
    for window in (Window(0, 0, at, GRID.width), Window(at, 0, GRID.height - at, GRID.width)):
        summed.add(moments_of(parcels.pixels(window), cut(block, window), dates=4))
    same = summed.take(whole.index)
    np.testing.assert_array_equal(same.count, whole.count)
    np.testing.assert_array_equal(same.inside, whole.inside)
    np.testing.assert_allclose(same.mean, whole.mean)
    np.testing.assert_allclose(same.std, whole.std)


def test_pixels_on_the_edge_are_left_out_where_enough_are_left():
    inner = inner_of(np.array([box(2, 3, 5, 7), box(2, 3, 1, 30), None], object), GRID, pixels=0.6)
    assert inner.shrunk.tolist() == [True, False, False]
    counts = moments_of(ParcelIndex(inner.shapes, GRID).pixels(WHOLE), ground(), dates=4).inside
    assert counts.tolist() == [3 * 5, 30]
    assert min(counts) >= LEAST_PIXELS


def test_half_a_pixel_keeps_all_pixels_of_a_parcel_on_the_grid():
    inner = inner_of(np.array([box(2, 3, 5, 7)], object), GRID, pixels=0.5)
    assert moments_of(ParcelIndex(inner.shapes, GRID).pixels(WHOLE), ground(), dates=4).inside.tolist() == [5 * 7]
