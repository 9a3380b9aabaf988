import numpy as np
import pytest

from engine.sample.noise import smooth_field


def field(octaves=3):
    return smooth_field(np.random.default_rng(1), 300, 400, spacing=20, octaves=octaves, margin=50)


def test_a_piece_equals_the_same_piece_of_the_whole():
    rows, cols = np.arange(300.0), np.arange(400.0)
    whole = field().at(rows, cols)
    np.testing.assert_array_equal(field().at(rows[40:90], cols[7:350]), whole[40:90, 7:350])


def test_points_agree_with_the_grid():
    rows, cols = np.array([3.0, 3.25, 299.0, -49.0]), np.array([5.0, 17.5, 399.0, 449.0])
    np.testing.assert_allclose(field().at_points(rows, cols), np.diag(field().at(rows, cols)), atol=1e-5)


@pytest.mark.parametrize("octaves", [1, 3, 5])
def test_about_standard_normal(octaves):
    drawn = np.concatenate(
        [
            smooth_field(np.random.default_rng(seed), 200, 200, 20, octaves)
            .at(np.arange(200.0), np.arange(200.0))
            .ravel()
            for seed in range(20)
        ]
    )
    assert abs(drawn.mean()) < 0.1
    assert drawn.std() == pytest.approx(1, abs=0.08)


def test_neighbours_are_alike_and_strangers_are_not():
    values = field().at(np.arange(300.0), np.arange(400.0))
    assert np.corrcoef(values[:, :-1].ravel(), values[:, 1:].ravel())[0, 1] > 0.98
    assert abs(np.corrcoef(values[:, :-120].ravel(), values[:, 120:].ravel())[0, 1]) < 0.3
