"""A polygon layer as a table: by GDAL, or GeoParquet by pyarrow."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa

from engine.errors import BadInput
from engine.parcels.columns import sound_columns
from engine.parcels.database import geopackage_layers
from engine.parcels.geoparquet import load_geoparquet
from engine.parcels.loaded import Loaded, bounded
from engine.parcels.records import records_in
from engine.parcels.source import Source, nothing_else, source_of, unreadable
from engine.parcels.texts import decoded_name
from engine.reading import Unreadable
from engine.vectors import pyogrio

# What GDAL and pyarrow raise over a damaged file; all of pyogrio's errors are RuntimeErrors.
_ERRORS = (RuntimeError, ValueError, OSError, OverflowError, pa.ArrowException)
# Formats whose statement of their encoding is often wrong.
_GUESSED = ("shapefile", "mapinfo")


def load(path: Path, layer: str | None, geometry: bool = True) -> Loaded:
    """Read a layer, with names and texts mended.

    Args:
        layer: its name; None where the file has but one.
        geometry: False for the attributes alone.

    Raises:
        BadInput: `parcels_missing`, `parcels_unreadable`, `parcels_layer`, `parcels_too_large`.
    """
    source = source_of(path)
    with _in_words(path):
        loaded = load_geoparquet(source, path) if source.kind == "parquet" else _by_gdal(source, path, layer, geometry)
        lost = (records_in(source) or 0) - loaded.table.num_rows
        table, notes = sound_columns(loaded.table, path, source.kind in _GUESSED, loaded.mended)
    if lost > 0:
        notes.append(("parcels_lost", f"{lost} records of {path} are damaged: they cannot be read, and are left out."))
    return loaded.with_table(table, notes)


def layers_of(path: Path) -> list[str]:
    """Names of a file's layers that have geometry.

    Raises:
        BadInput: `parcels_missing`, `parcels_unreadable`.
    """
    source = source_of(path)
    with _in_words(path):
        return _layers(source, path)


@contextmanager
def _in_words(path: Path) -> Iterator[None]:
    """Read nothing but the file, and say in a sentence what is wrong with it."""
    try:
        with nothing_else(), warnings.catch_warnings():
            # GDAL's remarks are about bytes, and quote the file.
            warnings.simplefilter("ignore")
            yield
    except Unreadable as error:
        raise unreadable(path, error.reason) from error
    except pyogrio.errors.GeometryError as error:
        what = f"{path} holds surfaces of triangles or patches, or another kind of geometry that is no polygon."
        raise BadInput("parcels_not_polygons", what, "Convert them to polygons in QGIS, and choose those.") from error
    except UnboundLocalError as error:  # pyogrio's own, over a CRS whose text is no UTF-8
        raise unreadable(path, "the text of its coordinate reference system is no UTF-8") from error
    except MemoryError as error:
        raise BadInput(
            "parcels_too_large", f"{path} holds more than fits into memory.", "Choose a layer of this region alone."
        ) from error
    except _ERRORS as error:
        raise unreadable(path, _words(error)) from error


def _words(error: Exception) -> str:
    """First sentence of an error, on one line."""
    text = " ".join(str(error).split())
    return text.split(";")[0].rstrip(".")[:200] or "its content is damaged"


def _layers(source: Source, path: Path) -> list[str]:
    if source.kind == "gpkg":
        return [name for name, _ in geopackage_layers(path)]
    if source.kind == "parquet":
        return [path.stem]
    if source.kind == "gml":
        return _layers_one_by_one(source)
    layers = pyogrio.list_layers(source.path)
    with_geometry = [str(name) for name, kind in layers if kind is not None]
    # Some formats know no kind of geometry before they are read.
    return with_geometry or [str(name) for name, _ in layers]


def _layers_one_by_one(source: Source) -> list[str]:
    """Layers of GML: listing them at once would write a file beside it."""
    names: list[str] = []
    while True:
        try:
            about = pyogrio.read_info(source.path, layer=len(names), **source.options)
        except pyogrio.errors.DataLayerError:
            if not names:
                raise
            return names
        names.append(str(about["layer_name"]))


def _choose(path: Path, layer: str | None, layers: Sequence[str]) -> str:
    if layer is None and len(layers) == 1:
        return layers[0]
    if layer in layers:
        return layer
    if not layers:
        raise BadInput("parcels_not_polygons", f"{path} has no layer with geometry.", "Choose a polygon layer.")
    fault = f"has no layer {layer!r}" if layer else f"has {len(layers)} layers and none was chosen"
    raise BadInput("parcels_layer", f"{path} {fault}.", f"Choose one of its layers: {', '.join(layers)}.")


def _by_gdal(source: Source, path: Path, layer: str | None, geometry: bool) -> Loaded:
    chosen = _choose(path, layer, _layers(source, path))
    settings = {"layer": chosen, "return_fids": True, "read_geometry": geometry, **source.options}
    try:
        with pyogrio.open_arrow(source.path, use_pyarrow=True, **settings) as (about, reader):
            table, mended = bounded(reader, reader.schema, path), ()
            table.column_names  # noqa: B018  decoded only here
    except UnicodeDecodeError:
        about, table, mended = _with_any_names(source.path, settings, path)
    return Loaded(
        table=table,
        geometry=about["geometry_name"] or "wkb_geometry",
        fid=about["fid_column"] or "OGC_FID",
        kind=about["geometry_type"],
        crs=about["crs"],
        mended=tuple(mended),
    )


def _with_any_names(address: str, settings: dict[str, Any], path: Path) -> tuple[dict[str, Any], pa.Table, list[str]]:
    """Read a layer whose field names are no UTF-8: byte by byte as Latin-1, so that nothing is lost; then decode.

    Returns:
        What GDAL says of it, the table, and the names that were mended.
    """
    abouts, steps = [], 2**16

    def batches() -> Iterable[pa.RecordBatch]:
        while True:
            window = {"skip_features": steps * len(abouts), "max_features": steps}
            about, fids, geometry, columns = pyogrio.raw.read(address, encoding="ISO-8859-1", **window, **settings)
            abouts.append(about)
            arrays = [pa.array(fids, pa.int64()), *map(_decoded, columns)]
            if geometry is not None:
                arrays.append(pa.array(geometry, pa.binary()))
            names = [str(number) for number in range(len(arrays))]
            yield pa.RecordBatch.from_arrays(arrays, names=names)
            if len(fids) < steps:
                return

    table = bounded(batches(), None, path)
    about = {**abouts[0], "geometry_name": "geometry", "fid_column": "fid of the file"}
    raw = [name.encode("latin-1", "replace") for name in about["fields"]]
    names = [decoded_name(name) for name in raw]
    table = table.rename_columns(["fid of the file", *names, *["geometry"] * (table.num_columns - len(names) - 1)])
    return about, table, [name for name, written in zip(names, raw) if name.encode() != written]


def _decoded(column: np.ndarray) -> pa.Array:
    if column.dtype != object:
        return pa.array(column, from_pandas=True)
    if all(value is None or isinstance(value, str) for value in column):
        raw = [None if value is None else value.encode("latin-1", "replace") for value in column]
        return pa.array(raw, pa.binary()).view(pa.string())
    return pa.array([None if value is None else str(value) for value in column], pa.string())
