"""The shape of CropSTS's encoder, as every recipe with one names it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from training.recipe.decoder import DecodedEncoder, Decoder
from training.recipe.section import Count, Share


class Shape(DecodedEncoder):
    """The shape of the encoder; see `CropSTSConfig`.

    Attributes:
        width, depth, heads: width of a token, number of layers, heads of an attention.
        mixing: how time and space are mixed; "collapse" is the fast one.
        queries: how many learned queries the last layer over time of mixing "collapse" has; 0 for none.
        order: order of the attentions in a layer of mixing "alternate".
        mlp, proj: whether layers have MLPs, and output projections.
        dropout, drop_path: shares of values and of branches that are dropped in training.
    """

    width: Count
    depth: Count
    heads: Count
    mixing: Literal["alternate", "collapse"] = "alternate"
    queries: Annotated[int, Field(ge=0)] = 0
    order: Literal["time first", "space first", "joint"] = "time first"
    mlp: Literal["none", "one", "two"] = "one"
    proj: bool = True
    dropout: Share = 0.0
    drop_path: Share = 0.0

    def check_decoder(self, decoder: Decoder, batch: int) -> None:
        """Refuse a decoder that cannot read this encoder, and a batch that it cannot normalise over.

        Raises:
            ValueError
        """
        if (decoder.head == "upernet" or decoder.pool == "ltae") and self.width % decoder.ltae_heads:
            raise ValueError(f"decoder.ltae_heads: the width {self.width} is not a multiple of {decoder.ltae_heads}")
        if decoder.head == "upernet" and (self.mixing != "alternate" or self.depth < 4):
            raise ValueError("decoder.head: upernet reads four layers of mixing 'alternate'")
        if decoder.head == "upernet" and batch == 1:
            raise ValueError("decoder.head: upernet normalises over a batch, which is at least 2")

    @model_validator(mode="after")
    def _possible(self) -> Shape:
        if self.queries and self.mixing != "collapse":
            raise ValueError("queries are of mixing 'collapse'")
        if self.width % self.heads:
            raise ValueError(f"the width {self.width} is not a multiple of {self.heads} heads")
        if self.mixing == "collapse" and (self.order != "time first" or self.mlp == "two" or self.depth < 2):
            raise ValueError("mixing 'collapse' has time first, one MLP a layer at most, and a depth of at least 2")
        if self.order == "joint" and self.mlp == "two":
            raise ValueError("order 'joint' has one attention a layer, and so one MLP at most")
        return self


class Coded(Shape):
    """A shape whose dates may be told by rank.

    Attributes:
        max_dates: length of the table with time_encoding "index".
        gamma: initial weight of the attentions.
    """

    time_encoding: Literal["doy", "index"] = "doy"
    max_dates: Count = 64
    gamma: float = 1.0

    @property
    def by_rank(self) -> bool:
        """Whether dates are told by their rank."""
        return self.time_encoding == "index"
