"""STAC documents in files: which asset is which band, what its numbers mean, and what is no item."""

import datetime
import json

import numpy as np
import pytest
from rasterio.transform import from_origin

from engine.contract import Extent
from engine.stack import StackReader, Window
from engine.stack.find import stackfile
from engine.stack.read.access import is_named
from engine.stack.types import Acquisition, RasterRef

from ...conftest import BANDS, DAYS, HEIGHT, WIDTH, write_raster
from .catalogues import (
    COLLECTION,
    ELSEWHERE,
    catalogue,
    collection,
    expected,
    item,
    read,
    refused,
    scanned,
    write_assets,
)

pytestmark = pytest.mark.usefixtures("direct")


@pytest.mark.parametrize("kind", ["item collection", "catalogue", "collection"])
def test_a_local_document_holds_what_a_folder_does(tmp_path, kind):
    write_assets(tmp_path)
    if kind == "item collection":
        path = collection(tmp_path / "found.json", map(item, DAYS))
    else:
        path = catalogue(tmp_path, map(item, DAYS))
        path = path if kind == "catalogue" else tmp_path / "collection.json"
    stack, report = scanned(path)
    assert (stack.sensor, stack.bands) == ("sentinel-2-l2a", BANDS)
    assert [row.source for row in report.rows] == [f"S2A_31TEJ_{day:%Y%m%d}_0_L2A" for day in DAYS]
    block = read(stack)
    np.testing.assert_array_equal(block.values, expected())
    assert not block.valid[1, 10:20, 30:45].any()
    assert block.valid[0, 10:20, 30:45].all()


def test_a_copy_on_this_machine_is_read_beside_itself(tmp_path):
    """Its links still say where it was copied from."""
    write_assets(tmp_path)
    links = [{"rel": "self", "href": "https://stac.invalid/items/one.json"}]
    stack, _ = scanned(collection(tmp_path / "found.json", (item(day, links=links) for day in DAYS)))
    np.testing.assert_array_equal(read(stack).values, expected())


COMMON = {"B03": "green", "B04": "red", "B08": "nir"}


@pytest.mark.parametrize(
    "describe",
    [
        lambda band: (COMMON[band], {"eo:bands": [{"name": COMMON[band], "common_name": COMMON[band]}]}),
        lambda band: (f"asset_{COMMON[band]}x", {"eo:bands": [{"name": band}]}),
        lambda band: (f"{band}_10m", {"gsd": 10}),
        lambda band: (f"x{COMMON[band]}", {"bands": [{"name": f"x{band}", "eo:common_name": COMMON[band]}]}),
    ],
    ids=["Earth Search", "eo:bands", "Copernicus", "STAC 1.1"],
)
def test_which_asset_is_which_band(tmp_path, describe):
    write_assets(tmp_path)
    items = []
    for entry in map(item, DAYS):
        assets = {"SCL": entry["assets"]["SCL"]}
        for band in BANDS:
            key, fields = describe(band)
            assets[key] = {**entry["assets"][band], **fields}
        # What is for looking at comes first, and is no band.
        entry["assets"] = {"visual": {**entry["assets"]["B03"], "eo:bands": [{"name": "B04"}]},
                           "thumbnail": {"href": "t.png", "type": "image/png", "eo:bands": [{"name": "B04"}]},
                           **assets}  # fmt: skip
        items.append(entry)
    stack, _ = scanned(collection(tmp_path / "found.json", items))
    assert stack.bands == BANDS
    np.testing.assert_array_equal(read(stack).values, expected())


def test_bands_of_one_asset(tmp_path):
    for number, day in enumerate(DAYS):
        write_raster(tmp_path / f"{day:%Y%m%d}.tif", expected()[number])
    items = [item(day, bands=()) for day in DAYS]
    for day, entry in zip(DAYS, items):
        entry["assets"] = {"data": {"href": f"{day:%Y%m%d}.tif", "eo:bands": [{"name": band} for band in BANDS]}}
    np.testing.assert_array_equal(read(scanned(collection(tmp_path / "a.json", items))[0]).values, expected())


SCALED = {"raster:bands": [{"scale": 0.0001, "offset": -0.1, "nodata": 0}]}


@pytest.mark.parametrize(
    ("properties", "fields", "offset"),
    [
        ({}, {}, 0.0),
        ({}, SCALED, -0.1),
        ({}, {"raster:scale": 0.0001, "raster:offset": -0.1}, -0.1),
        ({"earthsearch:boa_offset_applied": True, "s2:processing_baseline": "05.09"}, SCALED, 0.0),
        ({"earthsearch:boa_offset_applied": True, "s2:processing_baseline": "05.09"}, {}, 0.0),
        ({"s2:processing_baseline": "05.09"}, {}, -0.1),
        ({"s2:processing_baseline": "05.09"}, {"raster:bands": [{"scale": 0.0001}]}, -0.1),
        ({"s2:processing_baseline": "03.01"}, {"raster:bands": [{"scale": 0.0001}]}, 0.0),
    ],
)
def test_scale_and_offset_of_an_item(tmp_path, properties, fields, offset):
    write_assets(tmp_path)
    items = [item(day, properties=properties) for day in DAYS]
    for entry in items:
        entry["assets"]["B04"].update(fields)
    ref = scanned(collection(tmp_path / "a.json", items))[0].acquisitions[0].bands["B04"]
    assert (ref.scale, ref.offset) == (1e-4, offset)


@pytest.mark.parametrize(
    ("fields", "sensor"),
    [
        ({"id": "a", "properties": {"platform": "sentinel-2b"}, "collection": None}, "sentinel-2-l2a"),
        ({"id": "a", "properties": {"constellation": "sentinel-2"}, "collection": None}, "sentinel-2-l2a"),
        ({"id": "a", "properties": {}, "collection": "sentinel-2-l2a"}, "sentinel-2-l2a"),
        ({"id": "S2B_31TEJ_1_L2A", "properties": {}, "collection": None}, "sentinel-2-l2a"),
        ({"id": "a", "properties": {"platform": "somebody"}, "collection": None}, "unknown"),
    ],
)
def test_the_sensor_of_an_item(tmp_path, fields, sensor):
    write_assets(tmp_path)
    items = []
    for day in DAYS:
        entry = item(day)
        entry.update(fields, id=f"{fields['id']}_{day:%Y%m%d}")
        entry["properties"] = {**fields["properties"], "datetime": f"{day}T10:36:21Z"}
        items.append(entry)
    assert scanned(collection(tmp_path / "a.json", items))[0].sensor == sensor


def test_landsat_items_with_their_quality_bits(tmp_path):
    items = []
    for number, day in enumerate(DAYS):
        write_raster(tmp_path / f"{number}_red.tif", np.full((1, HEIGHT, WIDTH), 20_000, np.uint16))
        quality = np.full((1, HEIGHT, WIDTH), 21824, np.uint16)
        quality[0, :12] = 22280
        write_raster(tmp_path / f"{number}_qa.tif", quality, nodata=1)
        entry = item(day, properties={"platform": "landsat-8", "landsat:wrs_path": "199"}, bands=())
        entry.update(id=f"LC08_L2SP_199026_{day:%Y%m%d}_02_T1", collection="landsat-c2-l2")
        entry["assets"] = {
            "red": {"href": f"{number}_red.tif", "eo:bands": [{"name": "OLI_B4", "common_name": "red"}]},
            "qa_pixel": {"href": f"{number}_qa.tif"},
        }
        items.append(entry)
    stack, report = scanned(collection(tmp_path / "a.json", items))
    assert (stack.sensor, stack.bands) == ("landsat-8-9-c2-l2", ("SR_B4",))
    assert {row.clear_share for row in report.rows} == {0.75}
    assert {acquisition.orbit for acquisition in stack.acquisitions} == {"199"}


def test_neighbours_of_a_day_are_mosaicked_and_other_orbits_are_not(tmp_path):
    """Two tiles side by side make one map; a pass of another orbit on one of the days stays a date of its own."""
    write_assets(tmp_path)
    items = [item(day, properties={"sat:relative_orbit": 8, "grid:code": "MGRS-31TEJ"}) for day in DAYS]
    for number, day in enumerate(DAYS):
        for band in (*BANDS, "SCL"):
            values = np.full((1, HEIGHT, WIDTH), 4 if band == "SCL" else 1000 + number, np.uint16)
            write_raster(tmp_path / f"E{day:%Y%m%d}_{band}.tif", values,
                         transform=from_origin(600_000 + 10 * WIDTH, 5_000_000, 10, 10))  # fmt: skip
        east = item(day, "E{day:%Y%m%d}_{band}.tif".format, {"sat:relative_orbit": 8, "grid:code": "MGRS-31TFJ"})
        items.append({**east, "id": f"S2A_31TFJ_{day:%Y%m%d}_0_L2A"})
    other = item(DAYS[2], properties={"sat:relative_orbit": 51, "grid:code": "MGRS-31TEJ"})
    items.append({**other, "id": "S2B_31TEJ_other"})
    stack, _ = scanned(collection(tmp_path / "a.json", items))
    assert (stack.grid.width, stack.grid.height) == (2 * WIDTH, HEIGHT)
    assert len(stack.days) == len(DAYS) + 1
    with StackReader(stack) as reader:
        block = reader.read(Window(0, 0, HEIGHT, 2 * WIDTH))
    np.testing.assert_array_equal(block.values[0, :, :, :WIDTH], expected()[0])
    assert (block.values[0, :, :, WIDTH:] == 1000).all()
    assert not block.valid[3, :, WIDTH:].any()  # of the other orbit


def test_a_next_page_by_post_is_said_to_be_missing(tmp_path):
    """Most searches page so; the season would end with the first hundred items."""
    write_assets(tmp_path)
    place = collection(tmp_path / "found.json", [item(day) for day in DAYS])
    link = {"rel": "next", "href": "https://example.org/search", "method": "POST", "body": {"token": "2"}}
    place.write_text(json.dumps({**json.loads(place.read_text()), "links": [link]}))
    stack, report = scanned(place)
    assert len(stack.days) == len(DAYS)
    (row,) = (row for row in report.rows if not row.used)
    assert (row.source, "save all pages" in row.reason) == ("https://example.org/search", True)


def test_a_collection_beyond_the_extent_is_not_walked(tmp_path):
    write_assets(tmp_path)
    bounds = {"spatial": {"bbox": [ELSEWHERE]}, "temporal": {"interval": [[None, None]]}}
    extent = Extent(xmin=4.2, ymin=45.1, xmax=4.3, ymax=45.2, crs="EPSG:4326")
    error = refused(catalogue(tmp_path, map(item, DAYS), extent=bounds), extent=extent)
    assert [(row.source, row.reason) for row in error.rows] == [(COLLECTION, "outside the extent")]


def test_items_that_are_none_are_said(tmp_path):
    write_assets(tmp_path)
    undated = item(DAYS[0])
    undated["properties"]["datetime"] = None
    nameless = {"type": "Feature", "assets": {}}
    bare = {**item(datetime.date(2023, 8, 1)), "assets": {}}
    path = collection(tmp_path / "a.json", [*map(item, DAYS), {**undated, "id": "undated"}, nameless, bare, 7])
    rows = [row for row in scanned(path)[1].rows if not row.used]
    reasons = {row.source: row.reason for row in rows}
    assert "date" in reasons["undated"]
    assert "none of its assets" in reasons[bare["id"]]
    assert len(rows) == 4


@pytest.mark.parametrize(
    ("path", "server"),
    [
        ("/vsicurl/https://a.example:8443/s2/B04.tif?token=x/y", ["https://a.example:8443"]),
        ("/vsis3/bucket/s2/B04.tif", ["/vsis3/bucket"]),
        ("/vsizip/{/data/a.zip}/B04.tif", []),
        ("/data/B04.tif", []),
    ],
)
def test_the_servers_that_a_stack_file_needs_named(path, server):
    acquisition = Acquisition(DAYS[0], "a", {"B04": RasterRef(path, 1)})
    assert stackfile.servers_of([acquisition, acquisition]) == server
    assert all(is_named(path, [name]) for name in server)


def test_an_item_that_was_updated_is_another_source(tmp_path):
    """A job's identity holds the sources: results of a raster that was replaced are not taken for the new one's."""
    write_assets(tmp_path)
    sources = set()
    for updated in ("2023-10-01T00:00:00Z", "2023-11-01T00:00:00Z"):
        items = [item(day, properties={"updated": updated}) for day in DAYS]
        sources.add(scanned(collection(tmp_path / "a.json", items))[0].acquisitions[0].source)
    assert len(sources) == 2
