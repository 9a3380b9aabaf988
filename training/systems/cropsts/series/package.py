"""From a classifier of series to the networks of a model package, which the engine maps rasters with.

A pixel of a raster is a series. So the encoder of a package is the very one that was trained on series, told to encode
each place as in a window of its own; and what was done to the bands before it is done in the graph.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import torch

from engine.errors import BadInput
from engine.models.cropsts.encoder import CropSTS
from engine.models.segmentation import SegmentationConfig, SegmentationHead
from training.base.networks import Networks
from training.base.series import Series
from training.recipe.series import SeriesRecipe
from training.systems.cropsts.series.recipe import read_numbers
from training.systems.cropsts.series.system import Fitted, Pretrained


def classifier(recipe: SeriesRecipe) -> Pretrained:
    """The system `cropsts-pretrained` with the recipe's numbers."""
    numbers = read_numbers().model_copy(update=dict(recipe.training))
    return Pretrained("cropsts-pretrained", lambda unlabelled, seed: unlabelled, numbers)


def networks_of(fitted: Fitted, trained_on: Series) -> Networks:
    """Build encoder and head that give each pixel the logits that a fitted network gives its series.

    Args:
        fitted: a classifier of one network.
        trained_on: series whose statistics the encoder keeps, band by band.

    Raises:
        BadInput: `class_unlabelled`, a class of the table has no series: a map's legend would promise it.
    """
    (network,) = fitted.trained.networks
    absent = [name for cls, name in enumerate(trained_on.class_names) if cls not in fitted.trained.present]
    if absent:
        raise BadInput(
            "class_unlabelled",
            f"{trained_on.name} has no series of the classes {', '.join(absent)}.",
            "Leave them out of the recipe's classes.",
        )
    return Networks(_encoder(fitted, trained_on), _head(network.classify))


def _encoder(fitted: Fitted, trained_on: Series) -> CropSTS:
    trained, channels = fitted.trained.networks[0].encoder.encoder, fitted.trained.channels
    config = replace(
        trained.config,
        bands=len(trained_on.bands),
        reflectances=tuple(np.flatnonzero(channels.reflectance).tolist()),
        places="apart",
    )
    seen = trained_on.values[trained_on.valid].astype(np.float64)
    encoder = CropSTS(config, seen.mean(axis=0).tolist(), seen.std(axis=0).tolist())
    weights = {
        **trained.state_dict(),
        "mean": encoder.mean,
        "std": encoder.std,
        "spectrum.mean": torch.from_numpy(channels.middle),
        "spectrum.std": torch.from_numpy(channels.scale),
    }
    encoder.load_state_dict(weights)
    return encoder.eval()


def _head(classify: torch.nn.Linear) -> SegmentationHead:
    head = SegmentationHead(SegmentationConfig(width=classify.in_features, patch=1, classes=classify.out_features))
    head.load_state_dict({"classify.weight": classify.weight.T.contiguous(), "classify.bias": classify.bias})
    return head.eval()
