"""Encoder and head of a recipe, as training begins with them."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import nn

from engine.models.bert.encoder import SeriesBERT
from engine.models.segmentation import SegmentationConfig, SegmentationHead
from training.base.networks import Networks
from training.base.pretrained import start_alike
from training.recipe.decoder import Decoder
from training.recipe.read import REPOSITORY
from training.systems.bert.configurations import Downstream
from training.systems.bert.sections import Shape

# Fields of an architecture that show in no weight's name or shape.
IN_NO_WEIGHT = ("heads", "first", "last")


def build(
    shape: Shape,
    downstream: Downstream | None,
    decoder: Decoder,
    mean: Sequence[float],
    std: Sequence[float],
    classes: int,
    seed: int,
    start: str | None = None,
) -> Networks:
    """Build encoder and head with fresh weights, or with the encoder of a pre-training.

    Args:
        downstream: one of the published networks on the dates' tokens; None for one linear layer on one token, which
            `decoder` makes of the dates.
        mean, std: mean and deviation of the bands.
        start: weights of the encoder, as a path relative to the repository.

    Raises:
        BadInput: `start_missing`, `start_unreadable`, `start_mismatch`.
    """
    torch.manual_seed(seed)
    encoder = SeriesBERT(shape.config(len(mean)), mean, std)
    if start is not None:
        start_alike(encoder, REPOSITORY / start, IN_NO_WEIGHT)
    return Networks(encoder, _head(encoder.config.width, downstream, decoder, classes))


def _head(width: int, downstream: Downstream | None, decoder: Decoder, classes: int) -> nn.Module:
    if downstream is not None:
        return downstream.head(width, classes)
    return SegmentationHead(SegmentationConfig(width, 1, classes, decoder.pool, decoder.ltae_heads))
