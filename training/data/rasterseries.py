"""Data sets that come as rasters with labelled pixels or parcels, read as series."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import rasterio
from einops import rearrange
from numpy.typing import NDArray
from rasterio.errors import RasterioIOError

from engine.errors import BadInput
from training.base.series import Series
from training.data.scene import NOBODY, LabelledScene, read_scene
from training.data.splits import blocks_of
from training.recipe.read import REPOSITORY, read_recipe
from training.recipe.scene import Recipe

_RECIPES = REPOSITORY / "training" / "recipes"
# Of the patch in Slovenia: bands, in files of these names; land covers by code; side of a block in pixels.
_SLOVENIAN_BANDS = ("B02", "B03", "B04", "B08", "B11", "B12")
_SLOVENIAN_COVERS = {1: "cultivated", 2: "forest", 3: "grassland", 4: "shrubland", 8: "artificial"}
_SLOVENIAN_BLOCK = 20
_BYTE = np.float32(1 / 255)


def read_france(path: Path) -> Series:
    """Read the scene in France and its parcels, with the classes and the blocks of its model's recipe.

    Raises:
        BadInput: what scanning a stack and reading parcels raise.
    """
    recipe = read_recipe(_RECIPES / "france-2018-s2.yaml", Recipe)
    layer, blocks = recipe.scenes[0], recipe.evaluation.blocks
    scene = read_scene(path, path / Path(layer.parcels).name, layer.field, recipe)
    block = blocks_of(scene.centre[scene.label != NOBODY], blocks.size_m, blocks.origin_m)
    return parcel_series(scene, recipe.class_names, block.astype(str), path.name)


def parcel_series(scene: LabelledScene, class_names: Sequence[str], group: NDArray[np.str_], name: str) -> Series:
    """The labelled parcels of a scene as series of means over their clear pixels, borders left out.

    Args:
        class_names, name: as the series are to have them.
        group: group of each labelled parcel.
    """
    parcels = np.flatnonzero(scene.label != NOBODY)
    t, c = scene.values.shape[:2]
    values, valid = np.zeros((len(parcels), t, c), np.float32), np.zeros((len(parcels), t), bool)
    physical = scene.physical
    for row, parcel in enumerate(parcels):
        rows, cols = np.nonzero(scene.core & (scene.owner == parcel))
        clear = scene.valid[:, rows, cols]
        total = np.where(clear[:, None], physical[:, :, rows, cols], 0).sum(axis=2, dtype=np.float64)
        values[row] = total / np.maximum(clear.sum(axis=1), 1)[:, None]
        valid[row] = clear.any(axis=1)
    return Series(
        name=name,
        values=values,
        valid=valid,
        day=np.broadcast_to(np.array(scene.stack.days, np.int32), valid.shape),
        bands=scene.stack.bands,
        sensor=scene.stack.sensor,
        label=scene.label[parcels],
        class_names=tuple(class_names),
        group=group,
    )


def read_slovenia(path: Path) -> Series:
    """Read the patch in Slovenia: a file of all dates for each band, and a land cover for nearly every pixel.

    Bytes are taken for shares of 255, and 0 for missing, since the files say neither; nor do they name their days.

    Raises:
        BadInput: `series_missing`; `series_invalid`, rasters that do not fit one another, or an unknown land cover.
    """
    layers = {name: _raster(path / f"{name}.tif") for name in (*_SLOVENIAN_BANDS, "labels")}
    code = layers.pop("labels")[0]
    shapes = {layer.shape for layer in layers.values()}
    if len(shapes) > 1 or next(iter(shapes))[1:] != code.shape:
        raise BadInput("series_invalid", f"The rasters of {path} differ in shape.", "Give the files as published.")
    unknown = sorted(set(np.unique(code).tolist()) - {0, *_SLOVENIAN_COVERS})
    if unknown:
        raise BadInput(
            "series_invalid",
            f"{path}: land covers {', '.join(map(str, unknown))} are unknown.",
            "Give it as published.",
        )
    rows, cols = np.nonzero(code)
    stored = rearrange(np.stack(list(layers.values()))[:, :, rows, cols], "c t n -> n t c")
    across = -(-code.shape[1] // _SLOVENIAN_BLOCK)
    return Series(
        name=path.name,
        values=stored * _BYTE,
        valid=(stored > 0).all(axis=2),
        day=None,
        bands=_SLOVENIAN_BANDS,
        sensor="sentinel-2",
        label=np.searchsorted(list(_SLOVENIAN_COVERS), code[rows, cols]),
        class_names=tuple(_SLOVENIAN_COVERS.values()),
        group=(rows // _SLOVENIAN_BLOCK * across + cols // _SLOVENIAN_BLOCK).astype(str),
    )


def _raster(path: Path) -> NDArray[np.uint8]:
    if not path.is_file():
        raise BadInput("series_missing", f"{path} does not exist.", "Give the folder as published.")
    try:
        with rasterio.open(path) as raster:
            return raster.read()
    except RasterioIOError as error:
        raise BadInput("series_invalid", f"{path} is no raster: {error}.", "Give the files as published.") from error
