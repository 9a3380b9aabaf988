"""The columns of a parcel layer: names, texts and types that a GeoPackage can hold."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from engine.parcels.texts import mend_texts, misread, without_controls

# What a map adds to its parcels.
ANSWERS = (
    "class_code",
    "class_name",
    "confidence",
    "runner_up",
    "margin",
    "pixels",
    "valid_obs",
    "area_ha",
    "reason",
)
_TYPES = pa.types


@dataclass(frozen=True)
class Layout:
    """A table with names that a GeoPackage can hold: they differ by more than case, also from those of a map's answers.

    Attributes:
        table: own columns under their new names, geometry as WKB, feature ids.
        geometry, fid: names of those two columns.
        answers: name of a map's column -> the name it gets.
        renamed: own column -> its new name, where it got one.
        path: where the layer is, for sentences.
    """

    table: pa.Table
    geometry: str
    fid: str
    answers: dict[str, str]
    renamed: dict[str, str]
    path: str

    def names_for(self, columns: Iterable[str]) -> dict[str, str]:
        """The names that columns get when they are added: their own where that is free, else `cropmapper_` before."""
        taken = {name.lower() for name in self.table.column_names}
        return {name: self.answers[name] if name in self.answers else _answer_name(name, taken) for name in columns}


def arrange(table: pa.Table, geometry: str, fid: str, path: str | Path) -> Layout:
    """Find names that a GeoPackage can hold for a layer's own columns and a map's answers.

    Own attributes keep theirs where they can; an answer whose name is taken gets `cropmapper_` before it.

    Args:
        geometry, fid: names of the table's geometry and feature ids.
        path: where the layer is, for sentences.
    """
    taken: set[str] = set()
    names = table.column_names
    kept = {names.index(geometry): "geom", names.index(fid): "fid"}
    chosen = {index: _free(name, taken) for index, name in enumerate(names) if index not in kept}
    answers = {name: _answer_name(name, taken) for name in ANSWERS}
    chosen.update((index, _free(name, taken)) for index, name in kept.items())
    renamed = {names[index]: new for index, new in chosen.items() if new != names[index] and index not in kept}
    table = table.rename_columns([chosen[index] for index in range(len(names))])
    geometry, fid = (chosen[index] for index in kept)
    index = table.column_names.index(fid)
    table = table.set_column(index, fid, _ids(table.column(fid).cast(pa.int64())))
    return Layout(table, geometry, fid, answers, renamed, str(path))


def _ids(given: pa.ChunkedArray) -> pa.ChunkedArray:
    """Feature ids of which each comes once, as a GeoPackage wants them; counted anew where they do not."""
    if given.null_count or pc.count_distinct(given).as_py() < len(given):
        return pa.chunked_array([pa.array(range(1, len(given) + 1), pa.int64())])
    return given


def _answer_name(name: str, taken: set[str]) -> str:
    return _free(name if name.lower() not in taken else f"cropmapper_{name}", taken)


def _free(name: str, taken: set[str]) -> str:
    """The name, or the first numbered one that is free whatever its case; it is taken then."""
    name = name or "unnamed"
    candidates = (name if number == 1 else f"{name}_{number}" for number in itertools.count(1))
    chosen = next(candidate for candidate in candidates if candidate.lower() not in taken)
    taken.add(chosen.lower())
    return chosen


def sound_columns(
    table: pa.Table, path: str | Path, guessed: bool, mended: Iterable[str]
) -> tuple[pa.Table, list[tuple[str, str]]]:
    """Mend names and texts, and convert types that a GeoPackage lacks; returns what to warn of.

    Args:
        guessed: whether the format's own statement of its encoding is known to be wrong often (shapefiles, MapInfo).
        mended: columns whose names were mended already.
    """
    mended, converted, columns, names = list(mended), [], [], table.column_names
    for name, column in zip(names, table.columns):
        column, note = _storable(column)
        if note:
            converted.append(f"{name} ({note})")
        if _is_text(column.type):
            column, count = mend_texts(column)
            mended += [name] if count else []
        columns.append(column)
    if guessed:
        names, columns, found = _reread(names, columns)
        mended += found
    cleaned = [without_controls(name) for name in names]
    mended += [new for new, name in zip(cleaned, names) if new != name]
    warnings = []
    if mended:
        listed = ", ".join(dict.fromkeys(map(without_controls, mended)))
        what = (
            f"Names or texts of {path} are in a broken or wrongly labelled encoding, and were mended in: {listed}. "
            "They were read as UTF-8, else as Western European; if they are of another script, save the layer as a "
            "GeoPackage with its true encoding."
        )
        warnings.append(("parcels_texts_mended", what))
    if converted:
        what = f"Columns of {path} have types that a GeoPackage lacks, and were converted: {', '.join(converted)}."
        warnings.append(("parcels_converted", what))
    return pa.Table.from_arrays(columns, names=cleaned), warnings


def _reread(names: list[str], columns: list[pa.ChunkedArray]) -> tuple[list[str], list[pa.ChunkedArray], list[str]]:
    """Read texts of UTF-8 again that were taken for Latin-1."""
    texts = set(names)
    for column in columns:
        if _is_text(column.type):
            texts.update(text for text in pc.unique(column).to_pylist() if text is not None)
    meant = misread(texts)
    if not meant:
        return names, columns, []
    found = []
    for index, column in enumerate(columns):
        if _is_text(column.type):
            values = column.to_pylist()
            if any(value in meant for value in values):
                found.append(meant.get(names[index], names[index]))
                columns[index] = pa.chunked_array(
                    [pa.array([meant.get(value, value) for value in values], column.type)]
                )
    new = [meant.get(name, name) for name in names]
    return new, columns, [*(b for a, b in zip(names, new) if a != b), *found]


def _is_text(kind: pa.DataType) -> bool:
    return _TYPES.is_string(kind) or _TYPES.is_large_string(kind)


def _storable(column: pa.ChunkedArray) -> tuple[pa.ChunkedArray, str]:
    """Return a column in a type that GDAL writes to a GeoPackage, and what changed where that may matter."""
    kind = column.type
    if isinstance(kind, pa.BaseExtensionType):
        if kind.extension_name == "arrow.json":  # GDAL's own, which it writes as it is
            return column, ""
        return _storable(pa.chunked_array([chunk.storage for chunk in column.chunks], kind.storage_type))
    if _TYPES.is_dictionary(kind):
        return _storable(column.cast(kind.value_type))
    for is_kind, convert in _CONVERSIONS:
        if is_kind(kind):
            return convert(column)
    if _TYPES.is_nested(kind) and not _is_simple_list(kind):
        return _as_json(column), "as JSON text"
    return column, ""


def _is_simple_list(kind: pa.DataType) -> bool:
    """Whether GDAL writes a list by itself: of numbers or texts."""
    if not (_TYPES.is_list(kind) or _TYPES.is_large_list(kind) or _TYPES.is_fixed_size_list(kind)):
        return False
    value = kind.value_type
    return _TYPES.is_integer(value) or _TYPES.is_floating(value) or _TYPES.is_boolean(value) or _is_text(value)


def _as_json(column: pa.ChunkedArray) -> pa.ChunkedArray:
    def text(value: object) -> str | None:
        return None if value is None else json.dumps(value, ensure_ascii=False, default=str)

    return pa.chunked_array([pa.array([text(value) for value in column.to_pylist()], pa.string())])


def _whole(column: pa.ChunkedArray) -> tuple[pa.ChunkedArray, str]:
    """Numbers that GDAL would write as decimals, as whole ones where they fit."""
    try:
        return column.cast(pa.int64()), ""
    except pa.ArrowInvalid:
        return column.cast(pa.string()), "as text"


def _decimal(column: pa.ChunkedArray) -> tuple[pa.ChunkedArray, str]:
    if column.type.scale <= 0:
        return _whole(column)
    return column.cast(pa.float64()), "as floating point" if column.type.precision > 15 else ""


def _cast(target: pa.DataType, note: str = "") -> Callable[[pa.ChunkedArray], tuple[pa.ChunkedArray, str]]:
    return lambda column: (column.cast(target), note)


def _duration(column: pa.ChunkedArray) -> tuple[pa.ChunkedArray, str]:
    return pa.chunked_array(
        [pa.array([None if v is None else str(v) for v in column.to_pylist()], pa.string())]
    ), "as text"


def _is_view(kind: pa.DataType) -> bool:
    return str(kind) == "string_view"


def _is_binary_view(kind: pa.DataType) -> bool:
    return str(kind) == "binary_view"


def _is_interval(kind: pa.DataType) -> bool:
    return _TYPES.is_duration(kind) or _TYPES.is_interval(kind)


_CONVERSIONS = (
    (_TYPES.is_null, _cast(pa.string())),
    (_TYPES.is_uint64, _whole),
    (_TYPES.is_decimal, _decimal),
    (_is_interval, _duration),
    (_is_view, _cast(pa.string())),
    (_is_binary_view, _cast(pa.binary())),
)
