"""How many parcels a file holds, where it says so: GDAL passes over records that it cannot read, without a word."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np

from engine.parcels.source import Source

# Suffixes of JSON with one feature a line.
_LINES = (".geojsonl", ".geojsons", ".geojsonseq", ".ndjson", ".jsonl")


def records_in(source: Source) -> int | None:
    """Count the records of a shapefile or of JSON by lines; None of other formats, and where the count is unclear."""
    path = Path(source.path)
    if source.kind == "shapefile" and path.is_file():
        return _of_shapefile(path)
    if source.kind == "json" and path.suffix.lower() in _LINES and path.is_file():
        with open(path, "rb") as file:
            return sum(1 for line in file if line.strip(b"\x1e \t\r\n"))
    return None


def _of_shapefile(path: Path) -> int | None:
    """Records of the index, without those that the table marks as deleted."""
    beside = {other.suffix.lower(): other for other in path.parent.glob("*.*") if other.stem == path.stem}
    index, table = beside.get(".shx"), beside.get(".dbf")
    if index is None or table is None:
        return None
    count = (index.stat().st_size - 100) // 8
    with open(table, "rb") as file:
        head = file.read(32)
    if len(head) < 32:
        return count
    first, size = struct.unpack_from("<HH", head, 8)
    if size == 0 or first >= table.stat().st_size:
        return count
    marks = np.memmap(table, np.uint8, "r", first)[::size][:count]
    return count - int((marks == ord("*")).sum())
