"""Operations of encoders that mix dates and places: decoupled, joint, and time first, then collapse.

A multiplication and an addition count as two operations. Matrix products of the layers are counted, as torch's counter
does; the embedding, norms, softmax and residual sums are left out. Written with multiplicities, which the orders
printed for CropSTS drop: attention over time happens at each of n places, over space at each of t dates.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Encoder:
    """What the operations depend on beside dates and places.

    Attributes:
        width: width of a token, d.
        depth: layers.
        mlps: after the attentions of a layer: 0; 1, after the last; 2, after each.
        mlp_ratio: hidden width of an MLP, in widths.
        proj: whether attentions end in an output projection.
    """

    width: int = 384
    depth: int = 12
    mlps: int = 1
    mlp_ratio: int = 4
    proj: bool = True

    @property
    def linear(self) -> int:
        """Operations of the linear layers of one attention, per token."""
        return 2 * (4 if self.proj else 3) * self.width**2

    @property
    def mlp(self) -> int:
        """Operations of one MLP, per token."""
        return 4 * self.mlp_ratio * self.width**2

    def products(self, sequences: int, length: int) -> int:
        """Operations of QKᵀ and AV over so many sequences of tokens."""
        return 4 * self.width * sequences * length**2


def decoupled(encoder: Encoder, dates: int, places: int) -> int:
    """Over time at each place, then over space at each date, in every layer: CropSTS as published."""
    layer = dates * places * (2 * encoder.linear + encoder.mlps * encoder.mlp)
    layer += encoder.products(places, dates) + encoder.products(dates, places)
    return encoder.depth * layer


def joint(encoder: Encoder, dates: int, places: int) -> int:
    """Over all dates and places at once, with one attention and so at most one MLP in a layer."""
    layer = dates * places * (encoder.linear + min(encoder.mlps, 1) * encoder.mlp)
    return encoder.depth * (layer + encoder.products(1, dates * places))


def collapse(encoder: Encoder, dates: int, places: int) -> int:
    """Over time in the first half of the layers, the larger one; then the mean over time, and over space."""
    first = (encoder.depth + 1) // 2
    per_token = encoder.linear + min(encoder.mlps, 1) * encoder.mlp
    time = dates * places * per_token + encoder.products(places, dates)
    space = places * per_token + encoder.products(1, places)
    return first * time + (encoder.depth - first) * space


MIXINGS: Mapping[str, Callable[[Encoder, int, int], int]] = {
    "decoupled": decoupled,
    "joint": joint,
    "time, then collapse": collapse,
}
