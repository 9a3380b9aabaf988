"""From labelled series to a classifier: learners compared, one chosen, calibrated, and taught by all labels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engine.learn.choose import Choice, choose
from engine.learn.cropsts import CropSTSLearner
from engine.learn.fitted import Fitted, Learner, UnlabelledLearner, duration
from engine.learn.folds import Where
from engine.learn.kernel import KernelLearner
from engine.learn.linear import LinearLearner
from engine.learn.progress import Progress, parts, silent
from engine.learn.prototypes import FEWEST, rare_in
from engine.learn.quantiles import QuantilesLearner
from engine.learn.samples import Labelled, Samples
from engine.learn.trees import TreesLearner
from engine.learn.warmup import warmed_up

# Name -> learner without options; in the order of reports.
LEARNERS: dict[str, Learner] = {
    learner.base: learner
    for learner in (LinearLearner(), QuantilesLearner(), TreesLearner(), KernelLearner(), CropSTSLearner())
}
# Those that are compared where nobody says which: they need no torch, and take seconds.
TRIED: tuple[Learner, ...] = tuple(each for each in LEARNERS.values() if not isinstance(each, UnlabelledLearner))
# A comparison of all learners takes so much longer than a warm-up, or than learning from all labels.
_COMPARING = 4


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
    progress: Progress = silent,
    unlabelled: Samples | None = None,
) -> Taught:
    """Choose a learner and teach it.

    Args:
        labelled: labelled series of two classes at least.
        where: the model will be used, see `engine.learn.folds.folds_for`.
        learners: learners to choose from, without options; `TRIED` by default.
        progress: told how far it is; may raise to stop.
        unlabelled: series of the same place, for learners that learn from such, too; those with labels by default.

    Raises:
        BadInput: `torch_missing`, `nothing_seen`.
        Failure: `training_diverged`.
    """
    asked = tuple(learners or TRIED)
    seen = labelled.samples if unlabelled is None else unlabelled
    total, first = sum(map(duration, asked)), [duration(each) * isinstance(each, UnlabelledLearner) for each in asked]
    warming_up, choosing, fitting = parts(progress, [sum(first), _COMPARING * total, total])
    ready = [warmed_up(learner, seen, seed, told) for learner, told in zip(asked, parts(warming_up, first))]
    choice = choose(labelled, ready, where, seed, choosing)
    fitted = choice.chosen.fit(labelled, seed, fitting)
    fitting(1, 1)
    return Taught(fitted, choice, tuple(_warnings(labelled)))


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
