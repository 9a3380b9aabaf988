"""A sieve by strips is GDAL's sieve of the whole."""

import numpy as np
import pytest
from rasterio.features import sieve

from engine.smooth.sieve import plan_sieve


def sieved(values, pixels, connectivity, strip):
    plan = plan_sieve(lambda top, rows: values[top : top + rows], len(values), pixels, connectivity, strip)
    return plan, np.vstack([rows for _, rows in plan.rows()])


@pytest.mark.parametrize("connectivity", [4, 8])
@pytest.mark.parametrize(("pixels", "smooth"), [(2, 1), (5, 1), (5, 4), (30, 4), (100, 4)])
def test_any_strips_give_what_gdal_makes_of_the_whole(connectivity, pixels, smooth):
    rng = np.random.default_rng(pixels + smooth)
    values = np.kron(rng.integers(0, 4, (97 // smooth, 131 // smooth)), np.ones((smooth, smooth))).astype(np.uint8)
    noise = rng.random(values.shape) < 0.1
    values[noise] = rng.integers(0, 4, noise.sum())
    whole = sieve(values, pixels, mask=(values > 0).astype(np.uint8), connectivity=connectivity)
    assert (whole != values).any()
    counts = set()
    for strip in (1, 7, 40, 200):
        plan, found = sieved(values, pixels, connectivity, strip)
        np.testing.assert_array_equal(found, whole, err_msg=f"strips of {strip} rows")
        counts.add((plan.areas, plan.merged, plan.left))
    assert len(counts) == 1


def test_an_area_takes_the_class_of_its_largest_neighbour_and_never_that_of_no_data():
    values = np.array(
        [
            [1, 1, 1, 1, 0, 0],
            [1, 3, 2, 2, 0, 3],
            [1, 3, 2, 2, 0, 0],
        ],
        np.uint8,
    )
    plan, found = sieved(values, 3, 4, 2)
    assert found[1:, 1].tolist() == [1, 1]  # six pixels of 1 beside four of 2
    assert found[1, 5] == 3  # an island in no data stays
    assert (found[values == 0] == 0).all()
    assert (plan.areas, plan.merged, plan.left) == (4, 1, 1)
