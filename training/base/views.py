"""How far the views of series depart that the networks among the peers are trained on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Views:
    """As `engine.models.views.Departure` has them; those of the model systems, so that a difference is a network's."""

    light: float = 0.2
    noise: float = 0.2
    keep: float = 0.7
    shift_days: int = 20
