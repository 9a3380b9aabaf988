"""The figures of a learning report: what the held-out answers show, as JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.contract import TeachJob
from engine.jobs.teaching.lesson import OTHER, Lesson
from engine.jobs.teaching.lines import range_of
from engine.judge.accuracy import as_json, confusion
from engine.judge.resampled import Scores, scores
from engine.judge.suspects import rank_of, support
from engine.learn import Choice, UnlabelledLearner, learning_curve
from engine.learn.fitted import duration
from engine.learn.mean import sharing, weighted
from engine.learn.progress import Progress, parts
from engine.learn.prototypes import with_prototypes
from engine.learn.score import draws_of, mean_f1

_SUSPECTS = 12
_ENOUGH = 5  # places of a class
_WIDE = 0.3  # an F1 whose interval is wider than that says little
_RISING = 0.03  # so much more F1 with all labels than with half of them
_LOW, _POOR = 0.8, 0.6
# Shares of the labels that a curve of learning has beside all of them, and trees of each forest on it.
_SHARES, _TREES = (0.25, 0.5), 100


@dataclass(frozen=True, eq=False)
class HeldOut:
    """What was answered of m places by models that had seen neither them nor their groups.

    A place of a pixel model has several series, whose mean counts; unlabelled ground counts pixel by pixel.

    Attributes:
        place: index of each series' label among those of the lesson; -1 for unlabelled ground.
        label: its class, (m).
        group: (m).
        probabilities: probabilities (m, k) for each way of leaving out.
    """

    place: NDArray[np.int64]
    label: NDArray[np.int64]
    group: NDArray[np.str_]
    probabilities: tuple[NDArray[np.float64], ...]

    @property
    def mean(self) -> NDArray[np.float64]:
        """Mean of all ways, (m, k)."""
        return np.mean(self.probabilities, axis=0)

    def scores(self, classes: int, seed: int) -> Scores:
        """Scores over all ways, with intervals over groups; their macro F1 is drawn as for the choice of a learner."""
        label, group = (np.tile(each, len(self.probabilities)) for each in (self.label, self.group))
        found = scores(label, self.answers, group, classes, seed)
        f1 = mean_f1(self.probabilities, self.label, self.group, draws_of(self.group, seed))
        ends = (f1.low, f1.high) if len(np.unique(self.group)) > 1 else (np.nan, np.nan)
        return replace(found, macro_f1=(f1.value, *ends))

    @property
    def answers(self) -> NDArray[np.int64]:
        """The likeliest class of each place, way after way."""
        return np.concatenate([each.argmax(axis=1) for each in self.probabilities])


def held_out_of(lesson: Lesson, probabilities: Sequence[NDArray[np.float64]], rows: NDArray[np.int64]) -> HeldOut:
    """Held-out answers of places.

    Args:
        probabilities: probabilities of some series, (r, k), for each way of leaving out.
        rows: which series of the lesson these are, (r).
    """
    place, label, group = lesson.place[rows], lesson.labelled.label[rows], lesson.labelled.group[rows]
    alone = np.where(place >= 0, place, len(lesson.labels.index) + np.arange(len(rows)))
    _, first, number = np.unique(alone, return_index=True, return_inverse=True)
    count = np.bincount(number.ravel())[:, None]

    def mean(each: NDArray[np.float64]) -> NDArray[np.float64]:
        total = np.zeros((len(first), each.shape[1]))
        np.add.at(total, number.ravel(), each)
        return total / count

    return HeldOut(place[first], label[first], group[first], tuple(map(mean, probabilities)))


def figures(lesson: Lesson, held: HeldOut, seed: int) -> dict[str, Any]:
    """Scores, confusion, classes and suspects of held-out answers."""
    found = held.scores(len(lesson.classes), seed)
    names = [one.name for one in lesson.classes]
    label, answer = np.tile(held.label, len(held.probabilities)), held.answers
    matrix = as_json(confusion([names[n] for n in label], [names[n] for n in answer], names))
    matrix["confusion"] |= {"rows": "label", "columns": "held-out answer"}
    made = {
        "held_out": {
            "counted_by": counted_by(lesson.unit),
            "places": len(held.label),
            "ways": len(held.probabilities),
            "answers": len(answer),
            "accuracy": interval(found.accuracy),
            "macro_f1": interval(found.macro_f1),
            "kappa": matrix["kappa"],
            "confusion": matrix["confusion"],
        },
        "classes": [*_classes(lesson, held, matrix["classes"], found)],
        "suspects": _suspects(lesson, held),
    }
    groups = [one.group for one in lesson.classes]
    if any(groups):
        group_of = np.array([group or name for group, name in zip(groups, names)])
        made["held_out"]["accuracy_of_groups"] = float((group_of[label] == group_of[answer]).mean())
    if lesson.other:
        crops = np.tile(held.place >= 0, len(held.probabilities))
        made["other"] = {
            "pixels": lesson.other,
            "labelled_places_called_other": float((answer[crops] == names.index(OTHER)).mean()),
        }
    return made


def counted_by(unit: str) -> str:
    """What held-out scores of a model count: of pixels, the mean of those of a place is one answer."""
    return "parcel" if unit == "parcel" else "place"


def interval(values: Sequence[float]) -> dict[str, float | None]:
    """A score with the ends of its interval, as JSON."""
    value, low, high = map(_known, values)
    return {"value": value, "low": low, "high": high}


def _known(value: float) -> float | None:
    return None if np.isnan(value) else float(value)


def _classes(lesson: Lesson, held: HeldOut, rows: Sequence[dict[str, Any]], found: Scores) -> Iterator[dict[str, Any]]:
    every = held_out_of(lesson, [], np.arange(len(lesson.place)))
    places, judged = (np.bincount(label, minlength=len(lesson.classes)) for label in (every.label, held.label))
    for number, (one, row) in enumerate(zip(lesson.classes, rows)):
        yield {
            "code": one.code,
            "name": one.name,
            "colour": one.colour,
            "group": one.group,
            "places": int(places[number]),
            "judged": int(judged[number]),
            "precision": row["precision"],
            "recall": row["recall"],
            "f1": interval(found.f1[number]),
        }


def _suspects(lesson: Lesson, held: HeldOut) -> list[dict[str, Any]]:
    """Labelled places that the held-out answers speak against, the most suspect first."""
    crops, mean = np.flatnonzero(held.place >= 0), held.mean
    rank = rank_of(support(mean[crops], held.label[crops]))
    answer = mean.argmax(axis=1)
    rows = [row for row in crops[np.argsort(rank)] if answer[row] != held.label[row]][:_SUSPECTS]
    return [
        {
            "fid": int(lesson.labels.fids[held.place[row]]),
            "label": lesson.classes[held.label[row]].name,
            "answer": lesson.classes[answer[row]].name,
            "probability_of_label": round(float(mean[row, held.label[row]]), 4),
            "probability_of_answer": round(float(mean[row, answer[row]]), 4),
        }
        for row in rows
    ]


def curve_of(lesson: Lesson, choice: Choice, seed: int, progress: Progress) -> list[dict[str, Any]]:
    """Scores of what was chosen with fewer labels, and last those with all of them; by one way of leaving out."""
    labelled, fold = lesson.labelled.take(choice.which), choice.folds.ways[0]
    quick = [replace(part, trees=_TREES) if hasattr(part, "trees") else part for part in choice.chosen.parts]
    learners = sharing(quick, choice.chosen.weights)
    # A network takes seconds for each fit, of which every share is as many as there are folds.
    shares = _SHARES[-1:] if any(isinstance(part, UnlabelledLearner) for part in learners) else _SHARES
    curves = [
        learning_curve(labelled, with_prototypes(part, labelled), fold, seed, shares, of_part)
        for part, of_part in zip(learners, parts(progress, [duration(part) for part in learners]))
    ]
    weights = choice.chosen.weights
    steps = [(step[0][0], weighted([probability for _, probability in step], weights)) for step in zip(*curves)]
    of_folds = np.bincount(fold)
    every = round(float((len(fold) - of_folds[of_folds > 0]).mean()))
    curve = []
    for series, probability in [*steps, (every, choice.chosen.held_out[0])]:
        found = held_out_of(lesson, [probability], choice.which).scores(len(lesson.classes), seed)
        f1 = [_known(each) for each in found.f1[:, 0]]
        curve.append({"series": series, "macro_f1": interval(found.macro_f1), "f1": f1})
    return curve


def wanting(classes: Sequence[dict[str, Any]], curve: Sequence[dict[str, Any]]) -> list[dict[str, str]]:
    """Which classes need more labels, and why; those that need them most first."""
    found = []
    for number, row in enumerate(classes):
        why = _wanting(row, *(step["f1"][number] for step in curve[-2:]))
        if row["name"] != OTHER and why:
            few = row["places"] >= _ENOUGH
            found.append((few, row["f1"]["value"] or 0.0, {"class": row["name"], "why": why}))
    return [entry for _, _, entry in sorted(found, key=lambda each: each[:2])]


def _wanting(row: dict[str, Any], half: float | None, whole: float | None) -> str:
    """Why a class needs more labels; '' where it does not.

    Args:
        half, whole: its F1 with half of the labels, and with all of them.
    """
    value, low, high = (row["f1"][key] for key in ("value", "low", "high"))
    if row["places"] < _ENOUGH or value is None:
        places = "1 labelled place" if row["places"] == 1 else f"{row['places']} labelled places"
        return f"it has {places}, and fewer than {_ENOUGH} teach little"
    if half is not None and whole is not None and whole - half > _RISING and value < _LOW:
        return f"its F1 still rises with more labels, from {half:.2f} to {whole:.2f}"
    if low is not None and high is not None and high - low > _WIDE:
        return f"its F1 may lie anywhere from {low:.2f} to {high:.2f}"
    return f"its F1 is {value:.2f}" if value < _POOR else ""


def learned_of(job: TeachJob, lesson: Lesson, choice: Choice, progress: Progress) -> dict[str, Any]:
    """What was learned, and how good it is where it was not seen.

    Args:
        progress: told how far the curve of learning is; may raise to stop.
    """
    found = figures(lesson, held_out_of(lesson, choice.chosen.held_out, choice.which), job.seed)
    curve = curve_of(lesson, choice, job.seed, progress)
    why = choice.reason
    if lesson.unit == "pixel":
        f1 = range_of(found["held_out"]["macro_f1"])
        why += f" These figures count pixels; counted by place, by the mean of its pixels, the macro F1 is {f1}."
    return {
        "unit": lesson.unit,
        "used": job.used,
        "chosen": choice.chosen.name,
        "why": why,
        "sure": choice.sure,
        "left_out": choice.folds.left_out,
        "learners": _trials(choice, lesson.unit),
        **found,
        "curve": curve,
        "need_labels": wanting(found["classes"], curve),
    }


def _trials(choice: Choice, unit: str) -> list[dict[str, Any]]:
    """What was compared, the best first."""
    return [
        {
            "name": one.name,
            "counted_by": unit,
            "macro_f1": interval((one.f1.value, one.f1.low, one.f1.high)),
            "surprise": one.log_loss,
            "chosen": one is choice.chosen,
        }
        for one in choice.candidates
    ]
