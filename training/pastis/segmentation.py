"""Dense training: cross entropy over all pixels but void ones, the best validated epoch kept."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import torch
from lightning import LightningModule
from torch import Tensor, nn
from torch.nn.functional import cross_entropy, interpolate

from training.base.divergence import finite_loss
from training.base.streams import NOISE
from training.pastis.several import tokens_of_all
from training.recipe.pastis import PastisRun


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


def logits_of(encoder: nn.Module, head: nn.Module, batch: Mapping[str, Tensor]) -> Tensor:
    """Score the pixels of a batch's labels, (b, k, h, w); bilinear, where the image has another size."""
    logits, _ = head(*tokens_of_all(encoder, batch))
    size = batch["label"].shape[1:]
    return logits if logits.shape[2:] == size else interpolate(logits, size=size, mode="bilinear", align_corners=False)


class Segmentation(LightningModule):
    """Encoder and head; parameters that need no gradient stay as they are.

    Args:
        encoder, head: trained in place.
        asked: what is trained, told by checkpoints.
        steps: in an epoch.
        void: label that does not count.
        validate: measures the networks as they stand; higher is better.
    """

    def __init__(
        self,
        encoder: nn.Module,
        head: nn.Module,
        asked: PastisRun,
        steps: int,
        void: int,
        validate: Callable[[], float],
    ) -> None:
        super().__init__()
        self.encoder, self.head = encoder, head
        self.asked, self.how, self.steps, self.void = asked, asked.recipe.optimisation, steps, void
        self._validate = validate
        self._best: dict[str, Tensor] = {}
        self.losses: list[float] = []
        self.validated: list[float] = []

    def training_step(self, batch: dict[str, Tensor], number: int) -> Tensor:
        """Return the loss of a batch.

        What the step drops at random depends on its number alone, so that a resumed training goes on as it would have.

        Raises:
            Failure: `training_diverged`, the loss is no number.
        """
        key = [self.asked.recipe.seed, NOISE, self.global_step]
        torch.manual_seed(int(np.random.SeedSequence(key).generate_state(1)[0]))
        loss = pixel_loss(logits_of(self.encoder, self.head, batch), batch["label"], self.void)
        self.losses.append(float(loss.detach()))
        return finite_loss(loss, self.global_step)

    def optimizer_step(self, epoch: int, number: int, optimizer: Any, closure: Any = None) -> None:
        """Take the step; after the epochs that the schedule names, validate, and remember the best weights."""
        step = self.global_step + 1
        super().optimizer_step(epoch, number, optimizer, closure)
        epochs, within = divmod(step, self.steps)
        if within or (epochs % self.how.validate_every and epochs != self.how.epochs):
            return
        self.validated.append(self._validate())
        if self.validated[-1] >= max(self.validated):
            self._best = copy.deepcopy(self.state_dict())

    def restore_best(self) -> None:
        """Put the weights of the best validated epoch in place."""
        self.load_state_dict(self._best)

    def configure_optimizers(self) -> dict:
        """AdamW, its rate falling to a tenth at each milestone."""
        trained = [parameter for parameter in self.parameters() if parameter.requires_grad]
        optimiser = torch.optim.AdamW(trained, lr=self.how.learning_rate, weight_decay=self.how.weight_decay)
        falls = [round(share * self.how.epochs) * self.steps for share in self.how.milestones]
        schedule = torch.optim.lr_scheduler.MultiStepLR(optimiser, falls, gamma=0.1)
        return {"optimizer": optimiser, "lr_scheduler": {"scheduler": schedule, "interval": "step"}}

    def on_save_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """Keep what the weights do not tell, and what is trained."""
        checkpoint["history"] = {"losses": self.losses, "validated": self.validated, "best": self._best}
        checkpoint["recipe"] = self.asked.model_dump_json()

    def on_load_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """Take it up."""
        history = checkpoint["history"]
        self.losses, self.validated, self._best = history["losses"], history["validated"], history["best"]
