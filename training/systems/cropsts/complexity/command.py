"""`python -m training complexity`: operations counted, time measured, as a table and a figure."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click

from training.base.console import reported

GRIDS = (8, 14, 16, 32)
MOST_DATES = 60
TIMED_DATES = (1, 2, 4, 6, 10, 15, 20, 30, 45, 60)
TIMED_GRID = 16


@click.command()
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Folder of complexity.json and .png.")
@click.option(
    "--measure",
    type=click.Choice(["small", "paper"]),
    default="small",
    show_default=True,
    help="The encoder that is timed; counted is always the paper's.",
)
@click.option(
    "--dates", type=click.IntRange(1), multiple=True, default=TIMED_DATES, show_default=True, help="Timed at these."
)
@click.option("--rounds", type=click.IntRange(1), default=3, show_default=True, help="Runs of which the least counts.")
def complexity(out: Path, measure: str, dates: tuple[int, ...], rounds: int) -> None:
    """Count the operations of decoupled, joint and time-then-collapse encoders, and time them on this machine.

    Example: python -m training complexity --out build/complexity
    """
    from engine.files import write_whole
    from engine.models.cropsts.encoder import PAPER_PROFILE, SHIPPED_PROFILE
    from training.systems.cropsts.complexity.figure import Measured, draw
    from training.systems.cropsts.complexity.measured import encoder_of, machine, timed
    from training.systems.cropsts.complexity.operations import MIXINGS

    with reported():
        encoder = encoder_of(PAPER_PROFILE)
        counts = [
            {"grid": side, "dates": t} | {name: count(encoder, t, side**2) for name, count in MIXINGS.items()}
            for side in GRIDS
            for t in range(1, MOST_DATES + 1)
        ]
        config = {"small": SHIPPED_PROFILE, "paper": PAPER_PROFILE}[measure]
        measured = Measured(encoder_of(config), timed(config, dates, TIMED_GRID**2, rounds), machine())
        table = {
            "encoder": asdict(encoder),
            "operations": counts,
            "measured": {
                "machine": measured.machine,
                "encoder": asdict(measured.encoder),
                "grid": TIMED_GRID,
                "rounds": rounds,
                "times": [asdict(timing) for timing in measured.timings],
            },
        }
        write_whole(out / "complexity.json", json.dumps(table, indent=1).encode())
        draw(out / "complexity.png", encoder, GRIDS, MOST_DATES, measured)
        for timing in measured.timings:
            times = ", ".join(f"{name} {1000 * seconds:.0f} ms" for name, seconds in timing.seconds.items())
            click.echo(f"{timing.dates:2d} dates: {times}")
