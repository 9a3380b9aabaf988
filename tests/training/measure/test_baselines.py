"""Peers get the same pixels: gaps are seen as gaps, and parcels are means of pixels."""

import numpy as np
import pytest

from engine.errors import BadInput
from training.measure.baselines import PixelTable, flat_series, forest, regression, regular_series


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


@pytest.mark.parametrize("method", ["forest", "regression"])
def test_peers_learn_what_is_plain_and_give_unseen_classes_nothing(method):
    rng = np.random.default_rng(0)
    label = np.repeat([0, 2], 40)
    features = (label[:, None] + 0.1 * rng.standard_normal((80, 3))).astype(np.float32)
    features[5, 1] = np.nan
    asked = np.array([[0, 0, np.nan], [2, 2, 2]], np.float32)
    run = {
        "forest": lambda: forest(features, label, asked, 3, trees=20, seed=0, threads=1),
        "regression": lambda: regression(features, label, asked, 3),
    }[method]
    probability = run()
    assert probability.argmax(axis=1).tolist() == [0, 2]
    assert (probability[:, 1] == 0).all()
    assert np.allclose(probability.sum(axis=1), 1)
    assert np.array_equal(probability, run())


def test_a_date_without_a_clear_training_pixel_is_refused():
    features = np.array([[1, np.nan], [2, np.nan]], np.float32)
    with pytest.raises(BadInput) as error:
        forest(features, np.array([0, 1]), features, 2, 5, 0, 1)
    assert error.value.code == "date_unseen"
