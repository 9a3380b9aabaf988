"""The scan: what is used, what is rejected and why, and when there is nothing to map."""

import datetime
import json

import numpy as np
import pytest

from engine.contract import Extent, StackOptions
from engine.errors import BadInput
from engine.stack import StackUnusable, scan_stack
from engine.stack.find import stackfile
from engine.stack.find.look import _median

from ...conftest import BANDS, DATA, DAYS, HEIGHT, WIDTH, write_raster, write_stack


def reasons(report):
    return {row.date: row.reason for row in report.rows if not row.used}


def refused(path, options=None, bands=None):
    with pytest.raises(BadInput) as raised:
        scan_stack(path, options, bands)
    return raised.value


def test_all_dates_of_a_sound_stack_are_used(stack_folder):
    stack, report = scan_stack(stack_folder)
    assert len(stack.days) == len(DAYS)
    assert reasons(report) == {}
    assert not report.sampled
    hole, cloud = 6 * 9, 10 * 15
    assert report.rows[0].empty_share == pytest.approx(hole / (HEIGHT * WIDTH))
    assert report.rows[1].clear_share == pytest.approx(1 - (hole + cloud) / (HEIGHT * WIDTH))


@pytest.mark.parametrize("count", [1, 2, 7, 1000, 1001])
@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "float32"])
def test_the_median_is_numpys_whether_counted_or_sorted(dtype, count):
    rng = np.random.default_rng(count)
    for values in (rng.integers(0, 250, count), np.zeros(count), np.full(count, 255)):
        assert _median(values.astype(dtype)) == np.median(values.astype(dtype))


def test_an_empty_date_is_dropped_and_said(stack_folder):
    empty = np.zeros((4, HEIGHT, WIDTH), np.uint16)
    write_raster(stack_folder / "S2_L2A_20230401.tif", empty, (*BANDS, "SCL"))
    stack, report = scan_stack(stack_folder)
    assert reasons(report) == {"2023-04-01": "no data in the stack's extent"}
    assert len(stack.days) == len(DAYS)
    assert any("S2_L2A_20230401.tif" in message for _, message in report.warnings)


def test_a_clouded_date_is_dropped_and_said(stack_folder):
    values = np.full((4, HEIGHT, WIDTH), 3000, np.uint16)
    values[3] = 9
    write_raster(stack_folder / "S2_L2A_20230401.tif", values, (*BANDS, "SCL"))
    assert reasons(scan_stack(stack_folder)[1]) == {"2023-04-01": "no clear pixel"}


def test_a_truncated_file_among_good_ones_is_a_warning(stack_folder):
    path = stack_folder / f"S2_L2A_{DAYS[4]:%Y%m%d}.tif"
    path.write_bytes(path.read_bytes()[:-6000])
    stack, report = scan_stack(stack_folder)
    assert len(stack.days) == len(DAYS) - 1
    assert "truncated" in reasons(report)[DAYS[4].isoformat()]


def test_a_date_that_lacks_a_band_is_rejected(stack_folder):
    write_raster(stack_folder / "S2_L2A_20230401.tif", np.full((2, HEIGHT, WIDTH), 500, np.uint16), ("B03", "B08"))
    assert reasons(scan_stack(stack_folder, bands=BANDS)[1]) == {"2023-04-01": "band B04 missing"}


def test_a_date_elsewhere_is_rejected(stack_folder):
    from rasterio.transform import from_origin

    far = from_origin(700_000, 5_000_000, 10, 10)
    write_raster(
        stack_folder / "S2_L2A_20230401.tif", np.full((4, HEIGHT, WIDTH), 500, np.uint16), (*BANDS, "SCL"), far
    )
    assert reasons(scan_stack(stack_folder)[1]) == {"2023-04-01": "outside the stack's extent"}


@pytest.mark.parametrize("stray", ["DEM_20200101.tif", "20190101_relief.tif"])
def test_a_stray_dated_raster_hides_neither_sensor_nor_masks(stack_folder, stray):
    write_raster(stack_folder / stray, np.full((1, HEIGHT, WIDTH), 5, np.uint16))
    stack, report = scan_stack(stack_folder)
    assert (stack.sensor, stack.bands, len(stack.days)) == ("sentinel-2-l2a", BANDS, len(DAYS))
    assert "mask_none" not in dict(report.warnings)
    assert [row.source for row in report.rows if not row.used] == [stray]


def test_our_own_results_are_no_dates(stack_folder):
    """The dock proposes folders with the date of the run; one inside the stack must not join it."""
    out = stack_folder / "map_2021-06-01"
    out.mkdir()
    (out / "report.json").write_text("{}")
    write_raster(out / "classes.tif", np.ones((1, HEIGHT, WIDTH), np.uint8))
    _, report = scan_stack(stack_folder)
    assert [row.date for row in report.rows] == [day.isoformat() for day in DAYS]


def test_the_whole_world_is_an_extent(stack_folder):
    world = Extent(xmin=-180, ymin=-90, xmax=180, ymax=90, crs="EPSG:4326")
    stack, _ = scan_stack(stack_folder, StackOptions(extent=world))
    assert (stack.grid.width, stack.grid.height) == (WIDTH, HEIGHT)


def test_files_without_a_date_are_listed(stack_folder):
    write_raster(stack_folder / "dem.tif", np.full((1, HEIGHT, WIDTH), 5, np.uint16))
    _, report = scan_stack(stack_folder)
    assert [(row.source, row.reason) for row in report.rows if not row.date] == [("dem.tif", "no date in its name")]


def test_bands_that_nothing_names_are_said_to_be_numbered(tmp_path):
    for day in DAYS[:2]:
        write_raster(tmp_path / f"composite_{day:%Y%m%d}.tif", np.full((3, 20, 30), 500, np.uint16))
    stack, report = scan_stack(tmp_path)
    assert stack.bands == ("band_1", "band_2", "band_3")
    assert "3 for each date" in dict(report.warnings)["bands_by_number"]


def test_a_stack_without_masks_is_said(tmp_path):
    for day in DAYS[:2]:
        write_raster(tmp_path / f"S2_{day:%Y%m%d}.tif", np.full((3, HEIGHT, WIDTH), 500, np.uint16), BANDS)
    assert "mask_none" in dict(scan_stack(tmp_path)[1].warnings)
    assert "mask_none" not in dict(scan_stack(tmp_path, StackOptions(mask="none"))[1].warnings)


def test_date_range(stack_folder):
    stack, report = scan_stack(stack_folder, StackOptions(start=DAYS[1], end=DAYS[3]))
    assert len(stack.days) == 3
    assert set(reasons(report).values()) == {"outside the chosen dates"}


def test_extent_is_whole_pixels_of_the_same_lattice(stack_folder):
    extent = Extent(xmin=600_103, ymin=4_999_700, xmax=600_251, ymax=4_999_899, crs="EPSG:32631")
    stack, _ = scan_stack(stack_folder, StackOptions(extent=extent))
    assert (stack.grid.width, stack.grid.height) == (16, 20)
    assert stack.grid.transform[2] == 600_100
    assert stack.grid.transform[5] == 4_999_900


def test_extent_in_degrees(stack_folder):
    from rasterio.warp import transform_bounds

    west, south, east, north = transform_bounds("EPSG:32631", "EPSG:4326", 600_100, 4_999_700, 600_250, 4_999_900)
    extent = Extent(xmin=west, ymin=south, xmax=east, ymax=north, crs="EPSG:4326")
    stack, _ = scan_stack(stack_folder, StackOptions(extent=extent))
    assert abs(stack.grid.width - 15) <= 2
    assert abs(stack.grid.height - 20) <= 2


def test_a_large_scene_is_sampled(tmp_path):
    for day in DAYS[:2]:
        values = np.full((1, 1100, 1200), 500, np.uint16)
        write_raster(tmp_path / f"S2_{day:%Y%m%d}.tif", values, ("B04",), compress="deflate")
    _, report = scan_stack(tmp_path)
    assert report.sampled
    assert all(row.used for row in report.rows)


def test_a_large_date_with_data_between_the_samples_is_kept(tmp_path):
    """No sample sees it, but it is not empty."""
    for number, day in enumerate(DAYS[:3]):
        values = np.full((1, 1100, 1200), 500 if number else 0, np.uint16)
        values[0, 300, 300] = 500
        write_raster(tmp_path / f"S2_{day:%Y%m%d}.tif", values, ("B04",), compress="deflate")
    stack, _ = scan_stack(tmp_path)
    assert len(stack.days) == 3


class TestRefused:
    def test_missing(self, tmp_path):
        assert refused(tmp_path / "nowhere").code == "stack_missing"

    def test_no_raster(self, tmp_path):
        error = refused(tmp_path)
        assert (error.code, error.exit_code) == ("no_dates", 2)

    def test_no_dated_raster(self, tmp_path):
        write_raster(tmp_path / "dem.tif", np.ones((1, 8, 9), np.uint16))
        error = refused(tmp_path)
        assert error.code == "no_dates"
        assert "dem.tif" in error.message

    def test_a_raster_of_one_date(self, tmp_path):
        path = write_raster(tmp_path / "S2_20230512.tif", np.ones((1, 8, 9), np.uint16))
        error = refused(path)
        assert error.code == "one_date"
        assert "2023-05-12" in error.message
        assert "folder" in error.hint

    def test_one_date(self, tmp_path):
        error = refused(write_stack(tmp_path / "one", DAYS[:1]))
        assert error.code == "one_date"
        assert DAYS[0].isoformat() in error.message

    def test_all_empty(self, tmp_path):
        for day in DAYS:
            write_raster(tmp_path / f"S2_{day:%Y%m%d}.tif", np.zeros((2, 20, 30), np.uint16), ("B04", "B08"))
        error = refused(tmp_path)
        assert error.code == "no_data"
        assert len(error.rows) == len(DAYS)

    def test_all_unreadable(self, tmp_path):
        for day in DAYS:
            (tmp_path / f"S2_{day:%Y%m%d}.tif").write_bytes(b"II*\0 not much of a TIFF")
        error = refused(tmp_path)
        assert error.code == "raster_unreadable"
        assert f"{DAYS[0]:%Y%m%d}" in error.message

    def test_bands_missing(self, stack_folder):
        error = refused(stack_folder, bands=("B03", "B11", "B12"))
        assert error.code == "bands_missing"
        assert "B11, B12" in error.message

    def test_no_date_in_range(self, stack_folder):
        assert refused(stack_folder, StackOptions(start=datetime.date(2030, 1, 1))).code == "no_date_in_range"

    def test_extent_elsewhere(self, stack_folder):
        extent = Extent(xmin=0, ymin=0, xmax=10, ymax=10, crs="EPSG:32631")
        assert refused(stack_folder, StackOptions(extent=extent)).code == "extent_outside"

    def test_extent_in_no_crs(self, stack_folder):
        extent = Extent(xmin=0, ymin=0, xmax=10, ymax=10, crs="EPSG:nonsense")
        assert refused(stack_folder, StackOptions(extent=extent)).code == "crs_invalid"

    @pytest.mark.parametrize("option", [{"dates": list(DAYS)}, {"order": "band-major"}])
    def test_an_option_that_would_change_nothing(self, stack_folder, option):
        error = refused(stack_folder, StackOptions(**option))
        assert error.code == "option_unused"
        assert next(iter(option)) in error.message

    def test_two_orbits_of_one_day_are_no_season(self, tmp_path):
        for orbit in ("R008", "R108"):
            folder = f"S2A_MSIL2A_20230512T103621_N0509_{orbit}_T31UFS_20230512T160000"
            (tmp_path / folder).mkdir()
            write_raster(tmp_path / folder / f"{folder}_B04.tif", np.full((1, 20, 30), 900, np.uint16), ("B04",))
        assert refused(tmp_path).code == "one_date"

    def test_sensor_that_is_not_in_the_table(self, stack_folder):
        assert refused(stack_folder, StackOptions(sensor="sputnik")).code == "sensor_unknown"

    def test_mask_that_is_not_there(self, stack_folder):
        assert refused(stack_folder, StackOptions(mask="nowhere.tif")).code == "mask_missing"

    @pytest.mark.parametrize("content", [b"not a raster", b""])
    def test_a_mask_that_is_no_raster_is_refused_once(self, stack_folder, tmp_path, content):
        path = tmp_path / "mask.tif"
        path.write_bytes(content)
        error = refused(stack_folder, StackOptions(mask=str(path)))
        assert error.code == "mask_unreadable"
        assert str(path) in error.message

    def test_a_mask_that_lies_nowhere(self, stack_folder, tmp_path):
        path = write_raster(tmp_path / "mask.tif", np.zeros((1, HEIGHT, WIDTH), np.uint8), crs=None)
        assert "coordinate reference system" in refused(stack_folder, StackOptions(mask=str(path))).message

    def test_a_mask_folder_without_dates(self, stack_folder, tmp_path):
        (tmp_path / "masks").mkdir()
        write_raster(tmp_path / "masks" / "clouds.tif", np.zeros((1, HEIGHT, WIDTH), np.uint8))
        error = refused(stack_folder, StackOptions(mask=str(tmp_path / "masks")))
        assert (error.code, "no raster with a date" in error.message) == ("mask_missing", True)

    def test_unusable_stacks_tell_each_date(self, stack_folder):
        with pytest.raises(StackUnusable) as raised:
            scan_stack(stack_folder, StackOptions(end=DAYS[0]))
        assert len(raised.value.rows) == len(DAYS)


class TestStackFile:
    def test_it_is_accepted_wherever_a_folder_is(self, stack_folder, tmp_path):
        stack, _ = scan_stack(stack_folder)
        path = tmp_path / "season.stack.json"
        stackfile.save(stack.acquisitions, path)
        again, report = scan_stack(path)
        assert (again.bands, again.days, again.grid) == (stack.bands, stack.days, stack.grid)
        assert report.rows[1].clear_share < 1
        assert not (~np.array([row.used for row in report.rows])).any()

    def test_it_moves_with_its_rasters(self, stack_folder, tmp_path):
        stackfile.save(scan_stack(stack_folder)[0].acquisitions, stack_folder / "season.stack.json")
        moved = stack_folder.rename(tmp_path / "elsewhere")
        assert len(scan_stack(moved / "season.stack.json")[0].days) == len(DAYS)

    def test_corrections_by_hand_count(self, stack_folder):
        path = stack_folder / "season.stack.json"
        stackfile.save(scan_stack(stack_folder)[0].acquisitions, path)
        path.write_text(path.read_text().replace('"bad": [', '"bad": [\n4,'))
        assert refused(path).code == "no_data"

    def test_a_raster_that_went_away_is_said(self, stack_folder):
        path = stack_folder / "season.stack.json"
        stackfile.save(scan_stack(stack_folder)[0].acquisitions, path)
        (stack_folder / f"S2_L2A_{DAYS[0]:%Y%m%d}.tif").unlink()
        assert "it is not there" in reasons(scan_stack(path)[1])[DAYS[0].isoformat()]

    @pytest.mark.parametrize("of", ["bands", "masks"])
    def test_a_band_that_a_raster_lacks_leaves_out_its_date(self, stack_folder, of):
        path = stack_folder / "season.stack.json"
        stackfile.save(scan_stack(stack_folder)[0].acquisitions, path)
        content = json.loads(path.read_text())
        refs = content["acquisitions"][1][of]
        (refs[BANDS[1]] if of == "bands" else refs[0])["band"] = 2_147_483_647
        path.write_text(json.dumps(content))
        stack, report = scan_stack(path)
        assert len(stack.days) == len(DAYS) - 1
        assert f"has no band 2147483647; it has {len(BANDS) + 1}" in reasons(report)[DAYS[1].isoformat()]

    def test_nonsense_is_refused(self, tmp_path):
        path = tmp_path / "x.stack.json"
        path.write_text('{"sensor": "s"}')
        error = refused(path)
        assert error.code == "stack_invalid"
        assert "acquisitions" in error.message

    def test_options_that_it_already_settles_are_refused(self, stack_folder):
        path = stack_folder / "season.stack.json"
        stackfile.save(scan_stack(stack_folder)[0].acquisitions, path)
        assert refused(path, StackOptions(scale=1.0)).code == "option_unused"


@pytest.mark.skipif(not (DATA / "demo" / "france_2018").is_dir(), reason="the real scene is not beside the checkout")
def test_the_real_scene():
    stack, report = scan_stack(DATA / "demo" / "france_2018")
    assert (stack.sensor, stack.grid.height, stack.grid.width, stack.grid.crs) == (
        "sentinel-2-l2a",
        353,
        232,
        "EPSG:32631",
    )
    assert len(stack.days) == 9
    assert reasons(report) == {"2018-02-12": "no data in the stack's extent"}
    cloudy = next(row for row in report.rows if row.date == "2018-01-28")
    assert 0.7 < cloudy.clear_share < 0.85


def test_a_season_may_cross_new_year(tmp_path):
    """Model time counts from 1 January of the middle date's year: a southern summer begins before it."""
    days = [datetime.date(2022, 10, 3), datetime.date(2022, 12, 27), datetime.date(2023, 4, 1)]
    stack, _ = scan_stack(write_stack(tmp_path / "season", days))
    assert stack.model_days == (-90, -5, 90)
    later = [datetime.date(2022, 3, 1), datetime.date(2022, 7, 1), datetime.date(2023, 1, 6)]
    assert scan_stack(write_stack(tmp_path / "later", later))[0].model_days == (59, 181, 370)


def test_a_folder_of_masks_within_the_stack_does_not_join_it(stack_folder):
    masks = stack_folder / "masks_2023-01-01"
    masks.mkdir()
    for day in DAYS:
        write_raster(masks / f"cloud_{day:%Y%m%d}.tif", np.zeros((1, HEIGHT, WIDTH), np.uint8), nodata=None)
    _, report = scan_stack(stack_folder, StackOptions(mask=str(masks)))
    assert [row.used for row in report.rows] == [True] * len(DAYS)
    assert all("cloud_" in row.mask for row in report.rows)
