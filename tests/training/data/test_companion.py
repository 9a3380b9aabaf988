"""A series file may hold what a second sensor saw of the same places, and how cloudy each date was."""

from __future__ import annotations

import numpy as np
import pytest

from engine.errors import BadInput

from .test_series import read

DAILY = {
    "companion_values": np.arange(4 * 5 * 9 * 2, dtype=np.uint16).reshape(4, 5, 9, 2),
    "companion_day": np.arange(18600, 18605),
    "companion_bands": np.array(["red", "nir"]),
    "companion_scale": 0.25,
    "companion_sensor": "planetscope",
}
PLACES = {"lon": np.full(4, 13.5), "lat": np.array([52.0, 52.1, 52.2, 52.3])}


def test_a_second_sensor_stays_with_its_series(tmp_path):
    series = read(tmp_path, **DAILY)
    kept = series.take(np.array([2, 0])).companion
    assert kept.values.shape == (2, 5, 9, 2)
    assert kept.values.dtype == np.uint16
    assert kept.values[0, 0, 0, 0] * kept.scale == 45.0
    assert kept.day[1].tolist() == [18600, 18601, 18602, 18603, 18604]
    assert (kept.bands, kept.sensor, kept.valid.all()) == (("red", "nir"), "planetscope", True)
    assert read(tmp_path).companion is None


def test_clouds_hide_dates_only_where_that_is_wanted(tmp_path):
    cloud = np.array([[0, 40, 255]] * 4, np.uint8)
    series = read(tmp_path, cloud=cloud)
    assert series.valid.all()
    clear = series.clear(most=40)
    assert clear.valid[0].tolist() == [True, True, False]
    assert (clear.values[:, 2] == 0).all()
    assert clear.cloud is None


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"companion_values": None}, "not companion_values"),
        ({"companion_values": np.zeros((3, 5, 9, 2))}, "companion_values"),
        ({"companion_bands": np.array(["red"])}, "companion_values"),
        ({"companion_day": np.arange(4)}, "companion_day has shape"),
        ({"companion_day": np.arange(5) + 0.5}, "companion_day is no array of whole numbers"),
        ({"companion_valid": np.ones((4, 4), bool)}, "companion_valid"),
        ({"companion_scale": 0.0}, "companion_scale"),
        ({"cloud": np.zeros((4, 3))}, "cloud is float64"),
    ],
)
def test_a_second_sensor_that_does_not_fit_is_refused(tmp_path, changes, told):
    whole = {name: value for name, value in {**DAILY, **changes}.items() if value is not None}
    with pytest.raises(BadInput, match=told) as error:
        read(tmp_path, **whole)
    assert error.value.code == "series_invalid"


def test_pairs_of_different_places_are_refused(tmp_path):
    near = {"companion_lon": PLACES["lon"] + 1e-4, "companion_lat": PLACES["lat"]}
    assert read(tmp_path, **DAILY, **PLACES, **near).companion is not None
    other = {"companion_lon": PLACES["lon"], "companion_lat": PLACES["lat"][[0, 2, 1, 3]]}
    with pytest.raises(BadInput, match="series 1 lie 11100 m apart, and 2 of 4") as error:
        read(tmp_path, **DAILY, **PLACES, **other)
    assert error.value.code == "pairs_apart"
