"""What goes into a runtime and what comes out, as numpy arrays."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from engine.errors import Failure
from engine.models.encoder import input_name


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
    """

    values: np.ndarray
    scale: np.ndarray
    offset: np.ndarray
    valid: np.ndarray
    day: np.ndarray
    fused_with: tuple[Batch, ...] = ()

    @property
    def clear(self) -> np.ndarray:
        """Where any date of any sensor is valid, (b, h, w) bool."""
        return np.any([each.valid.any(axis=1) for each in (self, *self.fused_with)], axis=0)

    def inputs(self) -> dict[str, np.ndarray]:
        """Return the encoder's inputs by name, in its order and its types; scale, offset and day once per window."""
        inputs = self._own_inputs()
        for number, further in enumerate(self.fused_with, start=2):
            inputs.update({input_name(name, number): array for name, array in further._own_inputs().items()})
        return inputs

    def _own_inputs(self) -> dict[str, np.ndarray]:
        b, t, c = self.values.shape[:3]
        return {
            "values": np.ascontiguousarray(self.values, dtype=np.float32),
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


@contextmanager
def library_errors(runtime: str, version: str, batch: Batch) -> Iterator[None]:
    """Say in a sentence what a library's error is about.

    Raises:
        Failure: `model_failed`.
    """
    try:
        yield
    except Exception as error:  # what the libraries raise has no common base but this
        windows, dates = batch.values.shape[:2]
        raise Failure(
            "model_failed",
            f"{runtime} {version} failed on {windows} windows of {dates} dates: {first_line(error)}.",
            "Free some memory, or use fewer threads or another runtime; if it stays, the model does not fit its card.",
        ) from error


def first_line(error: BaseException) -> str:
    """What a library says first of an error, shortened, without a full stop."""
    said = [line.strip() for line in str(error).splitlines() if line.strip()]
    return (said[0] if said else type(error).__name__)[:400].rstrip(".")


def softmax(logits: np.ndarray) -> np.ndarray:
    """Turn scores (b, k, h, w) into probabilities over k."""
    power = np.exp(logits - logits.max(axis=1, keepdims=True))
    return power / power.sum(axis=1, keepdims=True)
