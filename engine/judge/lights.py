"""Traffic lights of parcels with a declared crop: green, yellow or red, with reasons.

Green: the declared crop is the most likely one, and likely enough. Red: another crop is, and likely enough. Yellow is
all else: whatever keeps the model from deciding, or a probability below the limit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

GREEN, YELLOW, RED = "green", "yellow", "red"
LIGHTS = (GREEN, YELLOW, RED)

# Why the model does not decide, whatever the limits; in the order in which they are told.
NO_SERIES = "no_series"
NOT_LEARNED = "crop_not_learned"
FEW_PIXELS = "few_pixels"
FEW_DATES = "few_dates"
TWO_CROPS = "two_crops"
UNLIKE = "unlike"
DOUBTFUL = "doubtful"
# How it decides.
OTHER_CROP = "other_crop"
OTHER_LIKELIER = "other_likelier"
BELOW_LIMIT = "below_limit"
HINDRANCES = (NO_SERIES, NOT_LEARNED, FEW_PIXELS, FEW_DATES, TWO_CROPS, UNLIKE, DOUBTFUL)
REASONS = (*HINDRANCES, OTHER_CROP, OTHER_LIKELIER, BELOW_LIMIT)

# The most likely crop has to be so many times as likely as the second.
_TIMES = 2.0


@dataclass(frozen=True)
class Limits:
    """From which probability of the most likely crop on a parcel is green or red."""

    green: float
    red: float


@dataclass(frozen=True)
class Ranked:
    """The two most likely crops of n parcels.

    Attributes:
        first, second: (n) numbers of the crops; the second is -1 where there is but one crop.
        sure, next_sure: (n) their probabilities.
    """

    first: NDArray[np.int64]
    second: NDArray[np.int64]
    sure: NDArray[np.float64]
    next_sure: NDArray[np.float64]

    @property
    def doubtful(self) -> NDArray[np.bool_]:
        """Whether the most likely crop is less than twice as likely as the second, (n)."""
        return self.sure < _TIMES * self.next_sure


def ranked(probability: NDArray[np.floating]) -> Ranked:
    """Find the two most likely crops of each parcel.

    Args:
        probability: (n, g), of the crops that are to be told apart.
    """
    order = np.argsort(-probability, axis=1, kind="stable")
    rows, first = np.arange(len(probability)), order[:, 0]
    if probability.shape[1] == 1:
        return Ranked(first, np.full(len(rows), -1), probability[:, 0].astype(float), np.zeros(len(rows)))
    second = order[:, 1]
    return Ranked(first, second, probability[rows, first].astype(float), probability[rows, second].astype(float))


def by_group(probability: NDArray[np.floating], group: NDArray[np.integer]) -> NDArray[np.float64]:
    """Add up the probabilities of classes that count as one crop, (n, g).

    Args:
        probability: (n, k).
        group: (k) number of the crop that each class counts as.
    """
    made = np.zeros((len(probability), int(group.max()) + 1))
    np.add.at(made.T, group, probability.T)
    return made


def reasons_of(
    likely: Ranked, declared: NDArray[np.integer], hindered: dict[str, NDArray[np.bool_]], limits: Limits
) -> NDArray[np.bool_]:
    """Which of REASONS each parcel has, (n, reasons); a green one has none.

    Args:
        declared: (n) number of the declared crop; -1 where the model knows none such.
        hindered: hindrance -> (n) whether it applies; doubt is found here.
    """
    made = np.zeros((len(declared), len(REASONS)), bool)
    for reason, applies in {**hindered, NOT_LEARNED: declared < 0, DOUBTFUL: likely.doubtful}.items():
        made[:, REASONS.index(reason)] = applies
    if NO_SERIES in hindered:
        made[hindered[NO_SERIES]] = False
        made[hindered[NO_SERIES], REASONS.index(NO_SERIES)] = True  # of what was never seen nothing else is true
    free = ~made.any(axis=1)
    other = likely.first != declared
    made[:, REASONS.index(OTHER_CROP)] = free & other & (likely.sure >= limits.red)
    made[:, REASONS.index(OTHER_LIKELIER)] = free & other & (likely.sure < limits.red)
    made[:, REASONS.index(BELOW_LIMIT)] = free & ~other & (likely.sure < limits.green)
    return made


def lights(reasons: NDArray[np.bool_]) -> NDArray[np.str_]:
    """The light of each parcel, (n)."""
    red = reasons[:, REASONS.index(OTHER_CROP)]
    return np.where(red, RED, np.where(reasons.any(axis=1), YELLOW, GREEN))


@dataclass(frozen=True)
class Facts:
    """What the sentences on one parcel name.

    Attributes:
        declared: name of the declared crop.
        first, second: names of the two most likely crops.
        sure, next_sure: their probabilities.
        pixels, dates: clear pixels' number and clear dates' number.
        share: share of the pixels in the smaller of two groups, where there are two.
    """

    declared: str
    first: str
    second: str
    sure: float
    next_sure: float
    pixels: int
    dates: int
    share: float = 0.0


def sentence(codes: Sequence[str], facts: Facts, limits: Limits) -> str:
    """What a person reads of a parcel."""
    if not codes:
        return f"Declared {facts.declared}; its series looks like it ({facts.sure:.2f})."
    return " ".join(_SENTENCES[code](facts, limits) for code in codes)


_SENTENCES = {
    NO_SERIES: lambda f, _: "It has no series, so nothing can be said.",
    NOT_LEARNED: lambda f, _: f"Too few parcels of {f.declared} are labelled to learn what it looks like.",
    FEW_PIXELS: lambda f, _: f"Too few pixels lie inside ({f.pixels}).",
    FEW_DATES: lambda f, _: f"Too few dates are clear ({f.dates}).",
    TWO_CROPS: lambda f, _: f"Its pixels look like two crops, the smaller one on {f.share:.0%} of them.",
    UNLIKE: lambda f, _: "Its series is unlike all that was learned.",
    DOUBTFUL: lambda f, _: f"It may be {f.first} ({f.sure:.2f}) or {f.second} ({f.next_sure:.2f}).",
    OTHER_CROP: lambda f, _: f"Declared {f.declared}, but its series looks like {f.first} ({f.sure:.2f}).",
    OTHER_LIKELIER: lambda f, limits: (
        f"Declared {f.declared}; {f.first} is likelier, but not likely enough ({f.sure:.2f}, {_limit(limits.red)})."
    ),
    BELOW_LIMIT: lambda f, limits: (
        f"{f.declared} is the likeliest crop, but not likely enough ({f.sure:.2f}, {_limit(limits.green)})."
    ),
}


def _limit(limit: float) -> str:
    return f"limit {limit:.2f}" if np.isfinite(limit) else "and no limit is safe"
