"""`python -m training early-season`."""

from __future__ import annotations

from pathlib import Path

import click

from training.base.console import reported
from training.recipe.read import read_recipe


@click.command("early-season")
@click.argument("recipe", type=click.Path(path_type=Path))
@click.option("--days", default="105,135,165,195,225,255,285", show_default=True, help="Last days, from 1 January.")
@click.option("--own/--one", default=True, show_default=True, help="Also train a model for each last day alone.")
def early_season(recipe: Path, days: str, own: bool) -> None:
    """Score RECIPE, a recipe of scenes, by how much of a season is shown: macro F1 of parcels against the last day.

    One model is trained with a random last day for each window, and serves all days.
    """
    from training.recipe.scene import Recipe
    from training.scenes.season import curve

    with reported():
        read = read_recipe(recipe, Recipe)
        click.echo(f"{'simulated scenes, ' if read.simulated else ''}macro F1 of parcels held out")
        click.echo(f"| last day | one model |{' a model each |' if own else ''}")
        curve(read, [int(day) for day in days.split(",")], own, click.echo)
