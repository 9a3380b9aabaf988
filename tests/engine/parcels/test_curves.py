"""Arcs, surfaces and damaged bytes: what ground a parcel has, or why it has none."""

import math
import struct

import numpy as np
import pytest
import shapely

from engine.parcels import read_parcels
from engine.parcels.wkb import Malformed, build, needs_building, straight

from .files import FIELD, GRID, kind, parts, points, write_wkb

R = 30
X, Y = 600_250, 4_999_700
ARCS, COMPOUND, CURVE_POLYGON = 8, 9, 10
ROUND = [(X - R, Y), (X, Y + R), (X + R, Y), (X, Y - R), (X - R, Y)]
SQUARE = [(X - 60, Y - 60), (X + 60, Y - 60), (X + 60, Y + 60), (X - 60, Y + 60), (X - 60, Y - 60)]
CIRCLE = parts(CURVE_POLYGON, kind(ARCS, points(*ROUND)))
HALF = parts(CURVE_POLYGON, parts(COMPOUND, kind(ARCS, points(*ROUND[:3])), kind(2, points(ROUND[2], ROUND[0]))))
DISC = math.pi * R**2


@pytest.mark.parametrize(
    ("wkb", "area"),
    [
        (CIRCLE, DISC),
        (parts(CURVE_POLYGON, kind(ARCS, points(*ROUND[::-1]))), DISC),
        (parts(CURVE_POLYGON, kind(ARCS, points(ROUND[0], ROUND[2], ROUND[0]))), DISC),  # three points: a whole circle
        (parts(CURVE_POLYGON, kind(ARCS, points(*ROUND, order=">"), ">"), order=">"), DISC),
        (parts(1010, kind(1008, points(*((*p, 7) for p in ROUND)))), DISC),  # Z, ISO
        (parts(2010, kind(2008, points(*((*p, 7) for p in ROUND)))), DISC),  # M
        (parts(3010, kind(3008, points(*((*p, 7, 8) for p in ROUND)))), DISC),  # Z and M
        (parts(10 | 1 << 31, kind(8 | 1 << 31, points(*((*p, 7) for p in ROUND)))), DISC),  # Z, EWKB
        (HALF, DISC / 2),
        (parts(CURVE_POLYGON, kind(2, points(*SQUARE)), kind(ARCS, points(*ROUND))), 120**2 - DISC),  # a round hole
        (parts(12, CIRCLE, shapely.to_wkb(FIELD)), DISC + FIELD.area),  # a multi-surface
        (parts(7, HALF, kind(1, struct.pack("<2d", X, Y))), DISC / 2),  # with a point in a collection
        (parts(11, kind(ARCS, points(*ROUND))), 0),  # arcs alone have no ground
        (parts(17, points(*SQUARE[:3], SQUARE[0])), 120**2 / 2),  # a triangle
        (parts(1016, parts(1017, points(*((*p, 7) for p in [*SQUARE[:3], SQUARE[0]])))), 120**2 / 2),  # a mesh of one
        (parts(3, points(*SQUARE[:-1])), 120**2),  # not closed
    ],
)  # fmt: skip
def test_the_ground_of_a_geometry(wkb, area):
    shape, _ = build(wkb)
    assert shape.area == pytest.approx(area, rel=1e-4, abs=1e-9)


def test_neighbours_follow_a_shared_arc_in_the_same_points():
    arc = np.array([(0, 0), (40, 17), (90, -3)], float)
    np.testing.assert_array_equal(straight(arc), straight(arc[::-1])[::-1])


@pytest.mark.parametrize("offset", [1e-12, 0.0])
def test_an_arc_through_a_line_stays_one(offset):
    points = np.array([(0, 0), (50, offset), (100, 0)])
    np.testing.assert_array_equal(straight(points), points)


@pytest.mark.parametrize(
    ("wkb", "reason"),
    [
        (parts(7) * 0 + (b"\1" + struct.pack("<II", 7, 1)) * 20_000 + parts(3), "nested too deep"),
        ((b"\1" + struct.pack("<II", 6, 1)) * 20_000 + parts(3), "nested too deep"),
        (shapely.to_wkb(FIELD)[:-3], "cut short"),
        (b"\1\3", "cut short"),
        (b"\7" + shapely.to_wkb(FIELD)[1:], "cut short"),
        (kind(3, struct.pack("<I", 2**32 - 1)), "cut short"),
        (kind(6, struct.pack("<I", 2**31)), "cut short"),
        (kind(99, bytes(50)), "unknown kind"),
        (kind(4003, bytes(50)), "unknown kind"),
    ],
)
def test_bytes_that_are_no_geometry(wkb, reason):
    with pytest.raises(Malformed, match=reason):
        needs_building(wkb)


def test_arcs_of_an_even_number_of_points_are_damaged():
    with pytest.raises(Malformed):
        build(parts(CURVE_POLYGON, kind(ARCS, points(*ROUND[:4]))))


@pytest.mark.parametrize("declared", ["CURVEPOLYGON", "MULTISURFACE", "GEOMETRY", "POLYGON"])
def test_a_layer_with_arcs(tmp_path, declared):
    parcels = read_parcels(write_wkb(tmp_path / "p.gpkg", CIRCLE, HALF, declared=declared), None, GRID)
    assert parcels.area_ha == pytest.approx([DISC / 1e4, DISC / 2e4], rel=2e-3)  # UTM's scale away from its meridian
    assert [code for code, _ in parcels.warnings] == ["parcels_straightened"]
    written = shapely.from_wkb(parcels.table.column(parcels.layout.geometry).to_pylist())
    assert [shape.area for shape in written] == pytest.approx([DISC, DISC / 2], rel=1e-4)


def test_a_sound_layer_is_read_byte_for_byte(tmp_path):
    parcels = read_parcels(write_wkb(tmp_path / "p.gpkg", shapely.to_wkb(FIELD)), None, GRID)
    assert parcels.table.column(parcels.layout.geometry).to_pylist() == [shapely.to_wkb(FIELD)]
    assert parcels.warnings == ()
