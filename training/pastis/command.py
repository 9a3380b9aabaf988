"""`python -m training pastis`."""

from __future__ import annotations

from pathlib import Path

import click

from training.base.console import reported
from training.base.options import accelerator, precision, resume


@click.command()
@click.option("--root", type=click.Path(path_type=Path), required=True, help="Folder with PASTIS or PASTIS-R.")
@click.option(
    "--protocol",
    type=click.Choice(["A", "B", "C"]),
    required=True,
    help="A: all dates. B: PANGAEA's six. C: few labels.",
)
@click.option("--fold", type=int, default=5, show_default=True, help="The official fold that is tested.")
@click.option("--recipe", type=click.Path(path_type=Path), required=True, help="Such as cropsts-pastis-a.yaml.")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Folder of weights, tables and checkpoint.")
@resume
@accelerator
@precision
@click.option(
    "--workers", type=click.IntRange(min=0), default=0, show_default=True, help="Processes that read patches."
)
def pastis(
    root: Path,
    protocol: str,
    fold: int,
    recipe: Path,
    out: Path,
    resume: bool,
    accelerator: str,
    precision: str,
    workers: int,
) -> None:
    """Segment PASTIS under a published protocol: train, keep the best on the validation fold, score on the tested one.

    Example: python -m training pastis --root PASTIS-R --protocol B --recipe training/recipes/cropsts-pastis-b.yaml
    --out build/pastis-b
    """
    from training.base.runner import Machine
    from training.pastis.segment import segment
    from training.recipe.pastis import PastisRecipe, PastisRun
    from training.recipe.read import read_recipe

    with reported():
        run = PastisRun(recipe=read_recipe(recipe, PastisRecipe), protocol=protocol, fold=fold)
        machine = Machine(accelerator=accelerator, precision=precision)
        measured = segment(root, run, out, machine, workers, resume, click.echo)
        click.echo((out / "table.md").read_text(encoding="utf-8"))
        click.echo(measured.evidence)
