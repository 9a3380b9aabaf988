"""Tables of lights: how many parcels of a kind are green, yellow and red, and how many of them wrongly."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.judge.lights import GREEN, LIGHTS, RED

# Upper ends of the classes of size, in hectares, and of numbers of clear dates.
_SIZES = (0.5, 1.0, 2.0, 5.0)
_DATES = (5, 10, 20, 40)


@dataclass(frozen=True)
class Row:
    """Parcels of one kind.

    Attributes:
        kind: what they have in common.
        parcels: how many are judged; `green`, `yellow` and `red` add up to it.
        inspected: how many were inspected.
        inspected_green, wrong_green: green ones that were inspected, and those of them whose declaration is false.
        inspected_red, right_red: red ones that were inspected, and those of them whose declaration is right.
    """

    kind: str
    parcels: int
    green: int
    yellow: int
    red: int
    inspected: int
    inspected_green: int
    wrong_green: int
    inspected_red: int
    right_red: int


def row_of(
    kind: str,
    light: NDArray[np.str_],
    inspected: NDArray[np.bool_],
    false: NDArray[np.bool_],
    of_kind: NDArray[np.bool_],
) -> Row:
    """Count the parcels of one kind.

    Args:
        light: (n).
        inspected: (n) whether the true crop is known.
        false: (n) whether the declaration is false, of those inspected.
        of_kind: (n) which parcels are of that kind.
    """
    of = {name: of_kind & (light == name) for name in LIGHTS}
    green, red = of[GREEN] & inspected, of[RED] & inspected
    return Row(
        kind,
        int(of_kind.sum()),
        *(int(rows.sum()) for rows in of.values()),
        inspected=int((of_kind & inspected).sum()),
        inspected_green=int(green.sum()),
        wrong_green=int((green & false).sum()),
        inspected_red=int(red.sum()),
        right_red=int((red & ~false).sum()),
    )


def table_of(kinds: Sequence[str], kind: NDArray[np.str_], row: Callable[[str, NDArray[np.bool_]], Row]) -> list[Row]:
    """A row for each kind that occurs, in the order of `kinds`.

    Args:
        kind: (n) of each parcel.
        row: as `row_of`, of a kind and which parcels are of it.
    """
    return [row(name, kind == name) for name in kinds if (kind == name).any()]


def sizes(hectares: NDArray[np.floating]) -> tuple[list[str], NDArray[np.str_]]:
    """Classes of size, and that of each parcel, (n)."""
    return _ranges(hectares, [f"{end:g} ha" for end in _SIZES], _SIZES)


def date_counts(dates: NDArray[np.integer]) -> tuple[list[str], NDArray[np.str_]]:
    """Classes of numbers of clear dates, and that of each parcel, (n)."""
    return _ranges(dates, [f"{end} dates" for end in _DATES], _DATES)


def _ranges(values: NDArray, ends: list[str], limits: Sequence[float]) -> tuple[list[str], NDArray[np.str_]]:
    names = [f"under {ends[0]}", *(f"{a.split()[0]} to {b}" for a, b in zip(ends, ends[1:])), f"{ends[-1]} and more"]
    place = np.searchsorted(limits, np.nan_to_num(values), side="right")
    return names, np.array(names)[place]
