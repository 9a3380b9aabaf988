"""Hidden pixels are to be reconstructed, all bands of them, from what the encoder makes of the rest."""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
import torch
from einops import rearrange
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.optim.lr_scheduler import ConstantLR, LRScheduler

from engine.models.statistics import standardise
from engine.models.stcln.encoder import STCLN
from training.base.objective import Batch, Objective
from training.base.step import Plan, decayed_alike, one_cycle_plan
from training.systems.stcln.masked.hiding import gate, hide
from training.systems.stcln.masked.recipe import MaskedOptimisation, Masking
from training.systems.stcln.recipe import Pretraining

# A training is warned of when its first steps hide less than this share of the clear pixels.
_LEAST, _FIRST_STEPS = 0.02, 20


@dataclass(frozen=True, eq=False)
class Hidden:
    """Windows, or one of them, and what is hidden.

    Attributes:
        values: values in physical units, (..., t, c, h, w).
        valid: clear pixels, (..., t, h, w).
        day: model days, (..., t).
        hidden: (..., t, h, w).
    """

    values: NDArray[np.float32]
    valid: NDArray[np.bool_]
    day: NDArray[np.int32]
    hidden: NDArray[np.bool_]


class Reconstruction(nn.Module):
    """An encoder, the one number that stands where pixels are hidden, and what reads their bands off the series."""

    def __init__(self, encoder: STCLN) -> None:
        super().__init__()
        self.encoder = encoder
        self.token = nn.Parameter(torch.zeros(()))
        self.decode = nn.Linear(encoder.config.width, encoder.config.bands * encoder.config.patch**2)

    def forward(self, batch: Batch) -> tuple[Tensor, Tensor]:
        """Reconstruct the pixels of a batch, (b, t, h, w, c), and return what they are, standardised, likewise."""
        standard = standardise(self.encoder, batch["values"], batch["valid"])
        shown = torch.where(batch["hidden"][:, :, None], self.token.to(standard.dtype), standard)
        series = self.encoder.encode(shown, batch["valid"], batch["day"]).series
        p = self.encoder.config.patch
        reconstructed = rearrange(self.decode(series), "b t h w (c p q) -> b t (h p) (w q) c", p=p, q=p)
        return reconstructed, standard.movedim(2, -1)


def reconstruction_loss(reconstructed: Tensor, target: Tensor, hidden: Tensor) -> Tensor:
    """Mean squared error over the bands of hidden pixels; 0 where none is hidden.

    Args:
        reconstructed, target: (b, t, h, w, c).
        hidden: (b, t, h, w) bool.
    """
    counted = hidden[..., None].to(reconstructed.dtype)
    return (counted * (reconstructed - target) ** 2).sum() / (counted.expand_as(reconstructed).sum() + 1e-20)


class Masked(Objective):
    """The model, a `Reconstruction`, tells hidden pixels.

    Args:
        masking: what is hidden.
        bands: names of the bands.
        encoder: its statistics decide where the recipe's gate is on standardised values.
    """

    def __init__(self, masking: Masking, bands: tuple[str, ...], encoder: STCLN) -> None:
        self.masking, self.bands = masking, bands
        self.mean, self.std = encoder.mean.numpy().copy(), encoder.std.numpy().copy()
        self._hidden: list[Tensor] = []
        self._shares: list[float] = []

    def views(self, sample: Any, rng: np.random.Generator) -> Hidden:
        """Hide pixels of a window, or of a batch of them."""
        usable = gate(sample.values, sample.valid, self.bands, self.masking, self.mean, self.std)
        return Hidden(sample.values, sample.valid, sample.day, hide(usable, sample.valid, self.masking, rng))

    def losses(self, model: Reconstruction, batch: Batch) -> dict[str, Tensor]:
        """Compute the loss of a batch; its entries are those of `Hidden`."""
        self._hidden.append(batch["hidden"].sum() / batch["valid"].sum().clamp(min=1))
        return {"reconstruction": reconstruction_loss(*model(batch), batch["hidden"])}

    def after_step(self, model: Reconstruction) -> dict[str, Tensor]:
        """Return which share of the clear pixels was hidden; warn once, where the gate lets nearly none be."""
        share = torch.stack(self._hidden).mean()
        self._hidden.clear()
        self._shares.append(float(share))
        if len(self._shares) == _FIRST_STEPS and (hidden := sum(self._shares) / _FIRST_STEPS) < _LEAST:
            warnings.warn(
                f"Only {hidden:.2%} of the clear pixels were hidden in the first {_FIRST_STEPS} steps: so little "
                f"teaches nothing. A date is used where more than {self.masking.share:.0%} of a window has an index "
                f"above {self.masking.green}, of {self.masking.ndvi_of} values. Lower share or green in the recipe.",
                stacklevel=2,
            )
        return {"hidden": share}


def plan(optimisation: MaskedOptimisation, seed: int) -> Plan:
    """How the weights move, as published: Adam at one rate, the gradient's norm clipped."""

    def optimise(model: nn.Module) -> tuple[torch.optim.Optimizer, LRScheduler]:
        optimiser = torch.optim.Adam(model.parameters(), lr=optimisation.learning_rate)
        return optimiser, ConstantLR(optimiser, factor=1.0)

    return Plan(optimisation.steps, optimise, optimisation.clip, accumulate=optimisation.accumulate, noise=seed)


def warm_up_plan(warm_up: Pretraining) -> Plan:
    """How a short warm-up moves the weights: its rate rises and falls."""
    groups_of = partial(decayed_alike, weight_decay=0.0)
    return one_cycle_plan(warm_up.steps, warm_up.learning_rate, groups_of, warm_up.clip)
