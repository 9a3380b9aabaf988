"""CropSTS on PASTIS: alone, or fused with radar, below a decoder."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import replace

from torch import Tensor, nn

from engine.models.cropsts.encoder import CropSTS, CropSTSConfig
from engine.models.cropsts.fused import FusedConfig, FusedCropSTS, SensorConfig
from engine.models.masked import masked_mean
from training.base.networks import BandStatistics, Networks, encode
from training.base.objective import Batch
from training.base.pretrained import start_alike
from training.recipe.pastis import PastisRecipe
from training.recipe.read import REPOSITORY
from training.systems.cropsts.build import IN_NO_WEIGHT, encoder_config, head_of, taps_of


def build(recipe: PastisRecipe, sensors: Mapping[str, BandStatistics], side: int, classes: int) -> Networks:
    """Build encoder and decoder: with fresh weights, or with a pre-trained encoder's.

    Args:
        sensors: those that the recipe's encoder takes, in its order.
        side: side of the images in pixels.
        classes: number of classes.

    Raises:
        BadInput: `start_missing`, `start_unreadable`, `start_mismatch`.
    """
    shape = recipe.encoder
    (bands, mean, std), *further = sensors.values()
    config = config_of(recipe, bands, side)
    if further:
        more_bands, more_means, more_stds = zip(*further, strict=True)
        fused = FusedConfig(config, tuple(map(SensorConfig, more_bands)))
        encoder = FusedCropSTS(fused, [mean, *more_means], [std, *more_stds])
    else:
        encoder = CropSTS(config, mean, std)
    head = head_of(recipe.decoder, config, classes)
    if shape.start is not None:
        start_alike(encoder.first if further else encoder, REPOSITORY / shape.start, IN_NO_WEIGHT)
    return Networks(encoder, head)


def config_of(recipe: PastisRecipe, bands: int, side: int) -> CropSTSConfig:
    """The architecture that a recipe asks for, of Sentinel-2 images of `side` pixels."""
    return encoder_config(recipe.encoder, bands, side, taps=taps_of(recipe.decoder, recipe.encoder.depth))


def probed(encoder: CropSTS | FusedCropSTS) -> MeanTokens:
    """What probes read: a copy of an encoder whose tokens are the last layer's."""
    config = encoder.config
    if isinstance(encoder, FusedCropSTS):
        bare = FusedCropSTS(replace(config, first=replace(config.first, taps=())))
    else:
        bare = CropSTS(replace(config, taps=()))
    bare.load_state_dict(copy.deepcopy(encoder.state_dict()))
    return MeanTokens(bare)


class MeanTokens(nn.Module):
    """The mean over the valid dates of an encoder's tokens."""

    def __init__(self, encoder: CropSTS | FusedCropSTS) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, batch: Batch) -> Tensor:
        """Map a batch in physical units to tokens (b, h, w, d)."""
        return masked_mean(*encode(self.encoder, batch))
