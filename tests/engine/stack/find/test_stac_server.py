"""STAC documents on a server of this machine: what is read, how little of it, and what never is."""

import datetime
import json
import time
from pathlib import Path

import numpy as np
import pytest

from engine.contract import Extent, MapJob, ScanJob
from engine.errors import BadInput
from engine.jobs import run_job
from engine.stack import StackUnusable
from engine.stack.find import stackfile
from engine.stack.read import fetch

from ...conftest import BANDS, DAYS, HEIGHT, WIDTH, write_raster
from ...rangeserver import serving
from .catalogues import (
    ELSEWHERE,
    catalogue,
    collection,
    expected,
    item,
    read,
    refused,
    rejected,
    scanned,
    write_assets,
)

pytestmark = pytest.mark.usefixtures("direct")


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
