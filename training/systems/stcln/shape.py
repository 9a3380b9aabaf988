"""The shape of STCLN's encoder and head, as every recipe with one names it."""

from __future__ import annotations

from typing import Literal

from pydantic import model_validator

from engine.models.stcln.encoder import STCLNConfig
from training.recipe.decoder import DecodedEncoder
from training.recipe.section import Count, Share, check_patches


class Shape(DecodedEncoder):
    """The shape of the networks; see `STCLNConfig`. By default it is the small one; recipes write the published one.

    Attributes:
        narrow, width: channels of the first and the last two convolutions; the width is that of a token.
        depth, heads, hidden: layers over time, heads of an attention, hidden width of an MLP.
        kernel: side of the convolutions' kernels; with 1 each pixel is seen alone.
        attention: whether the head attends over the places of a window; without, it takes the maximum over dates.
        attended: side in pixels of the windows within which places attend to one another, side by side in an image.
        published: ranks for days, no masks, and attention over the whole image.
        max_dates: most dates with `published`.
        dropout: share of values that are dropped in training.
        patch: side of a token in pixels; `attended` is a multiple of it.
    """

    narrow: Count = 16
    width: Count = 64
    depth: Count = 2
    heads: Count = 4
    hidden: Count = 128
    kernel: Literal[1, 3] = 3
    attention: bool = True
    attended: Count = 32
    published: bool = False
    max_dates: Count = 64
    dropout: Share = 0.1
    patch: Count = 1

    @property
    def by_rank(self) -> bool:
        """Whether dates are told by their rank."""
        return self.published

    def config(self, bands: int, window: int) -> STCLNConfig:
        """The architecture for so many bands and windows of so many pixels a side."""
        shape = {name: getattr(self, name) for name in Shape.model_fields if name != "attended"}
        return STCLNConfig(bands=bands, window=window, **shape)

    @model_validator(mode="after")
    def _possible(self) -> Shape:
        self.config(bands=1, window=self.patch)
        check_patches(self.patch, [("encoder.attended", self.attended)])
        return self
