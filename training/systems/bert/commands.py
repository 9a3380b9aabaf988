"""What `python -m training` offers for bimodal BERT alone."""

from __future__ import annotations

from pathlib import Path

import click

from training.base.console import reported
from training.base.options import tables


@click.command("bert-cases")
@click.argument("recipe", type=click.Path(path_type=Path))
@tables
def cases(recipe: Path, out: Path) -> None:
    """Run the nine cases of RECIPE on simulated pairs: two encoders, three tasks, three networks; and the controls.

    Example: python -m training bert-cases training/recipes/bert-cases-small.yaml --out build/cases
    """
    from training.systems.bert.caserecipe import read_cases
    from training.systems.bert.cases import TABLE, run_cases

    with reported():
        run_cases(read_cases(recipe), out, click.echo)
        click.echo((out / TABLE).read_text(encoding="utf-8"))


COMMANDS = (cases,)
