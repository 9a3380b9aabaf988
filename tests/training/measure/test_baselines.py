"""Peers get the same pixels: gaps are seen as gaps, and parcels are means of pixels."""

from dataclasses import replace

import numpy as np
import pytest

from engine.errors import BadInput
from training.measure.baselines import (
    ForestOnPixels,
    Medians,
    PixelTable,
    RegressionOnMeans,
    flat_series,
    regular_series,
)


def test_flat_series_hold_the_clear_values_and_nothing_else(known):
    table = flat_series(known)
    rows, cols = np.nonzero(known.owner != -1)
    series = table.features.reshape(len(rows), 3, 2)
    assert np.array_equal(~np.isnan(series[..., 0]), known.valid[:, rows, cols].T)
    place = int(np.flatnonzero(known.valid[1, rows, cols])[0])
    assert np.allclose(series[place, 1], known.values[1, :, rows[place], cols[place]] * 1e-4 - 0.1)
    assert np.array_equal(table.owner, known.owner[rows, cols])


def test_regular_series_are_numpys_interpolation(known):
    table = regular_series(known, step=30)
    rows, cols = np.nonzero(known.owner != -1)
    days = np.arange(15, 366, 30)
    features = table.features.reshape(len(rows), len(days), 2)
    for place in range(0, len(rows), 7):
        seen = known.valid[:, rows[place], cols[place]]
        for band in range(2):
            values = known.physical[seen, band, rows[place], cols[place]]
            expected = np.interp(days, known.day[seen], values) if seen.any() else np.full(len(days), np.nan)
            assert np.allclose(features[place, :, band], expected, atol=1e-6, equal_nan=True)


def test_means_of_parcels_ignore_gaps():
    table = PixelTable(np.array([[1, np.nan], [3, np.nan], [5, 7]], np.float32), np.array([4, 4, 2]))
    assert np.array_equal(table.mean_of_parcels(np.array([2, 4])), [[5, 7], [2, np.nan]], equal_nan=True)


@pytest.mark.parametrize(("most", "left"), [(1, [1, 1]), (3, [3, 2]), (99, [10, 2])])
def test_thinning_keeps_at_most_so_many_pixels_of_each_parcel(most, left):
    table = PixelTable(np.arange(12, dtype=np.float32)[:, None], np.repeat([0, 1], [10, 2]))
    thin = table.thinned(most)
    assert np.bincount(thin.owner).tolist() == left
    assert np.array_equal(table.owner[thin.features[:, 0].astype(int)], thin.owner)


@pytest.mark.parametrize("peer", [ForestOnPixels, RegressionOnMeans])
def test_peers_learn_what_is_plain_and_give_unseen_classes_nothing(recipe, known, peer):
    # The two large parcels are as unlike as can be; the third, of the first one's class, is asked.
    plain = replace(known, values=np.where(known.owner == 1, 3000, 1000).astype(np.uint16) + 0 * known.values)
    three = recipe.model_copy(update={"classes": (*recipe.classes, recipe.classes[0])})
    systems = [peer(three), peer(three)]
    asked = np.array([1, 2])
    one, other = (each.fit(None, [plain], [np.array([0, 1])], 0)(plain, asked) for each in systems)
    assert one.argmax(axis=1).tolist() == [1, 0]
    assert (one[:, 2] == 0).all()
    assert np.allclose(one.sum(axis=1), 1)
    assert np.array_equal(one, other)


def test_gaps_are_filled_with_the_medians_of_the_training_side():
    filled = Medians.of(np.array([[1, 4], [2, np.nan], [9, 6]], np.float32))
    assert np.array_equal(filled(np.array([[np.nan, np.nan], [0, np.nan]])), [[2, 5], [0, 5]])


def test_a_date_without_a_clear_training_pixel_is_refused():
    with pytest.raises(BadInput) as error:
        Medians.of(np.array([[1, np.nan], [2, np.nan]], np.float32))
    assert error.value.code == "date_unseen"
