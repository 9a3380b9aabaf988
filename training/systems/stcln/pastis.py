"""STCLN on PASTIS."""

from __future__ import annotations

import copy
import math
from collections.abc import Mapping

from einops import reduce
from torch import Tensor, nn

from engine.models.masked import masked_mean
from engine.models.stcln.encoder import STCLN
from training.base.networks import BandStatistics, Networks, encode
from training.base.objective import Batch
from training.recipe.pastis import PastisRecipe
from training.systems.stcln.build import build as build_networks

# Side of the squares of pixels that probes read, at most.
_SQUARE = 8


def build(recipe: PastisRecipe, sensors: Mapping[str, BandStatistics], side: int, classes: int) -> Networks:
    """Build encoder and head: with fresh weights, or with a pre-trained encoder's.

    Args:
        sensors: Sentinel-2 alone.
        side: side of the images in pixels, on which no weight depends.
        classes: number of classes.

    Raises:
        BadInput: `start_missing`, `start_unreadable`, `start_mismatch`.
    """
    shape = recipe.encoder
    ((_, mean, std),) = sensors.values()
    return build_networks(shape, side, mean, std, classes, recipe.seed, shape.start)


def probed(encoder: STCLN) -> MeanSeries:
    """What probes read: a copy of an encoder."""
    return MeanSeries(copy.deepcopy(encoder))


class MeanSeries(nn.Module):
    """The mean of an encoder's series over the clear dates and over squares of pixels, of which a patch has fewer."""

    def __init__(self, encoder: STCLN) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, batch: Batch) -> Tensor:
        """Map a batch in physical units to means (b, h, w, d), h and w in squares."""
        features = encode(self.encoder, batch)
        mean = masked_mean(features.series, features.clear)
        side = math.gcd(_SQUARE, *mean.shape[1:3])
        return reduce(mean, "b (h p) (w q) d -> b h w d", "mean", p=side, q=side)
