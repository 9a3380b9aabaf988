"""Pairs of what the reference and the map say, whatever the two are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from engine.classmap.raster import NONE


@dataclass(frozen=True, eq=False)
class Strata:
    """The strata that places were drawn in.

    Attributes:
        names: names of the H strata.
        sizes: (H) hectares of each, or parcels where the units are parcels.
        index: (m) stratum of each pair.
        of_map: whether each stratum is the class of the map that it is named after.
    """

    names: tuple[str, ...]
    sizes: NDArray[np.float64]
    index: NDArray[np.int64]
    of_map: bool = False


@dataclass(frozen=True, eq=False)
class Pairs:
    """What the reference and the map say of the same ground.

    Attributes:
        unit: what is counted: 'parcel', 'place', 'polygon', or 'pixel' where units are clusters of pixels.
        cluster: (m) number of the unit that each pair is of: of a polygon's pixels its number.
        texts: what the reference says, each text once.
        text: (m) place in `texts`; `NONE` without a reference.
        mapped: (m) place of the map's class in its legend; `NONE` without.
        count: (m) how many such pairs the unit has.
        reasons: (m) why there is no class on the map; None where there is one.
        warnings: (code, sentence).
        strata: where the references were drawn by lot in strata that they name.
    """

    unit: str
    cluster: NDArray[np.int64]
    texts: tuple[str, ...]
    text: NDArray[np.int64]
    mapped: NDArray[np.int64]
    count: NDArray[np.int64]
    reasons: Sequence[str | None]
    warnings: tuple[tuple[str, str], ...] = field(default=())
    strata: Strata | None = None

    @property
    def clustered(self) -> bool:
        """Whether a unit has several pairs, which are alike."""
        return self.unit == "pixel"


def pairs_of_units(
    unit: str,
    texts: Sequence[str | None],
    mapped: NDArray[np.integer],
    reasons: Sequence[str | None],
    warnings: Sequence[tuple[str, str]] = (),
) -> Pairs:
    """Pairs of units that count once each.

    Args:
        texts: (n) what the reference says of each.
        mapped: (n) place of the map's class in its legend.
        reasons: (n) why there is none.
    """
    known, text = indexed(texts)
    n = len(texts)
    return Pairs(
        unit, np.arange(n), known, text, np.asarray(mapped, np.int64), np.ones(n, np.int64), reasons, tuple(warnings)
    )


def indexed(texts: Sequence[str | None]) -> tuple[tuple[str, ...], NDArray[np.int64]]:
    """Each text once, and the place of every one among them, (n); `NONE` for none."""
    known = tuple(dict.fromkeys(text for text in texts if text is not None))
    number = {text: place for place, text in enumerate(known)}
    return known, np.array([NONE if text is None else number[text] for text in texts], np.int64)


def together(keys: Sequence[NDArray[np.int64]], counts: Sequence[NDArray[np.int64]]) -> tuple[NDArray, NDArray]:
    """Add up counts of equal rows of keys: those rows (m, d) and their counts (m)."""
    if not keys:
        return np.zeros((0, 3), np.int64), np.zeros(0, np.int64)
    rows, place = np.unique(np.concatenate(keys), axis=0, return_inverse=True)
    return rows, np.bincount(place.ravel(), np.concatenate(counts), len(rows)).astype(np.int64)
