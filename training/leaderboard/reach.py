"""How far what teach chooses is ahead of its peers over all tasks, or behind, in words; and all scores side by side."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from training.leaderboard.plan import ELSEWHERE, HERE
from training.leaderboard.tasks import FAR, Task
from training.leaderboard.verdict import AIMED, FOREST, Difference, difference
from training.measure.registry import is_peer
from training.measure.table import Cell

# Points of macro F1 by which teach's mean is to be above that of the best single peer; by which it may be behind the
# best peer of a comparison; and in what share of the comparisons it may be behind by more.
AHEAD, NEAR, SHARE = 2.0, 1.0, 0.1


@dataclass(frozen=True, eq=False)
class Comparison:
    """One task with one budget: what teach chose, and the peers.

    Attributes:
        name: name of the task, and the labels a class.
        taught: what was chosen for the use that the task's split makes of it.
        peers: those whose planned fits were all scored.
    """

    name: str
    taught: Cell
    peers: tuple[Cell, ...]

    @property
    def behind(self) -> float:
        """Points behind the best peer; below 0 where it is ahead."""
        return max(_points(cell) for cell in self.peers) - _points(self.taught)

    @property
    def to_forest(self) -> Difference | None:
        """How far it is ahead of the random forest; None without one."""
        return difference(self.taught, next((cell for cell in self.peers if cell.system == FOREST), None))


def comparisons(tables: Sequence[tuple[Task, Sequence[Cell]]]) -> list[Comparison]:
    """The tasks and budgets in which what teach chose and some peer have all their fits."""
    found = []
    for task, table in tables:
        asked = ELSEWHERE if task.split in FAR else HERE
        for labels in AIMED:
            whole = [cell for cell in table if cell.labels == labels and cell.whole]
            taught = next((cell for cell in whole if cell.system == asked), None)
            peers = tuple(cell for cell in whole if is_peer(cell.system))
            if taught is not None and peers:
                found.append(Comparison(f"{task.name} {labels}", taught, peers))
    return found


def reach(every: Sequence[Comparison]) -> str | None:
    """Where what teach chooses is and where it is to be; None where nothing can be compared."""
    if not every:
        return None
    scores = {
        system: np.mean([_points(cell) for one in every for cell in one.peers if cell.system == system])
        for system in dict.fromkeys(cell.system for one in every for cell in one.peers)
        if all(any(cell.system == system for cell in one.peers) for one in every)
    }
    mean = float(np.mean([_points(one.taught) for one in every]))
    sentences = [
        f"What teach chooses, told that it will be used elsewhere where the split is by {', '.join(FAR[:-1])} or "
        f"{FAR[-1]}, has a mean of {mean:.1f} over {len(every)} comparisons at {' and '.join(map(str, AIMED))} labels "
        "a class."
    ]
    if scores:
        best = max(scores, key=scores.__getitem__)
        sentences.append(
            f"The best single peer in the mean is {best} with {scores[best]:.1f}: a difference of "
            f"{mean - scores[best]:+.1f}, where at least {AHEAD:+g} is wanted."
        )
    far = [one for one in every if one.behind > NEAR]
    allowed = math.floor(SHARE * len(every))
    sentences.append(
        f"It is behind the best peer of a comparison by more than {NEAR:g} point in {len(far)} of {len(every)}, where "
        f"at most {allowed} are wanted{_named((one.name, one.behind) for one in far)}."
    )
    beside = [(one.name, gap) for one in every if (gap := one.to_forest) is not None]
    short = [(name, gap) for name, gap in beside if -gap.mean > (0 if math.isnan(gap.deviation) else gap.deviation)]
    sentences.append(
        f"It is behind the random forest by more than the deviation over the seeds, or at all with one seed, in "
        f"{len(short)} of {len(beside)}, where none is wanted{_named((name, -gap.mean) for name, gap in short)}."
    )
    return " ".join(sentences)


def side_by_side(tables: Sequence[tuple[Task, Sequence[Cell]]]) -> list[str]:
    """A table of macro F1: tasks and budgets by systems; a score in brackets lacks fits."""
    systems = list(dict.fromkeys(cell.system for _, table in tables for cell in table))
    lines = [f"| task | labels a class | {' | '.join(systems)} |", "|---|---|" + "---:|" * len(systems)]
    for task, table in tables:
        for labels in dict.fromkeys(cell.labels for cell in table):
            by_system = {cell.system: cell for cell in table if cell.labels == labels}
            entries = [_entry(by_system.get(system)) for system in systems]
            lines.append(f"| {task.name} | {labels} | {' | '.join(entries)} |")
    return lines if len(lines) > 2 else []


def _entry(cell: Cell | None) -> str:
    if cell is None or cell.of("macro_f1") is None:
        return ""
    return f"{_points(cell):.1f}" if cell.whole else f"({_points(cell):.1f})"


def _points(cell: Cell) -> float:
    return 100 * cell.of("macro_f1")[0]


def _named(short: Iterable[tuple[str, float]]) -> str:
    named = [f"{name} by {points:.1f}" for name, points in short]
    return f": {', '.join(named)}" if named else ""
