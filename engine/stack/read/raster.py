"""Open rasters: values of a window of their own grid, and which of them are measurements."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.windows import Window as RasterWindow

from engine.errors import BadInput
from engine.reading import ABSENT
from engine.stack.read.grid import grid_of
from engine.stack.read.network import FORMATS, Refused, open_raster, session
from engine.stack.read.ownmask import OwnMask
from engine.stack.read.valid import known, measured
from engine.stack.read.vrt import missing_sources
from engine.stack.types import MaskRef, RasterRef, Window


class RasterSource:
    """A raster that GDAL opens."""

    def __init__(self, path: str) -> None:
        self.path = path
        try:
            self.dataset = open_raster(path)
            with session(path):  # looking for a mask reads more of the header
                self._mask = OwnMask(self.dataset)
        except Refused as error:
            absent = str(error) == ABSENT  # as when a drive is no longer connected
            hint = "Bring it back, or connect its drive." if absent else "Give it what it lacks, or take it out."
            raise BadInput("raster_unreadable", f"{path} cannot be used: {error}.", hint) from error
        except RasterioError as error:
            raise unreadable(path) from error
        self.grid = grid_of(self.dataset)

    def __enter__(self) -> RasterSource:
        return self

    def __exit__(self, *_: object) -> None:
        self.dataset.close()

    def dtype_of(self, ref: RasterRef | MaskRef) -> str:
        """The type of a band's stored values.

        Raises:
            BadInput: `raster_unreadable` when it has no such band.
        """
        if not 1 <= ref.band <= self.dataset.count:
            raise BadInput(
                "raster_unreadable",
                f"{self.path} has no band {ref.band}; it has {self.dataset.count}.",
                "Say which band is which (band map), or correct the stack file.",
            )
        return self.dataset.dtypes[ref.band - 1]

    def read(
        self, refs: Sequence[RasterRef] | Sequence[MaskRef], window: Window, out: NDArray | None = None
    ) -> tuple[NDArray, list[NDArray[np.bool_]]]:
        """Read bands, as `Source.read` says."""
        bands = [ref.band for ref in refs]
        cut_out = RasterWindow(window.col, window.row, window.width, window.height)
        try:
            with session(self.path):
                planes = self._planes(refs, cut_out, out)
                masks = self._mask.read(bands, cut_out)
        except (RasterioError, OSError) as error:
            raise unreadable(self.path) from error
        valid = [self._says(plane, ref) for plane, ref in zip(planes, refs)]
        return planes, [says if mask is None else says & mask for says, mask in zip(valid, masks)]

    def _planes(
        self, refs: Sequence[RasterRef] | Sequence[MaskRef], window: RasterWindow, out: NDArray | None
    ) -> NDArray:
        """Bands of a window; those of a VRT may be of several types, which rasterio does not read together."""
        bands, types = [ref.band for ref in refs], {self.dtype_of(ref) for ref in refs}
        if len(types) == 1:
            fits = out is not None and {out.dtype.name} == types
            return self.dataset.read(bands, window=window, out=out if fits else None)
        return np.stack([self.dataset.read(band, window=window) for band in bands])

    def _says(self, plane: NDArray, ref: RasterRef | MaskRef) -> NDArray[np.bool_]:
        if isinstance(ref, MaskRef):
            return known(plane, self.dataset.nodatavals[ref.band - 1])
        return measured(plane, ref)


def unreadable(path: str) -> BadInput:
    """The error for a raster that cannot be opened or read through."""
    missing = missing_sources(path)
    if missing:
        return BadInput(
            "raster_unreadable",
            f"{path} points to {missing[0]}, which is not there.",
            "Put the file back, or build the VRT again.",
        )
    return BadInput(
        "raster_unreadable",
        f"{path} cannot be read; it may be truncated, or not a {FORMATS}.",
        "Fetch the file again, or take it out of the folder.",
    )
