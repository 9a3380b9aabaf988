"""Which band is which: by description, by name, by order, by the user's map."""

import datetime

import numpy as np
import pytest

from engine.contract import StackOptions
from engine.stack import StackUnusable, scan_stack
from engine.stack.find.sensors import sensor_named, sensors

from ...conftest import DAYS, write_raster

TEN = ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B11", "B12")


def folder_of(tmp_path, count, descriptions=(), name="S2_{:%Y%m%d}.tif", dtype=np.uint16, **profile):
    """Two dates whose band n holds 1000 + n everywhere."""
    for day in DAYS[:2]:
        values = np.full((count, 20, 30), 1, dtype) * (1000 + np.arange(1, count + 1, dtype=dtype))[:, None, None]
        write_raster(tmp_path / name.format(day), values, descriptions, **profile)
    return tmp_path


@pytest.mark.parametrize(
    ("descriptions", "expected", "matched_by"),
    [
        (("B02", "B08", "SCL"), ("B02", "B08"), "description"),
        (("blue", "nir", "scl"), ("B02", "B08"), "description"),
        (("B8", "B2", "B8A"), ("B08", "B02", "B8A"), "description"),
        (("Narrow NIR", "b04"), ("B8A", "B04"), "description"),
        (("rededge078", "rededge071", "rededge075"), ("B07", "B05", "B06"), "description"),  # common names of STAC
    ],
)
def test_bands_by_description(tmp_path, descriptions, expected, matched_by):
    stack, report = scan_stack(folder_of(tmp_path, len(descriptions), descriptions))
    assert stack.bands == expected
    assert {row.matched_by for row in report.rows} == {matched_by}
    first = stack.acquisitions[0]
    assert all(first.bands[name].band == descriptions.index(text) + 1 for name, text in zip(expected, descriptions))


@pytest.mark.parametrize("count", [10, 12, 13])
def test_bands_by_order_are_said(tmp_path, count):
    stack, report = scan_stack(folder_of(tmp_path, count), bands=("B04", "B12"))
    order = next(order for order in sensor_named("sentinel-2-l2a").orders if len(order) == count)
    assert stack.acquisitions[0].bands["B12"].band == order.index("B12") + 1
    assert "bands_by_order" in dict(report.warnings)


def test_numbered_bands_are_not_taken_for_sentinel_2_names(tmp_path):
    """The third of ten bands is B04; that somebody's tool called it 'band 3' does not make it B03."""
    folder = folder_of(tmp_path, 10, tuple(f"band {number}" for number in range(1, 11)))
    stack, report = scan_stack(folder)
    assert stack.acquisitions[0].bands["B04"].band == 3
    assert "bands_by_order" in dict(report.warnings)


def test_a_number_of_bands_that_no_order_has(tmp_path):
    with pytest.raises(StackUnusable) as raised:
        scan_stack(folder_of(tmp_path, 9))
    assert "9 bands" in raised.value.rows[0].reason


def test_one_file_a_band_and_date(tmp_path):
    for day in DAYS[:3]:
        for number, band in enumerate(("B04", "B08", "B11")):
            values = np.full((1, 20, 30), 1000 + number, np.uint16)
            write_raster(tmp_path / f"T31TEJ_{day:%Y%m%d}T103621_{band}_10m.tif", values)
        write_raster(tmp_path / f"T31TEJ_{day:%Y%m%d}T103621_SCL_20m.tif", np.full((1, 20, 30), 4, np.uint8))
    stack, report = scan_stack(tmp_path)
    assert stack.bands == ("B04", "B08", "B11")
    assert len(stack.days) == 3
    assert {row.matched_by for row in report.rows} == {"name"}
    assert all("SCL" in row.mask for row in report.rows)


def test_landsat_names_and_quality_bits(tmp_path):
    for day in DAYS[:2]:
        stem = f"LC08_L2SP_199026_{day:%Y%m%d}_20230722_02_T1"
        for band in ("SR_B4", "SR_B5"):
            write_raster(tmp_path / f"{stem}_{band}.TIF", np.full((1, 20, 30), 20000, np.uint16))
        quality = np.full((1, 20, 30), 21824, np.uint16)  # clear, by the product guide
        quality[0, :5] = 22280  # cloud, high confidence
        write_raster(tmp_path / f"{stem}_QA_PIXEL.TIF", quality, nodata=1)
    stack, report = scan_stack(tmp_path)
    assert (stack.sensor, stack.bands) == ("landsat-8-9-c2-l2", ("SR_B4", "SR_B5"))
    assert [row.clear_share for row in report.rows] == [0.75, 0.75]
    assert report.rows[0].medians["SR_B4"] == pytest.approx(20000 * 2.75e-5 - 0.2)


def test_a_folder_a_date(tmp_path):
    for day in DAYS[:2]:
        (tmp_path / f"{day.isoformat()}").mkdir()
        for band in ("B04", "B08"):
            write_raster(tmp_path / day.isoformat() / f"{band}.tif", np.full((1, 20, 30), 1000, np.uint16))
    stack, _ = scan_stack(tmp_path)
    assert stack.days == tuple((day - datetime.date(1970, 1, 1)).days for day in DAYS[:2])


def test_users_band_map(tmp_path):
    folder = folder_of(tmp_path, 3, name="field_{:%Y%m%d}.tif")
    stack, report = scan_stack(folder, StackOptions(sensor="sentinel-2-l2a", bands={"B08": 3, "B04": 1}))
    assert stack.bands == ("B08", "B04")
    assert report.rows[0].matched_by == "user"
    assert report.rows[0].medians == pytest.approx({"B08": 0.1003, "B04": 0.1001})


def test_unknown_sensor_keeps_the_files_own_names(tmp_path):
    stack, _ = scan_stack(folder_of(tmp_path, 2, ("NDVI", "EVI"), "composite_{:%Y%m%d}.tif"))
    assert (stack.sensor, stack.bands) == ("unknown", ("NDVI", "EVI"))


@pytest.mark.parametrize(
    ("name", "dtype", "tags", "offset", "told"),
    [
        ("S2A_MSIL2A_{:%Y%m%d}T103621_N0509_R008_T31UFS.tif", np.uint16, {}, -0.1, True),
        ("S2A_MSIL2A_{:%Y%m%d}T103621_N0301_R008_T31UFS.tif", np.uint16, {}, 0.0, True),
        ("S2_{:%Y%m%d}.tif", np.uint16, {"PROCESSING_BASELINE": "05.09"}, -0.1, True),
        ("S2_{:%Y%m%d}.tif", np.uint16, {}, 0.0, False),  # 2023, and nothing tells
    ],
)
def test_sentinel_2_offset_of_baseline_4(tmp_path, name, dtype, tags, offset, told):
    import rasterio

    folder = folder_of(tmp_path, 2, ("B04", "B08"), name, dtype)
    for path in folder.iterdir():
        with rasterio.open(path, "r+") as dataset:
            dataset.update_tags(**tags)
    stack, report = scan_stack(folder)
    ref = stack.acquisitions[0].bands["B04"]
    assert (ref.scale, ref.offset) == (1e-4, offset)
    assert ("baseline_unknown" not in dict(report.warnings)) == told


def test_the_files_own_scaling_wins_over_the_table(tmp_path):
    import rasterio

    folder = folder_of(tmp_path, 2, ("B04", "B08"))
    for path in folder.iterdir():
        with rasterio.open(path, "r+") as dataset:
            dataset.scales, dataset.offsets = (0.0002, 0.0002), (-0.05, -0.05)
    ref = scan_stack(folder)[0].acquisitions[0].bands["B08"]
    assert (ref.scale, ref.offset) == (0.0002, -0.05)


def test_floating_point_is_physical_already(tmp_path):
    for day in DAYS[:2]:
        write_raster(
            tmp_path / f"S2_{day:%Y%m%d}.tif", np.full((2, 20, 30), 0.3, np.float32), ("B04", "B08"), nodata=None
        )
    folder = tmp_path
    ref = scan_stack(folder)[0].acquisitions[0].bands["B04"]
    assert (ref.scale, ref.offset, ref.nodata) == (1.0, 0.0, None)


def test_the_sensor_table_is_consistent():
    for sensor in sensors():
        names = {band.name for band in sensor.bands} | {mask.name for mask in sensor.masks}
        assert all(name in names for order in sensor.orders for name in order), sensor.name
        assert all(sensor.band_called(band.name) == band.name for band in sensor.bands), sensor.name
