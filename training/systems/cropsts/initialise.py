"""First weights of an encoder for few labels: it starts by seeing small spectral contrasts, and the calendar.

Reflectances of neighbouring bands and pixels are strongly correlated: after scaling by band, nine tenths of what a
random projection sees is brightness. What tells crops apart lies in the rest. Here the projection of the patches
starts as a random one of *whitened* patches, in which all contrasts weigh about the same. The statistics are those of
the scenes' pixels; no label is used.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from einops import rearrange
from numpy.typing import NDArray

from engine.models.cropsts.encoder import CropSTS
from training.data.scene import LabelledScene
from training.systems.cropsts.recipe import Initialisation

# Patches looked at for the covariance of at most 16 pixels x 13 bands; more change nothing.
_PATCHES = 20_000


def initialise(
    encoder: CropSTS, scenes: Sequence[LabelledScene], initialisation: Initialisation, rng: np.random.Generator
) -> None:
    """Set the encoder's first weights, in place.

    Args:
        encoder: an encoder that has its statistics.
        scenes: their clear patches are whitened.
        initialisation: `floor` is added to each variance, so that noise is not blown up; `embedding` and `day` are the
            standard deviations of the weights.
    """
    patches = _clear_patches(encoder, scenes, rng)
    variance, axes = np.linalg.eigh(np.cov(patches.T))
    whiten = axes / np.sqrt(variance + initialisation.floor)
    with torch.no_grad():
        shape = tuple(encoder.embed.weight.shape)
        projection = whiten @ (initialisation.embedding * rng.standard_normal(shape))
        encoder.embed.weight.copy_(torch.from_numpy(projection))
        day = encoder.time.project.weight
        day.copy_(torch.from_numpy(initialisation.day * rng.standard_normal(tuple(day.shape))))


def _clear_patches(encoder: CropSTS, scenes: Sequence[LabelledScene], rng: np.random.Generator) -> NDArray[np.float64]:
    """Standardised patches without an unclear pixel, (n, c p q), equally many of each scene."""
    p = encoder.config.patch
    mean, std = encoder.mean.numpy()[:, None, None], encoder.std.numpy()[:, None, None]
    parts = []
    for scene in scenes:
        t, _, height, width = scene.values.shape
        count = _PATCHES // len(scenes)
        date = rng.integers(t, size=count)[:, None, None]
        row = rng.integers(height - p + 1, size=count)[:, None, None] + np.arange(p)[:, None]
        col = rng.integers(width - p + 1, size=count)[:, None, None] + np.arange(p)
        clear = scene.valid[date, row, col].all(axis=(1, 2))
        values = rearrange(scene.physical[date, :, row, col], "n p q c -> n c p q")
        parts.append(rearrange((values - mean) / std, "n c p q -> n (c p q)")[clear])
    return np.concatenate(parts).astype(np.float64)
