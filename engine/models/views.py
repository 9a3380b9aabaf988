"""Views of a series: as another light, another sky and another season would have shown it.

The light changes all dates of a series alike: from date to date it would be a change of the crop.

This is not done with `engine.learn.views`, which changes reflectances once, before a learner sees them: here
standardised values are changed, to which light is added, anew at each step and from torch's generator.
"""

from __future__ import annotations

from typing import Protocol

import torch
from torch import Tensor

from engine.models.dated import Dated

# A view keeps at least this many of the valid dates.
_FEWEST_DATES = 3


class Departure(Protocol):
    """How far a view departs from its series; light and noise are in standard deviations of the channels."""

    @property
    def light(self) -> float:
        """Change of all dates alike."""

    @property
    def noise(self) -> float:
        """Change of each date for itself."""

    @property
    def keep(self) -> float:
        """Smallest share of the dates that a view keeps; the share is drawn between it and 1."""

    @property
    def shift_days(self) -> int:
        """Most days by which all dates are moved, either way."""


def view(batch: Dated, views: Departure, generator: torch.Generator) -> Dated:
    """Draw a view of each series of a batch of standardised channels.

    Light is added: in logarithms a gain is an offset.
    """
    b, t, c = batch.values.shape
    light = views.light * _normal((b, 1, c), generator) + views.noise * _normal((b, t, c), generator)
    share = views.keep + (1.0 - views.keep) * torch.rand((b, 1), generator=generator)
    kept = batch.valid & (torch.rand((b, t), generator=generator) < share)
    kept = torch.where((kept.sum(dim=1) < _FEWEST_DATES)[:, None], batch.valid, kept)
    shift = torch.randint(-views.shift_days, views.shift_days + 1, (b, 1), generator=generator)
    return Dated((batch.values + light) * kept[..., None], kept, batch.day + shift)


def _normal(shape: tuple[int, ...], generator: torch.Generator) -> Tensor:
    return torch.randn(shape, generator=generator)
