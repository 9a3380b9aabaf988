import numpy as np
import pytest

from engine.sample.crops import BANDS, COVERS, CROPS, SPECTRA
from engine.sample.growth import double_logistic, grow, reflect

NAMES = [cover.name for cover in COVERS]
RED, NEAR = BANDS.index("B04"), BANDS.index("B08")


def curves(name, fields=60, days=range(1, 366)):
    """NDVI of every field of a crop on every day, (days, fields)."""
    kinds = np.full(fields, NAMES.index(name))
    canopies = grow(kinds, COVERS, np.ones(fields), np.random.default_rng(0), np.random.default_rng(1))
    means = np.stack([reflect(canopies, day, 0.3).mean for day in days])
    return (means[..., NEAR] - means[..., RED]) / (means[..., NEAR] + means[..., RED])


@pytest.mark.parametrize(
    ("day", "share"),
    [(-100, 0), (80, 0.5), (124, 1), (168, 0.5), (300, 0)],
    ids=["before", "half risen", "plateau", "half fallen", "after"],
)
def test_double_logistic(day, share):
    assert double_logistic(day, start=80, end=168, rise=5, fall=4) == pytest.approx(share, abs=1e-3)


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("winter rapeseed", "winter wheat"),
        ("winter barley", "winter wheat"),
        ("winter wheat", "sunflower"),
        ("winter wheat", "maize"),
        ("sunflower", "maize"),
    ],
)
def test_crops_ripen_in_their_order(earlier, later):
    def ripe(name):
        mean = curves(name).mean(axis=1)
        peak = int(mean.argmax())
        return peak + int(np.argmax(mean[peak:] < (mean[peak] + mean[peak:].min()) / 2))

    assert ripe(earlier) < ripe(later)


@pytest.mark.parametrize("winter", ["winter wheat", "winter barley", "winter rapeseed"])
@pytest.mark.parametrize("summer", ["maize", "sunflower", "soybean"])
def test_winter_crops_peak_in_spring_and_summer_crops_after(winter, summer):
    assert curves(winter).mean(axis=1).argmax() + 30 < curves(summer).mean(axis=1).argmax()


def test_ndvi_stays_within_what_fields_show():
    every = np.concatenate([curves(crop.name, 30, range(1, 366, 7)) for crop in CROPS])
    assert every.min() > 0.05
    assert 0.8 < every.max() < 0.95


def test_fields_of_a_crop_differ_and_crops_overlap():
    half_risen = {name: (curves(name) > 0.55).argmax(axis=0) for name in ("maize", "soybean")}
    assert half_risen["maize"].std() > 4
    late_maize, early_soybean = np.percentile(half_risen["maize"], 80), np.percentile(half_risen["soybean"], 20)
    assert late_maize > early_soybean


def test_rapeseed_flowers_yellow():
    kinds = np.full(50, NAMES.index("winter rapeseed"))
    canopies = grow(kinds, COVERS, np.ones(50), np.random.default_rng(0), np.random.default_rng(1))
    blue, green, red = (reflect(canopies, 107, 0.3).mean[:, BANDS.index(band)].mean() for band in ("B02", "B03", "B04"))
    wheat = grow(np.full(50, 0), COVERS, np.ones(50), np.random.default_rng(0), np.random.default_rng(1))
    leaf = reflect(wheat, 107, 0.3).mean.mean(axis=0)
    assert green > 1.4 * leaf[BANDS.index("B03")]
    assert red > 1.4 * leaf[BANDS.index("B04")]
    assert min(green, red) > 1.5 * blue


def test_rain_darkens_soil_and_leaves_water_as_it_is():
    kinds = np.array([NAMES.index("maize"), NAMES.index("water")])
    canopies = grow(kinds, COVERS, np.ones(2), np.random.default_rng(0), np.random.default_rng(1))
    dry, wet = reflect(canopies, 130, 0.0).mean, reflect(canopies, 130, 1.0).mean
    assert (wet[0] < dry[0]).all()
    np.testing.assert_array_equal(wet[1], dry[1])


def test_the_table_is_whole():
    assert [crop.code for crop in CROPS] == list(range(1, len(CROPS) + 1))
    assert sum(crop.share for crop in CROPS) == pytest.approx(1)
    assert all(len(values) == len(BANDS) and min(values) > 0 and max(values) < 1 for values in SPECTRA.values())
    painted = {phase.spectrum for cover in COVERS for phase in cover.phases} | {cover.ground for cover in COVERS}
    assert painted == set(SPECTRA)
