"""Encoder and head of a recipe, as training begins with them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch
from torch import nn

from engine.models.agrifm.config import PyramidConfig
from engine.models.agrifm.encoder import AgriFM
from engine.models.agrifm.head import PyramidHead
from engine.models.linear import Projection
from training.base.networks import Networks
from training.base.pretrained import start_alike
from training.systems.agrifm.shape import Shape

# Fields of an architecture that show in no weight's name or shape.
_IN_NO_WEIGHT = ("heads", "step", "profile", "fusion", "index", "slots")

Statistics = Sequence[Sequence[float]]


def encoder_of(shape: Shape, side: int, means: Statistics, stds: Statistics, strides: Sequence[int]) -> AgriFM:
    """Build the encoder that a recipe asks for, with fresh weights.

    Args:
        side: side in pixels of the windows that it is run on.
        means, stds: mean and deviation of each sensor's bands, in physical units.
        strides: for each sensor, side of its pixel in pixels of the stack's grid.
    """
    config = shape.config(tuple(map(len, means)), side, tuple(strides))
    encoder = AgriFM(config, means, stds)
    if shape.initialisation == "scaled":
        scale_weights(encoder)
    return encoder


@torch.no_grad()
def scale_weights(encoder: AgriFM) -> None:
    """Draw the weights of all projections anew, each with the deviation of one over the square root of its inputs."""
    for part in encoder.modules():
        if isinstance(part, Projection):
            deviation = part.weight.shape[0] ** -0.5
            nn.init.trunc_normal_(part.weight, std=deviation, a=-2 * deviation, b=2 * deviation)


def head_of(shape: Shape, encoder: AgriFM, classes: int) -> PyramidHead:
    """Build the decoder that a recipe asks for, with fresh weights; the faithful profile puts sensors side by side."""
    config = encoder.config
    return PyramidHead(
        PyramidConfig(
            channels=config.channels,
            strides=tuple(sensor.stride for sensor in config.sensors),
            classes=classes,
            width=shape.decoder,
            patch=config.patch[1],
            fusion="concatenate" if config.profile == "faithful" else "mean",
        )
    )


def networks_of(
    shape: Shape, side: int, classes: int, seed: int, means: Statistics, stds: Statistics, start: Path | None = None
) -> Networks:
    """Build encoder and head for one sensor, with fresh weights or those of a pre-trained encoder.

    Raises:
        BadInput: `start_missing`, `start_unreadable`, `start_mismatch`.
    """
    torch.manual_seed(seed)
    encoder = encoder_of(shape, side, means, stds, [1] * len(means))
    head: nn.Module = head_of(shape, encoder, classes)
    if start is not None:
        start_alike(encoder, start, _IN_NO_WEIGHT)
    return Networks(encoder, head)
