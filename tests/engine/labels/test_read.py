"""Labels of polygons and points: where they lie, and which contradict each other."""

from __future__ import annotations

import numpy as np
import pytest

from engine.errors import BadInput
from engine.labels import on_parcels, read_labels
from engine.labels.read import CONTRADICTED, REPEATED
from engine.parcels import read_parcels
from engine.stack.types import Grid

from ..conftest import CRS, HEIGHT, TRANSFORM, WIDTH, box, write_points, write_polygons

GRID = Grid(CRS, tuple(TRANSFORM)[:6], WIDTH, HEIGHT)
OUTSIDE = box(0, 500, 5, 5)


def texts(*names):
    return np.array(names, object)


def polygons(folder, shapes, crops, **columns):
    return write_polygons(folder / "labels.gpkg", shapes, crop=texts(*crops), **columns)


def points(folder, pixels, crops, crs=CRS):
    """Points in the middle of pixels (row, column), in any CRS."""
    return write_points(folder / "points.gpkg", [(row + 0.5, col + 0.5) for row, col in pixels], crs, crop=crops)


def names(labels):
    return [labels.classes[place].name if usable else None for place, usable in zip(labels.index, labels.usable)]


def test_each_polygon_has_its_class_or_a_reason(tmp_path):
    shapes = [box(2, 2, 6, 9), box(2, 20, 6, 9), OUTSIDE, box(30, 2, 5, 5), None]
    path = polygons(tmp_path, shapes, ["wheat", "rye", "rye", None, "wheat"])
    labels = read_labels(path, None, "crop", GRID)
    assert labels.kind == "polygon"
    assert names(labels) == ["wheat", "rye", None, None, None]
    assert labels.counts() == {"outside the stack": 1, "no geometry": 1}
    assert {code for code, _ in labels.warnings} == {"labels_left_out"}
    assert "feature 3" in labels.warnings[0][1]


def test_labels_that_contradict_each_other_are_left_out_with_their_numbers(tmp_path):
    shapes = [box(0, 0, 10, 10), box(5, 0, 10, 10), box(9, 30, 10, 10), box(18, 30, 10, 10)]
    labels = read_labels(polygons(tmp_path, shapes, ["wheat", "rye", "wheat", "rye"]), None, "crop", GRID)
    # The last two share a tenth, as neighbours that were drawn by hand do.
    assert labels.reasons == (CONTRADICTED, CONTRADICTED, "", "")
    (said,) = [sentence for code, sentence in labels.warnings if code == "labels_contradict"]
    assert "feature 1, 2" in said


def test_the_same_ground_twice_counts_once(tmp_path):
    shapes = [box(0, 0, 10, 10), box(0, 0, 10, 10), box(5, 5, 9, 9)]
    labels = read_labels(polygons(tmp_path, shapes, ["rye", "rye", "rye"]), None, "crop", GRID)
    assert labels.reasons == ("", REPEATED, "")


def test_labels_that_all_contradict_each_other_are_refused(tmp_path):
    path = polygons(tmp_path, [box(0, 0, 9, 9), box(0, 1, 9, 9)], ["wheat", "rye"])
    with pytest.raises(BadInput) as refused:
        read_labels(path, None, "crop", GRID)
    assert refused.value.code == "labels_contradict"


@pytest.mark.parametrize("field", ["kind", "geom"])
def test_a_field_that_is_missing_is_said_with_those_that_there_are(tmp_path, field):
    path = polygons(tmp_path, [box(0, 0, 9, 9)], ["wheat"], farm=texts("A"))
    with pytest.raises(BadInput, match=f"no field {field}") as refused:
        read_labels(path, None, field, GRID)
    assert (refused.value.code, refused.value.hint) == ("field_missing", "Choose one of its fields: crop, farm.")


def test_places_without_a_group_are_groups_of_their_own(tmp_path):
    shapes = [box(0, 0, 9, 9), box(20, 0, 9, 9), box(0, 20, 9, 9), box(20, 20, 9, 9)]
    path = polygons(tmp_path, shapes, ["wheat"] * 4, farm=texts("A", "A", None, None))
    groups = read_labels(path, None, "crop", GRID, groups="farm").groups
    assert groups[0] == groups[1]
    assert len({*groups}) == 3


@pytest.mark.parametrize("crs", [CRS, "EPSG:4326", "EPSG:3857"])
def test_points_of_any_crs_lie_where_they_were_taken(tmp_path, crs):
    path = points(tmp_path, [(3, 4), (3, 4), (8, 9), (8, 9), (40, 60), (90, 90)], ["a", "b", "c", "c", "d", "d"], crs)
    labels = read_labels(path, None, "crop", GRID)
    assert labels.kind == "point"
    assert labels.reasons == (CONTRADICTED, CONTRADICTED, "", REPEATED, "", "outside the stack")
    x, y = ~TRANSFORM * (labels.shapes[4].x, labels.shapes[4].y)
    assert (y, x) == pytest.approx((40.5, 60.5), abs=1e-4)


def test_points_beyond_the_stack_are_refused(tmp_path):
    with pytest.raises(BadInput, match="the points cover") as refused:
        read_labels(points(tmp_path, [(90, 90)], ["a"]), None, "crop", GRID)
    assert refused.value.code == "labels_outside"


def test_points_label_the_parcels_that_they_lie_in(tmp_path):
    fields = [box(2, 2, 6, 9), box(2, 20, 6, 9), box(30, 2, 5, 5)]
    parcels = read_parcels(write_polygons(tmp_path / "fields.gpkg", fields), None, GRID)
    path = points(tmp_path, [(3, 4), (4, 8), (3, 22), (5, 24), (31, 4), (45, 50)], ["a", "a", "a", "b", "b", "b"])
    labels = on_parcels(read_labels(path, None, "crop", GRID), parcels)
    assert labels.kind == "polygon"
    assert names(labels) == ["a", None, None, None, "b", None]
    assert labels.reasons == ("", REPEATED, CONTRADICTED, CONTRADICTED, "", "in no parcel")
    assert labels.shapes[0].equals(parcels.shapes[0])
    assert labels.fids[4] == 3
