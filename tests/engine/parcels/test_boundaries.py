"""Fields from shares, and outlines from fields."""

import numpy as np
import pytest
import shapely
from rasterio.transform import Affine

from engine.parcels.boundaries import fields_of, outlines_of
from engine.parcels.boundaries.layer import measured

GROUND = Affine(10, 0, 500_000, 0, -10, 4_000_000)


def tilted(height=60, width=80, lines=((0.4, 30), (-0.7, 70))):
    """Fields on both sides of tilted lines, numbered from 1; a border of 4 pixels is of no field."""
    row, col = np.mgrid[:height, :width]
    fields = 1 + sum(
        (col > slope * row + start).astype(np.int32) << place for place, (slope, start) in enumerate(lines)
    )
    fields[:4] = fields[-4:] = fields[:, :4] = fields[:, -4:] = 0
    return fields.astype(np.int32)


@pytest.mark.parametrize("tolerance", [0.0, 1.0, 2.5])
def test_outlines_do_not_overlap_and_neighbours_stay_together(tolerance):
    fields = tilted()
    drawn = outlines_of(fields, GROUND, tolerance)
    shapes = np.array(list(drawn.values()))
    assert set(drawn) == set(np.unique(fields)) - {0}
    assert shapely.is_valid(shapes).all()
    union = shapely.union_all(shapes)
    assert union.area == pytest.approx(shapely.area(shapes).sum(), rel=1e-9)
    # No gap between neighbours, and no piece of its own.
    assert union.geom_type == "Polygon"
    assert len(union.interiors) == 0
    for number, shape in drawn.items():
        assert shape.area == pytest.approx((fields == number).sum() * 100, rel=0.1)


def test_simplification_leaves_few_corners():
    fields = tilted()
    exact, simple = (outlines_of(fields, GROUND, tolerance) for tolerance in (0.0, 1.0))
    corners = [sum(shapely.get_num_coordinates(shape) for shape in drawn.values()) for drawn in (exact, simple)]
    assert corners[1] < corners[0] / 4


def test_a_hole_and_a_lone_field_are_kept():
    fields = np.zeros((40, 50), np.int32)
    fields[5:35, 5:30] = 1
    fields[15:25, 12:22] = 2
    fields[10:20, 38:46] = 3
    drawn = outlines_of(fields, GROUND, 1.0)
    assert {number: round(shape.area / 100) for number, shape in drawn.items()} == {1: 650, 2: 100, 3: 80}
    assert len(drawn[1].interiors) == 1
    assert outlines_of(np.zeros((4, 5), np.int32), GROUND, 1.0) == {}


def test_fields_grow_until_they_meet_and_not_over_other_land():
    interior, boundary = np.zeros((20, 30)), np.zeros((20, 30))
    boundary[3:17, 3:24] = 0.9
    interior[4:16, 4:13] = interior[4:16, 15:23] = 0.9
    boundary[interior > 0] = 0.05
    fields = fields_of(interior, boundary, least=4)
    assert set(np.unique(fields)) == {0, 1, 2}
    assert (fields[3:17, 3:24] > 0).all()  # the boundary between them is shared out
    assert (fields > 0).sum() == 14 * 21
    assert len(np.unique(fields[8, 3:14])) == 1


def test_unknown_and_tiny_parts_are_no_fields():
    interior = np.zeros((12, 16))
    interior[2:4, 2:4] = 0.9
    assert not fields_of(interior, np.zeros_like(interior), least=5).any()
    assert fields_of(interior, np.zeros_like(interior), least=4).any()
    interior[:] = -1.0  # as a raster of shares has what is not mapped
    assert not fields_of(interior, interior, least=1).any()


def test_areas_are_those_on_the_ground():
    square = np.array([shapely.box(500_000, 4_649_776, 500_100, 4_649_876)])
    of_metres = measured(square, np.ones(1), "EPSG:32631")
    assert of_metres.hectares[0] == pytest.approx(1.0, rel=2e-3)
    assert of_metres.metres[0] == pytest.approx(400, rel=1e-3)
    of_nowhere = measured(square, np.ones(1), "")
    assert np.isnan(of_nowhere.hectares[0])
    assert len(of_nowhere.at_least(5).shapes) == 1
    assert len(of_metres.at_least(5).shapes) == 0
