"""CropSTS's pre-training: DINO on multi-crops of time series, plot-wise masks, and alignment with an image model."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping

import numpy as np
import torch
from einops import rearrange, reduce
from torch import Tensor, nn
from torch.nn.functional import interpolate
from torch.optim.lr_scheduler import LRScheduler

from engine.models.cropsts.encoder import CropSTS
from engine.models.masked import masked_mean
from training.base.objective import Batch, Objective
from training.base.step import Plan, RateAndDecay, cosine, groups, mean_over_devices, warmed_cosine
from training.data.numbered import View
from training.systems.cropsts.dino import loss as dino
from training.systems.cropsts.dino.distil import alignment_loss, on_grid
from training.systems.cropsts.dino.multicrop import Sample, sample_of
from training.systems.cropsts.dino.recipe import DINORecipe
from training.systems.cropsts.dino.teacher import ImageTransformer

Crops = Mapping[str, Tensor]


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


class StudentAndTeacher(nn.Module):
    """What DINO trains: the student, the teacher that follows it, and the centre of the teacher's scores.

    The teacher's encoder is what is kept.

    Args:
        encoder: the student's, trained in place.
        prototypes: K.
        image_width: width of the image teacher's tokens; None without one.
    """

    centre: Tensor
    step: Tensor

    def __init__(self, encoder: CropSTS, prototypes: int, image_width: int | None = None) -> None:
        super().__init__()
        self.student = Branch(encoder, prototypes)
        self.teacher = copy.deepcopy(self.student).requires_grad_(False)
        self.mask_token = nn.Parameter(nn.init.trunc_normal_(torch.empty(encoder.config.width), std=0.02))
        self.register_buffer("centre", torch.zeros(prototypes))
        self.register_buffer("step", torch.zeros((), dtype=torch.int64))
        self.project = None if image_width is None else nn.Linear(encoder.config.width, image_width)
        # Lightning trains in the modes that it finds, and the copy has the student's.
        self.train()

    def train(self, mode: bool = True) -> StudentAndTeacher:
        """Set the mode; the teacher always infers."""
        super().train(mode)
        self.teacher.eval()
        return self


class SelfSupervised(Objective):
    """The student learns to give the teacher's distribution, and tokens like an image teacher's.

    Args:
        recipe: recipe of the pre-training.
        image_teacher: teacher of the distillation, where the recipe has one; its weights never change.
    """

    def __init__(self, recipe: DINORecipe, image_teacher: ImageTransformer | None = None) -> None:
        self.recipe = recipe
        self.image_teacher = None if image_teacher is None else image_teacher.eval()
        # What the parts of one step leave for its end.
        self._teacher_means: list[Tensor] = []
        self._figures: list[dict[str, Tensor]] = []

    def views(self, sample: View, rng: np.random.Generator) -> Sample:
        """Draw the views of a window, the first of them masked, and a frame of each where there is an image teacher."""
        return sample_of(sample, self.recipe, rng)

    def losses(self, model: StudentAndTeacher, batch: Batch) -> dict[str, Tensor]:
        """Compute the losses of a batch that `multicrop.collate` made, by name, each with its weight."""
        large = _flat(batch["global"])
        masked = batch["masked"]
        g, b = masked.shape
        with torch.no_grad():
            taught = rearrange(model.teacher.scores(*model.teacher.tokens(large)), "(g b) k -> g b k", g=g)
        self._note(batch, taught)
        hidden = rearrange(batch["hidden"], "g b ... -> (g b) ...")
        tokens, valid = model.student.tokens(large, hidden, model.mask_token)
        scores = model.student.scores(tokens, valid)
        if "local" in batch:
            scores = torch.cat([scores, model.student.scores(*model.student.tokens(_flat(batch["local"])))])
        scores = rearrange(scores, "(v b) k -> v b k", b=b)
        # The mean is over the pairs of this part and device. A masked view has one pair more, so where parts have
        # unlike numbers of them, the mean of their losses weighs pairs unlike those of one whole batch.
        counted = dino.pairs(masked, len(scores))
        losses = {"dino": dino.dino_loss(dino.sharpened(taught, model.centre), scores, counted)}
        if self.image_teacher is not None:
            losses["align"] = self.recipe.distillation.weight * self._alignment(model, batch, tokens, valid)
        return losses

    def after_step(self, model: StudentAndTeacher) -> dict[str, Tensor]:
        """Move the teacher's centre and weights.

        Returns:
            masked_views, the share of global views of which the student sees a masked version; hidden_of_parcels and
            hidden_of_tokens, the shares that are hidden of the tokens of parcels and superpixels, and of all.
        """
        schedule = self.recipe.optimisation
        mean = mean_over_devices(torch.stack(self._teacher_means).mean(dim=0))
        model.centre.copy_(dino.moved_centre(model.centre, mean))
        dino.follow(model.teacher, model.student, cosine(schedule.momentum, 1.0, int(model.step), schedule.steps))
        model.step += 1
        figures = {name: torch.stack([part[name] for part in self._figures]).mean() for name in self._figures[0]}
        self._teacher_means.clear()
        self._figures.clear()
        return figures

    def _note(self, batch: Batch, taught: Tensor) -> None:
        of_parcels, of_tokens = batch["hidden_share"].mean(dim=0)
        self._teacher_means.append(taught.mean(dim=(0, 1)))
        self._figures.append(
            {
                "masked_views": batch["masked"].float().mean(),
                "hidden_of_parcels": of_parcels,
                "hidden_of_tokens": of_tokens,
            }
        )

    def _alignment(self, model: StudentAndTeacher, batch: Batch, tokens: Tensor, valid: Tensor) -> Tensor:
        h, w = tokens.shape[2:4]
        frame = rearrange(batch["frame"], "g b ... -> (g b) ...")
        clear = rearrange(batch["frame_valid"], "g b ... -> (g b) ...").float()
        clear = reduce(clear, "n (h p) (w q) -> n h w", "mean", h=h, w=w) >= 0.5
        with torch.no_grad():
            size = self.recipe.distillation.size
            images = interpolate(frame, size=(size, size), mode="bilinear", align_corners=False)
            seen = self.image_teacher.to(images.device)(images)
        counted = clear & valid.any(dim=1)
        target = on_grid(seen.float(), h, w)
        mean = model.project(masked_mean(tokens, valid)).float()
        return alignment_loss(mean, target, counted, self.recipe.distillation.alpha)


def plan(recipe: DINORecipe) -> Plan:
    """How DINO moves the weights: AdamW with rate, decay and a last layer that is held, by the step."""
    schedule = recipe.optimisation
    peak, warm_up = schedule.learning_rate * schedule.batch / 256, round(schedule.warm_up * schedule.steps_per_epoch)

    def optimise(model: StudentAndTeacher) -> tuple[torch.optim.Optimizer, LRScheduler]:
        optimiser = torch.optim.AdamW(groups(model, schedule.weight_decay[0]), lr=1.0)
        return optimiser, RateAndDecay(
            optimiser,
            lambda step: warmed_cosine(peak, schedule.last_learning_rate, step, schedule.steps, warm_up),
            lambda step: cosine(*schedule.weight_decay, step, schedule.steps),
        )

    def held(model: StudentAndTeacher, step: int) -> Iterable[nn.Parameter]:
        return model.student.head.last.parameters() if step < schedule.frozen * schedule.steps_per_epoch else ()

    return Plan(schedule.steps, optimise, schedule.clip, accumulate=schedule.accumulate, held=held, noise=recipe.seed)


def _flat(crops: Crops) -> dict[str, Tensor]:
    return {name: rearrange(array, "v b ... -> (v b) ...") for name, array in crops.items()}
