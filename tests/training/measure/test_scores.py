"""Measures agree with scikit-learn and with what a hand can compute; probes do what they say."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.metrics import accuracy_score, cohen_kappa_score, f1_score, jaccard_score

from engine.errors import Failure
from training.measure.probes import knn, linear_probe, weighted_knn
from training.measure.scores import calibration_error, mean_and_deviation, score

NAMES = ("maize", "rice", "wheat")


def random_answers(n: int = 200) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(5)
    return rng.dirichlet([1, 1, 2], size=n), rng.integers(3, size=n)


def test_measures_are_those_of_scikit_learn():
    probability, label = random_answers()
    mapped = probability.argmax(axis=1)
    measured = score(probability, label, NAMES).accuracy
    assert measured.overall == pytest.approx(accuracy_score(label, mapped))
    assert measured.macro_f1 == pytest.approx(f1_score(label, mapped, average="macro"))
    assert measured.kappa == pytest.approx(cohen_kappa_score(label, mapped))
    assert [each.iou for each in measured.classes] == pytest.approx(jaccard_score(label, mapped, average=None))


def test_calibration_error_by_hand():
    # Bins of 1/15: 0.95 and 0.94 are in the last (gap |1 - 1.89|), 0.7 in the eleventh (gap |1 - 0.7|); weighted by 3.
    probability = np.array([[0.95, 0.05], [0.06, 0.94], [0.7, 0.3]])
    assert calibration_error(probability, np.array([0, 0, 0])) == pytest.approx((0.89 + 0.3) / 3)


def test_neighbouring_bins_do_not_make_up_for_each_other():
    probability = np.array([[0.9, 0.1], [0.97, 0.03]])  # the last bin but one, all wrong, and the last, all right
    assert calibration_error(probability, np.array([1, 0])) == pytest.approx((0.9 + 0.03) / 2)


def test_confidence_that_is_right_as_often_as_it_says_has_no_calibration_error():
    probability = np.tile([0.75, 0.25], (8, 1))
    assert calibration_error(probability, np.array([0, 0, 0, 1] * 2)) == pytest.approx(0)
    assert calibration_error(np.eye(2), np.array([0, 1])) == 0
    assert calibration_error(np.eye(2), np.array([1, 0])) == 1


def test_a_class_that_the_classifier_cannot_name_counts_as_an_error():
    measured = score(np.array([[1.0, 0], [0, 1], [0, 1]]), np.array([0, 1, 2]), NAMES).accuracy
    assert measured.overall == pytest.approx(2 / 3)
    assert measured.macro_f1 == pytest.approx((1 + 2 / 3 + 0) / 3)


@pytest.mark.parametrize(
    "probability",
    [
        np.array([[0.5, 0.5, np.nan]]),
        np.array([[0.5, 0.9, 0.1]]),
        np.array([[1.5, -0.5, 0]]),
        np.full((2, 3), 1 / 3),
        np.full((1, 4), 0.25),
    ],
)
def test_what_is_no_probability_is_a_failure(probability):
    with pytest.raises(Failure) as error:
        score(probability, np.array([1]), NAMES)
    assert error.value.code == "no_probabilities"


def test_neighbours_vote_by_direction_not_by_distance():
    features = np.array([[1.0, 0], [2, 0.1], [0, 1], [0.1, 3], [0, 2]])
    probability = knn(features, np.array([0, 0, 2, 2, 2]), np.array([[100.0, 1]]), 4)
    assert probability == pytest.approx(np.array([[0.4, 0, 0.6, 0]]))  # five neighbours at most: all vote


def test_only_the_twenty_nearest_vote():
    angle = np.radians([*np.linspace(0, 10, 15), *np.linspace(40, 50, 30)])
    features = np.column_stack([np.cos(angle), np.sin(angle)])
    probability = knn(features, np.repeat([0, 1], [15, 30]), np.array([[3.0, 0]]), 2)
    assert probability == pytest.approx(np.array([[15 / 20, 5 / 20]]))


def test_a_vote_weighs_the_more_the_more_alike_the_neighbour_is():
    """Cosines of 1, 0.96 and 0.8 with what is asked: one vote outweighs two, 1 : e^(-4/7) + e^(-20/7)."""
    features = np.array([[2.0, 0], [0.96, 0.28], [0.4, -0.3]])
    probability = weighted_knn(features, np.array([3, 1, 1]), np.array([[5.0, 0]]), 4)
    others = 0.564718 + 0.057433
    assert probability == pytest.approx(np.array([[0, others / (1 + others), 0, 1 / (1 + others)]]), abs=1e-5)


def test_only_the_twenty_most_alike_have_weighted_votes():
    angle = np.radians([*np.full(12, 10), *np.full(8, 20), *np.full(30, 25)])
    features = np.column_stack([np.cos(angle), np.sin(angle)])
    probability = weighted_knn(features, np.repeat([0, 1, 2], [12, 8, 30]), np.array([[3.0, 0]]), 3)
    # 12 exp(0.984808 / 0.07) to 8 exp(0.939693 / 0.07), a ratio of 1.5 exp(0.644500).
    assert probability[0, 0] / probability[0, 1] == pytest.approx(2.857555, abs=1e-3)
    assert probability[0, 2] == 0


@pytest.mark.parametrize("labels", [1, 5])
def test_few_labels_of_classes_that_lie_apart_are_told_apart(labels):
    """Four directions 20 degrees apart, with a little noise: a majority of all the labels is the same for each."""
    rng = np.random.default_rng(1)
    truth = np.repeat(np.arange(4), 13)
    angle = np.radians(20 * truth + rng.normal(0, 1.5, len(truth)))
    tested = rng.uniform(1, 9, (len(truth), 1)) * np.column_stack([np.cos(angle), np.sin(angle), np.ones(len(truth))])
    known = np.concatenate([np.flatnonzero(truth == cls)[:labels] for cls in range(4)])
    asked = np.setdiff1d(np.arange(len(truth)), known)
    told = weighted_knn(tested[known], truth[known], tested[asked], 4).argmax(axis=1)
    assert (told == truth[asked]).mean() > 0.9
    assert np.ptp(knn(tested[known], truth[known], tested[asked], 4), axis=0).max() == 0


def test_a_linear_probe_tells_what_a_plane_divides_whatever_the_units():
    rng = np.random.default_rng(0)
    features = rng.normal(size=(80, 2)) * [1e-4, 1e3]
    label = np.where(features[:, 0] * 1e4 > features[:, 1] / 1e3, 1, 3)
    probability = linear_probe(features[:60], label[:60], features[60:], 4)
    assert (probability.argmax(axis=1) == label[60:]).mean() > 0.9
    assert (probability[:, [0, 2]] == 0).all()


def test_spread_is_the_standard_deviation_of_a_sample():
    assert mean_and_deviation([1.0, 2.0, 6.0]) == pytest.approx((3.0, np.sqrt(7)))
    assert mean_and_deviation([4.0]) == pytest.approx((4.0, np.nan), nan_ok=True)
