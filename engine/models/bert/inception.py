"""InceptionTime (Ismail Fawaz et al. 2020): convolutions of three lengths side by side, with shortcuts.

All modules are registered, so that they are trained, moved and saved: a well-known implementation keeps them in plain
lists, and trains its last layer alone.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

import torch
from einops import rearrange
from torch import Tensor, nn

from engine.models.bert.sequence import SequenceHead
from engine.models.linear import Projection

_GROUP = 3


@dataclass(frozen=True)
class InceptionConfig:
    """The architecture.

    Attributes:
        width, classes: width of a token, number of classes.
        hidden: channels of a module, a multiple of 4.
        depth: number of modules; after each third one comes a shortcut.
        kernel: the longest convolution has so many dates and one more; a multiple of 8, so that each convolution
            reaches as far before a date as after it.
    """

    width: int
    classes: int
    hidden: int
    depth: int
    kernel: int
    to_dict = asdict

    def __post_init__(self) -> None:
        if self.hidden % 4 or self.kernel % 8:
            raise ValueError("hidden is a multiple of 4, and kernel of 8")


class Inception(SequenceHead):
    """Modules with shortcuts, the mean over the dates, a linear layer."""

    kind = "inception"

    def __init__(self, config: InceptionConfig) -> None:
        super().__init__()
        self.config = config
        widths = [config.width, *[config.hidden] * config.depth]
        self.blocks = nn.ModuleList(Module(width, config.hidden, config.kernel) for width in widths[:-1])
        self.shortcuts = nn.ModuleList(
            nn.Sequential(nn.Conv1d(widths[first], config.hidden, 1, bias=False), nn.BatchNorm1d(config.hidden))
            for first in range(0, config.depth - _GROUP + 1, _GROUP)
        )
        self.classify = Projection(config.hidden, config.classes)

    def score(self, series: Tensor, valid: Tensor) -> Tensor:
        """Map series (n, t, d) to logits (n, k)."""
        z = entered = rearrange(series, "n t d -> n d t")
        for number, block in enumerate(self.blocks, start=1):
            z = block(z)
            if number % _GROUP == 0:
                z = entered = torch.relu(z + self.shortcuts[number // _GROUP - 1](entered))
        return self.classify(z.mean(dim=2))


class Module(nn.Module):
    """Three convolutions over a bottleneck, and one over the largest of three dates; concatenated, BN, ReLU."""

    def __init__(self, width: int, hidden: int, kernel: int) -> None:
        super().__init__()
        part = hidden // 4
        self.bottleneck = nn.Conv1d(width, part, 1, bias=False)
        self.convolutions = nn.ModuleList(
            nn.Conv1d(part, part, length + 1, padding=length // 2, bias=False)
            for length in (kernel, kernel // 2, kernel // 4)
        )
        self.pooled = nn.Sequential(nn.MaxPool1d(3, stride=1, padding=1), nn.Conv1d(width, part, 1, bias=False))
        self.norm = nn.BatchNorm1d(hidden)

    def forward(self, z: Tensor) -> Tensor:
        """Map (n, width, t) to (n, hidden, t)."""
        narrow = self.bottleneck(z)
        parts = [*(convolution(narrow) for convolution in self.convolutions), self.pooled(z)]
        return torch.relu(self.norm(torch.cat(parts, dim=1)))
