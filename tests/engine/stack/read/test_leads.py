"""Nothing is fetched, and no other file is read, than what the user named. All scenes are simulated."""

from __future__ import annotations

import json
from contextlib import suppress

import numpy as np
import pytest
import rasterio
from rasterio.env import get_gdal_config

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.stack import StackReader, Window, scan_stack
from engine.stack.find import stackfile
from engine.stack.read.network import session

from ...conftest import BANDS, CRS, DAYS, HEIGHT, TRANSFORM, WIDTH, values_of, write_raster
from ...hostile import irregular, vrts
from ...rangeserver import serving

pytestmark = pytest.mark.usefixtures("direct")
ODD = sorted(vrts.leading("u", "o"))


@pytest.fixture
def scene(tmp_path):
    """A folder with two good dates, beside a raster outside of it."""
    folder = tmp_path / "scene"
    folder.mkdir()
    for number, day in enumerate(DAYS[:2]):
        write_raster(folder / f"S2_{day:%Y%m%d}.tif", values_of(number, np.random.default_rng(number)), BANDS)
    write_raster(tmp_path / "outside.tif", values_of(3, np.random.default_rng(3)), BANDS)
    write_raster(folder / "good.tif", values_of(3, np.random.default_rng(3)), BANDS)
    (folder / "map.xml").write_text("<GDAL_WMS><Service name='TMS'/></GDAL_WMS>")
    (folder / "notes.txt").write_text("1, 2, 3")
    return folder


def rows_of(folder):
    """Reasons by source, of a folder whose two good dates are used and read."""
    stack, report = scan_stack(folder)
    assert len(stack.days) == 2
    with StackReader(stack) as reader:
        reader.read(Window(0, 0, 40, 40))
    return {row.source: row.reason for row in report.rows if not row.used}


@pytest.mark.parametrize("how", ODD)
def test_a_vrt_among_others_reads_its_own_folder(scene, how):
    with serving(scene) as served:
        text = vrts.leading(served.url, str(scene.parent / "outside.tif"))[how]
        (scene / "S2_20230601.vrt").write_text(text)
        reason = rows_of(scene)["S2_20230601.vrt"]
        assert served.paths == []
    assert reason.startswith(("it points to", "it leads", "its pixels", "it breaks off", "cannot be opened", "has a "))


def test_a_vrt_of_a_vrt_of_rasters_beside_it_is_read(scene):
    (scene / "parts").mkdir()
    (scene / "parts" / "inner.vrt").write_text(vrts.document([vrts.source("../good.tif")] * 3))
    (scene / "S2_20230601.vrt").write_text(vrts.document([vrts.source("parts/inner.vrt")] * 3))
    stack, report = scan_stack(scene)
    assert len(stack.days) == 3, [(row.source, row.reason) for row in report.rows]


def test_the_vrt_that_is_chosen_reads_what_it_names(tmp_path):
    """Also over the network; what it leads to in turn may not lead further."""
    site, other = tmp_path / "site", tmp_path / "other"
    site.mkdir()
    other.mkdir()
    for number in range(2):
        write_raster(site / f"{number}.tif", values_of(number, np.random.default_rng(number))[:1], [f"d{number}"])
    with serving(site) as served:
        near = vrts.source(f"/vsicurl/{served.url}/0.tif?sig=a%2Bb&amp;se=1", ""), vrts.source(str(site / "1.tif"), "")
        path = tmp_path / "season.vrt"
        path.write_text(vrts.document(near).replace("B03", "NDVI_2023-05-01").replace("B04", "NDVI_2023-06-01"))
        stack, _ = scan_stack(path)
        with StackReader(stack) as reader:
            assert reader.read(Window(0, 0, HEIGHT, WIDTH)).valid.any()
        assert "/0.tif?sig=a%2Bb&se=1" in served.paths
        stackfile.save(stack.acquisitions, tmp_path / "season.stack.json")
        named = StackOptions(also_read=[served.url, str(site)])
        assert len(scan_stack(tmp_path / "season.stack.json", named)[0].days) == 2
        (other / "inner.vrt").write_text(vrts.document([vrts.source(f"/vsicurl/{served.url}/1.tif", "")]))
        path.write_text(path.read_text().replace(str(site / "1.tif"), str(other / "inner.vrt")))
        with pytest.raises(BadInput, match=r"inner\.vrt: it points to"):
            scan_stack(path)
        assert "/1.tif" not in served.paths


@pytest.mark.parametrize("suffix", [".tif.msk", ".tif.ovr", ".tif.MSK", ".tif.msk.ovr", ".tif.ovr.msk"])
@pytest.mark.parametrize("how", ["vrt", "pipe", "circle"])
def test_companions_that_gdal_would_open_beside_a_raster(scene, suffix, how):
    with serving(scene) as served:
        path = write_raster(scene / "S2_20230601.tif", values_of(2, np.random.default_rng(2)), BANDS)
        companion = scene / f"S2_20230601{suffix}"
        if how == "vrt":
            companion.write_text(vrts.document([vrts.source(f"/vsicurl/{served.url}/a.tif", "")]))
        else:
            getattr(irregular, how)(companion)
        assert companion.name in rows_of(scene)["S2_20230601.tif"]
        assert served.paths == []
    assert path


def test_a_pipe_that_gdal_does_not_look_for_leaves_the_raster_beside_it(scene):
    for suffix in (".zip", ".csv", ".json"):
        irregular.pipe(scene / f"S2_{DAYS[0]:%Y%m%d}{suffix}")
    assert "archive" in rows_of(scene)[f"S2_{DAYS[0]:%Y%m%d}.zip"]


@pytest.mark.parametrize("where", ["companion", "header"])
@pytest.mark.parametrize("leads", ["/vsicurl/{url}/a.tif", "{outside}", "../outside.tif", "absent.ovr", "map.xml"])
def test_overviews_that_a_rasters_own_metadata_name(scene, where, leads):
    with serving(scene) as served:
        place = leads.format(url=served.url, outside=scene.parent / "outside.tif")
        write_raster(scene / "S2_20230601.tif", values_of(2, np.random.default_rng(2)), BANDS)
        if where == "companion":
            told = f'<Metadata domain="OVERVIEWS"><MDI key="OVERVIEW_FILE">{place}</MDI></Metadata>'
            (scene / "S2_20230601.tif.aux.xml").write_text(f"<PAMDataset>{told}</PAMDataset>")
        else:
            with rasterio.open(scene / "S2_20230601.tif", "r+") as dataset:
                dataset.update_tags(ns="OVERVIEWS", OVERVIEW_FILE=place)
        assert place in rows_of(scene)["S2_20230601.tif"]
        assert served.paths == []


def test_companions_of_gdals_own_making_are_no_news(scene):
    path = scene / "S2_20230601.tif"
    write_raster(path, values_of(2, np.random.default_rng(2)), BANDS)
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=False), rasterio.open(path, "r+") as dataset:
        dataset.write_mask(np.full((HEIGHT, WIDTH), 255, np.uint8))
    with rasterio.Env(TIFF_USE_OVR=True), rasterio.open(path, "r+") as dataset:
        dataset.build_overviews([2])
    (scene / "S2_20230601.tif.aux.xml").write_text(
        '<PAMDataset><Metadata><MDI key="source">https://example.org/a.tif</MDI></Metadata></PAMDataset>'
    )
    assert {path.suffix for path in scene.glob("S2_20230601.tif.*")} == {".msk", ".ovr", ".xml"}
    assert len(scan_stack(scene)[0].days) == 3


@pytest.mark.parametrize("number", range(len(vrts.addresses("u"))))
def test_a_stack_file_of_somebody_else_fetches_nothing(scene, tmp_path, number):
    path = tmp_path / "season.stack.json"
    with serving(scene) as served:
        stackfile.save(scan_stack(scene)[0].acquisitions, path)
        content = json.loads(path.read_text())
        content["acquisitions"][0]["bands"][BANDS[0]]["path"] = vrts.addresses(served.url)[number]
        path.write_text(json.dumps(content))
        with pytest.raises(BadInput) as raised:
            scan_stack(path)
        assert served.paths == []
    rejected = next(row.reason for row in raised.value.rows if not row.used)
    assert (
        "nobody here named" in rejected or "no address that a stack file may name" in rejected or "is not" in rejected
    )


@pytest.mark.parametrize(
    ("named", "asked"),
    [
        ("{url}", True),
        ("{url}/", True),
        ("/vsicurl/{url}", True),
        ("https://example.org", False),
        ("{url}0", False),  # another server whose name only begins alike
        ("/", False),
    ],
)
def test_a_server_that_the_user_names_is_asked(scene, tmp_path, direct, named, asked):
    path = tmp_path / "season.stack.json"
    with serving(scene) as served:
        stackfile.save(scan_stack(scene)[0].acquisitions, path)
        content = json.loads(path.read_text())
        content["acquisitions"][0]["bands"][BANDS[0]]["path"] = f"/vsicurl/{served.url}/a.tif"
        path.write_text(json.dumps(content))
        with suppress(BadInput):
            scan_stack(path, StackOptions(also_read=[named.format(url=served.url)]))
        assert bool(served.paths) is asked


def test_a_vrt_may_lead_to_a_folder_that_the_user_names(scene, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    write_raster(tmp_path / "elsewhere/a.tif", values_of(2, np.random.default_rng(2)), BANDS)
    (scene / "S2_20230601.vrt").write_text(vrts.document([vrts.source(str(tmp_path / "elsewhere/a.tif"), "")] * 3))
    assert "outside its own folder" in rows_of(scene)["S2_20230601.vrt"]
    named = StackOptions(also_read=[str(tmp_path / "elsewhere")])
    assert len(scan_stack(scene, named)[0].days) == len(scan_stack(scene)[0].days) + 1
    beside = StackOptions(also_read=[str(tmp_path / "else")])
    assert len(scan_stack(scene, beside)[0].days) == len(scan_stack(scene)[0].days)


def test_a_vrt_in_a_stack_file_reads_its_own_folder(scene, tmp_path):
    path = tmp_path / "season.stack.json"
    (scene / "S2_20230601.vrt").write_text(vrts.document([vrts.source("good.tif")] * 3))
    stackfile.save(scan_stack(scene)[0].acquisitions, path)
    assert len(scan_stack(path)[0].days) == 3
    (scene / "S2_20230601.vrt").write_text(vrts.document([vrts.source(str(tmp_path / "outside.tif"), "")] * 3))
    _, report = scan_stack(path)
    assert ["outside its own folder" in row.reason for row in report.rows if not row.used] == [True]


def test_a_mask_among_others_leads_nowhere(scene, tmp_path):
    masks = tmp_path / "masks"
    masks.mkdir()
    for day in DAYS[:2]:
        text = vrts.document([vrts.source(str(tmp_path / "outside.tif"), "")])
        (masks / f"mask_{day:%Y%m%d}.vrt").write_text(text)
    with pytest.raises(BadInput) as raised:
        scan_stack(scene, StackOptions(mask=str(masks)))
    assert sum("outside its own folder" in row.reason for row in raised.value.rows) == 2
    (tmp_path / "own.vrt").write_text(text)
    with pytest.raises(BadInput, match="no clear pixel"):  # it is read, and masks all
        scan_stack(scene, StackOptions(mask=str(tmp_path / "own.vrt")))


class TestMemory:
    def test_a_block_of_gigabytes_is_refused(self, scene):
        told = {"driver": "GTiff", "width": 40_000, "height": 40_000, "count": 1, "dtype": "uint16", "crs": CRS}
        sparse = {"compress": "deflate", "blockysize": 40_000, "sparse_ok": True, "transform": TRANSFORM}
        with rasterio.open(scene / "S2_20230601.tif", "w", **told, **sparse):
            pass
        assert "one takes 3.0 GB" in rows_of(scene)["S2_20230601.tif"]

    def test_a_claim_of_more_pixels_than_any_raster_has(self, scene):
        text = vrts.document([vrts.source("good.tif")] * 3).replace('"64"', '"2000000000"').replace('"48"', '"2000000"')
        (scene / "S2_20230601.vrt").write_text(text)
        assert "more than any raster has" in rows_of(scene)["S2_20230601.vrt"]


def test_the_network_is_closed_again_after_a_vrt_of_addresses(tmp_path):
    vrt = tmp_path / "S2_20180418.vrt"
    vrt.write_text("<VRTDataset><SourceFilename>/vsicurl/https://example.org/a.tif</SourceFilename></VRTDataset>")
    with rasterio.Env(GDAL_NUM_THREADS="1"), session(str(vrt)):
        assert get_gdal_config("CPL_VSIL_CURL_ALLOWED_EXTENSIONS") == "https://example.org/a.tif"
    assert get_gdal_config("CPL_VSIL_CURL_ALLOWED_EXTENSIONS") == "(what was named)"
