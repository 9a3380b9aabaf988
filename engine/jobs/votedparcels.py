"""Parcels in which the pixels of a finished map vote."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from engine.classmap.legend import Legend
from engine.outputs import class_set
from engine.outputs.pixels import Pixels
from engine.parcels import Parcels, answers
from engine.parcels.zonal import ParcelSums


def votes_of(pixels: Pixels) -> NDArray[np.float32]:
    """The vote of each pixel, (k, h, w): its confidence for its class, and nothing for the others."""
    votes = np.zeros(pixels.values.shape, np.float32)
    own = np.take_along_axis(pixels.values, pixels.best[None], axis=0)
    np.put_along_axis(votes, pixels.best[None], own, axis=0)
    return votes


def columns_of(
    parcels: Parcels, legend: Legend, mean: ParcelSums, votes: ParcelSums, confidence: float
) -> dict[str, pa.Array]:
    """The columns of parcels: those of a map, with the class's share of the vote as confidence, and the class set.

    That is no conformal set, as `classify` has in its column `not_excluded`: a finished map keeps no held-out answers.

    Args:
        mean, votes: sums of the pixels' probabilities, and of their votes.
        confidence: what the class set of the mean probabilities reaches.
    """
    weight = votes.probability.sum(axis=1, keepdims=True)
    share = votes.probability / np.where(weight > 0, weight, 1) * votes.mapped[:, None]
    columns = answers(parcels, replace(votes, probability=share), legend.codes, legend.names)
    del columns["valid_obs"]  # probabilities do not tell of how many dates they are
    shares = mean.probability / np.maximum(mean.mapped, 1)[:, None]
    members = class_set.fewest(shares.T, confidence).T
    known = columns["class_name"].is_valid().to_numpy(zero_copy_only=False)
    names = np.array(legend.names, object)
    sets = [", ".join(names[own]) if on else None for own, on in zip(members, known)]
    return {**columns, "class_set": pa.array(sets, pa.string())}


def counts_of(parcels: Parcels, columns: dict[str, pa.Array]) -> dict[str, Any]:
    """How many parcels have an answer, why others have none, and which columns got other names."""
    reasons = columns["reason"].drop_null().to_pylist()
    names = parcels.layout.names_for(columns)
    return {
        "total": len(parcels),
        "mapped": len(parcels) - len(reasons),
        "not_mapped": {reason: reasons.count(reason) for reason in sorted({*reasons})},
        "renamed_columns": {name: given for name, given in names.items() if given != name},
        "renamed_attributes": parcels.layout.renamed,
    }
