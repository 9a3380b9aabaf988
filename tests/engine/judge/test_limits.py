"""Limits for a wanted error, and what was announced: simulated declarations of which a known share is false."""

from __future__ import annotations

import numpy as np
import pytest

from engine.judge.lights import ranked
from engine.judge.limits import (
    Decisions,
    candidates,
    crowding,
    expected,
    false_share,
    false_share_inspected,
    green_limit,
    green_limit_inspected,
    red_limit,
    upper,
)

from .simulated import simulate


def decisions(parcels):
    likely = ranked(parcels.probability)
    return Decisions(likely.sure, ~likely.doubtful, likely.first, parcels.declared, parcels.block)


def curve_of(made):
    false = false_share(made)
    return [expected(made, false, limit) for limit in candidates(made)]


def sampling_error(share, n):
    return 4 * np.sqrt(max(share * (1 - share), 1 / n) / n)


@pytest.mark.parametrize("wanted", [0.003, 0.01, 0.02])
@pytest.mark.parametrize(("seed", "noise", "false"), [(1, 0.6, 0.08), (2, 1.0, 0.08), (3, 1.0, 0.15)])
def test_wrong_ones_among_green_are_no_more_than_wanted_and_as_announced(wanted, seed, noise, false):
    parcels = simulate(seed, noise=noise, false=false)
    made = decisions(parcels)
    chosen = green_limit(curve_of(made), wanted)
    if chosen is None:
        assert min(each.wrong_green_at_most for each in curve_of(made)) > wanted
        return
    green = made.at(chosen.limit) & made.agrees
    wrong = (parcels.declared != parcels.true)[green].mean()
    assert wrong <= wanted
    assert wrong <= chosen.wrong_green_at_most
    assert abs(wrong - chosen.wrong_green) < sampling_error(chosen.wrong_green, green.sum())


@pytest.mark.parametrize("wanted", [0.15, 0.25, 0.4])
@pytest.mark.parametrize(("seed", "noise", "false"), [(1, 0.6, 0.08), (2, 0.8, 0.08), (3, 0.8, 0.15)])
def test_found_ones_and_false_alarms_are_as_announced(wanted, seed, noise, false):
    parcels = simulate(seed, noise=noise, false=false)
    made = decisions(parcels)
    chosen = red_limit(curve_of(made), wanted)
    red = made.at(chosen.limit) & ~made.agrees
    is_false = parcels.declared != parcels.true
    found, alarms = red[is_false].mean(), (~is_false)[red].mean()
    assert abs(found - chosen.found) < sampling_error(found, is_false.sum())
    assert chosen.right_red <= wanted
    allowed = sampling_error(alarms, red.sum())
    assert chosen.right_red - allowed < alarms < chosen.right_red_at_most + allowed


@pytest.mark.parametrize("false", [0.0, 0.03, 0.1])
@pytest.mark.parametrize("noise", [0.5, 0.8])
def test_the_share_of_false_declarations_is_found_without_inspection(false, noise):
    inside = 0
    for seed in range(8):
        parcels = simulate(seed, n=4_000, false=false, noise=noise)
        told = false_share(decisions(parcels))
        true = (parcels.declared != parcels.true).mean()
        assert abs(told.share - true) < 0.03
        inside += told.at_least <= true <= told.at_most
    assert inside >= 5  # each bound is missed one time in twenty


def test_where_all_were_inspected_the_share_of_false_declarations_is_counted():
    parcels = simulate(4, n=700, false=0.2, noise=1.5)
    told = false_share_inspected(decisions(parcels), parcels.true)
    true = (parcels.declared != parcels.true).mean()
    assert (told.share, told.at_least, told.at_most, told.parcels) == (true, true, true, 700)


def test_a_bound_holds_also_where_the_crop_that_is_declared_falsely_is_the_one_it_is_taken_for():
    parcels = simulate(5, noise=1.0, false=0.0)
    rng = np.random.default_rng(5)
    order = np.argsort(-parcels.probability, axis=1)
    likeliest_other = np.where(order[:, 0] == parcels.true, order[:, 1], order[:, 0])
    declared = np.where(rng.random(len(order)) < 0.1, likeliest_other, parcels.true)
    made = decisions(type(parcels)(parcels.probability, parcels.true, declared, parcels.block))
    chosen = green_limit(curve_of(made), 0.02)
    green = made.at(chosen.limit) & made.agrees
    wrong = (declared != parcels.true)[green].mean()
    assert chosen.wrong_green < wrong <= 0.02


def test_a_stricter_wish_decides_less():
    made = decisions(simulate(2, noise=1.0))
    curve = curve_of(made)
    strict, lax = green_limit(curve, 0.005), green_limit(curve, 0.02)
    assert strict.limit > lax.limit
    assert strict.decided < lax.decided
    assert [each.decided for each in curve] == sorted((each.decided for each in curve), reverse=True)


def test_few_parcels_promise_nothing():
    made = decisions(simulate(1, n=60, noise=0.5))
    assert green_limit(curve_of(made), 0.001) is None


def test_inspected_parcels_need_no_assumption():
    whole = simulate(0, n=40_000, noise=1.0, false=0.15)
    made = decisions(whole)
    wrong = whole.declared != whole.true
    limits = []
    for seed in range(40):
        drawn = np.random.default_rng(seed).choice(40_000, 3_000, replace=False)
        limits.append(green_limit_inspected(made.take(drawn), whole.true[drawn], 0.01))
    assert len({*limits}) > 3
    missed = [wrong[made.at(limit) & made.agrees].mean() > 0.01 for limit in limits if limit is not None]
    assert sum(missed) <= 5  # one time in twenty is allowed: two of forty


def test_two_inspected_parcels_are_too_few():
    parcels = simulate(1, n=2, noise=0.3)
    assert green_limit_inspected(decisions(parcels), parcels.true, 0.05) is None


def test_nothing_is_decided_where_nothing_can_be():
    parcels = simulate(1, n=50)
    made = Decisions(np.ones(50), np.zeros(50, bool), parcels.true, parcels.declared, parcels.block)
    assert candidates(made) == []
    assert np.isnan(false_share(made).share)
    assert expected(made, false_share(made), 0.5).decided == 0


def test_bounds_of_counts():
    assert upper(0, 299) == pytest.approx(0.01, abs=1e-4)  # the rule of three
    assert upper(5, 5) == 1
    # scipy.stats.beta.ppf(0.95, 4, 97)
    assert upper(3, 100) == pytest.approx(0.07571, abs=1e-4)


def test_parcels_that_fail_together_count_as_few():
    block = np.repeat(np.arange(40), 5)
    together = np.repeat(np.arange(40) % 4 == 0, 5)
    assert crowding(block, together) == pytest.approx(5, rel=0.1)
    assert crowding(np.arange(200), together) == pytest.approx(1, abs=0.02)
