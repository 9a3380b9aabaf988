"""Drawing pixels of a map by lot within its classes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.classmap.raster import ClassRaster, Progress


def draw_pixels(
    raster: ClassRaster, counts: NDArray[np.integer], seed: int, progress: Progress = lambda done, of: None
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Draw pixels of each class, each pixel at most once and every one with the same chance.

    The same seed draws the same pixels, and what one class draws does not depend on how many another does.

    Args:
        counts: (k) how many of each class of the legend, no more than it has.

    Returns:
        place in the legend, row and column of each pixel, (n) each, in the order of a lot, so that the number of a
        place does not tell its class.
    """
    upto = np.cumsum(raster.in_blocks, axis=0)
    blocks = raster.blocks()
    ranks, of_block = [], []
    for place, count in enumerate(counts):
        # A code may be negative, and a seed may not.
        rng = np.random.default_rng([seed, raster.legend.codes[place] % 2**32])
        ranks.append(np.sort(rng.choice(int(raster.pixels[place]), int(count), replace=False)))
        of_block.append(np.searchsorted(upto[:, place], ranks[-1], side="right"))
    wanted = np.unique(np.concatenate(of_block))
    found: list[NDArray[np.int64]] = []
    for done, number in enumerate(wanted):
        progress(done, len(wanted))
        window = blocks[number]
        classes = raster.read(window).ravel()
        for place, (rank, block) in enumerate(zip(ranks, of_block)):
            own = rank[block == number]
            if len(own):
                before = upto[number, place] - raster.in_blocks[number, place]
                pixel = np.flatnonzero(classes == place)[own - before]
                row, col = np.divmod(pixel, window.width)
                found.append(np.stack([np.full(len(pixel), place), row + window.row, col + window.col]))
    drawn = np.concatenate(found, axis=1)
    # By class, then by row and column, before the lot is drawn.
    drawn = drawn[:, np.lexsort((drawn[2], drawn[1], drawn[0]))]
    place, row, col = drawn[:, np.random.default_rng([seed]).permutation(drawn.shape[1])]
    return place, row, col
