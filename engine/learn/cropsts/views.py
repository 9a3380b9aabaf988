"""Views of a series: as another light, another sky and another season would have shown it.

The light changes all dates of a series alike: from date to date it would be a change of the crop.

This is not done with `engine.learn.views`, which changes reflectances once, before a learner sees them: here
standardised logarithms are changed, to which light is added, anew at each step and from torch's generator.
"""

from __future__ import annotations

import torch
from torch import Tensor

from engine.learn.cropsts.settings import Views
from engine.models.dated import Dated

# A view keeps at least this many of the valid dates.
_FEWEST_DATES = 3


def view(batch: Dated, views: Views, generator: torch.Generator) -> Dated:
    """Draw a view of each series of a batch of standardised channels.

    In logarithms a gain is an offset, so that light is added here.
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
