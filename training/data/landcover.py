"""Undated rasters in which every pixel has a land cover, as a scene: the patch in Slovenia."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import RasterioIOError
from rasterio.features import shapes
from rasterio.transform import Affine
from shapely.geometry import shape

from engine.errors import BadInput
from engine.parcels.zonal import ParcelIndex
from engine.stack import Grid, TimeStack
from training.data.labels import merge
from training.data.scene import NOBODY, LabelledScene, cores, owners
from training.recipe.read import REPOSITORY
from training.recipe.scene import Recipe
from training.recipe.sources import LandCoverPatch

# Bands, in files of these names; land covers by code; side in pixels of the squares that its parcels are cut by.
BANDS = ("B02", "B03", "B04", "B08", "B11", "B12")
COVERS = {1: "cultivated", 2: "forest", 3: "grassland", 4: "shrubland", 8: "artificial"}
BLOCK = 20
# Bytes are taken for shares of 255, since the files do not say it.
BYTE = np.float32(1 / 255)
# The files name no days: from the first, in days.
_STEP_DAYS = 10
_GSD_M = 10.0
# In pixels; fewer make no parcel.
_SMALLEST = 8


@dataclass(frozen=True, eq=False)
class CoverPatch:
    """What the files hold.

    Attributes:
        values: (t, c, H, W) bytes; 0 is missing.
        cover: (H, W) code of each pixel's land cover, 0 for none.
        step: days from one date to the next.
    """

    values: NDArray[np.uint8]
    cover: NDArray[np.uint8]
    step: int = _STEP_DAYS

    def thinned(self, every: int) -> CoverPatch:
        """Keep the first of so many dates, and its day."""
        return replace(self, values=self.values[::every], step=self.step * every)

    @property
    def valid(self) -> NDArray[np.bool_]:
        """Pixels with a value in every band, (t, H, W)."""
        return (self.values > 0).all(axis=1)

    @property
    def day(self) -> NDArray[np.int32]:
        """Days that are made up, one every ten from 1 January: they tell the order of the dates alone."""
        return self.step * np.arange(len(self.values), dtype=np.int32)

    @property
    def grid(self) -> Grid:
        """A place that is made up, too; pixels of 10 m."""
        height, width = self.cover.shape
        return Grid("EPSG:32633", (_GSD_M, 0.0, 500_000.0, 0.0, -_GSD_M, 5_100_000.0), width, height)

    def of_bands(self, bands: Sequence[str]) -> NDArray[np.uint8]:
        """Values of some bands, in their order.

        Raises:
            BadInput: `band_missing`.
        """
        absent = [band for band in bands if band not in BANDS]
        if absent:
            raise BadInput(
                "band_missing",
                f"The rasters of land cover have no band {', '.join(absent)}.",
                f"Name some of {', '.join(BANDS)} in the recipe.",
            )
        return self.values[:, [BANDS.index(band) for band in bands]]

    def parcels(self) -> tuple[list[str], NDArray[np.object_]]:
        """Land cover and outline of each parcel: connected pixels of one land cover within a square."""
        rows, cols = np.indices(self.cover.shape) // BLOCK
        square = rows * -(-self.cover.shape[1] // BLOCK) + cols
        piece = np.where(self.cover > 0, self.cover + 256 * square, 0).astype(np.int32)
        parts = [
            (COVERS[int(number) % 256], shape(geometry))
            for geometry, number in shapes(piece, mask=piece > 0, transform=Affine(*self.grid.transform))
        ]
        kept = [part for part in parts if part[1].area >= _SMALLEST * _GSD_M**2]
        outlines = np.empty(len(kept), dtype=object)
        outlines[:] = [outline for _, outline in kept]
        return [cover for cover, _ in kept], outlines


def read_cover_patch(path: Path) -> CoverPatch:
    """Read a file of all dates for each band, and one of land covers.

    Raises:
        BadInput: `series_missing`; `series_invalid`, rasters that do not fit one another, or an unknown land cover.
    """
    layers: Mapping[str, NDArray] = {name: _raster(path / f"{name}.tif") for name in (*BANDS, "labels")}
    code = layers["labels"][0]
    bands = [layers[name] for name in BANDS]
    known = {layer.shape for layer in bands}
    if len(known) > 1 or next(iter(known))[1:] != code.shape:
        raise BadInput("series_invalid", f"The rasters of {path} differ in shape.", "Give the files as published.")
    unknown = sorted(set(np.unique(code).tolist()) - {0, *COVERS})
    if unknown:
        raise BadInput(
            "series_invalid",
            f"{path}: land covers {', '.join(map(str, unknown))} are unknown.",
            "Give it as published.",
        )
    return CoverPatch(np.stack(bands, axis=1), code)


def read_cover_scene(source: LandCoverPatch, recipe: Recipe) -> LabelledScene:
    """Read the patch as a scene of parcels.

    Raises:
        BadInput: what `read_cover_patch` raises; `band_missing`; `crop_unknown`.
    """
    path = REPOSITORY / source.land_cover
    patch = read_cover_patch(path).thinned(source.every)
    values, grid = patch.of_bands(recipe.bands), patch.grid
    stack = TimeStack(recipe.sensor, recipe.bands, grid, ())
    covers, outlines = patch.parcels()
    label = merge(covers, recipe.class_of, recipe.left_out, path)
    drawn = outlines.copy()
    drawn[label == NOBODY] = None
    owner = owners(drawn, stack)
    return LabelledScene(
        stack=stack,
        values=values,
        valid=patch.valid,
        day=patch.day,
        scale=np.full(values.shape[:2], BYTE, np.float32),
        offset=np.zeros(values.shape[:2], np.float32),
        index=ParcelIndex(drawn, grid),
        label=label,
        centre=np.array([outline.centroid.coords[0] for outline in outlines]),
        owner=owner,
        core=cores(owner, recipe.core),
    )


def _raster(path: Path) -> NDArray[np.uint8]:
    if not path.is_file():
        raise BadInput("series_missing", f"{path} does not exist.", "Give the folder as published.")
    try:
        with rasterio.open(path) as raster:
            return raster.read()
    except RasterioIOError as error:
        raise BadInput("series_invalid", f"{path} is no raster: {error}.", "Give the files as published.") from error
