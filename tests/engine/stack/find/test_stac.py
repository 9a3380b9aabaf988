"""STAC documents, in files and on a server of this machine: what is read, how little of it, and what never is."""

import datetime
import json
import time
from pathlib import Path

import numpy as np
import pytest
from rasterio.transform import from_origin

from engine.contract import Extent, MapJob, ScanJob, StackOptions
from engine.errors import BadInput
from engine.jobs import run_job
from engine.stack import StackReader, StackUnusable, Window, scan_stack
from engine.stack.find import stackfile
from engine.stack.read import fetch
from engine.stack.read.access import is_named
from engine.stack.types import Acquisition, RasterRef

from ...conftest import BANDS, DAYS, HEIGHT, WIDTH, values_of, write_raster
from ...rangeserver import serving

pytestmark = pytest.mark.usefixtures("direct")

COLLECTION = "sentinel-2-l2a"
BBOX = [4.26, 45.13, 4.28, 45.16]
ELSEWHERE = [10.0, 45.0, 10.1, 45.1]


def expected():
    rng = np.random.default_rng(7)
    return np.stack([values_of(number, rng) for number in range(len(DAYS))])


def write_assets(folder: Path, **profile) -> None:
    """A file a band and date, as catalogues have them, and an SCL with a cloud on the second date."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, (day, values) in enumerate(zip(DAYS, expected())):
        for band, plane in zip(BANDS, values):
            write_raster(folder / f"{day:%Y%m%d}_{band}.tif", plane[None], **profile)
        scl = np.full((1, HEIGHT, WIDTH), 4, np.uint8)
        if number == 1:
            scl[0, 10:20, 30:45] = 9
        write_raster(folder / f"{day:%Y%m%d}_SCL.tif", scl, **profile)


def item(day: datetime.date, href="{day:%Y%m%d}_{band}.tif".format, properties=None, bands=BANDS, **fields) -> dict:
    assets = {
        band: {"href": href(day=day, band=band), "type": "image/tiff; application=geotiff", "roles": ["data"]}
        for band in (*bands, "SCL")
    }
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": f"S2A_31TEJ_{day:%Y%m%d}_0_L2A",
        "collection": COLLECTION,
        "bbox": BBOX,
        "geometry": None,
        "properties": {"datetime": f"{day}T10:36:21Z", "platform": "sentinel-2a", **(properties or {})},
        "links": [],
        "assets": assets,
        **fields,
    }


def collection(path: Path, items) -> Path:
    path.write_text(json.dumps({"type": "FeatureCollection", "features": list(items)}))
    return path


def catalogue(folder: Path, items, **fields) -> Path:
    """A static catalogue: catalog.json leads to a collection, that to an item a file."""
    hrefs = []
    for entry in items:
        (folder / f"{entry['id']}.json").write_text(json.dumps(entry))
        hrefs.append({"rel": "item", "href": f"./{entry['id']}.json"})
    (folder / "collection.json").write_text(
        json.dumps({"type": "Collection", "stac_version": "1.0.0", "id": COLLECTION, "links": hrefs, **fields})
    )
    root = folder / "catalog.json"
    links = [{"rel": "child", "href": "collection.json"}, {"rel": "root", "href": "catalog.json"}]
    root.write_text(json.dumps({"type": "Catalog", "stac_version": "1.0.0", "id": "root", "links": links}))
    return root


def read(stack):
    with StackReader(stack) as reader:
        return reader.read(Window(0, 0, stack.grid.height, stack.grid.width))


def scanned(place, **options):
    return scan_stack(place, StackOptions(**options))


def refused(place, **options):
    with pytest.raises(BadInput) as raised:
        scanned(place, **options)
    return raised.value


def rejected(report):
    return {row.date: row.reason for row in report.rows if not row.used}


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


def large(folder: Path, size: int = 1024) -> None:
    """Tiled files of 2 MB that do not compress."""
    rng = np.random.default_rng(11)
    for day in DAYS:
        for band in (*BANDS, "SCL"):
            high = 6 if band == "SCL" else 9000
            values = rng.integers(4 if band == "SCL" else 1, high, (1, size, size + 64)).astype(np.uint16)
            write_raster(folder / f"{day:%Y%m%d}_{band}.tif", values, tiled=True, blockxsize=128, blockysize=128)


def test_a_catalogue_on_a_server_is_read_in_parts(tmp_path):
    """Of 40 MB, a map of a corner needs headers and a few tiles."""
    large(tmp_path)
    (tmp_path / "catalogue").mkdir()
    extent = Extent(xmin=600_000, ymin=4_999_000, xmax=601_000, ymax=5_000_000, crs="EPSG:32631")
    with serving(tmp_path) as assets, serving(tmp_path / "catalogue") as catalogues, serving(tmp_path) as stranger:
        elsewhere = [
            {"rel": rel, "href": f"{stranger.url}/{rel}.json"} for rel in ("self", "parent", "root", "license")
        ]
        href = f"{assets.url}/{{day:%Y%m%d}}_{{band}}.tif".format
        items = [item(day, href, links=elsewhere, stac_extensions=[f"{stranger.url}/schema.json"]) for day in DAYS]
        far = item(datetime.date(2023, 7, 1), "https://far.invalid/{band}.tif".format, bbox=ELSEWHERE)
        late = item(datetime.date(2024, 7, 1), "https://late.invalid/{band}.tif".format)
        items[0]["assets"]["thumbnail"] = {"href": f"{stranger.url}/t.tif", "roles": ["thumbnail"]}
        catalogue(tmp_path / "catalogue", [*items, far, late])
        options = {"extent": extent, "end": datetime.date(2023, 12, 31)}
        stack, report = scanned(f"{catalogues.url}/catalog.json", **options)
        block = read(stack)
        fetched, whole = assets.sent, sum(path.stat().st_size for path in tmp_path.glob("*.tif"))
    assert rejected(report) == {"2023-07-01": "outside the extent", "2024-07-01": "outside the chosen dates"}
    assert block.values.shape == (len(DAYS), 3, 100, 100)
    assert block.valid.all()
    assert fetched < whole / 10
    assert stranger.paths == []
    # Nothing is guessed to lie beside: no .aux.xml, no .ovr, no list of the folder.
    assert {path.rsplit(".", 1)[1] for path in assets.paths} == {"tif"}
    local, _ = scanned(_with_catalogue_beside(tmp_path), extent=extent)
    np.testing.assert_array_equal(read(local).values, block.values)


def _with_catalogue_beside(folder: Path) -> Path:
    return collection(folder / "found.json", map(item, DAYS))


def test_a_map_from_a_server_equals_the_one_from_its_files(tmp_path, package_folder):
    write_assets(tmp_path)
    path = collection(tmp_path / "found.json", map(item, DAYS))
    with serving(tmp_path) as served:
        for name, stack in (("near", str(path)), ("far", f"{served.url}/found.json")):
            job = MapJob(stack=stack, model=str(package_folder), out=str(tmp_path / name), precision="float32")
            run_job(job, lambda event: None)
    assert (tmp_path / "near" / "classes.tif").read_bytes() == (tmp_path / "far" / "classes.tif").read_bytes()


def test_what_a_server_lacks_is_said_quickly(tmp_path):
    write_assets(tmp_path)
    (tmp_path / f"{DAYS[3]:%Y%m%d}_B04.tif").unlink()
    slow = f"/{DAYS[4]:%Y%m%d}_B08.tif"
    path = collection(tmp_path / "found.json", map(item, DAYS))
    with serving(tmp_path) as served:
        served.silent.add(slow)
        started = time.monotonic()
        _, report = scanned(f"{served.url}/{path.name}")
        seconds = time.monotonic() - started
    reasons = rejected(report)
    assert f"asset B04 at {served.url}/{DAYS[3]:%Y%m%d}_B04.tif cannot be opened (HTTP 404)" in reasons[str(DAYS[3])]
    assert "the server does not answer in time" in reasons[str(DAYS[4])]
    assert seconds < 20


def test_a_catalogue_that_is_not_there_or_never_comes(tmp_path, monkeypatch):
    monkeypatch.setattr(fetch, "_PATIENCE", 1.0)
    (tmp_path / "list.json").write_text("[1, 2]")
    (tmp_path / "large.json").write_text("{" + " " * 3000 + "}")
    (tmp_path / "raster.tif").write_bytes(b"II*\0" + bytes(100_000))
    with serving(tmp_path) as served:
        served.silent.add("/silent.json")
        gone = refused(f"{served.url}/gone.json")
        assert (gone.code, "HTTP 404" in gone.message) == ("address_unreachable", True)
        assert refused(f"{served.url}/silent.json").code == "address_unreachable"
        assert refused(f"{served.url}/list.json").code == "stack_invalid"
        assert "is no JSON" in refused(f"{served.url}/raster.tif").message
        monkeypatch.setattr(fetch, "LARGEST_TEXT", 1000)
        assert "larger than" in refused(f"{served.url}/large.json").message
        url = served.url
    assert refused(f"{url}/catalog.json").code == "address_unreachable"


@pytest.mark.parametrize("address", ["s3://bucket/found.json", "file:///tmp/found.json", "/vsizip/found.zip"])
def test_addresses_that_are_not_read(address):
    error = refused(address)
    assert error.code == "address_invalid"
    assert address in error.message


@pytest.mark.parametrize("target", ["file:///etc/hostname", "ftp://127.0.0.1/x.json"])
def test_a_server_cannot_send_us_elsewhere_than_to_http(tmp_path, target):
    write_assets(tmp_path)
    collection(tmp_path / "found.json", map(item, DAYS))
    with serving(tmp_path) as served:
        served.redirects = {"/moved.json": "/found.json", "/away.json": target}
        assert len(scanned(f"{served.url}/moved.json")[0].days) == len(DAYS)
        assert refused(f"{served.url}/away.json").code == "address_unreachable"


def test_rasters_that_moved_are_followed(tmp_path):
    write_assets(tmp_path)
    collection(tmp_path / "found.json", (item(day, "moved_{day:%Y%m%d}_{band}.tif".format) for day in DAYS))
    with serving(tmp_path) as served:
        for path in tmp_path.glob("*.tif"):
            served.redirects[f"/moved_{path.name}"] = f"/{path.name}"
        np.testing.assert_array_equal(read(scanned(f"{served.url}/found.json")[0]).values, expected())


@pytest.mark.parametrize(
    "href", ["file://{path}", "{path}", "/vsizip/{path}", "/vsicurl/file://{path}", "s3://a/b.tif"]
)
def test_a_catalogue_on_the_network_leads_to_no_local_file(tmp_path, href):
    (tmp_path / "site").mkdir()
    write_assets(tmp_path)
    secret = tmp_path / f"{DAYS[0]:%Y%m%d}_B04.tif"
    items = [item(day, lambda day, band: href.format(path=secret)) for day in DAYS]
    collection(tmp_path / "site" / "found.json", items)
    with serving(tmp_path / "site") as served:
        error = refused(f"{served.url}/found.json")
    assert isinstance(error, StackUnusable)
    for row in error.rows:
        assert "only http(s) addresses are read" in row.reason or "cannot be opened (HTTP 404)" in row.reason


def test_a_vrt_from_elsewhere_is_not_opened(tmp_path):
    """It could name any file of this machine as its source."""
    site = tmp_path / "site"
    site.mkdir()
    write_assets(tmp_path)
    secret = tmp_path / f"{DAYS[0]:%Y%m%d}_B04.tif"
    (site / "b.tif").write_text(
        f'<VRTDataset rasterXSize="{WIDTH}" rasterYSize="{HEIGHT}"><SRS>EPSG:32631</SRS><GeoTransform>600000, 10, 0, '
        f'5000000, 0, -10</GeoTransform><VRTRasterBand dataType="UInt16" band="1"><SimpleSource><SourceFilename>'
        f"{secret}</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"
    )
    collection(site / "found.json", (item(day, lambda day, band: "b.tif") for day in DAYS))
    with serving(site) as served:
        error = refused(f"{served.url}/found.json")
    assert {"not a GeoTIFF" in row.reason for row in error.rows} == {True}


def test_links_from_the_network_to_this_machine_are_not_followed(tmp_path):
    site = tmp_path / "site"
    site.mkdir()
    write_assets(site)
    secret = tmp_path / "secret.json"
    secret.write_text(json.dumps(item(datetime.date(2023, 6, 1))))
    catalogue(site, map(item, DAYS))
    content = json.loads((site / "catalog.json").read_text())
    content["links"] += [{"rel": "item", "href": f"file://{secret}"}, {"rel": "child", "href": "catalog.json"}]
    (site / "catalog.json").write_text(json.dumps(content))
    with serving(site) as served:
        _, report = scanned(f"{served.url}/catalog.json")
    assert [row.reason for row in report.rows if not row.used] == [
        "a catalogue on the network may not lead to files of this machine"
    ]


def test_the_alternative_of_an_object_store_is_read(tmp_path):
    write_assets(tmp_path)
    with serving(tmp_path) as served:
        items = [item(day, "s3://bucket/{day:%Y%m%d}_{band}.tif".format) for day in DAYS]
        for entry in items:
            for asset in entry["assets"].values():
                asset["alternate"] = {"https": {"href": asset["href"].replace("s3://bucket", served.url)}}
        path = collection(tmp_path / "found.json", items)
        np.testing.assert_array_equal(read(scanned(path)[0]).values, expected())


def test_pages_of_a_search_are_read_to_the_end(tmp_path):
    write_assets(tmp_path)
    for page in range(3):
        content = {"type": "FeatureCollection", "features": [item(day) for day in DAYS[2 * page : 2 * page + 2]]}
        if page < 2:
            content["links"] = [{"rel": "next", "href": f"page_{page + 1}.json"}]
        (tmp_path / f"page_{page}.json").write_text(json.dumps(content))
    with serving(tmp_path) as served:
        assert len(scanned(f"{served.url}/page_0.json")[0].days) == len(DAYS)


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


def test_a_server_in_a_stack_file(tmp_path):
    write_assets(tmp_path)
    path = collection(tmp_path / "found.json", map(item, DAYS))
    with serving(tmp_path) as served:
        stack, _ = scanned(f"{served.url}/{path.name}")
        stackfile.save(stack.acquisitions, tmp_path / "season.stack.json")
        assert stackfile.servers_of(stack.acquisitions) == [served.url]
        with pytest.raises(BadInput, match="nobody here named its server"):
            scanned(tmp_path / "season.stack.json")
        again, _ = scanned(tmp_path / "season.stack.json", also_read=[served.url])
        assert again.acquisitions[0].bands["B04"].path == f"/vsicurl/{served.url}/{DAYS[0]:%Y%m%d}_B04.tif"
        np.testing.assert_array_equal(read(again).values, expected())


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


def test_a_scan_says_which_servers_its_stack_file_needs_named(tmp_path):
    write_assets(tmp_path)
    path = collection(tmp_path / "found.json", map(item, DAYS))
    events = []
    with serving(tmp_path) as served:
        for name, stack in (("remote", f"{served.url}/{path.name}"), ("local", str(path))):
            run_job(ScanJob(stack=stack, out=str(tmp_path / f"{name}.stack.json")), events.append)
    named = [event.message for event in events if getattr(event, "code", "") == "servers_to_name"]
    assert len(named) == 1
    assert named[0].startswith(f"remote.stack.json names rasters on {served.url}.")


def test_an_item_that_was_updated_is_another_source(tmp_path):
    """A job's identity holds the sources: results of a raster that was replaced are not taken for the new one's."""
    write_assets(tmp_path)
    sources = set()
    for updated in ("2023-10-01T00:00:00Z", "2023-11-01T00:00:00Z"):
        items = [item(day, properties={"updated": updated}) for day in DAYS]
        sources.add(scanned(collection(tmp_path / "a.json", items))[0].acquisitions[0].source)
    assert len(sources) == 2
