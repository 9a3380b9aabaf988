"""GeoParquet: its CRS, its encodings, and types that a GeoPackage lacks."""

import datetime
import decimal
import json

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pyogrio
import pyproj
import pytest
import shapely

from engine.errors import BadInput
from engine.labels import labels_of
from engine.parcels import answers, read_parcels, read_places, write_parcels
from engine.parcels.fiboa import own_ids, years_determined
from engine.parcels.zonal import ParcelIndex, ParcelSums
from engine.stack import Grid, Window

from ..conftest import CRS, DATA, box
from .files import FIELD, GRID, write_parquet

PROJJSON = pyproj.CRS(CRS).to_json_dict()
DEGREES = shapely.transform(
    FIELD, lambda xy: np.column_stack(pyproj.Transformer.from_crs(CRS, 4326, always_xy=True).transform(*xy.T))
)


@pytest.mark.parametrize(
    ("shape", "about"),
    [
        (FIELD, {"crs": PROJJSON}),
        (FIELD, {"crs": {key: value for key, value in PROJJSON.items() if key != "id"}}),
        (FIELD, {"crs": pyproj.CRS(CRS).to_wkt()}),  # drafts before 0.4
        (DEGREES, {"crs": "left out"}),
        (DEGREES, {"crs": pyproj.CRS("OGC:CRS84").to_json_dict()}),
        (DEGREES, {"crs": pyproj.CRS("EPSG:4326").to_json_dict()}),  # longitude first all the same
    ],
)
def test_the_place_is_that_of_the_metadata(tmp_path, shape, about):
    path = write_parquet(tmp_path / "p.parquet", pa.array([shapely.to_wkb(shape)], pa.binary()), **about)
    parcels = read_parcels(path, None, GRID)
    assert shapely.hausdorff_distance(parcels.shapes[0], FIELD) < 0.01


LINES = [[[x, y] for x, y in FIELD.exterior.coords]]
POINT = pa.struct([("x", pa.float64()), ("y", pa.float64())])


@pytest.mark.parametrize(
    ("encoding", "column"),
    [
        ("polygon", pa.array([[[{"x": x, "y": y} for x, y in LINES[0]]], None], pa.list_(pa.list_(POINT)))),
        ("multipolygon", pa.array([[LINES], None], pa.list_(pa.list_(pa.list_(pa.list_(pa.float64(), 2)))))),
        ("wkb", pa.array([shapely.to_wkb(FIELD), None], pa.large_binary())),
    ],
)  # fmt: skip
def test_encodings_of_geometry(tmp_path, encoding, column):
    parcels = read_parcels(write_parquet(tmp_path / "p.parquet", column, encoding=encoding), None, GRID)
    assert parcels.shapes[0].equals(FIELD)
    assert parcels.reasons == ("", "no geometry")


MIDDLE = FIELD.centroid


@pytest.mark.parametrize(
    ("encoding", "column"),
    [
        ("point", pa.array([{"x": MIDDLE.x, "y": MIDDLE.y}, None], POINT)),
        ("point", pa.array([[MIDDLE.x, MIDDLE.y], None], pa.list_(pa.float64(), 2))),
        ("multipoint", pa.array([[{"x": MIDDLE.x, "y": MIDDLE.y}], None], pa.list_(POINT))),
        ("wkb", pa.array([shapely.to_wkb(MIDDLE), None], pa.binary())),
    ],
)
def test_encodings_of_points(tmp_path, encoding, column):
    path = write_parquet(tmp_path / "p.parquet", column, encoding=encoding, geometry_types=["Point"])
    points = read_places(path, None, GRID)
    assert points.reasons == ("", "no geometry")
    assert points.shapes[0].intersects(MIDDLE.buffer(10))


@pytest.mark.parametrize(
    ("about", "code", "said"),
    [
        ({"crs": None}, "parcels_no_crs", "p.parquet"),
        ({"crs": {"type": "none such"}}, "parcels_unreadable", "PROJ"),
        ({"crs": "http://127.0.0.1:1/crs"}, "parcels_unreadable", "PROJ"),
        ({"geometry_types": ["LineString"]}, "parcels_not_polygons", "LineString"),
        ({"encoding": "linestring"}, "parcels_unreadable", "linestring"),
        ({"encoding": "polygon"}, "parcels_unreadable", "not encoded as"),
        ({"geo": ["no object"]}, "parcels_unreadable", "JSON"),
        ({"geo": {"primary_column": "absent", "columns": {"absent": {}}}}, "parcels_unreadable", "absent"),
    ],
)
def test_refused(tmp_path, about, code, said):
    with pytest.raises(BadInput) as raised:
        read_parcels(write_parquet(tmp_path / "p.parquet", **about), None, GRID)
    assert raised.value.code == code
    assert said in raised.value.message


@pytest.mark.parametrize(
    ("name", "said"),
    [("outline", "make it GeoParquet."), ("geometry", "where on Earth its column geometry lies, it does not say.")],
)
def test_plain_parquet_is_refused(tmp_path, name, said):
    pq.write_table(pa.table({name: [shapely.to_wkb(FIELD)]}), tmp_path / "p.parquet")
    with pytest.raises(BadInput, match="plain Parquet") as refused:
        read_parcels(tmp_path / "p.parquet", None, GRID)
    assert refused.value.code == "parcels_unreadable"
    assert refused.value.message.endswith(said)
    assert refused.value.hint.startswith("Save it as a GeoPackage")


REAL = DATA / "series" / "2022_FRA_LPIS_POLY_110.geoparquet"


@pytest.mark.skipif(not REAL.is_file(), reason="the real file is not here")
def test_a_real_file_that_is_called_geoparquet_and_is_none_is_refused():
    with pytest.raises(BadInput, match="plain Parquet") as refused:
        read_places(REAL, None, GRID)
    assert "its column geometry lies" in refused.value.message


@pytest.mark.skipif(not REAL.is_file(), reason="the real file is not here")
def test_the_real_file_with_its_metadata_gives_its_points_and_attributes(tmp_path):
    table = pq.read_table(REAL).slice(0, 400)
    about = {"encoding": "WKB", "geometry_types": ["Point"]}
    geo = {"version": "1.1.0", "primary_column": "geometry", "columns": {"geometry": about}}
    pq.write_table(table.replace_schema_metadata({b"geo": json.dumps(geo).encode()}), tmp_path / "real.geoparquet")
    point = shapely.from_wkb(table["geometry"][0].as_py())
    grid = Grid("EPSG:4326", (0.001, 0, point.x - 0.0305, 0, -0.001, point.y + 0.0305), 64, 48)
    parcels = read_places(tmp_path / "real.geoparquet", None, grid)
    assert parcels.kind == "point"
    assert parcels.reasons[0] == ""
    assert parcels.table["ewoc_code"][0].as_py() == 2001020022
    found = ParcelIndex(parcels.shapes, grid).pixels(grid.frame)
    assert (30, 30) in {*zip(*(axis.tolist() for axis in np.nonzero(found.owners)))}


FIBOA = {
    "id": pa.array(["a1", "a2"]),
    "determination_datetime": pa.array([datetime.datetime(2023, 5, 4, tzinfo=datetime.timezone.utc)] * 2),
    "crop:code": pa.array(["3301010101", "3301060000"]),
    "crop:name": pa.array(["winter wheat", "maize"]),
    "area": pa.array([0.54, 0.25], pa.float32()),
}
OTHER = box(30, 28, 5, 5)


def write_fiboa(path, **changed):
    shapes = pa.array([shapely.to_wkb(FIELD), shapely.to_wkb(OTHER)], pa.binary())
    return write_parquet(path, shapes, others={**FIBOA, **changed})


def test_columns_of_fiboa_are_kept_under_their_names(tmp_path):
    parcels = read_parcels(write_fiboa(tmp_path / "p.parquet"), None, GRID)
    assert {*FIBOA} <= {*parcels.table.column_names}
    assert parcels.layout.renamed == {}
    assert parcels.warnings == ()
    assert parcels.area_ha == pytest.approx([0.54, 0.25], rel=2e-3)
    assert labels_of(parcels, "crop:name").index.tolist() == [1, 0]
    assert own_ids(parcels).to_pylist() == ["a1", "a2"]
    assert years_determined(parcels) == {2023}


@pytest.mark.parametrize(
    ("changed", "ids", "years"),
    [
        ({"id": pa.array([7, 9])}, ["7", "9"], {2023}),
        ({"id": pa.array(["a1", "a1"])}, None, {2023}),
        ({"id": pa.array(["a1", None])}, None, {2023}),
        ({"id": pa.array([1.5, 2.5])}, None, {2023}),
        ({"determination_datetime": pa.array(["2019-06-01T00:00:00Z", None])}, ["a1", "a2"], {2019}),
        ({"determination_datetime": pa.array(["spring", "20190601"])}, ["a1", "a2"], set()),
        ({"determination_datetime": pa.array([datetime.date(2019, 6, 1)] * 2)}, ["a1", "a2"], {2019}),
        ({"determination_datetime": pa.array([datetime.timedelta(7)] * 2)}, ["a1", "a2"], set()),
        ({"determination_datetime": pa.array([2019, 2020])}, ["a1", "a2"], set()),
    ],
)
def test_what_is_no_id_and_no_day_is_not_taken_for_one(tmp_path, changed, ids, years):
    parcels = read_parcels(write_fiboa(tmp_path / "p.parquet", **changed), None, GRID)
    found = own_ids(parcels)
    assert (found if found is None else found.to_pylist()) == ids
    assert years_determined(parcels) == years


def test_more_than_a_file_of_its_size_holds_is_refused(tmp_path):
    """A file of a few kilobytes may claim any number of rows."""
    count = 21_000_000
    write_parquet(tmp_path / "p.parquet", pa.nulls(count, pa.binary()))
    assert (tmp_path / "p.parquet").stat().st_size < 200_000
    with pytest.raises(BadInput) as raised:
        read_parcels(tmp_path / "p.parquet", None, GRID)
    assert raised.value.code == "parcels_too_large"


MOMENT = datetime.datetime(2023, 4, 5, 6, tzinfo=datetime.timezone.utc)


@pytest.mark.parametrize(
    ("column", "stored", "said"),
    [
        (pa.array([{"a": 1}]), '{"a": 1}', "JSON"),
        (pa.array([[{"a": 1}]]), '[{"a": 1}]', "JSON"),
        (pa.array([["x", "y"]]), '[ "x", "y" ]', ""),
        (pa.array(["x"]).dictionary_encode(), "x", ""),
        (pa.array([7], pa.uint64()), 7, ""),
        (pa.array([2**64 - 1], pa.uint64()), "18446744073709551615", "text"),
        (pa.array([decimal.Decimal("1.25")]), 1.25, ""),
        (pa.array([decimal.Decimal("1234567890123456.25")]), 1234567890123456.25, "floating"),
        (pa.array([datetime.timedelta(hours=3)]), "3:00:00", "text"),
        (pa.array([None]), None, ""),
        (pa.array([True]), True, ""),
        (pa.array([MOMENT]), MOMENT, ""),
        (pa.array(["a\0b"]), "ab", "mended"),
        (pa.array([b"m\xfcll"]).view(pa.string()), "müll", "mended"),
    ],
)
def test_types_that_a_geopackage_lacks(tmp_path, column, stored, said):
    path = write_parquet(tmp_path / "p.parquet", others={"kept": column})
    parcels = read_parcels(path, None, GRID)
    sums = ParcelSums.none(1, 2)
    pixels = ParcelIndex(parcels.shapes, GRID).pixels(Window(0, 0, GRID.height, GRID.width))
    shape = (GRID.height, GRID.width)
    sums.add(pixels.sums(np.full((2, *shape), 0.5, np.float32), np.ones(shape, bool), np.ones(shape, int)))
    write_parcels(parcels, answers(parcels, sums, [1, 2], ["a", "b"]), tmp_path / "out.gpkg", "t")
    assert pyogrio.read_arrow(tmp_path / "out.gpkg")[1].column("kept").to_pylist() == [stored]
    assert " ".join(message for _, message in parcels.warnings).count(said or "?") == bool(said)


def test_names_that_a_geopackage_keeps_or_that_come_twice(tmp_path):
    names = ["outline", "fid", "GEOM", "n", "n", "", "class_code"]
    table = pa.Table.from_arrays([pa.array([shapely.to_wkb(FIELD)]), *[pa.array([1])] * 6], names)
    about = {"encoding": "WKB", "geometry_types": [], "crs": PROJJSON}
    geo = {b"geo": json.dumps({"primary_column": "outline", "columns": {"outline": about}}).encode()}
    pq.write_table(table.replace_schema_metadata(geo), tmp_path / "p.parquet")
    parcels = read_parcels(tmp_path / "p.parquet", None, GRID)
    written = [name.lower() for name in parcels.table.column_names]
    assert len(set(written)) == len(names) + 1
    assert parcels.layout.answers["class_code"] == "cropmapper_class_code"


def test_other_geometries_and_boxes_are_no_attributes(tmp_path):
    box = pa.array([dict(zip(("xmin", "ymin", "xmax", "ymax"), FIELD.bounds))])
    covering = {"bbox": {axis: ["extent", axis] for axis in ("xmin", "ymin", "xmax", "ymax")}}
    wkb = pa.array([shapely.to_wkb(FIELD.centroid)])
    about = {"encoding": "WKB", "geometry_types": ["Polygon"], "crs": PROJJSON}
    geo = {
        "primary_column": "outline",
        "columns": {"outline": {**about, "covering": covering}, "middle": {**about, "geometry_types": ["Point"]}},
    }
    others = {"middle": wkb, "extent": box, "crop": pa.array(["rye"])}
    path = write_parquet(tmp_path / "p.parquet", others=others, geo=geo)
    parcels = read_parcels(path, None, GRID)
    assert sorted(parcels.table.column_names) == ["crop", "fid", "geom"]
    assert parcels.warnings == ()
