"""What `python -m training` offers for AgriFM alone."""

from __future__ import annotations

from pathlib import Path

import click

from training.base.console import reported
from training.recipe.read import REPOSITORY, read_recipe


@click.command()
@click.argument("recipe", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), help="Folder of the package; resources/models/NAME by default.")
def boundaries(recipe: Path, out: Path | None) -> None:
    """Train RECIPE on the outlines of parcels, score it beside Sobel and SLIC edges, and write the package."""
    from training.systems.agrifm.boundary.fit import fit_boundaries
    from training.systems.agrifm.boundary.recipe import BoundaryRecipe

    with reported():
        read = read_recipe(recipe, BoundaryRecipe)
        fit_boundaries(read, out or REPOSITORY / "resources" / "models" / read.name, click.echo)


COMMANDS = (boundaries,)
