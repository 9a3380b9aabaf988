"""What a user says of files, of a scan for several sensors: it holds for those of the first, and not of the others."""

from dataclasses import replace

import numpy as np
import pytest
import rasterio
import xarray as xr

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.stack import StackReader, StackUnusable, Window, scan_together
from engine.stack.find import stackfile

from ...conftest import BANDS, CRS, HEIGHT, RADAR_DAYS, WIDTH, write_radar, write_raster, write_stack
from ..products import FIRST, SECOND, write_landsat, write_safe

WANTED = {"sentinel-2-l2a": BANDS, "sentinel-1-grd": ("VV", "VH")}


@pytest.fixture
def both(tmp_path):
    write_stack(tmp_path / "both" / "optical")
    write_radar(tmp_path / "both" / "radar")
    return tmp_path / "both"


def scanned(places, wanted=WANTED, **options):
    return scan_together(places, wanted, "ours", StackOptions(**options))


def decibels(stack) -> np.ndarray:
    with StackReader(stack) as reader:
        values = reader.read(Window(20, 20, 5, 7)).values
        return values * reader.scale[..., None, None] + reader.offset[..., None, None]


def test_scale_offset_and_nodata_leave_decibels_alone(both):
    usual = scanned(both)[0]
    scene, report = scanned(both, scale=2e-4, offset=-0.1, nodata=4242)
    optical, radar = scene.stacks
    told = [(ref.scale, ref.offset, ref.nodata) for ref in optical.acquisitions[0].bands.values()]
    assert told == [(2e-4, -0.1, 4242)] * 3
    assert radar == usual.stacks[1]
    assert -30 < decibels(radar).min() < decibels(radar).max() < 0
    assert "baseline_unknown" not in dict(report.warnings)


def test_a_band_map_leaves_the_others_bands_alone(both):
    scene, _ = scanned(both, bands={"B03": 3, "B04": 2, "B08": 1})
    assert [len(stack.days) for stack in scene.stacks] == [5, 4]
    assert [ref.band for ref in scene.stacks[0].acquisitions[0].bands.values()] == [3, 2, 1]


def test_a_band_map_is_not_looked_for_in_a_cube_of_radar(tmp_path):
    write_stack(tmp_path / "optical")
    values = np.full((4, HEIGHT, WIDTH), -12, np.float32)
    times = np.array([str(day) for day in RADAR_DAYS], "datetime64[ns]")
    x, y = 600_005 + 10.0 * np.arange(WIDTH), 4_999_995 - 10.0 * np.arange(HEIGHT)
    bands = dict.fromkeys(("VV", "VH"), (("time", "y", "x"), values))
    cube = xr.Dataset(bands, {"time": times, "y": y, "x": x}, {"crs": CRS})
    cube.to_netcdf(tmp_path / "S1A_IW_GRDH.nc", engine="netcdf4")
    places = [tmp_path / "optical", tmp_path / "S1A_IW_GRDH.nc"]
    scene, _ = scanned(places, bands={"B03": 3, "B04": 2, "B08": 1})
    assert [len(stack.days) for stack in scene.stacks] == [5, 4]


def test_a_mask_of_clouds_does_not_hide_the_radar(both, tmp_path):
    clouds = write_raster(tmp_path / "clouds.tif", np.eye(HEIGHT, WIDTH, dtype=np.uint8)[None])
    optical, radar = scanned(both, mask=str(clouds))[0].stacks
    assert {len(acquisition.masks) for acquisition in optical.acquisitions} == {1}
    assert {len(acquisition.masks) for acquisition in radar.acquisitions} == {0}


def test_mask_values_are_not_taken_for_anothers_bits(tmp_path):
    for day in (FIRST, SECOND):
        write_safe(tmp_path / "s", day)
        write_landsat(tmp_path / "s", day)
    wanted = {"sentinel-2-l2a": ("B04",), "landsat-8-9-c2-l2": ("SR_B4",)}
    optical, landsat = scanned(tmp_path / "s", wanted, mask_values=[8, 9])[0].stacks
    assert [(mask.kind, mask.bad) for mask in optical.acquisitions[0].masks] == [("values", (8, 9))]
    assert landsat == scanned(tmp_path / "s", wanted)[0].stacks[1]
    _, report = scanned(tmp_path / "s", wanted, mask="none")
    assert "mask_none" not in dict(report.warnings)


def test_what_is_to_be_said_of_another_is_said_in_its_stack_file(both, tmp_path):
    _, radar = scanned(both)[0].stacks
    own, all_of_them = tmp_path / "radar.stack.json", tmp_path / "all.stack.json"
    shifted = [
        replace(each, bands={name: replace(ref, offset=1.5) for name, ref in each.bands.items()})
        for each in radar.acquisitions
    ]
    stackfile.save(shifted, own)
    scene, _ = scanned([both / "optical", own], offset=-0.1)
    assert [stack.acquisitions[0].bands[stack.bands[0]].offset for stack in scene.stacks] == [-0.1, 1.5]
    stackfile.save([*scene.stacks[0].acquisitions, *shifted], all_of_them)
    with pytest.raises(BadInput) as raised:
        scanned(all_of_them, offset=-0.1)
    assert raised.value.code == "option_unused"


def test_the_offset_is_advised_where_it_helps(both):
    for path in (both / "optical").iterdir():
        with rasterio.open(path, "r+") as dataset:
            values = dataset.read()
            values[:3] += 1000  # as if it held the offset: none is so low that it cannot
            dataset.write(values)
    _, report = scanned(both)
    assert "give the offset (-0.1)" in dict(report.warnings)["baseline_unknown"]
    _, report = scanned(both, dict(reversed(WANTED.items())))
    advice = dict(report.warnings)["baseline_unknown"]
    assert "give the offset" not in advice
    assert "scan them by themselves with the offset (-0.1), and give the stack file" in advice


def test_a_sensor_whose_files_are_all_unusable_is_not_said_to_be_absent(tmp_path):
    write_stack(tmp_path / "s")
    for day in RADAR_DAYS[:3]:
        write_raster(tmp_path / "s" / f"S1A_IW_GRDH_{day:%Y%m%d}.tif", np.ones((2, 20, 30), np.float32), crs=None)
    (tmp_path / "s" / "notes.tif").write_bytes(b"")
    with pytest.raises(StackUnusable) as raised:
        scanned(tmp_path / "s")
    assert raised.value.code == "sensor_missing"
    assert raised.value.message.endswith(
        "it has 5 of sentinel-2-l2a. 3 files of sentinel-1-grd cannot be used; most often: "
        "has no coordinate reference system, or one that is not known here (S1A_IW_GRDH_20230301.tif)."
    )


def test_bands_that_another_lacks_are_not_to_be_given_as_a_band_map(tmp_path):
    write_stack(tmp_path / "s")
    write_radar(tmp_path / "s", bands=("VV",))
    with pytest.raises(StackUnusable) as raised:
        scanned(tmp_path / "s")
    assert raised.value.code == "bands_missing"
    assert raised.value.hint.endswith("scan these files by themselves with a band map, and give the stack file.")
