"""Smoothed curves and the seasons on them."""

from __future__ import annotations

import numpy as np
import pytest

from engine.season.phenology import PARTS, seasons
from engine.season.smooth import whittaker


def test_the_curve_is_that_of_the_penalised_least_squares():
    rng = np.random.default_rng(0)
    days = np.sort(rng.choice(np.arange(100, 160), 14, replace=False))
    values, clear = rng.random((3, 14)), rng.random((3, 14)) < 0.8
    clear[:, [0, -1]] = True
    every, curve = whittaker(values, clear, days, 60)
    differences = np.diff(np.eye(len(every)), 2, axis=0)
    for row in range(3):
        weight = np.zeros(len(every))
        weight[days[clear[row]] - days[0]] = 1
        wanted = np.zeros(len(every))
        wanted[days[clear[row]] - days[0]] = values[row, clear[row]]
        penalty = (60 / (2 * np.pi)) ** 4 * clear[row].sum() / len(every)
        expected = np.linalg.solve(np.diag(weight) + penalty * differences.T @ differences, wanted)
        assert np.allclose(curve[row], expected)


def test_nothing_is_said_beyond_the_clear_dates_nor_of_too_few():
    days = np.arange(0, 100, 10)
    clear = np.ones((2, 10), bool)
    clear[0, [0, 1, 9]], clear[1, 2:] = False, False
    _, curve = whittaker(np.ones((2, 10)), clear, days, 30)
    assert np.flatnonzero(np.isfinite(curve[0])).tolist() == list(range(20, 81))
    assert np.isnan(curve[1]).all()


def test_a_gap_is_bridged_by_a_straight_line_and_not_by_a_hump():
    days = np.array([0, 5, 10, 90, 100, 110])
    values = np.array([[0.2, 0.4, 0.6, 0.3, 0.25, 0.2]])
    _, curve = whittaker(values, np.ones((1, 6), bool), days, 30)
    assert np.allclose(np.diff(curve[0, 10:91], 2), 0)
    assert curve.max() < 0.62


def test_start_and_end_are_where_the_curve_passes_a_share_of_its_amplitude():
    day = np.arange(366)
    rise, fall = 1 / (1 + np.exp(-(day - 120) / 9)), 1 / (1 + np.exp((day - 230) / 7))
    curve = (0.2 + 0.6 * (rise + fall - 1))[None]
    every = np.ones(curve.shape, bool)
    found = seasons(curve, every, 0.2)
    # A logistic is at a fifth log(4) of its time constants before its half.
    assert found.start[0] == pytest.approx(120 - 9 * np.log(4), abs=1.5)
    assert found.end[0] == pytest.approx(230 + 7 * np.log(4), abs=1.5)
    assert found.amplitude[0] == pytest.approx(0.6, abs=0.01)
    seen = np.where(day < 125, np.nan, curve[0])[None]  # it begins amid the rise
    cut = seasons(seen, np.isfinite(seen), 0.2)
    assert (cut.start[0], cut.end[0]) == (-1, found.end[0])
    assert seasons(np.full((1, 50), 0.4), every[:, :50], 0.2).peak[0] == -1
    assert seasons(np.linspace(0, 1, 50)[None], every[:, :50], 0.2).peak[0] == -1  # the peak was not seen


@pytest.mark.parametrize(
    ("dates", "unsure"),
    [
        (range(0, 200, 16), []),
        ([0, 16, 32, 64, 96, 128, 160, 199], []),  # as 16-day composites in a row may be at most
        ([0, 16, 30, 70, 96, 110, 130, 150, 199], ["start"]),
        ([0, 20, 40, 60, 100, 140, 160, 199], ["peak"]),
        ([0, 20, 150, 160, 199], ["start", "peak", "end"]),
    ],
)
def test_a_season_is_not_told_where_the_clear_dates_around_it_are_far_apart(dates, unsure):
    day = np.arange(200)
    curve = np.exp(-(((day - 100) / 33) ** 2))[None]  # it starts on day 58 and ends on day 142
    seen = np.isin(day, list(dates))[None]
    found = seasons(curve, seen, 0.2)
    assert found.unsure(0) == unsure
    told = {part: int(found.days(part)[0]) for part in PARTS}
    assert [part for part, place in told.items() if place < 0] == unsure
    assert found.peak[0] == 100, "which harvest is that of the season is still told by it"
