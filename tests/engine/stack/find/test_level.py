"""Processing level, baseline, scale and offset: what names, tags, metadata and values tell, and what stays unknown."""

import datetime

import numpy as np
import pytest
import rasterio

from engine.contract import StackOptions
from engine.stack import StackUnusable, scan_stack
from engine.stack.find import stackfile
from engine.stack.find.level import agreed_baseline, baseline_number, baseline_of_name, level_of_path, without_offset
from engine.stack.find.producttext import product_lines

from ...conftest import write_raster
from ..products import write_safe

DAYS = ("20190315", "20190620")
EARLIER = "<GENERATION_TIME>2021-05-01T10:00:00Z</GENERATION_TIME>"
ALL = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")


def folder_of(
    folder, name, bands=("B02", "B04", "B08"), base=1500, dtype=np.uint16, tags=None, scaling=None, days=DAYS
):
    """Two dates whose bands hold base, base + 300, base + 600, ... everywhere; with a base of 1500 nothing excludes an
    offset of 1000, nor Level-1C."""
    for day in days:
        step = dtype(300 if base > 200 else 5 if base > 2 else 0.05)
        values = np.stack([np.full((24, 31), base, dtype) + step * dtype(place) for place in range(len(bands))])
        path = folder / name.format(day=day)
        path.parent.mkdir(parents=True, exist_ok=True)
        write_raster(path, values, bands)
        with rasterio.open(path, "r+") as dataset:
            dataset.update_tags(**(tags or {}))
            if scaling:
                dataset.scales, dataset.offsets = [scaling[0]] * len(bands), [scaling[1]] * len(bands)
    return folder


def scanned(place, **options):
    return scan_stack(place, StackOptions(**options))


def codes(report):
    return {code for code, _ in report.warnings} - {"mask_none"}


@pytest.mark.parametrize(
    ("path", "level"),
    [
        ("S2A_MSIL1C_20190315T105031_N0207_R051_T31TEJ_20190315T130000.SAFE/B02.jp2", "L1C"),
        ("S2A_OPER_PRD_MSIL1C_PDMC_20160315T105031_R051_V20160315T105031.tif", "L1C"),
        ("S2A_OPER_MSI_L1C_TL_SGS__20160315T105031_A000634_T31TEJ_B02.jp2", "L1C"),
        ("T31TEJ_20190315T105031_B02.jp2", "L1C"),  # the agency names bands of Level-2A with their resolution
        ("S2B_18TWN_20210510_0_L1C", "L1C"),
        ("S2A1C_20190315_051_31TEJ_TOA_10.tif", "L1C"),
        ("2019-03-15-00:00_2019-03-15-23:59_Sentinel-2_L1C_B04_(Raw).tiff", "L1C"),
        ("COPERNICUS_S2_20190315.tif", "L1C"),
        ("COPERNICUS_S2_HARMONIZED_20190315.tif", "L1C"),
        ("S2_HARMONIZED_20190315.tif", "L1C"),
        ("s2_l1c_20190315.tif", "L1C"),
        ("S2AL1C_20190315.tif", "L1C"),
        ("Level-1C/S2A_20190315.tif", "L1C"),
        ("sentinel2_toa_20190315.tif", "L1C"),
        ("L2A/S2A_MSIL1C_20190315.tif", "L1C"),  # the nearest name counts
        ("S2A_MSIL2A_20190315T105031_N0211_R051_T31TEJ_20190315T130000.tif", "L2A"),
        ("S2A_USER_PRD_MSIL2A_PDMC_20160315T105031.tif", "L2A"),
        ("T31TEJ_20190315T105031_B02_10m.jp2", "L2A"),
        ("tiles/31/T/EJ/2019/3/15/0/R10m/B02.jp2", "L2A"),
        ("S2A2A_20190315_051_31TEJ_BOA_10.tif", "L2A"),
        ("S2A_20190315T105031_31TEJ_TOC-B02_10M_V200.tif", "L2A"),
        ("COPERNICUS_S2_SR_20190315.tif", "L2A"),
        ("COPERNICUS_S2_SR_HARMONIZED_20190315.tif", "L2A"),
        ("S2_20190315.tif", ""),
        ("S2A_20190315_L1.tif", ""),
        ("S2A_TOAST_20190315.tif", ""),
        ("S2_L1C_to_L2A_20190315.tif", "L1C and L2A"),
    ],
)
def test_level_that_a_name_tells(path, level):
    assert level_of_path(path) == level


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("05.09", 509), ("5.09", 509), ("0509", 509), ("N0511", 511), ("02.14", 214), (5.1, 510), ("4", 400),
        ("04.00", 400), ("99.99", None), ("9999", None), ("N9999", None), ("", None), ("latest", None), ("0", None),
    ],
)  # fmt: skip
def test_a_baseline_is_a_number_of_the_agency(text, number):
    assert baseline_number(text) == number


@pytest.mark.parametrize(
    ("numbers", "agreed"),
    [((301, 400), None), ((400, 509), 400), ((400, 399), None), ((None, 400), 400), ((208, 301), 208), ((), None)],
)
def test_baselines_agree_on_the_same_side_of_the_first_with_an_offset(numbers, agreed):
    assert agreed_baseline([(number, "header") for number in numbers])[0] == agreed


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("S2A_MSIL2A_20190315T105031_N0500_R051_T31TEJ_20230315T130000/B02.tif", 500),
        ("S2A_OPER_MSI_L1C_TL_EPA__20161002T201152_A000634_T31TEJ_N02.04", 204),
        ("S2A_20190315_N0211.tif", 211),
        ("S2A_MSIL2A_20190315T105031_N9999_R051_T31TEJ_20191121T154522.tif", None),
        ("field_N12345_20190315.tif", None),
    ],
)
def test_baseline_in_a_name(name, number):
    assert baseline_of_name(name) == number


@pytest.mark.parametrize(
    ("name", "tags", "origin"),
    [
        ("S2A_MSIL2A_20190315T105031_N9999_R051_T31TEJ_20191121T154522.tif", {}, "file name"),
        ("S2A_MSIL2A_20190315T105031_N9999_R051_T31TEJ_20230521T154522.tif", {}, ""),
        ("S2_SR_HARMONIZED_20230315.tif", {}, "file name"),
        ("S2_20190315.tif", {"GENERATION_TIME": "2019-03-15T14:00:00Z"}, "header"),
        ("S2_20190315.tif", {"GENERATION_TIME": "2023-03-15T14:00:00Z"}, ""),
        ("S2_20190315.tif", {"COLLECTION": "COPERNICUS/S2_SR_HARMONIZED"}, "header"),
        ("S2_20190315.tif", {"GENERATION_TIME": "yesterday"}, ""),
    ],
)
def test_what_excludes_an_offset_whatever_the_baseline(name, tags, origin):
    assert without_offset(name, tags) == origin


@pytest.mark.parametrize(
    ("name", "settings", "sensor", "origin"),
    [
        ("S2A_31TEJ_{day}_0_L1C.tif", {}, "sentinel-2-l1c", "file name"),
        ("MSIL1C/T31TEJ_{day}T105031.tif", {}, "sentinel-2-l1c", "file name"),
        ("S2_{day}.tif", {"tags": {"PROCESSING_LEVEL": "Level-1C"}}, "sentinel-2-l1c", "header"),
        ("S2_{day}.tif", {"tags": {"PRODUCT_TYPE": "S2MSI2A"}}, "sentinel-2-l2a", "header"),
        ("S2_{day}.tif", {"bands": ("B02", "B04", "SCL")}, "sentinel-2-l2a", "bands"),
        ("S2_{day}.tif", {"bands": ALL}, "sentinel-2-l1c", "bands"),  # the cirrus band
        ("S2_{day}.tif", {}, "sentinel-2-l2a", "unknown"),
        ("S2_SR_{day}.tif", {}, "sentinel-2-l2a", "file name"),
        ("S2_SR10_{day}.tif", {}, "sentinel-2-l2a", "unknown"),  # a resolution of 10 m
        ("S2_{day}.tif", {"base": 250}, "sentinel-2-l2a", "stored values"),  # darker than the air above
        ("S2_L1C_{day}.tif", {"tags": {"PROCESSING_LEVEL": "Level-2A"}}, "sentinel-2-l1c", "unknown"),
    ],
)
def test_level_of_a_file(tmp_path, name, settings, sensor, origin):
    stack, report = scanned(folder_of(tmp_path / "s", name, **settings))
    assert (stack.sensor, report.rows[0].level_from) == (sensor, origin)
    assert ("level_unknown" in codes(report)) == (origin == "unknown")


def test_the_level_that_the_user_names_is_the_users(tmp_path):
    folder = folder_of(tmp_path, "S2A_31TEJ_{day}_0_L1C.tif")
    stack, report = scanned(folder, sensor="sentinel-2-l2a")
    assert (stack.sensor, report.rows[0].level_from) == ("sentinel-2-l2a", "user")


S2 = "S2_L2A_{day}.tif"


@pytest.mark.parametrize(
    ("name", "settings", "options", "scale", "offset"),
    [
        (S2, {}, {}, (1e-4, "sensor table"), (0, "unknown")),  # reprocessed dates before 2022 have the offset, too
        (S2, {"days": ("20230315", "20230620")}, {}, (1e-4, "sensor table"), (0, "unknown")),
        (S2, {"base": 300}, {}, (1e-4, "sensor table"), (0, "stored values")),
        (S2, {"base": 300, "days": ("20230315", "20230620")}, {}, (1e-4, "sensor table"), (0, "stored values")),
        (S2, {"scaling": (1e-4, 0)}, {}, (1e-4, "header"), (0, "unknown")),  # a scale says nothing of the offset
        (S2, {"scaling": (1e-4, -0.1)}, {}, (1e-4, "header"), (-0.1, "header")),
        (S2, {"tags": {"BOA_ADD_OFFSET": "-1000"}}, {}, (1e-4, "sensor table"), (-0.1, "header")),
        (S2, {"tags": {"BOA_ADD_OFFSET_B2": "0"}}, {}, (1e-4, "sensor table"), (0, "header")),
        (S2, {"tags": {"PROCESSING_BASELINE": "05.10"}}, {}, (1e-4, "sensor table"), (-0.1, "header")),
        (S2, {"tags": {"PROCESSING_BASELINE": "05.10"}, "scaling": (1e-4, 0)}, {}, (1e-4, "header"), (-0.1, "header")),
        # Who stores other numbers may have taken the offset off.
        (S2, {"tags": {"PROCESSING_BASELINE": "05.10"}, "scaling": (2e-4, 0)}, {}, (2e-4, "header"), (0, "unknown")),
        (S2, {"tags": {"PROCESSING_BASELINE": "02.11"}}, {}, (1e-4, "sensor table"), (0, "header")),
        (S2, {"tags": {"PROCESSING_BASELINE": "99.99"}}, {}, (1e-4, "sensor table"), (0, "unknown")),
        (S2, {"dtype": np.float32, "base": 0.15}, {}, (1, "data type"), (0, "unknown")),
        (S2, {"dtype": np.float32, "base": 0.03}, {}, (1, "data type"), (0, "stored values")),
        (S2, {"dtype": np.float32}, {}, (1e-4, "stored values"), (0, "unknown")),
        (S2, {}, {"scale": 1e-4}, (1e-4, "user"), (0, "unknown")),
        (S2, {}, {"offset": -0.1}, (1e-4, "sensor table"), (-0.1, "user")),
        ("S2A_MSIL2A_{day}T105031_N0500_R051_T31TEJ_20230101T000000.tif", {}, {},
         (1e-4, "sensor table"), (-0.1, "file name")),
        ("S2A_MSIL2A_{day}T105031_N0211_R051_T31TEJ_20190101T000000.tif", {"dtype": np.float32, "base": 0.15}, {},
         (1, "data type"), (0, "file name")),
        # Name and tag contradict each other.
        ("S2A_MSIL2A_{day}T105031_N0211_R051_T31TEJ_20230101T000000.tif", {"tags": {"PROCESSING_BASELINE": "05.00"}},
         {}, (1e-4, "sensor table"), (0, "unknown")),
        ("S2A_MSIL2A_{day}T105031_N9999_R051_T31TEJ_20191121T154522.tif", {}, {},
         (1e-4, "sensor table"), (0, "file name")),
        ("S2A_MSIL2A_{day}T105031_N9999_R051_T31TEJ_20240101T000000.tif", {}, {},
         (1e-4, "sensor table"), (0, "unknown")),
        ("S2_SR_HARMONIZED_{day}.tif", {}, {}, (1e-4, "sensor table"), (0, "file name")),
    ],
)  # fmt: skip
def test_scale_and_offset_and_where_each_was_learned_from(tmp_path, name, settings, options, scale, offset):
    _, report = scanned(folder_of(tmp_path, name, **settings), **options)
    (scaling,) = report.rows[0].scalings
    assert scaling.scale == pytest.approx(scale[0])
    assert scaling.offset == pytest.approx(offset[0])
    assert (scaling.scale_from, scaling.offset_from) == (scale[1], offset[1])
    assert ("baseline_unknown" in codes(report)) == (offset[1] == "unknown")


def test_bands_that_differ_are_told_apart(tmp_path):
    folder = folder_of(tmp_path, S2)
    for path in folder.iterdir():
        with rasterio.open(path, "r+") as dataset:
            dataset.offsets = (-0.1, 0, 0)
    row = scanned(folder)[1].rows[0]
    assert [(part.bands, part.offset_from) for part in row.scalings] == [
        (("B02",), "header"),
        (("B04", "B08"), "unknown"),
    ]


def test_an_offset_that_the_values_refute_is_said(tmp_path):
    """Harmonised copies keep their product's name."""
    name = "S2A_MSIL2A_{day}T105031_N0509_R051_T31TEJ_20230101T000000.tif"
    stack, report = scanned(folder_of(tmp_path, name, base=300))
    assert stack.acquisitions[0].bands["B02"].offset == -0.1
    assert "by the file name, -0.1" in dict(report.warnings)["offset_doubtful"].lower()
    assert "offset_doubtful" not in codes(scanned(tmp_path, offset=-0.1)[1])
    assert "offset_doubtful" not in codes(scanned(folder_of(tmp_path / "high", name, base=1300))[1])


def test_whole_numbers_of_an_unknown_sensor_are_said_to_be_unscaled(tmp_path):
    stack, report = scanned(folder_of(tmp_path / "a", "field_{day}.tif", ("u", "v"), dtype=np.int16))
    assert (stack.sensor, codes(report)) == ("unknown", {"scale_unknown"})
    assert not codes(scanned(tmp_path / "a", scale=0.001)[1])
    assert not codes(scanned(folder_of(tmp_path / "b", "field_{day}.tif", ("u", "v"), 0.2, np.float32))[1])


@pytest.mark.parametrize(
    ("base", "dtype", "scaling", "refused"),
    [(15, np.float32, None, True), (1500, np.uint16, (1e-4, -1000), True), (30000, np.uint16, None, True),
     (9000, np.uint16, None, False), (0.9, np.float32, None, False)],
)  # fmt: skip
def test_values_that_are_no_reflectance_are_asked(tmp_path, base, dtype, scaling, refused):
    """Percent, an offset of stored values in the place of one of physical values, and sixteen bits filled up."""
    folder = folder_of(tmp_path, S2, base=base, dtype=dtype, scaling=scaling)
    if refused:
        with pytest.raises(StackUnusable, match="no value that sentinel-2-l2a can measure"):
            scanned(folder)
    else:
        assert "scale_doubtful" not in codes(scanned(folder)[1])


@pytest.mark.parametrize(("base", "doubtful"), [(400, True), (3000, True), (8800, False), (13000, False)])
def test_landsat_scaled_by_ten_thousand_is_said(tmp_path, base, doubtful):
    """With Collection 2's offset it is a reflectance of -0.19 to -0.1, and no ground's."""
    _, report = scanned(folder_of(tmp_path, "LC09_L2SP_196030_{day}_20210101_02_T1.tif", ("SR_B2", "SR_B4"), base))
    assert ("scale_doubtful" in codes(report)) == doubtful


@pytest.mark.parametrize(
    ("base", "dtype", "doubtful"),
    [(2, np.float32, True), (20000, np.uint16, True), (9000, np.uint16, False), (0.9, np.float32, False)],
)
def test_values_that_are_no_reflectance_are_said(tmp_path, base, dtype, doubtful):
    _, report = scanned(folder_of(tmp_path, S2, base=base, dtype=dtype))
    assert ("scale_doubtful" in codes(report)) == doubtful


@pytest.mark.parametrize(
    ("dtype", "base", "scaling"),
    [
        (np.uint16, 9000, (2.75e-05, -0.2, "sensor table", "sensor table")),
        (np.float32, 0.1, (1, 0, "data type", "data type")),
        (np.float32, 9000, (2.75e-05, -0.2, "stored values", "stored values")),
    ],
)
def test_other_sensors_keep_their_offset_in_folders_called_harmonised(tmp_path, dtype, base, scaling):
    name = "harmonised/LC08_L2SP_199026_{day}_20200722_02_T1.tif"
    _, report = scanned(folder_of(tmp_path, name, ("SR_B2", "SR_B4"), base, dtype))
    (part,) = report.rows[0].scalings
    assert (part.scale, part.offset, part.scale_from, part.offset_from) == scaling


def test_eight_bits_are_no_reflectance(tmp_path):
    _, report = scanned(folder_of(tmp_path, S2, ("B02",), base=90, dtype=np.uint8))
    assert report.rows[0].medians["B02"] == 90
    assert "scale_unknown" in codes(report)


@pytest.mark.parametrize(
    ("name", "dtype", "base", "reason"),
    [
        ("S1A_IW_GRDH_{day}.tif", np.uint16, 300, "whole numbers"),
        ("S1A_IW_{day}T053000_DVP_RTC30_G_gauned_1A2B.tif", np.float32, 0.2, "amplitude"),
        ("S1A_{day}_amplitude.tif", np.float32, 0.2, "amplitude"),
    ],
)
def test_radar_in_no_known_unit_is_left_out(tmp_path, name, dtype, base, reason):
    with pytest.raises(StackUnusable) as raised:
        scanned(folder_of(tmp_path, name, ("VV", "VH"), base, dtype))
    assert {reason in row.reason for row in raised.value.rows} == {True}


def test_radar_power_is_decibels(tmp_path):
    name = "S1A_IW_{day}T053000_DVP_RTC30_G_gpuned_1A2B.tif"
    _, report = scanned(folder_of(tmp_path, name, ("VV", "VH"), 0.1, np.float32))
    assert report.rows[0].medians["VV"] == pytest.approx(-10, abs=1e-4)


def test_a_stack_file_keeps_what_was_learned(tmp_path):
    folder_of(tmp_path / "s", "S2A_31TEJ_{day}_0_L1C.tif")
    stack, report = scanned(tmp_path / "s")
    path = tmp_path / "a.stack.json"
    stackfile.save(stack.acquisitions, path)
    again = scanned(path)[1]
    assert [row.scalings for row in again.rows] == [row.scalings for row in report.rows]
    assert (again.rows[0].level, again.rows[0].level_from) == ("L1C", "file name")
    assert "write the offset (-0.1) into the stack file" in dict(again.warnings)["baseline_unknown"]


def test_what_was_written_into_a_stack_file_is_known(tmp_path):
    folder_of(tmp_path / "s", S2)
    path = tmp_path / "a.stack.json"
    stackfile.save(scanned(tmp_path / "s")[0].acquisitions, path)
    path.write_text(path.read_text().replace('"offset_from": "unknown"', '"offset": -0.1, "offset_from": "unknown"'))
    (scaling,) = scanned(path)[1].rows[0].scalings
    assert (scaling.offset, scaling.offset_from) == (-0.1, "stack file")
    assert not codes(scanned(path)[1])


def test_a_stack_file_without_facts_loads(tmp_path):
    import json

    folder_of(tmp_path / "s", S2)
    path = tmp_path / "a.stack.json"
    stackfile.save(scanned(tmp_path / "s")[0].acquisitions, path)
    content = json.loads(path.read_text())
    for acquisition in content["acquisitions"]:
        del acquisition["level"], acquisition["baseline"]
        for band in acquisition["bands"].values():
            del band["scale_from"], band["offset_from"]
    path.write_text(json.dumps(content))
    _, report = scanned(path)
    assert report.rows[0].scalings[0].offset_from == "stack file"
    assert not codes(report)


def test_lines_for_a_person_say_once_what_all_dates_share():
    scaling = {"bands": ["B02"], "scale": 1e-4, "scale_from": "header", "offset": -0.1, "offset_from": "file name"}
    row = {"used": True, "sensor": "s", "level": "L2A", "level_from": "header", "baseline": "05.09",
           "baseline_from": "file name", "scalings": [scaling]}  # fmt: skip
    rows = [{**row, "date": f"2023-0{month}-01"} for month in (3, 4, 5)]
    assert product_lines(rows, "s") == [
        "level L2A (header); baseline 05.09 (file name); x 0.0001 (header) -0.1 (file name)"
    ]
    rows.append({**row, "date": "2023-06-01", "level": "", "level_from": "unknown"})
    assert [line[:33] for line in product_lines(rows, "s")] == [
        "2023-03-01 to 2023-05-01 (3): lev",
        "2023-06-01: level unknown; baseli",
    ]
    assert product_lines([{**rows[0], "used": False}], "s") == []


@pytest.mark.parametrize(
    ("bands", "attributes", "sensor", "level_from", "offset_from"),
    [
        (("B02", "B04"), {}, "sentinel-2-l2a", "unknown", "unknown"),
        (("B02", "B04", "SCL"), {}, "sentinel-2-l2a", "bands", "unknown"),
        (("B02", "B04", "B10"), {}, "sentinel-2-l1c", "bands", "unknown"),
        (("B02", "B04"), {"processing_level": "Level-1C", "processing_baseline": "02.06"},
         "sentinel-2-l1c", "header", "header"),
    ],
)  # fmt: skip
def test_what_a_cube_tells(tmp_path, bands, attributes, sensor, level_from, offset_from):
    import xarray as xr

    times = np.array(["2019-03-15", "2019-06-20"], "datetime64[ns]")
    values = {
        band: (("time", "y", "x"), np.full((2, 24, 31), 4 if band == "SCL" else 1500, "uint16")) for band in bands
    }
    x, y = 600_005 + 10.0 * np.arange(31), 4_999_995 - 10.0 * np.arange(24)
    cube = xr.Dataset(values, {"time": times, "y": y, "x": x}, {"crs": "EPSG:32631", **attributes})
    cube.to_netcdf(tmp_path / "s2_season.nc", engine="netcdf4")
    stack, report = scanned(tmp_path / "s2_season.nc")
    row = report.rows[0]
    assert (stack.sensor, row.level_from, row.scalings[0].offset_from) == (sensor, level_from, offset_from)


@pytest.mark.parametrize(
    ("year", "change", "offset", "origin"),
    [
        (2023, {}, -0.1, "product metadata"),  # Sen2Cor says it where Level-1C had it
        (2019, {"ADD_OFFSET": "OTHER"}, 0.0, "file name"),
        (2023, {"ADD_OFFSET": "OTHER"}, 0.0, "unknown"),
        (2023, {"ADD_OFFSET": "OTHER", "<Datatake>": f"{EARLIER}<Datatake>"},
         0.0, "product metadata"),
    ],
)  # fmt: skip
def test_products_that_a_user_made_with_sen2cor(tmp_path, year, change, offset, origin):
    for month in (3, 5):
        metadata = write_safe(tmp_path, datetime.date(year, month, 5), baseline="99.99") / "MTD_MSIL2A.xml"
        text = metadata.read_text()
        for old, new in change.items():
            text = text.replace(old, new)
        metadata.write_text(text)
    _, report = scanned(tmp_path)
    row = report.rows[0]
    assert (row.level, row.level_from, row.baseline) == ("L2A", "product metadata", "")
    assert {(part.offset, part.offset_from) for part in row.scalings} == {(offset, origin)}
    assert ("baseline_unknown" in codes(report)) == (origin == "unknown")


@pytest.mark.parametrize(
    ("name", "scaling"),
    [
        ("{day}_LEVEL2_LND08_BOA.tif", (1e-4, 0.0)),  # FORCE
        ("LC08_L2SP_199026_{day}_20200101_02_T1_SR.tif", (2.75e-5, -0.2)),
        ("field_{day}.tif", None),  # either of them
    ],
)
def test_products_of_one_sensor_that_store_other_numbers_are_told_apart_in_floating_point(tmp_path, name, scaling):
    folder = folder_of(tmp_path, name, [f"SR_B{number}" for number in range(2, 8)], 7500, np.float32)
    if scaling is None:
        with pytest.raises(StackUnusable, match="give scale, offset or nodata"):
            scanned(folder, sensor="landsat-8-9-c2-l2")
        return
    stack, report = scanned(folder)
    refs = [ref for acquisition in stack.acquisitions for ref in acquisition.bands.values()]
    assert {(ref.scale, ref.offset) for ref in refs} == {scaling}
    assert not codes(report)


@pytest.mark.parametrize(("folder", "name", "used"), [("amp", "S1", True), ("radar", "S1_amp", False)])
def test_folders_above_the_chosen_one_do_not_make_decibels_amplitude(tmp_path, folder, name, used):
    place = folder_of(tmp_path / folder / "season", f"{name}_{{day}}.tif", ("VV", "VH"), -12.0, np.float32)
    if used:
        assert len(scanned(place, sensor="sentinel-1-grd")[0].acquisitions) == 2
    else:
        with pytest.raises(StackUnusable, match="amplitude"):
            scanned(place, sensor="sentinel-1-grd")
