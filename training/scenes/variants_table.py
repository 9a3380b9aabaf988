"""What came of variants, as text: a table of each group on each data set, and what the differences say."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from statistics import mean, stdev

from scipy import stats

from training.measure.boundaries import TOLERANCES
from training.recipe.variants import DataChanges, Variant, VariantsRecipe
from training.scenes.variants import DataSet, Measured, Outcome

# Of the boundaries the table shows those within a pixel.
_SHOWN = 1
_WITHIN = TOLERANCES.index(_SHOWN)
_MACRO, _EDGES = "macro F1", f"boundary F1, {_SHOWN} px"
Scores = Mapping[int, float]


def section(recipe: VariantsRecipe, found: Mapping[str, DataSet], seeds: Sequence[int]) -> str:
    """What was compared, what its differences say, and a table of each group on each data set."""
    labels = {recipe.labels_of(data) for data in recipe.data_sets.values()}
    learned = _learned(*labels) if len(labels) == 1 else "How many parcels are learned from stands with each data set"
    side = recipe.training(Variant(), 0, next(iter(recipe.data_sets.values()))).encoder.window
    lines = [
        f"Written by `python -m training variants training/recipes/{recipe.name}.yaml --seeds {len(seeds)}`. "
        f"{learned}. Macro F1 is of parcels; the other F1 is of the pixels on boundaries between classes, right within "
        f"{_SHOWN} px. Operations are those of encoder and head for a window of {side} x {side} pixels with the dates "
        "of the data set. A difference is to the first row, paired by seed, with Student's 95 percent interval of its "
        "mean. Seeds share the scenes: the interval tells of weights and draws, and hardly of other land. Each stands "
        "for itself, and by chance alone one in twenty leaves out 0."
        f"{f' {recipe.caveats}' if recipe.caveats else ''}",
        *_verdicts(found),
    ]
    for title, each in found.items():
        lines += ["", *([f"### {title[0].upper()}{title[1:]}", ""] if title else [])]
        if each.left_out:
            lines.append(f"Not run: {each.left_out}")
            continue
        data = recipe.data_sets[title]
        here = f" {_learned(recipe.labels_of(data))}." if len(labels) > 1 else ""
        lines.append(f"{_of_data(recipe, data, each)}{here}")
        for group, outcomes in each.groups.items():
            lines += ["", f"{group[0].upper()}{group[1:]}:", "", *_table(outcomes)]
    return "\n".join(lines)


def _learned(labels: int | None) -> str:
    """How many parcels are learned from, in words."""
    if labels is None:
        return "All parcels are learned from"
    return f"Learned from are {labels} of each class's parcels, drawn by the seed, or as many as there are"


def _verdicts(found: Mapping[str, DataSet]) -> list[str]:
    """A line for each variant but the first of its group: where its interval lies above 0, below it, or around it."""
    run = {title: each.groups for title, each in found.items() if not each.left_out}
    lines = []
    for group, (first, *others) in next(iter(run.values()), {}).items():
        outcomes = {title: groups[group] for title, groups in run.items()}
        for name in others:
            verdicts = {measure: _where(outcomes, name, measure) for measure in (_MACRO, _EDGES)}
            stated = [f"{measure} {verdict}" for measure, verdict in verdicts.items() if verdict]
            if stated:
                lines.append(f"- {name}, against {first}: {'; '.join(stated)}.")
    return ["", *lines] if lines else []


def _where(outcomes_of: Mapping[str, Mapping[str, Outcome]], name: str, measure: str) -> str:
    """On which data sets a variant is ahead of the first, or behind, or cannot be told apart."""
    titles_of: dict[str, list[str]] = {"ahead": [], "behind": [], "not told apart": []}
    for title, outcomes in outcomes_of.items():
        apart = _apart(outcomes, name, measure)
        if len(apart) > 1:
            low, high = _interval(apart)
            verdict = "ahead" if low > 0 else "behind" if high < 0 else "not told apart"
            titles_of[verdict].append(title or "the scenes")
    return ", ".join(f"{verdict} ({', '.join(titles)})" for verdict, titles in titles_of.items() if titles)


def _of_data(recipe: VariantsRecipe, data: DataChanges, found: DataSet) -> str:
    """What is learned from and scored, in a few sentences."""
    training = recipe.training(Variant(), 0, data)
    blocks = training.evaluation.blocks
    simulated = "Simulated scenes: these figures say nothing about real crops. " if training.simulated else ""
    if blocks is not None:
        text = (
            f"{simulated}One scene of {found.dates} dates: each seed holds out one of {blocks.folds} folds of whole "
            f"blocks of {blocks.size_m:.0f} m, in turn. {_unlabelled(recipe, data)} seen the whole scene, the held-out "
            "parcels among it (transductive)."
        )
    else:
        text = (
            f"{simulated}Learned from {len(training.scenes)} scenes of up to {found.dates} dates, and scored on all "
            f"parcels of {len(training.evaluation.held_out)} others."
        )
    if found.floor is not None:
        text = f"{text} A map of nothing but boundaries would have a boundary F1 of {found.floor[_WITHIN]:.3f}."
    outcomes = [outcome for group in found.groups.values() for outcome in group.values()]
    scored = [score for outcome in outcomes for score in outcome.scores.values()]
    without = sum(score.boundaries is None for score in scored)
    if scored and without == len(scored):
        return f"{text} Too few of its pixels lie on boundaries between classes to score these."
    return f"{text} Seeds whose held-out fold has too few boundaries have no score of them." if without else text


def _unlabelled(recipe: VariantsRecipe, data: DataChanges) -> str:
    """What has seen a whole scene without its labels: the statistics of fresh weights, or also what is pre-trained."""
    for variant in (variant for variants in recipe.groups.values() for variant in variants.values()):
        training, before = recipe.training(variant, 0, data), recipe.pretraining(variant, 0, data)
        seen = [*before.scenes] if before else []
        stacks = {getattr(scene, "stack", None) for scene in seen} - {None}
        if training.pretraining is not None or getattr(training.scenes[0], "stack", None) in stacks:
            return "What needs no label has"
    return "The band statistics of fresh weights, and nothing else that needs no label, have"


def _table(outcomes: Mapping[str, Outcome]) -> list[str]:
    measures = [name for name in (_MACRO, _EDGES) if any(_scores(outcome, name) for outcome in outcomes.values())]
    measures = measures or [_MACRO]
    lines = [
        f"| variant | operations, M | seeds | {' | '.join(f'{name} | difference' for name in measures)} |",
        "|---|---:|---:|" + "---:|---:|" * len(measures),
    ]
    first = next(iter(outcomes))
    for name, outcome in outcomes.items():
        cells = [name, f"{outcome.operations:.0f}", str(len(outcome.scores))]
        for measure in measures:
            scores = list(_scores(outcome, measure).values())
            apart = [] if name == first else _apart(outcomes, name, measure)
            cells += [_spread(scores), _difference(apart)]
        if outcome.left_out:
            cells[3] = f"not run: {outcome.left_out}"
        lines.append(f"| {' | '.join(cells)} |")
    return lines


def _scores(outcome: Outcome, measure: str) -> Scores:
    def of(score: Measured) -> float | None:
        return score.macro_f1 if measure == _MACRO else score.boundaries and score.boundaries[_WITHIN]

    return {seed: value for seed, score in outcome.scores.items() if (value := of(score)) is not None}


def _apart(outcomes: Mapping[str, Outcome], name: str, measure: str) -> list[float]:
    """Differences of a variant to the first, seed by seed."""
    reference = _scores(next(iter(outcomes.values())), measure)
    return [value - reference[seed] for seed, value in _scores(outcomes[name], measure).items() if seed in reference]


def _interval(values: Sequence[float]) -> tuple[float, float]:
    reach = stats.t.ppf(0.975, len(values) - 1) * stdev(values) / math.sqrt(len(values))
    return mean(values) - reach, mean(values) + reach


def _spread(values: Sequence[float]) -> str:
    if not values:
        return ""
    return f"{mean(values):.3f}" + (f" ± {stdev(values):.3f}" if len(values) > 1 else "")


def _difference(values: Sequence[float]) -> str:
    if len(values) < 2:
        return f"{values[0]:+.3f}" if values else ""
    low, high = _interval(values)
    return f"{mean(values):+.3f} ({low:+.3f} to {high:+.3f})"
