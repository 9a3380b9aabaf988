"""Cut-off dates, up to which a season is seen: those that the job names, or some of the series."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

import numpy as np

from engine.errors import BadInput

_DEFAULT, _MOST = 5, 60


def cutoffs_of(text: str | None, dates: Iterable[datetime.date]) -> tuple[datetime.date, ...]:
    """Return cut-offs, ascending.

    Args:
        text: dates with commas between; None for some dates of the series.
        dates: the dates of the series.

    Raises:
        BadInput: `cutoffs_invalid`, `cutoffs_before_dates`.
    """
    ordered = sorted(dates)
    return _chosen(ordered) if text is None else _read(text, ordered)


def _chosen(dates: Sequence[datetime.date]) -> tuple[datetime.date, ...]:
    """Some dates of the series, evenly spread by their rank, the last among them."""
    ranks = np.linspace(0, len(dates), min(_DEFAULT, len(dates)) + 1)[1:].round().astype(int) - 1
    return tuple(dates[rank] for rank in ranks)


def _read(text: str, dates: Sequence[datetime.date]) -> tuple[datetime.date, ...]:
    parts = [part.strip() for part in text.split(",") if part.strip()]
    try:
        found = tuple(sorted({datetime.date.fromisoformat(part) for part in parts}))
    except ValueError as error:
        raise BadInput(
            "cutoffs_invalid",
            f"{text[:200]} is no list of dates.",
            "Write dates as 2023-05-01, with commas between.",
        ) from error
    if not 0 < len(found) <= _MOST:
        raise BadInput("cutoffs_invalid", f"{len(found)} cut-offs are named.", f"Name between 1 and {_MOST} dates.")
    if found[0] < dates[0]:
        raise BadInput(
            "cutoffs_before_dates",
            f"The cut-off {found[0]} lies before the first date of the series, {dates[0]}: nothing was seen by then.",
            "Leave it out, or name a later one.",
        )
    return found
