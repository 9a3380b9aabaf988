"""Probabilities made to mean what they say: a temperature, found on series that the learner did not see.

Guo et al. 2017, On calibration of modern neural networks, arXiv 1706.04599. It changes no class of a map: the order of
the classes stays.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.learn.fitted import Fitted, softmax
from engine.learn.graph import SeriesInGraph
from engine.learn.samples import Samples
from engine.package.graphwrite import GraphWriter
from engine.package.heads import tempered as scores_of

# Added to every probability: trees say 0 where they mean that none of them thinks so.
LEAST = 0.005
_TEMPERATURES = np.geomspace(0.1, 10.0, 67)


def tempered(probability: NDArray[np.floating], temperature: float) -> NDArray[np.float64]:
    """Sharpen or flatten probabilities (n, k)."""
    return softmax(np.log(probability + LEAST) / temperature)


def temperature_of(probability: NDArray[np.floating], label: NDArray[np.int64], known: NDArray[np.bool_]) -> float:
    """The temperature under which held-out labels are likeliest.

    Args:
        probability: held-out, (n, k).
        label: (n).
        known: (n) where the learner knew the label's class.
    """
    if not known.any():
        return 1.0
    logarithm, true = np.log(probability[known] + LEAST), label[known]
    every = np.arange(len(true))
    # A pull towards 1, as strong as one label: few labels tell little.
    losses = [
        -np.log(np.maximum(softmax(logarithm / each)[every, true], 1e-12)).sum() + np.log(each) ** 2
        for each in _TEMPERATURES
    ]
    return float(_TEMPERATURES[int(np.argmin(losses))])


@dataclass(frozen=True, eq=False)
class Calibrated:
    """A classifier whose probabilities are tempered."""

    fitted: Fitted
    temperature: float

    @property
    def classes(self) -> int:
        """How many classes it tells apart."""
        return self.fitted.classes

    def probabilities(self, samples: Samples) -> NDArray[np.float64]:
        """As `Fitted`."""
        return tempered(self.fitted.probabilities(samples), self.temperature)

    def add_to(self, graph: GraphWriter, series: SeriesInGraph) -> str:
        """As `Fitted`."""
        shares = self.fitted.add_to(graph, series)
        return graph.node("Softmax", scores_of(graph, shares, LEAST, self.temperature), axis=1)
