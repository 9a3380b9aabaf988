"""Which product a STAC item is of: its collection, id, files or band names tell it; its satellite alone never does."""

import json

import numpy as np
import pytest

from engine.contract import StackOptions
from engine.stack import StackUnusable, scan_stack

from ...conftest import write_raster

DAYS = ("2019-03-15", "2019-06-20")


def items_of(
    folder,
    names,
    *,
    collection=None,
    id="item-{day}",
    properties=None,
    fields=None,
    value=1234,
    dtype=np.int16,
    nodata=None,
    masks=(),
    file="{day}_{name}.tif",
):
    """An item collection of two dates; each asset is a file of its own that holds one value."""
    features = []
    for day in DAYS:
        assets = {}
        for name in (*names, *masks):
            href = file.format(day=day.replace("-", ""), name=name)
            path = folder / href
            path.parent.mkdir(parents=True, exist_ok=True)
            stored = np.ones((1, 20, 31), np.uint8) if name in masks else np.full((1, 20, 31), value, dtype)
            if name in masks:
                stored[0, :5] = 2
            write_raster(path, stored, nodata=None if name in masks else nodata)
            assets[name] = {
                "href": href,
                "type": "image/tiff; application=geotiff",
                "roles": ["data"],
                **(fields or {}),
            }
        features.append(
            {
                "type": "Feature", "stac_version": "1.0.0", "id": id.format(day=day.replace("-", "")),
                "collection": collection, "geometry": None, "links": [], "assets": assets,
                "properties": {"datetime": f"{day}T10:50:31Z", **(properties or {})},
            }
        )  # fmt: skip
    path = folder / "items.json"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return path


def scanned(place, **options):
    return scan_stack(place, StackOptions(**options))


S2 = ("B02", "B04", "B08")
SR = ("SR_B2", "SR_B4", "SR_B5")
COMMON = ("blue", "red", "nir08")
NBART = ("nbart_blue", "nbart_red", "nbart_nir")


@pytest.mark.parametrize(
    ("names", "settings", "sensor"),
    [
        # The satellite's name with names that are everybody's: nobody's scaling.
        (COMMON, {"properties": {"platform": "landsat-8"}}, "unknown"),
        (COMMON, {"properties": {"platform": "sentinel-2a"}}, "unknown"),
        (COMMON, {"properties": {"constellation": "landsat"}}, "unknown"),
        (("NDVI",), {"properties": {"constellation": "modis", "platform": "terra"}}, "unknown"),
        (("vv", "hh"), {"properties": {"platform": "alos-2"}}, "unknown"),
        (("blue", "nir"), {"properties": {"constellation": "planetscope"}}, "unknown"),
        # With names that are its own.
        (S2, {"properties": {"platform": "Sentinel-2B"}}, "sentinel-2-l2a"),
        (SR, {"properties": {"platform": "LANDSAT_8"}}, "landsat-8-9-c2-l2"),
        (("SR_B1", "SR_B3", "SR_B4"), {"properties": {"platform": "landsat-7"}}, "landsat-4-7-c2-l2"),
        (NBART, {"properties": {"platform": "landsat-8"}}, "landsat-8-9-dea"),
        (NBART, {"properties": {"platform": "landsat-5"}}, "landsat-5-7-dea"),
        (("nbart_blue", "nbart_red", "nbart_nir_1"), {"properties": {"platform": "sentinel-2a"}}, "sentinel-2-dea"),
        # The collection, or what stands for it.
        (COMMON, {"collection": "landsat-c2l2-sr", "properties": {"platform": "LANDSAT_9"}}, "landsat-8-9-c2-l2"),
        (COMMON, {"collection": "landsat-c2-l2", "properties": {"platform": "landsat-5"}}, "landsat-4-7-c2-l2"),
        (SR, {"collection": "ls8_sr"}, "landsat-8-9-c2-l2"),
        (("B02", "B04", "B05"), {"collection": "HLSL30.v2.0", "properties": {"platform": "landsat-8"}}, "hls"),
        (("B02", "B04", "B8A"), {"collection": "HLSS30_2.0", "properties": {"platform": "sentinel-2a"}}, "hls"),
        (("B02", "B04", "B8A"), {"collection": "hls2-s30"}, "hls"),
        (S2, {"collection": "S2_MSI_L2A_MAJA", "properties": {"platform": "sentinel-2a"}}, "sentinel-2-l2a-maja"),
        (S2, {"collection": "s2", "properties": {"providers": [{"name": "CNES MUSCATE"}]}}, "sentinel-2-l2a-maja"),
        (COMMON, {"collection": "sentinel-2-c1-l2a"}, "sentinel-2-l2a"),
        (COMMON, {"collection": "sentinel-s2-l2a-cogs"}, "sentinel-2-l2a"),
        (S2, {"collection": "SENTINEL2_L2A"}, "sentinel-2-l2a"),
        (S2, {"collection": "sentinel-2-l1c"}, "sentinel-2-l1c"),
        (S2, {"collection": "S2MSI1C"}, "sentinel-2-l1c"),
        (COMMON, {"collection": "gm_s2_annual"}, "unknown"),
        (NBART, {"properties": {"odc:product": "ga_ls9c_ard_3"}}, "landsat-8-9-dea"),
        (("red_reflectance",), {"collection": "modis-13Q1-061"}, "modis-13q1"),
        # The id, and the files.
        (COMMON, {"id": "LC08_L2SP_199026_{day}_20200101_02_T1_SR"}, "landsat-8-9-c2-l2"),
        (S2, {"id": "S2A_MSIL1C_{day}T105031_N0207_R051_T31TEJ_{day}T130000"}, "sentinel-2-l1c"),
        (S2, {"id": "S2A_T31TEJ_{day}", "properties": {"s2:product_type": "S2MSI1C"}}, "sentinel-2-l1c"),
        (S2, {"id": "S2A_T31TEJ_{day}", "properties": {"processing:level": "L1C"}}, "sentinel-2-l1c"),
        (S2, {"file": "S2A_MSIL1C_{day}_{name}.tif"}, "sentinel-2-l1c"),
        (COMMON, {"file": "LC08_L2SP_199026_{day}_20200101_02_T1_SR_{name}.tif"}, "landsat-8-9-c2-l2"),
    ],
)  # fmt: skip
def test_what_names_the_product_of_an_item(tmp_path, names, settings, sensor):
    stack, report = scanned(items_of(tmp_path, names, **settings))
    assert stack.sensor == sensor
    (scaling, *_) = report.rows[0].scalings
    assert (scaling.scale_from == "unknown") == (sensor == "unknown") == ("scale_unknown" in dict(report.warnings))


def test_a_product_with_its_own_numbers_and_mask(tmp_path):
    path = items_of(tmp_path, NBART, properties={"platform": "landsat-8"}, nodata=-999, masks=("oa_fmask",))
    _, report = scanned(path)
    assert report.rows[0].medians["nbart_red"] == pytest.approx(0.1234)
    assert report.rows[0].clear_share == pytest.approx(0.75)
    assert {*dict(report.warnings)} == {"fill_likely"}  # all of it is one number; of product, scale and clouds nothing


def test_radar_counts_are_no_backscatter(tmp_path):
    """As the agency stores GRD: amplitude that is not calibrated."""
    with pytest.raises(StackUnusable) as raised:
        scanned(items_of(tmp_path, ("vv", "vh"), collection="sentinel-1-grd", dtype=np.uint16))
    assert "no decibels" in raised.value.message


RASTER = {"raster:bands": [{"scale": 0.0001, "offset": 0}]}


@pytest.mark.parametrize(
    ("properties", "fields", "offset", "origin"),
    [
        ({}, {"raster:bands": [{"scale": 0.0001}]}, 0.0, "unknown"),
        ({}, RASTER, 0.0, "STAC item"),
        ({"s2:processing_baseline": "05.09"}, RASTER, 0.0, "unknown"),  # they contradict each other
        ({"s2:processing_baseline": "02.09"}, RASTER, 0.0, "STAC item"),
        ({"s2:processing_baseline": "99.99"}, {}, 0.0, "unknown"),
        ({"processing:version": "05.11"}, {}, -0.1, "STAC item"),
        ({"sentinel:processing_baseline": "04.00", "sentinel:boa_offset_applied": True}, {}, 0.0, "STAC item"),
        ({"sentinel:processing_baseline": "04.00", "sentinel:boa_offset_applied": False}, {}, -0.1, "STAC item"),
        ({"s2:product_uri": "S2A_MSIL2A_20190315T1_N0500_R051_T31TEJ_20230101T0.SAFE"}, {}, -0.1, "STAC item"),
        ({"s2:generation_time": "2019-03-15T14:00:00Z"}, {}, 0.0, "STAC item"),
        ({}, {"bands": [{"name": "B04", "raster:scale": 0.0001, "raster:offset": -0.1}]}, -0.1, "STAC item"),
        ({}, {"raster:bands": [{"scale": None, "offset": None}]}, 0.0, "unknown"),
    ],
)
def test_the_offset_of_an_item(tmp_path, properties, fields, offset, origin):
    _, report = scanned(
        items_of(tmp_path, ("B04",), id="S2A_T31TEJ_{day}_0_L2A", properties=properties, fields=fields, dtype=np.uint16)
    )
    (scaling,) = report.rows[0].scalings
    assert scaling.scale == pytest.approx(1e-4)
    assert (pytest.approx(scaling.offset), scaling.offset_from) == (offset, origin)
    assert ("baseline_unknown" in dict(report.warnings)) == (origin == "unknown")


def test_a_scale_without_an_offset_leaves_the_products_own(tmp_path):
    fields = {"raster:bands": [{"scale": 2.75e-05}]}
    _, report = scanned(items_of(tmp_path, COMMON, collection="landsat-c2-l2", fields=fields, value=10000))
    (scaling,) = report.rows[0].scalings
    assert (scaling.scale_from, scaling.offset, scaling.offset_from) == ("STAC item", -0.2, "sensor table")


def test_level_and_collection_that_contradict_each_other_are_said(tmp_path):
    path = items_of(tmp_path, S2, id="S2A_T31TEJ_{day}_0_L2A", collection="sentinel-2-l1c")
    _, report = scanned(path)
    assert "both Level-1C and Level-2A" in dict(report.warnings)["level_unknown"]


@pytest.mark.parametrize(
    ("name", "sensor", "scale", "offset"),
    [
        ("LC08_L1TP_199026_{day}_20200101_01_T1_{band}.tif", "landsat-8-c1-l2", 1e-4, 0),
        ("LE07_L1TP_199026_{day}_20200101_01_T1_{band}.tif", "landsat-4-7-c1-l2", 1e-4, 0),
        ("LC08_CU_003010_{day}_20200101_C01_V01_{ard}.tif", "landsat-8-c1-l2", 1e-4, 0),
        ("LC08_CU_003010_{day}_20200101_02_{sr}.TIF", "landsat-8-9-c2-l2", 2.75e-5, -0.2),
        ("ga_ls8c_nbart_3-1-0_088080_{dashed}_final_{dea}.tif", "landsat-8-9-dea", 1e-4, 0),
    ],
)
def test_names_of_landsat_products_on_disk(tmp_path, name, sensor, scale, offset):
    called = {"band": ("sr_band2", "sr_band4"), "ard": ("SRB2", "SRB4"), "sr": ("SR_B2", "SR_B4"),
              "dea": ("band02", "band04")}  # fmt: skip
    for day in DAYS:
        for number in range(2):
            names = {key: bands[number] for key, bands in called.items()}
            file = name.format(day=day.replace("-", ""), dashed=day, **names)
            write_raster(tmp_path / file, np.full((1, 20, 31), 9000, np.int16))
    stack, report = scanned(tmp_path)
    (scaling,) = report.rows[0].scalings
    assert (stack.sensor, len(stack.bands), scaling.scale, scaling.offset) == (sensor, 2, scale, offset)


@pytest.mark.parametrize("name", ["landsat8_{day}.tif", "L8_{day}.tif", "planet_{day}.tif"])
def test_a_file_named_after_its_satellite_alone_has_no_scaling(tmp_path, name):
    for day in DAYS:
        write_raster(tmp_path / name.format(day=day), np.full((3, 20, 31), 9000, np.uint16), ("blue", "red", "nir"))
    stack, report = scanned(tmp_path)
    assert (stack.sensor, report.rows[0].medians["red"]) == ("unknown", 9000)
    assert "scale_unknown" in dict(report.warnings)


@pytest.mark.parametrize(
    ("name", "sensor"),
    [
        ("landsat8_{day}.tif", "landsat-8-9-c2-l2"),
        ("L7_{day}.tif", "landsat-4-7-c2-l2"),
        ("LT05_{day}.tif", "landsat-4-7-c2-l2"),
        ("landsat_{day}.tif", "unknown"),  # SR_B4 is red on some, and near infrared on others
    ],
)
def test_names_of_bands_that_several_landsats_have_need_the_satellites(tmp_path, name, sensor):
    for day in DAYS:
        write_raster(tmp_path / name.format(day=day), np.full((2, 20, 31), 9000, np.uint16), ("SR_B3", "SR_B4"))
    assert scanned(tmp_path)[0].sensor == sensor


def test_an_order_with_the_band_of_cirrus_is_level_1c(tmp_path):
    spectrum = np.array([1500, 1300, 1200, 1100, 1300, 1900, 2200, 2100, 2300, 900, 60, 1800, 1200], np.uint16)
    for day in DAYS:
        write_raster(tmp_path / f"S2A_{day}.tif", np.broadcast_to(spectrum[:, None, None], (13, 20, 31)))
    stack, report = scanned(tmp_path)
    assert (stack.sensor, report.rows[0].level_from) == ("sentinel-2-l1c", "bands")
