"""Which learner jobs on labelled series learn with."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from engine.contract import JOB_SPEC
from engine.errors import BadInput
from engine.jobs.learners import learner_of
from engine.learn import LinearLearner, TreesLearner
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
        MeanLearner(LinearLearner(views=8), TreesLearner(contrasts=True, views=8)),
    ],
)
def test_a_taught_model_s_learner_learns_anew(learner):
    assert learner_of(job(model="m"), taught(learner.name)) == learner


def test_what_the_job_names_comes_first_and_two_are_averaged_by_default():
    assert learner_of(job(learner="trees", model="m"), taught("linear")) == TreesLearner()
    assert learner_of(job(), None).name == "mean of linear and quantiles"


def test_a_model_that_was_not_taught_here_is_refused():
    with pytest.raises(BadInput) as refused:
        learner_of(job(model="france"), taught("cropsts-small.yaml"))
    assert refused.value.code == "model_not_taught"
