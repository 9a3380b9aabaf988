"""Sentences on what the published encoders of monthly series see of a data set."""

from __future__ import annotations

from collections.abc import Sequence

from engine.errors import BadInput
from training.base.series import Series
from training.peers.months import GROUPS, month_grid, monthly

# The systems that read series so.
MONTHLY = ("presto", "galileo-nano")


def seen_by_month(systems: Sequence[str], unlabelled: Series) -> list[str]:
    """Name the bands that systems of monthly means see; nothing where none of these systems is one."""
    some = " and ".join(name for name in systems if name in MONTHLY)
    if not some:
        return []
    try:
        seen = monthly(unlabelled, month_grid(unlabelled))
    except BadInput as error:
        return [f"Seen of these bands by {some}: none. {error.message}"]
    given = seen.known.any(dim=0).any(dim=0).tolist()
    bands = [band for group, is_given in zip(GROUPS, given, strict=True) if is_given for band in GROUPS[group]]
    read = [band for band in bands if band in unlabelled.bands]
    names = "all" if set(read) == set(unlabelled.bands) else f"{', '.join(read)} alone"
    computed = ", and NDVI computed of them" if len(read) < len(bands) else ""
    coordinates = " Coordinates are given, too." if seen.placed.any() else ""
    return [f"Seen of these bands by {some}: {names}{computed}, as monthly means.{coordinates}"]
