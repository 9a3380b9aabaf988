"""Data sets that come as rasters with labelled pixels or parcels, read as series."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from einops import rearrange
from numpy.typing import NDArray

from training.base.series import Series
from training.data.landcover import BANDS, BLOCK, BYTE, COVERS, read_cover_patch
from training.data.scene import NOBODY, LabelledScene, read_scene
from training.data.splits import blocks_of
from training.recipe.read import REPOSITORY, read_recipe
from training.recipe.scene import Recipe

_RECIPES = REPOSITORY / "training" / "recipes"


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
        class_names, name: names that the series get.
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
    """Read the patch in Slovenia: the series of nearly every pixel; its days are not known.

    Raises:
        BadInput: what reading the patch raises.
    """
    patch = read_cover_patch(path)
    rows, cols = np.nonzero(patch.cover)
    across = -(-patch.cover.shape[1] // BLOCK)
    return Series(
        name=path.name,
        values=rearrange(patch.values[:, :, rows, cols], "t c n -> n t c") * BYTE,
        valid=rearrange(patch.valid[:, rows, cols], "t n -> n t"),
        day=None,
        bands=BANDS,
        sensor="sentinel-2",
        label=np.searchsorted(list(COVERS), patch.cover[rows, cols]),
        class_names=tuple(COVERS.values()),
        group=(rows // BLOCK * across + cols // BLOCK).astype(str),
    )
