"""Logistic regression on likeness to the labelled series: a Gaussian kernel of standardised rows.

Where classes are no more told apart by a plane than by boxes along the features, likeness often tells them; and it errs
elsewhere than linear learners and trees do, so that the mean of all gains. The penalty is on the norm in the kernel's
space (Zhu and Hastie 2005, Kernel logistic regression and the import vector machine).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.learn.fitted import Scored, softmax
from engine.learn.flat import flat_of
from engine.learn.linear import chosen_strength, fit_weights, named
from engine.learn.progress import Progress, silent
from engine.learn.samples import Labelled, some_of_each
from engine.learn.threads import single_threaded
from engine.package.graphwrite import GraphWriter

# Inverse strengths of the penalty that are tried, strongest first.
_STRENGTHS = (0.1, 1.0, 10.0, 100.0, 1000.0)
# Labelled series that others are compared with at most: the work grows with their square.
_MOST = 800
# Share of the largest variance below which an axis of the kernel's space is left out.
_NOTHING = 1e-9


@dataclass(frozen=True)
class KernelLearner:
    """Logistic regression on likeness.

    Attributes:
        contrasts: whether it is given the contrasts of all pairs of bands, and not four indices.
    """

    contrasts: bool = False
    base = "kernel"
    encoded = False

    @property
    def name(self) -> str:
        """What reports call it."""
        return named(self.base, self.contrasts, 0)

    def fit(self, labelled: Labelled, seed: int, progress: Progress = silent) -> Scored:
        """Standardise, choose the penalty, and fit."""
        known = labelled.take(some_of_each(labelled, _MOST, seed))
        features = flat_of(known.samples, self.contrasts)
        head = likeness(features(known.samples), known.label, known.group, seed)
        return Scored(features, head, head.probabilities, labelled.present, len(labelled.class_names))


@dataclass(frozen=True, eq=False)
class Likeness:
    """Class probabilities by likeness to m rows that are known.

    Attributes:
        mean, scale: mean and scale of each feature, (f): rows are standardised to (row - mean) * scale.
        known: standardised, (m, f).
        weight: weight of the likeness to each known row, (m, k).
        bias: (k).
        reach: the likeness falls by a factor of e over this squared distance.
    """

    mean: NDArray[np.float32]
    scale: NDArray[np.float32]
    known: NDArray[np.float32]
    weight: NDArray[np.float32]
    bias: NDArray[np.float32]
    reach: float

    @property
    def features(self) -> int:
        """How many it takes."""
        return len(self.mean)

    @property
    def channels(self) -> int:
        """How many classes it tells."""
        return len(self.bias)

    def probabilities(self, rows: NDArray[np.float32]) -> NDArray[np.floating]:
        """Return class probabilities (n, k) of rows (n, f)."""
        return softmax(_alike((rows - self.mean) * self.scale, self.known, self.reach) @ self.weight + self.bias)

    def score(self, graph: GraphWriter, rows: str) -> str:
        """Add it to a graph, from rows (n, f) to probabilities (n, k)."""
        rows = graph.node("Mul", graph.node("Sub", rows, graph.constant(self.mean)), graph.constant(self.scale))
        own = graph.node("ReduceSum", graph.node("Mul", rows, rows), graph.constant([1], "int64"), keepdims=1)
        both = graph.node("MatMul", rows, graph.constant(2 * self.known.T))
        apart = graph.node("Sub", graph.node("Add", own, graph.constant((self.known**2).sum(axis=1))), both)
        apart = graph.node("Max", apart, graph.constant(0.0))
        alike = graph.node("Exp", graph.node("Mul", apart, graph.constant(-1 / self.reach)))
        scores = graph.node("Add", graph.node("MatMul", alike, graph.constant(self.weight)), graph.constant(self.bias))
        return graph.node("Softmax", scores, axis=1)


def likeness(rows: NDArray[np.floating], label: NDArray[np.int64], group: NDArray[np.str_], seed: int) -> Likeness:
    """Fit, with equal weight for each class.

    Args:
        rows: (n, f).
        label: (n), of two classes at least.
        group: (n), whose members stay together when the strength of the penalty is chosen.
    """
    mean, std = rows.mean(axis=0, dtype=np.float64), rows.std(axis=0, dtype=np.float64)
    changing = std > 1e-6 * np.maximum(1, np.abs(mean))  # a feature that never changes says nothing
    scale = np.where(changing, 1 / np.where(changing, std, 1), 0)
    known = ((rows - mean) * scale).astype(np.float32)
    reach = float(max(1, changing.sum()))
    number = np.searchsorted(np.unique(label), label)
    with single_threaded():
        # On the axes of the kernel's space a penalty on the norm there is one on the square of the weights.
        power, axes = np.linalg.eigh(_alike(known.astype(np.float64), known.astype(np.float64), reach))
        kept = power > _NOTHING * power[-1]
        power, axes = power[kept], axes[:, kept]
        turned = axes * np.sqrt(power)
        found = fit_weights(turned, number, chosen_strength(turned, number, group, seed, _STRENGTHS))
        weight = (axes / np.sqrt(power)) @ found[:-1]
    parts = (part.astype(np.float32) for part in (mean, scale, known, weight, found[-1]))
    return Likeness(*parts, reach)


def _alike(rows: NDArray[np.floating], known: NDArray[np.floating], reach: float) -> NDArray[np.floating]:
    """Likeness of rows (n, f) to known ones (m, f), in 0 to 1, (n, m)."""
    apart = (rows**2).sum(axis=1)[:, None] + (known**2).sum(axis=1) - 2 * rows @ known.T
    return np.exp(np.maximum(apart, 0) / -reach)
