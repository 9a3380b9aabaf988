"""Which learner jobs on labelled series learn with."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from engine.contract import JOB_SPEC
from engine.errors import BadInput
from engine.jobs.teaching.learners import learner_of
from engine.learn import KernelLearner, LinearLearner, QuantilesLearner, TreesLearner
from engine.learn.mean import MeanLearner

PLACES = {"series": "s", "parcels": "p.gpkg", "field": "crop", "out": "o"}


def job(**more):
    return JOB_SPEC.validate_python({"job": "suspects", **PLACES, **more})


def taught(recipe):
    return SimpleNamespace(card=SimpleNamespace(training=SimpleNamespace(recipe=recipe)))


@pytest.mark.parametrize(
    "learner",
    [
        LinearLearner(),
        TreesLearner(contrasts=True),
        MeanLearner((LinearLearner(views=8), TreesLearner(contrasts=True, views=8)), (0.5, 0.5)),
        MeanLearner((LinearLearner(), QuantilesLearner(True), TreesLearner(True, 8)), (1 / 3, 1 / 3, 1 / 3)),
        MeanLearner((LinearLearner(True, 8), QuantilesLearner(), TreesLearner(True, 8)), (0.2, 0.7, 0.1)),
        MeanLearner((QuantilesLearner(True, 8), LinearLearner(True)), (0.9, 0.1)),
        KernelLearner(),
        MeanLearner(
            (LinearLearner(), LinearLearner(True), QuantilesLearner(True), TreesLearner(False, 8), KernelLearner(True)),
            (0.2, 0.2, 0.2, 0.2, 0.2),
        ),
    ],
)
def test_a_taught_model_s_learner_learns_anew(learner):
    found = learner_of(job(model="m"), taught(learner.name))
    if isinstance(learner, MeanLearner):
        assert found.parts == learner.parts
        assert found.weights == pytest.approx(learner.weights)
    else:
        assert found == learner


def test_what_the_job_names_comes_first_and_two_are_averaged_by_default():
    assert learner_of(job(learner="trees", model="m"), taught("linear")) == TreesLearner()
    assert learner_of(job(), None).name == "mean of linear and quantiles"


@pytest.mark.parametrize("name", ["mean of 0.5 linear and 0.5 stars", "mean of linear and stars", "0.7", ""])
def test_a_mean_of_what_is_unknown_is_no_learner(name):
    with pytest.raises(BadInput):
        learner_of(job(model="m"), taught(name))


def test_a_model_that_was_not_taught_here_is_refused():
    with pytest.raises(BadInput) as refused:
        learner_of(job(model="france"), taught("cropsts-small.yaml"))
    assert refused.value.code == "model_not_taught"
