"""Logistic regression on the frozen encoder of another package: what it learned elsewhere, read by a few labels."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.learn.fitted import softmax
from engine.learn.graph import SeriesInGraph
from engine.learn.linear import named, regression
from engine.learn.progress import Progress, silent
from engine.learn.samples import Labelled, Samples
from engine.learn.views import with_views
from engine.package import ModelPackage, load_package
from engine.package.graphwrite import GraphWriter
from engine.package.heads import Linear
from engine.runtime import Batch, Runtime, open_runtime

_TOKENS, _VALID = "tokens", "token_valid"
# Dates of all series of a batch.
_DATES = 2**16
# The score of a class that has no label.
_NEVER = -100.0


def unfit(package: ModelPackage, samples: Samples, unit: str) -> str:
    """Say why a package's encoder cannot read some series, as a clause that follows its name; '' where it can.

    Args:
        unit: unit of the model that is to be made, "parcel" or "pixel".
    """
    card = package.card
    if card.graphs.encoder is None or not {_TOKENS, _VALID} <= set(card.graphs.encoder.gives):
        return "has no encoder that gives tokens"
    if len(card.sensors) > 1:
        return "reads several sensors"
    if card.patch > 1:
        return f"sees squares of {card.patch} pixels, and a series is of one place"
    if unit == "pixel" and card.context.kind != "pixel":
        return "sees a pixel with its neighbours, which a series does not have"
    if card.dates.rule != "any":
        return "takes dates of its own calendar only"
    (sensor,) = card.sensors
    if sensor.sensor != samples.sensor:
        return f"is for {sensor.sensor}, and the series are of {samples.sensor}"
    missing = [band for band in sensor.bands if band not in samples.bands]
    return f"needs the bands {', '.join(missing)}, which the series lack" if missing else ""


@dataclass(frozen=True, eq=False)
class EncoderLearner:
    """Logistic regression on the mean of a series' tokens over its valid dates.

    Attributes:
        package: the package that has the encoder; `unfit` says whether it can read the series.
        views: copies of each labelled series in other light, moved, and with dates missing.
    """

    package: ModelPackage
    views: int = 0
    base = "encoder"
    encoded = True

    @property
    def name(self) -> str:
        """What reports call it."""
        return named(f"linear on the encoder of {self.package.name}", False, self.views)

    def fit(self, labelled: Labelled, seed: int, progress: Progress = silent) -> OnEncoder:
        """Encode, choose the penalty, and fit."""
        seen = with_views(labelled, self.views, seed)
        rows = encoded(self.package, seen.samples)
        found = regression(rows, seen.label, seen.group, seed)
        weight = np.zeros((rows.shape[1], len(labelled.class_names)), np.float32)
        bias = np.full(len(labelled.class_names), _NEVER, np.float32)
        weight[:, labelled.present], bias[labelled.present] = found.weight, found.bias
        return OnEncoder(self.package, Linear(weight, bias))


@dataclass(frozen=True, eq=False)
class OnEncoder:
    """A linear head on the encoder of a package; it becomes a package on that encoder, see `engine.learn.export`."""

    package: ModelPackage
    head: Linear

    @property
    def classes(self) -> int:
        """How many classes it tells apart."""
        return self.head.channels

    def probabilities(self, samples: Samples) -> NDArray[np.float64]:
        """As `Fitted`."""
        return softmax(encoded(self.package, samples) @ self.head.weight.astype(np.float64) + self.head.bias)

    def add_to(self, graph: GraphWriter, series: SeriesInGraph) -> str:
        """Refuse: the encoder is a graph of its own."""
        raise TypeError(f"the encoder of {self.package.name} is no part of another graph")


def encoded(package: ModelPackage, samples: Samples) -> NDArray[np.float32]:
    """Mean tokens of series, (n, d); 0 for one without a valid date."""
    bands = [samples.bands.index(band) for band in package.card.sensors[0].bands]
    runtime = _runtime(package.folder, package.digest)
    n, t = samples.valid.shape
    size, parts = max(1, _DATES // t), []
    for start in range(0, n, size):
        part = samples.take(np.arange(start, min(start + size, n)))
        values = np.where(part.valid[..., None], part.values[..., bands], np.float32(0))
        one = np.ones((t, len(bands)), np.float32)
        batch = Batch(values[..., None, None], one, one * 0, part.valid[..., None, None], part.days)
        features = runtime.features(batch)
        tokens, valid = features[_TOKENS][:, :, 0, 0], features[_VALID][:, :, 0, 0, None]
        total = np.where(valid, tokens, 0).sum(axis=1)
        parts.append(total / np.maximum(valid.sum(axis=1), 1).astype(np.float32))
    return np.concatenate(parts)


@lru_cache(maxsize=2)
def _runtime(folder: Path, digest: str) -> Runtime:
    """Open a package once, whatever is asked of it."""
    return open_runtime(load_package(folder), device="cpu")
