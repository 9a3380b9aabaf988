"""`python -m training probe`."""

from __future__ import annotations

import re
from pathlib import Path

import click

from training.base.console import reported
from training.base.options import Budgets, NamedPath


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
@click.option(
    "--labels-per-class",
    "budgets",
    type=Budgets("half", "all"),
    default="1,5,10,20,all",
    show_default=True,
    help="How many parcels of each class; never more than half of a class but with 'all'.",
)
@click.option(
    "--seeds",
    type=click.IntRange(1),
    default=10,
    show_default=True,
    help="How many draws of labels and of random weights.",
)
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Folder of the tables and figures.")
@click.option(
    "--results", type=click.Path(dir_okay=False, path_type=Path), help="Markdown file whose section is written, too."
)
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
    from training.recipe.scene import read_recipe

    odd = [name for name, _ in encoders if not re.fullmatch("[A-Za-z0-9_-]+", name)]
    if odd:
        raise click.BadParameter(
            f"the name {odd[0]!r} has more than letters, digits, - and _, of which files are named.",
            param_hint="--encoder",
        )
    if len(dict(encoders)) < len(encoders):
        raise click.BadParameter("two encoders have the same name.", param_hint="--encoder")
    with reported():
        asked = Probing(read_recipe(recipe), dict(encoders), budgets, seeds)
        try_folder(out)
        if results is not None:
            try_folder(results.parent)
        report(run(asked, lambda rows: write_rows(out / "table.json", rows), click.echo), out, results)
