"""What a learner is, what it makes, and the pieces that most fitted learners are put together from.

Learner   name; fit(labelled, seed, progress) -> Fitted; some also prepare(unlabelled, seed, progress) -> Learner
Fitted    probabilities(samples) -> (n, k); add_to(graph, series) -> the same within an ONNX graph
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

from engine.learn.graph import SeriesInGraph
from engine.learn.progress import Progress, silent
from engine.learn.samples import Labelled, Samples
from engine.package.graphwrite import GraphWriter
from engine.package.heads import Head, Linear

# Features of a batch of series at once: so many numbers that memory stays flat.
_NUMBERS = 2**25


class Fitted(Protocol):
    """A classifier of series into k classes."""

    @property
    def classes(self) -> int:
        """How many classes it tells apart, with those that it has never seen."""
        ...

    def probabilities(self, samples: Samples) -> NDArray[np.float64]:
        """Class probabilities, (n, k); rows sum to 1. What it says of a series without a valid date means nothing."""
        ...

    def add_to(self, graph: GraphWriter, series: SeriesInGraph) -> str:
        """Add it to a graph; returns the name of the probabilities, (n, k)."""
        ...


# A network takes seconds for what others take tenths for.
_LONG = 10


class Learner(Protocol):
    """A way to make a classifier of labelled series.

    Attributes:
        base: its name without options.
        encoded: whether it stands on the encoder of a base package, so that its own package is one on that encoder.
    """

    base: str
    encoded: bool

    @property
    def name(self) -> str:
        """What reports call it, its options included."""
        ...

    def fit(self, labelled: Labelled, seed: int, progress: Progress = silent) -> Fitted:
        """Learn; the same seed gives the same classifier. Each class weighs the same.

        Args:
            progress: told how far it is, by learners that take long; may raise to stop.
        """
        ...


@runtime_checkable
class UnlabelledLearner(Learner, Protocol):
    """A learner that also learns from series without labels."""

    def check(self) -> None:
        """Refuse to learn where that cannot be done.

        Raises:
            BadInput: what it needs is not installed.
        """
        ...

    def prepare(self, unlabelled: Samples, seed: int, progress: Progress = silent) -> Learner:
        """Learn from series without labels, once for all fits to come.

        Args:
            progress: told how far it is; may raise to stop.
        """
        ...


def duration(learner: Learner) -> int:
    """How long a learner takes beside the others: a weight of its progress."""
    return _LONG if isinstance(learner, UnlabelledLearner) else 1


class Features(Protocol):
    """Turns series into rows of numbers, in numpy and in a graph alike."""

    @property
    def count(self) -> int:
        """How many numbers a row has."""
        ...

    def __call__(self, samples: Samples) -> NDArray[np.float32]:
        """Rows, (n, count)."""
        ...

    def add_to(self, graph: GraphWriter, series: SeriesInGraph) -> str:
        """Add them to a graph; returns the name of the rows, (n, count)."""
        ...


@dataclass(frozen=True, eq=False)
class Scored:
    """Features and a head that scores them.

    Attributes:
        features: what turns series into rows of features.
        head: what scores rows in a graph; of linear ones the scores are logits, of others probabilities.
        predict: the same probabilities, (n, features) to (n, present).
        present: the classes that the head tells, ascending.
        classes: how many there are.
    """

    features: Features
    head: Head
    predict: Callable[[NDArray[np.float32]], NDArray[np.floating]]
    present: NDArray[np.int64]
    classes: int

    def probabilities(self, samples: Samples) -> NDArray[np.float64]:
        """As `Fitted`."""
        result = np.zeros((len(samples), self.classes))
        size = max(1, _NUMBERS // self.features.count)
        for start in range(0, len(samples), size):
            part = np.arange(start, min(start + size, len(samples)))
            result[np.ix_(part, self.present)] = self.predict(self.features(samples.take(part)))
        return result

    def add_to(self, graph: GraphWriter, series: SeriesInGraph) -> str:
        """As `Fitted`."""
        rows = self.features.add_to(graph, series)
        rows = graph.node("Reshape", rows, graph.constant([-1, self.features.count], "int64"))
        shares = self.head.score(graph, rows)
        if isinstance(self.head, Linear):
            shares = graph.node("Softmax", shares, axis=1)
        if len(self.present) == self.classes:
            return shares
        spread = np.eye(self.classes)[self.present]
        return graph.node("MatMul", shares, graph.constant(spread))


def softmax(scores: NDArray[np.floating]) -> NDArray[np.floating]:
    """Probabilities (n, k) of scores (n, k)."""
    power = np.exp(scores - scores.max(axis=1, keepdims=True))
    return power / power.sum(axis=1, keepdims=True)
