"""What a parcel model says of parcels: their series through the ordinary runtime, and the columns that follow."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from engine.errors import BadInput
from engine.jobs.onseries.parcels import ParcelSeries
from engine.package import Card
from engine.parcels import Parcels, answers, likeliest
from engine.parcels.zonal import ParcelSums
from engine.runtime import Batch, Runtime
from engine.series.values import Values
from engine.stack.read.placement import Placement, place_dates, place_values
from engine.stack.types import counted_from, reference_year

# Numbers of all series of a batch: enough that calls cost nothing beside them, few enough for a prompt cancel.
_NUMBERS = 2**18


def refuse_unit(card: Card, unit: str) -> None:
    """Refuse a model that does not answer for what series are of.

    Args:
        unit: 'parcel' or 'pixel', what the series are of.

    Raises:
        BadInput: `model_unit`.
    """
    if card.unit == "parcel":
        return
    if card.context.kind != "pixel":
        raise BadInput(
            "model_unit",
            f"{card.called} answers for pixels by the ground around them, and not for series.",
            "Map the stack with it, or choose a model such as teach makes.",
        )
    if unit != "pixel":
        raise BadInput(
            "model_unit",
            f"{card.called} answers for pixels, and not for the series of a whole parcel.",
            "Map the stack with it, extract the series of points, or choose a parcel model, such as teach makes.",
        )


def doubts_of_unit(card: Card, unit: str) -> list[tuple[str, str]]:
    """Say, as (code, sentence) pairs, that a model was made for the means of parcels, where series are of points."""
    if card.unit == unit or unit != "pixel":
        return []
    what = f"{card.called} was made for the means of whole parcels; a point is one pixel, and its answer less sure."
    return [("model_unit", what)]


def answer(
    card: Card,
    runtime: Runtime,
    values: Values,
    progress: Callable[[int, int], None] = lambda done, of: None,
    channels: int = 0,
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Class probabilities of parcels, (n, k), and of which of them the model says anything, (n).

    Args:
        card: card of a parcel model of one sensor, whose bands the series have.
        values: the series.
        progress: told how many parcels are done, and of how many; may raise to stop.
        channels: how many shares the runtime gives a parcel; by default one a class.

    Raises:
        BadInput: `model_calendar`.
        Failure: `model_failed`.
    """
    (part,) = card.sensors
    bands = [values.sensor.bands.index(band) for band in part.bands]
    placement = place_dates(model_days(card, values), card.dates)
    if not placement.filled:
        raise BadInput(
            "model_calendar",
            f"No date of the series is near one that {card.called} takes.",
            "Choose a model for these dates, or extract more of them.",
        )
    probability = np.zeros((len(values.pixels), channels or len(card.classes)))
    seen = np.zeros(len(values.pixels), bool)
    # A runtime is used by as many threads as it says; each batch is its own.
    with ThreadPoolExecutor(runtime.parallel, "answer") as pool:
        done = 0
        batches = list(_batches(len(seen), len(placement.days) * len(bands)))
        for rows, made in zip(
            batches, pool.map(lambda rows: runtime.predict(_batch(values, rows, bands, placement)), batches)
        ):
            shares = made.probabilities[0, :, 0].T.astype(np.float64)
            sound = made.seen[0, 0] & np.isfinite(shares).all(axis=1)
            probability[rows] = np.where(sound[:, None], shares, 0)
            seen[rows] = sound & values.valid[rows].any(axis=1)
            done += rows.stop - rows.start
            progress(done, len(seen))
    return probability, seen


def model_days(card: Card, values: Values) -> list[int]:
    """The days of series as a model counts them, date by date."""
    since_epoch = values.days.tolist()
    return counted_from(since_epoch, reference_year(since_epoch, card.season.days))


def _batches(count: int, numbers: int) -> Iterator[slice]:
    size = max(1, _NUMBERS // max(numbers, 1))
    for start in range(0, count, size):
        yield slice(start, min(start + size, count))


def _batch(values: Values, rows: slice, bands: list[int], placement: Placement) -> Batch:
    """Parcels as the pixels of one row of one window."""
    mean = np.moveaxis(values.mean[rows][:, :, bands], 0, 2)
    placed, valid = place_values(mean, values.valid[rows].T, placement)
    shape = placed.shape[:2]
    return Batch(
        values=placed[None, :, :, None, :],
        scale=np.ones(shape, np.float32),
        offset=np.zeros(shape, np.float32),
        valid=valid[None, :, None, :],
        day=np.array(placement.days, np.int32),
    )


def columns_of(
    series: ParcelSeries, card: Card, given: tuple[NDArray[np.float64], NDArray[np.bool_]]
) -> dict[str, pa.Array]:
    """The columns of answered parcels: those that a map writes, the three likeliest classes, and whether there are two
    crops, where the extraction looked for that.

    Args:
        given: probabilities and of which parcels anything is known, from `answer`.
    """
    (probability, seen), pixels = given, series.pixels
    mapped = np.where(seen, pixels, 0)
    sums = ParcelSums(
        index=np.arange(len(pixels)),
        probability=probability * mapped[:, None],
        mapped=mapped,
        inside=pixels,
        observations=np.where(seen, series.values.pixels.sum(axis=1), 0),
    )
    reasons = [
        reason or ("" if extracted else "no series")
        for reason, extracted in zip(series.parcels.reasons, series.extracted)
    ]
    names = [entry.name for entry in card.classes]
    parcels = replace(series.parcels, reasons=tuple(reasons))
    columns = answers(parcels, sums, [entry.code for entry in card.classes], names)
    known = columns["reason"].is_null().to_numpy(zero_copy_only=False)
    return {**columns, **likeliest(probability, names, known), **series.homogeneity}


def counts_of(parcels: Parcels, columns: dict[str, pa.Array]) -> dict[str, Any]:
    """How many parcels have an answer, of which classes, why others have none, and which columns got other names."""
    reasons = Counter(columns["reason"].drop_null().to_pylist())
    classes = Counter(columns["class_name"].drop_null().to_pylist())
    total = len(columns["reason"])
    return {
        "total": total,
        "mapped": total - sum(reasons.values()),
        "not_mapped": dict(sorted(reasons.items())),
        "classes": dict(classes.most_common()),
        "renamed_columns": {name: given for name, given in parcels.layout.names_for(columns).items() if given != name},
        "renamed_attributes": parcels.layout.renamed,
    }
