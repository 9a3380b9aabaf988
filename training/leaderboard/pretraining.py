"""What pre-training gives a model system: each network from scratch and pre-trained, on the same labels."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from statistics import mean, stdev

from training.leaderboard.plan import Fit
from training.measure.fits import Row
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
    """The table of all pairs of which both were fitted, and what was asked for.

    Args:
        row_of: the result of a fit, None where there is none.
        command: what was called, for readers.
    """
    score: dict[tuple[str, int | str, str], dict[int, float]] = {}
    for fit in fits:
        row = row_of(fit)
        if row is not None and row["macro_f1"] is not None:
            score.setdefault((fit.task.name, fit.labels, fit.system), {})[fit.seed] = 100 * row["macro_f1"]
    missing = len(fits) - sum(map(len, score.values()))
    lines = [
        f"Written by `{command}`. Macro F1, in points of 100, of each network trained from scratch and of the same "
        "network that was pre-trained first, with the same labels, steps and test side; mean over the seeds, ± "
        "standard deviation where there are several. Where the difference is below 0, pre-training does not help. What "
        f"needs no label sees the training side alone. {missing} of {len(fits)} fits are not there.",
        "",
        "| task | labels a class | pre-trained | seeds | from scratch | pre-trained first | difference |",
        "|---|---:|---|---:|---:|---:|---:|",
    ]
    helped, lost = 0, []
    for task, labels in dict.fromkeys((fit.task.name, fit.labels) for fit in fits):
        for scratch, pretrained in pairs():
            one, other = (score.get((task, labels, name), {}) for name in (scratch, pretrained))
            both = sorted(one.keys() & other.keys())
            if both:
                cells = [_spread([of[seed] for seed in both]) for of in (one, other)]
                differences = [other[seed] - one[seed] for seed in both]
                apart = _spread(differences, "+")
                lines.append(f"| {task} | {labels} | {pretrained} | {len(both)} | {' | '.join(cells)} | {apart} |")
                if mean(differences) > 0:
                    helped += 1
                else:
                    lost.append(f"{pretrained} on {task} with {labels} labels a class ({apart})")
    return "\n".join([*lines, "", _verdict(helped, lost)] if helped or lost else lines)


def _verdict(helped: int, lost: Sequence[str]) -> str:
    """Say in how many rows the mean difference is above 0, and in which it is not."""
    rows = helped + len(lost)
    if not lost:
        return f"Pre-training is ahead in all of the {rows} rows."
    return f"Pre-training is ahead in {helped} of {rows} rows. It does not help {'; '.join(lost)}."


def _spread(values: Sequence[float], sign: str = "") -> str:
    return f"{mean(values):{sign}.1f}" + (f" ± {stdev(values):.1f}" if len(values) > 1 else "")
