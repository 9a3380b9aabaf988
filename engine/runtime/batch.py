"""What goes into a runtime and what comes out, as numpy arrays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np


@dataclass(frozen=True)
class Batch:
    """Windows of as many dates each.

    Attributes:
        values: as stored, (b, t, c, h, w), of any numeric type.
        scale, offset: physical value = stored value x scale + offset, (b, t, c) float32; (t, c) if all windows share
            their dates.
        valid: clear pixels, (b, t, h, w) bool.
        day: days since 1 January of the reference year, (b, t) int32; (t,) if all windows share their dates.
    """

    values: np.ndarray
    scale: np.ndarray
    offset: np.ndarray
    valid: np.ndarray
    day: np.ndarray

    def inputs(self) -> dict[str, np.ndarray]:
        """Return the encoder's inputs by name, in the types of its graph; scale, offset and day once per window."""
        b, t, c = self.values.shape[:3]
        return {
            "values": np.ascontiguousarray(self.values, dtype=np.float32),
            "scale": _of_each(self.scale, (b, t, c), np.float32),
            "offset": _of_each(self.offset, (b, t, c), np.float32),
            "valid": np.ascontiguousarray(self.valid, dtype=bool),
            "day": _of_each(self.day, (b, t), np.int32),
        }


def _of_each(array: np.ndarray, shape: tuple[int, ...], dtype: type) -> np.ndarray:
    return np.array(np.broadcast_to(array, shape), dtype=dtype)


@dataclass(frozen=True)
class Prediction:
    """What the model says of each pixel.

    Attributes:
        probabilities: (b, k, h, w) float32; they sum to 1 over k.
        seen: False where no date was valid, and the probabilities mean nothing, (b, h, w) bool.
    """

    probabilities: np.ndarray
    seen: np.ndarray


class Runtime(Protocol):
    """Something that runs a package.

    Attributes:
        name, version: of the library.
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

    def predict(self, batch: Batch) -> Prediction:
        """Run encoder and head on a batch."""
        ...


def softmax(logits: np.ndarray) -> np.ndarray:
    """Turn scores (b, k, h, w) into probabilities over k."""
    power = np.exp(logits - logits.max(axis=1, keepdims=True))
    return power / power.sum(axis=1, keepdims=True)
