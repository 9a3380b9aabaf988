import datetime
import math

import numpy as np
import pytest

from engine.sample.crops import BANDS
from engine.sample.sky import EPOCH, Light, acquisition_days, classify, sky, sun, through


@pytest.mark.parametrize("year", [2018, 2023, 2024])
def test_dates_are_irregular_ascending_and_of_the_revisit(year):
    days = np.array(acquisition_days(year, 14, np.random.default_rng(3)))
    steps = np.diff(days)
    assert (steps > 0).all()
    assert (steps % 5 == 0).all()
    assert len(set(steps.tolist())) > 2
    assert {(EPOCH + datetime.timedelta(int(day))).year for day in days} == {year}


def test_summer_is_seen_more_often_than_winter():
    rng = np.random.default_rng(0)
    months = [(EPOCH + datetime.timedelta(day)).month for _ in range(60) for day in acquisition_days(2023, 14, rng)]
    assert np.isin(months, [7, 8]).sum() > 2 * np.isin(months, [12, 1]).sum()


def test_a_year_has_no_more_dates_than_revisits():
    assert len(acquisition_days(2023, 73, np.random.default_rng(0))) == 73
    with pytest.raises(ValueError):
        acquisition_days(2023, 75, np.random.default_rng(0))


@pytest.mark.parametrize(
    ("date", "elevation"),
    # Declination is +23.44 and -23.44 degrees at the solstices; h = asin(sin 43.5 sin d + cos 43.5 cos d cos 22.5).
    [(datetime.date(2023, 6, 21), 62.7), (datetime.date(2023, 12, 21), 19.9)],
)
def test_height_of_the_sun(date, elevation):
    height, azimuth = sun((date - EPOCH).days)
    assert math.degrees(height) == pytest.approx(elevation, abs=0.2)
    assert 90 < math.degrees(azimuth) < 180  # in the south-east, before noon


def test_shadows_fall_to_the_north_west_and_far_in_winter():
    def shadow(month):
        day = (datetime.date(2023, month, 21) - EPOCH).days
        drawn = [sky(day, 50, 60, np.random.default_rng(seed)).shadow for seed in range(30)]
        return np.mean(drawn, axis=0)

    for month in (6, 12):
        down, right = shadow(month)
        assert down < 0
        assert right < 0
    assert np.hypot(*shadow(12)) > 2 * np.hypot(*shadow(6))


def constant(**changes):
    parts = {name: np.zeros((2, 2), np.float32) for name in ("cloud", "cirrus", "haze", "shadow", "brightness")}
    parts.update({name: np.full((2, 2), value, np.float32) for name, value in changes.items() if name != "seen"})
    return Light(**parts, seen=np.full((2, 2), changes.get("seen", True)))


def seen_of(surface, sky_light):
    pixels = np.broadcast_to(np.array(surface, np.float32)[:, None, None], (len(BANDS), 2, 2))
    return np.stack([through(band, sky_light, index) for index, band in enumerate(pixels)])


LEAF = (0.03, 0.06, 0.03, 0.10, 0.30, 0.40, 0.42, 0.44, 0.20, 0.09)
SOIL = (0.07, 0.10, 0.13, 0.15, 0.17, 0.19, 0.20, 0.22, 0.29, 0.26)
WATER = (0.045, 0.05, 0.032, 0.027, 0.022, 0.020, 0.017, 0.015, 0.008, 0.006)


@pytest.mark.parametrize(
    ("surface", "weather", "scl"),
    [
        (LEAF, {}, 4),
        (SOIL, {}, 5),
        (WATER, {}, 6),
        (LEAF, {"cloud": 1.0}, 9),
        (WATER, {"cloud": 1.0}, 9),
        (LEAF, {"cloud": 0.4}, 8),
        (LEAF, {"cloud": 0.1}, 4),  # thin cloud is missed
        (LEAF, {"shadow": 1.0}, 3),
        (SOIL, {"shadow": 1.0, "cloud": 1.0}, 9),  # the cloud hides its neighbour's shadow
        (LEAF, {"cirrus": 0.6}, 10),
        (LEAF, {"cirrus": 0.1}, 4),
        (LEAF, {"seen": False}, 0),
    ],
)
def test_scene_classes(surface, weather, scl):
    sky_light = constant(**weather)
    assert (classify(seen_of(surface, sky_light), sky_light, np.zeros((2, 2), np.float32)) == scl).all()


@pytest.mark.parametrize("weather", [{"cloud": 0.5}, {"haze": 0.5}, {"cirrus": 0.5}])
def test_clouds_haze_and_cirrus_brighten_the_blue(weather):
    assert (seen_of(LEAF, constant(**weather))[0] > LEAF[0] + 0.02).all()


def test_haze_hardly_reaches_the_short_wave_infrared():
    haze = seen_of(LEAF, constant(haze=0.5)) - seen_of(LEAF, constant())
    assert abs(haze[BANDS.index("B12")]).max() < 0.2 * haze[BANDS.index("B02")].max()


def test_shadow_darkens_every_band():
    assert (seen_of(LEAF, constant(shadow=1.0)) < 0.6 * seen_of(LEAF, constant())).all()
