"""AgriFM (Li et al. 2025, arXiv 2505.21357): one Video Swin backbone for several sensors, each on its own grid.

Each sensor has an embedding of its own; the backbone is shared, and sees the sensors one after another. Its merges
halve time and space together. What the paper leaves open, and what the default profile does otherwise, is told in
`engine.models.agrifm.config`.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Sequence
from typing import Any, Optional

import torch
from einops import rearrange
from torch import Tensor, nn

from engine.models.agrifm.block import Block
from engine.models.agrifm.config import AgriFMConfig
from engine.models.agrifm.embed import Embedding
from engine.models.agrifm.merge import Merge
from engine.models.encoder import (
    INPUTS,
    AnyDates,
    Context,
    DatesRule,
    Features,
    SensorSpec,
    WindowContext,
    input_name,
)
from engine.models.masked import masked_mean
from engine.models.parameters import without_decay

Statistics = Optional[Sequence[Optional[Sequence[float]]]]


class AgriFM(nn.Module):
    """Encode the dated rasters of one or more sensors as maps of several resolutions.

    Args:
        config: the architecture.
        means, stds: mean and deviation of each sensor's bands, in physical units.
    """

    system = "AgriFM"

    def __init__(self, config: AgriFMConfig, means: Statistics = None, stds: Statistics = None) -> None:
        super().__init__()
        self.config = config
        nothing = [None] * len(config.sensors)
        statistics = zip(config.sensors, means or nothing, stds or nothing)
        self.embeddings = nn.ModuleList(Embedding(config, shape, mean, std) for shape, mean, std in statistics)
        self.backbone = Backbone(config)
        self.features: type[Features] = namedtuple("Pyramid", features_of(len(config.sensors), len(config.depths)))

    def forward(
        self, values: Tensor, scale: Tensor, offset: Tensor, valid: Tensor, day: Tensor, *further: Tensor
    ) -> Features:
        """Encode; the arguments are those of the first sensor, then of the others, as `INPUTS` has them.

        Returns:
            for each sensor maps (b, c, h, w) on its own grid, those of `AgriFMConfig.channels`, and `clear` (b, h, w)
            on the finest of them, True where any date is valid.
        """
        given = (values, scale, offset, valid, day, *further)
        if len(given) != len(INPUTS) * len(self.embeddings):
            raise ValueError(f"{len(given)} inputs, but {len(self.embeddings)} sensors have {len(INPUTS)} each")
        features: list[Tensor] = []
        for number, embedding in enumerate(self.embeddings):
            tokens, token_valid = embedding(*given[len(INPUTS) * number : len(INPUTS) * (number + 1)])
            features += self.backbone(tokens, token_valid)
            clear = given[len(INPUTS) * number + 3]
            features.append(token_valid.any(dim=1) if embedding.masked else _any_of(clear, self.config.patch[1]))
        return self.features(*features)

    @property
    def sensors(self) -> tuple[SensorSpec, ...]:
        """Bands, statistics, patch and stride of each sensor that it takes."""
        return tuple(embedding.spec for embedding in self.embeddings)

    @property
    def dates(self) -> DatesRule:
        """Any, by their day; the faithful profile takes slots."""
        return self.config.rule or AnyDates()

    @property
    def graph_dates(self) -> int:
        """Dates come in multiples of this number into a graph, which is made to pad them with masked ones."""
        config = self.config
        return config.patch[0] * config.step ** (len(config.depths) - 1) * max(config.window[0], 1)

    @property
    def graph_side(self) -> int:
        """Side in pixels of the windows of a graph; those of the network itself may have any multiple of a cell."""
        return self.config.side

    @property
    def context(self) -> Context:
        """The window that it is run on."""
        return WindowContext(self.config.side, 0)

    def undecayed(self) -> tuple[nn.Parameter, ...]:
        """Biases, norms, and the tables of relative positions."""
        tables = [name for name, _ in self.named_parameters() if name.endswith(".bias")]
        return without_decay(self, tables)

    def reducible(self) -> tuple[nn.Module, ...]:
        """None: how it computes in bfloat16 was never compared."""
        return ()


class Backbone(nn.Module):
    """Stages of blocks with a merge between each two, and one LayerNorm at the very end."""

    def __init__(self, config: AgriFMConfig) -> None:
        super().__init__()
        self.config = config
        widths = [config.width * 2**stage for stage in range(len(config.depths))]
        steps = max(sum(config.depths) - 1, 1)
        self.stages = nn.ModuleList()
        for stage, (width, depth, heads) in enumerate(zip(widths, config.depths, config.heads)):
            first = sum(config.depths[:stage])
            self.stages.append(
                nn.ModuleList(
                    Block(config, width, heads, number % 2 == 1, config.drop_path * (first + number) / steps)
                    for number in range(depth)
                )
            )
        self.merges = nn.ModuleList(Merge(width, config.step) for width in widths[:-1])
        self.norm = nn.LayerNorm(widths[-1])

    def forward(self, z: Tensor, valid: Tensor) -> list[Tensor]:
        """Map embedded tokens (b, d, h, w, c), and which are valid, to the maps that a head takes, the finest first."""
        maps = [self._fused(z, valid)]
        for number, stage in enumerate(self.stages):
            for block in stage:
                z = block(z, valid)
            if number < len(self.merges):
                z, valid = self.merges[number](z, valid, padding_counts=self.config.profile == "faithful")
            if number < len(self.merges) - 1:
                maps.append(self._fused(z, valid))
        return [*maps, self._fused(self.norm(z), valid)]

    def _fused(self, z: Tensor, valid: Tensor) -> Tensor:
        if self.config.fusion == "cat":
            return rearrange(z, "b d h w c -> b (c d) h w")
        return rearrange(masked_mean(z, valid), "b h w c -> b c h w")


def features_of(sensors: int, stages: int) -> list[str]:
    """Names of an encoder's features: of each sensor the maps, the finest first, and where anything was seen."""
    maps = ["embed", *(f"f{stage}" for stage in range(1, stages - 1)), "top", "clear"]
    return [input_name(name, number) for number in range(1, sensors + 1) for name in maps]


def _any_of(clear: Tensor, patch: int) -> Tensor:
    """Tokens of which any pixel is clear on any date, (b, h, w), of pixels (b, t, H, W)."""
    some = clear.any(dim=1)
    ends = [value for length in (some.shape[2], some.shape[1]) for value in (0, -length % patch)]
    some = torch.nn.functional.pad(some, ends)
    return rearrange(some, "b (h p) (w q) -> b h w (p q)", p=patch, q=patch).any(dim=-1)


def build_encoder(config: Any) -> AgriFM:
    """Build the encoder of a card's configuration, with fresh weights."""
    return AgriFM(AgriFMConfig(**config))
