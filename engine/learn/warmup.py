"""Learners that learn from series without labels first, once for all that they learn afterwards."""

from __future__ import annotations

from dataclasses import replace

from engine.learn.fitted import Learner, UnlabelledLearner, duration
from engine.learn.mean import MeanLearner, parts_of
from engine.learn.progress import Progress, parts, silent
from engine.learn.prototypes import WithPrototypes
from engine.learn.samples import Samples


def learns_unlabelled(learner: Learner) -> bool:
    """Whether the learner, or a part of it, is of that kind."""
    every, _ = parts_of(learner)
    within = (each.learner if isinstance(each, WithPrototypes) else each for each in every)
    return any(isinstance(each, UnlabelledLearner) for each in within)


def warmed_up(learner: Learner, unlabelled: Samples, seed: int, progress: Progress = silent) -> Learner:
    """The learner, it or its parts warmed up if they are of that kind.

    Args:
        progress: told how far it is; may raise to stop.

    Raises:
        BadInput: `torch_missing`, `nothing_seen`.
        Failure: `training_diverged`.
    """
    if isinstance(learner, UnlabelledLearner):
        return learner.prepare(unlabelled, seed, progress)
    if isinstance(learner, WithPrototypes):
        return replace(learner, learner=warmed_up(learner.learner, unlabelled, seed, progress))
    if isinstance(learner, MeanLearner):
        each = parts(progress, [duration(part) for part in learner.parts])
        made = (warmed_up(part, unlabelled, seed, told) for part, told in zip(learner.parts, each))
        return replace(learner, parts=tuple(made))
    return learner
