"""What is told of each place that was explained: its class, a sentence, and the falls of the probability."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pyarrow as pa

from engine.jobs.occluded.attended import compared, entry_of
from engine.jobs.occluded.effects import LEAST, Effects, Hidden
from engine.package import Card

METHOD = (
    "Occlusion: one date at a time is hidden as a cloud would hide it, one band at a time has its mean of training on "
    "all dates, and the fall of the answered class's probability is told. Dates that say the same stand in for each "
    "other: where two of them decide together, neither does alone. A band at its mean makes spectra that no field has, "
    "so that falls of bands are not to be compared with those of dates."
)


def sentence(effects: Effects, card: Card, place: int) -> str:
    """Say by how much the probability falls without the one date and the one band that count most."""
    parts = []
    for kind in ("date", "band"):
        names, fall = effects.of(kind)
        if not names:
            continue  # none of them was hidden
        first = int(fall[place].argmax())
        if fall[place, first] >= LEAST:
            parts.append(f"without {names[first]} by {fall[place, first]:.2f}")
        else:
            parts.append(f"without any single {kind} by less than {LEAST}")
    name = card.classes[effects.best[place]].name
    return f"The probability of {name} falls {' and '.join(parts)}."


def rows_of(effects: Effects, card: Card, fids: list[int], answered: dict[str, pa.Array]) -> Iterator[dict[str, Any]]:
    """What `explain.json` says of each place; the largest falls first.

    Args:
        fids: feature ids of the places.
        answered: columns of the answers.
    """
    confidence, reasons = answered["confidence"].to_pylist(), answered["reason"].to_pylist()
    dates, _ = effects.of("date")
    found = compared(effects)
    for place, (fid, best) in enumerate(zip(fids, effects.best)):
        if best < 0:
            yield {"fid": fid, "class": None, "reason": reasons[place]}
            continue
        ranked = np.argsort(-effects.fall[place], kind="stable")
        falls = [(effects.hidden[index], round(float(effects.fall[place, index]), 4)) for index in ranked]
        yield {
            "fid": fid,
            "class": card.classes[best].name,
            "probability": confidence[place],
            "sentence": sentence(effects, card, place),
            **{
                f"{kind}s": [
                    {kind: hidden.name, "sensor": hidden.sensor, "fall": fall, **_share(effects, dates, place, hidden)}
                    for hidden, fall in falls
                    if hidden.kind == kind
                ]
                for kind in ("date", "band")
            },
            **({} if found is None else {"attention": entry_of(found, effects, place)}),
        }


def _share(effects: Effects, dates: list[str], place: int, hidden: Hidden) -> dict[str, float]:
    """A date's share in the attention, where that is known."""
    if effects.attention is None or hidden.kind != "date":
        return {}
    return {"attention": round(float(effects.attention[place, dates.index(hidden.name)]), 4)}
