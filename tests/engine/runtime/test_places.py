"""The features of places, brought to pixels: means over valid dates, tokens that cover several pixels, and refusals."""

from __future__ import annotations

import numpy as np
import pytest

from engine.errors import BadInput
from engine.package import load_package
from engine.runtime import open_runtime, places
from engine.runtime.places import by_pixel, count_features

from .test_runtime import batch

# One window of 1 x 2 tokens... made square by repeating it below: two dates, the second clear on the left alone.
TOKENS = np.array([[[[1, 10], [2, 20]]], [[[3, 30], [9, 90]]]], np.float32).repeat(2, axis=1)[None]
VALID = np.array([[[True, True]], [[True, False]]]).repeat(2, axis=1)[None]


def test_dated_features_are_means_over_the_valid_dates_and_each_pixel_has_those_of_its_token():
    made = by_pixel({"tokens": TOKENS, "token_valid": VALID}, 6)
    assert made.shape == (1, 2, 6, 6)
    assert made.dtype == np.float32
    np.testing.assert_array_equal(made[0, 0], np.array([[2, 2, 2, 2, 2, 2]] * 6))  # (1 + 3) / 2, and 2 alone
    np.testing.assert_array_equal(made[0, 1, 0], [20, 20, 20, 20, 20, 20])


def test_where_nothing_is_valid_there_are_no_features_whatever_stands_there():
    nowhere = VALID.copy()
    nowhere[..., 1] = False
    tokens = np.where(nowhere[..., None], TOKENS, np.nan)
    made = by_pixel({"tokens": tokens, "token_valid": nowhere}, 2)
    assert np.isnan(made[0, :, :, 1]).all()
    np.testing.assert_array_equal(made[0, 0, :, 0], [2, 2])


def test_features_without_dates_are_taken_as_they_are_one_array_after_the_other():
    fine, rough = TOKENS[:, 0], TOKENS[:, 1, ..., :1]
    made = by_pixel({"fine": fine, "clear": np.ones((1, 2, 2), bool), "rough": rough}, 2)
    np.testing.assert_array_equal(made[0, :, 0], [[1, 2], [10, 20], [3, 9]])


@pytest.mark.parametrize(
    "features",
    [
        {"tokens": TOKENS},
        {"valid": VALID},
        {"tokens": TOKENS, "valid": VALID, "season": VALID},
        {"pooled": TOKENS[:, :, 0, 0], "valid": VALID},
        {"pooled": np.moveaxis(TOKENS[:, 0], -1, 1)[:, :1], "valid": VALID[:, 0]},
        {"pooled": TOKENS[:, 0, 0], "valid": VALID[:, 0, 0]},
    ],
    ids=["no mask", "a mask alone", "two masks", "dates of a window", "channels first", "a row"],
)
def test_features_that_are_not_of_places_are_none(features):
    with pytest.raises(ValueError, match=r"its features|where its"):
        by_pixel(features, 4)


def test_windows_that_tokens_do_not_divide_have_none():
    with pytest.raises(ValueError, match="not of places"):
        by_pixel({"tokens": TOKENS, "valid": VALID}, 5)


@pytest.mark.parametrize("kind", ["torch", "openvino"])
def test_runtimes_agree_on_features_and_give_none_unasked(package_folder, kind):
    pytest.importorskip(kind)
    package = load_package(package_folder)
    exact, other = (open_runtime(package, name, "cpu", 1) for name in ("onnxruntime", kind))
    assert exact.predict(batch()).features is None
    ours, theirs = exact.predict(batch(), embed=True), other.predict(batch(), embed=True)
    assert ours.features.shape == (2, count_features(package, exact), 16, 16) == (2, 16, 16, 16)
    # Largest difference of features, which are normalised: float32 sums in another order.
    np.testing.assert_allclose(ours.features, theirs.features, rtol=0, atol=1e-5)
    seen = exact.predict(batch()).seen
    np.testing.assert_array_equal(np.isnan(ours.features).any(axis=1), ~seen)
    np.testing.assert_array_equal(exact.predict(batch()).probabilities, ours.probabilities)


def test_more_features_than_a_raster_takes_are_refused(package_folder, monkeypatch):
    monkeypatch.setattr(places, "MOST_FEATURES", 15)
    package = load_package(package_folder)
    with pytest.raises(BadInput, match="would have 16 bands, more than 15") as refused:
        count_features(package, open_runtime(package, "onnxruntime", "cpu", 1))
    assert refused.value.code == "output_impossible"
