"""The running average of a network's weights, which answers better than the weights that a training ends with."""

from __future__ import annotations


def ema_decay(steps: int, kept: float, settling: int) -> float:
    """The decay of a running average of weights: the share of the old average that a step keeps.

    Args:
        steps: how many steps the average has followed.
        kept: the share, once there is a past.
        settling: over about so many steps the average still follows the weights closely, so that a short training's
            first weights are soon forgotten.
    """
    return min(kept, (steps + 1) / (steps + settling))
