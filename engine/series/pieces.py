"""Piece files: what a finished tile says of parcels, whole or absent; what is there is not read again."""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np

from engine.errors import Failure
from engine.files import write_whole
from engine.series.moments import Moments
from engine.series.traces import Part, Stands, Traces
from engine.stack.types import Window

# What numpy and zipfile raise on a file that was cut off or changed.
_DAMAGED = (ValueError, KeyError, EOFError, OSError, TypeError, zipfile.BadZipFile, zlib.error)


@dataclass(frozen=True)
class Piece:
    """What a tile says of the parcels in it.

    Attributes:
        moments: moments of the parcels' values.
        part: what the tile says of single pixels; None where these are not followed.
    """

    moments: Moments
    part: Part | None = None


class Kept(Protocol):
    """What keeps what finished tiles say."""

    def has(self, tile: Window) -> bool:
        """Whether a tile is finished."""

    def load(self, tile: Window) -> Piece:
        """What a finished tile says."""

    def save(self, tile: Window, piece: Piece) -> None:
        """Keep what a tile says."""


class Unkept:
    """Keeps nothing: for walks that take no time."""

    def has(self, tile: Window) -> bool:
        """Whether a tile is finished: none is."""
        return False

    def load(self, tile: Window) -> Piece:
        """There is nothing to be loaded."""
        raise ValueError(f"nothing is kept of {tile}")

    def save(self, tile: Window, piece: Piece) -> None:
        """Forget it."""


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
        return self._piece(tile) is not None

    def load(self, tile: Window) -> Piece:
        """What a finished tile says.

        Raises:
            Failure: `piece_lost`, it was changed or removed meanwhile.
        """
        made = self._piece(tile)
        if made is None:
            raise Failure(
                "piece_lost",
                f"The finished piece {self._path(tile)} cannot be read: it was changed or removed.",
                "Start the same job again: the pieces that can be read are not made again.",
            )
        return made

    def save(self, tile: Window, made: Piece) -> None:
        """Keep what a tile says.

        Raises:
            Failure: `disk`.
        """
        content = io.BytesIO()
        np.savez(content, **{f"{group}.{name}": of[name] for group, of in _groups(made).items() for name in of})
        write_whole(self._path(tile), content.getvalue())

    def _piece(self, tile: Window) -> Piece | None:
        path = self._path(tile)
        if not path.is_file():
            return None
        try:
            with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
                named: dict[str, dict] = {}
                for key in arrays.files:
                    group, _, name = key.partition(".")
                    named.setdefault(group, {})[name] = arrays[key]
                part = Part(Stands(**named["stands"]), Traces(**named["traces"])) if "traces" in named else None
                return Piece(Moments(**named["moments"]), part)
        except _DAMAGED:
            return None

    def _path(self, tile: Window) -> Path:
        return self.folder / f"{self.name}.{tile.row:06d}_{tile.col:06d}.npz"


def _groups(piece: Piece) -> dict[str, dict]:
    """The arrays of a piece by what they belong to."""
    groups = {"moments": vars(piece.moments)}
    if piece.part is not None:
        groups.update(stands=vars(piece.part.stands), traces=vars(piece.part.traces))
    return groups
