"""The grid of a map: whose lattice it has, how far it reaches, and what a raster elsewhere covers of it."""

import datetime

import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS
from rasterio.transform import from_origin
from rasterio.warp import transform

from engine.contract import Extent, StackOptions
from engine.errors import BadInput
from engine.stack import Grid, StackReader, Window, scan_stack
from engine.stack.find import stackfile
from engine.stack.read.grid import bounds_of, crs_text, overlap, reach_of, target_grid
from engine.stack.read.view import open_view
from engine.stack.types import RasterRef

from ...conftest import BANDS, DAYS, write_raster, write_stack

UTM31 = "EPSG:32631"
LOCAL = 'LOCAL_CS["site",UNIT["metre",1]]'
# A transverse Mercator as that of EPSG:25831, but for its datum.
SHIFTED = "+proj=tmerc +lat_0=0 +lon_0=3 +k=0.9996 +x_0=500000 +y_0=0 +ellps=GRS80 +towgs84={0},{0},{0} +units=m"


def grid(left, top, width, height, size=10.0, crs=UTM31):
    return Grid(crs, (size, 0.0, left, 0.0, -size, top), width, height)


WEST, EAST = grid(600_000, 5_000_000, 30, 20), grid(600_300, 4_999_900, 40, 20)


def test_one_stack_keeps_its_most_frequent_grid():
    assert target_grid([WEST, EAST, WEST], StackOptions(), several=False) == WEST


def test_several_stacks_get_a_grid_over_all_of_them_on_the_first_lattice():
    assert target_grid([WEST, EAST], StackOptions(), several=True) == grid(600_000, 5_000_000, 70, 30)


def test_a_south_up_stack_is_mapped_north_up():
    south_up = Grid(UTM31, (10.0, 0.0, 600_000.0, 0.0, 10.0, 4_999_800.0), 30, 20)
    assert target_grid([south_up], StackOptions(), several=False) == WEST


def test_a_pixel_larger_than_the_stack_is_refused():
    with pytest.raises(BadInput) as raised:
        target_grid([WEST], StackOptions(crs="EPSG:4326", pixel_size=10.0), several=False)
    assert raised.value.code == "pixel_size_too_large"


def test_a_chosen_pixel_size_has_its_lines_at_multiples_of_it():
    found = target_grid([grid(600_010, 5_000_010, 31, 22)], StackOptions(pixel_size=20.0), several=False)
    assert found == grid(600_000, 5_000_020, 16, 12, size=20.0)


def test_a_grid_of_more_pixels_than_any_map_has_is_refused():
    with pytest.raises(BadInput, match="pixels of 1e-09 units") as raised:
        target_grid([WEST], StackOptions(pixel_size=1e-9), several=False)
    assert raised.value.code == "grid_too_large"


def test_a_chosen_crs_covers_the_stack_with_pixels_of_about_its_size():
    found = target_grid([WEST], StackOptions(crs="EPSG:2154"), several=False)
    assert found.crs == "EPSG:2154"
    assert found.transform[0] == pytest.approx(10, rel=0.1)
    box, inner = bounds_of(found), (WEST.width * 10, WEST.height * 10)
    assert box[2] - box[0] >= inner[0] * 0.99
    assert box[3] - box[1] >= inner[1] * 0.99


def test_maps_of_neighbours_made_with_one_crs_and_pixel_size_join_without_a_seam():
    options = StackOptions(crs="EPSG:2154", pixel_size=10.0)
    west, east = (target_grid([own], options, several=False) for own in (WEST, EAST))
    assert (west.transform[2] - east.transform[2]) % 10 == 0
    assert (west.transform[5] - east.transform[5]) % 10 == 0


def test_an_extent_cuts_the_chosen_grid():
    extent = Extent(xmin=600_100, ymin=4_999_700, xmax=600_200, ymax=4_999_900, crs=UTM31)
    found = target_grid([WEST], StackOptions(pixel_size=20.0, extent=extent), several=False)
    assert found == grid(600_100, 4_999_900, 5, 5, size=20.0)


def test_a_crs_that_is_none_is_refused():
    with pytest.raises(BadInput) as raised:
        target_grid([WEST], StackOptions(crs="EPSG:nonsense"), several=False)
    assert raised.value.code == "crs_invalid"


@pytest.mark.parametrize("crs", [LOCAL, "+proj=gnom +lat_0=-45 +lon_0=-177"])
def test_a_crs_that_has_no_place_for_the_stack_is_refused(crs):
    with pytest.raises(BadInput, match="does not reach the stack") as raised:
        target_grid([WEST], StackOptions(crs=crs), several=False)
    assert raised.value.code == "crs_invalid"
    extent = Extent(xmin=600_100, ymin=4_999_700, xmax=600_200, ymax=4_999_900, crs=crs)
    with pytest.raises(BadInput, match="does not reach the stack"):
        target_grid([WEST], StackOptions(extent=extent), several=False)


@pytest.mark.parametrize(("shift", "code"), [(0, True), (100, False)])
def test_a_crs_is_that_of_a_code_where_it_lies_there(shift, code):
    own = CRS.from_user_input(SHIFTED.format(shift))
    assert (crs_text(own) == "EPSG:25831") is code
    (x, y), (told_x, told_y) = (transform(crs, "EPSG:4326", [600_000], [5e6]) for crs in (own, crs_text(own)))
    assert (*told_x, *told_y) == pytest.approx((*x, *y), abs=1e-9)


def test_shared_ground_is_a_part_of_the_smaller_one():
    assert overlap(WEST, grid(600_150, 4_999_900, 60, 40)) == pytest.approx(15 * 10 / (30 * 20))
    assert overlap(grid(600_150, 4_999_900, 60, 40), WEST) == pytest.approx(15 * 10 / (30 * 20))
    assert overlap(WEST, EAST) == 0  # side by side


@pytest.mark.parametrize("odd", [0, 2])
def test_a_raster_in_a_local_crs_is_rejected_and_the_rest_is_mapped(tmp_path, odd):
    write_stack(tmp_path, DAYS[:3])
    path = tmp_path / f"S2_L2A_{DAYS[odd]:%Y%m%d}.tif"
    with rasterio.open(path) as dataset:
        values = dataset.read()
    write_raster(path, values, (*BANDS, "SCL"), crs=LOCAL)
    stack, report = scan_stack(tmp_path)
    assert stack.grid.crs == UTM31
    rejected = [(row.date, row.reason) for row in report.rows if not row.used]
    assert rejected == [(DAYS[odd].isoformat(), "The coordinates in site have none in EPSG:32631")]


def test_a_view_in_a_crs_that_nothing_leads_to_names_the_file(tmp_path):
    path = str(write_raster(tmp_path / "plan.tif", np.ones((1, 20, 30), np.uint16), crs=LOCAL))
    with pytest.raises(BadInput, match=r"plan\.tif cannot be brought from site to EPSG:32631") as raised:
        open_view(RasterRef(path, 1), WEST)
    assert raised.value.code == "raster_unreadable"


def test_reach_holds_every_pixel_of_the_raster_and_hardly_more():
    reach = reach_of(EAST, grid(600_000, 5_000_000, 100, 100))
    assert reach == Window(9, 29, 22, 42)


class TestNeighbours:
    """Two stacks side by side, with one date in common."""

    @pytest.fixture
    def places(self, tmp_path):
        days = {"west": DAYS[:2], "east": (DAYS[1], DAYS[2])}
        for number, (name, own) in enumerate(days.items()):
            (tmp_path / name).mkdir()
            for day in own:
                write_raster(
                    tmp_path / name / f"S2_{day:%Y%m%d}.tif",
                    np.full((1, 20, 30), 1000 * (number + 1), np.uint16),
                    ("B04",),
                    from_origin(600_000 + 300 * number, 5_000_000, 10, 10),
                )
        return [tmp_path / name for name in days]

    def test_they_become_one_stack(self, places):
        stack, report = scan_stack(places)
        assert (stack.grid.width, stack.grid.height) == (60, 20)
        assert [datetime.date(1970, 1, 1) + datetime.timedelta(days=day) for day in stack.days] == list(DAYS[:3])
        assert [row.used for row in report.rows] == [True] * 4

    def test_a_window_is_read_from_the_dates_that_reach_it(self, places):
        stack, _ = scan_stack(places)
        with StackReader(stack) as reader:
            west, east = reader.read(Window(0, 0, 20, 20)), reader.read(Window(0, 40, 20, 20))
            both = reader.read(Window(5, 25, 8, 10))
        assert west.dates.tolist() == [0, 1]
        assert east.dates.tolist() == [1, 2]
        assert set(west.values[west.valid[:, None]]) == {1000}
        assert set(east.values[east.valid[:, None]]) == {2000}
        assert both.values[1, 0, 0].tolist() == [1000] * 5 + [2000] * 5
        assert both.valid[:, 0].tolist() == [[True] * 5 + [False] * 5, [True] * 10, [False] * 5 + [True] * 5]

    def test_their_stack_file_has_their_grid(self, places, tmp_path):
        stack, _ = scan_stack(places)
        stackfile.save(stack.acquisitions, tmp_path / "both.stack.json")
        again, report = scan_stack(tmp_path / "both.stack.json")
        assert (again.grid, again.days) == (stack.grid, stack.days)
        assert [row.used for row in report.rows] == [True] * 4


class TestGround:
    """What of a folder is one place, and what are neighbours, is told by the ground alone."""

    @staticmethod
    def write(folder, names, days, lefts):
        """A scene of 40 x 20 pixels for each day and column that it begins at."""
        for number, day in enumerate(days):
            for place, left in enumerate(lefts(number)):
                transform = from_origin(600_000 + 10 * left, 5_000_000, 10, 10)
                name = names(place).format(day=f"{day:%Y%m%d}")
                values = np.full((4, 20, 40), 1000 * (place + 1), np.uint16)
                write_raster(folder / name, values, ("blue", "green", "red", "nir"), transform)

    @pytest.mark.parametrize(
        "names",
        [
            "{{day}}_10000{0}_0{0}_1001_3B_AnalyticMS_SR.tif".format,
            lambda place: f"S2A_MSIL2A_{{day}}T103021_N0214_R008_T31T{'FGH'[place]}J_{{day}}T103021.tif",
        ],
        ids=["strips", "tiles"],
    )
    def test_neighbours_of_a_day_are_one_map_also_by_their_stack_file(self, tmp_path, names):
        """Their bounds overlap by a quarter, and the second day's lie three columns further on."""
        self.write(tmp_path, names, DAYS[:2], lambda number: [30 * place + 3 * number for place in range(3)])
        stack, report = scan_stack(tmp_path)
        assert (stack.grid.width, stack.grid.height) == (103, 20)
        assert [row.used for row in report.rows] == [True] * 6
        assert "date_mosaicked" not in dict(report.warnings)
        with StackReader(stack) as reader:
            block = reader.read(Window(0, 0, 20, 103))
        assert block.valid.sum(axis=(1, 2)).tolist() == [20 * 100] * 2
        assert np.unique(block.values[0, 0, :, 75:100]).tolist() == [3000]
        stackfile.save(stack.acquisitions, tmp_path / "season.stack.json")
        assert scan_stack(tmp_path / "season.stack.json")[0].grid == stack.grid

    def test_tiles_that_share_most_of_their_ground_are_neighbours_all_the_same(self, tmp_path):
        """At the border of two UTM zones they share up to 0.95."""
        name = "S2A_MSIL2A_{{day}}T103021_N0214_R008_T31T{}J_{{day}}T103021.tif"
        self.write(tmp_path, lambda place: name.format("FG"[place]), DAYS[:2], lambda number: [0, 4])
        assert scan_stack(tmp_path)[0].grid.width == 44

    def test_scenes_in_two_crs_that_share_most_of_their_ground_are_neighbours_also_by_their_stack_file(self, tmp_path):
        """Scenes of one place have one CRS: these are of tiles on both sides of a zone's border."""
        self.write(tmp_path, "S2_{{day}}_{}.tif".format, DAYS[:2], lambda number: [0])
        bands = ("blue", "green", "red", "nir")
        (left,), (top,) = transform("EPSG:32631", "EPSG:32632", [600_050], [5_000_000])
        for day in DAYS[2:4]:
            values = np.full((4, 20, 40), 500, np.uint16)
            write_raster(
                tmp_path / f"S2_{day:%Y%m%d}_1.tif", values, bands, from_origin(left, top, 10, 10), crs="EPSG:32632"
            )
        stack, report = scan_stack(tmp_path)
        assert stack.grid.width > 43
        assert [row.used for row in report.rows] == [True] * 4
        stackfile.save(stack.acquisitions, tmp_path / "season.stack.json")
        assert scan_stack(tmp_path / "season.stack.json")[0].grid == stack.grid

    def test_a_second_scene_on_one_day_is_mapped(self, tmp_path):
        self.write(tmp_path, "S2_{{day}}_{}.tif".format, DAYS[:3], lambda number: [0, 40] if number == 1 else [0])
        assert scan_stack(tmp_path)[0].grid.width == 80

    def test_scenes_of_one_place_that_shift_from_pass_to_pass_have_the_first_ones_grid(self, tmp_path):
        self.write(tmp_path, "S2_{{day}}_{}.tif".format, DAYS, lambda number: [2 * number])
        stack, report = scan_stack(tmp_path)
        assert (stack.grid.transform[2], stack.grid.width) == (600_000, 40)
        assert [row.used for row in report.rows] == [True] * len(DAYS)

    def test_a_clip_of_the_usual_scene_does_not_widen_the_map(self, tmp_path):
        """Nor does the whole scene beside its clips."""
        self.write(tmp_path, "S2_{{day}}_{}.tif".format, DAYS[:3], lambda number: [0])
        for day in DAYS[3:]:
            values = np.full((4, 60, 130), 500, np.uint16)
            names = ("blue", "green", "red", "nir")
            write_raster(tmp_path / f"S2_{day:%Y%m%d}.tif", values, names, from_origin(599_500, 5_000_100, 10, 10))
        assert scan_stack(tmp_path)[0].grid.width == 40
