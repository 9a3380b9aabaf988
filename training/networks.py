"""Encoder and head of a recipe, as training begins with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

from engine.models.cropsts import CropSTS, CropSTSConfig
from engine.models.segmentation import SegmentationConfig, SegmentationHead
from training.data.scene import LabelledScene
from training.initialise import band_statistics, initialise
from training.pretrained import start_from
from training.recipe import REPOSITORY, Recipe
from training.streams import INITIAL


@dataclass(frozen=True)
class Networks:
    """An encoder and its head."""

    encoder: CropSTS
    head: SegmentationHead


def build(recipe: Recipe, scenes: Sequence[LabelledScene], seed: int) -> Networks:
    """Build encoder and head: with the scenes' statistics and fresh weights, or with those of a pre-trained encoder.

    Raises:
        BadInput: `start_missing`, `start_unreadable`, `start_mismatch`.
    """
    shape = recipe.network
    config = CropSTSConfig(
        bands=len(recipe.bands),
        patch=shape.patch,
        grid=(shape.window // shape.patch,) * 2,
        width=shape.width,
        depth=shape.depth,
        heads=shape.heads,
        gamma=shape.gamma_space,
        mixing=shape.mixing,
        gamma_time=1.0,
        dropout=shape.dropout,
        drop_path=shape.drop_path,
    )
    torch.manual_seed(seed)
    mean, std = band_statistics(scenes)
    encoder = CropSTS(config, mean.tolist(), std.tolist())
    head = SegmentationHead(SegmentationConfig(shape.width, shape.patch, len(recipe.classes)))
    if shape.start is None:
        initialise(encoder, scenes, recipe.initialisation, np.random.default_rng([seed, INITIAL]))
    else:
        start_from(encoder, REPOSITORY / shape.start)
    return Networks(encoder, head)
