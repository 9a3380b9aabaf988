"""What a window of a stack holds: nodata, NaN, masks, borders, mosaics and other grids."""

import datetime
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.stack import StackReader, Window, scan_stack

from ...conftest import BANDS, CLOUD, DAYS, HEIGHT, HOLE, WIDTH, values_of, write_raster, write_stack

WHOLE = Window(0, 0, HEIGHT, WIDTH)


def read(stack, window=WHOLE, bands=None):
    with StackReader(stack, bands) as reader:
        return reader.read(window)


def test_values_are_the_files_own(stack_folder):
    stack, _ = scan_stack(stack_folder)
    block = read(stack)
    rng = np.random.default_rng(7)
    assert block.values.dtype == np.uint16
    for number in range(len(DAYS)):
        np.testing.assert_array_equal(block.values[number], values_of(number, rng))


def test_cloud_and_hole_are_invalid_and_nothing_else(stack_folder):
    block = read(scan_stack(stack_folder)[0])
    expected = np.ones((len(DAYS), HEIGHT, WIDTH), bool)
    expected[(slice(None), *HOLE)] = False
    expected[(1, *CLOUD)] = False
    np.testing.assert_array_equal(block.valid, expected)


def test_another_thread_may_read_some_of_the_dates(stack_folder, monkeypatch):
    stack, _ = scan_stack(stack_folder)
    alone, both, threads = read(stack), threading.Barrier(2, timeout=60), set()
    read_date = StackReader._read_date

    def watched(*arguments):
        if threading.get_ident() not in threads:
            threads.add(threading.get_ident())
            both.wait()  # nobody takes a second date before the other has its first
        read_date(*arguments)

    monkeypatch.setattr(StackReader, "_read_date", watched)
    with StackReader(stack) as reader, ThreadPoolExecutor(1) as helping:
        block = reader.read(WHOLE, helping=helping)
    assert len(threads) == 2
    np.testing.assert_array_equal(block.values, alone.values)
    np.testing.assert_array_equal(block.valid, alone.valid)


def test_what_another_thread_cannot_read_is_told(stack_folder):
    stack, _ = scan_stack(stack_folder)
    for path in stack_folder.glob("*.tif"):
        path.write_bytes(path.read_bytes()[:200])
    refused = pytest.raises(BadInput, match="cannot be read")
    with ThreadPoolExecutor(1) as helping, StackReader(stack) as reader, refused:
        reader.read(WHOLE, helping=helping)


@pytest.mark.parametrize("together", ["dates in one file", "files that are closed for others"])
def test_no_two_threads_read_a_file(stack_folder, together):
    stack, _ = scan_stack(stack_folder)
    files = len(stack.acquisitions)
    if together == "dates in one file":
        first, second, *others = stack.acquisitions
        stack = replace(stack, acquisitions=(first, replace(second, bands=first.bands), *others))
    else:
        files -= 1
    with StackReader(stack, open_files=files) as reader:
        assert reader.read(WHOLE, helping=None).valid.any()
        assert reader.read(WHOLE, helping=Refusing()).valid.any()


class Refusing(ThreadPoolExecutor):
    """Whoever asks for help is wrong."""

    def submit(self, *_):
        raise AssertionError


def test_band_order_is_the_callers(stack_folder):
    stack, _ = scan_stack(stack_folder)
    forward, backward = read(stack), read(stack, bands=BANDS[::-1])
    np.testing.assert_array_equal(forward.values, backward.values[:, ::-1])


@pytest.mark.parametrize(("row", "col", "height", "width"), [(-5, -7, 20, 20), (40, 55, 20, 20), (100, 100, 8, 8)])
def test_beyond_the_border_nothing_is_valid(stack_folder, row, col, height, width):
    stack, _ = scan_stack(stack_folder)
    block, whole = read(stack, Window(row, col, height, width)), read(stack)
    for y in range(height):
        for x in range(width):
            inside = 0 <= row + y < HEIGHT and 0 <= col + x < WIDTH
            expected = whole.valid[:, row + y, col + x] if inside else np.zeros(len(block.dates), bool)
            np.testing.assert_array_equal(block.valid[:, y, x], expected)


def test_nan_is_invalid_declared_or_not(tmp_path):
    values = np.full((2, 20, 30), 0.2, np.float32)
    values[1, 3, 4] = np.nan
    values[0, 5, 6] = np.inf
    for day in DAYS[:2]:
        write_raster(tmp_path / f"S2_{day:%Y%m%d}.tif", values, ("B04", "B08"), nodata=None)
    valid = read(scan_stack(tmp_path)[0], Window(0, 0, 20, 30)).valid
    assert not valid[:, 3, 4].any()
    assert not valid[:, 5, 6].any()
    assert valid.sum() == 2 * (20 * 30 - 2)


def test_another_crs_is_warped_onto_the_grid(stack_folder):
    """A date delivered in the neighbouring UTM zone lands within a pixel of where it was."""
    path = stack_folder / f"S2_L2A_{DAYS[2]:%Y%m%d}.tif"
    with rasterio.open(path) as dataset:
        from rasterio.vrt import WarpedVRT

        with WarpedVRT(dataset, crs="EPSG:32630", resampling=rasterio.enums.Resampling.nearest) as vrt:
            values, transform, names = vrt.read(), vrt.transform, dataset.descriptions
    expected = read(scan_stack(stack_folder)[0])
    write_raster(path, values, names, transform, "EPSG:32630")
    stack, report = scan_stack(stack_folder)
    assert next(row.grid for row in report.rows if row.date == DAYS[2].isoformat()) == "warped from EPSG:32630"
    found = read(stack)
    both = found.valid[2] & expected.valid[2]
    assert both.mean() > 0.9
    difference = np.abs(found.values[2].astype(int) - expected.values[2].astype(int))[:, both]
    assert np.median(difference) < 60  # the noise of the scene is 30


def test_a_shifted_grid_of_the_same_lattice_is_read_directly(tmp_path):
    """A date clipped elsewhere: where both have data the values are equal to the digit."""
    write_stack(tmp_path)
    path = tmp_path / f"S2_L2A_{DAYS[3]:%Y%m%d}.tif"
    with rasterio.open(path) as dataset:
        values, names = dataset.read(), dataset.descriptions
    write_raster(path, values[:, 10:, 20:], names, from_origin(600_200, 4_999_900, 10, 10))
    block = read(scan_stack(tmp_path)[0])
    assert not block.valid[3, :10].any()
    assert not block.valid[3, :, :20].any()
    np.testing.assert_array_equal(block.values[3, :, 10:, 20:], values[:3, 10:, 20:])


def test_a_coarser_band_comes_to_the_finest_grid(tmp_path):
    for day in DAYS[:2]:
        write_raster(tmp_path / f"T31TEJ_{day:%Y%m%d}_B04_10m.tif", np.full((1, 40, 60), 500, np.uint16))
        coarse = np.full((1, 20, 30), 900, np.uint16)
        write_raster(
            tmp_path / f"T31TEJ_{day:%Y%m%d}_B11_20m.tif", coarse, transform=from_origin(600_000, 5_000_000, 20, 20)
        )
    stack, _ = scan_stack(tmp_path)
    block = read(stack, Window(0, 0, 40, 60), ("B04", "B11"))
    assert (stack.grid.height, stack.grid.width) == (40, 60)
    assert (block.values[:, 1] == 900).all()
    assert block.valid.all()


def test_two_files_of_a_date_are_mosaicked(tmp_path):
    write_stack(tmp_path)
    day = DAYS[1]
    filler = np.full((4, HEIGHT, WIDTH), 4, np.uint16)
    filler[:3] = 1234
    write_raster(tmp_path / f"S2_L2A_{day:%Y%m%d}_second.tif", filler, (*BANDS, "SCL"))
    stack, report = scan_stack(tmp_path)
    block = read(stack)
    assert len(stack.days) == len(DAYS)
    assert block.valid[1].all()
    assert (block.values[(1, slice(None), *CLOUD)] == 1234).all()
    assert (block.values[1, :, 40, 5] != 1234).all()
    assert "date_mosaicked" in dict(report.warnings)
    rejecting, report = scan_stack(tmp_path, StackOptions(duplicates="reject"))
    assert not read(rejecting).valid[(1, *CLOUD)].any()
    assert [row.reason for row in report.rows if not row.used] == [f"same date as S2_L2A_{day:%Y%m%d}.tif"]


def test_parts_of_a_window_are_read_as_the_whole_and_the_rest_is_invalid(tmp_path):
    write_stack(tmp_path)
    filler = np.full((4, HEIGHT, WIDTH), 4, np.uint16)
    filler[:3] = 1234
    write_raster(tmp_path / f"S2_L2A_{DAYS[1]:%Y%m%d}_second.tif", filler, (*BANDS, "SCL"))
    stack, _ = scan_stack(tmp_path)
    window = Window(-2, -3, HEIGHT, WIDTH + 1)
    parts = [Window(-2, -3, 15, 21), Window(13, 4, 22, 11), Window(13, 30, 9, 20)]
    with StackReader(stack) as reader:
        whole, some = reader.read(window), reader.read(window, parts)
    chosen = np.zeros((HEIGHT, WIDTH + 1), bool)
    for part in parts:
        chosen[part.slices_in(window)] = True
    assert 0 < whole.valid[1][chosen].sum() < chosen.sum()
    np.testing.assert_array_equal(some.valid, whole.valid & chosen)
    np.testing.assert_array_equal(
        np.where(some.valid[:, None], some.values, 0), np.where(some.valid[:, None], whole.values, 0)
    )


def test_rejecting_duplicates_keeps_the_one_that_can_be_used(tmp_path):
    write_stack(tmp_path)
    day = DAYS[1]
    empty = np.zeros((4, HEIGHT, WIDTH), np.uint16)
    write_raster(tmp_path / f"A_empty_S2_{day:%Y%m%d}.tif", empty, (*BANDS, "SCL"))
    stack, report = scan_stack(tmp_path, StackOptions(duplicates="reject"))
    assert len(stack.days) == len(DAYS)
    assert [row.source for row in report.rows if not row.used] == [f"A_empty_S2_{day:%Y%m%d}.tif"]


@pytest.mark.parametrize(("values", "unclear"), [(None, 10 * 20), ([7], 5 * 20)])
def test_users_own_mask(stack_folder, tmp_path, values, unclear):
    """Anything but 0 is unclear, unless the user names the values."""
    mask = np.zeros((1, HEIGHT, WIDTH), np.uint8)
    mask[0, 20:30, 20:40] = 7
    mask[0, 25:30, 20:40] = 3
    path = write_raster(tmp_path / "cloud.tif", mask, nodata=None)
    stack, _ = scan_stack(stack_folder, StackOptions(mask=str(path), mask_values=values))
    valid = read(stack).valid
    assert (~valid[0, 20:30, 20:40]).sum() == unclear
    assert valid[(1, *CLOUD)][0, 0]  # the SCL no longer counts


@pytest.mark.parametrize("shift", [0, 5])
def test_where_a_mask_does_not_reach_nothing_is_clear(stack_folder, tmp_path, shift):
    """Its nodata value is its "clear": on the lattice or half a pixel off it, the rest of the scene is not clear."""
    mask = np.zeros((1, 20, 30), np.uint8)
    path = write_raster(tmp_path / "m.tif", mask, transform=from_origin(600_000 + shift, 5_000_000, 10, 10), nodata=0)
    stack, _ = scan_stack(stack_folder, StackOptions(mask=str(path)))
    valid = read(stack).valid
    assert not valid[:, 21:].any()
    assert not valid[:, :, 31:].any()
    assert valid[:, 8:19, 11:29].all()


def test_users_scl_list(stack_folder):
    """With cirrus alone on the list, a cloud of high probability counts as clear."""
    stack, _ = scan_stack(stack_folder, StackOptions(mask_values=[10]))
    assert read(stack).valid[(1, *CLOUD)].all()


def test_a_file_that_breaks_off_is_named(stack_folder):
    stack, _ = scan_stack(stack_folder)
    path = stack_folder / f"S2_L2A_{DAYS[2]:%Y%m%d}.tif"
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(BadInput) as raised:
        read(stack)
    assert raised.value.code == "raster_unreadable"
    assert path.name in raised.value.message


def test_training_counts_from_the_year_of_the_seasons_middle(stack_folder):
    stack, _ = scan_stack(stack_folder)
    assert stack.model_days[0] == 31 + 28 + 4  # 5 March 2023
    autumn = replace(stack.acquisitions[0], date=datetime.date(2022, 12, 31))
    shifted = replace(stack, acquisitions=(autumn, *stack.acquisitions[1:]))
    assert shifted.model_days[0] == -1
    assert shifted.model_days[1:] == stack.model_days[1:]


def test_a_south_up_stack_reads_as_the_same_north_up(tmp_path):
    from rasterio.transform import Affine

    rng = np.random.default_rng(5)
    for day in DAYS[:2]:
        values = rng.integers(1, 5000, (1, 20, 30)).astype(np.uint16)
        name = f"S2_{day:%Y%m%d}.tif"
        for folder, stored, step in (("north", values, -10), ("south", values[:, ::-1], 10)):
            (tmp_path / folder).mkdir(exist_ok=True)
            top = 5_000_000 if step < 0 else 4_999_800
            write_raster(tmp_path / folder / name, stored, ("B04",), Affine(10, 0, 600_000, 0, step, top))
    north, south = (read(scan_stack(tmp_path / folder)[0], Window(2, 3, 15, 20)) for folder in ("north", "south"))
    np.testing.assert_array_equal(south.values, north.values)
    assert south.valid.all()


def test_each_band_of_a_warped_file_keeps_its_own_nodata(tmp_path):
    """A file of two bands whose nodata values differ, which a stack file tells."""
    import json
    from datetime import date

    values = np.full((2, 20, 30), 2000, np.int16)
    values[0, :, :10], values[1, :, 20:] = -3000, -1000
    acquisitions = []
    for day in DAYS[:2]:
        path = write_raster(tmp_path / f"x_{day:%Y%m%d}.tif", values, nodata=None)
        bands = {
            name: {"path": path.name, "band": place, "nodata": nodata}
            for name, place, nodata in (("NDVI", 1, -3000), ("RED", 2, -1000))
        }
        acquisitions.append({"date": date.isoformat(day), "source": path.name, "sensor": "own", "bands": bands})
    stack_file = tmp_path / "own.stack.json"
    stack_file.write_text(json.dumps({"schema_version": 1, "acquisitions": acquisitions}))
    stack, _ = scan_stack(stack_file, StackOptions(pixel_size=15.0))
    block = read(stack)
    assert block.valid.any()
    assert set(np.unique(block.values[:, 0][block.valid])) == {2000}
    assert set(np.unique(block.values[:, 1][block.valid])) == {2000}


SINUSOIDAL = "+proj=sinu +lon_0=0 +x_0=0 +y_0=0 +R=6371007.181 +units=m +no_defs"


@pytest.mark.parametrize(
    ("dtype", "nodata", "strange", "options"),
    [
        ("int16", -3000, -32000, {"pixel_size": 230}),
        ("int16", -3000, 32000, {"pixel_size": 100}),
        ("int16", None, -32000, {"crs": "EPSG:32631"}),
        ("int16", -99999, 32000, {"pixel_size": 600}),  # averaged; a nodata value that int16 cannot hold
    ],
)
def test_what_is_out_of_range_does_not_blend_into_others_as_a_raster_is_warped(
    tmp_path, dtype, nodata, strange, options
):
    """MODIS has its fill value and, beside it, values that are no index: of 5000 everywhere nothing else comes."""
    values = np.full((1, 20, 24), 5000, dtype)
    values[0, 10, 10] = strange
    values[0, 4, 15] = nodata if nodata and nodata > -32768 else strange
    for day in ("2021081", "2021097"):
        path = tmp_path / f"MOD13Q1.A{day}.h18v04.061_NDVI.tif"
        transform = from_origin(200_000, 5_000_000, 250, 250)
        write_raster(path, values, (), transform, SINUSOIDAL, nodata=None if nodata == -99999 else nodata)
    stack, _ = scan_stack(tmp_path, StackOptions(nodata=nodata, **options))
    assert stack.acquisitions[0].bands["NDVI"].valid == (-2000, 10000)
    whole = Window(0, 0, stack.grid.height, stack.grid.width)
    block = read(stack, whole)
    assert set(np.unique(block.values[:, 0][block.valid])) == {5000}
    assert block.valid.mean() > 0.8
    window = Window(1, -2, 5, 6)
    part = read(stack, window)
    np.testing.assert_array_equal(part.valid[:, :, 2:], block.valid[:, 1:6, :4])
    np.testing.assert_array_equal(part.values[0, 0][part.valid[0]], 5000)
