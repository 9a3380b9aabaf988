"""Piece files: the moments of a finished tile, whole or absent; what is there is not read from the stack again."""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.errors import Failure
from engine.files import write_whole
from engine.series.moments import Moments
from engine.stack.types import Window

# What numpy and zipfile raise on a file that was cut off or changed.
_DAMAGED = (ValueError, KeyError, EOFError, OSError, TypeError, zipfile.BadZipFile, zlib.error)


@dataclass(frozen=True)
class Pieces:
    """The piece files of one walk over a stack.

    Attributes:
        folder: where they are.
        name: the walk's name; each has its own.
    """

    folder: Path
    name: str

    def has(self, tile: Window) -> bool:
        """Whether a tile is finished."""
        return self._moments(tile) is not None

    def load(self, tile: Window) -> Moments:
        """The moments of a finished tile.

        Raises:
            Failure: `piece_lost`, it was changed or removed meanwhile.
        """
        made = self._moments(tile)
        if made is None:
            raise Failure(
                "piece_lost",
                f"The finished piece {self._path(tile)} cannot be read: it was changed or removed.",
                "Start the same job again: the pieces that can be read are not made again.",
            )
        return made

    def save(self, tile: Window, made: Moments) -> None:
        """Keep the moments of a tile.

        Raises:
            Failure: `disk`.
        """
        content = io.BytesIO()
        np.savez(content, **vars(made))
        write_whole(self._path(tile), content.getvalue())

    def _moments(self, tile: Window) -> Moments | None:
        path = self._path(tile)
        if not path.is_file():
            return None
        try:
            with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
                return Moments(**{name: arrays[name] for name in arrays.files})
        except _DAMAGED:
            return None

    def _path(self, tile: Window) -> Path:
        return self.folder / f"{self.name}.{tile.row:06d}_{tile.col:06d}.npz"
