"""How many places, and where: against Olofsson et al. 2014 and by hand."""

import numpy as np
import pytest

from engine.judge.design import allocate, expected_error, sample_size

# Section 5.1 of the paper: deforestation, forest gain, stable forest, stable non-forest.
SHARES = np.array([0.020, 0.015, 0.320, 0.645])
EXPECTED = np.array([0.70, 0.60, 0.90, 0.95])


def test_the_papers_sample_size():
    assert sample_size(SHARES, EXPECTED, 0.01, 10_000_000) == 641


def test_the_papers_allocation_with_75_places_in_the_rare_classes():
    pixels = (SHARES * 10_000_000).astype(int)
    parted = allocate(640, SHARES, pixels, 75).tolist()
    assert parted == [75, 75, 162, 328]
    assert parted == pytest.approx([75, 75, 165, 325], abs=3)  # as the paper rounds them


def test_the_error_of_the_size_that_it_was_chosen_for():
    n = sample_size(SHARES, EXPECTED, 0.01, 10_000_000)
    spread = np.sqrt(EXPECTED * (1 - EXPECTED)) * SHARES
    best = n * spread / spread.sum()  # which the formula supposes
    assert expected_error(SHARES, EXPECTED, best) == pytest.approx(0.01, rel=0.002)


def test_of_few_units_fewer_are_needed():
    assert sample_size(SHARES, EXPECTED, 0.01, 900) < 450


@pytest.mark.parametrize(
    ("count", "sizes", "available", "least", "equal", "expected"),
    [
        (100, (1, 1, 2), (900, 900, 900), 10, False, (25, 25, 50)),
        (100, (1, 1, 98), (900, 900, 900), 10, False, (10, 10, 80)),
        (100, (1, 1, 98), (3, 900, 900), 10, False, (3, 10, 87)),  # all pixels of a tiny class
        (100, (1, 50, 49), (900, 20, 900), 10, False, (10, 20, 70)),
        (90, (1, 9, 80), (900, 900, 900), 5, True, (30, 30, 30)),
        (91, (1, 9, 80), (900, 900, 900), 5, True, (31, 30, 30)),
        (30, (1, 9, 80), (900, 900, 900), 10, False, (10, 10, 10)),
        (500, (1, 1), (7, 9), 2, False, (7, 9)),  # no more than there are
    ],
)
def test_places_are_parted(count, sizes, available, least, equal, expected):
    parted = allocate(count, np.array(sizes, float), np.array(available), least, equal)
    assert parted.tolist() == list(expected)
