"""Inputs of an encoder as its contract has them: examples to trace it with, and which of their axes may vary."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.export import Dim

from engine.models.encoder import AnyDates, AtMost, Calendar, Encoder, SensorSpec, Slots, Tokens, input_name

MOST = 4096
# b, t, h, w, in cells for h and w; all differ, also from the dates of further sensors, t + 1 and so on, so that no two
# are taken for one.
TRACED = (2, 5, 12, 20)
CHECKED = ((1, 9, 8, 8), (3, 4, 7, 24))


def fixed_days(encoder: Encoder) -> NDArray[np.int32] | None:
    """The days that an encoder always takes, by its rule; None where their number may vary."""
    rule = encoder.dates
    return np.array(rule.days, np.int32) if isinstance(rule, (Calendar, Slots)) else None


def most_dates(encoder: Encoder) -> int:
    """How many dates an encoder takes at most."""
    rule = encoder.dates
    return rule.most if isinstance(rule, AtMost) else MOST


def cell_of(encoder: Encoder) -> int:
    """Side, in pixels of the stack, of the smallest square that is a whole number of every sensor's tokens."""
    return math.lcm(*(sensor.patch * sensor.stride for sensor in encoder.sensors))


def side_of_graph(encoder: Encoder) -> int | None:
    """Side in pixels of the windows that an encoder's graph takes; None where it takes any.

    An encoder whose windows of tokens cover its window in another way on each grid says so by a `graph_side`.
    """
    return getattr(encoder, "graph_side", None)


def whole_dates(encoder: Encoder) -> int:
    """The number whose multiples an encoder's network is traced with; see `training.package.graph.with_whole_dates`.

    An encoder that merges dates says so by a `graph_dates`; of masked dates at the end no answer of it depends.
    """
    return getattr(encoder, "graph_dates", 1) if fixed_days(encoder) is None else 1


def traced(encoder: Encoder) -> tuple[int, int, int, int]:
    """The shape that an encoder is traced with: `TRACED`, and whole dates where it merges them."""
    b, t, h, w = TRACED
    whole = whole_dates(encoder)
    return b, -(-t // whole) * whole if whole < t else 3 * whole, h, w


def example(encoder: Encoder, b: int, t: int, h: int, w: int, seed: int) -> dict[str, Tensor]:
    """Draw stored values like the training's, a third of the pixels unclear, one date and one cell wholly so.

    Args:
        t: dates of the first sensor, of further ones one more each; not used where the dates are fixed.
        h, w: height and width in cells, see `cell_of`; not used where the graph takes windows of one size.
    """
    if side_of_graph(encoder) is not None:
        h = w = side_of_graph(encoder) // cell_of(encoder)
    rng, whole = np.random.default_rng(seed), whole_dates(encoder)
    inputs = {}
    for number, sensor in enumerate(encoder.sensors, start=1):
        days = fixed_days(encoder)
        more = (number - 1) * (whole if t % whole == 0 else 1)
        dates = min(t + more, most_dates(encoder)) if days is None else len(days)
        arrays = _of_sensor(sensor, b, dates, h, w, cell_of(encoder) // sensor.stride, rng)
        if days is not None:
            arrays["day"] = np.tile(days, (b, 1))
        inputs.update({input_name(name, number): torch.from_numpy(array) for name, array in arrays.items()})
    return inputs


def _of_sensor(
    sensor: SensorSpec, b: int, t: int, h: int, w: int, cell: int, rng: np.random.Generator
) -> dict[str, NDArray[np.generic]]:
    mean, std = (np.array(statistic, np.float32)[:, None, None] for statistic in (sensor.mean, sensor.std))
    scale, offset = np.float32(1e-4), np.float32(-0.1)
    physical = mean + std * rng.standard_normal((b, t, sensor.bands, h * cell, w * cell), dtype=np.float32)
    valid = rng.random((b, t, h * cell, w * cell)) < 2 / 3
    valid[0, 0] = False
    valid[:, :, :cell, :cell] = False
    return {
        "values": (physical - offset) / scale,
        "scale": np.full((b, t, sensor.bands), scale),
        "offset": np.full((b, t, sensor.bands), offset),
        "valid": valid,
        "day": rng.integers(-120, 420, (b, t), dtype=np.int32),
    }


def axes_of_inputs(encoder: Encoder) -> dict[str, dict[int, Any]]:
    """Which axes of each input may vary, as the exporter wants them."""
    b = Dim("b", min=1, max=MOST)
    h, w = Dim("h", min=1, max=MOST), Dim("w", min=1, max=MOST)
    shapes = {}
    for number, sensor in enumerate(encoder.sensors, start=1):
        cell = cell_of(encoder) // sensor.stride
        dates, whole = {}, whole_dates(encoder)
        if fixed_days(encoder) is None:
            t = Dim(input_name("t", number), min=1, max=most_dates(encoder) // whole)
            dates = {1: t if whole == 1 else whole * t}
        places = {} if side_of_graph(encoder) is not None else {0: cell * h, 1: cell * w}
        axes_of_sensor = {
            "values": {0: b, **dates, **{3 + axis: length for axis, length in places.items()}},
            "scale": {0: b, **dates},
            "offset": {0: b, **dates},
            "valid": {0: b, **dates, **{2 + axis: length for axis, length in places.items()}},
            "day": {0: b, **dates},
        }
        shapes.update({input_name(name, number): axes for name, axes in axes_of_sensor.items()})
    return shapes


@torch.no_grad()
def axes_of_features(encoder: nn.Module) -> dict[str, dict[int, Any]]:
    """Which axes of each feature may vary: those that do where windows are more, have more dates, or are larger."""
    b, t = Dim("b", min=1, max=MOST), Dim("dates", min=1, max=MOST)
    h, w = Dim("h", min=1, max=MOST), Dim("w", min=1, max=MOST)
    if encoder.features is Tokens:
        return {name: {0: b, 1: t, 2: h, 3: w} for name in Tokens._fields}
    base = (1, 3, 2, 2)
    plain = _sizes(encoder, base)
    axes: dict[str, dict[int, Any]] = {name: {} for name in plain}
    for varied, symbol in enumerate((b, t, h, w)):
        larger = _sizes(encoder, tuple(size + (varied == number) for number, size in enumerate(base)))
        for name, sizes in plain.items():
            for axis, (size, grown) in enumerate(zip(sizes, larger[name], strict=True)):
                if grown != size:
                    axes[name][axis] = (grown - size) * symbol if grown - size > 1 else symbol
    return axes


def _sizes(encoder: nn.Module, shape: tuple[int, ...]) -> Mapping[str, tuple[int, ...]]:
    features = encoder(*example(encoder, *shape, seed=0).values())
    return {name: tuple(tensor.shape) for name, tensor in zip(encoder.features._fields, features, strict=True)}


def says_all(encoder: Encoder, head: Any) -> bool:
    """Whether a card of schema 1 says all of a model: tokens on one grid, softmax, any dates or dates by rank."""
    rule, sensors = encoder.dates, encoder.sensors
    return (
        encoder.features is Tokens
        and head.activation == "softmax"
        and (isinstance(rule, AnyDates) or (isinstance(rule, AtMost) and rule.by == "rank"))
        and all(sensor.stride == 1 and sensor.patch == sensors[0].patch for sensor in sensors)
    )
