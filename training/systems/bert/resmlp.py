"""What the published bimodal BERT is compared with: a residual perceptron of single dates, and tokens of every kind.

All that classifies a series here is given tokens (n, t, width), made of it date by date or all dates together.
"""

from __future__ import annotations

from torch import Tensor, nn

from engine.models.bert.encoder import SeriesBERT


class ResMLP(nn.Module):
    """A residual perceptron of the bands of one date: linear layer, blocks, batch norm, ReLU, linear layer.

    Args:
        numbers: how many numbers a date has.
        width: width of a token; 256 as published.
        blocks: 64 as published.
    """

    def __init__(self, numbers: int, width: int = 256, blocks: int = 64) -> None:
        super().__init__()
        self.width = width
        self.embed = nn.Linear(numbers, width)
        self.blocks = nn.ModuleList(
            nn.Sequential(nn.BatchNorm1d(width), nn.Linear(width, width), nn.ReLU(), nn.Linear(width, width))
            for _ in range(blocks)
        )
        self.last = nn.Sequential(nn.BatchNorm1d(width), nn.ReLU(), nn.Linear(width, width))

    def forward(self, dates: Tensor) -> Tensor:
        """Map dates (n, numbers) to tokens (n, width)."""
        z = self.embed(dates)
        for block in self.blocks:
            z = z + block(z)
        return self.last(z)


class TokensOfBERT(nn.Module):
    """The tokens of an encoder of series."""

    def __init__(self, encoder: SeriesBERT) -> None:
        super().__init__()
        self.encoder, self.width = encoder, encoder.config.width

    def forward(self, values: Tensor, valid: Tensor, day: Tensor) -> Tensor:
        """Map standardised values (n, t, c), valid (n, t) and day (n, t) to tokens (n, t, width)."""
        return self.encoder.encode(values[..., None, None], valid[..., None, None], day).tokens[:, :, 0, 0]


class TokensOfResMLP(nn.Module):
    """The tokens of a residual perceptron, each date by itself."""

    def __init__(self, perceptron: ResMLP) -> None:
        super().__init__()
        self.perceptron, self.width = perceptron, perceptron.width

    def forward(self, values: Tensor, valid: Tensor, day: Tensor) -> Tensor:
        """Map values as `TokensOfBERT` takes them to tokens (n, t, width)."""
        return self.perceptron(values.flatten(0, 1)).unflatten(0, values.shape[:2])


class Bands(nn.Module):
    """The standardised bands themselves: no encoder."""

    def __init__(self, bands: int) -> None:
        super().__init__()
        self.width = bands

    def forward(self, values: Tensor, valid: Tensor, day: Tensor) -> Tensor:
        """Return the values."""
        return values
