"""What `python -m training` offers for bimodal BERT alone."""

from __future__ import annotations

from pathlib import Path

import click

from training.base import options
from training.base.console import reported


@click.command("bert-cases")
@click.argument("recipe", type=click.Path(path_type=Path))
@options.tables
@options.results
def cases(recipe: Path, out: Path, results: Path | None) -> None:
    """Run the nine cases of RECIPE on simulated pairs: two encoders, three tasks, three networks; and the controls.

    Example: python -m training bert-cases training/recipes/bert-cases-small.yaml --out build/cases
    """
    from training.systems.bert.caserecipe import read_cases
    from training.systems.bert.cases import TABLE, run_cases

    with reported():
        run_cases(read_cases(recipe), out, results, click.echo)
        click.echo((out / TABLE).read_text(encoding="utf-8"))


@click.command("bert-search")
@click.argument("recipe", type=click.Path(path_type=Path))
@click.option("--task", type=click.IntRange(min=1), default=1, show_default=True, help="Which of the recipe's tasks.")
@click.option("--network", type=click.Choice(["lstm", "inception", "transformer"]), required=True)
@click.option("--space", type=click.Choice(["small", "published"]), default="small", show_default=True)
@click.option("--trials", type=click.IntRange(min=1), default=30, show_default=True, help="How many are tried.")
@click.option("--best", type=click.IntRange(min=1), default=10, show_default=True, help="How many are printed.")
def find(recipe: Path, task: int, network: str, space: str, trials: int, best: int) -> None:
    """Search for configurations of a downstream network of RECIPE by Optuna, an extra, and print the best.

    They are printed as recipes store them.

    They are judged by fields of the training side; the validation side is not looked at.

    Example: python -m training bert-search training/recipes/bert-cases-small.yaml --network lstm --trials 30
    """
    import json

    from training.systems.bert.caserecipe import read_cases
    from training.systems.bert.search import search

    with reported():
        for trial in search(read_cases(recipe), task, network, space, trials, click.echo)[:best]:
            click.echo(f"- {json.dumps(trial.configuration)}  # accuracy {100 * trial.accuracy:.1f}")


@click.command()
@click.option("--sentinel", type=click.Path(path_type=Path), required=True, help="Folder of the Sentinel-2 values.")
@click.option("--labels", type=click.Path(path_type=Path), required=True, help="labels.geojson of the fields.")
@click.option("--planet", type=click.Path(path_type=Path), help="Folder of the Planet days; without, Sentinel-2 alone.")
@click.option("--pixels", type=click.IntRange(1), default=150_000, show_default=True, help="How many are drawn.")
@click.option("--seed", type=click.IntRange(0), default=0, show_default=True, help="Of the draw.")
@click.option("--first-corner", is_flag=True, help="Take Planet's pixels around a pixel's first corner, as published.")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The series file (.npz).")
def denethor(
    sentinel: Path, labels: Path, planet: Path | None, pixels: int, seed: int, first_corner: bool, out: Path
) -> None:
    """Write a series file of both sensors from DENETHOR's folders, as they are published.

    Example: python -m training denethor --sentinel TILE --labels labels.geojson --planet PLANET --out pairs.npz
    """
    from training.data.denethor import read_denethor
    from training.data.serieswrite import write_series

    with reported():
        series = read_denethor(sentinel, labels, planet, pixels, seed, centred=not first_corner)
        write_series(series, out)
        click.echo(f"{len(series)} pixels of {len(set(series.group))} fields, {series.valid.shape[1]} dates, in {out}")


COMMANDS = (cases, find, denethor)
