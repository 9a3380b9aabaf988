"""`python -m training mtlcc`."""

from __future__ import annotations

from pathlib import Path

import click

from training.base.console import reported
from training.base.options import accelerator, precision


@click.command()
@click.option("--root", type=click.Path(path_type=Path), required=True, help="Folder that holds classes.txt.")
@click.option("--recipe", type=click.Path(path_type=Path), required=True, help="Such as stcln-mtlcc.yaml.")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Folder of weights and table.")
@accelerator
@precision
def mtlcc(root: Path, recipe: Path, out: Path, accelerator: str, precision: str) -> None:
    """Segment MTLCC with labels of few tiles: train, keep the best on tiles of test_fold0, score on those of eval.

    Example: python -m training mtlcc --root MTLCC --recipe training/recipes/stcln-mtlcc.yaml --out build/mtlcc
    """
    from training.base.runner import Machine
    from training.mtlcc.segment import segment
    from training.recipe.mtlcc import MTLCCRecipe
    from training.recipe.read import read_recipe

    with reported():
        machine = Machine(accelerator=accelerator, precision=precision)
        found = segment(root, read_recipe(recipe, MTLCCRecipe), out, machine, click.echo)
        for name, one in found.items():
            click.echo(f"{name}: OA {one.overall_accuracy:.4f}, mIoU {one.miou:.4f}, macro F1 {one.macro_f1:.4f}")
