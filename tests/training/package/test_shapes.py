"""Examples and axes follow from an encoder's contract: its dates, the grids of its sensors, and its features."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from torch import Tensor, nn

from engine.models.encoder import AnyDates, AtMost, Calendar, SensorSpec, Slots
from training.package.shapes import axes_of_features, axes_of_inputs, example, fixed_days, most_dates

FINE = SensorSpec(2, (0.1, 0.2), (0.05, 0.1), patch=2)
# A sensor of 60 m beside one of 10 m, whose tokens are single pixels.
COARSE = SensorSpec(1, (9.0,), (3.0,), patch=1, stride=6)


class Pooled(NamedTuple):
    places: Tensor  # (b, d, h, w)
    season: Tensor  # (b, t)


class Network(nn.Module):
    features = Pooled

    def __init__(self, dates, *sensors):
        super().__init__()
        self.dates, self.sensors = dates, sensors

    def forward(self, values, scale, offset, valid, day, *further):
        pooled = nn.functional.avg_pool2d(values.mean(dim=1), 2)
        return Pooled(pooled, valid.float().mean(dim=(2, 3)))


def sides(tensor: Tensor) -> tuple[int, int]:
    return tuple(tensor.shape[-2:])


def test_grids_of_sensors_cover_the_same_ground():
    inputs = example(Network(AnyDates(), FINE, COARSE), 2, 5, 3, 4, seed=0)
    # A cell is 6 pixels of the fine grid, three tokens, and one of the coarse.
    assert sides(inputs["values"]) == sides(inputs["valid"]) == (18, 24)
    assert sides(inputs["values_2"]) == (3, 4)
    assert (inputs["day"].shape, inputs["day_2"].shape) == ((2, 5), (2, 6))
    # Values are as stored: 0.1 and 0.2 in physical units, and 9.
    physical = inputs["values"] * inputs["scale"][..., None, None] + inputs["offset"][..., None, None]
    assert physical.mean(dim=(0, 1, 3, 4)).tolist() == pytest.approx([0.1, 0.2], abs=0.02)
    assert not inputs["valid"][0, 0].any()


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        (Calendar((15, 46, 105), tolerance=8), [15, 46, 105]),
        # 90 days from 0 to 89 in three slots: their middles.
        (Slots(0, 89, 3), [15, 45, 75]),
        # Over new year, as the engine has them.
        (Slots(-45, 44, 4), [-34, -12, 11, 33]),
    ],
)
def test_fixed_dates_are_always_all_of_them(rule, days):
    encoder = Network(rule, FINE)
    assert fixed_days(encoder).tolist() == days
    assert example(encoder, 2, 7, 1, 1, seed=0)["day"].tolist() == [days, days]
    assert all(1 not in axes for axes in axes_of_inputs(encoder).values())


def test_ranks_end_with_their_table():
    encoder = Network(AtMost(4, by="rank"), FINE)
    assert (most_dates(encoder), fixed_days(encoder)) == (4, None)
    assert example(encoder, 1, 9, 1, 1, seed=0)["day"].shape == (1, 4)


def test_axes_of_features_are_those_that_follow_the_input():
    axes = axes_of_features(Network(AnyDates(), FINE))
    assert {name: {axis: str(symbol) for axis, symbol in each.items()} for name, each in axes.items()} == {
        "places": {0: "Dim('b', min=1, max=4096)", 2: "Dim('h', min=1, max=4096)", 3: "Dim('w', min=1, max=4096)"},
        "season": {0: "Dim('b', min=1, max=4096)", 1: "Dim('dates', min=1, max=4096)"},
    }
    fixed = axes_of_features(Network(Calendar((15, 46), tolerance=8), FINE))
    assert set(fixed["season"]) == {0}
