"""One bad parcel among good ones: mended, or left out with its reason."""

import math

import numpy as np
import pytest
import shapely

from engine.parcels import answers, read_parcels, write_parcels
from engine.parcels.repair import MOST_CROSSINGS, crossings, outlines_of
from engine.parcels.zonal import ParcelIndex, ParcelSums
from engine.stack import Window

from .files import FIELD, GRID, kind, parts, points, write_wkb

L, B, R, T = FIELD.bounds
TAIL = shapely.LineString([(L, B), (L + 400, B)])
NEXT = shapely.box(R, B, R + 40, T)
SHELL = [(0, 0), (40, 0), (40, 30), (0, 30)]


def hole(left, bottom, right, top):
    return [(left, bottom), (right, bottom), (right, top), (left, top)]


def outline(*shapes):
    return outlines_of(list(shapely.to_wkb(np.array(shapes, object))))


@pytest.mark.parametrize(
    ("shape", "area"),
    [
        (shapely.Polygon([(L, B), (L, T), (R, T), (R, B + 20), (R + 300, B + 20), (R, B + 20), (R, B)]), FIELD.area),
        (shapely.GeometryCollection([FIELD, TAIL, shapely.Point(L, B)]), FIELD.area),
        (shapely.GeometryCollection([shapely.GeometryCollection([FIELD, TAIL]), NEXT]), FIELD.area + NEXT.area),
        (shapely.GeometryCollection([FIELD, shapely.box(L, B, R + 40, T)]), FIELD.area + NEXT.area),  # over each other
        (shapely.MultiPolygon([FIELD, FIELD]), FIELD.area),
        (shapely.Polygon([(0, 0), (40, 40), (40, 0), (0, 40)]), 800),  # a bow tie
        (shapely.Polygon(SHELL, [hole(50, 0, 70, 30)]), 1200),  # a hole beside the outline
        (shapely.Polygon(SHELL, [hole(30, 10, 60, 20)]), 1100),  # a hole that reaches out of it
        (shapely.Polygon(SHELL, [hole(5, 5, 25, 25), hole(15, 10, 35, 20)]), 700),  # two holes over each other
    ],
)
def test_repair_keeps_polygons(shape, area):
    found = outline(shape)
    assert found.shapes[0].geom_type in ("Polygon", "MultiPolygon")
    assert found.shapes[0].is_valid
    assert found.shapes[0].area == pytest.approx(area)


BAD = {
    "a vertex is no number": kind(3, b"\1\0\0\0" + points((L, B), (math.nan, T), (R, B), (L, B))),
    "geometry without area": kind(3, b"\1\0\0\0" + points((L, B), (R, B), (L, B), (L, B))),
    "not a polygon": shapely.to_wkb(TAIL),
    "no geometry": None,
    "geometry cut short or damaged": shapely.to_wkb(FIELD)[:40],
    "geometry nested too deep": b"\1\7\0\0\0\1\0\0\0" * 20_000 + parts(3),
    "geometry of an unknown kind": kind(77, bytes(16)),
    "outside the stack": shapely.to_wkb(shapely.box(1e300, 1e300, 1.5e300, 1.5e300)),
}


@pytest.mark.parametrize("reason", BAD)
def test_a_bad_parcel_has_a_reason_and_ends_nothing(tmp_path, reason):
    path = write_wkb(tmp_path / "p.gpkg", shapely.to_wkb(FIELD), BAD[reason], declared="GEOMETRY")
    parcels = read_parcels(path, None, GRID)
    pixels = ParcelIndex(parcels.shapes, GRID).pixels(Window(0, 0, GRID.height, GRID.width))
    sums = ParcelSums.none(2, 2)
    shape = (GRID.height, GRID.width)
    sums.add(pixels.sums(np.full((2, *shape), 0.5, np.float32), np.ones(shape, bool), np.ones(shape, int)))
    columns = answers(parcels, sums, [1, 2], ["a", "b"])
    assert columns["reason"].to_pylist() == [None, reason]
    assert columns["pixels"].to_pylist() == [54, 0]
    write_parcels(parcels, columns, tmp_path / "out.gpkg", "t")


def star(corners):
    """A star whose edges all cross each other."""
    turn = 2 * np.pi * np.arange(corners) * (corners // 2) / corners
    return shapely.Polygon(np.column_stack([np.cos(turn), np.sin(turn)]))


def test_crossings_are_counted():
    assert crossings(FIELD) == 0
    assert crossings(star(7)) == 14  # each edge crosses all but itself and its two neighbours


def test_an_outline_that_crosses_itself_without_end_is_not_repaired():
    tangle = star(101)
    assert crossings(tangle) > MOST_CROSSINGS
    assert list(outline(tangle, FIELD).reasons) == ["outline crosses itself too often", ""]


def test_parcels_over_each_other_are_summed_whole():
    """Also where no pixel belongs to one parcel alone, and where parcels have the very same shape."""
    window = Window(0, 0, GRID.height, GRID.width)
    probability = np.random.default_rng(4).dirichlet([1, 1], (GRID.height, GRID.width)).transpose(2, 0, 1)
    probability, mapped = probability.astype(np.float32), np.ones((GRID.height, GRID.width), bool)
    alone = ParcelIndex(np.array([FIELD], object), GRID).pixels(window)
    wanted = alone.sums(probability, mapped, mapped.astype(int))
    twins = np.array([FIELD, shapely.union(FIELD, NEXT), FIELD, shapely.union(FIELD, NEXT)], object)
    found = ParcelIndex(twins, GRID).pixels(window).sums(probability, mapped, mapped.astype(int))
    for place in (0, 2):
        np.testing.assert_array_equal(found.probability[place], wanted.probability[0])
    assert found.inside.tolist() == [54, 78, 54, 78]
    np.testing.assert_array_equal(ParcelIndex(twins, GRID).pixels(window).mask.sum(), 78)
