import numpy as np
import pytest

from training.measure.boundaries import boundaries_between, object_f1, score_boundaries, tolerant_f1
from training.measure.edges import season_of, slic_edges, sobel_strength, strongest


def line(column, height=6, width=9):
    mask = np.zeros((height, width), bool)
    mask[:, column] = True
    return mask


@pytest.mark.parametrize(("apart", "expected"), [(0, (1, 1, 1)), (1, (0, 1, 1)), (2, (0, 0, 1)), (3, (0, 0, 0))])
def test_a_line_is_right_within_the_tolerance(apart, expected):
    assert tuple(tolerant_f1(line(3), line(3 + apart), tolerance) for tolerance in (0, 1, 2)) == expected


def test_precision_and_recall_have_equal_parts():
    mapped = line(3) | line(7)  # one of two lines is right, all of the truth is found
    assert tolerant_f1(line(3), mapped, 0) == pytest.approx(2 * 0.5 / 1.5)
    nothing = np.zeros((6, 9), bool)
    assert (tolerant_f1(nothing, nothing, 1), tolerant_f1(line(3), nothing, 1)) == (1.0, 0.0)


def test_boundaries_lie_between_classes_and_void_pixels_count_nowhere():
    truth, mapped = np.zeros((6, 12), int), np.zeros((6, 12), int)
    truth[:, 6:] = mapped[:, 7:] = 1
    # Both columns beside a change are its boundary: 5 and 6 of the truth, 6 and 7 of the map.
    assert boundaries_between(truth, mapped, 19) == pytest.approx((0.5, 1, 1))
    assert boundaries_between(truth, truth, 19) == (1, 1, 1)
    void = truth.copy()
    void[:, 5:8] = 19
    assert boundaries_between(void, mapped, 19) == (1, 1, 1)


def test_objects_are_one_where_they_share_more_than_half():
    truth, mapped = np.zeros((8, 10), int), np.zeros((8, 10), int)
    truth[:4], truth[4:] = 1, 2
    mapped[:5], mapped[5:, :6] = 4, 3  # 40 of 50 pixels, 18 of 40
    assert object_f1(truth, mapped) == pytest.approx(2 * 1 / 4)
    assert object_f1(truth, truth) == 1
    assert object_f1(truth, np.zeros_like(truth)) == 0


def test_a_perfect_map_of_two_fields():
    boundary = line(4)
    score = score_boundaries(boundary, boundary, ~boundary, ~boundary)
    assert (score.f1, score.iou, score.objects) == ((1, 1, 1), 1, 1)


def test_edges_are_found_between_two_crops():
    values = np.full((3, 2, 12, 20), 0.1)
    values[:, 1, :, 10:] = 0.5
    valid = np.ones((3, 12, 20), bool)
    valid[0, :3] = False
    season = season_of(values, valid, red=0, nir=1)
    assert season[0, 5, [0, 19]] == pytest.approx([0, 0.4 / 0.6])
    assert np.abs(season[1]).max() == pytest.approx(0)
    assert set(np.argwhere(strongest(sobel_strength(season), 0.1))[:, 1]) == {9, 10}
    assert slic_edges(season, side=10)[:, 9:11].all()
