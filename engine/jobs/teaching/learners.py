"""Which learner a job on labelled series learns with, and which ones a teach job tries."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import permutations

from engine.contract import TeachJob
from engine.contract.jobs import LabelledSeriesJob
from engine.errors import BadInput
from engine.learn import (
    LEARNERS,
    TRIED,
    EncoderLearner,
    KernelLearner,
    Learner,
    LinearLearner,
    QuantilesLearner,
    Samples,
    TreesLearner,
    UnlabelledLearner,
    unfit,
)
from engine.learn.mean import MeanLearner
from engine.learn.views import COPIES
from engine.package import ModelPackage

DEFAULT = MeanLearner((LinearLearner(), QuantilesLearner()), (0.5, 0.5))
_BY_NAME: dict[str, Learner] = {
    "linear": LinearLearner(),
    "quantiles": QuantilesLearner(),
    "trees": TreesLearner(),
    "network": LEARNERS["network"],
    "mean": DEFAULT,
    "kernel": KernelLearner(),
}
_BASES = {"trees": "extra trees"}  # what the contract calls a learner -> what reports call it
# A part of a mean as its name has it: its weight, and its own name.
_PART = re.compile(r"(\d\.\d) (.+?)(?=, \d\.\d | and \d\.\d |$)")


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
    learner = _taught(package.card.training.recipe)
    if learner is None:
        raise BadInput(
            "model_not_taught",
            f"The model {job.model} was not taught with a learner that can learn anew from series of parcels.",
            "Choose a model that was taught here, or name a learner.",
        )
    return _checked(learner)


def _checked(learner: Learner) -> Learner:
    for part in learner.parts if isinstance(learner, MeanLearner) else (learner,):
        if isinstance(part, UnlabelledLearner):
            part.check()
    return learner


def _taught(name: str) -> Learner | None:
    """A learner that teaching may choose, with its options, by the name that a taught model's card gives it."""
    every: list[Learner] = [
        replace(learner, contrasts=contrasts, views=views)
        for learner in (LinearLearner(), QuantilesLearner(), TreesLearner())
        for contrasts in (False, True)
        for views in (0, COPIES)
    ]
    every += [KernelLearner(contrasts) for contrasts in (False, True)]
    every += [learner for learner in LEARNERS.values() if isinstance(learner, UnlabelledLearner)]
    singles = {learner.name: learner for learner in every}
    if name in singles:
        return singles[name]
    found = _PART.findall(name)
    parts, weights = [part for _, part in found], [float(weight) for weight, _ in found]
    if not found:  # equal weights of two are not named
        return next((mean for mean in _alike(every) if mean.name == name), None)
    if not all(part in singles for part in parts):
        return None
    return MeanLearner(tuple(singles[part] for part in parts), tuple(weight / sum(weights) for weight in weights))


def _alike(singles: Sequence[Learner]) -> Iterator[MeanLearner]:
    """Means of two learners of different kinds that weigh the same."""
    for parts in permutations(singles, 2):
        if parts[0].base != parts[1].base:
            yield MeanLearner(parts, (0.5, 0.5))


def learners_tried(job: TeachJob, base: ModelPackage | None, samples: Samples, unit: str) -> list[Learner]:
    """The learners that a teach job compares, without their options.

    Args:
        samples: the labelled series.
        unit: 'parcel' or 'pixel'.

    Raises:
        BadInput: `base_unfit`, the base model's encoder cannot read such series.
    """
    found = _named(job)
    if base is None:
        return found
    why = unfit(base, samples, unit)
    if why:
        raise BadInput(
            "base_unfit",
            f"Nothing can be learned on {base.name}: it {why}.",
            "Choose another model to stand on, or none.",
        )
    return [*found, EncoderLearner(base)]


def _named(job: TeachJob) -> list[Learner]:
    """The learners that a job names, else those that are tried by default; without one on a base model."""
    return [LEARNERS[_BASES.get(name, name)] for name in job.learners] if job.learners else [*TRIED]


def tries_unlabelled(job: TeachJob) -> bool:
    """Whether a learner of the job learns from series without labels, too.

    Raises:
        BadInput: `torch_missing`.
    """
    found = [learner for learner in _named(job) if isinstance(learner, UnlabelledLearner)]
    for learner in found:
        learner.check()
    return bool(found)
