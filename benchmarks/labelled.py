"""Real labelled series, as the engine's learners take them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.learn import Labelled
from training.base.samples import labelled_of
from training.data.series import read_series

FOLDER = Path(__file__).resolve().parents[2] / "shared" / "data" / "series"


@dataclass(frozen=True)
class Data:
    """A file of labelled series.

    Attributes:
        title: as tables head it.
        groups: what is not split, in words.
    """

    title: str
    groups: str


DATA: Mapping[str, Data] = {
    "s2_cdl_california_2021": Data("California, Sentinel-2", "blocks of 0.1 degrees"),
    "s2_cdl_arkansas_2021": Data("Arkansas, Sentinel-2", "blocks of 0.1 degrees"),
    "br_mt_1_8K_9classes_6bands": Data("Mato Grosso, MODIS", "locations"),
    "cbers_samples_022024": Data("Cerrado, CBERS-4", "locations"),
    "cawa_modis_ndvi_parcels": Data("Central Asia, MODIS", "regions"),
}


def at_hand(name: str) -> bool:
    """Whether a file is there."""
    return (FOLDER / f"{name}.npz").is_file()


@lru_cache(maxsize=2)
def read(name: str) -> Labelled:
    """All series of a file."""
    return labelled_of(read_series(FOLDER / f"{name}.npz"))


def some(rows: NDArray[np.int64], most: int, rng: np.random.Generator) -> NDArray[np.int64]:
    """So many of them at random, or all."""
    return rng.permutation(rows)[:most]
