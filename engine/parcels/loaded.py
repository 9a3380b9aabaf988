"""A layer as it was read, and how much of one is read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import pyarrow as pa

from engine.errors import BadInput
from engine.reading import Unreadable

# France declares ten million parcels a year.
MOST_PARCELS = 20_000_000
# A table is so many times larger than its file at the most, compressed formats too; small files may have this much.
_TIMES_THE_FILE = 20
_LEAST_BYTES = 2**30


@dataclass(frozen=True)
class Loaded:
    """A layer as a table.

    Attributes:
        table: its attributes, feature ids, and geometry as well-known binary.
        geometry, fid: names of those two columns.
        kind: what its geometries are, as GDAL names it; None without.
        crs: code or WKT; None where it is not said.
        mended: columns whose names were mended.
        warnings: (code, sentence) on what was mended or converted.
    """

    table: pa.Table
    geometry: str
    fid: str
    kind: str | None
    crs: str | None
    mended: tuple[str, ...] = ()
    warnings: tuple[tuple[str, str], ...] = ()

    def with_table(self, table: pa.Table, warnings: Iterable[tuple[str, str]]) -> Loaded:
        """The same layer with other columns; names of geometry and feature ids stay at their places."""
        names = self.table.column_names
        geometry, fid = (
            table.column_names[names.index(name)] if name in names else name for name in (self.geometry, self.fid)
        )
        return replace(self, table=table, geometry=geometry, fid=fid, warnings=(*self.warnings, *warnings))


def bounded(batches: Iterable[pa.RecordBatch], schema: pa.Schema | None, path: Path) -> pa.Table:
    """Gather a layer's batches, as long as they are no more than its file can hold.

    Raises:
        BadInput: `parcels_too_large`.
        Unreadable: a record claims what the file does not hold.
    """
    most = max(_LEAST_BYTES, _TIMES_THE_FILE * size_of(path))
    rows, held, gathered = 0, 0, []
    for batch in batches:
        _require_sound(batch)
        rows, held = rows + batch.num_rows, held + batch.nbytes
        if rows > MOST_PARCELS or held > most:
            what = f"more than {MOST_PARCELS:,} rows" if rows > MOST_PARCELS else f"more than {most / 2**30:.0f} GB"
            raise BadInput(
                "parcels_too_large",
                f"{path} gives {what}, more than a layer of its size holds.",
                "Choose a layer of this region alone; a view whose query has no end is no layer.",
            )
        gathered.append(batch)
    return pa.Table.from_batches(gathered, schema)


def _require_sound(batch: pa.RecordBatch) -> None:
    """GDAL hands over what a damaged FlatGeobuf says of its records' lengths, beyond the memory that it has for them.

    Raises:
        Unreadable: a length or place in it is impossible.
    """
    for column in batch.columns:
        try:
            _as_bytes(column).validate(full=True)
        except pa.ArrowInvalid as error:
            raise Unreadable("the lengths of its records are damaged") from error


def _as_bytes(column: pa.Array) -> pa.Array:
    """The same column with bytes for texts: these may be in another encoding, which is mended later."""
    if pa.types.is_dictionary(column.type):
        return pa.DictionaryArray.from_arrays(column.indices, _as_bytes(column.dictionary))
    return column.view(_bytes_for(column.type))


def _bytes_for(kind: pa.DataType) -> pa.DataType:
    if pa.types.is_list(kind):
        return pa.list_(_bytes_for(kind.value_type))
    return pa.binary() if pa.types.is_string(kind) else pa.large_binary() if pa.types.is_large_string(kind) else kind


def size_of(path: Path) -> int:
    """Bytes of a file and those of the same name beside it, or of a folder."""
    if path.is_dir():
        return sum(member.stat().st_size for member in path.iterdir() if member.is_file())
    stem = path.name.split(".")[0]
    return sum(other.stat().st_size for other in path.parent.glob(f"{_literal(stem)}.*") if other.is_file())


def _literal(stem: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in stem)
