"""`python -m training evaluate`."""

from __future__ import annotations

from pathlib import Path

import click

from training.base.console import reported
from training.base.options import budgets, seeds, systems, tables, weights
from training.measure.registry import PROBED


@click.command(epilog=f"Probes of frozen tokens are compared only where --systems names them: {', '.join(PROBED)}.")
@click.option("--train", type=click.Path(path_type=Path), required=True, help="Series file to train on.")
@click.option("--test", type=click.Path(path_type=Path), help="Series file to score on, of the same bands and classes.")
@click.option(
    "--split",
    type=click.Choice(["sample", "group", "region", "zone", "year"]),
    help="Without --test: hold out parts of the first file in turn.",
)
@systems
@budgets(
    "10,100,all", "half", "all", help="How many labels of each class; never more than half of a class but with 'all'."
)
@seeds(5, "How many draws of labels; with a split, in whole rounds of its folds.")
@weights
@tables
def evaluate(
    train: Path,
    test: Path | None,
    split: str | None,
    systems: tuple[str, ...],
    budgets: tuple[int | str, ...],
    seeds: int,
    weights: tuple[tuple[str, Path], ...],
    out: Path,
) -> None:
    """Train systems on one file of labelled series, and score them on another or within the same.

    Example: python -m training evaluate --train A.npz --test B.npz --systems random-forest,l-tae --out build/transfer
    """
    from training.measure.comparison import Comparison, compare

    with reported():
        compare(Comparison(train, test, split, systems, budgets, seeds, dict(weights), out), click.echo)
