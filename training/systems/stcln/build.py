"""Encoder and head of a recipe, as training begins with them."""

from __future__ import annotations

import torch

from engine.models.stcln.encoder import STCLN, STCLNConfig
from engine.models.stcln.heads import HeadConfig, MaximumHead, SpatiotemporalHead
from training.base.networks import Networks
from training.base.pretrained import start_alike
from training.recipe.read import REPOSITORY
from training.systems.stcln.shape import Shape

# Fields of an architecture that show in no weight's name or shape, and that a pre-trained encoder's must have alike.
_IN_NO_WEIGHT = ("heads", "published")


def head_of(config: STCLNConfig, attended: int, classes: int) -> MaximumHead:
    """Build the head that goes with an encoder, with fresh weights.

    Args:
        attended: side in pixels of the windows of its attention; as published it is the whole image.
    """
    kind = SpatiotemporalHead if config.attention else MaximumHead
    window = 0 if config.published else attended // config.patch
    return kind(HeadConfig(config.width, classes, window, config.published, config.patch))


def build(
    shape: Shape, window: int, mean: list[float], std: list[float], classes: int, seed: int, start: str | None
) -> Networks:
    """Build encoder and head: with fresh weights, or with those of a pre-trained encoder.

    Args:
        shape: shape that a recipe has.
        window: side in pixels of what the encoder is given.
        mean, std: per band, in physical units; a pre-trained encoder has its own.
        start: weights of a pre-trained encoder, as a path relative to the repository; None for fresh ones.

    Raises:
        BadInput: `start_missing`, `start_unreadable`, `start_mismatch`.
    """
    torch.manual_seed(seed)
    config = shape.config(len(mean), window)
    encoder = STCLN(config, mean, std)
    networks = Networks(encoder, head_of(config, shape.attended, classes))
    if start is not None:
        start_alike(encoder, REPOSITORY / start, _IN_NO_WEIGHT)
    return networks
