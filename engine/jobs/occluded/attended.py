"""What a model's attention over the dates tells, beside occlusion, and where the two disagree.

They agree on a place where attention is largest on the date whose hiding costs most. How alike they are over all its
clear dates is told by Spearman's rank correlation.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.jobs.occluded.effects import LEAST, Effects
from engine.package import Card, ModelPackage
from engine.runtime.attention import tells_attention

# Ranks of fewer dates correlate by chance.
_FEWEST = 3

ATTENTION = (
    "Attention: the weights with which the model looks at the dates, their mean over the heads, rolled out through its "
    "layers with half of each for the residual (Abnar and Zuidema 2020), as shares that sum to 1. It says where the "
    "model looks. The date that decides is the one without which the probability falls most, by occlusion: it may be "
    "another than the one that the model looks at most. Spearman's rank correlation says how alike shares and falls "
    "are over all clear dates."
)


def about(package: ModelPackage) -> str:
    """What is told of a model's attention, or why nothing is, in sentences."""
    if tells_attention(package):
        return ATTENTION
    if package.attention is not None:
        return f"{package.card.called} is given other dates than these, so that its attention says nothing of them."
    return f"The package of {package.card.called} has no graph of attention, so that occlusion alone tells."


@dataclass(frozen=True)
class Compared:
    """Attention beside occlusion, for n places.

    Attributes:
        first: the date with the largest share, by its place, (n).
        share: the largest date's share of the attention, (n); NaN without an answer.
        correlation: Spearman's, of shares and falls over the clear dates, (n); NaN where they are few, or all alike.
        decided: whether any date decides by occlusion, so that there is something to compare with, (n).
        agrees: whether it is the same date, (n); False where none decides.
    """

    first: NDArray[np.int64]
    share: NDArray[np.float64]
    correlation: NDArray[np.float64]
    decided: NDArray[np.bool_]
    agrees: NDArray[np.bool_]


def compared(effects: Effects) -> Compared | None:
    """Compare them; None where nothing is known of attention."""
    if effects.attention is None:
        return None
    _, fall = effects.of("date")
    known = (effects.best >= 0) & (effects.attention.sum(axis=1) > 0)
    fall = np.where(known[:, None], fall, 0.0)
    first, share = effects.attention.argmax(axis=1), effects.attention.max(axis=1)
    decided = known & (fall.max(axis=1) >= LEAST)
    correlation = [_correlation(*pair) if there else np.nan for *pair, there in zip(effects.attention, fall, known)]
    agrees = decided & (fall.argmax(axis=1) == first)
    return Compared(first, np.where(known, share, np.nan), np.array(correlation), decided, agrees)


def sentence_of(found: Compared, effects: Effects, place: int) -> str:
    """Say which date a model looks at most, and whether that one decides; empty without an answer."""
    if np.isnan(found.share[place]):
        return ""
    dates, fall = effects.of("date")
    looks = f"The model looks most at {dates[found.first[place]]} ({found.share[place]:.0%} of its attention)"
    if not found.decided[place]:
        return f"{looks}, but no single date decides."
    if found.agrees[place]:
        return f"{looks}, and that date decides, too."
    return f"{looks}, but {dates[int(fall[place].argmax())]} decides: without it the probability falls most."


def entry_of(found: Compared, effects: Effects, place: int) -> dict[str, Any] | None:
    """What `explain.json` says of attention to a place; None without an answer."""
    if np.isnan(found.share[place]):
        return None
    dates, _ = effects.of("date")
    correlation = found.correlation[place]
    return {
        "date": dates[found.first[place]],
        "share": round(float(found.share[place]), 4),
        "rank_correlation": None if np.isnan(correlation) else round(float(correlation), 4),
        "agrees": bool(found.agrees[place]) if found.decided[place] else None,
        "sentence": sentence_of(found, effects, place),
    }


def counts_of(found: Compared, called: str) -> dict[str, Any]:
    """For how many places attention and occlusion can be compared, and agree; and their mean rank correlation.

    Args:
        called: 'parcels' or 'points', for the sentence.
    """
    ranked = found.correlation[~np.isnan(found.correlation)]
    compared_places, agree = int(found.decided.sum()), int(found.agrees.sum())
    ranks = round(float(ranked.mean()), 4) if len(ranked) else None
    sentence = f"No single date decides for any of the {called}, so that what the model looks at has no check."
    if compared_places:
        sentence = (
            f"For {compared_places - agree} of {compared_places} {called} the date that the model looks at most is not "
            "the one that decides."
        )
    return {
        "compared": compared_places,
        "agree": agree,
        "disagree": compared_places - agree,
        "mean_rank_correlation": ranks,
        "sentence": sentence,
    }


def by_class(effects: Effects, card: Card) -> dict[str, Any]:
    """Mean shares of the dates over the places of each class, as `explain` has mean falls."""
    dates, _ = effects.of("date")
    return {"dates": dates, "classes": [*_classes(effects, card)]}


def _classes(effects: Effects, card: Card) -> Iterator[dict[str, Any]]:
    for number, entry in enumerate(card.classes):
        own = effects.best == number
        if own.any():
            share = np.round(effects.attention[own].mean(axis=0), 4).tolist()
            yield {"class": entry.name, "parcels": int(own.sum()), "share": share}


def _correlation(attention: NDArray[np.float64], fall: NDArray[np.float64]) -> float:
    """Spearman's, over the dates that attention knows of."""
    clear = attention > 0
    ranks = [_ranks(each[clear]) for each in (attention, fall)]
    if clear.sum() < _FEWEST or any(np.ptp(each) == 0 for each in ranks):
        return float("nan")
    return float(np.corrcoef(*ranks)[0, 1])


def _ranks(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Ranks from 1; equal values share the mean of theirs."""
    _, place, count = np.unique(values, return_inverse=True, return_counts=True)
    return (np.cumsum(count) - (count - 1) / 2)[place]
