"""`python -m training probe`."""

from __future__ import annotations

import re
from pathlib import Path

import click

from training.base import options
from training.base.console import reported
from training.base.options import NamedPath, budgets, seeds, tables


@click.command()
@click.argument("recipe", type=click.Path(path_type=Path))
@click.option(
    "--encoder",
    "encoders",
    type=NamedPath(),
    multiple=True,
    required=True,
    help="Name and weights (encoder.safetensors) of a pre-training, its card beside them; may be given again.",
)
@budgets(
    "1,5,10,20,all",
    "half",
    "all",
    help="How many parcels of each class; never more than half of a class but with 'all'.",
)
@seeds(10, "How many draws of labels and of random weights.")
@tables
@options.results
def probe(
    recipe: Path,
    encoders: tuple[tuple[str, Path], ...],
    budgets: tuple[int | str, ...],
    seeds: int,
    out: Path,
    results: Path | None,
) -> None:
    """Score kNN and a linear probe of frozen pre-trained encoders on the labelled scenes of RECIPE, by its own split.

    Beside them stand encoders of the same shape with random weights, and a random forest.

    Example: python -m training probe training/recipes/simulated-s2.yaml --encoder dino=build/dino/encoder.safetensors
    --out build/probe
    """
    from training.measure.comparison import try_folder
    from training.measure.probe_report import report
    from training.measure.scene_probes import Probing
    from training.measure.scene_probes import probe as run
    from training.measure.table import write_rows
    from training.recipe.read import read_recipe
    from training.recipe.scene import Recipe

    odd = [name for name, _ in encoders if not re.fullmatch("[A-Za-z0-9_-]+", name)]
    if odd:
        raise click.BadParameter(
            f"the name {odd[0]!r} has more than letters, digits, - and _, of which files are named.",
            param_hint="--encoder",
        )
    if len(dict(encoders)) < len(encoders):
        raise click.BadParameter("two encoders have the same name.", param_hint="--encoder")
    with reported():
        probing = Probing(read_recipe(recipe, Recipe), dict(encoders), budgets, seeds)
        try_folder(out)
        if results is not None:
            try_folder(results.parent)
        report(run(probing, lambda rows: write_rows(out / "table.json", rows), click.echo), out, results)
