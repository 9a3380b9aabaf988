"""How far CropSTS is ahead of its peers, or behind, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from training.evaluate.fits import in_words
from training.evaluate.table import Cell, is_ours

FOREST = "random-forest"
# Points of macro F1 that CropSTS is to be ahead of the best peer.
REACH = 3.0


@dataclass(frozen=True, eq=False)
class Verdict:
    """The best CropSTS, the best peer and the forest with one budget; those of them that were fitted.

    The best are chosen by their mean over the same fits that they are compared by.
    """

    labels: int | str
    ours: Cell | None
    peer: Cell | None
    forest: Cell | None

    @property
    def ahead_of_peer(self) -> float | None:
        """Points of macro F1, None where one of the two is missing."""
        return _difference(self.ours, self.peer)

    @property
    def ahead_of_forest(self) -> float | None:
        """Points of macro F1, None where one of the two is missing."""
        return _difference(self.ours, self.forest)

    @property
    def sentence(self) -> str:
        """The verdict in words."""
        if self.ours is None:
            return f"{in_words(self.labels)}: no CropSTS was fitted."
        if self.peer is not None and self.peer.system == FOREST:
            compared = _compared(self.ahead_of_peer, "the best peer, which is the random forest,")
        else:
            peer = "the best peer" if self.peer is None else f"the best peer, {self.peer.system},"
            forest = _compared(self.ahead_of_forest, "the random forest")
            compared = f"{_compared(self.ahead_of_peer, peer)}, and {forest}"
        return f"{in_words(self.labels)}: {self.ours.system}, the best CropSTS, is {compared}."


def verdicts(table: Sequence[Cell]) -> list[Verdict]:
    """One verdict for each budget, in the table's order."""
    found = []
    for labels in dict.fromkeys(cell.labels for cell in table):
        some = [cell for cell in table if cell.labels == labels and cell.rows]
        ours = [cell for cell in some if is_ours(cell.system)]
        peers = [cell for cell in some if not is_ours(cell.system)]
        forest = [cell for cell in some if cell.system == FOREST]
        found.append(Verdict(labels, _best(ours), _best(peers), forest[0] if forest else None))
    return found


def _best(some: Sequence[Cell]) -> Cell | None:
    return max(some, key=lambda cell: cell.of("macro_f1")[0], default=None)


def _difference(one: Cell | None, other: Cell | None) -> float | None:
    """Mean difference over the seeds that both have, in points."""
    if one is None or other is None:
        return None
    of_one, of_other = ({row["seed"]: row["macro_f1"] for row in cell.rows} for cell in (one, other))
    both = sorted(of_one.keys() & of_other.keys())
    return 100 * float(np.mean([of_one[seed] - of_other[seed] for seed in both])) if both else None


def _compared(difference: float | None, other: str) -> str:
    if difference is None:
        return f"not to be compared with {other.rstrip(',')}"
    if abs(difference) < 0.05:
        return f"level with {other.rstrip(',')}"
    return f"ahead of {other} by {difference:.1f}" if difference > 0 else f"behind {other} by {-difference:.1f}"
