"""Limits of the lights for a wanted error, and what is to be expected of them.

A model says of a parcel what it most likely is, without having seen what is declared. Where it decides, with at least
the probability of a limit, it agrees with the declaration or not. Agreement is green, disagreement red. What is wrong
among the green ones cannot be counted without inspection, and is estimated: let

    A       the share of parcels where it decides,
    R       the share where it decides and disagrees,
    e       the share of declarations that are false,
    c       how often a false declaration names the very crop that the model takes the parcel for when it errs,
    m       the share where it decides and errs.

Where false declarations do not depend on how the parcel looks, R = (1 - e) m + e (A - c m), which gives m; then e c m
are green and wrong, A - c m of the false ones are red, and m of the right ones.

`e` itself: the surer the model is, the less it errs, and where it is surest nearly all that is declared otherwise is
declared falsely. A line through the surest half of the parcels says what is declared otherwise there. (Anchor points:
Liu and Tao 2016, "Classification with Noisy Labels by Importance Reweighting"; Patrini et al. 2017.) So neither a
declaration nor a model has to be trusted, but false declarations have to be as frequent among clear parcels as among
others.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.special import betaincinv

# Chance that a bound is exceeded by bad luck of the sample, and so many standard errors.
RISK = 0.05
_ERRORS = 1.645
# A model whose every second answer is contradicted tells nothing of the declarations.
_MOST_FALSE = 0.45
_CANDIDATES = 60
_TRIED = 10  # on inspected parcels


@dataclass(frozen=True)
class Decisions:
    """What the model says of n parcels that have a declaration, and what is declared; crops are those to be told apart.

    Attributes:
        sure: (n) held-out probability of the most likely crop.
        decided: (n) whether nothing keeps the model from deciding, such as a second crop nearly as likely.
        predicted, declared: (n) number of the most likely and of the declared crop.
        block: (n) number of the ground that is not to be split.
    """

    sure: NDArray[np.floating]
    decided: NDArray[np.bool_]
    predicted: NDArray[np.integer]
    declared: NDArray[np.integer]
    block: NDArray[np.integer]

    def take(self, rows: NDArray) -> Decisions:
        """Some of the parcels, by place or mask."""
        return Decisions(*(values[rows] for values in vars(self).values()))

    @property
    def agrees(self) -> NDArray[np.bool_]:
        """Whether the most likely crop is the declared one, (n)."""
        return self.predicted == self.declared

    def at(self, limit: float) -> NDArray[np.bool_]:
        """Where the model decides with at least this probability, (n)."""
        return self.decided & (self.sure >= limit)


@dataclass(frozen=True)
class FalseShare:
    """The share of declarations that are false: as those parcels tell that the model is surest of, or inspections.

    Attributes:
        share: estimated, or counted; NaN where the model decides on no parcel.
        at_least, at_most: its bounds.
        parcels: number of parcels that it was found from.
    """

    share: float
    at_least: float
    at_most: float
    parcels: int


@dataclass(frozen=True)
class Expected:
    """Shares that are to be expected at one limit; NaN where nothing is decided.

    Attributes:
        limit: probability from which on the model decides.
        decided: share of the parcels where it does.
        disagrees: share of those decided that are declared otherwise.
        wrong_green: share of the green ones whose declaration is false.
        wrong_green_at_most: its bound, whichever crops are declared falsely.
        found: share of the false declarations that are red.
        right_red: share of the red ones whose declaration is right: false alarms.
        right_red_at_most: its bound.
    """

    limit: float
    decided: float
    disagrees: float
    wrong_green: float
    wrong_green_at_most: float
    found: float
    right_red: float
    right_red_at_most: float


def false_share(parcels: Decisions) -> FalseShare:
    """The share of false declarations, read off where the model is surest."""
    below, surest = np.zeros(len(parcels.sure)), np.zeros(len(parcels.sure), bool)
    for crop in np.unique(parcels.predicted[parcels.decided]):
        own = parcels.decided & (parcels.predicted == crop)
        below[own] = parcels.sure[own].max() - parcels.sure[own]
        surest |= own & (parcels.sure >= np.median(parcels.sure[own]))
    count = int(surest.sum())
    if not count:
        return FalseShare(float("nan"), 0.0, 1.0, 0)
    line = np.stack([np.ones(count), below[surest]], axis=1)
    otherwise = (~parcels.agrees[surest]).astype(float)
    weights = np.linalg.pinv(line)
    height, slope = weights @ otherwise
    # What is wrong with the line is so within blocks together, whose parcels are alike.
    _, place = np.unique(parcels.block[surest], return_inverse=True)
    by_block = np.bincount(place, weights[0] * (otherwise - height - slope * line[:, 1]))
    error = _ERRORS * float(np.sqrt((by_block**2).sum()))
    share = min(max(float(height), 0.0), _MOST_FALSE)
    most = min(max(share + error, upper(0, count)), _MOST_FALSE)
    return FalseShare(share, max(share - error, 0.0), most, count)


def false_share_inspected(parcels: Decisions, found: NDArray[np.integer]) -> FalseShare:
    """The share of false declarations where all parcels were inspected: it is counted, and nothing is estimated.

    Args:
        found: (n) number of the crop that was found there.
    """
    share = float((found != parcels.declared).mean())
    return FalseShare(share, share, share, len(found))


def expected(parcels: Decisions, false: FalseShare, limit: float) -> Expected:
    """Return the shares that are to be expected of the lights at a limit."""
    n, at = len(parcels.sure), parcels.at(limit)
    decided, disagrees = int(at.sum()), int((at & ~parcels.agrees).sum())
    nothing = float("nan")
    if not decided:
        return Expected(limit, 0.0, nothing, nothing, nothing, 0.0, nothing, nothing)
    same = _same_crop(parcels, at & ~parcels.agrees)
    green, red = (decided - disagrees) / n, disagrees / n

    def right(share: float) -> float:
        alarms = (1 - share) * _errs(decided / n, red, share, same)
        return min(float(alarms / red), 1.0) if red else nothing

    errs = _errs(decided / n, red, false.share, same)
    weight = 1 / crowding(parcels.block[at], ~parcels.agrees[at])
    most = upper(disagrees * weight, decided * weight)
    # Whichever the share is, up to its bound, and whichever crop is declared: the worst of all.
    shares = np.linspace(0, false.at_most, 46)
    worst = float(np.max(shares * _errs(1.0, most, shares, 1.0))) / max(1 - most, 1e-9)
    return Expected(
        limit=limit,
        decided=decided / n,
        disagrees=disagrees / decided,
        wrong_green=float(false.share * same * errs / green) if green else nothing,
        wrong_green_at_most=min(worst, 1.0),
        found=float(decided / n - same * errs),
        right_red=right(false.share),
        right_red_at_most=right(false.at_least),
    )


def _errs(decided: float, disagrees: float, false: NDArray | float, same: float) -> NDArray | float:
    """The share where the model decides and errs."""
    return np.clip((disagrees - false * decided) / np.maximum(1 - false - false * same, 0.1), 0, None)


def _same_crop(parcels: Decisions, wrong: NDArray[np.bool_]) -> float:
    """How often a false declaration names the crop that the model errs for, when it names any as often as all do."""
    share = np.bincount(parcels.declared, minlength=int(parcels.predicted.max()) + 1) / len(parcels.declared)
    if not wrong.any():
        return 0.0
    own, taken_for = share[parcels.declared[wrong]], share[parcels.predicted[wrong]]
    return float(np.mean(taken_for / np.maximum(1 - own, 1e-9)))


def candidates(parcels: Decisions) -> list[float]:
    """Limits to choose among, ascending: from the least sure of the decided parcels up to the surest tenth."""
    sure = parcels.sure[parcels.decided]
    return [] if not len(sure) else np.unique(np.quantile(sure, np.linspace(0, 0.95, _CANDIDATES))).tolist()


def green_limit(curve: list[Expected], wanted: float) -> Expected | None:
    """The laxest limit at which at most the wanted share of the green ones is wrong; None where there is none.

    Args:
        curve: what is to be expected at each candidate, ascending.
    """
    return next((each for each in curve if each.wrong_green_at_most <= wanted), None)


def red_limit(curve: list[Expected], wanted: float) -> Expected | None:
    """The laxest limit at which at most the wanted share of the red ones is right; None where there is none."""
    return next((each for each in curve if each.right_red <= wanted), None)


def green_limit_inspected(parcels: Decisions, found: NDArray[np.integer], wanted: float) -> float | None:
    """The laxest limit at which at most the wanted share of the green ones is wrong, as inspected parcels tell.

    The bound is exact for inspected parcels that were drawn by lot (Clopper and Pearson 1934), and holds for all the
    limits that are tried at once (Bonferroni), as Learn then Test has it (Angelopoulos et al. 2021).

    Args:
        parcels: the inspected ones.
        found: (n) number of the crop that was found there.
    """
    for limit in _tried(parcels):
        green = parcels.at(limit) & parcels.agrees
        wrong = int((green & (found != parcels.declared)).sum())
        if upper(wrong, int(green.sum()), RISK / _TRIED) <= wanted:
            return limit
    return None


def could_promise(parcels: Decisions, wanted: float) -> bool:
    """Whether so many parcels were inspected that they could tell of a wanted error, if none of them were wrong."""
    return upper(0, int((parcels.decided & parcels.agrees).sum()), RISK / _TRIED) <= wanted


def red_limit_inspected(parcels: Decisions, found: NDArray[np.integer], wanted: float) -> float | None:
    """The laxest limit at which at most the wanted share of the inspected red ones is right; None where there is none.

    Args:
        parcels, found: as `green_limit_inspected` has them.
    """
    for limit in _tried(parcels):
        red = parcels.at(limit) & ~parcels.agrees
        if red.any() and (found == parcels.declared)[red].mean() <= wanted:
            return limit
    return None


def _tried(parcels: Decisions) -> list[float]:
    """Limits to try on inspected parcels, ascending; each further one would cost certainty."""
    sure = parcels.sure[parcels.decided]
    return np.unique(np.quantile(sure, np.linspace(0, 0.9, _TRIED))).tolist() if len(sure) else []


def upper(count: float, of: float, risk: float = RISK) -> float:
    """The upper bound of a share of which `count` among `of` were seen (Clopper and Pearson 1934)."""
    return 1.0 if count >= of else float(betaincinv(count + 1, of - count, 1 - risk))


def crowding(block: NDArray[np.integer], hit: NDArray[np.bool_]) -> float:
    """How many parcels count as one, since those of a block fail together: the design effect, at least 1.

    Source: Kish 1965, "Survey Sampling", for samples of clusters of unequal size.

    Args:
        block: (n) number of each parcel's block.
        hit: (n) what is counted.
    """
    _, place = np.unique(block, return_inverse=True)
    share, blocks = hit.mean(), int(place.max()) + 1
    if blocks < 2 or share in (0, 1):
        return 1.0
    beyond = np.bincount(place, hit - share)
    by_block = blocks / (blocks - 1) * (beyond**2).sum() / len(hit) ** 2
    return max(1.0, float(by_block / (share * (1 - share) / len(hit))))
