"""The mask that a raster carries itself: within the file, in a .msk file beside it, or as an alpha band."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.windows import Window as RasterWindow

from engine.stack.types import Window

_BETWEEN = 0.1  # of an alpha band's pixels, those that are neither wholly in nor wholly out: along edges


class OwnMask:
    """Where an open rasterio dataset says by itself that its pixels count."""

    def __init__(self, dataset) -> None:
        self._dataset = dataset
        self._alpha = alpha_band(dataset)
        flags = dataset.mask_flag_enums
        # Of a nodata value alone the bands' own readers take care.
        self._of_all = any(_is_of_all(of_band) for of_band in flags)
        self._of_bands = tuple(not of_band for of_band in flags)

    def read(self, bands: Sequence[int], window: RasterWindow) -> list[NDArray[np.bool_] | None]:
        """Read which pixels of a window count in each band, (h, w); None where all do."""
        shared = None
        if self._of_all:
            shared = self._dataset.read_masks(1, window=window) != 0
        if self._alpha:
            opaque = self._dataset.read(self._alpha, window=window)
            seen = np.isfinite(opaque) & (opaque != 0)
            shared = seen if shared is None else shared & seen
        return [self._with_own(band, shared, window) if self._of_bands[band - 1] else shared for band in bands]

    def _with_own(self, band: int, shared: NDArray | None, window: RasterWindow) -> NDArray[np.bool_]:
        of_band = self._dataset.read_masks(band, window=window) != 0
        return of_band if shared is None else of_band & shared


def alpha_band(dataset) -> int:
    """The number of a dataset's alpha band; 0 where it has none.

    GDAL calls the last of four bands of 8 bits alpha where nobody said what it is: one that has a name of its own, or
    many values between wholly out and wholly in, is a band as any other.
    """
    for band, colour in enumerate(dataset.colorinterp, 1):
        if colour == ColorInterp.alpha and dataset.count > 1:
            named = (dataset.descriptions[band - 1] or "alpha").lower()
            return band if "alpha" in named and _is_alpha(dataset, band) else 0
    return 0


def _is_of_all(flags: Sequence[MaskFlags]) -> bool:
    return MaskFlags.per_dataset in flags and MaskFlags.alpha not in flags


def _is_alpha(dataset, band: int) -> bool:
    """Whether a band is wholly in or wholly out nearly everywhere: in its middle, and towards all four corners."""
    looks = Window(0, 0, dataset.height, dataset.width).looks  # towards two of them
    mirrored = [replace(look, col=dataset.width - look.col - look.width) for look in looks]
    for look in dict.fromkeys([*looks, *mirrored]):
        values = dataset.read(band, window=RasterWindow(look.col, look.row, look.width, look.height))
        most = np.iinfo(values.dtype).max if values.dtype.kind in "iu" else values.max()
        if np.mean((values != 0) & (values != most) & (values != 255) & (values != 1)) > _BETWEEN:
            return False
    return True
