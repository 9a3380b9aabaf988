"""`python -m training pretrain`."""

from __future__ import annotations

from pathlib import Path

import click

from training.base.console import reported
from training.base.options import accelerator, precision, resume


@click.command()
@click.argument("recipe", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Folder of the encoder and its checkpoint.")
@resume
@accelerator
@click.option("--devices", type=click.IntRange(min=1), default=1, show_default=True, help="How many of them.")
@click.option("--strategy", default="auto", show_default=True, help="Of Lightning; ddp for several devices.")
@precision
@click.option(
    "--workers", type=click.IntRange(min=0), default=0, show_default=True, help="Processes that draw windows."
)
def pretrain(
    recipe: Path, out: Path, resume: bool, accelerator: str, devices: int, strategy: str, precision: str, workers: int
) -> None:
    """Train an encoder by RECIPE without labels, by the objective that it names.

    Example: python -m training pretrain training/recipes/cropsts-dino-small.yaml --out build/dino
    """
    from lightning.pytorch.utilities import rank_zero_only

    from training.base.runner import Machine
    from training.recipe.unlabelled import read_pretraining
    from training.unlabelled.pretrain import pretrain as run

    with reported():
        machine = Machine(accelerator, devices, strategy, precision)
        say = rank_zero_only(click.echo)
        run(read_pretraining(recipe), out, machine, workers, resume, say)
