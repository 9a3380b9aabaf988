"""Where things are: paths of files, and addresses that only GDAL, or a library for cubes, understands."""

from __future__ import annotations

import os
from pathlib import Path

from engine.reading import is_regular
from engine.stack.read.vrt import sources_of


def is_address(path: str) -> bool:
    """Whether a place is no path of a local file: /vsizip/..., https://..., s3://..."""
    return "://" in path or path.startswith("/vsi")


def local_file(path: str) -> Path | None:
    """The local file or folder whose change changes what is read at a place; None where it is remote.

    An archive counts as a whole: /vsizip/{a.zip}/b.tif and /vsizip/a.zip/b.tif lead to a.zip.
    """
    if not is_address(path):
        return Path(path)
    if not path.startswith("/vsi"):
        return None
    inner = path.split("/", 2)[2]
    if inner.startswith("{"):
        inner = inner[1:].partition("}")[0]
    if is_address(inner):
        return local_file(inner)
    # GDAL takes a leading slash either way: /vsizip//a.zip and, relative to the current folder, /vsizip/a.zip.
    parts = Path(inner)
    return next((path for path in (parts, *parts.parents) if os.path.exists(path) and not os.path.isdir(path)), None)


def local_files(path: str) -> list[Path]:
    """All local files whose change changes what is read at a place.

    Those of a folder, such as a Zarr cube, and those that a VRT points to count too. A remote raster has none: what
    lies at an address is taken to stay as it is, and a catalogue that replaces it to say so in the item (`updated`).
    """
    found: dict[Path, None] = {}  # a VRT may lead back to itself
    todo = [path]
    while todo:
        path = local_file(todo.pop(0))
        if path is None or path in found or not os.path.exists(path):
            continue
        if path.is_dir():
            found.update(dict.fromkeys(sorted(file for file in path.rglob("*") if is_regular(file))))
        else:
            found[path] = None
            todo = [*sources_of(path), *todo]
    return list(found)
