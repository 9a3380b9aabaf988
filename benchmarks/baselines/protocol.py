"""Which parcels a peer learns from and which it is asked for; the same for all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import rasterio
from einops import rearrange
from numpy.typing import NDArray
from rasterio.transform import Affine
from sklearn.metrics import f1_score

from benchmarks.baselines.series import filled
from training.data.scene import LabelledScene
from training.measure.baselines import PixelTable


@dataclass(frozen=True, eq=False)
class Site:
    """A labelled scene, and its series without gaps.

    Attributes:
        steps: days that they have values for, (s).
        most: pixels of a parcel that a forest learns from.
    """

    name: str
    scene: LabelledScene
    steps: NDArray[np.int32]
    most: int

    @cached_property
    def pixels(self) -> PixelTable:
        """All pixels of labelled parcels, with features (n, s x c) as stored."""
        rows, cols = np.nonzero(self.scene.owner >= 0)
        values, clear = self.scene.values[:, :, rows, cols], self.scene.valid[:, rows, cols]
        return PixelTable(filled(values, clear, self.scene.day, self.steps), self.scene.owner[rows, cols])

    def profile(self, **more: object) -> dict:
        """Rasterio's description of a raster on this grid."""
        grid = self.scene.stack.grid
        place = {"width": grid.width, "height": grid.height, "crs": grid.crs, "transform": Affine(*grid.transform)}
        return {"driver": "GTiff", **place, **more}

    def filled_raster(self, folder: Path) -> Path:
        """Write the series without gaps as one raster, date by date, if it is not there yet; return its path."""
        path = folder / f"{self.name}_filled.tif"
        if not path.exists():
            values = rearrange(self.scene.values, "t c h w -> t c (h w)")
            clear = rearrange(self.scene.valid, "t h w -> t (h w)")
            series = filled(values, clear, self.scene.day, self.steps)
            rows = self.scene.stack.grid.height
            write_filled(path, rearrange(series, "(h w) f -> f h w", h=rows), self.profile())
        return path


def write_filled(path: Path, series: NDArray[np.float32], profile: dict) -> None:
    """Write series (f, h, w) as an uncompressed tiled raster: the fastest to read."""
    layout = {"count": len(series), "dtype": "uint16", "interleave": "pixel", "tiled": True, "BIGTIFF": "IF_SAFER"}
    with rasterio.open(path, "w", **{**profile, **layout}, blockxsize=256, blockysize=256) as file:
        file.write(series.round().astype(np.uint16))


@dataclass(frozen=True)
class Part:
    """Some parcels of a site."""

    site: Site
    parcels: NDArray[np.integer]

    @property
    def label(self) -> NDArray[np.int64]:
        """Their classes, (n)."""
        return self.site.scene.label[self.parcels]

    def samples(self) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
        """Features and classes of the pixels that a forest learns from."""
        table = self.site.pixels.of(self.parcels).thinned(self.site.most)
        return table.features, self.site.scene.label[table.owner]

    def means(self, raster: NDArray) -> NDArray[np.float64]:
        """Mean of rasters (k, h, w) over each parcel, (n, k)."""
        owner = self.site.scene.owner
        inside = owner >= 0
        where, size = owner[inside], len(self.site.scene.label)
        count = np.bincount(where, minlength=size)
        sums = np.stack([np.bincount(where, band[inside], size) for band in raster], axis=1)
        return (sums / np.maximum(count, 1)[:, None])[self.parcels]


@dataclass(frozen=True)
class Fold:
    """Parcels to learn from and parcels to be scored; none is in both."""

    training: tuple[Part, ...]
    tested: tuple[Part, ...]


# A peer: trained on a fold's training parts, it gives class scores (n, k) of the parcels of each tested part.
Answer = Callable[[Fold], Sequence[NDArray[np.floating]]]


def macro_f1(folds: Sequence[Fold], answer: Answer) -> float:
    """Pool the answers of all folds: mean F1 over the classes, each parcel taking its highest score."""
    given = [np.argmax(scores, axis=1) for fold in folds for scores in answer(fold)]
    truth = [part.label for fold in folds for part in fold.tested]
    return float(f1_score(np.concatenate(truth), np.concatenate(given), average="macro"))
