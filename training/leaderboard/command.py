"""`python -m training leaderboard`."""

from __future__ import annotations

from pathlib import Path

import click

from engine.errors import BadInput
from training.base import options
from training.base.console import reported
from training.base.options import Names, budgets, seeds, systems, weights
from training.recipe.read import REPOSITORY


@click.command()
@click.option(
    "--data",
    type=click.Path(path_type=Path),
    default=REPOSITORY.parent / "shared" / "data" / "series",
    help="Folder of the labelled series; ../shared/data/series by default.",
)
@click.option(
    "--out", type=click.Path(path_type=Path), default="build/leaderboard", help="Folder of tables and figures."
)
@click.option(
    "--cache",
    type=click.Path(path_type=Path),
    default="build/leaderboard/cache",
    help="Folder of single results, which are not made again.",
)
@options.results
@click.option("--tasks", type=Names(), default=(), help="Such as california/group; all by default.")
@systems
@budgets("10,100,half", "half")
@seeds(5, "How many draws of labels, in whole rounds of the folds.")
@weights
@click.option("--workers", type=click.IntRange(1), default=2, show_default=True, help="Processes, a thread each.")
@click.option(
    "--brief", is_flag=True, help="Write no section on each task, but how far teach is from its aims, and all scores."
)
@click.option("--table-only", is_flag=True, help="Tell what the cache holds, and fit nothing.")
def leaderboard(
    data: Path,
    out: Path,
    cache: Path,
    results: Path | None,
    tasks: tuple[str, ...],
    systems: tuple[str, ...],
    budgets: tuple[int | str, ...],
    seeds: int,
    weights: tuple[tuple[str, Path], ...],
    workers: int,
    brief: bool,
    table_only: bool,
) -> None:
    """Compare systems on the labelled series at hand, and write the table; go on where it was killed.

    Example: python -m training leaderboard --systems random-forest --tasks california/zone --seeds 2
    """
    from training.leaderboard.plan import plan
    from training.leaderboard.report import report
    from training.leaderboard.tasks import chosen, readable
    from training.leaderboard.work import Folders, work
    from training.measure.comparison import at_hand

    with reported():
        selected = chosen(tasks)
        built, absent = at_hand(systems, dict(weights))
        here, unread = readable(selected, data)
        absent += unread
        if not here:
            raise BadInput(
                "series_missing",
                f"{data} has none of the data sets. {' '.join(unread)}",
                "Name their folder with --data.",
            )
        fits = plan(here, built, budgets, seeds, data)
        try:
            if not table_only:
                work(fits, Folders(data, cache, weights), workers, click.echo)
        finally:
            report(fits, absent, data, cache, out, results, brief)
        click.echo(f"The table is {out / 'leaderboard.md'}.")
