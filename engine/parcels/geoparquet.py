"""GeoParquet: https://geoparquet.org/releases/v1.1.0/, and the files that earlier drafts and fiboa publish."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pyproj
import shapely
from numpy.typing import NDArray

from engine.parcels.loaded import Loaded, bounded
from engine.parcels.source import Source
from engine.reading import Unreadable, parse_json

# The format's own default: degrees on WGS 84, longitude first.
_DEFAULT_CRS = "EPSG:4326"
_ROWS = 2**13
# GeoArrow's encodings, and how deep lists lie around the points of each.
_NATIVE = {"point": 0, "multipoint": 1, "polygon": 2, "multipolygon": 3}
_KINDS = {"point": "Point", "multipoint": "MultiPoint", "polygon": "Polygon", "multipolygon": "MultiPolygon"}


def load_geoparquet(source: Source, path: Path) -> Loaded:
    """Read the primary geometry and the attributes of a GeoParquet file.

    Other geometry columns, and the boxes that some files keep of each geometry, are left out.

    Raises:
        Unreadable: no GeoParquet, or not its kind of geometry.
        BadInput: `parcels_too_large`.
    """
    with pq.ParquetFile(source.path) as file:
        schema = file.schema_arrow
        geo = _geo(schema)
        primary = geo.get("primary_column")
        columns = geo.get("columns")
        if not isinstance(columns, Mapping) or not isinstance(columns.get(primary), Mapping):
            raise Unreadable('its "geo" metadata do not say which column is its geometry')
        if schema.names.count(primary) != 1:
            raise Unreadable(f"its geometry column {primary!r} is not there")
        about = columns[primary]
        dropped = {*(name for name in columns if name != primary), *_boxes(about)}
        kept = [index for index, name in enumerate(schema.names) if name not in dropped]
        encoding = str(about.get("encoding", "WKB")).lower().removeprefix("geoarrow.")
        if encoding != "wkb" and encoding not in _NATIVE:
            raise Unreadable(f"its geometry is encoded as {encoding}")
        geometry_index = schema.names.index(primary)

        def plain(batch: pa.RecordBatch) -> pa.RecordBatch:
            arrays = [
                _wkb(batch.column(index), encoding) if index == geometry_index else _undictionaried(batch.column(index))
                for index in kept
            ]
            return pa.RecordBatch.from_arrays(arrays, names=[schema.names[index] for index in kept])

        nothing = plain(pa.RecordBatch.from_pylist([], schema))
        table = bounded(map(plain, file.iter_batches(_ROWS, use_threads=False)), nothing.schema, path)
    fid = _unused("fid of the file", schema.names)
    table = table.append_column(fid, pa.array(np.arange(1, table.num_rows + 1)))
    return Loaded(table, primary, fid, _kind(about, encoding), _crs(about))


def _geo(schema: pa.Schema) -> dict[str, Any]:
    text = (schema.metadata or {}).get(b"geo")
    if text is None:
        looks = [name for name in schema.names if name.lower() in ("geometry", "geom", "wkb_geometry")]
        place = f"; where on Earth its column {looks[0]} lies, it does not say" if looks else ""
        raise Unreadable(f'it is a plain Parquet file, without the "geo" metadata that make it GeoParquet{place}')
    try:
        geo = parse_json(text)
    except Unreadable as error:
        raise Unreadable(f'its "geo" metadata cannot be used: {error.reason}') from error
    if not isinstance(geo, dict):
        raise Unreadable('its "geo" metadata are no JSON object')
    return geo


def _boxes(about: Mapping[str, Any]) -> set[str]:
    """Columns of boxes that a reader may use as an index; they are no attributes."""
    try:
        return {str(about["covering"]["bbox"]["xmin"][0])}
    except (KeyError, TypeError, IndexError):
        return set()


def _kind(about: Mapping[str, Any], encoding: str) -> str:
    """Kind of geometry, as GDAL names it: that of the metadata if it is one alone."""
    if encoding in _NATIVE:
        return _KINDS[encoding]
    types = about.get("geometry_types", about.get("geometry_type")) or []
    types = [types] if isinstance(types, str) else types
    kinds = {str(kind).split(" ")[0] for kind in types} if isinstance(types, list) else set()
    return kinds.pop() if len(kinds) == 1 else "Unknown"


def _crs(about: Mapping[str, Any]) -> str | None:
    """Code or WKT of a geometry's CRS; None where the file says that it is unknown.

    Raises:
        Unreadable: no CRS that PROJ knows.
    """
    if "crs" not in about:
        return _DEFAULT_CRS
    if about["crs"] is None:
        return None
    written = about["crs"]
    try:
        crs = pyproj.CRS.from_json_dict(written) if isinstance(written, dict) else pyproj.CRS.from_user_input(written)
    except (pyproj.exceptions.ProjError, ValueError, TypeError) as error:
        raise Unreadable("its coordinate reference system is none that PROJ knows") from error
    authority = crs.to_authority(min_confidence=100)
    # Points are always written with x first, so the two are one.
    if authority == ("OGC", "CRS84"):
        return _DEFAULT_CRS
    return f"{authority[0]}:{authority[1]}" if authority else crs.to_wkt()


def _unused(name: str, names: list[str]) -> str:
    while name in names:
        name += " "
    return name


def _undictionaried(column: pa.Array) -> pa.Array:
    """A column with each value written out, so that its size is known."""
    return column.dictionary_decode() if pa.types.is_dictionary(column.type) else column


def _wkb(column: pa.Array, encoding: str) -> pa.Array:
    if isinstance(column, pa.ExtensionArray):
        column = column.storage
    column = _undictionaried(column)
    if encoding == "wkb":
        return column.cast(pa.binary())
    return pa.array(_from_lists(column, encoding), pa.binary())


def _from_lists(column: pa.Array, encoding: str) -> NDArray[np.object_]:
    """Build geometries from GeoArrow's nested lists of points, each x, y as a struct or as a list."""
    offsets, level = [], column
    for _ in range(_NATIVE[encoding]):
        if not (pa.types.is_list(level.type) or pa.types.is_large_list(level.type)):
            raise Unreadable("its geometry is not encoded as its metadata say")
        starts = level.offsets.to_numpy(zero_copy_only=False).astype(np.int64)
        offsets.append(starts - starts[0])
        level = level.flatten() if level.null_count == 0 else level.values.slice(starts[0], starts[-1] - starts[0])
    if pa.types.is_struct(level.type) and {"x", "y"} <= {field.name for field in level.type}:
        axes = [pc.struct_field(level, axis) for axis in ("x", "y")]
    elif pa.types.is_fixed_size_list(level.type) and level.type.list_size >= 2:
        axes = [pc.list_element(level, axis) for axis in (0, 1)]
    else:
        raise Unreadable("its geometry is not encoded as its metadata say")
    # Of a point that is not there, these are no numbers.
    points = np.column_stack([axis.to_numpy(zero_copy_only=False) for axis in axes]).astype(np.float64)
    kind = getattr(shapely.GeometryType, encoding.upper())
    shapes = shapely.from_ragged_array(kind, np.ascontiguousarray(points), tuple(reversed(offsets)))
    shapes = np.asarray(shapely.to_wkb(shapes), object)
    shapes[~column.is_valid().to_numpy(zero_copy_only=False)] = None
    return shapes
