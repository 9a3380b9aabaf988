"""Multinomial logistic regression on standardised series, its penalty chosen within the labelled series."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
# Share of the largest variance below which an axis is left out.
_NOTHING = 1e-9
# Curvature of the loss of one row along its scores: what most rows have that are told well. It only sets the pace.
_CURVATURE = 0.01
# Slope of the loss of one row at which a fit ends, and at which one ends that only tells how good a strength is.
_EXACT, _ROUGH = 2e-6, 2e-5
# Loss beside the least one so far from which on it is taken to rise for good.
_RISEN = 1.05


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

    The rows are standardised and turned onto their principal axes: with a penalty on the square of the weights the
    answer is the same, and found much sooner.

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
        few, axes = _turned(standard[some])
        strength = chosen_strength(few, number[some], group[some], seed, STRENGTHS)
        found = fit_weights(few, number[some], strength)
        weight, bias = axes @ found[:-1], found[-1]
        if len(some) < len(rows):
            found = fit_weights(standard, number, strength, np.vstack([weight, bias]))
            weight, bias = found[:-1], found[-1]
    weight = weight / std[:, None]
    return Linear(weight.astype(np.float32), (bias - mean @ weight).astype(np.float32))


def probabilities_of(head: Linear) -> Callable[[NDArray[np.float32]], NDArray[np.float64]]:
    """What a linear head says of rows, (n, f) to (n, k)."""
    return lambda rows: softmax(rows @ head.weight.astype(np.float64) + head.bias)


def _turned(rows: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Rows (n, f) on their principal axes, and the axes (f, a), at most as many as there are rows or features.

    Axes along which next to nothing varies are left out: under the weakest penalty their weights would be about 0.
    """
    n, f = rows.shape
    power, found = np.linalg.eigh(rows.T @ rows if f < n else rows @ rows.T)
    kept = power > _NOTHING * power[-1]
    power, found = power[kept], found[:, kept]
    return (rows @ found, found) if f < n else (found * np.sqrt(power), rows.T @ (found / np.sqrt(power)))


def chosen_strength(
    rows: NDArray, label: NDArray[np.int64], group: NDArray[np.str_], seed: int, strengths: Sequence[float]
) -> float:
    """The strength of least log loss, each class weighing the same, where whole groups are left out in turn.

    From the strongest penalty on; weaker ones, which take longest, are not tried once the loss rises.
    """
    fold, found = whole_groups(label, group, _FOLDS, seed), {}
    least, best = np.inf, strengths[len(strengths) // 2]
    for strength in strengths:
        loss = sum(_loss_of_fold(rows, label, fold, held, strength, found) for held in np.unique(fold))
        if loss == 0:  # no fold can be judged by the others
            break
        if loss < least:
            least, best = loss, strength
        elif loss > _RISEN * least:
            break
    return best


def _loss_of_fold(
    rows: NDArray, label: NDArray[np.int64], fold: NDArray[np.int64], held: int, strength: float, found: dict
) -> float:
    """Log loss of one fold by a fit to the others, which begins at the last one of that fold, in `found`."""
    classes, train = int(label.max()) + 1, fold != held
    present = np.unique(label[train])
    test = (fold == held) & np.isin(label, present)
    if len(present) < 2 or not test.any():
        return 0.0
    number = np.searchsorted(present, label)
    found[held] = fit_weights(rows[train], number[train], strength, found.get(held), exact=False)
    scores = rows[test] @ found[held][:-1] + found[held][-1]
    chance = softmax(scores)[np.arange(test.sum()), number[test]]
    weigh = 1 / np.bincount(label[test], minlength=classes)[label[test]]
    return -float((weigh * np.log(np.maximum(chance, 1e-12))).sum())


def fit_weights(
    rows: NDArray, label: NDArray[np.int64], strength: float, start: NDArray | None = None, exact: bool = True
) -> NDArray:
    """Weights and, in the last row, biases, (f + 1, k); found from `start` on.

    scikit-learn's solver is the same one, L-BFGS, and takes several times as long for the hundreds of small fits of a
    choice. Here each weight is counted in steps of about one over the root of the loss's curvature along it, which on
    principal axes leaves a bowl that is nearly round: a few dozen steps instead of hundreds.
    """
    from scipy.optimize import minimize

    n, f = rows.shape
    classes = int(label.max()) + 1
    true = np.eye(classes)[label]
    weigh = (n / classes / np.bincount(label))[label]
    shape = f + 1, classes
    step = 1 / np.sqrt(_CURVATURE * (rows**2).sum(axis=0) + 1 / strength)[:, None]
    scaled, pull = rows * step.T, step**2 / strength

    def loss(flat: NDArray) -> tuple[float, NDArray]:
        weight = flat.reshape(shape)
        scores = scaled @ weight[:-1] + weight[-1]
        scores -= scores.max(axis=1, keepdims=True)
        power = np.exp(scores)
        total = power.sum(axis=1, keepdims=True)
        value = (weigh * (np.log(total[:, 0]) - (scores * true).sum(axis=1))).sum()
        error = (power / total - true) * weigh[:, None]
        pulled = pull * weight[:-1]
        slope = np.concatenate([scaled.T @ error + pulled, error.sum(axis=0, keepdims=True)])
        return value + 0.5 * (weight[:-1] * pulled).sum(), slope.ravel()

    begin = np.zeros(shape) if start is None else np.concatenate([start[:-1] / step, start[-1:]])
    options = {"maxiter": _STEPS, "gtol": (_EXACT if exact else _ROUGH) * n}
    found = minimize(loss, begin.ravel(), jac=True, method="L-BFGS-B", options=options).x.reshape(shape)
    return np.concatenate([found[:-1] * step, found[-1:]])
