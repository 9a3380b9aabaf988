"""A bidirectional LSTM over the dates (Hochreiter & Schmidhuber 1997), read by the last cell states of all layers."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from einops import rearrange
from torch import Tensor, nn

from engine.models.bert.sequence import SequenceHead
from engine.models.linear import Projection


@dataclass(frozen=True)
class RecurrentConfig:
    """Width of a token, number of classes, width and number of the layers, and the share of values dropped between."""

    width: int
    classes: int
    hidden: int
    depth: int
    dropout: float = 0.0
    to_dict = asdict


class Recurrent(SequenceHead):
    """LayerNorm; a bidirectional LSTM without biases; LayerNorm and a linear layer on its last cell states."""

    kind = "bidirectional lstm"

    def __init__(self, config: RecurrentConfig) -> None:
        super().__init__()
        self.config = config
        dropout = config.dropout if config.depth > 1 else 0.0
        self.norm = nn.LayerNorm(config.width)
        self.lstm = nn.LSTM(
            config.width,
            config.hidden,
            config.depth,
            bias=False,
            batch_first=True,
            dropout=dropout,
            bidirectional=True,
        )
        self.cell_norm = nn.LayerNorm(2 * config.depth * config.hidden)
        self.classify = Projection(2 * config.depth * config.hidden, config.classes)

    def score(self, series: Tensor, valid: Tensor) -> Tensor:
        """Map series (n, t, d) to logits (n, k)."""
        _, (_, cells) = self.lstm(self.norm(series))
        return self.classify(self.cell_norm(rearrange(cells, "l n h -> n (l h)")))
