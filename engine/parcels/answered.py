"""The columns that a map adds to its parcels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from engine.parcels.read import Parcels
from engine.parcels.zonal import ParcelSums

_LEAST_PIXELS = 2


def answers(parcels: Parcels, sums: ParcelSums, codes: Sequence[int], names: Sequence[str]) -> dict[str, pa.Array]:
    """The columns that a map adds to its parcels; null, with a reason, where there is no answer.

    Args:
        codes, names: those of the model's classes.
    """
    least = 1 if parcels.kind == "point" else _LEAST_PIXELS
    reasons = [reason or _reason(*counts, least) for reason, *counts in zip(parcels.reasons, sums.inside, sums.mapped)]
    unanswered = np.array([bool(reason) for reason in reasons])
    mean = sums.probability / np.maximum(sums.mapped, 1)[:, None]
    order = np.argsort(-mean, axis=1, kind="stable")
    best, second = order[:, 0], order[:, min(1, len(codes) - 1)]
    rows = np.arange(len(mean))
    confidence, margin = mean[rows, best], mean[rows, best] - mean[rows, second]

    def column(values: Iterable, kind: pa.DataType) -> pa.Array:
        return pa.array([None if skip else value for value, skip in zip(values, unanswered)], kind)

    return {
        "class_code": column((codes[i] for i in best), pa.int32()),
        "class_name": column((names[i] for i in best), pa.string()),
        "confidence": column(np.round(confidence, 4), pa.float64()),
        "runner_up": column((names[i] for i in second), pa.string()),
        "margin": column(np.round(margin, 4), pa.float64()),
        "pixels": pa.array(sums.mapped, pa.int32()),
        "valid_obs": column(np.round(sums.observations / np.maximum(sums.mapped, 1), 2), pa.float64()),
        "area_ha": pa.array([round(area, 4) if np.isfinite(area) else None for area in parcels.area_ha], pa.float64()),
        "reason": pa.array([reason or None for reason in reasons], pa.string()),
    }


def likeliest(
    probability: NDArray[np.floating], names: Sequence[str], known: NDArray[np.bool_], count: int = 3
) -> dict[str, pa.Array]:
    """The likeliest classes of each parcel with their probabilities, as columns `crop_1`, `probability_1` and so on.

    Args:
        probability: (n, k).
        names: names of the classes, (k).
        known: which parcels have an answer, (n); the others have nulls.
    """
    order = np.argsort(-probability, axis=1, kind="stable")
    named, columns = pa.array(names, pa.string()), {}
    for place in range(count):
        absent = ~(known & (place < len(names)))
        which = order[:, min(place, len(names) - 1)]
        share = np.round(probability[np.arange(len(which)), which].astype(np.float64), 4)
        columns[f"crop_{place + 1}"] = named.take(pa.array(which, mask=absent))
        columns[f"probability_{place + 1}"] = pa.array(share, pa.float64(), mask=absent)
    return columns


def _reason(inside: int, mapped: int, least: int) -> str:
    if inside < least:
        return "fewer than two pixels"
    # Not "no clear date": a model takes a patch of pixels on a date only where half of them are clear.
    return "never clear enough" if mapped == 0 else "fewer than two pixels clear enough" if mapped < least else ""
