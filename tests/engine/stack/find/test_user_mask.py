"""A folder of the user's own masks: each acquisition gets that of its date and ground."""

import numpy as np
import pytest
from rasterio.transform import from_origin

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.stack import StackReader, Window, scan_stack

from ...conftest import BANDS, DAYS, write_raster

ROWS, COLUMNS = 20, 30
LEFT = {"31TFJ": 600_000, "31TGJ": 600_000 + 10 * (COLUMNS - 4)}  # tiles overlap


@pytest.fixture
def folders(tmp_path):
    """Two tiles on two dates, and for each of the four a mask: row 3 of the western tile, row 7 of the eastern."""
    scenes, masks = tmp_path / "scenes", tmp_path / "masks"
    scenes.mkdir()
    masks.mkdir()
    for day in DAYS[:2]:
        for tile, left in LEFT.items():
            transform = from_origin(left, 5_000_000, 10, 10)
            stamp = f"{day:%Y%m%d}T103021"
            values = np.full((len(BANDS), ROWS, COLUMNS), 500, np.uint16)
            write_raster(scenes / f"S2A_MSIL2A_{stamp}_N0214_R008_T{tile}_{stamp}.tif", values, BANDS, transform)
            mask = np.zeros((1, ROWS, COLUMNS), np.uint8)
            mask[0, 3 if tile == "31TFJ" else 7] = 1
            write_raster(masks / f"m_{day:%Y%m%d}_{tile}.tif", mask, (), transform, nodata=None)
    return scenes, masks


def test_each_tile_has_its_own_mask(folders):
    scenes, masks = folders
    stack, report = scan_stack(scenes, StackOptions(mask=str(masks)))
    assert [row.used for row in report.rows] == [True] * 4
    assert [row.clear_share for row in report.rows] == pytest.approx([0.95] * 4)
    with StackReader(stack) as reader:
        valid = reader.read(Window(0, 0, ROWS, 2 * COLUMNS - 4)).valid
    unclear = np.zeros((ROWS, 2 * COLUMNS - 4), bool)
    unclear[3, : COLUMNS - 4] = unclear[7, COLUMNS:] = True  # where tiles overlap, either is clear
    np.testing.assert_array_equal(~valid, [unclear] * 2)


def test_a_mask_of_elsewhere_is_none(folders):
    scenes, masks = folders
    (masks / f"m_{DAYS[0]:%Y%m%d}_31TGJ.tif").unlink()
    for path in masks.glob("*_31TFJ.tif"):
        path.unlink()
    far = from_origin(700_000, 5_000_000, 10, 10)
    write_raster(masks / f"m_{DAYS[0]:%Y%m%d}.tif", np.ones((1, ROWS, COLUMNS), np.uint8), (), far)
    _, report = scan_stack(scenes, StackOptions(mask=str(masks)))
    assert [row.mask for row in report.rows[:3]] == ["none"] * 2 + [f"m_{DAYS[1]:%Y%m%d}_31TGJ.tif, band 1"]
    assert "mask_none" in dict(report.warnings)


def test_a_mask_without_a_crs_cannot_be_laid_over_its_date(folders):
    scenes, masks = folders
    bare = masks / f"m_{DAYS[0]:%Y%m%d}_31TFJ.tif"
    write_raster(bare, np.zeros((1, ROWS, COLUMNS), np.uint8), crs=None)
    (masks / f"m_{DAYS[0]:%Y%m%d}_31TGJ.tif").unlink()
    with pytest.raises(BadInput) as raised:  # the other date alone makes no map
        scan_stack(scenes, StackOptions(mask=str(masks)))
    rows = [row for row in raised.value.rows if row.date == DAYS[0].isoformat()]
    assert [row.reason for row in rows] == [
        f"The mask {bare} cannot be used: it has no coordinate reference system, or one that is not known here"
    ] * 2


def test_a_broken_mask_costs_its_date_alone(folders):
    scenes, masks = folders
    (masks / f"m_{DAYS[1]:%Y%m%d}_31TFJ.tif").write_bytes(b"II*")
    (masks / f"m_{DAYS[1]:%Y%m%d}_31TGJ.tif").unlink()
    values = np.full((len(BANDS), ROWS, COLUMNS), 500, np.uint16)
    write_raster(scenes / f"S2_{DAYS[2]:%Y%m%d}.tif", values, BANDS)
    stack, report = scan_stack(scenes, StackOptions(mask=str(masks)))
    assert len(stack.days) == 2
    assert {row.date for row in report.rows if not row.used} == {DAYS[1].isoformat()}
