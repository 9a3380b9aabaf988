"""Encoder and head of a recipe, as training begins with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

import numpy as np
import torch

from engine.models.cropsts.encoder import CropSTS, CropSTSConfig
from engine.models.segmentation import SegmentationConfig, SegmentationHead
from engine.models.upernet import UPerNetConfig, UPerNetHead, quartile_blocks
from training.base.networks import Networks
from training.base.pretrained import start_alike
from training.base.streams import INITIAL
from training.data.scene import LabelledScene
from training.data.statistics import band_statistics
from training.recipe.decoder import Decoder
from training.recipe.read import REPOSITORY
from training.recipe.scene import Recipe
from training.recipe.section import Section
from training.systems.cropsts.initialise import initialise

# Fields of an architecture that show in no weight's name or shape.
IN_NO_WEIGHT = ("heads", "order", "places")


def taps_of(decoder: Decoder, depth: int) -> tuple[int, ...]:
    """The layers of an encoder that a decoder reads; none where it reads the last one's tokens."""
    return quartile_blocks(depth) if decoder.head == "upernet" else ()


def head_of(decoder: Decoder, encoder: CropSTSConfig, classes: int) -> SegmentationHead | UPerNetHead:
    """Build a recipe's decoder with fresh weights."""
    if decoder.head == "upernet":
        return UPerNetHead(UPerNetConfig(encoder.width, encoder.patch, classes, decoder.channels, decoder.ltae_heads))
    return SegmentationHead(SegmentationConfig(encoder.width, encoder.patch, classes, decoder.pool, decoder.ltae_heads))


def encoder_config(shape: Section, bands: int, side: int, **further: Any) -> CropSTSConfig:
    """The architecture that a recipe asks for.

    Args:
        shape: the section of the encoder; what it names as `CropSTSConfig` does is taken.
        side: side of the window in pixels.
        further: other fields of the architecture.
    """
    names = {field.name for field in fields(CropSTSConfig)}
    asked = {name: value for name, value in shape if name in names}
    return CropSTSConfig(bands=bands, grid=(side // shape.patch,) * 2, **asked, **further)


def build(recipe: Recipe, scenes: Sequence[LabelledScene], seed: int) -> Networks:
    """Build encoder and head: with the scenes' statistics and fresh weights, or with those of a pre-trained encoder.

    Raises:
        BadInput: `start_missing`, `start_unreadable`, `start_mismatch`.
    """
    shape = recipe.encoder
    taps = taps_of(recipe.decoder, shape.depth)
    config = encoder_config(shape, len(recipe.bands), shape.window, gamma=shape.gamma_space, taps=taps)
    torch.manual_seed(seed)
    mean, std = band_statistics(scenes)
    encoder = CropSTS(config, mean.tolist(), std.tolist())
    head = head_of(recipe.decoder, config, len(recipe.classes))
    if shape.start is None:
        initialise(encoder, scenes, shape.initialisation, np.random.default_rng([seed, INITIAL]))
    else:
        start_alike(encoder, REPOSITORY / shape.start, IN_NO_WEIGHT)
    return Networks(encoder, head)
