"""What a system prepares for a training: networks to be trained with labels, or a whole training without."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from torch import nn

from training.base.networks import Networks
from training.base.objective import Objective, Source
from training.base.step import Plan


@dataclass(frozen=True)
class WarmedUp:
    """Networks that training with labels begins with, as a warm-up without labels has left them.

    Attributes:
        networks: encoder and head.
        decoder: reads the components of a place off its mean features, (width) -> (components); None without a warm-up.
        losses: one a step of the warm-up.
    """

    networks: Networks
    decoder: nn.Linear | None = None
    losses: tuple[float, ...] = ()


@dataclass(frozen=True)
class UnlabelledTraining:
    """A training without labels, ready to run.

    Attributes:
        model: all that is trained, in place.
        objective, source, plan: as `training.base.runner.train` takes them.
        encoder: part of the model whose weights are kept.
        dates: most dates of a window.
        card: two phrases for the encoder's card, `objective` and `weights`.
    """

    model: nn.Module
    objective: Objective
    source: Source
    plan: Plan
    encoder: nn.Module
    dates: int
    card: Mapping[str, str]
