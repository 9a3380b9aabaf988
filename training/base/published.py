"""A published network that maps dated images to scores at once, in the place of an encoder and its head."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from einops import rearrange
from torch import Tensor, nn
from torch.nn.functional import pad

from engine.models.encoder import ANY_DATES, DatesRule, SensorSpec
from engine.models.statistics import add_statistics, standardise


class Answer(NamedTuple):
    """Features: scores (b, k, h, w), and pixels that are clear, (b, t, h, w) bool."""

    scores: Tensor
    clear: Tensor


class Whole(nn.Module):
    """The network behind the statistics of its bands.

    Args:
        network: maps standardised values (b, t, c, h, w), days (b, t) and dates that are there (b, t) to scores
            (b, k, h, w).
        mean, std: per band, in physical units.
    """

    features = Answer
    mean: Tensor
    std: Tensor

    def __init__(self, network: nn.Module, mean: Sequence[float], std: Sequence[float]) -> None:
        super().__init__()
        self.network = network
        add_statistics(self, len(mean), mean, std)

    @property
    def sensors(self) -> tuple[SensorSpec, ...]:
        """Bands, statistics, patch and stride of its one sensor."""
        return (SensorSpec(len(self.mean), tuple(self.mean.tolist()), tuple(self.std.tolist())),)

    @property
    def dates(self) -> DatesRule:
        """Any, by their day."""
        return ANY_DATES

    def forward(self, values: Tensor, scale: Tensor, offset: Tensor, valid: Tensor, day: Tensor) -> Answer:
        """Score; a date is there where any of its pixels is valid. The arguments are those of every encoder."""
        physical = values * scale[..., None, None] + offset[..., None, None]
        there = valid.any(dim=(-2, -1))
        return Answer(self.network(standardise(self, physical, valid), day, there), valid)


class Scores(nn.Module):
    """A head that has nothing to learn: the scores are there already."""

    kind = "scores"
    needs = Answer._fields
    activation = "softmax"

    def forward(self, scores: Tensor, clear: Tensor) -> tuple[Tensor, Tensor]:
        """Return the scores, and where any date was clear, (b, h, w)."""
        return scores, clear.any(dim=1)


class Tiled(nn.Module):
    """A network of tiles of one size, on images of any: tiles lie edge to edge, and the last ones are filled up.

    Args:
        network: as `Whole` takes it, for tiles alone.
        side: side of a tile in pixels.
    """

    def __init__(self, network: nn.Module, side: int) -> None:
        super().__init__()
        self.network, self.side = network, side

    def forward(self, values: Tensor, day: Tensor, there: Tensor) -> Tensor:
        """Score images (b, t, c, h, w) tile by tile."""
        b, _, _, height, width = values.shape
        down, right = -height % self.side, -width % self.side
        rows, cols = (height + down) // self.side, (width + right) // self.side
        # What is filled up is 0, the mean of its band, and is cut off again.
        whole = pad(values, (0, right, 0, down))
        tiles = rearrange(whole, "b t c (i h) (j w) -> (b i j) t c h w", i=rows, j=cols)
        each = rows * cols
        scores = self.network(tiles, day.repeat_interleave(each, dim=0), there.repeat_interleave(each, dim=0))
        scores = rearrange(scores, "(b i j) k h w -> b k (i h) (j w)", b=b, i=rows, j=cols)
        return scores[..., :height, :width]
