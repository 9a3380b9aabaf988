"""Events against simulated fields whose true days are known."""

from __future__ import annotations

import datetime

import numpy as np
import pytest

from engine.sample.crops import BANDS
from engine.sample.scene import SceneSpec, simulate
from engine.season.events import events_of

# The phase of a crop that ends with its harvest, by its place in the simulator's calendar.
MAIN = {"winter wheat": 1, "winter barley": 1, "winter rapeseed": 1, "maize": 1, "sunflower": 1, "soybean": 1}
NEW_YEAR = (datetime.date(2023, 1, 1) - datetime.date(1970, 1, 1)).days


@pytest.fixture(scope="module")
def fields():
    """Simulated fields every ten days, a third of the dates under cloud, with noise: NDVI, NBR2, events."""
    scene, rng = simulate(SceneSpec(width=280, height=200)), np.random.default_rng(0)
    days = np.arange(NEW_YEAR + 20, NEW_YEAR + 330, 10)
    light = np.stack([scene.surface(int(day)).mean[1 : len(scene.parcels) + 1] for day in days], axis=1)
    light = light * np.exp(rng.normal(0, 0.03, light.shape))

    def contrast(one: str, other: str) -> np.ndarray:
        first, second = (light[..., BANDS.index(band)] for band in (one, other))
        return (first - second) / (first + second)

    clear = rng.random(light.shape[:2]) < 2 / 3
    ndvi, nbr2 = np.where(clear, contrast("B08", "B04"), np.nan), contrast("B11", "B12")
    found = [events_of(row, residue, days) for row, residue in zip(ndvi, nbr2)]
    return scene, days, found


def test_harvest_lies_between_its_two_dates(fields):
    scene, days, found = fields
    ends, hits = scene._canopies.end, []
    for place, parcel in enumerate(scene.parcels):
        if parcel.crop in MAIN:
            true = ends[place + 1, MAIN[parcel.crop]] + NEW_YEAR - 1
            own = [event for event in found[place] if event.kind == "harvest"]
            hits.append(any(days[event.before] - 3 <= true <= days[event.after] + 3 for event in own))
    assert len(hits) > 100
    assert np.mean(hits) > 0.93
    meadows = [events for parcel, events in zip(scene.parcels, found) if parcel.crop == "grassland"]
    assert not any(event.kind == "harvest" for events in meadows for event in events)


def test_bare_soil_is_mostly_soil(fields):
    scene, days, found = fields
    canopies, soil = scene._canopies, []
    for place, events in enumerate(found):
        for event in (event for event in events if event.kind == "bare soil"):
            day = days[event.after] - NEW_YEAR + 1
            up = 1 / (1 + np.exp(-np.clip((day - canopies.start[place + 1]) / canopies.rise[place + 1], -50, 50)))
            down = 1 / (1 + np.exp(np.clip((day - canopies.end[place + 1]) / canopies.fall[place + 1], -50, 50)))
            soil.append(1 - (canopies.cover[place + 1] * np.maximum(up + down - 1, 0)).sum())
    assert len(soil) > 100
    assert np.mean(np.array(soil) > 0.5) > 0.95
    assert np.mean(soil) > 0.8


def test_mowing_of_simulated_meadows():
    """Meadows cut one to four times, which lose 0.3 of NDVI and grow again; every five days, a third cloudy."""
    rng, hit, seen, wrong = np.random.default_rng(1), 0, 0, 0
    for _ in range(200):
        cuts = 130 + np.cumsum(rng.uniform(32, 45, rng.integers(1, 5)))
        days = np.arange(60, 320, 5)
        days = days[rng.random(len(days)) < 2 / 3]
        ndvi = 0.55 + 0.3 / (1 + np.exp(-(days - 100) / 8)) + rng.normal(0, 0.02, len(days))
        for cut in cuts:
            ndvi -= np.where(days >= cut, 0.3 * np.exp(-np.maximum(days - cut, 0) / 14), 0)
        found = [event for event in events_of(ndvi, None, days) if event.kind == "mowing"]
        told = [any(days[event.before] <= cut <= days[event.after] for event in found) for cut in cuts]
        shown = [((days >= cut) & (days <= cut + 12)).any() for cut in cuts]  # else it has grown again unseen
        hit += sum(one for one, on in zip(told, shown) if on)
        seen += sum(shown)
        wrong += sum(not any(days[event.before] <= cut <= days[event.after] for cut in cuts) for event in found)
    assert hit / seen > 0.85
    assert wrong / 200 < 0.05


@pytest.mark.parametrize(
    ("ndvi", "days", "expected"),
    [
        ([0.4, 0.8, 0.8, 0.2, 0.2], [0, 60, 80, 90, 100], [("harvest", 2, 3, "high"), ("bare soil", 2, 3, "high")]),
        ([0.8, 0.8, 0.2], [0, 10, 80], [("harvest", 1, 2, "low"), ("bare soil", 1, 2, "low")]),
        ([0.8, 0.8, 0.33, 0.8, 0.8], [0, 10, 20, 30, 40], []),  # a haze
        ([0.8, 0.55, 0.6, 0.8], [0, 10, 20, 30], [("mowing", 0, 1, "high")]),
        ([0.8, 0.5, 0.78, 0.8], [0, 5, 10, 15], []),  # no stand grows back in five days
        ([0.8, 0.5, 0.78, 0.8], [0, 5, 25, 35], [("mowing", 0, 1, "medium")]),  # in twenty it does
        ([0.2, 0.31, 0.2, 0.8], [0, 10, 20, 90], [("bare soil", -1, 0, "low")]),  # one spell
        ([0.8, 0.55, 0.55, 0.55], [0, 10, 20, 30], []),  # it does not grow again
        ([0.2, 0.2, 0.8], [0, 10, 50], [("bare soil", -1, 0, "low")]),
        ([np.nan, np.nan], [0, 10], []),
    ],
)
def test_rules(ndvi, days, expected):
    found = events_of(np.array(ndvi), None, np.array(days))
    assert [(event.kind, event.before, event.after, event.certainty) for event in found] == expected
