"""The weighted mean of learners' probabilities: no single learner is safe, and their mistakes differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from engine.learn.fitted import Fitted, Learner, duration
from engine.learn.graph import SeriesInGraph
from engine.learn.progress import Progress, parts, silent
from engine.learn.prototypes import WithPrototypes
from engine.learn.samples import Labelled, Samples
from engine.package.graphwrite import GraphWriter

# A forest of fewer trees tells little of how sure it is.
_FEWEST_TREES = 50


@dataclass(frozen=True, eq=False)
class Mean:
    """The mean of classifiers of the same classes.

    Attributes:
        parts: two or more.
        weights: weight of each part; they sum to 1.
    """

    parts: tuple[Fitted, ...]
    weights: tuple[float, ...]

    @property
    def classes(self) -> int:
        """How many classes it tells apart."""
        return self.parts[0].classes

    def probabilities(self, samples: Samples) -> NDArray[np.float64]:
        """As `Fitted`."""
        return weighted([part.probabilities(samples) for part in self.parts], self.weights)

    def add_to(self, graph: GraphWriter, series: SeriesInGraph) -> str:
        """As `Fitted`."""
        first, *others = (
            graph.node("Mul", part.add_to(graph, series), graph.constant(weight))
            for part, weight in zip(self.parts, self.weights)
        )
        for other in others:
            first = graph.node("Add", first, other)
        return first


@dataclass(frozen=True)
class MeanLearner:
    """Learners whose mean is taken.

    Attributes:
        parts: two or more.
        weights: weight of each part; they sum to 1.
    """

    parts: tuple[Learner, ...]
    weights: tuple[float, ...]

    base = "mean"
    encoded = False

    @property
    def name(self) -> str:
        """What reports call it."""
        return mean_name(self.parts, self.weights)

    def fit(self, labelled: Labelled, seed: int, progress: Progress = silent) -> Mean:
        """Fit all."""
        each = parts(progress, [duration(part) for part in self.parts])
        return Mean(tuple(part.fit(labelled, seed, of_part) for part, of_part in zip(self.parts, each)), self.weights)


def parts_of(learner: Learner) -> tuple[tuple[Learner, ...], tuple[float, ...]]:
    """The parts of a mean, each with the prototypes of the mean, and their weights; of another learner, itself."""
    if isinstance(learner, MeanLearner):
        return learner.parts, learner.weights
    if isinstance(learner, WithPrototypes):
        within, weights = parts_of(learner.learner)
        return tuple(replace(learner, learner=part) for part in within), weights
    return (learner,), (1.0,)


def sharing(parts: Sequence[Learner], weights: Sequence[float]) -> tuple[Learner, ...]:
    """Parts of a mean whose forests have, all together, about as many trees as one by itself: each its share.

    The mean of several small forests is as steady as one large forest, and a model stays as small and as quick.
    """
    return tuple(
        replace(part, trees=min(part.trees, max(_FEWEST_TREES, round(weight * part.trees))))
        if hasattr(part, "trees")
        else part
        for part, weight in zip(parts, weights)
    )


def weighted(probabilities: list[NDArray[np.floating]], weights: tuple[float, ...]) -> NDArray[np.float64]:
    """The weighted mean of probabilities, each (n, k)."""
    return sum((weight * each for weight, each in zip(weights, probabilities)), start=np.zeros(probabilities[0].shape))


def mean_name(parts: tuple[Learner, ...], weights: tuple[float, ...]) -> str:
    """Name a mean by its parts, with their weights but of two alike: "mean of 0.7 quantiles and 0.3 linear"."""
    alike = len(parts) == 2 and max(weights) - min(weights) < 0.01
    names = [part.name if alike else f"{weight:.1f} {part.name}" for part, weight in zip(parts, weights)]
    return f"mean of {', '.join(names[:-1])} and {names[-1]}"
