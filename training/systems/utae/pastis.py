"""U-TAE on PASTIS."""

from __future__ import annotations

from collections.abc import Mapping

from training.base.networks import BandStatistics, Networks
from training.base.published import Scores, Whole
from training.recipe.pastis import PastisRecipe
from training.systems.utae.network import UTAE


def build(recipe: PastisRecipe, sensors: Mapping[str, BandStatistics], side: int, classes: int) -> Networks:
    """Build the network with fresh weights.

    Args:
        sensors: Sentinel-2 alone.
        side: side of the images in pixels, on which no weight depends.
        classes: number of classes.
    """
    ((bands, mean, std),) = sensors.values()
    return Networks(Whole(UTAE(bands, classes), mean, std), Scores())
