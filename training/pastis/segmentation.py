"""Dense training: cross entropy over all pixels but void ones, the best validated epoch kept."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy, interpolate
from torch.optim.lr_scheduler import LRScheduler

from training.base.networks import Networks
from training.base.objective import Batch, Objective
from training.base.step import Plan, falling
from training.data.pastis import BACKGROUND
from training.recipe.pastis import PastisRecipe


def pixel_loss(logits: Tensor, label: Tensor, void: int) -> Tensor:
    """Cross entropy, averaged over the pixels whose label is not `void`.

    Args:
        logits: (b, k, h, w).
        label: (b, h, w).

    Returns:
        A scalar; 0 where every pixel is void.
    """
    total = cross_entropy(logits, label, ignore_index=void, reduction="sum")
    return total / (label != void).sum().clamp(min=1)


def logits_of(networks: Networks, batch: Mapping[str, Tensor]) -> Tensor:
    """Score the pixels of a batch's labels, (b, k, h, w); bilinear, where the image has another size."""
    logits, _ = networks.scores(batch)
    size = batch["label"].shape[1:]
    return logits if logits.shape[2:] == size else interpolate(logits, size=size, mode="bilinear", align_corners=False)


class Validated(nn.Module):
    """Networks in training, and the best of them so far.

    Args:
        networks: trained in place.

    Attributes:
        best: copy of the networks as they were when they were validated best.
        step: number of steps so far.
        validated: score of each validation.
    """

    def __init__(self, networks: Networks) -> None:
        super().__init__()
        self.networks = networks
        self.best = copy.deepcopy(networks).requires_grad_(False)
        self.step = 0
        self.validated: list[float] = []

    def note(self, score: float) -> None:
        """Note a validation, and keep the networks if none was better."""
        self.validated.append(score)
        if score >= max(self.validated):
            self.best.load_state_dict(self.networks.state_dict())

    def get_extra_state(self) -> dict[str, Any]:
        """Return what a checkpoint keeps beside the weights."""
        return {"step": self.step, "validated": self.validated}

    def set_extra_state(self, state: Mapping[str, Any]) -> None:
        """Take it up."""
        self.step, self.validated = state["step"], state["validated"]


class Segmentation(Objective):
    """Networks learn the class of every pixel but void ones; every few epochs they are validated.

    Args:
        recipe: says, beside the rest, whether background counts, and after how many epochs networks are validated.
        steps: number of steps in an epoch.
        void: label that does not count.
        validate: measures the networks as they stand; higher is better.
    """

    def __init__(self, recipe: PastisRecipe, steps: int, void: int, validate: Callable[[], float]) -> None:
        self.schedule, self.steps, self.void, self.validate = recipe.optimisation, steps, void, validate
        self.background = recipe.background

    def losses(self, model: Validated, batch: Batch) -> dict[str, Tensor]:
        """Compute the loss of a batch."""
        label = batch["label"]
        if not self.background:
            label = label.masked_fill(label == BACKGROUND, self.void)
        return {"pixels": pixel_loss(logits_of(model.networks, batch), label, self.void)}

    def after_step(self, model: Validated) -> dict[str, Tensor]:
        """After the epochs that the schedule names, validate, and remember the best weights."""
        model.step += 1
        epochs, within = divmod(model.step, self.steps)
        if not within and (epochs % self.schedule.validate_every == 0 or epochs == self.schedule.epochs):
            model.note(self.validate())
        return {}


def plan(recipe: PastisRecipe, steps: int) -> Plan:
    """How the weights move: AdamW, its rate falling to a tenth at each milestone; `steps` are of an epoch."""
    schedule = recipe.optimisation

    def optimise(model: Validated) -> tuple[torch.optim.Optimizer, LRScheduler]:
        trained = [parameter for parameter in model.parameters() if parameter.requires_grad]
        optimiser = torch.optim.AdamW(trained, lr=schedule.learning_rate, weight_decay=schedule.weight_decay)
        return optimiser, falling(optimiser, [round(share * schedule.epochs) * steps for share in schedule.milestones])

    return Plan(schedule.epochs * steps, optimise, schedule.clip, noise=recipe.seed)
