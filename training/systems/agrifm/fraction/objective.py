"""The objective of pre-training: shares of land cover, and a mean teacher that sees another view (ours, see below).

y      share of each land cover among a chip's known pixels; y_c likewise in each cell of the coarsest map
p      softmax(W mean of top), of cells that are seen; p_c of each cell
fraction      - sum_k y_k log p_k, and the same of the cells, their mean
consistency   mean over k of (p(view 1; student) - p(view 2; teacher)) squared, weighted by exp(-5 (1 - s/s_r)^2)
teacher       a teacher + (1 - a) student, a = min(1 - 1/(s + 1), keep) at step s (Tarvainen & Valpola 2017, arXiv
              1703.01780)
"""

from __future__ import annotations

import copy
import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch
from einops import rearrange
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn.functional import one_hot
from torch.optim.lr_scheduler import LambdaLR

from engine.models.agrifm.encoder import AgriFM
from training.base.networks import encode
from training.base.objective import Batch, Objective
from training.base.step import Plan, groups, warmed_cosine
from training.data.numbered import View
from training.data.scene import NOBODY
from training.systems.agrifm.fraction.recipe import Consistency, Cover, FractionOptimisation

# A view shows at least one date.
_FEWEST = 1


@dataclass(frozen=True, eq=False)
class TwoViews:
    """A chip for student and teacher: they share turns, and differ in dates and gains.

    Attributes:
        values: values in physical units, (t, c, h, w).
        valid: (t, h, w) bool.
        day: (t) int32.
        shown: dates of each view, (t, 2) bool.
        gain: gain of each band in each view, (2, c).
        cover: land cover of each pixel, (h, w) int32; -1 where it is not known.
    """

    values: NDArray[np.float32]
    valid: NDArray[np.bool_]
    day: NDArray[np.int32]
    shown: NDArray[np.bool_]
    gain: NDArray[np.float32]
    cover: NDArray[np.int32]


class StudentAndTeacher(nn.Module):
    """Two encoders with a linear layer each; the teacher is the running average of the student.

    Args:
        encoder: the student's; the teacher begins as a copy of it.
        covers: number of land covers.
    """

    def __init__(self, encoder: AgriFM, covers: int) -> None:
        super().__init__()
        self.student = nn.ModuleDict({"encoder": encoder, "share": nn.Linear(encoder.config.channels[-1], covers)})
        self.teacher = copy.deepcopy(self.student).requires_grad_(False)
        self.register_buffer("step", torch.zeros((), dtype=torch.long))

    def train(self, mode: bool = True) -> StudentAndTeacher:
        """The teacher drops nothing."""
        super().train(mode)
        self.teacher.eval()
        return self

    def undecayed(self) -> tuple[nn.Parameter, ...]:
        """What does not decay of the student."""
        return (*self.student["encoder"].undecayed(), self.student["share"].bias)

    @torch.no_grad()
    def follow(self, most: float) -> Tensor:
        """Let the teacher follow; returns what it kept of itself."""
        kept = min(1 - 1 / (int(self.step) + 1), most)
        for old, new in zip(self.teacher.parameters(), self.student.parameters()):
            old.lerp_(new, 1 - kept)
        self.step += 1
        return torch.tensor(kept)


class Fractions(Objective):
    """Learn shares of land cover.

    Args:
        cover, consistency: sections of the recipe.
        covers: number of land covers.
        steps: steps of the whole training.
    """

    def __init__(self, cover: Cover, consistency: Consistency, covers: int, steps: int) -> None:
        self.cover, self.consistency, self.covers, self.steps = cover, consistency, covers, steps

    def views(self, sample: View, rng: np.random.Generator) -> TwoViews:
        """Turn and flip a chip, and draw the dates and gains of its two views."""
        turns, flip = int(rng.integers(4)), bool(rng.integers(2))

        def turned(array: NDArray) -> NDArray:
            array = np.rot90(array, turns, axes=(-2, -1))
            return np.ascontiguousarray(array[..., ::-1] if flip else array)

        t, c = sample.values.shape[:2]
        low, high = self.consistency.drop
        shown = np.ones((t, 2), bool)
        for view in range(2):
            hidden = min(round(t * rng.uniform(low, high)), t - _FEWEST)
            shown[rng.choice(t, size=hidden, replace=False), view] = False
        gain = 1 + rng.uniform(-1, 1, (2, c)) * self.consistency.band_gain
        maps = (turned(array) for array in (sample.values, sample.valid))
        return TwoViews(*maps, sample.day, shown, gain.astype(np.float32), turned(sample.parcel))

    def losses(self, model: StudentAndTeacher, batch: Batch) -> dict[str, Tensor]:
        """The two losses of a batch."""
        cells = shares_of_cells(batch["cover"], model.student["encoder"].config.cell, self.covers)
        chip, labelled = shares_of_chips(cells, batch["cover"][0].numel(), self.cover.known)
        if self.cover.shuffled:
            cells, chip, labelled = (part.roll(1, dims=0) for part in (cells, chip, labelled))
        log_p, log_cells, seen = _scores(model.student, _view(batch, 0))
        fraction = fraction_loss(log_p, log_cells, seen, chip, cells, labelled)
        with torch.no_grad():
            target, _, _ = _scores(model.teacher, _view(batch, 1))
        weight = self.consistency.weight * risen(int(model.step), self.consistency.rise * self.steps)
        apart = ((log_p.exp() - target.exp()) ** 2).mean()
        return {"fraction": fraction, "consistency": weight * apart}

    def after_step(self, model: StudentAndTeacher) -> Mapping[str, Tensor]:
        """Let the teacher follow."""
        return {"kept": model.follow(self.consistency.keep)}


def shares_of_cells(cover: Tensor, cell: int, covers: int) -> Tensor:
    """Count the known pixels of each land cover in each cell, (b, k, h, w), of pixels (b, H, W), -1 where not known."""
    known = one_hot(cover.long().clamp(min=0), covers) * (cover != NOBODY)[..., None]
    return rearrange(known.float(), "b (h p) (w q) k -> b k h w (p q)", p=cell, q=cell).sum(dim=-1)


def shares_of_chips(cells: Tensor, pixels: int, least: float) -> tuple[Tensor, Tensor]:
    """Share of each land cover among a chip's known pixels, (b, k), and whether enough are known, (b).

    Args:
        cells: known pixels of each land cover in each cell, (b, k, h, w).
        pixels: number of pixels of a chip.
        least: share of them that are known at least.
    """
    total = cells.sum(dim=(2, 3))
    known = total.sum(dim=1)
    return total / known.clamp(min=1)[:, None], (known > 0) & (known >= least * pixels)


def fraction_loss(
    log_p: Tensor, log_cells: Tensor, seen: Tensor, chip: Tensor, cells: Tensor, labelled: Tensor
) -> Tensor:
    """Cross entropy of a chip's shares, and the mean of that of its cells; 0 where no chip is labelled.

    Args:
        log_p: log shares of each chip, (b, k).
        log_cells: log shares of each cell, (b, k, h, w).
        seen: cells with a clear date, (b, h, w).
        chip: true shares, (b, k).
        cells: known pixels of each land cover in each cell, (b, k, h, w).
        labelled: which chips are labelled, (b).
    """
    of_chip = -(chip * log_p).sum(dim=1)
    pixels = cells.sum(dim=1)
    share = cells / pixels.clamp(min=1)[:, None]
    counted = (seen & (pixels > 0)).float()
    of_cells = (-(share * log_cells).sum(dim=1) * counted).sum(dim=(1, 2)) / counted.sum(dim=(1, 2)).clamp(min=1)
    weight = labelled.float()
    return ((of_chip + of_cells) * weight).sum() / weight.sum().clamp(min=1)


def risen(step: int, over: float) -> float:
    """How far the weight of the teacher's loss has risen after some steps (Laine & Aila 2017, arXiv 1610.02242)."""
    return math.exp(-5 * (1 - min(step / over, 1.0)) ** 2) if over else 1.0


def _view(batch: Batch, number: int) -> dict[str, Tensor]:
    return {
        "values": batch["values"] * batch["gain"][:, number][:, None, :, None, None],
        "valid": batch["valid"] & batch["shown"][:, :, number][:, :, None, None],
        "day": batch["day"],
    }


def _scores(network: nn.ModuleDict, batch: Mapping[str, Tensor]) -> tuple[Tensor, Tensor, Tensor]:
    """Log shares of chips (b, k) and of cells (b, k, h, w), and which cells are seen, (b, h, w)."""
    features = encode(network["encoder"], batch)
    factor = features.clear.shape[-1] // features.top.shape[-1]
    clear = rearrange(features.clear, "b (h p) (w q) -> b h w (p q)", p=factor, q=factor).any(dim=-1)
    weight = clear.to(features.top.dtype)[:, None]
    mean = (features.top * weight).sum(dim=(2, 3)) / weight.sum(dim=(2, 3)).clamp(min=1)
    share = network["share"]
    of_cells = share(rearrange(features.top, "b c h w -> b h w c"))
    return (
        torch.log_softmax(share(mean), dim=1),
        rearrange(torch.log_softmax(of_cells, dim=-1), "b h w k -> b k h w"),
        clear,
    )


def plan(optimisation: FractionOptimisation, seed: int) -> Plan:
    """How the weights move."""
    steps = optimisation.steps
    rise = max(1, round(optimisation.warm_up * steps))

    def optimise(model: nn.Module) -> tuple[torch.optim.Optimizer, LambdaLR]:
        optimiser = torch.optim.AdamW(groups(model, optimisation.weight_decay), lr=1.0)
        peak, last = optimisation.learning_rate, optimisation.last_rate
        return optimiser, LambdaLR(optimiser, lambda step: warmed_cosine(peak, last, step + 1, steps, rise))

    return Plan(steps, optimise, optimisation.clip, accumulate=optimisation.accumulate, noise=seed)
