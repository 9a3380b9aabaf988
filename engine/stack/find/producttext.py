"""Level, baseline and scaling of the dates of a scan, in a few lines for a person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

_MOST = 6  # lines a sensor


def product_lines(rows: Sequence[Mapping[str, Any]], sensor: str) -> list[str]:
    """Lines on the used dates of a sensor: one for all that are alike.

    Args:
        rows: the input report's rows, as its JSON has them.
    """
    of_facts: dict[str, list[str]] = {}
    for row in rows:
        if row["used"] and row["sensor"] == sensor:
            of_facts.setdefault(_facts(row), []).append(row["date"])
    alone = len(of_facts) == 1
    lines = [text if alone else f"{_dates(dates)}: {text}" for text, dates in of_facts.items()]
    more = len(lines) - _MOST
    return lines if more <= 0 else [*lines[:_MOST], f"and {more} more kinds, as the input report says"]


def _facts(row: Mapping[str, Any]) -> str:
    parts = [
        f"{name} {row[name] or 'unknown'}" + (f" ({row[f'{name}_from']})" if row[name] else "")
        for name in ("level", "baseline")
        # Most sensors have no baselines.
        if row[name] or (name == "level" and row["level_from"] == "unknown" and row["sensor"] != "unknown")
    ]
    several = len(row["scalings"]) > 1
    scalings = [(f"{', '.join(part['bands'])} " if several else "") + _scaling(part) for part in row["scalings"]]
    return "; ".join([*parts, *scalings])


def _scaling(part: Mapping[str, Any]) -> str:
    return f"x {part['scale']:g} ({part['scale_from']}) {part['offset']:+g} ({part['offset_from']})"


def _dates(dates: Sequence[str]) -> str:
    """'2021-03-01', '2021-03-01 and 2021-05-01', '2021-03-01 to 2021-09-01 (7)'."""
    several = sorted(set(dates))
    return " and ".join(several) if len(several) < 3 else f"{several[0]} to {several[-1]} ({len(several)})"
