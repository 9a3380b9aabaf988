"""How many acquisitions become what, and that nothing leaks from what is hidden."""

from __future__ import annotations

import pytest
import torch

from training.systems.bert.corruption import HIDDEN, KEPT, RANDOM, SWAPPED, UNTOUCHED, Shares, corrupted, kinds


def rng(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def counts(kind: torch.Tensor) -> list[int]:
    return [int((kind == which).sum()) for which in (UNTOUCHED, HIDDEN, RANDOM, SWAPPED, KEPT)]


def test_of_144_acquisitions_as_many_become_what_as_published():
    drawn = kinds(torch.ones(3, 144, dtype=torch.bool), Shares(), rng())
    assert [counts(row) for row in drawn] == [[0, 14, 101, 14, 15]] * 3
    assert not torch.equal(drawn[0], drawn[1])


def test_a_smaller_rate_leaves_the_rest_untouched():
    """Ablation: a third of the acquisitions in shares of 7 to 1 to 1."""
    drawn = kinds(torch.ones(1, 90, dtype=torch.bool), Shares(0.0, 7 / 27, 1 / 27, 1 / 27), rng())
    assert counts(drawn) == [60, 0, 23, 3, 4] or counts(drawn) == [61, 0, 23, 3, 3]
    with pytest.raises(ValueError, match="more than all"):
        Shares(hidden=0.2)


def test_absent_acquisitions_are_never_drawn_and_the_shares_hold_for_those_present():
    present = torch.arange(144)[None] % 2 == 0
    drawn = kinds(present, Shares(), rng())
    assert (drawn[~present] == UNTOUCHED).all()
    assert counts(drawn)[1:] == [7, 50, 7, 8]


def test_each_kind_is_what_it_says():
    values = torch.arange(2 * 5 * 2.0).reshape(2, 5, 2) + 1
    usable = torch.tensor([[True, True, True, True, False]] * 2)
    kind = torch.tensor([[UNTOUCHED, HIDDEN, RANDOM, SWAPPED, UNTOUCHED]] * 2)
    shown = corrupted(values, usable, kind, rng())
    assert torch.equal(shown["values"][:, 0], values[:, 0])
    assert (shown["values"][:, 1] == 0).all()
    assert (shown["values"][:, 2] - values[:, 2]).abs().min() > 0
    assert torch.equal(shown["values"][:, 3], values.flip(0)[:, 3])
    assert (shown["values"][:, 4] == 0).all()
    assert shown["valid"].tolist() == [[True, True, True, True, False]] * 2
    assert values[0, 0, 0] == 1  # the caller's values stay as they were


def test_what_the_other_series_lacks_becomes_random_and_a_hidden_cloudy_date_is_seen_as_hidden():
    values = torch.ones(2, 1, 2)
    usable = torch.tensor([[True], [False]])
    shown = corrupted(values, usable, torch.tensor([[SWAPPED], [HIDDEN]]), rng())
    assert not torch.equal(shown["values"][0], values[1])
    assert shown["valid"].tolist() == [[True], [True]]


def test_random_values_are_normal():
    drawn = corrupted(
        torch.full((40, 30, 3), 9.0), torch.ones(40, 30, dtype=torch.bool), torch.full((40, 30), RANDOM), rng()
    )["values"]
    assert abs(float(drawn.mean())) < 0.05
    assert abs(float(drawn.std()) - 1) < 0.05
