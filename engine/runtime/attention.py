"""Which dates a model's attention looks at: a package's graph of it, run as runtimes run a model."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from engine.models.encoder import AnyDates
from engine.package import ATTENTION, ModelPackage
from engine.runtime.batch import Batch, Prediction
from engine.runtime.device import usable_cores
from engine.runtime.ort import OnnxRuntime, open_session
from engine.runtime.parts import library_errors
from engine.runtime.trial import invalid

# Shares of a pixel sum to 1, but for rounding.
_WHOLE = 1.001


class Attention(OnnxRuntime):
    """Answers with the share of each date in a pixel's attention, where a model answers with probabilities.

    Args:
        package: one whose card lists a graph of attention.
        days: ascending model days that shares are of; a batch has no others.
    """

    def __init__(self, package: ModelPackage, days: Sequence[int]) -> None:
        self.device, self.reason, self.precision, self.parallel = "cpu", "", "float32", usable_cores()
        self._card, self._days = package.card, np.asarray(days)
        self._package, self._graph = package, open_session(package.attention, self.device, reuse=True)
        taken = {name for part in package.card.sensors for name in part.inputs.values()}
        if {port.name for port in self._graph.get_inputs()} != taken or len(self._graph.get_outputs()) != 1:
            raise invalid(package, f"takes or gives other things in {ATTENTION} than such a graph does")

    def predict(self, batch: Batch, embed: bool = False) -> Prediction:
        """Shares of the days, (b, days, h, w) in pixels; seen where there are any.

        Raises:
            Failure: `model_failed`.
            BadInput: `package_invalid`, it gives no shares.
        """
        with library_errors(self.name, self.version, batch):
            inputs = batch.inputs([part.inputs for part in self._card.sensors])
            (given,) = self._graph.run(None, inputs)
        (b, t, *places), side = batch.valid.shape, self._card.patch
        shape = (b, t, *(length // side for length in places))
        if given.shape != shape or not np.isfinite(given).all() or given.min() < 0 or given.sum(axis=1).max() > _WHOLE:
            raise invalid(self._package, f"gives no shares of {' x '.join(map(str, shape))} in {ATTENTION}")
        day = np.broadcast_to(batch.day, (b, t))
        shares = np.zeros((b, len(self._days), *given.shape[2:]), np.float32)
        np.add.at(shares, (np.arange(b)[:, None], np.searchsorted(self._days, day)), given)
        shares = shares.repeat(side, axis=2).repeat(side, axis=3)
        return Prediction(shares, shares.any(axis=1))


def tells_attention(package: ModelPackage) -> bool:
    """Whether a package's graph of attention tells of the dates of a stack or of series.

    A model that takes other days than these, such as those of a calendar, tells nothing of them.
    """
    return package.attention is not None and isinstance(package.card.dates, AnyDates)


def open_attention(package: ModelPackage, days: Sequence[int]) -> Attention | None:
    """Open a package's graph of attention for the days of a stack or of series; None where it tells nothing of them.

    Raises:
        BadInput: `package_invalid`.
    """
    return Attention(package, days) if tells_attention(package) else None
