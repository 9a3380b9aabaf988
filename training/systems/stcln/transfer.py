"""`python -m training stcln-transfer`: an encoder of one year's dates, used in another year with fewer, simulated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from training.base import options
from training.base.console import reported

if TYPE_CHECKING:
    from training.base.series import Series
    from training.base.system import System

# As published for MTLCC: weights of a year with 30 dates, labels and answers of the next one with 12.
_DATES_BEFORE, _DATES_AFTER = 30, 12
_PIXELS = 1500
# Of 255, from where on a pixel counts as cloudy.
_CLOUDY = 64


@click.command(name="stcln-transfer")
@click.option("--labels", type=click.IntRange(min=1), default=10, show_default=True, help="Labels of a class.")
@click.option("--seeds", type=click.IntRange(min=1), default=3, show_default=True, help="How many draws of scenes.")
@options.results
def transfer(labels: int, seeds: int, results: Path | None) -> None:
    """Score STCLN with few labels of a simulated year of 12 dates, with and without what it saw of one of 30 dates.

    Example: python -m training stcln-transfer --labels 10 --seeds 3
    """
    from training.base.sections import write_section
    from training.systems.stcln.series.system import from_scratch, pretrained

    with reported():
        scores: dict[tuple[str, str], list[float]] = {}
        for seed in range(seeds):
            before, train, test = years(seed)
            few = train.take(some_of_each(train, labels, seed))
            for build in (from_scratch, pretrained):
                for learned, series in (("labels of the year before", before), (f"{labels} labels a class", few)):
                    score = macro_f1(build(), before, series, test, seed)
                    scores.setdefault((build().name, learned), []).append(score)
            # Each takes minutes, so that what is stopped has whole ones.
            text = _table(scores, labels, seed + 1)
            if results is not None:
                write_section(results, "stcln-transfer", text)
        click.echo(text)


def years(seed: int) -> tuple[Series, Series, Series]:
    """Pixels of a simulated year of 30 dates; and of other fields in the next, of 12 dates: to learn, and to ask."""
    from engine.sample import SceneSpec
    from training.data.simulatedpairs import pairs_of_pixels

    first = SceneSpec(seed=901 + seed, width=160, height=120, year=2016, dates=_DATES_BEFORE)
    second = replace(first, seed=951 + seed, year=2017, dates=_DATES_AFTER)
    before, after = (_clear(pairs_of_pixels(spec, _PIXELS, seed, paired=False)) for spec in (first, second))
    learns = parcels_of_one_half(after)
    return before, after.take(learns), after.take(~learns)


def _clear(series: Series) -> Series:
    """Leave clouds out."""
    return replace(series, valid=series.valid & (series.cloud < _CLOUDY))


def parcels_of_one_half(series: Series) -> Sequence[bool]:
    """Halve series by whole parcels, the parcels of each class in turn: a mask of those of the first half."""
    import numpy as np

    first = np.zeros(len(series), bool)
    for label in np.unique(series.label):
        parcels = np.unique(series.group[series.label == label])
        first |= (series.label == label) & np.isin(series.group, parcels[::2])
    return first


def some_of_each(series: Series, count: int, seed: int) -> Sequence[int]:
    """Draw so many series of each class; all, where there are fewer."""
    import numpy as np

    rng = np.random.default_rng(seed)
    drawn = [rng.permutation(np.flatnonzero(series.label == label))[:count] for label in np.unique(series.label)]
    return np.sort(np.concatenate(drawn))


def macro_f1(system: System, unlabelled: Series, labelled: Series, test: Series, seed: int) -> float:
    """Fit a system, and score what it says of other series: mean F1 over the classes that were learned."""
    import numpy as np
    from sklearn.metrics import f1_score

    classify = system.fit(system.prepare(unlabelled.without_labels(), seed), labelled, seed)
    learned = test.take(np.isin(test.label, np.unique(labelled.label)))
    return float(f1_score(learned.label, classify(learned).argmax(axis=1), average="macro", zero_division=0.0))


def _table(scores: dict[tuple[str, str], list[float]], labels: int, seeds: int) -> str:
    lines = [
        "Simulated series: these figures say nothing about real crops. Written by `python -m training stcln-transfer "
        f"--labels {labels} --seeds {seeds}`. {_PIXELS} pixels of {_DATES_BEFORE} dates of 2016, for what needs no "
        f"label; then as many of {_DATES_AFTER} dates of 2017 on other fields, half of whose parcels are learned from. "
        "Macro F1 of the pixels of the other half, mean and range over the seeds, each of which has scenes of its own.",
        "",
        "| system | learned | macro F1 | least | most |",
        "|---|---|---:|---:|---:|",
    ]
    for (system, learned), values in scores.items():
        lines.append(
            f"| {system} | {learned} | {sum(values) / len(values):.3f} | {min(values):.3f} | {max(values):.3f} |"
        )
    return "\n".join(lines)
