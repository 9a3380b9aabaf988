"""The second sensor sees the fields of the scene, finer and every day; the scene itself stays as it is."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest

from engine.sample import BANDS, SceneSpec, simulate
from engine.sample.daily import BANDS as FINE_BANDS
from engine.sample.daily import DailySensor, nearest_pixel

SPEC = SceneSpec(seed=4, width=96, height=70, dates=9)


@pytest.fixture(scope="module")
def scene():
    return simulate(SPEC)


@pytest.fixture(scope="module")
def sensor(scene):
    return DailySensor(scene)


def test_the_scene_has_the_bytes_that_it_always_had(scene):
    """Taken before there was a second sensor."""
    digest = hashlib.sha256(scene.observe(2).values.tobytes()).hexdigest()
    assert digest == "6a21b4b2b62995bc8554d63a4b5310a3dfb6e9d91f358808d83606a37e94a525"


def test_it_has_its_own_grid_over_the_same_ground(scene, sensor):
    assert (sensor.height, sensor.width) == (233, 320)
    assert sensor.grid.transform[2::3] == scene.grid.transform[2::3]
    seen = sensor.observe(scene.days[3])
    assert (seen.shape, seen.dtype) == ((4, 233, 320), np.uint16)
    assert np.array_equal(seen, sensor.observe(scene.days[3]))


def test_both_sensors_see_the_same_fields(scene, sensor):
    """On a clear date, the mean of the fine pixels in the middle of a coarse one is nearly its own value."""
    clear = [number for number in range(9) if scene.cloudiness(number).max() == 0]
    rows, cols = (inner.ravel() for inner in np.mgrid[5:60:5, 5:90:5])
    number = clear[0]
    fine = np.mean(
        [
            sensor.at([scene.days[number]], nearest_pixel(rows) + down, nearest_pixel(cols) + right)[0]
            for down in (-1, 0, 1)
            for right in (-1, 0, 1)
        ],
        axis=0,
    )
    near = scene.observe(number).values[BANDS.index("B08")][rows, cols]
    assert np.corrcoef(fine[:, FINE_BANDS.index("nir")], near)[0, 1] > 0.95
    shuffled = np.roll(fine[:, FINE_BANDS.index("nir")], 31)
    assert np.corrcoef(shuffled, near)[0, 1] < 0.5


@pytest.mark.parametrize("index", [0, 1, 2, 7])
def test_the_middle_fine_pixel_is_the_one_nearest_the_middle(index):
    middle = (np.arange(40) + 0.5) * 3
    assert abs(middle[nearest_pixel(index)] - 10 * (index + 0.5)) <= 1.5
    published = middle[nearest_pixel(index, centred=False)]
    assert 3.4 < 10 * (index + 0.5) - published < 5.6
