"""Which files parcels come in; nothing else is read, and nothing is fetched."""

import json
import os
import sqlite3
import threading
import zipfile
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import numpy as np
import pyarrow as pa
import pyogrio
import pyproj
import pytest
import shapely

from engine.errors import BadInput
from engine.parcels import read_parcels
from engine.parcels.loaded import bounded
from engine.parcels.source import source_of
from engine.reading import Unreadable

from ..conftest import CRS, write_polygons
from .files import FIELD, GRID, write_texts, write_wkb

RING = [[4.27, 45.14], [4.28, 45.14], [4.28, 45.15], [4.27, 45.14]]


def collection(crs=None, geometry=None, **more):
    shape = {"type": "Polygon", "coordinates": [RING], **(geometry or {})}
    features = [{"type": "Feature", "properties": {"crs": "here", "n": 1}, "geometry": shape}]
    return json.dumps({"type": "FeatureCollection", **({"crs": crs} if crs else {}), "features": features, **more})


def link(address, kind="link"):
    return {"type": kind, "properties": {"href": address, "url": address, "type": "proj4"}}


@pytest.fixture
def server():
    """A server of this machine that notes what it is asked."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_error(404)

        do_HEAD = do_POST = do_GET  # noqa: N815  names of the standard library

        def log_message(self, *args):
            pass

    served = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=served.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{served.server_port}", asked
    served.shutdown()
    served.server_close()


GML = """<?xml version="1.0"?><x:FeatureCollection xmlns:x="http://www.opengis.net/wfs" xmlns:gml="http://www.opengis.net/gml"
 xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:f="http://f"
 xsi:schemaLocation="http://f {0}/f.xsd?SERVICE=WFS&amp;REQUEST=DescribeFeatureType"><gml:featureMember><f:field><f:g>
<gml:Polygon srsName="{0}/crs"><gml:outerBoundaryIs><gml:LinearRing><gml:coordinates>4.27,45.14 4.28,45.14 4.28,45.15
 4.27,45.14</gml:coordinates></gml:LinearRing></gml:outerBoundaryIs></gml:Polygon></f:g><f:next xlink:href="{0}/next"/>
</f:field></gml:featureMember></x:FeatureCollection>"""
KML = """<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><NetworkLink><Link><href>{0}/more.kml
</href></Link></NetworkLink><Placemark><styleUrl>{0}/style.kml#a</styleUrl><Polygon><outerBoundaryIs><LinearRing>
<coordinates>4.27,45.14 4.28,45.14 4.28,45.15 4.27,45.14</coordinates></LinearRing></outerBoundaryIs></Polygon>
</Placemark></Document></kml>"""
VRT = "<OGRVRTDataSource><OGRVRTLayer name='f'><SrcDataSource>/vsicurl/{0}/f.geojson</SrcDataSource></OGRVRTLayer>\
</OGRVRTDataSource>"
SAID = {
    "linked.geojson": lambda at: collection(link(at)),
    "url.geojson": lambda at: collection(link(at, "URL")),
    "of_geometry.geojson": lambda at: collection(geometry={"crs": link(at)}),
    "escaped.geojson": lambda at: collection(link(at)).replace('"crs": {', '"\\u0063rs": {'),
    "upper.geojson": lambda at: collection(link(at)).replace('"crs": {', '"CRS": {'),
    "quoted.geojson": lambda at: collection(link(at)).replace('"crs": {', "'crs': {"),
    "commented.geojson": lambda at: collection(link(at)).replace('"crs": {', '"crs"/**/:{'),
    "last.geojson": lambda at: collection(**{"padding": "x" * 5_000_000, "crs": link(at)}),
    "named.geojson": lambda at: collection({"type": "name", "properties": {"name": at}}),
    "f.gml": GML.format,
    "f.kml": KML.format,
    "f.vrt": VRT.format,
    "vrt.gml": lambda at: VRT.format(at) + "<!-- http://www.opengis.net/gml -->",
    "wfs.xml": "<OGRWFSDataSource><URL>{0}/wfs?SERVICE=WFS</URL></OGRWFSDataSource>".format,
    "f.gdalg.json": lambda at: json.dumps({"type": "gdal_streamed_alg", "command_line": f"gdal vector read {at}"}),
}  # fmt: skip


@pytest.mark.parametrize("name", SAID)
def test_no_address_that_stands_in_a_file_is_asked(tmp_path, server, name):
    address, asked = server
    (tmp_path / name).write_text(SAID[name](address))
    with suppress(BadInput):
        read_parcels(tmp_path / name, None, GRID)
    assert asked == []
    assert [path.name for path in tmp_path.iterdir()] == [name]  # nothing is written beside it either


@pytest.mark.parametrize("name", [name for name in SAID if name not in ("named.geojson", "f.gml", "f.kml")])
def test_files_that_lead_elsewhere_are_refused(tmp_path, name):
    (tmp_path / name).write_text(SAID[name]("http://127.0.0.1:9"))
    with pytest.raises(BadInput) as raised:
        read_parcels(tmp_path / name, None, GRID)
    assert raised.value.code == "parcels_unreadable"


def test_a_named_crs_in_geojson_is_sound(tmp_path):
    path = tmp_path / "p.geojson"
    path.write_text(collection({"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}}))
    assert len(read_parcels(path, None, GRID)) == 1


def degrees(path, driver):
    transform = pyproj.Transformer.from_crs(CRS, 4326, always_xy=True).transform
    shape = shapely.transform(FIELD, lambda xy: np.column_stack(transform(*xy.T)))
    return write_polygons(path, [shape], "EPSG:4326", driver, crop=np.array(["rye"], object))


@pytest.mark.parametrize(
    ("name", "write"),
    [
        ("p.gpkg", lambda path: write_texts(path, "crop", ["rye"], "GPKG")),
        ("p.shp", lambda path: write_texts(path, "crop", ["rye"], "ESRI Shapefile")),
        ("p.fgb", lambda path: write_texts(path, "crop", ["rye"], "FlatGeobuf")),
        ("p.tab", lambda path: write_texts(path, "crop", ["rye"], "MapInfo File")),
        ("p.mif", lambda path: write_texts(path, "crop", ["rye"], "MapInfo File")),
        ("p.gml", lambda path: write_texts(path, "crop", ["rye"], "GML")),
        ("p.sqlite", lambda path: write_texts(path, "crop", ["rye"], "SQLite")),
        ("p.geojson", lambda path: degrees(path, "GeoJSON")),
        ("p.geojsonl", lambda path: degrees(path, "GeoJSONSeq")),
        ("p.kml", lambda path: degrees(path, "LIBKML")),
        ("p.kmz", lambda path: degrees(path, "LIBKML")),
    ],
)
def test_formats_that_are_read(tmp_path, name, write):
    parcels = read_parcels(write(tmp_path / name), None, GRID)
    assert parcels.reasons == ("",)
    assert parcels.table.column("crop").to_pylist() == ["rye"]


@pytest.mark.parametrize("folder", ["", "fields of 2023/"])
def test_a_zipped_shapefile(tmp_path, folder):
    write_texts(tmp_path / "p.shp", "crop", ["rye"], "ESRI Shapefile")
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        for part in tmp_path.glob("p.*"):
            archive.write(part, folder + part.name)
        archive.writestr("read me.txt", "fields")
    assert read_parcels(tmp_path / "all.zip", None, GRID).table.column("crop").to_pylist() == ["rye"]


def test_tables_without_geometry_are_no_layers(tmp_path):
    path = write_wkb(tmp_path / "p.gpkg", shapely.to_wkb(FIELD))
    styles = pa.table({"styleName": ["green"], "styleQML": ["<qgis/>"]})
    pyogrio.write_arrow(styles, path, layer="layer_styles", driver="GPKG", append=True)
    assert len(read_parcels(path, None, GRID)) == 1
    with pytest.raises(BadInput, match="no layer 'layer_styles'"):
        read_parcels(path, "layer_styles", GRID)


def test_a_table_alone_is_no_layer(tmp_path):
    pyogrio.write_arrow(pa.table({"crop": ["rye"]}), tmp_path / "p.gpkg", layer="crops", driver="GPKG")
    with pytest.raises(BadInput) as raised:
        read_parcels(tmp_path / "p.gpkg", None, GRID)
    assert raised.value.code == "parcels_not_polygons"


def with_statements(path, *statements):
    database = sqlite3.connect(path)
    for statement in statements:
        database.execute(statement)
    database.commit()
    database.close()
    return path


ENDLESS = "with recursive r(n) as (select 1 union all select n + 1 from r) select fid, geom, n from fields, r"


def test_a_query_that_no_one_registered_is_not_run(tmp_path):
    """It has no end: listing it would never come back."""
    path = write_wkb(tmp_path / "p.gpkg", shapely.to_wkb(FIELD))
    with_statements(path, f"create view v as {ENDLESS} where n < 0")
    assert len(read_parcels(path, None, GRID)) == 1


@pytest.mark.parametrize("comment", ["", "/* a comment */"])
def test_a_table_that_lies_in_another_file_is_refused(tmp_path, comment):
    path = write_wkb(tmp_path / "p.gpkg", shapely.to_wkb(FIELD))
    sql = f'CREATE {comment} VIRTUAL TABLE t USING {comment} VirtualShape("elsewhere", UTF8, 32631)'
    columns = "(type, name, tbl_name, rootpage, sql)"
    row = f"insert into sqlite_master {columns} values ('table', 't', 't', 0, '{sql}')"
    with_statements(path, "pragma writable_schema = 1", row)
    with pytest.raises(BadInput, match="another file"):
        read_parcels(path, None, GRID)


def test_only_regular_files_are_read(tmp_path):
    os.mkfifo(tmp_path / "pipe.gpkg")
    write_texts(tmp_path / "p.shp", "crop", ["rye"], "ESRI Shapefile")
    (tmp_path / "p.dbf").unlink()
    os.mkfifo(tmp_path / "p.dbf")
    (tmp_path / "loop.gpkg").symlink_to(tmp_path / "loop.gpkg")
    for name, said in [("pipe.gpkg", "pipe"), ("p.shp", "p.dbf"), ("loop.gpkg", "link")]:
        with pytest.raises(BadInput, match=said) as raised:
            source_of(tmp_path / name)
        assert raised.value.code == "parcels_unreadable"


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("p.gpkg", b""),
        ("p.gpkg", b"SQLite format 3\0" + bytes(100)),
        ("p.shp", b"\0\0\x27\x0a" + bytes(96)),
        ("p.fgb", b"fgb\x03fgb\0" + bytes(20)),
        ("p.parquet", b"PAR1"),
        ("p.zip", b"PK\3\4"),
        ("p.csv", b"id;WKT\n1;POLYGON((0 0, 1 0, 1 1, 0 0))\n"),
        ("p.tab", b'!table\n!version 300\nOpen Table "other.tab" Hide\nCreate View p As Select * From other'),
        ("p" * 300, None),
        ("a\0b", None),
    ],
)  # fmt: skip
def test_what_is_no_layer_is_said_in_a_sentence(tmp_path, name, content):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(BadInput) as raised:
        read_parcels(tmp_path / name, None, GRID)
    assert raised.value.code in ("parcels_unreadable", "parcels_missing", "parcels_not_polygons")


@pytest.mark.parametrize("ends", [(0, 90, 4), (0, 3, 1)])
def test_a_driver_that_hands_over_impossible_lengths(tmp_path, ends):
    """As GDAL's FlatGeobuf does with a damaged file: reading on would read other memory."""
    lengths = np.array(ends, "<i4").tobytes()
    shapes = pa.Array.from_buffers(pa.binary(), 2, [None, pa.py_buffer(lengths), pa.py_buffer(b"\1\3\0\0")])
    with pytest.raises(Unreadable, match="damaged"):
        bounded([pa.RecordBatch.from_arrays([shapes], names=["geom"])], None, tmp_path / "p.fgb")


def test_texts_in_another_encoding_are_no_damage(tmp_path):
    texts = pa.array([b"bl\xe9", None, b"rye"], pa.binary()).view(pa.string())
    lists = pa.ListArray.from_arrays(pa.array([0, 1, 3], pa.int32()), texts)
    codes = pa.DictionaryArray.from_arrays(pa.array([0, 2], pa.int32()), texts)
    batch = pa.RecordBatch.from_arrays([texts[:2], lists, codes], names=["crop", "crops", "code"])
    assert bounded([batch], None, tmp_path / "p.fgb").num_rows == 2


def test_a_flatgeobuf_of_which_a_byte_went_wrong(tmp_path):
    path = write_texts(tmp_path / "p.fgb", "crop", ["rye", "maize"], "FlatGeobuf")
    content, ends = path.read_bytes(), set()
    for at in range(len(content) - 300, len(content), 4):
        path.write_bytes(content[:at] + b"\0" + content[at + 1 :])
        try:
            read_parcels(path, None, GRID)
        except BadInput as error:
            ends.add(error.code)
    assert "parcels_unreadable" in ends


def test_a_folder_beside_a_layer_does_no_harm(tmp_path):
    path = write_wkb(tmp_path / "p.gpkg", shapely.to_wkb(FIELD))
    (tmp_path / "p.backup").mkdir()
    assert len(read_parcels(path, None, GRID)) == 1


def test_feature_ids_that_come_twice_are_counted_anew(tmp_path):
    """A view gives what it likes as ids; a GeoPackage holds each once."""
    path = write_wkb(tmp_path / "p.gpkg", shapely.to_wkb(FIELD), shapely.to_wkb(FIELD))
    with_statements(
        path,
        "create view v as select 7 as OGC_FID, geom, id from fields",
        "insert into gpkg_contents (table_name, data_type, identifier, srs_id) values ('v', 'features', 'v', 32631)",
        "insert into gpkg_geometry_columns values ('v', 'geom', 'POLYGON', 32631, 0, 0)",
    )
    parcels = read_parcels(path, "v", GRID)
    assert parcels.table.column(parcels.layout.fid).to_pylist() == [1, 2]


def test_an_attribute_called_crs_is_no_address(tmp_path):
    content = json.loads(collection())
    content["features"][0]["properties"] = {"crs": "link", "link": "crs", "url": None}
    (tmp_path / "p.geojson").write_text(json.dumps(content))
    assert len(read_parcels(tmp_path / "p.geojson", None, GRID)) == 1


def test_records_that_gdal_passes_over_are_counted(tmp_path):
    lines = [json.dumps(feature) for feature in json.loads(collection())["features"] * 3]
    (tmp_path / "p.geojsonl").write_text("\n".join([lines[0], lines[1][:-9], "", lines[2], ""]))
    parcels = read_parcels(tmp_path / "p.geojsonl", None, GRID)
    assert len(parcels) == 2
    assert [message.split()[0] for code, message in parcels.warnings if code == "parcels_lost"] == ["1"]


def test_a_shapefile_whose_table_was_cut_off(tmp_path):
    path = write_texts(tmp_path / "p.shp", "crop", ["rye", "oats", "hay"], "ESRI Shapefile")
    assert read_parcels(path, None, GRID).warnings == ()
    table = tmp_path / "p.dbf"
    content = bytearray(table.read_bytes())
    content[int.from_bytes(content[8:10], "little")] = ord("*")  # a record that its owner deleted is not lost
    table.write_bytes(content)
    assert read_parcels(path, None, GRID).warnings == ()
    table.write_bytes(content[: -int.from_bytes(content[10:12], "little") - 1])
    assert [code for code, _ in read_parcels(path, None, GRID).warnings] == ["parcels_lost"]
