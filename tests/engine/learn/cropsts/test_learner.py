"""CropSTS as a learner: what it makes of few labels and of series without, and the package that answers as it does."""

from __future__ import annotations

import dataclasses
import subprocess
import sys

import numpy as np
import pytest

from engine.errors import BadInput, Cancelled
from engine.learn import LEARNERS, Labelled, LinearLearner, Samples, TreesLearner, teach
from engine.learn.cropsts import CropSTSLearner, learner
from engine.learn.cropsts.settings import Classification, Descent, Head, Settings, Shape, WarmUp
from engine.runtime import open_runtime

from ...small_learners import small_learners
from ..fields import BANDS, parcels
from ..test_export import batch_of, packaged, ragged

torch = pytest.importorskip("torch")

# Learns the simulated fields in seconds.
QUICK = Settings(
    shape=Shape(width=24),
    warm_up=WarmUp(8, 0.1, Descent(steps=100, batch=32, learning_rate=0.01, weight_decay=0.01)),
    head=Head(landmarks=30),
    classification=Classification(12, Descent(steps=70, batch=18, learning_rate=0.015, weight_decay=0.05), 1),
)
# Where it does not matter what is learned.
FLEETING = Settings(
    shape=Shape(width=16, heads=2),
    warm_up=WarmUp(8, 0.1, Descent(steps=4, batch=8, learning_rate=0.01, weight_decay=0.01)),
    head=Head(landmarks=30),
    classification=Classification(4, Descent(steps=5, batch=32, learning_rate=0.02, weight_decay=0.05), 1),
)
UNLABELLED = parcels(7, 80).samples


@pytest.fixture(scope="module", autouse=True)
def _small_learners():
    with small_learners():
        yield


def few(each: int = 5) -> Labelled:
    labelled = parcels(0, 90)
    return labelled.take(np.sort(np.concatenate([np.flatnonzero(labelled.label == cls)[:each] for cls in range(3)])))


def test_few_labels_are_enough_where_series_without_labels_are_there():
    asked = parcels(3, 60)
    told = CropSTSLearner(QUICK).prepare(UNLABELLED, 0).fit(few(10), 0).probabilities(asked.samples)
    np.testing.assert_allclose(told.sum(axis=1), 1, atol=1e-6)
    assert (told.argmax(axis=1) == asked.label).mean() > 0.85


def test_the_same_seed_gives_the_same_answer_and_another_one_another():
    asked = parcels(3, 20).samples
    learner = CropSTSLearner(FLEETING).prepare(UNLABELLED, 0)
    first, again, other = (learner.fit(few(), seed).probabilities(asked) for seed in (0, 0, 1))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


VARIANTS = {
    "shipped": Shape(width=16, heads=2),
    "alternate": Shape(width=16, heads=2, mixing="alternate"),
    "plain": Shape(width=16, heads=2, depth=3, mlp="none", proj=False),
}


@pytest.mark.parametrize("shape", VARIANTS.values(), ids=VARIANTS)
def test_a_package_answers_as_the_network_does_on_unseen_dates_and_gaps(tmp_path, shape):
    # The plain one is a single network, the others are means of two.
    of_labels = dataclasses.replace(FLEETING.classification, members=1 if shape.depth > 2 else 2)
    settings = dataclasses.replace(FLEETING, shape=shape, classification=of_labels)
    labelled = dataclasses.replace(few(), class_names=("barley", "maize", "sunflower", "rye"))
    fitted = CropSTSLearner(settings).prepare(UNLABELLED, 0).fit(labelled, 0)
    package = packaged(tmp_path, fitted, labelled)
    assert (package.card.dates.rule, package.card.context.kind, package.card.system) == ("any", "pixel", "none")
    runtime = open_runtime(package, threads=1)
    for samples in (ragged(1), parcels(2, 31).samples):
        prediction = runtime.predict(batch_of(samples))
        seen = samples.valid.any(axis=1)
        assert np.array_equal(prediction.seen[:, 0, 0], seen)
        expected = fitted.probabilities(samples)[seen]
        np.testing.assert_allclose(prediction.probabilities[seen, :, 0, 0], expected, atol=1e-4)
        assert expected.max(axis=1).std() > 0.001


SKIES = {
    "no date": (np.arange(5) * 30, np.zeros((3, 5), bool)),
    "the one date": (np.array([200]), np.ones((3, 1), bool)),
    "one of several": (np.arange(7) * 40, np.eye(7, dtype=bool)[:3]),
    "over four years": (np.array([-300, -20, 365, 366, 730, 1200]), np.ones((3, 6), bool)),
    "a date far off under cloud": (np.array([10, 100, 200, 90_000]), np.tile(np.arange(4) < 3, (3, 1))),
}


def test_a_package_answers_as_the_network_does_without_a_date_on_one_and_over_years(tmp_path):
    fitted = CropSTSLearner(FLEETING).fit(few(), 0)
    runtime = open_runtime(packaged(tmp_path, fitted, few()), threads=1)
    for sky, (day, valid) in SKIES.items():
        values = np.random.default_rng(0).uniform(-0.1, 0.5, (*valid.shape, len(BANDS))).astype(np.float32)
        samples = Samples(values, valid, day, BANDS, "Sentinel-2")
        found = runtime.predict(batch_of(samples)).probabilities[:, :, 0, 0]
        np.testing.assert_allclose(found, fitted.probabilities(samples), atol=1e-5, err_msg=sky)


def test_indices_stay_as_they_are_in_the_package_too(tmp_path):
    def of(labelled: Labelled) -> Labelled:
        samples = labelled.samples
        changed = dataclasses.replace(samples, values=samples.values[..., 2:5], bands=("NDVI", "B08", "B11"))
        return dataclasses.replace(labelled, samples=changed)

    labelled = of(few())
    fitted = CropSTSLearner(FLEETING).fit(labelled, 0)
    assert fitted.channels.reflectance.tolist() == [False, True, True]
    asked = of(parcels(2, 31)).samples
    found = open_runtime(packaged(tmp_path, fitted, labelled), threads=1).predict(batch_of(asked))
    np.testing.assert_allclose(found.probabilities[:, :, 0, 0], fitted.probabilities(asked), atol=1e-4)


def test_it_is_chosen_from_calibrated_and_averaged_as_the_others_are(tmp_path):
    labelled = few(8)
    told: list[tuple[int, int]] = []
    learners = [LinearLearner(), CropSTSLearner(FLEETING)]
    taught = teach(labelled, "here", 0, learners, lambda *step: told.append(step), UNLABELLED)
    by_name = {each.name: each for each in taught.choice.candidates}
    # So short a training is too far behind to be averaged by itself.
    network, linear = by_name["network"], by_name["linear"]
    parts, temperatures = (*network.parts, *linear.parts), (*network.temperatures, *linear.temperatures, 0.9)
    pair = dataclasses.replace(network, parts=parts, weights=(0.6, 0.4), temperatures=temperatures)
    shares = [done / total for done, total in told]
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert max(np.diff(shares)) < 0.2  # also within folds
    fitted = pair.fit(labelled, 0)
    asked = ragged(1)
    seen = asked.valid.any(axis=1)
    found = open_runtime(packaged(tmp_path, fitted, labelled), threads=1).predict(batch_of(asked))
    np.testing.assert_allclose(found.probabilities[seen, :, 0, 0], fitted.probabilities(asked)[seen], atol=2e-4)


def test_the_warm_up_is_done_once_for_all_folds(monkeypatch):
    from engine.learn.cropsts import teaching

    seen = []
    prepare = teaching.prepare
    monkeypatch.setattr(teaching, "prepare", lambda *args, **more: seen.append(len(args[0])) or prepare(*args, **more))
    teach(few(), "here", 0, [CropSTSLearner(FLEETING)], unlabelled=UNLABELLED)
    assert seen == [len(UNLABELLED)]


@pytest.mark.parametrize("after", [2, 6])
def test_warm_up_and_teaching_stop_at_once_when_they_are_told_to(after):
    steps = 0

    def stop(done: int, total: int) -> None:
        nonlocal steps
        steps += 1
        if steps > after:
            raise Cancelled

    with pytest.raises(Cancelled):
        CropSTSLearner(FLEETING).fit(few(), 0, stop)
    assert steps == after + 1


def test_without_torch_it_is_refused_and_the_others_are_offered(monkeypatch):
    monkeypatch.setattr(learner, "find_spec", lambda name: None)
    with pytest.raises(BadInput) as refused:
        teach(few(), "here", 0, [LEARNERS["network"]])
    assert refused.value.code == "torch_missing"
    assert refused.value.hint
    assert teach(few(), "here", 0, [TreesLearner(trees=10)]).fitted.classes == 3


def test_importing_the_learners_imports_no_torch():
    code = "import sys, engine.learn; print([n for n in ('torch', 'sklearn', 'einops') if n in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
