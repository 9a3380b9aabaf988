"""What pre-training gives a model system: each network from scratch and pre-trained, on the same labels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from statistics import mean, stdev

from training.leaderboard.plan import Fit
from training.measure.fits import Row, in_words
from training.measure.registry import NAMES

_SCRATCH, _PRETRAINED = "-scratch", "-pretrained"


def pairs(names: Iterable[str] = NAMES) -> list[tuple[str, str]]:
    """Systems from scratch, each with one of its pre-trained forms."""
    begun = [name for name in names if name.endswith(_SCRATCH)]
    return [
        (scratch, name)
        for scratch in begun
        for name in names
        if name.startswith(scratch.removesuffix(_SCRATCH) + _PRETRAINED)
    ]


def table(fits: Sequence[Fit], row_of: Callable[[Fit], Row | None], command: str) -> str:
    """The table of all pairs of which both were fitted, a verdict on each system, and what is not there.

    Args:
        row_of: the result of a fit, None where there is none.
        command: what was called, for readers.
    """
    score: dict[tuple[str, int | str, str], dict[int, float]] = {}
    missing: dict[str, list[str]] = {}
    for fit in fits:
        row = row_of(fit)
        if row is not None and row["macro_f1"] is not None:
            score.setdefault((fit.task.name, fit.labels, fit.system), {})[fit.seed] = 100 * row["macro_f1"]
        else:
            missing.setdefault(fit.task.name, []).append(fit.system)
    lines = [
        f"Written by `{command}`. Macro F1, in points of 100, of each network trained from scratch and of the same "
        "network that was pre-trained first, with the same labels, steps and test side; mean over the seeds, ± "
        "standard deviation where there are several. Where the difference is below 0, pre-training does not help. What "
        f"needs no label sees the training side alone. {_missing(missing, fits)}",
        "",
        "| task | labels a class | pre-trained | seeds | from scratch | pre-trained first | difference |",
        "|---|---:|---|---:|---:|---:|---:|",
    ]
    differences: dict[str, dict[tuple[str, int | str], float]] = {}
    for task, labels in dict.fromkeys((fit.task.name, fit.labels) for fit in fits):
        for scratch, pretrained in pairs():
            one, other = (score.get((task, labels, name), {}) for name in (scratch, pretrained))
            both = sorted(one.keys() & other.keys())
            if both:
                cells = [_spread([of[seed] for seed in both]) for of in (one, other)]
                apart = [other[seed] - one[seed] for seed in both]
                lines.append(
                    f"| {task} | {labels} | {pretrained} | {len(both)} | {' | '.join(cells)} | {_spread(apart, '+')} |"
                )
                differences.setdefault(pretrained, {})[task, labels] = mean(apart)
    verdicts = [_verdict(name, differences[name]) for _, name in pairs() if name in differences]
    return "\n".join([*lines, "", *verdicts] if verdicts else lines)


def _missing(systems_of: Mapping[str, Sequence[str]], fits: Sequence[Fit]) -> str:
    """How many fits are not there, and which, task by task; without systems where none of a task is there."""
    if not systems_of:
        return "All fits are there."
    planned, named = Counter(fit.task.name for fit in fits), []
    for task, names in systems_of.items():
        named.append(task if len(names) == planned[task] else f"{task} ({', '.join(dict.fromkeys(names))})")
    return f"{sum(map(len, systems_of.values()))} of {len(fits)} fits are not there: {'; '.join(named)}."


def _verdict(name: str, differences: Mapping[tuple[str, int | str], float]) -> str:
    """In how many rows a pre-trained system is ahead, by how much with each budget, and where it is not.

    Args:
        differences: task and budget -> mean difference.
    """
    budgets = dict.fromkeys(labels for _, labels in differences)
    by_budget = [
        f"{mean(apart for (_, labels), apart in differences.items() if labels == budget):+.1f} with {in_words(budget)}"
        for budget in budgets
    ]
    behind = [
        f"{task} with {labels} ({apart:+.1f})"
        for (task, labels), apart in sorted(differences.items(), key=lambda each: each[1])
        if apart <= 0
    ]
    ahead = f"ahead in {len(differences) - len(behind)} of {len(differences)} rows"
    lost = f" It does not help on {', '.join(behind)}." if behind else ""
    return f"- {name}: {ahead}; in the mean {' and '.join(by_budget)}.{lost}"


def _spread(values: Sequence[float], sign: str = "") -> str:
    return f"{mean(values):{sign}.1f}" + (f" ± {stdev(values):.1f}" if len(values) > 1 else "")
