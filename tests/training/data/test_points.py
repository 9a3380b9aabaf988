"""Points on a stack: each has the series of the pixel that it lies in, wherever that is and whatever its CRS."""

from __future__ import annotations

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import shapely
from rasterio.transform import from_origin
from rasterio.warp import transform

from engine.errors import BadInput
from engine.stack import scan_stack
from training.data.points import Points, count_fields, read_points, series_at

# 300 rows, so that points lie in more than one of the tiles that are read at once.
ROWS, COLS, WEST, NORTH, SIZE = 300, 9, 500_000.0, 4_800_000.0, 10.0
DATES = ("20210312", "20210401", "20210520", "20210702")


@pytest.fixture(scope="module")
def stack(tmp_path_factory):
    """Stored are 1000 x date + row in one band and 1000 x date + column in the other; the third date lacks row 7."""
    folder = tmp_path_factory.mktemp("stack")
    for number, date in enumerate(DATES, start=1):
        rows, cols = np.indices((ROWS, COLS)) + 1000 * number
        if number == 3:
            rows[7] = 0
        profile = {"driver": "GTiff", "height": ROWS, "width": COLS, "count": 2, "dtype": "uint16", "nodata": 0}
        place = {"crs": "EPSG:32631", "transform": from_origin(WEST, NORTH, SIZE, SIZE)}
        with rasterio.open(folder / f"S2_L2A_{date}.tif", "w", **profile, **place) as raster:
            raster.write(np.stack([rows, cols]).astype(np.uint16))
            raster.descriptions = ("B04", "B08")
    return scan_stack(folder)[0]


def layer(path, row, col, crs="EPSG:32631", names=None):
    """A layer with a point in the middle of each of these pixels; with no CRS it is as if in the stack's."""
    x, y = WEST + SIZE * (np.array(col) + 0.5), NORTH - SIZE * (np.array(row) + 0.5)
    points = shapely.points(*transform("EPSG:32631", crs or "EPSG:32631", x, y))
    crop = np.array(names or [f"crop {each}" for each in range(len(points))], dtype=object)
    pyogrio.raw.write(path, shapely.to_wkb(points), [crop], ["crop"], geometry_type="Point", crs=crs)
    return path


def test_each_point_has_its_pixels_series(stack, tmp_path):
    path = layer(tmp_path / "points.gpkg", [299, 7, 40], [0, 8, 3], "EPSG:4326")
    points, notes = read_points(path, "crop", stack.grid)
    assert notes == []
    assert (points.row.tolist(), points.col.tolist()) == ([299, 7, 40], [0, 8, 3])
    assert points.centre[1] == pytest.approx((WEST + 85, NORTH - 75), abs=0.01)
    series = series_at(stack, ("B08", "B04"), points, np.array([1, 0, 1]), ("a", "b"), np.array(["x", "y", "z"]), "it")
    stored = [[[1000, 1299], [2000, 2299], [3000, 3299], [4000, 4299]], [[1008, 1007], [2008, 2007], [0, 0]]]
    np.testing.assert_allclose(series.values[0], 1e-4 * np.array(stored[0]), rtol=1e-6)
    np.testing.assert_allclose(series.values[1, :3], 1e-4 * np.array(stored[1]), rtol=1e-6)
    assert series.valid.tolist() == [[True] * 4, [True, True, False, True], [True] * 4]
    days = [str(day) for day in series.day[2].astype("datetime64[D]")]
    assert days == ["2021-03-12", "2021-04-01", "2021-05-20", "2021-07-02"]
    assert (series.sensor, series.label.tolist(), series.group[2]) == ("sentinel-2-l2a", [1, 0, 1], "z")


def test_points_beside_the_stack_are_left_out(stack, tmp_path):
    path = layer(tmp_path / "points.gpkg", [-1, 5, 300, 2], [3, 9, 4, 2])
    beside, notes = read_points(path, "crop", stack.grid)
    assert notes == [f"Left out beyond the rasters: 3 of 4 points of {path}."]
    assert beside.name.tolist() == ["crop 3"]
    assert isinstance(beside.take(beside.row > 2), Points)
    assert len(beside.take(beside.row > 2)) == 0


def test_points_without_a_place_or_a_class_are_left_out_and_counted(stack, tmp_path):
    """Of five with heights one has no geometry, one an empty one, and one no class."""
    geometry = shapely.to_wkb(shapely.points([[WEST + 35, NORTH - 25 - 10 * n, 300 + n] for n in range(5)]))
    geometry[1], geometry[2] = None, shapely.to_wkb(shapely.Point())
    for name, crops in (
        ("words", np.array(["rye", "rye", "oats", None, "hops"], object)),
        ("numbers", np.array([1.5, 2, 3, np.nan, 4])),
    ):
        path = tmp_path / f"{name}.gpkg"
        pyogrio.raw.write(path, geometry, [crops], ["crop"], geometry_type="Point Z", crs="EPSG:32631")
        points, notes = read_points(path, "crop", stack.grid)
        assert (points.row.tolist(), points.col.tolist()) == ([2, 6], [3, 3])
        assert points.name.tolist() == [str(crops[0]), str(crops[4])]
        assert notes == [f"Left out without a place or a class: 3 of 5 points of {path}."]


def test_pixels_that_share_a_side_and_a_class_are_one_field():
    """Two of a class touch by a corner alone; two points lie in one pixel; a field of the other class lies between."""
    row, col = np.array([[7, 2], [7, 3], [8, 4], [7, 3], [7, 5], [7, 6], [9, 6], [8, 6]]).T
    points = Points(row, col, np.zeros((8, 2)), np.full(8, "any"))
    assert count_fields(points, np.array([2, 2, 2, 2, 0, 0, 0, 0]), 4).tolist() == [1, 0, 2, 0]
    assert count_fields(points, np.array([2, 2, 2, 2, 0, 0, 0, 3]), 4).tolist() == [2, 0, 2, 1]


@pytest.mark.filterwarnings("ignore:'crs' was not provided")
def test_what_is_no_layer_of_points_on_the_stack_is_refused(stack, tmp_path):
    def code(path, field="crop", said=None):
        with pytest.raises(BadInput, match=said) as error:
            read_points(path, field, stack.grid)
        return error.value.code

    assert code(tmp_path / "none.gpkg") == "points_missing"
    (tmp_path / "text.gpkg").write_text("no layer")
    assert code(tmp_path / "text.gpkg") == "points_unreadable"
    box = np.array([shapely.to_wkb(shapely.box(0, 0, 1, 1))], dtype=object)
    pyogrio.raw.write(tmp_path / "box.gpkg", box, [], [], geometry_type="Polygon", crs="EPSG:32631")
    lost = np.array([None], dtype=object)
    pyogrio.raw.write(tmp_path / "lost.gpkg", lost, [lost], ["crop"], geometry_type="Point", crs="EPSG:32631")
    assert code(tmp_path / "lost.gpkg") == "points_outside"
    assert code(tmp_path / "box.gpkg", said="holds Polygon, and no points") == "points_unreadable"
    assert code(layer(tmp_path / "nowhere.gpkg", [5], [2], None), said="does not say in which") == "points_unreadable"
    assert code(layer(tmp_path / "far.gpkg", [500], [2])) == "points_outside"
    assert code(layer(tmp_path / "here.gpkg", [5], [2]), "label") == "field_missing"
