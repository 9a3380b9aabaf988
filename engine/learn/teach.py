"""From labelled series to a classifier: learners compared, one chosen, calibrated, and taught by all labels."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

from engine.learn.choose import Choice, Progress, choose
from engine.learn.cropsts import CropSTSLearner
from engine.learn.fitted import Fitted, Learner, UnlabelledLearner
from engine.learn.folds import Where
from engine.learn.linear import LinearLearner
from engine.learn.prototypes import FEWEST, rare_in
from engine.learn.quantiles import QuantilesLearner
from engine.learn.samples import Labelled, Samples
from engine.learn.trees import TreesLearner

# Name -> learner without options; in the order of reports.
LEARNERS: dict[str, Learner] = {
    learner.base: learner for learner in (LinearLearner(), QuantilesLearner(), TreesLearner(), CropSTSLearner())
}
# Those that are compared where nobody says which: they need no torch, and take seconds.
TRIED: tuple[Learner, ...] = tuple(each for each in LEARNERS.values() if not isinstance(each, UnlabelledLearner))
# Parts of a comparison that progress is told in; a warm-up takes as long as so many comparisons.
_FINE, _WARM_UP = 20, 3
# Seconds between two tellings of a learner that takes long.
_OFTEN = 0.2


@dataclass(frozen=True, eq=False)
class Taught:
    """A classifier and how it came about.

    Attributes:
        fitted: taught by all labels.
        choice: which learners were compared, and what they said of series that they had not seen.
        warnings: sentences on labels that are too few.
    """

    fitted: Fitted
    choice: Choice
    warnings: tuple[str, ...]


def teach(
    labelled: Labelled,
    where: Where,
    seed: int,
    learners: Sequence[Learner] | None = None,
    progress: Progress | None = None,
    unlabelled: Samples | None = None,
) -> Taught:
    """Choose a learner and teach it.

    Args:
        labelled: of two classes at least.
        where: the model will be used, see `engine.learn.folds.folds_for`.
        learners: to choose from, without options; `TRIED` by default.
        progress: called with how much is done, of how much; may raise to stop.
        unlabelled: series of the same place, for learners that learn from such, too; those with labels by default.

    Raises:
        BadInput: `torch_missing`, `nothing_seen`.
        Failure: `training_diverged`.
    """
    asked = tuple(learners or TRIED)
    bar = _Bar(progress or (lambda done, total: None), asked)
    ready = []
    for learner in asked:
        if isinstance(learner, UnlabelledLearner):
            learner = learner.prepare(labelled.samples if unlabelled is None else unlabelled, seed, bar.step)
            bar.warmed_up()
        ready.append(learner)
    choice = choose(labelled, ready, where, seed, bar.compared)
    return Taught(choice.chosen.fit(labelled, seed), choice, tuple(_warnings(labelled)))


class _Bar:
    """How far warm-ups and comparisons are, as one number for all of them.

    While a learner takes long, progress is called again and again, so that the teaching can be stopped.
    """

    def __init__(self, progress: Progress, learners: Sequence[Learner]) -> None:
        self._progress = progress
        self._warm_ups = sum(isinstance(learner, UnlabelledLearner) for learner in learners)
        self._total = _FINE * (_WARM_UP * self._warm_ups + 3 * len(learners))
        self._done, self._warmed, self._when = 0, 0, 0.0

    def step(self, done: int, total: int) -> None:
        """So many steps of one learner's training are done."""
        if self._warmed < self._warm_ups:
            self._done = _FINE * _WARM_UP * self._warmed + _FINE * _WARM_UP * done // total
        if time.monotonic() - self._when >= _OFTEN:
            self._call()

    def warmed_up(self) -> None:
        """Another learner is warmed up."""
        self._warmed += 1

    def compared(self, done: int, total: int) -> None:
        """So many comparisons are done."""
        self._done = self._total - _FINE * (total - done)
        self._call()

    def _call(self) -> None:
        self._when = time.monotonic()
        self._progress(self._done, self._total)


def _warnings(labelled: Labelled) -> list[str]:
    found = []
    rare = [f"{labelled.class_names[cls]} ({labelled.counts[cls]})" for cls in rare_in(labelled)]
    if rare:
        found.append(
            f"Fewer than {FEWEST} labels: {', '.join(rare)}. A prototype stands for such a class, and is seldom right: "
            "label more."
        )
    groups = {cls: len(set(labelled.group[labelled.label == cls].tolist())) for cls in labelled.present}
    single = [labelled.class_names[cls] for cls, count in groups.items() if count == 1 and len(set(labelled.group)) > 1]
    if single:
        found.append(
            f"All labels in one block: {', '.join(single)}. What is learned of them could not be tried on other ground."
        )
    return found
