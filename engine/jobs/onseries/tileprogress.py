"""How far the walks over a stack are, counted in tiles."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from engine.contract import Progress
from engine.jobs import Emit
from engine.series.gather import tiles
from engine.series.plan import Walk


def tile_progress(todo: Sequence[Walk], emit: Emit) -> Callable[[int], None]:
    """A function that takes how many more tiles are done, and emits how many of all are; 0 are at once.

    Args:
        todo: all walks of the job.
        emit: may raise to stop.
    """
    done, total = 0, sum(len(tiles(walk.stack)) for walk in todo)

    def progress(more: int) -> None:
        nonlocal done
        done += more
        emit(Progress(stage="extract", done=done, total=total))

    progress(0)
    return progress
