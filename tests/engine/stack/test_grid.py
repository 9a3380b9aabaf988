"""The grid of a map: whose lattice it has, how far it reaches, and what a raster elsewhere covers of it."""

import datetime

import numpy as np
import pytest
from rasterio.transform import from_origin

from engine.contract import Extent, StackOptions
from engine.errors import BadInput
from engine.stack import Grid, StackReader, Window, scan_stack
from engine.stack.grid import bounds_of, reach_of, target_grid

from ..conftest import DAYS, write_raster

UTM31 = "EPSG:32631"


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
