"""TempCNN (Pelletier, Webb & Petitjean 2019, Remote Sensing 11:523): convolutions over time on a regular calendar.

As in the paper: three convolutions of 64 filters over 5 dates, one dense layer of 256, each followed by batch
normalisation, ReLU and dropout 0.5; gaps are interpolated linearly beforehand. The paper's Adam with rate 0.001 and an
L2 penalty of 1e-6 is AdamW here, with the decay that does the same.
"""

from __future__ import annotations

from einops import rearrange
from torch import Tensor, nn

from training.base.dated import Regular, regular_of
from training.base.loop import NetworkSystem, Training

# Raise it when the answers change: see `training.base.system.System`.
NUMERICS = 2
FILTERS, LENGTH, DENSE, DROPOUT = 64, 5, 256, 0.5
TRAINING = Training(weight_decay=1e-6)


class TempCNN(nn.Module):
    """Classify series on a calendar of `dates` dates; it looks at values only, for the calendar is always the same."""

    def __init__(self, bands: int, dates: int, classes: int) -> None:
        super().__init__()
        self.convolutions = nn.Sequential(
            _convolution(bands), _convolution(FILTERS), _convolution(FILTERS), nn.Flatten()
        )
        self.dense = nn.Sequential(
            nn.Linear(FILTERS * dates, DENSE), nn.BatchNorm1d(DENSE), nn.ReLU(), nn.Dropout(DROPOUT)
        )
        self.classify = nn.Linear(DENSE, classes)

    def forward(self, values: Tensor, valid: Tensor, day: Tensor) -> Tensor:
        """Map values (b, t, c) to logits (b, k)."""
        return self.classify(self.dense(self.convolutions(rearrange(values, "b t c -> b c t"))))


def _convolution(channels: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv1d(channels, FILTERS, LENGTH, padding=LENGTH // 2),
        nn.BatchNorm1d(FILTERS),
        nn.ReLU(),
        nn.Dropout(DROPOUT),
    )


def _build(prepared: Regular, classes: int) -> TempCNN:
    return TempCNN(prepared.bands, prepared.dates, classes)


def tempcnn(training: Training = TRAINING) -> NetworkSystem[Regular]:
    """TempCNN as a system."""
    return NetworkSystem("tempcnn", NUMERICS, regular_of, _build, training)
