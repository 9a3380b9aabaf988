"""The mean of two learners' probabilities: no single learner is safe, and their mistakes differ."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.learn.fitted import Fitted, Learner
from engine.learn.graph import SeriesInGraph
from engine.learn.samples import Labelled, Samples
from engine.package.graphwrite import GraphWriter


@dataclass(frozen=True, eq=False)
class Mean:
    """The mean of two classifiers of the same classes."""

    first: Fitted
    second: Fitted

    @property
    def classes(self) -> int:
        """How many classes it tells apart."""
        return self.first.classes

    def probabilities(self, samples: Samples) -> NDArray[np.float64]:
        """As `Fitted`."""
        return np.mean([part.probabilities(samples) for part in (self.first, self.second)], axis=0)

    def add_to(self, graph: GraphWriter, series: SeriesInGraph) -> str:
        """As `Fitted`."""
        total = graph.node("Add", *(part.add_to(graph, series) for part in (self.first, self.second)))
        return graph.node("Mul", total, graph.constant(0.5))


@dataclass(frozen=True)
class MeanLearner:
    """Two learners, whose mean is taken."""

    first: Learner
    second: Learner

    base = "mean"
    encoded = False

    @property
    def name(self) -> str:
        """What reports call it."""
        return f"mean of {self.first.name} and {self.second.name}"

    def fit(self, labelled: Labelled, seed: int) -> Mean:
        """Fit both."""
        return Mean(self.first.fit(labelled, seed), self.second.fit(labelled, seed))
