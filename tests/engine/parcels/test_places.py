"""A layer of polygons or points: a point is the pixel that it lies in, whatever file and CRS it comes in."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyogrio
import pyproj
import pytest
import shapely

from engine.errors import BadInput
from engine.parcels import read_places
from engine.parcels.places import sharing_pixels
from engine.parcels.zonal import ParcelIndex

from ..conftest import CRS, TRANSFORM, box, write_points
from .files import GRID, write_parquet


def point(row: float, col: float):
    return shapely.Point(*(TRANSFORM * (col, row)))


def layer(folder, shapes, kind, name="places.gpkg", crs=CRS):
    wkb = np.array([None if shape is None else shapely.to_wkb(shape) for shape in shapes], object)
    numbers = [np.arange(len(wkb)) + 10]
    pyogrio.raw.write(folder / name, wkb, numbers, ["id"], geometry_type=kind, crs=crs)
    return folder / name


def pixels(parcels):
    """Rows and columns of the pixels of each place, by its number."""
    found = ParcelIndex(parcels.shapes, GRID).pixels(GRID.frame)
    return {int(found.index[slot]): (int(row), int(col)) for slot, row, col in zip(found.slot, found.row, found.col)}


@pytest.mark.parametrize("crs", [CRS, "EPSG:4326", "EPSG:3857"])
def test_a_point_is_the_pixel_that_it_lies_in(tmp_path, crs):
    path = write_points(tmp_path / "p.gpkg", [(3.1, 4.9), (40.5, 60.5), (90, 90), (12.99, 0.01)], crs=crs)
    parcels = read_places(path, None, GRID)
    assert parcels.kind == "point"
    assert pixels(parcels) == {0: (3, 4), 1: (40, 60), 3: (12, 0)}
    assert parcels.reasons == ("", "", "outside the stack", "")
    assert np.isnan(parcels.area_ha).all()


def test_each_feature_keeps_its_row_and_its_number(tmp_path):
    parcels = read_places(layer(tmp_path, [point(3, 4), None, point(8, 9)], "Point"), None, GRID)
    assert parcels.reasons == ("", "no geometry", "")
    assert parcels.table["id"].to_pylist() == [10, 11, 12]
    assert parcels.warnings == ()


def test_points_of_a_multipoint_are_a_row_each_and_that_is_said(tmp_path):
    several = shapely.MultiPoint([point(3.5, 4.5), point(8.5, 9.5)])
    alone = shapely.MultiPoint([point(20.5, 30.5)])
    parcels = read_places(layer(tmp_path, [several, alone], "MultiPoint"), None, GRID)
    assert pixels(parcels) == {0: (3, 4), 1: (8, 9), 2: (20, 30)}
    assert parcels.table["id"].to_pylist() == [10, 10, 11]
    ((code, said),) = parcels.warnings
    assert code == "points_several"
    assert said.endswith("new feature ids: 1.")
    assert {shape.geom_type for shape in shapely.from_wkb(parcels.table["geom"].to_pylist())} == {"Point"}
    one_each = read_places(layer(tmp_path, [alone, alone], "MultiPoint", "alone.gpkg"), None, GRID)
    assert one_each.warnings == ()


def test_points_that_share_a_pixel_are_counted(tmp_path):
    path = write_points(tmp_path / "p.gpkg", [(3.1, 4.1), (3.9, 4.9), (3.5, 4.5), (8, 8), (90, 90)])
    assert sharing_pixels(read_places(path, None, GRID), GRID) == 2


@pytest.mark.parametrize("kind", ["Unknown", "Point", "Point Z"])
def test_what_the_layer_does_not_say_its_geometries_do(tmp_path, kind):
    made = shapely.force_3d(point(5.5, 6.5), 100) if kind == "Point Z" else point(5.5, 6.5)
    assert pixels(read_places(layer(tmp_path, [made], kind), None, GRID)) == {0: (5, 6)}


LINE = shapely.LineString([(600_100, 4_999_900), (600_200, 4_999_800)])


@pytest.mark.parametrize(
    ("shapes", "kind", "code", "said"),
    [
        ([point(5, 6), box(8, 8, 9, 9)], "Unknown", "parcels_mixed", "points and polygons in one layer"),
        ([point(5, 6), LINE], "Unknown", "parcels_mixed", "points and lines in one layer"),
        ([LINE], "LineString", "parcels_not_polygons", "holds lines, and neither polygons nor points"),
        ([LINE], "Unknown", "parcels_not_polygons", "holds lines, and neither polygons nor points"),
        ([point(90, 90)], "Point", "points_outside", "the points cover"),
        ([None], "Point", "points_damaged", "No point of"),
        ([], "Point", "parcels_empty", "has no parcel"),
    ],
)
def test_refused_in_a_sentence_with_a_next_step(tmp_path, shapes, kind, code, said):
    with pytest.raises(BadInput) as refused:
        read_places(layer(tmp_path, shapes, kind), None, GRID)
    assert refused.value.code == code
    assert said in refused.value.message
    assert "places.gpkg" in refused.value.message
    assert refused.value.hint.startswith(("Choose", "Save"))


def test_points_without_a_crs_are_refused(tmp_path):
    with pytest.raises(BadInput) as refused:
        read_places(layer(tmp_path, [point(5, 6)], "Point", crs=None), None, GRID)
    assert refused.value.code == "parcels_no_crs"


def test_points_of_geoparquet(tmp_path):
    x, y = pyproj.Transformer.from_crs(CRS, 4326, always_xy=True).transform(*point(5.5, 6.5).coords[0])
    path = write_parquet(
        tmp_path / "p.parquet", pa.array([shapely.to_wkb(shapely.Point(x, y))]), geometry_types=["Point"],
        crs="left out",
    )  # fmt: skip
    assert pixels(read_places(path, None, GRID)) == {0: (5, 6)}
