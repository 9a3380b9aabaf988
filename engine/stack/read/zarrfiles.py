"""The files of a Zarr cube, looked at before a library opens them: all are regular, and none claims the memory."""

from __future__ import annotations

import math
import os
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from engine.reading import LARGEST_TEXT, Unreadable, parse_json, read_bytes, require_regular
from engine.stack.read.archive import inside, members, start_of
from engine.stack.read.cubegrid import LONGEST_AXIS

_ARRAYS = ("zarr.json", ".zarray")
_METADATA = (*_ARRAYS, ".zgroup", ".zattrs", ".zmetadata")


def require_sound_zarr(path: Path) -> None:
    """Refuse a Zarr cube, folder or ZIP, that a reader would wait for, or run out of memory with.

    Raises:
        Unreadable: naming the file of it that is at fault.
    """
    _look(path, os.stat(path).st_mtime_ns)


@lru_cache(maxsize=16)
def _look(path: Path, _: int) -> None:
    """Look at a cube once, since each date of a stack opens it."""
    for name, content in _folder(path) if path.is_dir() else _archive(path):
        try:
            metadata = parse_json(content)
        except Unreadable as error:
            raise Unreadable(f"{name}: {error.reason}") from error
        if not isinstance(metadata, dict):
            raise Unreadable(f"{name}: it is no JSON object")
        if name.rpartition("/")[2] in _ARRAYS:
            _refuse_long(name, metadata.get("shape"))


def _folder(path: Path) -> Iterator[tuple[str, bytes]]:
    """Names and contents of the metadata in a folder, all files of which are looked at."""
    for folder, _, names in os.walk(path):
        for name in names:
            file = os.path.join(folder, name)
            called = os.path.relpath(file, path).replace(os.sep, "/")
            try:
                require_regular(file)
                if name in _METADATA:
                    yield called, read_bytes(file)
            except Unreadable as error:
                raise Unreadable(f"{called}: {error.reason}") from error


def _archive(path: Path) -> Iterator[tuple[str, bytes]]:
    for name in members(path).names:
        if name.rpartition("/")[2] in _METADATA:
            yield name, start_of(inside(path, name), LARGEST_TEXT, whole=True)


def _refuse_long(name: str, shape: Any) -> None:
    """Refuse an array in a row that may be a coordinate, which is read whole as the cube is opened."""
    lengths = [length for length in shape if isinstance(length, int)] if isinstance(shape, list) else []
    if len(lengths) == 1 and math.prod(lengths) > LONGEST_AXIS:
        raise Unreadable(f"{name} has {lengths[0]:,} values in a row, more than {LONGEST_AXIS:,}")
