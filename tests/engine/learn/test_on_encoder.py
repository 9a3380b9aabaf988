"""A few labels on the frozen encoder of a bundled package: features, choice, and a package that answers the same."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from engine.learn import EncoderLearner, Labelled, LinearLearner, Samples, choose, unfit
from engine.learn.calibrate import Calibrated
from engine.package import ModelPackage, find_package
from engine.runtime import Batch, open_runtime

from ..small_learners import small_learners
from .fields import parcels
from .test_export import packaged


@pytest.fixture(scope="module")
def base() -> ModelPackage:
    return find_package("mato-grosso-modis")


def as_modis(labelled: Labelled, base: ModelPackage) -> Labelled:
    """The simulated parcels, said to be of the base's sensor, with its bands in another order and one more."""
    bands = (*reversed(base.card.sensors[0].bands), "another")
    samples = labelled.samples
    values = np.concatenate([samples.values, samples.values[..., :1]], axis=2)
    return dataclasses.replace(
        labelled, samples=Samples(values, samples.valid, samples.day, bands, base.card.sensors[0].sensor)
    )


@pytest.mark.parametrize("temperature", [None, 1.7])
def test_a_package_on_an_encoder_answers_as_its_learner_does(base, tmp_path, temperature):
    labelled, asked = as_modis(parcels(0, 30), base), as_modis(parcels(1, 21, cloud=0.5), base)
    labelled = dataclasses.replace(labelled, class_names=(*labelled.class_names, "rye"))
    fitted = EncoderLearner(base, views=2).fit(labelled, 0)
    fitted = fitted if temperature is None else Calibrated(fitted, temperature)
    told = fitted.probabilities(asked.samples)
    assert (told.argmax(axis=1) == asked.label).mean() > 0.7
    package = packaged(tmp_path, fitted, labelled)
    assert (package.card.unit, package.card.context.kind) == ("parcel", "pixel")
    order = [asked.samples.bands.index(band) for band in package.card.sensors[0].bands]
    one = np.ones((asked.samples.valid.shape[1], len(order)), np.float32)
    batch = Batch(
        np.nan_to_num(asked.samples.values[..., order])[..., None, None],
        one,
        one * 0,
        asked.samples.valid[..., None, None],
        asked.samples.days,
    )
    prediction = open_runtime(package, threads=1).predict(batch)
    np.testing.assert_allclose(prediction.probabilities[:, :, 0, 0], told, atol=1e-4)


def test_it_is_compared_with_the_others_and_averaged_with_none(base):
    with small_learners():
        choice = choose(as_modis(parcels(0, 30), base), [LinearLearner(), EncoderLearner(base)], "here", 0)
    names = [each.name for each in choice.candidates]
    assert "linear on the encoder of mato-grosso-modis" in names
    assert "linear on the encoder of mato-grosso-modis with views" in names
    means = [each for each in choice.candidates if len(each.parts) > 1]
    assert not any(part.encoded for each in means for part in each.parts)


def test_an_encoder_that_cannot_read_the_series_is_told_why(base):
    samples = as_modis(parcels(0, 3), base).samples
    assert unfit(base, samples, "parcel") == ""
    assert "neighbours" in unfit(base, samples, "pixel")
    assert "is for modis-13q1" in unfit(base, parcels(0, 3).samples, "parcel")
    fewer = dataclasses.replace(samples, values=samples.values[..., 1:], bands=samples.bands[1:])
    assert "lack" in unfit(base, fewer, "parcel")
    assert "squares of 2 pixels" in unfit(find_package("france-2018-s2"), samples, "parcel")
