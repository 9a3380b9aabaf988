"""Multinomial logistic regression on standardised series, its penalty chosen within the labelled series."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.learn.fitted import Scored, softmax
from engine.learn.flat import flat_of
from engine.learn.folds import whole_groups
from engine.learn.progress import Progress, silent
from engine.learn.samples import Labelled
from engine.learn.threads import single_threaded
from engine.learn.views import with_views
from engine.package.heads import Linear

# Inverse strengths of the penalty that are tried, strongest first.
STRENGTHS = (1e-4, 1e-3, 1e-2, 1e-1, 1.0)
_FOLDS = 3
_STEPS = 300
# Series by which the strength is chosen at most.
_ENOUGH = 600


@dataclass(frozen=True)
class LinearLearner:
    """Logistic regression.

    Attributes:
        contrasts: whether it is given the contrasts of all pairs of bands, and not four indices.
        views: copies of each labelled series in other light, moved, and with dates missing.
    """

    contrasts: bool = False
    views: int = 0
    base = "linear"
    encoded = False

    @property
    def name(self) -> str:
        """What reports call it."""
        return named(self.base, self.contrasts, self.views)

    def fit(self, labelled: Labelled, seed: int, progress: Progress = silent) -> Scored:
        """Standardise, choose the penalty, and fit."""
        features = flat_of(labelled.samples, self.contrasts)
        seen = with_views(labelled, self.views, seed)
        rows = features(seen.samples)
        head = regression(rows, seen.label, seen.group, seed)
        present = labelled.present
        return Scored(features, head, probabilities_of(head), present, len(labelled.class_names))


def named(base: str, contrasts: bool, views: int) -> str:
    """Name a learner with its options."""
    parts = [text for text, on in (("contrasts", contrasts), ("views", views > 0)) if on]
    return f"{base} with {' and '.join(parts)}" if parts else base


def regression(rows: NDArray[np.floating], label: NDArray[np.int64], group: NDArray[np.str_], seed: int) -> Linear:
    """Fit logistic regression with equal weight for each class.

    The rows are standardised, and turned onto their principal axes where there are far fewer rows than features: with a
    penalty on the square of the weights the answer is the same, and found much sooner.

    Args:
        rows: (n, f).
        label: (n), of two classes at least.
        group: (n), whose members stay together when the strength of the penalty is chosen.

    Returns:
        weights for the rows as they are, for the classes that are there, ascending.
    """
    mean, std = rows.mean(axis=0, dtype=np.float64), rows.std(axis=0, dtype=np.float64)
    std = np.where(std > 1e-6 * np.maximum(1, np.abs(mean)), std, np.inf)  # a feature that never changes says nothing
    standard = (rows - mean) / std
    number = np.searchsorted(np.unique(label), label)
    some = np.random.default_rng(seed).permutation(len(rows))[:_ENOUGH]
    with single_threaded():
        turned, axes = _turned(standard)
        few = turned[some] if len(some) == len(rows) else _turned(standard[some])[0]
        strength = _strength(few, number[some], group[some], seed)
        found = fit_weights(turned, number, strength)
        weight, bias = found[:-1], found[-1]
        weight = weight if axes is None else axes.T @ weight
    weight = weight / std[:, None]
    return Linear(weight.astype(np.float32), (bias - mean @ weight).astype(np.float32))


def probabilities_of(head: Linear) -> Callable[[NDArray[np.float32]], NDArray[np.float64]]:
    """What a linear head says of rows, (n, f) to (n, k)."""
    return lambda rows: softmax(rows @ head.weight.astype(np.float64) + head.bias)


def _turned(rows: NDArray) -> tuple[NDArray, NDArray | None]:
    """Rows on their principal axes, and these, where that is soon done; the rows as they are where it is not."""
    if 2 * len(rows) > rows.shape[1]:
        return rows, None
    left, size, axes = np.linalg.svd(rows, full_matrices=False)
    return left * size, axes


def _strength(rows: NDArray, label: NDArray[np.int64], group: NDArray[np.str_], seed: int) -> float:
    """The strength of least log loss, each class weighing the same, where whole groups are left out in turn."""
    fold = whole_groups(label, group, _FOLDS, seed)
    loss, classes = np.zeros(len(STRENGTHS)), int(label.max()) + 1
    for held in np.unique(fold):
        known, asked = fold != held, fold == held
        present = np.unique(label[known])
        asked &= np.isin(label, present)
        if len(present) < 2 or not asked.any():
            continue
        weigh = 1 / np.bincount(label[asked], minlength=classes)[label[asked]]
        number = np.searchsorted(present, label)
        found = None
        for place, strength in enumerate(STRENGTHS):
            found = fit_weights(rows[known], number[known], strength, found)
            chance = softmax(rows[asked] @ found[:-1] + found[-1])[np.arange(asked.sum()), number[asked]]
            loss[place] -= (weigh * np.log(np.maximum(chance, 1e-12))).sum()
    return STRENGTHS[int(loss.argmin())] if loss.any() else STRENGTHS[2]


def fit_weights(rows: NDArray, label: NDArray[np.int64], strength: float, start: NDArray | None = None) -> NDArray:
    """Weights and, in the last row, biases, (f + 1, k); found from `start` on.

    scikit-learn's solver is the same one, and takes several times as long for the hundreds of small fits of a choice.
    """
    from scipy.optimize import minimize

    n, f = rows.shape
    classes = int(label.max()) + 1
    true = np.eye(classes)[label]
    weigh = (n / classes / np.bincount(label))[label]
    shape = f + 1, classes

    def loss(flat: NDArray) -> tuple[float, NDArray]:
        weight = flat.reshape(shape)
        scores = rows @ weight[:-1] + weight[-1]
        scores -= scores.max(axis=1, keepdims=True)
        power = np.exp(scores)
        total = power.sum(axis=1, keepdims=True)
        value = (weigh * (np.log(total[:, 0]) - (scores * true).sum(axis=1))).sum()
        error = (power / total - true) * weigh[:, None]
        slope = np.concatenate([rows.T @ error + weight[:-1] / strength, error.sum(axis=0, keepdims=True)])
        return value + 0.5 * (weight[:-1] ** 2).sum() / strength, slope.ravel()

    begin = np.zeros(shape) if start is None else start
    options = {"maxiter": _STEPS, "gtol": 1e-5 * n}
    found = minimize(loss, begin.ravel(), jac=True, method="L-BFGS-B", options=options)
    return found.x.reshape(shape)
