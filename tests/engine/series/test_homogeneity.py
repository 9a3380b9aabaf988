"""What counts as two groups of pixels and what does not: noise, gradients, missed clouds and mixed edges do not.

Simulated pixels of a rectangle, in units of their noise.
"""

from __future__ import annotations

import numpy as np
import pytest

from engine.series.homogeneity import LEAST_PIXELS, LIMIT, leading, together, verdict

HEIGHT, WIDTH, DATES, BANDS = 12, 15, 14, 3
ROW, COL = (axis.ravel() for axis in np.mgrid[:HEIGHT, :WIDTH])
LEFT = COL < 5
# How far apart two crops are on each date in each band: here one is greener in early summer, there in late summer.
APART = 6 * np.sin(np.linspace(0, 2 * np.pi, DATES))[:, None] * np.array([0.3, -0.6, 1.0])


def pixels(seed=0, dates=DATES):
    rng = np.random.default_rng(seed)
    return rng.normal(0, 1, (HEIGHT * WIDTH, dates, BANDS)), np.ones((HEIGHT * WIDTH, dates), bool)


def told(values, valid, step=1):
    return verdict(leading(ROW, COL, step, values, valid), step)


def test_two_crops_are_found_with_their_share():
    values, valid = pixels()
    values[LEFT] += APART
    found = told(values, valid)
    assert found.found
    assert found.share == pytest.approx(LEFT.mean())
    np.testing.assert_array_equal(found.smaller, LEFT)


@pytest.mark.parametrize("seed", range(5))
def test_noise_is_no_second_crop(seed):
    assert told(*pixels(seed)).score < 1.3


@pytest.mark.parametrize("height", [0.3, 1.0, 10.0, 100.0])
def test_a_gradient_of_the_soil_is_no_second_crop_however_steep(height):
    values, valid = pixels()
    values += height * (COL / WIDTH - 0.5 + 0.4 * (ROW / HEIGHT) ** 2)[:, None, None] * APART
    assert told(values, valid).score < 1


def test_a_cloud_that_the_mask_missed_is_no_second_crop():
    values, valid = pixels()
    values[LEFT, 3] += 200
    assert told(values, valid).score < 1.3


def test_a_mixed_edge_all_around_is_no_second_crop():
    values, valid = pixels()
    rim = (ROW == 0) | (ROW == HEIGHT - 1) | (COL == 0) | (COL == WIDTH - 1)
    values[rim] += 0.5 * APART
    assert told(values, valid).score <= 1


def test_pixels_scattered_over_a_parcel_are_no_second_crop():
    values, valid = pixels()
    values[np.random.default_rng(1).random(len(ROW)) < 0.3] += APART
    assert not told(values, valid).found


def test_dates_under_cloud_and_pixels_that_are_seldom_clear_do_no_harm():
    values, valid = pixels()
    values[LEFT] += APART
    valid[:, 5] = False
    valid[ROW < 6, 8] = False
    valid[20, 2:] = False
    values[~valid] = np.nan
    found = told(values, valid)
    assert found.found
    assert not found.known[20]
    np.testing.assert_array_equal(found.smaller[found.known], LEFT[found.known])


def test_bands_of_coarser_pixels_are_no_second_crop_and_hide_none():
    values, valid = pixels()
    coarse = values.reshape(HEIGHT, WIDTH, DATES, BANDS)[::2, ::2].repeat(2, 0).repeat(2, 1)[:HEIGHT, :WIDTH]
    coarse = coarse.reshape(values.shape)
    assert told(coarse, valid).score < 1.3
    coarse[LEFT] += APART
    assert told(coarse, valid).found


@pytest.mark.parametrize("scaling", [(1e-4, 0.0), (1e4, 0.0), (1.0, 5e4)])
def test_units_do_not_matter(scaling):
    scale, offset = scaling
    values, valid = pixels()
    values[LEFT] += APART
    assert told(values * scale + offset, valid).score == pytest.approx(told(values, valid).score, rel=1e-3)


def test_of_few_pixels_or_dates_nothing_is_said():
    values, valid = pixels()
    few = slice(0, LEAST_PIXELS - 1)
    assert verdict(leading(ROW[few], COL[few], 1, values[few], valid[few]), 1) is None
    assert told(values[:, :3], valid[:, :3]) is None
    assert told(values, np.zeros_like(valid)) is None


def test_pixels_that_are_all_alike_are_one_group():
    _, valid = pixels()
    assert not told(np.ones((len(ROW), DATES, BANDS)), valid).found


def test_every_second_row_and_column_say_the_same():
    values, valid = pixels()
    values[LEFT] += APART
    own = (ROW % 2 == 0) & (COL % 2 == 0)
    found = verdict(leading(ROW[own], COL[own], 2, values[own], valid[own]), 2)
    assert found.found
    np.testing.assert_array_equal(found.smaller, LEFT[own])


def test_dates_that_come_one_by_one_say_the_same_in_the_end():
    values, valid = pixels()
    values[LEFT] += APART
    kept = leading(ROW, COL, 1, values[:, :6], valid[:, :6])
    for date in range(6, DATES):
        more = leading(ROW, COL, 1, values[:, date : date + 1], valid[:, date : date + 1], kept.dates % 2 == 1)
        kept = together([kept, more])
    found, at_once = verdict(kept, 1), told(values, valid)
    assert kept.dates == DATES
    np.testing.assert_array_equal(found.smaller, at_once.smaller)
    assert found.score > 2 * LIMIT


def test_noise_that_comes_date_by_date_stays_noise():
    values, valid = pixels(3, 40)
    kept = leading(ROW, COL, 1, values[:, :6], valid[:, :6])
    for date in range(6, 40):
        more = leading(ROW, COL, 1, values[:, date : date + 1], valid[:, date : date + 1], kept.dates % 2 == 1)
        kept = together([kept, more])
    assert verdict(kept, 1).score < 1.3


def test_a_date_that_is_half_under_cloud_weighs_no_more_than_others():
    values, valid = pixels()
    valid[(ROW + COL) % 2 == 0, 4] = False  # no two neighbours are clear
    valid[ROW < 6, 6] = False
    stands = leading(ROW, COL, 1, values, valid)
    assert np.nanstd(stands.first) < 2
    assert np.nanstd(stands.second) < 2
