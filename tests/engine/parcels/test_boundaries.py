"""Fields from shares, and outlines from fields."""

import numpy as np
import pytest
import rasterio
import scipy.ndimage
import shapely
from rasterio.transform import Affine

from engine.parcels.boundaries import number_fields, outlines_of
from engine.parcels.boundaries.layer import measured
from engine.stack.types import Window

GROUND = Affine(10, 0, 500_000, 0, -10, 4_000_000)


def drawn_of(fields, tolerance):
    """The outlines of an array of fields that are numbered without a gap, by number."""
    places = scipy.ndimage.find_objects(fields)
    boxes = np.array([(rows.start, cols.start, rows.stop, cols.stop) for rows, cols in places]).reshape(-1, 4)

    def read(window):
        return fields[window.slices_in(Window(0, 0, *fields.shape))]

    return dict(outlines_of(boxes, read, fields.shape, GROUND, tolerance))


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
    drawn = drawn_of(fields, tolerance)
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
    exact, simple = (drawn_of(fields, tolerance) for tolerance in (0.0, 1.0))
    corners = [sum(shapely.get_num_coordinates(shape) for shape in drawn.values()) for drawn in (exact, simple)]
    assert corners[1] < corners[0] / 4


def test_a_hole_and_a_lone_field_are_kept():
    fields = np.zeros((40, 50), np.int32)
    fields[5:35, 5:30] = 1
    fields[15:25, 12:22] = 2
    fields[10:20, 38:46] = 3
    drawn = drawn_of(fields, 1.0)
    assert {number: round(shape.area / 100) for number, shape in drawn.items()} == {1: 650, 2: 100, 3: 80}
    assert len(drawn[1].interiors) == 1
    assert drawn_of(np.zeros((4, 5), np.int32), 1.0) == {}


def numbered(folder, interior, boundary, least=4, side=512):
    """The fields of shares, as an array; each is kept as whole thousandths."""
    shares = np.round(np.stack([interior, boundary]).astype(np.float32), 3)
    layout = {"driver": "GTiff", "dtype": "float32", "transform": GROUND, "crs": "EPSG:32631", "count": 2}
    path = folder / "shares.tif"
    with rasterio.open(path, "w", height=shares.shape[1], width=shares.shape[2], **layout) as raster:
        raster.write(shares)
    found = number_fields(path, folder / f"fields{side}", least, side)
    with found.opened() as read:
        return read(Window(0, 0, *interior.shape)), found


def test_fields_grow_until_they_meet_and_not_over_other_land(tmp_path):
    interior, boundary = np.zeros((20, 30)), np.zeros((20, 30))
    boundary[3:17, 3:24] = 0.9
    interior[4:16, 4:13] = interior[4:16, 15:23] = 0.9
    boundary[interior > 0] = 0.05
    fields, found = numbered(tmp_path, interior, boundary)
    assert set(np.unique(fields)) == {0, 1, 2}
    assert (fields[3:17, 3:24] > 0).all()  # the boundary between them is shared out
    assert (fields > 0).sum() == 14 * 21
    assert len(np.unique(fields[8, 3:14])) == 1
    assert found.boxes.tolist() == [[3, 3, 17, 14], [3, 14, 17, 24]]
    assert found.share == pytest.approx([0.9 * 12 * 9 / (14 * 11), 0.9 * 12 * 8 / (14 * 10)])


def test_unknown_and_tiny_parts_are_no_fields(tmp_path):
    interior = np.zeros((12, 16))
    interior[2:4, 2:4] = 0.9
    assert not numbered(tmp_path, interior, np.zeros_like(interior), least=5)[0].any()
    assert numbered(tmp_path, interior, np.zeros_like(interior), least=4)[0].any()
    interior[:] = -1.0  # as a raster of shares has what is not mapped
    assert not numbered(tmp_path, interior, interior, least=1)[0].any()


def shares_of_cells(height=50, width=70, seeds=16):
    """Shares of cells of all shapes and sizes, some of them open to their neighbours, some of them weak."""
    rng = np.random.default_rng(3)
    at = np.stack([rng.integers(0, height, seeds), rng.integers(0, width, seeds)], axis=1)
    row, col = np.mgrid[:height, :width]
    apart = (row[..., None] - at[:, 0]) ** 2 + 1.5 * (col[..., None] - at[:, 1]) ** 2
    nearest = np.sort(apart, axis=-1)
    edge = (nearest[..., 1] - nearest[..., 0]) < 60
    weak = (apart.argmin(axis=-1) % 5 == 0) & (rng.random((height, width)) < 0.6)
    hole = rng.random((height, width)) < 0.02
    interior = np.where(edge, 0.2, np.where(weak, 0.45, 0.8)) * ~hole
    return interior, np.where(edge, 0.7, 0.15)


def test_fields_and_outlines_do_not_depend_on_the_blocks(tmp_path):
    interior, boundary = shares_of_cells()
    whole, found = numbered(tmp_path, interior, boundary)
    assert len(found.boxes) > 8
    drawn = {}
    for side in (512, 19):
        fields, again = numbered(tmp_path, interior, boundary, side=side)
        assert np.array_equal(fields, whole)
        assert np.array_equal(again.boxes, found.boxes)
        assert np.array_equal(again.share, found.share)
        with again.opened() as read:
            drawn[side] = dict(outlines_of(again.boxes, read, whole.shape, GROUND, 1.5, side))
    assert {number: shapely.to_wkb(one) for number, one in drawn[19].items()} == {
        number: shapely.to_wkb(one) for number, one in drawn[512].items()
    }
    shapes = np.array([outline for outline in drawn[19].values() if outline is not None])
    assert len(shapes) > 0.9 * len(found.boxes)
    assert shapely.is_valid(shapes).all()
    assert shapely.union_all(shapes).area == pytest.approx(shapely.area(shapes).sum(), rel=1e-9)


def test_what_reaches_over_many_blocks_is_one_field(tmp_path):
    """A spiral, whose parts meet in blocks far from its beginning."""
    interior = np.zeros((48, 60))
    for turn in range(0, 22, 6):
        interior[turn : 48 - turn, turn : turn + 3] = interior[turn : turn + 3, turn : 60 - turn] = 0.9
        interior[turn : 48 - turn, 57 - turn : 60 - turn] = 0.9
        interior[45 - turn : 48 - turn, turn + 6 : 60 - turn] = interior[45 - turn : 48 - turn, turn : turn + 3] = 0.9
        interior[45 - turn - 3 : 48 - turn, turn + 6 : turn + 9] = 0.9
    fields = [numbered(tmp_path, interior, np.zeros_like(interior), side=side)[0] for side in (512, 7)]
    assert np.array_equal(*fields)
    assert fields[0].max() == scipy.ndimage.label(interior > 0)[1]


def test_areas_are_those_on_the_ground():
    square = np.array([shapely.box(500_000, 4_649_776, 500_100, 4_649_876)])
    of_metres = measured(square, np.ones(1), "EPSG:32631")
    assert of_metres.hectares[0] == pytest.approx(1.0, rel=2e-3)
    assert of_metres.metres[0] == pytest.approx(400, rel=1e-3)
    of_nowhere = measured(square, np.ones(1), "")
    assert np.isnan(of_nowhere.hectares[0])
    assert len(of_nowhere.at_least(5).shapes) == 1
    assert len(of_metres.at_least(5).shapes) == 0
