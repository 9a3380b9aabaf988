"""Parcel files as other programs leave them."""

from __future__ import annotations

import json
import sqlite3
import struct
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pyogrio
import pyproj
import shapely

from engine.stack import Grid

from ..conftest import CRS, HEIGHT, TRANSFORM, WIDTH, box

GRID = Grid(CRS, tuple(TRANSFORM)[:6], WIDTH, HEIGHT)
FIELD = box(10, 12, 6, 9)  # 54 pixels


def kind(code: int, content: bytes, order: str = "<") -> bytes:
    """A geometry of well-known binary."""
    return struct.pack(f"{order}BI", order == "<", code) + content


def points(*vertices, order: str = "<") -> bytes:
    """A count and as many points."""
    return struct.pack(f"{order}I", len(vertices)) + b"".join(struct.pack(f"{order}{len(v)}d", *v) for v in vertices)


def parts(code: int, *members: bytes, order: str = "<") -> bytes:
    """A geometry of geometries."""
    return kind(code, struct.pack(f"{order}I", len(members)) + b"".join(members), order)


def write_wkb(path: Path, *geometries: bytes | None, declared: str = "POLYGON") -> Path:
    """A GeoPackage with these bytes as its geometries, as a program without checks writes it."""
    table = pa.table({"geom": [shapely.to_wkb(FIELD)] * len(geometries), "id": range(len(geometries))})
    pyogrio.write_arrow(
        table, path, layer="fields", driver="GPKG", geometry_name="geom", geometry_type="Polygon", crs=CRS
    )
    with sqlite3.connect(path) as database:
        for (trigger,) in database.execute("select name from sqlite_master where type = 'trigger'").fetchall():
            database.execute(f'drop trigger "{trigger}"')
        database.execute("update gpkg_geometry_columns set geometry_type_name = ?", (declared,))
        header = b"GP\x00\x01" + struct.pack("<i", pyproj.CRS(CRS).to_epsg())
        for fid, wkb in enumerate(geometries, 1):
            database.execute("update fields set geom = ? where fid = ?", (None if wkb is None else header + wkb, fid))
    database.close()
    return path


def write_texts(path: Path, field: str, texts: list[str], driver: str, **options) -> Path:
    """A layer of one field of texts."""
    shapes = np.array([shapely.to_wkb(box(3, 8 * n, 5, 6)) for n in range(len(texts))], object)
    pyogrio.raw.write(
        path, shapes, [np.array(texts, object)], [field], geometry_type="Polygon", crs=CRS, driver=driver, **options
    )
    return path


def write_parquet(path: Path, column: pa.Array | None = None, *, others=None, geo=None, **about) -> Path:
    """A GeoParquet file; `about` says of the geometry what is not as usual, `geo` of the whole."""
    wkb = pa.array([shapely.to_wkb(FIELD)], pa.binary())
    said = {"encoding": "WKB", "geometry_types": ["Polygon"], "crs": pyproj.CRS(CRS).to_json_dict(), **about}
    said = {name: value for name, value in said.items() if value != "left out"}
    geo = geo or {"version": "1.1.0", "primary_column": "outline", "columns": {"outline": said}}
    table = pa.table({"outline": wkb if column is None else column, **(others or {})})
    pq.write_table(table.replace_schema_metadata({b"geo": json.dumps(geo).encode()}), path)
    return path
