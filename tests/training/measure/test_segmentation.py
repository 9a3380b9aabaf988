"""Confusion at three levels, against counts by hand and scikit-learn; precision and recall each in its place."""

import numpy as np
import pytest
from sklearn.metrics import f1_score, jaccard_score, precision_score, recall_score

from engine.errors import BadInput
from engine.judge.accuracy import Confusion
from training.measure.segmentation import parcel_counts, patch_scores, pixel_counts, scores, without
from training.measure.tokens import VOID, TokenSet, majority, probe_tokens

NAMES = ("background", "wheat", "maize")


def test_void_pixels_of_the_reference_count_nowhere():
    truth, mapped = np.array([[0, 1, 1], [2, 19, 19]]), np.array([[0, 1, 2], [0, 1, 2]])
    assert pixel_counts(truth, mapped, 3).tolist() == [[1, 0, 0], [0, 1, 1], [1, 0, 0]]


def test_the_measures_are_those_of_scikit_learn():
    rng = np.random.default_rng(0)
    truth = rng.integers(0, 3, 400)
    mapped = np.where(rng.random(400) < 0.6, truth, rng.integers(0, 2, 400))
    told = scores(Confusion(NAMES, pixel_counts(truth, mapped, 3)))
    assert told.miou == pytest.approx(jaccard_score(truth, mapped, average="macro"))
    assert told.macro_f1 == pytest.approx(f1_score(truth, mapped, average="macro"))
    assert told.precision == pytest.approx(precision_score(truth, mapped, average="macro"))
    assert told.recall == pytest.approx(recall_score(truth, mapped, average="macro"))
    assert told.overall_accuracy == pytest.approx((truth == mapped).mean())
    assert abs(told.precision - told.recall) > 0.01


def test_a_class_that_is_never_mapped_has_precision_0_and_one_that_is_absent_has_no_say():
    told = scores(Confusion(NAMES, np.array([[3, 0, 0], [1, 0, 0], [0, 0, 0]])))
    assert told.classes == 2
    assert told.precision == pytest.approx((3 / 4 + 0) / 2)
    assert told.miou == pytest.approx((3 / 4 + 0) / 2)


def test_without_background_a_crop_mapped_as_background_is_still_a_miss():
    counts = np.array([[5, 2, 0], [1, 6, 0], [3, 0, 1]])
    told = scores(without(Confusion(NAMES, counts), "background"))
    assert told.n == 11
    assert told.overall_accuracy == pytest.approx(7 / 11)
    # Wheat: 6 of 7, and no longer the two background pixels that were taken for it. Maize: 1 of 4.
    assert told.miou == pytest.approx((6 / 7 + 1 / 4) / 2)
    assert counts[0].tolist() == [5, 2, 0]


def test_a_parcel_is_the_class_of_most_pixels_and_gets_the_highest_mean_probability():
    truth = np.array([[1, 1, 2, 19], [0, 2, 2, 19]])
    parcel = np.array([[1, 1, 1, 2], [0, 3, 3, 2]])
    probability = np.zeros((3, 2, 4))
    # Two of the first parcel's pixels lean towards maize, and the third is sure of wheat.
    probability[:, 0, :3] = np.array([[0, 0.45, 0.55], [0, 0.45, 0.55], [0, 1, 0]]).T
    probability[0, 1, 1:3] = 1
    assert parcel_counts(truth, probability, parcel).tolist() == [[0, 0, 0], [0, 1, 0], [1, 0, 0]]


def test_patches_are_scored_each_for_itself_and_void_ones_are_left_out():
    counts = [np.diag([1, 1, 0]), np.array([[0, 0, 0], [0, 1, 1], [0, 0, 0]]), np.zeros((3, 3), int)]
    assert [told.miou for told in patch_scores(counts, NAMES)] == [1.0, 0.5]


def test_a_token_has_the_majority_of_its_pixels_that_are_not_void():
    label = np.array([[0, 0, 1, 19, 19], [0, 0, 1, 19, 19], [2, 2, 0, 2, 2]])
    # Of three rows the first two are the first token's, of five columns the first three.
    assert majority(label, 2, 2, 3).tolist() == [[0, VOID], [2, 2]]
    assert majority(label, 1, 1, 3).tolist() == [[0]]


def tokens(patches, seed):
    rng = np.random.default_rng(seed)
    label = np.tile([0, 1, VOID], 8 * patches)
    centre = np.array([[1.0, 0.0], [0.0, 1.0], [9.0, 9.0]])[label]
    features = (centre + rng.normal(0, 0.1, centre.shape)).astype(np.float32)
    return TokenSet(features, label, np.repeat(np.arange(patches), 24))


def test_separable_tokens_are_told_apart_by_both_probes_and_void_ones_left_out():
    told = probe_tokens(tokens(12, 0), tokens(3, 1), NAMES)
    assert set(told) == {"kNN, k = 20", "linear probe"}
    for some in told.values():
        assert len(some) == 10
        assert {each.n for each in some} == {3 * 16}
        assert min(each.overall_accuracy for each in some) > 0.95


def test_tokens_of_one_class_cannot_be_probed():
    one = TokenSet(np.ones((4, 2), np.float32), np.zeros(4, np.int64), np.arange(4))
    with pytest.raises(BadInput) as error:
        probe_tokens(one, one, NAMES)
    assert error.value.code == "one_class"
