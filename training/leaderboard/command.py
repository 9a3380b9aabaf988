"""`python -m training leaderboard` and `pretraining`."""

from __future__ import annotations

from pathlib import Path

import click

from engine.errors import BadInput
from training.base import options
from training.base.console import reported
from training.base.options import Names, budgets, seeds, systems, weights
from training.recipe.read import REPOSITORY

_data = click.option(
    "--data",
    type=click.Path(path_type=Path),
    default=REPOSITORY.parent / "shared" / "data" / "series",
    help="Folder of the labelled series; ../shared/data/series by default.",
)
_cache = click.option(
    "--cache",
    type=click.Path(path_type=Path),
    default="build/leaderboard/cache",
    help="Folder of single results, which are not made again.",
)
_tasks = click.option("--tasks", type=Names(), default=(), help="Such as california/group; all by default.")


@click.command()
@_data
@click.option(
    "--out", type=click.Path(path_type=Path), default="build/leaderboard", help="Folder of tables and figures."
)
@_cache
@options.results
@_tasks
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


@click.command()
@_data
@_cache
@options.results
@_tasks
@budgets("10,100", "half")
@seeds(1, "How many draws of labels, in whole rounds of the folds.")
@click.option("--table-only", is_flag=True, help="Tell what the cache holds, and fit nothing.")
def pretraining(
    data: Path,
    cache: Path,
    results: Path | None,
    tasks: tuple[str, ...],
    budgets: tuple[int | str, ...],
    seeds: int,
    table_only: bool,
) -> None:
    """Compare each model system from scratch with itself pre-trained, on labelled series; go on where it was killed.

    Example: python -m training pretraining --tasks mato-grosso/group,california/zone --labels-per-class 10
    """
    from training.base.sections import write_section
    from training.leaderboard.plan import plan, read, repeats
    from training.leaderboard.pretraining import pairs, table
    from training.leaderboard.tasks import chosen, folds_of, readable
    from training.leaderboard.work import Folders, work
    from training.measure.registry import systems as built

    with reported():
        here, unread = readable(chosen(tasks), data)
        for line in unread:
            click.echo(line)
        names = list(dict.fromkeys(name for pair in pairs() for name in pair))
        repeated = {task: repeats(budgets, folds_of(task, data)) for task in here}
        planned = plan(here, built(names, {}), budgets, seeds, data)
        fits = [fit for fit in planned if fit.labels not in repeated[fit.task]]
        if not table_only:
            work(fits, Folders(data, cache, ()), 1, click.echo)
        asked = f" --tasks {','.join(tasks)}" if tasks else ""
        asked += f" --labels-per-class {','.join(map(str, budgets))} --seeds {seeds}"
        text = table(fits, lambda fit: read(cache, fit), f"python -m training pretraining{asked}")
        click.echo(text)
        if results is not None:
            write_section(results, "leaderboard-pretraining", text)
