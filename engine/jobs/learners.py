"""Which learner a job on labelled series learns with."""

from __future__ import annotations

from dataclasses import replace

from engine.contract.jobs import LabelledSeriesJob
from engine.errors import BadInput
from engine.learn import LEARNERS, Learner, LinearLearner, QuantilesLearner, TreesLearner, UnlabelledLearner
from engine.learn.mean import MeanLearner
from engine.learn.views import COPIES
from engine.package import ModelPackage

DEFAULT = MeanLearner(LinearLearner(), QuantilesLearner())
_BY_NAME: dict[str, Learner] = {
    "linear": LinearLearner(),
    "quantiles": QuantilesLearner(),
    "trees": TreesLearner(),
    "network": LEARNERS["network"],
    "mean": DEFAULT,
}


def learner_of(job: LabelledSeriesJob, package: ModelPackage | None) -> Learner:
    """The learner that the job names, else that of its taught model, else the mean of two.

    Args:
        package: the taught model; None without.

    Raises:
        BadInput: `model_not_taught`, its learner is not known; `torch_missing`.
    """
    if job.learner is not None:
        return _checked(_BY_NAME[job.learner])
    if package is None:
        return DEFAULT
    learner = _taught().get(package.card.training.recipe)
    if learner is None:
        raise BadInput(
            "model_not_taught",
            f"The model {job.model} was not taught with a learner that can learn anew from series of parcels.",
            "Choose a model that was taught here, or name a learner.",
        )
    return _checked(learner)


def _checked(learner: Learner) -> Learner:
    for part in (learner.first, learner.second) if isinstance(learner, MeanLearner) else (learner,):
        if isinstance(part, UnlabelledLearner):
            part.check()
    return learner


def _taught() -> dict[str, Learner]:
    """Every learner that teaching may choose, with its options, by the name that a taught model's card gives it."""
    singles: list[Learner] = [
        replace(learner, contrasts=contrasts, views=views)
        for learner in (LinearLearner(), QuantilesLearner(), TreesLearner())
        for contrasts in (False, True)
        for views in (0, COPIES)
    ]
    singles += [learner for learner in LEARNERS.values() if isinstance(learner, UnlabelledLearner)]
    pairs = [MeanLearner(first, second) for first in singles for second in singles if first.base != second.base]
    return {learner.name: learner for learner in (*singles, *pairs)}
