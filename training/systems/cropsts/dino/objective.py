"""CropSTS's pre-training: DINO on multi-crops of time series, plot-wise masks, and alignment with an image model."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from einops import rearrange, reduce
from lightning import LightningModule
from torch import Tensor, nn
from torch.nn.functional import interpolate

from engine.models.cropsts.encoder import CropSTS
from training.base.divergence import finite_loss
from training.base.streams import NOISE
from training.recipe.dino import PretrainingRecipe
from training.systems.cropsts.dino import loss as dino
from training.systems.cropsts.dino.distil import alignment_loss, on_grid
from training.systems.cropsts.dino.teacher import ImageTransformer

Crops = Mapping[str, Tensor]
_IMAGE_TEACHER = "image_teacher."


class Branch(nn.Module):
    """Student or teacher: an encoder, and a head on the mean of its valid tokens."""

    def __init__(self, encoder: CropSTS, prototypes: int) -> None:
        super().__init__()
        self.encoder = encoder
        self.head = dino.DINOHead(encoder.config.width, prototypes)

    def tokens(self, crops: Crops, hidden: Tensor | None = None, token: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """Encode crops: tokens (n, t, h, w, d) and their validity (n, t, h, w).

        Args:
            crops: values (n, t, c, H, W) in physical units, valid (n, t, H, W), day (n, t).
            hidden: (n, t, h, w) bool, embedded patches that `token` (d) stands in for.
        """
        scale = crops["values"].new_ones(crops["values"].shape[:3])
        embedded, valid = self.encoder.embed_patches(crops["values"], scale, torch.zeros_like(scale), crops["valid"])
        if hidden is not None:
            embedded = torch.where(hidden[..., None], token.to(embedded.dtype), embedded)
        return self.encoder.encode(embedded, valid, crops["day"])

    def scores(self, tokens: Tensor, valid: Tensor) -> Tensor:
        """Score the mean of the valid tokens, (n, K) float32."""
        weight = valid.to(tokens.dtype)[..., None]
        mean = (tokens * weight).sum(dim=(1, 2, 3)) / weight.sum(dim=(1, 2, 3)).clamp(min=1.0)
        return self.head(mean).float()


class SelfSupervised(LightningModule):
    """Student, teacher and their schedules; the encoder is trained in place, the teacher's is what is kept.

    Args:
        encoder: the student's.
        recipe: of the pre-training.
        image_teacher: for the distillation, where the recipe has one.
    """

    def __init__(
        self, encoder: CropSTS, recipe: PretrainingRecipe, image_teacher: ImageTransformer | None = None
    ) -> None:
        super().__init__()
        self.recipe = recipe
        self.student = Branch(encoder, recipe.optimisation.prototypes)
        self.teacher = copy.deepcopy(self.student).requires_grad_(False)
        self.mask_token = nn.Parameter(nn.init.trunc_normal_(torch.empty(encoder.config.width), std=0.02))
        self.register_buffer("centre", torch.zeros(recipe.optimisation.prototypes))
        self.image_teacher = image_teacher
        self.project = None if image_teacher is None else nn.Linear(encoder.config.width, image_teacher.width)
        self.weights = {"dino": 1.0} | ({"align": recipe.distillation.weight} if recipe.distillation else {})
        self.history: list[dict[str, float]] = []
        self._teacher_means: list[Tensor] = []
        self._parts: list[dict[str, Tensor]] = []
        # Lightning trains in the modes that it finds, and the copy has the student's.
        self.train()

    def train(self, mode: bool = True) -> SelfSupervised:
        """Set the mode; the teachers always infer."""
        super().train(mode)
        self.teacher.eval()
        if self.image_teacher is not None:
            self.image_teacher.eval()
        return self

    def losses(self, batch: Mapping[str, Any]) -> dict[str, Tensor]:
        """Compute the losses of a batch that `multicrop.collate` made, by name and without weights."""
        large = _flat(batch["global"])
        masked = batch["masked"]
        g, b = masked.shape
        with torch.no_grad():
            told = rearrange(self.teacher.scores(*self.teacher.tokens(large)), "(g b) k -> g b k", g=g)
        self._teacher_means.append(told.mean(dim=(0, 1)))
        tokens, valid = self.student.tokens(large, rearrange(batch["hidden"], "g b ... -> (g b) ..."), self.mask_token)
        scores = self.student.scores(tokens, valid)
        if "local" in batch:
            scores = torch.cat([scores, self.student.scores(*self.student.tokens(_flat(batch["local"])))])
        scores = rearrange(scores, "(v b) k -> v b k", b=b)
        # The mean is over the pairs of this part and device. A masked view has one pair more, so where parts have
        # unlike numbers of them, the mean of their losses weighs pairs unlike those of one whole batch.
        counted = dino.pairs(masked, len(scores))
        losses = {"dino": dino.dino_loss(dino.sharpened(told, self.centre), scores, counted)}
        if self.image_teacher is not None:
            losses["align"] = self._alignment(batch, tokens, valid)
        return losses

    def _alignment(self, batch: Mapping[str, Tensor], tokens: Tensor, valid: Tensor) -> Tensor:
        h, w = tokens.shape[2:4]
        frame = rearrange(batch["frame"], "g b ... -> (g b) ...")
        clear = rearrange(batch["frame_valid"], "g b ... -> (g b) ...").float()
        clear = reduce(clear, "n (h p) (w q) -> n h w", "mean", h=h, w=w) >= 0.5
        with torch.no_grad():
            size = self.recipe.distillation.size
            seen = self.image_teacher(interpolate(frame, size=(size, size), mode="bilinear", align_corners=False))
        weight = valid.to(tokens.dtype)[..., None]
        mean = (tokens * weight).sum(dim=1) / weight.sum(dim=1).clamp(min=1.0)
        counted = clear & valid.any(dim=1)
        target = on_grid(seen.float(), h, w)
        return alignment_loss(self.project(mean).float(), target, counted, self.recipe.distillation.alpha)

    def training_step(self, batch: Mapping[str, Any], number: int) -> Tensor:
        """Return the weighted loss of a batch, or of a part of one.

        The history's hidden_of_parcels is the share that is hidden of the tokens of parcels and superpixels.

        What the step drops at random depends on its number alone, so that a resumed training goes on as it would have.

        Raises:
            Failure: `training_diverged`, the loss is no number.
        """
        key = [self.recipe.seed, NOISE, number, self.global_rank]
        torch.manual_seed(int(np.random.SeedSequence(key).generate_state(1)[0]))
        losses = self.losses(batch)
        total = sum(self.weights[name] * loss for name, loss in losses.items())
        of_parcels, of_tokens = batch["hidden_share"].mean(dim=0)
        self._parts.append(
            {name: loss.detach() for name, loss in losses.items()}
            | {"loss": total.detach(), "masked_views": batch["masked"].float().mean()}
            | {"hidden_of_parcels": of_parcels, "hidden_of_tokens": of_tokens}
        )
        return finite_loss(total, self.global_step)

    def configure_optimizers(self) -> torch.optim.Optimizer:
        """AdamW; no decay for biases, norms, scalars, the mask token and the position table."""
        tables = {id(self.student.encoder.space)}
        trained = [p for p in self.parameters() if p.requires_grad]
        decayed = [p for p in trained if p.ndim > 1 and id(p) not in tables]
        free = [p for p in trained if p.ndim <= 1 or id(p) in tables]
        return torch.optim.AdamW([{"params": decayed}, {"params": free, "weight_decay": 0.0}], lr=0.0)

    def optimizer_step(self, epoch: int, number: int, optimizer: Any, closure: Any = None) -> None:
        """Set this step's rates, take it, and let the teacher follow."""
        step, how = self.global_step, self.recipe.optimisation
        peak = how.learning_rate * how.batch / 256
        warm_up = round(how.warm_up * how.steps_per_epoch)
        for group in optimizer.param_groups:
            group["lr"] = dino.warmed_cosine(peak, how.last_learning_rate, step, how.steps, warm_up)
        optimizer.param_groups[0]["weight_decay"] = dino.cosine(*how.weight_decay, step, how.steps)
        super().optimizer_step(epoch, number, optimizer, closure)
        self.after_step(step)

    def configure_gradient_clipping(self, optimizer: Any, gradient_clip_val: Any = None, **_: Any) -> None:
        """Clip the gradient's norm; the head's last layer has none while it is frozen."""
        how = self.recipe.optimisation
        if self.global_step < how.frozen * how.steps_per_epoch:
            for parameter in self.student.head.last.parameters():
                parameter.grad = None
        trained = [p for group in optimizer.param_groups for p in group["params"]]
        torch.nn.utils.clip_grad_norm_(trained, gradient_clip_val)

    def after_step(self, step: int) -> None:
        """Move the teacher's centre and weights after a step, counted from 0, and note its losses."""
        how = self.recipe.optimisation
        mean = self._reduced(torch.stack(self._teacher_means).mean(dim=0))
        self.centre.copy_(dino.moved_centre(self.centre, mean))
        dino.follow(self.teacher, self.student, dino.cosine(how.momentum, 1.0, step, how.steps))
        noted = {name: torch.stack([part[name] for part in self._parts]).mean() for name in self._parts[0]}
        self.history.append({name: float(self._reduced(value)) for name, value in noted.items()})
        self._teacher_means.clear()
        self._parts.clear()

    def _reduced(self, value: Tensor) -> Tensor:
        """Average over the devices."""
        return self.trainer.strategy.reduce(value, reduce_op="mean")

    def on_save_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """Keep the losses so far, and what recipe they are of; the image teacher, which never changes, has its file."""
        names = [name for name in checkpoint["state_dict"] if name.startswith(_IMAGE_TEACHER)]
        for name in names:
            del checkpoint["state_dict"][name]
        checkpoint["history"] = self.history
        checkpoint["recipe"] = self.recipe.model_dump_json()

    def on_load_checkpoint(self, checkpoint: dict[str, Any]) -> None:
        """Take up the losses; the image teacher stays as it was loaded."""
        own = self.state_dict()
        checkpoint["state_dict"] |= {name: tensor for name, tensor in own.items() if name.startswith(_IMAGE_TEACHER)}
        self.history = checkpoint["history"]


def _flat(crops: Crops) -> dict[str, Tensor]:
    return {name: rearrange(array, "v b ... -> (v b) ...") for name, array in crops.items()}
