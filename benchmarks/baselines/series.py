"""Dated rasters as what the peers read: windows, and series without gaps."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import rasterio
from einops import rearrange
from numpy.typing import NDArray
from rasterio.windows import Window

BANDS = 10
# What the engine's sensor table holds for Sentinel-2's scene classification.
NOT_CLEAR = (0, 1, 3, 8, 9, 10)


@dataclass(frozen=True)
class Dated:
    """Rasters of ten bands, nodata 0, and a scene classification after them.

    Attributes:
        files: one a date.
        days: of the files, from 1 January of the middle date's year.
        steps: days that a series without gaps has values for.
    """

    files: tuple[str, ...]
    days: tuple[int, ...]
    steps: tuple[int, ...]

    def write(self, path: Path) -> Path:
        """Write it as JSON, for a process of its own."""
        path.write_text(json.dumps(asdict(self)), encoding="utf-8")
        return path

    @classmethod
    def read(cls, path: str) -> Dated:
        """Read what `write` wrote."""
        return cls(**{name: tuple(each) for name, each in json.loads(Path(path).read_text(encoding="utf-8")).items()})


class Reader(AbstractContextManager):
    """Opened rasters."""

    def __init__(self, dated: Dated) -> None:
        self._stack = ExitStack()
        self._files = [self._stack.enter_context(rasterio.open(path)) for path in dated.files]
        self.height, self.width = self._files[0].shape
        self.profile = self._files[0].profile

    def __exit__(self, *raised: object) -> None:
        self._stack.close()

    def __call__(self, window: Window) -> tuple[NDArray[np.uint16], NDArray[np.bool_]]:
        """Read a window: values (t, c, h, w), and where they are clear (t, h, w)."""
        read = np.stack([file.read(window=window) for file in self._files])
        values, classes = read[:, :BANDS], read[:, BANDS]
        return values, ~np.isin(classes, NOT_CLEAR) & (values != 0).all(axis=1)


def windows(height: int, width: int, size: int) -> Iterator[Window]:
    """Cover a raster row by row; the last of a row or column is smaller."""
    for row in range(0, height, size):
        for col in range(0, width, size):
            yield Window(col, row, min(size, width - col), min(size, height - row))


def filled(values: NDArray, clear: NDArray[np.bool_], days: NDArray, steps: NDArray) -> NDArray[np.float32]:
    """Interpolate each series linearly between its clear dates, level before and after them; 0 where none is clear.

    Args:
        values: (t, c, n).
        clear: (t, n).
        days, steps: (t) and (s).

    Returns:
        (n, s x c).
    """
    features = np.zeros((clear.shape[1], len(steps), values.shape[1]), np.float32)
    patterns, which = np.unique(np.packbits(clear, axis=0), axis=1, return_inverse=True)
    for number, seen in enumerate(np.unpackbits(patterns, axis=0, count=len(days)).astype(bool).T):
        if seen.any():
            pixels = which.ravel() == number
            weight = np.stack([np.interp(steps, days[seen], unit) for unit in np.eye(seen.sum())], axis=1)
            some = values[seen][:, :, pixels].astype(np.float32)
            features[pixels] = np.tensordot(weight.astype(np.float32), some, 1).transpose(2, 0, 1)
    return rearrange(features, "n s c -> n (s c)")


def write_classes(path: str, profile: dict) -> rasterio.io.DatasetWriter:
    """Open a raster of classes on the grid of another."""
    kept = {name: profile[name] for name in ("width", "height", "crs", "transform")}
    tiles = {"tiled": True, "blockxsize": 256, "blockysize": 256, "compress": "deflate"}
    return rasterio.open(path, "w", driver="GTiff", dtype="uint8", count=1, nodata=0, **kept, **tiles)
