"""A fitted learner as a model package, which maps pixels or classifies parcels without scikit-learn and torch."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any, Union

import numpy as np
from numpy.typing import NDArray

from engine.learn import calibrate
from engine.learn.calibrate import Calibrated
from engine.learn.fitted import Fitted
from engine.learn.graph import finish, new_graph, series_in
from engine.learn.on_encoder import OnEncoder
from engine.learn.samples import Samples
from engine.models.encoder import Unit
from engine.package import ModelPackage
from engine.package.heads import Tempered
from engine.package.write import write_graph, write_on_encoder

# Probabilities are never quite 0: their logarithms are the scores of a package.
LEAST = 1e-6
# Share of its season that a stack must cover at least to be like the labelled series: they are of one stack themselves.
_COVERED = 0.5


def write_learned(
    folder: Union[str, os.PathLike[str]],
    fitted: Fitted,
    samples: Samples,
    unit: Unit,
    fields: Mapping[str, Any],
    *,
    gsd_m: float,
    units: str,
) -> ModelPackage:
    """Write a package; an older one in the folder is replaced. What stands on an encoder becomes a package on it.

    Args:
        samples: what it was fitted on, whose season, dates and values the card tells.
        unit: whether these are parcels' series or pixels'.
        fields: the card's name, title, version, simulated, classes (in the order of the fitted classes), training,
            metrics and licence.
        gsd_m: side of the stack's pixels, in metres.
        units: units of the values.

    Raises:
        BadInput: `package_invalid`, `folder_in_use`.
        Failure: `disk`.
    """
    # A parcel's series is a place of its own, whatever windows the encoder was trained on.
    seen = {"unit": unit, **({"context": {"kind": "pixel"}} if unit == "parcel" else {})}
    if isinstance(fitted, OnEncoder):
        return write_on_encoder(folder, fitted.head, fitted.package, {**seen, **fields})
    if isinstance(fitted, Calibrated) and isinstance(fitted.fitted, OnEncoder):
        head = Tempered(fitted.fitted.head, calibrate.LEAST, fitted.temperature)
        return write_on_encoder(folder, head, fitted.fitted.package, {**seen, **fields})
    first, last = season_of(samples)
    own = {
        "sensors": [sensor_of(samples, gsd_m, units)],
        "season": {"first": first, "last": last, "covered": _COVERED},
        "dates": {"rule": "any"},
        "unit": unit,
        "activation": "softmax",
    }
    return write_graph(folder, graph_of(fitted, len(samples.bands)), fitted.classes, {**own, **fields})


def graph_of(fitted: Fitted, bands: int) -> bytes:
    """A graph from dated rasters to logarithms of probabilities."""
    graph = new_graph(bands)
    series = series_in(graph, bands)
    shares = fitted.add_to(graph, series)
    scores = graph.node("Log", graph.node("Max", shares, graph.constant(LEAST)))
    return finish(graph, series, scores, fitted.classes)


def season_of(samples: Samples) -> tuple[int, int]:
    """First and last valid day of any series."""
    days = samples.days[samples.valid]
    return (int(days.min()), int(days.max())) if len(days) else (0, 365)


def sensor_of(samples: Samples, gsd_m: float, units: str) -> dict[str, Any]:
    """What a card says of the sensor."""
    seen = samples.values[samples.valid].astype(np.float64)
    if not len(seen):
        seen = np.zeros((1, len(samples.bands)))
    count = samples.valid.sum(axis=1)
    low, high = np.percentile(seen, (1, 99), axis=0)
    std = seen.std(axis=0)
    return {
        "sensor": samples.sensor,
        "bands": list(samples.bands),
        "gsd_m": gsd_m,
        "units": units,
        "statistics": {"mean": _list(seen.mean(axis=0)), "std": _list(np.where(std > 0, std, 1.0))},
        "value_range": list(zip(_list(low), _list(high))),
        "dates_in_training": {"min": max(1, int(count.min())), "max": max(1, int(count.max()))},
    }


def _list(values: NDArray[np.float64]) -> Sequence[float]:
    return [float(f"{value:.6g}") for value in values]
