"""A package answers as its learner does: on dates it never saw, with gaps, and for parcels as for rasters."""

from __future__ import annotations

import dataclasses
import subprocess
import sys

import numpy as np
import pytest

from engine.learn import KernelLearner, Labelled, LinearLearner, QuantilesLearner, Samples, TreesLearner, write_learned
from engine.learn.export import graph_of
from engine.learn.mean import Mean
from engine.learn.sorting import exchanges
from engine.package import ModelPackage
from engine.runtime import Batch, open_runtime

from .fields import BANDS, CLASSES, parcels

LEARNERS = [
    LinearLearner(),
    LinearLearner(contrasts=True, views=8),
    QuantilesLearner(),
    QuantilesLearner(contrasts=True, views=2, trees=40),
    TreesLearner(),
    TreesLearner(contrasts=True, views=2, trees=40),
    KernelLearner(),
    KernelLearner(contrasts=True),
]
OTHER_DATES = np.array([-30, 5, 60, 61, 118, 150, 203, 240, 290, 310, 365, 380, 400])


def fields(classes=CLASSES) -> dict:
    return {
        "name": "taught", "title": "Taught", "version": "1", "simulated": True, "licence": "none", "metrics": [],
        "classes": [
            {"code": code, "name": name, "colour": f"#0000{code:02x}"} for code, name in enumerate(classes, start=1)
        ],
        "training": dict.fromkeys(("data", "licence", "attribution", "recipe", "split"), "simulated") | {"seed": 1},
    }  # fmt: skip


def packaged(folder, fitted, labelled: Labelled, unit: str = "parcel") -> ModelPackage:
    made = fields(labelled.class_names)
    return write_learned(folder / "model", fitted, labelled.samples, unit, made, gsd_m=10.0, units="reflectance")


def batch_of(samples: Samples) -> Batch:
    """Each series as a window of one pixel, in stored numbers of a tenth of a thousandth."""
    one = np.ones((*samples.valid.shape, len(samples.bands)), np.float32)
    return Batch(
        values=(samples.values * 1e4 + 1000)[..., None, None],
        scale=1e-4 * one,
        offset=-0.1 * one,
        valid=samples.valid[..., None, None],
        day=samples.days,
    )


def ragged(seed: int) -> Samples:
    """Unseen series on other dates, which differ from series to series and come in no order; one has none."""
    asked = parcels(seed, 41, OTHER_DATES, cloud=0.5).samples
    rng = np.random.default_rng(seed)
    days = asked.days + rng.integers(-9, 10, (len(asked), 1))
    order = rng.permuted(np.tile(np.arange(days.shape[1]), (len(asked), 1)), axis=1)
    valid = np.array(np.take_along_axis(asked.valid, order, axis=1))
    values = np.take_along_axis(asked.values, order[..., None], axis=1)
    valid[3], valid[4] = False, False
    valid[4, 2] = True
    values[4, 2] = 0.2
    return Samples(values, valid, np.take_along_axis(days, order, axis=1), BANDS, asked.sensor)


@pytest.mark.parametrize("learner", LEARNERS, ids=lambda learner: learner.name)
def test_a_package_answers_as_its_learner_does(tmp_path, learner):
    labelled = parcels(0)
    fitted = learner.fit(labelled, 0)
    package = packaged(tmp_path, fitted, labelled)
    assert (package.card.unit, package.card.dates.rule, package.card.context.kind) == ("parcel", "any", "pixel")
    runtime = open_runtime(package, threads=1)
    for samples in (ragged(1), parcels(2, 31).samples):
        prediction = runtime.predict(batch_of(samples))
        seen = samples.valid.any(axis=1)
        assert np.array_equal(prediction.seen[:, 0, 0], seen)
        expected = fitted.probabilities(samples)[seen]
        np.testing.assert_allclose(prediction.probabilities[seen, :, 0, 0], expected, atol=2e-4)
        assert expected.max(axis=1).std() > 0.01
    unseen = parcels(2, 31)
    found = runtime.predict(batch_of(unseen.samples)).probabilities[:, :, 0, 0].argmax(axis=1)
    assert (found == unseen.label).mean() > 0.9


def test_a_window_of_pixels_is_answered_pixel_by_pixel(tmp_path):
    labelled = parcels(0)
    fitted = LinearLearner().fit(labelled, 0)
    runtime = open_runtime(packaged(tmp_path, fitted, labelled, "pixel"), threads=1)
    asked = parcels(3, 2 * 3 * 5).samples
    by_window = batch_of(asked)
    window = {
        "values": by_window.values[..., 0, 0].reshape(2, 3, 5, 12, 6).transpose(0, 3, 4, 1, 2),
        "valid": by_window.valid[..., 0, 0].reshape(2, 3, 5, 12).transpose(0, 3, 1, 2),
        "scale": by_window.scale[:2], "offset": by_window.offset[:2], "day": by_window.day[:2],
    }  # fmt: skip
    found = runtime.predict(Batch(**window)).probabilities.transpose(0, 2, 3, 1).reshape(30, 3)
    np.testing.assert_allclose(found, fitted.probabilities(asked), atol=1e-4)


def test_a_class_without_a_series_keeps_its_place(tmp_path):
    labelled = dataclasses.replace(parcels(0), class_names=("barley", "maize", "sunflower", "rye"))
    fitted = LinearLearner().fit(labelled, 0)
    runtime = open_runtime(packaged(tmp_path, fitted, labelled), threads=1)
    found = runtime.predict(batch_of(parcels(1).samples)).probabilities[:, :, 0, 0]
    assert found.shape == (60, 4)
    assert found[:, 3].max() < 1e-5


def test_learners_of_a_mean_interpolate_once(tmp_path):
    labelled = parcels(0)
    learners = (QuantilesLearner(trees=5), QuantilesLearner(contrasts=True, trees=5), TreesLearner(trees=5))
    fitted = [learner.fit(labelled, 0) for learner in learners]
    found = [
        graph_of(each, len(BANDS)).count(b"GatherND") for each in (fitted[0], Mean(tuple(fitted), (0.2, 0.3, 0.5)))
    ]
    assert found[0] == found[1] > 0


@pytest.mark.parametrize("length", range(1, 12))
def test_the_exchanges_sort_whatever_there_is(length):
    """What sorts every row of zeros and ones sorts every row (Knuth 1998, 5.3.4, theorem Z)."""
    rows = (np.arange(2**length)[:, None] >> np.arange(length)) & 1
    for one, other in exchanges(length):
        rows[:, [one, other]] = np.sort(rows[:, [one, other]], axis=1)
    assert np.all(np.diff(rows, axis=1) >= 0)


def test_a_package_needs_neither_scikit_learn_nor_torch(tmp_path):
    labelled = parcels(0)
    packaged(tmp_path, LinearLearner().fit(labelled, 0), labelled)
    code = (
        "import sys; from engine.package import load_package; from engine.runtime import open_runtime; "
        f"open_runtime(load_package({str(tmp_path / 'model')!r})); "
        "print([name for name in ('torch', 'sklearn', 'scipy', 'engine.learn') if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
