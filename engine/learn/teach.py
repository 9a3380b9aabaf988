"""From labelled series to a classifier: learners compared, one chosen, calibrated, and taught by all labels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engine.learn.choose import Choice, Progress, choose
from engine.learn.fitted import Fitted, Learner
from engine.learn.folds import Where
from engine.learn.linear import LinearLearner
from engine.learn.prototypes import FEWEST, rare_in
from engine.learn.quantiles import QuantilesLearner
from engine.learn.samples import Labelled
from engine.learn.trees import TreesLearner

# Name -> learner without options; in the order of reports.
LEARNERS: dict[str, Learner] = {
    learner.base: learner for learner in (LinearLearner(), QuantilesLearner(), TreesLearner())
}


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
) -> Taught:
    """Choose a learner and teach it.

    Args:
        labelled: of two classes at least.
        where: the model will be used, see `engine.learn.folds.folds_for`.
        learners: to choose from, without options; all of `LEARNERS` by default.
        progress: as `choose` takes it.
    """
    choice = choose(labelled, learners or tuple(LEARNERS.values()), where, seed, progress)
    return Taught(choice.chosen.fit(labelled, seed), choice, tuple(_warnings(labelled)))


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
