"""A linear head on a frozen encoder, by logistic regression on what the warm-up's decoder says of each parcel."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from torch import nn

from engine.errors import BadInput
from engine.mapping.blocks import Lattice
from engine.models.segmentation import SegmentationHead
from training.base.networks import Networks
from training.base.regression import balanced_regression
from training.data.scene import LabelledScene
from training.measure.parcels import as_head, parcel_means
from training.recipe.scene import Recipe

# Far more than the solver takes.
_STEPS = 10_000


def linear_head(
    networks: Networks,
    decoder: nn.Linear,
    scenes: Sequence[LabelledScene],
    chosen: Sequence[NDArray[np.integer]],
    recipe: Recipe,
) -> SegmentationHead:
    """Fit a head on some parcels of some scenes, and leave the encoder as it is.

    Each parcel is one sample, the mean of its pixels' components; classes weigh the same, whatever their number of
    parcels. Regression and decoder are both linear, so that the head is their product.

    Args:
        decoder: width -> components.
        chosen: for each scene, the parcels whose labels may be used.

    Raises:
        BadInput: `class_unlabelled`, a class has none of them.
    """
    labels = [scene.label[parcels] for scene, parcels in zip(scenes, chosen, strict=True)]
    present = np.unique(np.concatenate(labels))
    absent = [name for cls, name in enumerate(recipe.class_names) if cls not in present]
    if absent:
        raise BadInput(
            "class_unlabelled",
            f"A head is fitted on no parcel of {', '.join(absent)}.",
            "Choose parcels of every class, or leave the class out of the recipe.",
        )
    patch = networks.encoder.sensors[0].patch
    reader = as_head(decoder.weight.T, decoder.bias, patch)
    lattice = Lattice(recipe.encoder.window, recipe.encoder.halo)
    features = [
        parcel_means(networks.encoder, reader, scene, parcels, lattice)
        for scene, parcels in zip(scenes, chosen, strict=True)
    ]
    model = balanced_regression(np.concatenate(features), np.concatenate(labels), recipe.head.strength, _STEPS)
    coefficients, intercept = _row_of_each_class(model)
    weight, bias = decoder.weight.detach().double().T, decoder.bias.detach().double()
    return as_head(weight @ coefficients.T, bias @ coefficients.T + intercept, patch)


def _row_of_each_class(model: LogisticRegression) -> tuple[torch.Tensor, torch.Tensor]:
    """The regression's rows in the recipe's order; with two classes it keeps one row, which stands for the second."""
    if len(model.coef_) == 1:
        rows, bias = np.stack([-model.coef_[0], model.coef_[0]]) / 2, np.array([-1.0, 1.0]) * model.intercept_[0] / 2
    else:
        rows, bias = model.coef_, model.intercept_
    return torch.from_numpy(rows), torch.from_numpy(bias)
