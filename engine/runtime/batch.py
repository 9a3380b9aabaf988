"""What goes into a runtime and what comes out, as numpy arrays."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from engine.models.encoder import INPUTS, input_name


@dataclass(frozen=True)
class Batch:
    """Windows of one sensor, of as many dates each; and the same windows of others that a model takes with it.

    Attributes:
        values: as stored, (b, t, c, h, w), of any numeric type.
        scale, offset: physical value = stored value x scale + offset, (b, t, c) float32; (t, c) if all windows share
            their dates.
        valid: clear pixels, (b, t, h, w) bool.
        day: days since 1 January of the reference year, (b, t) int32; (t,) if all windows share their dates.
        fused_with: the further sensors' windows, in the card's order.
        stride: side of a pixel in pixels of the stack's grid; 1 on that grid itself.
    """

    values: np.ndarray
    scale: np.ndarray
    offset: np.ndarray
    valid: np.ndarray
    day: np.ndarray
    fused_with: tuple[Batch, ...] = ()
    stride: int = 1

    @property
    def clear(self) -> np.ndarray:
        """Where any date of any sensor is valid, (b, h, w) bool on the stack's grid."""
        clear = [(sensor.valid.any(axis=1), sensor.stride) for sensor in (self, *self.fused_with)]
        return np.any([mask.repeat(stride, axis=1).repeat(stride, axis=2) for mask, stride in clear], axis=0)

    def coarser(self, stride: int) -> Batch:
        """Return the windows on a grid of larger pixels: means of what is clear, where at least half of it is.

        Args:
            stride: side of such a pixel in pixels of this grid; windows are a multiple of it.
        """
        if stride == 1:
            return self
        shape, cells = self.valid.shape[:2], [length // stride for length in self.valid.shape[2:]]
        inner = (cells[0], stride, cells[1], stride)
        weight = self.valid.reshape(*shape, *inner).astype(np.float32)
        count = weight.sum(axis=(-3, -1))
        values = np.where(self.valid[:, :, None], self.values, 0).astype(np.float32)
        total = (values.reshape(*shape, -1, *inner)).sum(axis=(-3, -1))
        mean = total / np.maximum(count, 1)[:, :, None]
        return replace(self, values=mean, valid=2 * count >= stride**2, stride=self.stride * stride)

    def inputs(self, names: Sequence[Mapping[str, str]] | None = None) -> dict[str, np.ndarray]:
        """Return a graph's inputs by name, in its types; scale, offset and day once per window.

        Args:
            names: for each sensor, input's name here -> its name in the graph, as a card's `sensors` have it; by
                default all, under the usual names.
        """
        sensors = (self, *self.fused_with)
        if names is None:
            names = [{name: input_name(name, number) for name in INPUTS} for number in range(1, len(sensors) + 1)]
        inputs = {}
        for sensor, named in zip(sensors, names):
            inputs_of_sensor = sensor._own_inputs()
            inputs.update({name: inputs_of_sensor[what] for what, name in named.items()})
        return inputs

    def _own_inputs(self) -> dict[str, np.ndarray]:
        b, t, c = self.values.shape[:3]
        return {
            "values": _single(self.values),
            "scale": _of_each(self.scale, (b, t, c), np.float32),
            "offset": _of_each(self.offset, (b, t, c), np.float32),
            "valid": np.ascontiguousarray(self.valid, dtype=bool),
            "day": _of_each(self.day, (b, t), np.int32),
        }


def together(sensors: Sequence[Batch]) -> Batch:
    """Put the batches of a model's sensors together, the first one first."""
    return replace(sensors[0], fused_with=tuple(sensors[1:]))


def unseen(windows: int, bands: int, height: int, width: int) -> Batch:
    """Windows in which a sensor has no clear date: one date that is nowhere valid, since a graph needs one."""
    return Batch(
        values=np.zeros((windows, 1, bands, height, width), np.float32),
        scale=np.ones((windows, 1, bands), np.float32),
        offset=np.zeros((windows, 1, bands), np.float32),
        valid=np.zeros((windows, 1, height, width), bool),
        day=np.zeros((windows, 1), np.int32),
    )


def _single(values: np.ndarray) -> np.ndarray:
    """Values in single precision, one after another in memory.

    What only double precision holds, such as a nodata value of -1.7e308, is no measurement: it becomes infinite, in
    pixels that are not valid.
    """
    with np.errstate(over="ignore"):
        return np.ascontiguousarray(values, dtype=np.float32)


def _of_each(array: np.ndarray, shape: tuple[int, ...], dtype: type) -> np.ndarray:
    return np.array(np.broadcast_to(array, shape), dtype=dtype)


@dataclass(frozen=True)
class Prediction:
    """What the model says of each pixel.

    Attributes:
        probabilities: (b, k, h, w) float32; they sum to 1 over k where the card's activation is softmax. With other
            activations they are shares of their own, or the head's values as they are.
        seen: False where no date was valid, and the probabilities mean nothing, (b, h, w) bool.
        features: what the encoder gives each pixel, (b, d, h, w) float32, NaN where nothing; None where not asked for.
    """

    probabilities: np.ndarray
    seen: np.ndarray
    features: np.ndarray | None = None

    @property
    def values(self) -> np.ndarray:
        """Probabilities, and then the features, (b, k + d, h, w)."""
        if self.features is None:
            return self.probabilities
        return np.concatenate([self.probabilities, self.features], axis=1)


class Runtime(Protocol):
    """Something that runs a package.

    Attributes:
        name, version: the library's.
        device: "cpu" or "cuda".
        reason: one sentence, why this device.
        precision: the type that it computes in.
        parallel: how many calls of `predict` may run at the same time, in threads of their own, to use all it may use.
    """

    name: str
    version: str
    device: str
    reason: str
    precision: str
    parallel: int

    def predict(self, batch: Batch, embed: bool = False) -> Prediction:
        """Run encoder and head on a batch; with `embed` the prediction has features, too."""
        ...

    def features(self, batch: Batch) -> dict[str, np.ndarray]:
        """Run the encoder alone: what it gives, by the card's names; the inputs where there is no encoder."""
        ...


# So far shares may be from what is between 0 and 1.
ROUNDING = 1e-3


def first_line(error: BaseException) -> str:
    """What a library says first of an error, shortened, without a full stop."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return (lines[0] if lines else type(error).__name__)[:400].rstrip(".")


def softmax(logits: np.ndarray) -> np.ndarray:
    """Turn scores (b, k, h, w) into probabilities over k."""
    power = np.exp(logits - logits.max(axis=1, keepdims=True))
    return power / power.sum(axis=1, keepdims=True)


def sigmoid(logits: np.ndarray) -> np.ndarray:
    """Turn each score into a share of its own."""
    power = np.exp(-np.abs(logits))  # never above 1
    return np.where(logits >= 0, 1, power) / (1 + power)


def unchanged(values: np.ndarray) -> np.ndarray:
    """Return what the head gives."""
    return values


ACTIVATIONS: Mapping[str, Callable[[np.ndarray], np.ndarray]] = {
    "softmax": softmax,
    "sigmoid": sigmoid,
    "none": unchanged,
}
