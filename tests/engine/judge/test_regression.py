"""The regression estimator, computed by hand."""

import math

import numpy as np
import pytest
from scipy import stats

from engine.judge.regression import regress, total_of

# Percent of four segments that are maize. Means 25 and 25; sums of squares 426 (survey) and 500 (map), of products 450.
SURVEYED, MAPPED = np.array([12, 18, 33, 37]) / 100, np.array([10, 20, 30, 40]) / 100


def test_the_worked_example():
    """B = 450/500 = 0.9; left of the squares 426 - 0.9 x 450 = 21, so 10.5 with two degrees of freedom.

    All ground is 30 percent maize on the map: 25 + 0.9 x (30 - 25) = 29.5. A tenth of it was surveyed.
    """
    found = regress(SURVEYED, MAPPED, 0.30, 0.1)
    assert found.slope == pytest.approx(0.9)
    assert found.slope_error == pytest.approx(math.sqrt(10.5 / 500))
    assert found.regression.value == pytest.approx(0.295)
    assert found.regression.error == pytest.approx(math.sqrt(0.9 / 4 * 10.5) / 100)
    assert found.survey.value == pytest.approx(0.25)
    assert found.survey.error == pytest.approx(math.sqrt(0.9 / 4 * 142) / 100)
    assert found.correlation**2 == pytest.approx(450**2 / (500 * 426))
    assert found.efficiency == pytest.approx(142 / 10.5)
    assert found.regression.high - found.regression.value == pytest.approx(4.302653 * found.regression.error)
    assert found.survey.high - found.survey.value == pytest.approx(3.182446 * found.survey.error)


def test_coefficient_and_its_error_are_scipys():
    rng = np.random.default_rng(2)
    mapped = rng.random(30)
    surveyed = 0.1 + 0.7 * mapped + rng.normal(0, 0.05, 30)
    found, theirs = regress(surveyed, mapped, 0.4, 0.0), stats.linregress(mapped, surveyed)
    assert (found.slope, found.slope_error, found.correlation) == pytest.approx(
        (theirs.slope, theirs.stderr, theirs.rvalue)
    )
    assert found.regression.value == pytest.approx(theirs.intercept + theirs.slope * 0.4)


def test_a_map_that_takes_wheat_for_maize_does_not_move_the_estimate():
    """The map gives twice the maize that there is, everywhere: counted pixels are wrong, the estimate is not."""
    rng = np.random.default_rng(4)
    true = rng.beta(2, 8, 4000)
    mapped = np.minimum(2 * true + rng.normal(0, 0.02, 4000), 1)
    held = 0
    for seed in range(200):
        some = np.random.default_rng(seed).choice(4000, 25, replace=False)
        found = regress(true[some], mapped[some], float(mapped.mean()), 25 / 4000).regression
        held += found.low <= true.mean() <= found.high
    assert 0.9 <= held / 200 <= 0.99


@pytest.mark.parametrize(("n", "survey", "regression"), [(0, False, False), (1, True, False), (2, True, False)])
def test_of_few_segments_no_line_is_fitted(n, survey, regression):
    found = regress(SURVEYED[:n], MAPPED[:n], 0.3, 0.1)
    assert math.isnan(found.survey.value) != survey
    assert math.isnan(found.regression.value) != regression
    assert math.isnan(found.survey.low) == (n < 2)


def test_where_the_map_says_the_same_of_all_segments_no_line_is_fitted():
    found = regress(SURVEYED, np.full(4, 0.2), 0.3, 0.1)
    assert math.isnan(found.slope)
    assert found.survey.value == pytest.approx(0.25)


def test_strata_add_up():
    parts = [regress(SURVEYED, MAPPED, 0.3, 0.1).regression, regress(SURVEYED, MAPPED, 0.2, 0.0).regression]
    total = total_of(parts, np.array([1000.0, 500.0]), 4)
    assert total.value == pytest.approx(1000 * 0.295 + 500 * 0.205)
    assert total.error == pytest.approx(math.hypot(1000 * parts[0].error, 500 * parts[1].error))
