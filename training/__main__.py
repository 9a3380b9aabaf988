"""`python -m training`: train a bundled model again, or score its recipe."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import click

from engine.errors import EngineError
from training.recipe import REPOSITORY, read_recipe

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
    """Train RECIPE on all its parcels, score it, and write the model package and its scores."""
    from training.fit import fit as run

    with _told():
        read = read_recipe(recipe)
        run(read, out or REPOSITORY / "resources" / "models" / read.name, results, click.echo)


@main.command()
@click.argument("recipe", type=click.Path(path_type=Path))
def evaluate(recipe: Path) -> None:
    """Score RECIPE beside its peers, and write nothing."""
    from training.fit import score

    with _told():
        score(read_recipe(recipe), click.echo)


class _told:  # noqa: N801 - reads as a verb where it is used
    """Says how long it took; an error in the user's words, and its exit code."""

    def __enter__(self) -> None:
        self._start = time.perf_counter()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if isinstance(error, EngineError):
            click.echo(f"{error.message} {error.hint} [{error.code}]", err=True)
            sys.exit(error.exit_code)
        if error is None:
            click.echo(f"took {(time.perf_counter() - self._start) / 60:.1f} minutes")


if __name__ == "__main__":
    main(prog_name="python -m training")
