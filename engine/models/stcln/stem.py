"""The convolutions that STCLN looks at each date with, by itself and at full resolution."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn.functional import batch_norm


def reach(kernel: int, patch: int) -> int:
    """Pixels that the four convolutions look beyond a token, and what makes them whole tokens."""
    beyond = kernel // 2 * (1 + 3 * patch)
    return -(-beyond // patch) * patch


class Stem(nn.Module):
    """Four convolutions, each with batch norm and ReLU; with tokens of a pixel, as published, nothing is pooled.

    Args:
        bands: channels of a frame.
        narrow: channels after the first two convolutions.
        width: channels after the last two.
        kernel: side of the kernels in tokens, 3; or 1, with which a token is seen alone.
        patch: side of a token in pixels. The first convolution steps from one to the next, and its kernel looks at all
            pixels of a token, and one beyond at each side where others look at the next token.
    """

    def __init__(self, bands: int, narrow: int, width: int, kernel: int, patch: int = 1) -> None:
        super().__init__()
        channels = (bands, narrow, narrow, width, width)
        sides = ((kernel + patch - 1, patch), *[(kernel, 1)] * 3)
        self.convolutions = nn.ModuleList(
            nn.Conv2d(before, after, side, stride, padding=kernel // 2, bias=False)
            for before, after, (side, stride) in zip(channels, channels[1:], sides)
        )
        self.norms = nn.ModuleList(MaskedBatchNorm(count) for count in channels[1:])

    def forward(self, frames: Tensor, counted: Tensor) -> Tensor:
        """Look at frames (n, c, H, W) and return (n, width, h, w) in tokens, not negative.

        Args:
            counted: tokens that the statistics of a training step are of, (n, 1, h, w) bool.
        """
        for convolution, norm in zip(self.convolutions, self.norms):
            frames = torch.relu(norm(convolution(frames), counted))
        return frames


class MaskedBatchNorm(nn.BatchNorm2d):
    """Batch norm whose statistics are of counted pixels alone: clouds and padding are no part of a batch."""

    def forward(self, frames: Tensor, counted: Tensor) -> Tensor:
        """Normalise frames (n, c, h, w): in training by the counted pixels' statistics, (n, 1, h, w) bool."""
        if not self.training:
            return batch_norm(frames, self.running_mean, self.running_var, self.weight, self.bias, False, 0.0, self.eps)
        weight = counted.to(frames.dtype)
        count = weight.sum().clamp(min=1.0)
        mean = (frames * weight).sum(dim=(0, 2, 3)) / count
        variance = ((frames - mean[:, None, None]) ** 2 * weight).sum(dim=(0, 2, 3)) / count
        self._remember(mean.detach(), variance.detach(), count)
        scale = self.weight * torch.rsqrt(variance + self.eps)
        return (frames - mean[:, None, None]) * scale[:, None, None] + self.bias[:, None, None]

    @torch.no_grad()
    def _remember(self, mean: Tensor, variance: Tensor, count: Tensor) -> None:
        """Move the running statistics, as torch's batch norm does; a batch of nothing leaves them."""
        if count > 1:
            self.running_mean.lerp_(mean, self.momentum)
            self.running_var.lerp_(variance * (count / (count - 1)), self.momentum)
        self.num_batches_tracked += 1
