"""`python -m training`: train a bundled model again, score its recipe, or compare systems on labelled series."""

from __future__ import annotations

from pathlib import Path

import click

from training.base import options
from training.base.console import reported
from training.leaderboard.command import leaderboard, pretraining
from training.measure.command import evaluate
from training.measure.probe_command import probe
from training.mtlcc.command import mtlcc
from training.pastis.command import pastis
from training.recipe.read import REPOSITORY
from training.scenes.command import early_season, variants
from training.systems.registry import SYSTEMS, commands_of
from training.unlabelled.command import pretrain

RESULTS = REPOSITORY / "training" / "RESULTS.md"


@click.group()
def main() -> None:
    """Train and score the models that CropMapper ships.

    Example: python -m training fit training/recipes/france-2018-s2.yaml
    """


@main.command()
@click.argument("recipe", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), help="Folder of the package; resources/models/NAME by default.")
@click.option("--results", type=click.Path(path_type=Path), default=RESULTS, help="Where the scores are written.")
def fit(recipe: Path, out: Path | None, results: Path) -> None:
    """Train RECIPE on all its parcels or series, score it, and write the model package and its scores."""
    from training.boundaries.fit import fit_boundaries
    from training.package.attention import with_attention
    from training.recipe.boundary import BoundaryRecipe
    from training.recipe.series import SeriesRecipe, read_fit_recipe
    from training.scenes.fit import fit as fit_scenes
    from training.series.fit import fit_series

    with reported():
        read = read_fit_recipe(recipe)
        folder = out or REPOSITORY / "resources" / "models" / read.name
        if isinstance(read, BoundaryRecipe):
            fit_boundaries(read, folder, results, click.echo)
            return
        run = fit_series if isinstance(read, SeriesRecipe) else fit_scenes
        with_attention(run(read, folder, results, click.echo))


@main.command()
@click.argument("packages", type=click.Path(path_type=Path), nargs=-1, required=True)
def attention(packages: tuple[Path, ...]) -> None:
    """Give PACKAGES the graph of their attention over dates, from the weights that they have."""
    from engine.package import load_package
    from training.package.attention import with_attention

    with reported():
        for folder in packages:
            package = with_attention(load_package(folder))
            graph = package.attention
            size = "no attention over dates" if graph is None else f"{graph.name}, {graph.stat().st_size / 1e3:.0f} kB"
            click.echo(f"{package.name}: {size}")


@main.command()
@click.argument("packages", type=click.Path(path_type=Path), nargs=-1, required=True)
def places(packages: tuple[Path, ...]) -> None:
    """Give PACKAGES the hashes of the places that they learned from, by the recipes that their cards name."""
    from engine.package import LABELS, load_package
    from training.data.load import load_scenes
    from training.data.places import places_of_scenes, places_of_series, with_places
    from training.recipe.scene import Recipe
    from training.recipe.series import SeriesRecipe, read_fit_recipe
    from training.series.data import load_series

    with reported():
        for folder in packages:
            package, found = load_package(folder), None
            recipe = read_fit_recipe(REPOSITORY / package.card.training.recipe)
            if isinstance(recipe, SeriesRecipe):
                found = places_of_series(load_series(recipe))
            elif isinstance(recipe, Recipe) and not recipe.simulated:
                found = places_of_scenes(recipe, load_scenes(recipe, recipe.scenes))
            with_places(package, found)
            click.echo(f"{package.name}: {'no places on Earth' if found is None else f'{len(found)} in {LABELS}'}")


@main.command()
@click.argument("packages", type=click.Path(path_type=Path), nargs=-1, required=True)
def graphs(packages: tuple[Path, ...]) -> None:
    """Export the graphs of PACKAGES again, from the weights that they have."""
    from engine.package import load_package
    from training.package.export import with_graphs

    with reported():
        for folder in packages:
            package = with_graphs(load_package(folder))
            click.echo(f"{package.name}: {package.encoder.name} and {package.head.name} exported again")


@main.command()
@click.argument("recipe", type=click.Path(path_type=Path))
@options.results
def score(recipe: Path, results: Path | None) -> None:
    """Score RECIPE beside its peers, and write no package.

    Example: python -m training score training/recipes/agrifm-crop-land.yaml
    """
    from engine.errors import BadInput
    from training.recipe.boundary import BoundaryRecipe
    from training.recipe.series import SeriesRecipe, read_fit_recipe
    from training.scenes.fit import score as score_scenes
    from training.series.fit import score_series

    with reported():
        read = read_fit_recipe(recipe)
        if isinstance(read, BoundaryRecipe):
            raise BadInput("recipe_scored", f"{recipe} is scored when it is trained.", "Train it with fit.")
        run = score_series if isinstance(read, SeriesRecipe) else score_scenes
        run(read, results, click.echo)


@main.command()
@click.argument("recipe", type=click.Path(path_type=Path))
@click.option("--package", type=click.Path(path_type=Path), help="Its folder; resources/models/NAME by default.")
@options.results
def elsewhere(recipe: Path, package: Path | None, results: Path | None) -> None:
    """Score the package of RECIPE, a recipe of series, on the labelled points of another study that it names."""
    from engine.package import load_package
    from training.recipe.read import read_recipe
    from training.recipe.series import SeriesRecipe
    from training.series.fit import score_package

    with reported():
        read = read_recipe(recipe, SeriesRecipe)
        folder = package or REPOSITORY / "resources" / "models" / read.name
        score_package(read, load_package(folder), results, click.echo)


main.add_command(evaluate)
main.add_command(pastis)
main.add_command(mtlcc)
main.add_command(leaderboard)
main.add_command(pretraining)
main.add_command(pretrain)
main.add_command(probe)
main.add_command(early_season)
main.add_command(variants)
for system in SYSTEMS:
    for command in commands_of(system):
        main.add_command(command)


if __name__ == "__main__":
    main(prog_name="python -m training")
