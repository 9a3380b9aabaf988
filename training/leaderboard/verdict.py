"""How far the model systems are ahead of their peers, or behind, in words."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from training.measure.fits import in_words
from training.measure.registry import is_peer
from training.measure.scores import mean_and_deviation
from training.measure.table import Cell

FOREST = "random-forest"
# Points of macro F1 that a model system is to be ahead of the best peer, and with how many labels of each class.
REACH, AIMED = 3.0, (10, 100)


@dataclass(frozen=True)
class Difference:
    """How far one system is ahead of another, in points of macro F1; below 0 where it is behind.

    Attributes:
        mean: over the seeds, on each of which both had the same labels and the same test side.
        deviation: standard deviation of these differences; NaN for one seed.
    """

    mean: float
    deviation: float

    def __str__(self) -> str:
        return f"{self.mean:+.1f}{self.spread}"

    @property
    def spread(self) -> str:
        """The deviation as it stands behind the mean."""
        return "" if math.isnan(self.deviation) else f" ± {self.deviation:.1f}"


@dataclass(frozen=True, eq=False)
class Verdict:
    """The best model system, the best peer and the forest with one budget, of those whose planned fits were all scored.

    The best are chosen by their mean over the same fits that they are compared by.

    Attributes:
        incomplete: the cells of the budget that lack fits, and could be neither chosen nor compared.
    """

    labels: int | str
    system: Cell | None
    peer: Cell | None
    forest: Cell | None
    incomplete: tuple[Cell, ...]

    @property
    def ahead_of_peer(self) -> Difference | None:
        """None where one of the two is missing."""
        return difference(self.system, self.peer)

    @property
    def ahead_of_forest(self) -> Difference | None:
        """None where one of the two is missing."""
        return difference(self.system, self.forest)

    @property
    def sentence(self) -> str:
        """The verdict in words."""
        return f"{in_words(self.labels)}: {self._compared}{self._lacking}."

    @property
    def _compared(self) -> str:
        if self.system is None:
            return "no model system has all its fits"
        if self.peer is not None and self.peer.system == FOREST:
            compared = _in_words(self.ahead_of_peer, "the best peer, which is the random forest,")
        else:
            peer = "the best peer" if self.peer is None else f"the best peer, {self.peer.system},"
            forest = _in_words(self.ahead_of_forest, "the random forest")
            compared = f"{_in_words(self.ahead_of_peer, peer)}, and {forest}"
        return f"{self.system.system}, the best model system, is {compared}"

    @property
    def _lacking(self) -> str:
        cells = ", ".join(f"{cell.system} ({cell.fits})" for cell in self.incomplete)
        return f"; not compared, for want of fits: {cells}" if cells else ""


def verdicts(table: Sequence[Cell]) -> list[Verdict]:
    """One verdict for each budget, in the table's order."""
    found = []
    for labels in dict.fromkeys(cell.labels for cell in table):
        some = [cell for cell in table if cell.labels == labels]
        whole = [cell for cell in some if cell.whole]
        models = [cell for cell in whole if not is_peer(cell.system)]
        peers = [cell for cell in whole if is_peer(cell.system)]
        forest = [cell for cell in whole if cell.system == FOREST]
        incomplete = tuple(cell for cell in some if not cell.whole)
        found.append(Verdict(labels, _best(models), _best(peers), forest[0] if forest else None, incomplete))
    return found


def counts(every: Sequence[Verdict]) -> str | None:
    """How often a model system is where it is to be, over the comparisons that can be made; None where none can."""
    aimed = [verdict for verdict in every if verdict.labels in AIMED]
    ahead = [difference for verdict in aimed if (difference := verdict.ahead_of_peer) is not None]
    beside_forest = [difference for verdict in every if (difference := verdict.ahead_of_forest) is not None]
    if not ahead:
        return None
    numbers = " and ".join(map(str, dict.fromkeys(verdict.labels for verdict in aimed)))
    reached, short = sum(gap.mean >= REACH for gap in ahead), sum(gap.mean < 0 for gap in ahead)
    spread = [gap for gap in ahead if not math.isnan(gap.deviation)]
    within = sum(abs(gap.mean) <= gap.deviation for gap in spread)
    of_spread = f"; in {within} the difference is no larger than its deviation" if spread else ""
    among_fewer = sum(bool(verdict.incomplete) for verdict in aimed if verdict.ahead_of_peer is not None)
    return (
        f"At {numbers} labels a class a model system is to be {REACH:g} points ahead of the best peer. Of {len(ahead)} "
        f"comparisons it is so in {reached}, ahead by less in {len(ahead) - reached - short}, behind in {short}"
        f"{of_spread}. {len(aimed) - len(ahead)} more lack fits, and in "
        f"{among_fewer} of the {len(ahead)} some system lacks fits and could not be chosen: the sections below name "
        f"it. The best model system is behind the random forest in {sum(gap.mean < 0 for gap in beside_forest)} of "
        f"the {len(beside_forest)} comparisons with it."
    )


def _best(some: Sequence[Cell]) -> Cell | None:
    return max(some, key=lambda cell: cell.of("macro_f1")[0], default=None)


def difference(one: Cell | None, other: Cell | None) -> Difference | None:
    """How far one system is ahead of another on the same seeds; None where one of the two is missing."""
    if one is None or other is None:
        return None
    of_other = {row["seed"]: row["macro_f1"] for row in other.rows}
    return Difference(*mean_and_deviation([100 * (row["macro_f1"] - of_other[row["seed"]]) for row in one.rows]))


def _in_words(difference: Difference | None, other: str) -> str:
    if difference is None:
        return f"not to be compared with {other.rstrip(',')}"
    if abs(difference.mean) < 0.05:
        return f"level with {other.rstrip(',')} (0.0{difference.spread})"
    where = "ahead of" if difference.mean > 0 else "behind"
    return f"{where} {other} by {abs(difference.mean):.1f}{difference.spread}"
