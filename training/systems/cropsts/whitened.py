"""A warm-up without labels: one linear layer on the mean token of a place is to predict the place's whole series.

The series stands as its whitened principal components, and the encoder sees a part of its dates. What the encoder keeps
is then what a linear head can use, the small contrasts as well as the large. It is masked pre-training (MODELS.md 1.2
and 4) with the target pooled over the dates and whitened, which suits heads fitted on few parcels.
"""

from __future__ import annotations

from functools import partial

from torch import Tensor, nn

from engine.models.masked import masked_mean
from training.base.networks import encode
from training.base.objective import Batch, Objective
from training.base.step import Plan, decayed_alike, one_cycle_plan
from training.systems.cropsts.recipe import Pretraining


def component_loss(predicted: Tensor, target: Tensor, counted: Tensor) -> Tensor:
    """Mean squared error over the counted tokens and their components.

    Args:
        predicted, target: (b, h, w, k).
        counted: (b, h, w) bool.

    Returns:
        A scalar; 0 where no token counts.
    """
    error = ((predicted - target) ** 2).mean(dim=-1) * counted
    return error.sum() / counted.sum().clamp(min=1)


class Whitened(Objective):
    """A linear decoder on the mean token of a place is to predict the components of the place's series.

    The model has an `encoder` and a `decoder`.
    """

    def losses(self, model: nn.ModuleDict, batch: Batch) -> dict[str, Tensor]:
        """Compute the loss of a batch; its entries are those of `ComponentBatch`."""
        tokens, token_valid = encode(model["encoder"], batch)
        predicted = model["decoder"](masked_mean(tokens, token_valid))
        counted = batch["counted"] & token_valid.any(dim=1)
        return {"components": component_loss(predicted, batch["target"], counted)}


def plan(warm_up: Pretraining, clip: float, average: float) -> Plan:
    """How the warm-up moves the weights: AdamW with a rate that rises, over most of a short training, and falls."""
    groups_of = partial(decayed_alike, weight_decay=warm_up.weight_decay)
    rise = min(warm_up.warm_up, warm_up.steps - 1) / warm_up.steps
    return one_cycle_plan(warm_up.steps, warm_up.learning_rate, groups_of, clip, rise, average)
