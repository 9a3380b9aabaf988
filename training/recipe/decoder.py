"""What makes classes of an encoder's tokens, and which encoders it can read."""

from __future__ import annotations

from typing import Literal

from training.recipe.section import Count, Section


class Decoder(Section):
    """What makes classes of an encoder's tokens, trained with it or on top of it.

    Attributes:
        head: "light", one linear layer on one token per place; or "upernet", the published decoder, which reads four
            depths of an encoder of mixing "alternate".
        pool: how the light head makes one token of the dates; UPerNet always has an L-TAE.
        channels: number of channels of UPerNet.
        ltae_heads: number of heads of the L-TAE; the width is a multiple of it.
        fine_tune: train all weights ("full"), or the decoder alone, on an encoder as it is ("frozen").
    """

    head: Literal["light", "upernet"] = "light"
    pool: Literal["mean", "ltae"] = "mean"
    channels: Count = 512
    ltae_heads: Count = 16
    fine_tune: Literal["full", "frozen"] = "full"


class DecodedEncoder(Section):
    """The section of an encoder below a decoder, or below a head of its system's own."""

    def check_decoder(self, decoder: Decoder, batch: int) -> None:
        """Refuse a decoder that cannot read this encoder, and a batch that it cannot normalise over.

        Raises:
            ValueError
        """
        if decoder != Decoder():
            raise ValueError("decoder: the system has a head of its own")
