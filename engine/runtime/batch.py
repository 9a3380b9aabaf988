"""What goes into a runtime and what comes out, as numpy arrays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np


@dataclass(frozen=True)
class Batch:
    """Windows that share their dates.

    Attributes:
        values: as stored, (b, t, c, h, w), of any numeric type.
        scale, offset: physical value = stored value x scale + offset, (t, c) float32.
        valid: clear pixels, (b, t, h, w) bool.
        day: days since 1 January of the reference year, (t,) int32.
    """

    values: np.ndarray
    scale: np.ndarray
    offset: np.ndarray
    valid: np.ndarray
    day: np.ndarray

    def inputs(self) -> dict[str, np.ndarray]:
        """Return the encoder's inputs by name, in the types of its graph; scale, offset and day once per window."""
        b = self.values.shape[0]
        return {
            "values": np.ascontiguousarray(self.values, dtype=np.float32),
            "scale": np.tile(np.asarray(self.scale, dtype=np.float32), (b, 1, 1)),
            "offset": np.tile(np.asarray(self.offset, dtype=np.float32), (b, 1, 1)),
            "valid": np.ascontiguousarray(self.valid, dtype=bool),
            "day": np.tile(np.asarray(self.day, dtype=np.int32), (b, 1)),
        }


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
