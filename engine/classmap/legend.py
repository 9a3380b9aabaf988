"""The classes of a map: their codes, names and colours, and where these are told."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.files import REPORT
from engine.labels import CropClass
from engine.reading import Unreadable, read_json

_TAG = re.compile(r"CLASS_(-?\d+)")
_COLOUR = re.compile("#[0-9a-fA-F]{6}")
_GREY = "#9aa89f"


@dataclass(frozen=True)
class Legend:
    """The k classes of a map.

    Attributes:
        names: each once.
        codes: their values in a raster; of mapped parcels a number from 1.
        colours: #rrggbb.
        simulated: whether the model that made the map was a simulated one; None where nothing says.
        named: whether a report, the raster or a table names them: else they are the codes that occur.
    """

    names: tuple[str, ...]
    codes: tuple[int, ...]
    colours: tuple[str, ...]
    simulated: bool | None = None
    named: bool = True


def legend_of_table(table: Sequence[CropClass]) -> Legend:
    """The legend that a table of classes is."""
    return Legend(
        tuple(one.name for one in table), tuple(one.code for one in table), tuple(one.colour for one in table)
    )


def legend_of_report(path: Path) -> Legend | None:
    """The classes that the report beside a map lists, which may be more than it has; None without such a report."""
    report = report_beside(path)
    rows = report.get("classes")
    rows = rows if isinstance(rows, list) else []
    found = [row for row in rows if isinstance(row, dict) and isinstance(row.get("name"), str)]
    if not found or len({row["name"] for row in found}) < len(found):
        return None
    codes = [row.get("code") for row in found]
    if not all(isinstance(code, int) and not isinstance(code, bool) for code in codes):
        codes = list(range(1, len(found) + 1))
    simulated = report.get("simulated")
    return Legend(
        tuple(row["name"] for row in found),
        tuple(codes),
        tuple(_colour(row.get("color") or row.get("colour")) for row in found),
        simulated if isinstance(simulated, bool) else None,
    )


def report_beside(path: Path) -> dict[str, Any]:
    """The JSON object of the report beside a map; empty where there is none."""
    try:
        content = read_json(path.with_name(REPORT))
    except Unreadable:
        return {}
    return content if isinstance(content, dict) else {}


def legend_of_tags(tags: Mapping[str, str], colours: Mapping[int, tuple[int, ...]]) -> Legend | None:
    """The names that a raster's band has in tags such as CLASS_3=maize, as a map job writes them; None without any.

    Args:
        tags: tags of the band.
        colours: code -> red, green, blue and opacity, of the band's colour table.
    """
    named = {int(found[1]): name for tag, name in tags.items() if (found := _TAG.fullmatch(tag))}
    if not named or len({*named.values()}) < len(named):
        return None
    codes = sorted(named)
    return Legend(tuple(named[code] for code in codes), tuple(codes), tuple(colour_in(colours, code) for code in codes))


def legend_of_codes(codes: Sequence[int], colours: Mapping[int, tuple[int, ...]]) -> Legend:
    """The codes that occur, where nothing names them."""
    return Legend(
        tuple(str(code) for code in codes),
        tuple(codes),
        tuple(colour_in(colours, code) for code in codes),
        named=False,
    )


def colour_in(colours: Mapping[int, tuple[int, ...]], code: int) -> str:
    """A class's colour in a raster's colour table; grey where it has none."""
    return "#" + "".join(f"{part:02x}" for part in colours[code][:3]) if code in colours else _GREY


def _colour(text: Any) -> str:
    return text if isinstance(text, str) and _COLOUR.fullmatch(text) else _GREY
