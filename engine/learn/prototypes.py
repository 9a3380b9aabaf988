"""Classes of too few series: a prototype each, the mean of its series, beside a learner of the other classes.

The metric is that of diagonal discriminant analysis (Dudoit, Fridlyand and Speed 2002): each feature by its deviation
within the classes. Features of neighbouring dates repeat each other, so a distance counts as one over as many
independent features as there are: the square of the sum of the principal variances over the sum of their squares.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.learn.fitted import Fitted, Learner, Scored
from engine.learn.flat import flat_of
from engine.learn.graph import SeriesInGraph
from engine.learn.linear import probabilities_of
from engine.learn.progress import Progress, silent
from engine.learn.samples import Labelled, Samples
from engine.learn.threads import single_threaded
from engine.package.graphwrite import GraphWriter
from engine.package.heads import Linear

# A class of fewer series is learned by its prototype.
FEWEST = 5


def rare_in(labelled: Labelled) -> tuple[int, ...]:
    """The classes that have a series, but fewer than `FEWEST`."""
    return tuple(np.flatnonzero((labelled.counts > 0) & (labelled.counts < FEWEST)).tolist())


@dataclass(frozen=True)
class PrototypesLearner:
    """A prototype of each class, all equally likely."""

    name = base = "prototypes"
    encoded = False

    def fit(self, labelled: Labelled, seed: int, progress: Progress = silent) -> Scored:
        """Take the means, and the deviations within the classes."""
        features = flat_of(labelled.samples, contrasts=False)
        rows = features(labelled.samples).astype(np.float64)
        present = labelled.present
        number = np.searchsorted(present, labelled.label)
        mean = np.stack([rows[number == cls].mean(axis=0) for cls in range(len(present))])
        within = rows - mean[number]
        free = max(1, len(rows) - len(present))
        overall = rows.var(axis=0)
        variance = (within**2).sum(axis=0) / free
        # With one series of each class there is nothing within them.
        variance = np.maximum(variance, 0.1 * overall) if len(rows) > len(present) else overall
        precision = np.where(variance > 1e-12, 1 / np.maximum(variance, 1e-12), 0)
        weight = (mean * precision).T * _independent(within * np.sqrt(precision), rows.shape[1])
        bias = -0.5 * (mean.T * weight).sum(axis=0)
        head = Linear(weight.astype(np.float32), bias.astype(np.float32))
        return Scored(features, head, probabilities_of(head), present, len(labelled.class_names))


def _independent(within: NDArray[np.float64], features: int) -> float:
    """Share of the features that are independent of the others, from standardised residuals (n, f)."""
    with single_threaded():
        variance = np.linalg.svd(within, compute_uv=False) ** 2
    if not variance.any():
        return 1 / features
    return float(variance.sum() ** 2 / (variance**2).sum() / features)


@dataclass(frozen=True)
class WithPrototypes:
    """A learner for the classes that have enough series, and prototypes for the others.

    Attributes:
        learner: the learner of the other classes.
        rare: the classes of few series; the same in all folds, though folds have fewer series still.
    """

    learner: Learner
    rare: tuple[int, ...]

    encoded = False

    @property
    def name(self) -> str:
        """The learner's."""
        return self.learner.name

    @property
    def base(self) -> str:
        """The learner's."""
        return self.learner.base

    def fit(self, labelled: Labelled, seed: int, progress: Progress = silent) -> Fitted:
        """Fit both; prototypes alone where there are not two other classes."""
        rare = np.isin(labelled.label, self.rare)
        common = labelled.take(~rare)
        prototypes = PrototypesLearner().fit(labelled, seed)
        if len(common.present) < 2:
            return prototypes
        fitted = self.learner.fit(common, seed, progress)
        return fitted if not rare.any() else _Both(fitted, prototypes, self.rare)


@dataclass(frozen=True, eq=False)
class _Both:
    """The chance of the rare classes is what the prototypes say of them; the learner has what is left."""

    fitted: Fitted
    prototypes: Fitted
    rare: tuple[int, ...]

    @property
    def classes(self) -> int:
        return self.fitted.classes

    def probabilities(self, samples: Samples) -> NDArray[np.float64]:
        """As `Fitted`."""
        rare = self.prototypes.probabilities(samples) * self._mask
        return rare + self.fitted.probabilities(samples) * (1 - rare.sum(axis=1, keepdims=True))

    def add_to(self, graph: GraphWriter, series: SeriesInGraph) -> str:
        """As `Fitted`."""
        rare = graph.node("Mul", self.prototypes.add_to(graph, series), graph.constant(self._mask))
        total = graph.node("ReduceSum", rare, graph.constant([1], "int64"), keepdims=1)
        common = graph.node("Mul", self.fitted.add_to(graph, series), graph.node("Sub", graph.constant(1.0), total))
        return graph.node("Add", rare, common)

    @property
    def _mask(self) -> NDArray[np.float64]:
        return np.isin(np.arange(self.classes), self.rare).astype(float)


def with_prototypes(learner: Learner, labelled: Labelled) -> Learner:
    """The learner, with prototypes for the classes that need them; not on an encoder, whose package has no room."""
    rare = () if learner.encoded else rare_in(labelled)
    return WithPrototypes(learner, rare) if rare else learner
