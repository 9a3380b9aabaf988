"""Estimates from stratified samples, against the worked example of Olofsson et al. 2014 and by hand."""

import math

import numpy as np
import pytest

from engine.judge.counted import of_clusters, of_units
from engine.judge.estimates import wilson
from engine.judge.stratified import by_strata

# Olofsson et al. 2014, Remote Sensing of Environment 148: 42-57, section 5: deforestation, forest gain, stable forest,
# stable non-forest; rows are the map here, as in the paper.
PAPER = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
PIXELS = np.array([200_000, 150_000, 3_200_000, 6_450_000])
PIXEL_HA = 30 * 30 / 1e4
OWN = np.eye(4, dtype=bool)


def counts_of(by_map):
    """(H, reference, map) of samples whose strata are the map's classes."""
    size = len(by_map)
    counts = np.zeros((size, size, size), np.int64)
    counts[range(size), :, range(size)] = by_map
    return counts


def margins(estimates):
    return [1.96 * estimate.error for estimate in estimates]


def test_the_papers_worked_example():
    found = by_strata(counts_of(PAPER), PIXELS, OWN)
    overall, users = found.agreement.overall, found.agreement.classes["precision"]
    assert (overall.value, 1.96 * overall.error) == pytest.approx((0.95, 0.02), abs=0.005)
    assert [one.value for one in users] == pytest.approx([0.88, 0.73, 0.93, 0.96], abs=0.005)
    assert margins(users) == pytest.approx([0.07, 0.10, 0.04, 0.02], abs=0.005)
    producers = [one.value for one in found.agreement.classes["recall"]]
    assert producers == pytest.approx([0.75, 0.85, 0.93, 0.96], abs=0.006)
    hectares = PIXELS.sum() * PIXEL_HA
    assert [one.value * hectares for one in found.shares] == pytest.approx([21_158, 11_686, 285_770, 581_386], abs=1)
    assert [one * hectares for one in margins(found.shares)] == pytest.approx([6_158, 3_756, 15_510, 16_282], abs=1)


def test_the_error_of_recall_is_the_papers_equation_7():
    recall = by_strata(counts_of(PAPER), PIXELS, OWN).agreement.classes["recall"]
    drawn = PAPER.sum(axis=1)
    for own in range(4):
        true = (PIXELS * PAPER[:, own] / drawn).sum()
        users, producers = PAPER[own, own] / drawn[own], recall[own].value
        variance = (PIXELS[own] * (1 - producers)) ** 2 * users * (1 - users) / (drawn[own] - 1)
        for other in set(range(4)) - {own}:
            share = PAPER[other, own] / drawn[other]
            variance += producers**2 * PIXELS[other] ** 2 * share * (1 - share) / (drawn[other] - 1)
        assert recall[own].error == pytest.approx(math.sqrt(variance) / true)


def test_one_stratum_that_holds_all_gives_the_plain_shares():
    matrix = np.array([[30, 5, 1], [4, 20, 0], [2, 3, 35]])
    whole, plain = by_strata(matrix[None], np.array([7.0])).agreement, of_units(matrix)
    assert whole.overall.value == pytest.approx(plain.overall.value)
    assert whole.kappa.value == pytest.approx(plain.kappa.value)
    assert whole.kappa.error == pytest.approx(plain.kappa.error * math.sqrt(100 / 99))
    for name, estimates in plain.classes.items():
        assert [one.value for one in whole.classes[name]] == pytest.approx([one.value for one in estimates])


def test_errors_of_f1_and_iou_are_those_of_many_samples():
    rng = np.random.default_rng(5)
    share = PAPER / PAPER.sum(axis=1, keepdims=True)
    drawn, found = (40, 60, 120, 180), []
    for _ in range(120):
        sample = np.array([rng.multinomial(n, row) for n, row in zip(drawn, share)])
        agreement = by_strata(counts_of(sample), PIXELS, OWN).agreement
        found.append([(one.value, one.error) for name in ("f1", "iou") for one in agreement.classes[name][2:]])
    values, errors = np.moveaxis(np.array(found), 2, 0)
    np.testing.assert_allclose(values.std(axis=0), errors.mean(axis=0), rtol=0.2)


def test_what_hangs_on_a_stratum_without_places_is_not_known():
    sample = PAPER.copy()
    sample[1] = 0
    found = by_strata(counts_of(sample), PIXELS, OWN)
    assert math.isnan(found.agreement.overall.value)
    assert all(math.isnan(one.value) and math.isnan(one.low) for one in found.shares)
    assert all(math.isnan(one.value) for one in found.agreement.classes["recall"])
    users = found.agreement.classes["precision"]
    assert users[0].value == pytest.approx(0.88)
    assert math.isnan(users[1].value)


def test_a_single_place_gives_a_value_and_no_interval():
    sample = PAPER.copy()
    sample[1] = (0, 1, 0, 0)
    found = by_strata(counts_of(sample), PIXELS, OWN)
    assert found.agreement.overall.value > 0.9
    assert math.isnan(found.agreement.overall.low)
    assert found.agreement.classes["precision"][0].low > 0.8
    assert math.isnan(found.shares[3].high)


def test_where_all_places_agree_the_interval_has_a_width():
    found = by_strata(counts_of(np.diag([20, 30])), np.array([1.0, 3.0]), np.eye(2, dtype=bool))
    users = found.agreement.classes["precision"][0]
    assert (users.low, users.high) == pytest.approx(wilson(1.0, 20))
    assert users.low < 0.9


def test_strata_of_another_map_are_weighted_too():
    """Two strata, the second nine times as large; the map assessed is right in a half of the first and all of it."""
    counts = np.array([[[5, 0], [5, 0]], [[0, 0], [0, 10]]])
    found = by_strata(counts, np.array([10.0, 90.0]))
    assert found.agreement.overall.value == pytest.approx(0.95)
    assert [one.value for one in found.shares] == pytest.approx([0.05, 0.95])
    assert found.agreement.classes["recall"][1].value == pytest.approx(90 / 95)


def test_a_map_of_one_class():
    counts = np.array([[[40, 0], [10, 0]]])
    found = by_strata(counts, np.array([100.0]), np.array([[True, False]]))
    assert found.agreement.overall.value == pytest.approx(0.8)
    assert found.agreement.classes["precision"][0].value == pytest.approx(0.8)
    assert math.isnan(found.agreement.classes["precision"][1].value)
    assert found.agreement.classes["recall"][1].value == 0
    assert [one.value for one in found.shares] == pytest.approx([0.8, 0.2])
    assert found.agreement.kappa.value == 0


def test_wilsons_interval_is_scipys():
    from scipy.stats import binomtest

    for right, n in ((0, 7), (3, 11), (11, 11), (80, 100)):
        theirs = binomtest(right, n).proportion_ci(method="wilson")
        assert wilson(right / n, n) == pytest.approx((theirs.low, theirs.high), abs=1e-12)


def test_clusters_of_one_pixel_are_nearly_units():
    rng = np.random.default_rng(3)
    truth = rng.integers(0, 3, 400)
    mapped = np.where(rng.random(400) < 0.8, truth, rng.integers(0, 3, 400))
    matrix = np.zeros((3, 3), np.int64)
    np.add.at(matrix, (truth, mapped), 1)
    units = of_units(matrix)
    clusters = of_clusters(np.arange(400), truth, mapped, np.ones(400, np.int64), 3)
    assert clusters.overall.value == units.overall.value
    assert (clusters.overall.low, clusters.overall.high) == pytest.approx(
        (units.overall.low, units.overall.high), abs=0.002
    )
    assert clusters.kappa.error == pytest.approx(units.kappa.error, rel=0.01)


def test_clusters_that_are_alike_within_count_once_each():
    """Twenty fields of fifty pixels, each wholly right or wholly wrong: as sure as twenty, not as a thousand."""
    field = np.repeat(np.arange(20), 50)
    truth = np.zeros(1000, np.int64)
    mapped = np.where(field < 15, 0, 1)
    found = of_clusters(field, truth, mapped, np.ones(1000, np.int64), 2).overall
    alone = wilson(0.75, 20)
    assert found.value == 0.75
    assert found.low < alone[0] + 0.01
    assert found.high > alone[1] - 0.01


def test_a_single_cluster_has_no_interval():
    found = of_clusters(np.zeros(9, np.int64), np.zeros(9, int), np.zeros(9, int), np.full(9, 4), 2)
    assert found.overall.value == 1
    assert math.isnan(found.overall.low)
