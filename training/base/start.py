"""What trainings begin with: with labels, and without."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from torch import nn

from training.base.networks import Networks
from training.base.objective import Objective, Source
from training.base.step import Plan


@dataclass(frozen=True)
class Start:
    """What training with labels begins with: networks, and what a warm-up without labels has made of them.

    Attributes:
        decoder: reads a place's mean features, (width) -> (components); None without a warm-up.
        losses: of each step of the warm-up.
    """

    networks: Networks
    decoder: nn.Linear | None = None
    losses: tuple[float, ...] = ()


@dataclass(frozen=True)
class Beginning:
    """What a training without labels begins with.

    Attributes:
        model: trained in place.
        objective, source, plan: see `training.base.runner.train`.
        encoder: part of the model that is kept: its weights are written.
        dates: most dates of a window.
        card: what the encoder's card says of its training: `objective` and `weights`, a phrase each.
    """

    model: nn.Module
    objective: Objective
    source: Source
    plan: Plan
    encoder: nn.Module
    dates: int
    card: Mapping[str, str]
