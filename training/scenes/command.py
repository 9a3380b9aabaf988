"""`python -m training early-season` and `variants`."""

from __future__ import annotations

from pathlib import Path

import click

from training.base import options
from training.base.console import reported
from training.recipe.read import read_recipe


@click.command("early-season")
@click.argument("recipe", type=click.Path(path_type=Path))
@click.option(
    "--days",
    type=options.Days(),
    default="105,135,165,195,225,255,285",
    show_default=True,
    help="Last days, from 1 January.",
)
@click.option("--own/--one", default=True, show_default=True, help="Also train a model for each last day alone.")
@options.results
def early_season(recipe: Path, days: tuple[int, ...], own: bool, results: Path | None) -> None:
    """Score RECIPE, a recipe of scenes, by how much of a season is shown: macro F1 of parcels against the last day.

    One model is trained with a random last day for each window, and serves all days. With --results the curves are
    drawn, too, into a file beside it.

    Example: python -m training early-season training/recipes/agrifm-early-season.yaml --days 135,195,255
    """
    from training.base.sections import write_section
    from training.recipe.scene import Recipe
    from training.scenes.season import curve, section
    from training.scenes.seasonfigure import draw

    with reported():
        read = read_recipe(recipe, Recipe)
        points = curve(read, days, own, click.echo)
        if results is None:
            click.echo(section(read, points))
            return
        figure = results.with_name(f"{read.name}.svg")
        draw(figure, read, points)
        text = section(read, points, figure.name)
        click.echo(text)
        write_section(results, f"{read.name}-early", text)


@click.command()
@click.argument("recipe", type=click.Path(path_type=Path))
@click.option("--seeds", type=click.IntRange(min=1), default=10, show_default=True, help="How many, from 0.")
@click.option(
    "--out", type=click.Path(path_type=Path), default="build/variants", help="Folder of single results, kept."
)
@options.results
def variants(recipe: Path, seeds: int, out: Path, results: Path | None) -> None:
    """Train the variants of RECIPE, which differ by switches, and compare them seed by seed; go on where it was killed.

    Example: python -m training variants training/recipes/cropsts-claims.yaml --seeds 10
    """
    from training.base.sections import write_section
    from training.recipe.variants import VariantsRecipe
    from training.scenes.variants import compare
    from training.scenes.variants_table import section

    with reported():
        read = read_recipe(recipe, VariantsRecipe)
        text = section(read, compare(read, range(seeds), out, click.echo), range(seeds))
        click.echo(text)
        if results is not None:
            write_section(results, read.name, text)
