"""Plot-wise masks: which tokens of a window are hidden from the student. Parcels' interiors are, their edges are not.

What a parcel grows shows inside it, and the model must tell it from the edges, the neighbours, and other dates.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from einops import rearrange
from numpy.typing import NDArray
from scipy.ndimage import distance_transform_edt

NOBODY = -1
# Share of the windows whose mask is the same on all dates; in the others each date has its own.
TUBE = 0.5


@dataclass(frozen=True, eq=False)
class PlotMask:
    """A mask over the tokens of a window.

    Attributes:
        hidden: (t, h, w) bool.
        parcel_tokens: (h, w), tokens most of whose pixels lie in one parcel or superpixel.
    """

    hidden: NDArray[np.bool_]
    parcel_tokens: NDArray[np.bool_]

    @property
    def of_parcels(self) -> float:
        """Share of the parcel tokens that are hidden; 0 without any."""
        return float(self.hidden.sum() / max(len(self.hidden) * self.parcel_tokens.sum(), 1))

    @property
    def of_all(self) -> float:
        """Share of all tokens that are hidden."""
        return float(self.hidden.mean())


def plot_mask(parcel: NDArray[np.integer], patch: int, dates: int, ratio: float, rng: np.random.Generator) -> PlotMask:
    """Hide the interiors of parcels drawn in random order, until a share of the parcel tokens is hidden.

    In each parcel the most interior tokens come first. Tokens half or more of whose pixels are boundary, or outside the
    parcel, are never hidden; where parcels are small against tokens, less than the share is hidden.

    Args:
        parcel: parcel or superpixel of each pixel, (H, W); -1 for none. H and W are multiples of the patch.
        patch: side of a token in pixels.
        dates: t.
        ratio: share of the parcel tokens to hide, on each date.
        rng: draws the masks: with probability 0.5 all dates have the same one ("tube"), else each its own.
    """
    tokens = tokens_of_parcels(parcel, patch)
    parcel_tokens = tokens.share > 0.5
    most = round(ratio * float(parcel_tokens.sum()))
    draws = 1 if rng.random() < TUBE else dates
    hidden = np.stack([_most_interior(tokens, most, rng) for _ in range(draws)])
    return PlotMask(np.broadcast_to(hidden, (dates, *parcel_tokens.shape)), parcel_tokens)


def _most_interior(tokens: TokenParcels, most: int, rng: np.random.Generator) -> NDArray[np.bool_]:
    candidates = np.flatnonzero(tokens.interior > 0.5)
    parcels, number = np.unique(tokens.owner.flat[candidates], return_inverse=True)
    turn = rng.permutation(len(parcels))[number]
    order = candidates[np.lexsort((-tokens.score.flat[candidates], turn))]
    hidden = np.zeros(tokens.owner.shape, bool)
    hidden.flat[order[:most]] = True
    return hidden


def distance_to_edge(parcel: NDArray[np.integer]) -> NDArray[np.float64]:
    """Distance in pixels from each pixel to the nearest boundary pixel, (H, W); 0 on boundary and outside parcels.

    Boundary are the pixels within one pixel of an edge: those with another parcel, or none, among their eight
    neighbours. The border of the raster is no edge.
    """
    around = np.pad(parcel, 1, mode="edge")
    height, width = parcel.shape
    alike = [
        around[row : row + height, col : col + width] == parcel for row in range(3) for col in range(3)
    ]  # fmt: skip
    inside = np.logical_and.reduce(alike) & (parcel != NOBODY)
    if inside.all():  # no edge in sight: all places are equally far from it
        return np.full(parcel.shape, float(max(parcel.shape)))
    return distance_transform_edt(inside)


@dataclass(frozen=True, eq=False)
class TokenParcels:
    """What each token (h, w) has of its parcel, the one with most of its pixels.

    Attributes:
        owner: the parcel; -1 for none.
        share: share of the token's pixels that lie in it.
        interior: share of them that lie in it, and not on its boundary.
        score: mean distance to the edge; pixels outside the parcel count as 0.
    """

    owner: NDArray[np.int64]
    share: NDArray[np.float64]
    interior: NDArray[np.float64]
    score: NDArray[np.float64]


def tokens_of_parcels(parcel: NDArray[np.integer], patch: int) -> TokenParcels:
    """Find each token's parcel, for parcels (H, W); -1 is none."""
    pixels, distance = (
        rearrange(raster, "(h p) (w q) -> h w (p q)", p=patch, q=patch) for raster in (parcel, distance_to_edge(parcel))
    )
    count = (pixels[..., :, None] == pixels[..., None, :]).sum(axis=-1)
    count[pixels == NOBODY] = 0
    owner = np.take_along_axis(pixels, count.argmax(axis=-1)[..., None], axis=-1)[..., 0].astype(np.int64)
    inside = (pixels == owner[..., None]) & (owner != NOBODY)[..., None]
    return TokenParcels(
        owner=owner,
        share=inside.mean(axis=-1),
        interior=(inside & (distance > 0)).mean(axis=-1),
        score=np.where(inside, distance, 0).mean(axis=-1),
    )
