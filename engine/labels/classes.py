"""The table of classes: code, name, colour and group of each, read from a small file or made."""

from __future__ import annotations

import colorsys
import csv
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import BadInput
from engine.reading import Unreadable, parse_json, read_bytes

MOST_CLASSES = 255  # codes of a class raster of bytes; 0 is nodata
_LARGEST = 2**20  # bytes of such a file
LONGEST_NAME = 200  # letters, as a model's card has it
_COLOUR = re.compile("#[0-9a-fA-F]{6}")
# Hues that stay apart on a map and in print; made ones follow by the golden angle.
_PALETTE = (
    "#e6a817", "#4f9d69", "#8c4f9f", "#3f7fbf", "#c9503c", "#b7c34a", "#7a5c3e", "#e58fb1", "#2fa6a0", "#9aa0a6",
    "#f2d24b", "#5b6abf", "#a6432e", "#86c06c", "#c39bd3", "#1f6f54", "#d98a52", "#6cb6d9", "#b03a73", "#68702c",
)  # fmt: skip
_GOLDEN = 0.381966
_COLUMNS = {"code": "code", "name": "name", "class": "name", "colour": "colour", "color": "colour", "group": "group"}
_NEXT = "Write one line a class, with columns code, name, colour and group, such as: 1,maize,#e6a817,summer crops."


@dataclass(frozen=True)
class CropClass:
    """One class of a map.

    Attributes:
        code: 1 to 255, its value in a class raster.
        name: name as people read it.
        colour: #rrggbb.
        group: name of a group of classes that are alike, such as cereals; '' without.
    """

    code: int
    name: str
    colour: str
    group: str = ""


def made_classes(names: Iterable[str], beside: Sequence[CropClass] = ()) -> tuple[CropClass, ...]:
    """Classes for names, by the alphabet, with codes and colours that no other class has.

    Args:
        names: each once.
        beside: classes whose codes and colours are taken.

    Raises:
        BadInput: `classes_too_many`.
    """
    return _completed([{"name": name} for name in sorted(names)], beside)


def read_classes(path: str | Path) -> tuple[CropClass, ...]:
    """Read a table of classes, CSV or JSON; codes and colours that it leaves out are made.

    Raises:
        BadInput: `classes_unreadable`, `classes_invalid` naming the line, `classes_too_many`.
    """
    path = Path(path)
    try:
        content = read_bytes(path, _LARGEST)
        rows = _from_json(content) if content.lstrip()[:1] in (b"[", b"{") else _from_csv(content)
    except Unreadable as error:
        raise BadInput(
            "classes_unreadable", f"The table of classes {path} cannot be read: {error.reason}.", _NEXT
        ) from error
    if not rows:
        raise _invalid(path, "has no class")
    for number, row in enumerate(rows, 1):
        _check(path, number, row)
    for what in ("code", "name"):
        given = [row[what] for row in rows if row.get(what)]
        twice = next((value for value in given if given.count(value) > 1), None)
        if twice is not None:
            raise _invalid(path, f"has two classes of the {what} {twice}")
    return _completed(rows)


def _from_json(content: bytes) -> list[dict[str, Any]]:
    value = parse_json(content)
    value = value.get("classes") if isinstance(value, dict) else value
    if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
        raise Unreadable("its JSON is no list of classes")
    return [_named(row) for row in value]


def _from_csv(content: bytes) -> list[dict[str, Any]]:
    text = content.decode("utf-8-sig", errors="replace")
    first = text.split("\n", 1)[0]
    comma = max(",;\t", key=first.count)
    try:
        rows = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=comma))
    except csv.Error as error:
        raise Unreadable(f"it is no CSV ({error})") from error
    return [_named(row) for row in rows if any(isinstance(value, str) and value.strip() for value in row.values())]


def _named(row: Mapping[Any, Any]) -> dict[str, Any]:
    """The columns that are known, whatever their case; texts without blanks around them."""
    named = {_COLUMNS.get(str(key).strip().lower()): value for key, value in row.items()}
    return {key: value.strip() if isinstance(value, str) else value for key, value in named.items() if key}


def _check(path: Path, number: int, row: dict[str, Any]) -> None:
    """Refuse a row that makes no class, and turn its code into a number."""
    name, colour, group, code = (row.get(key) or "" for key in ("name", "colour", "group", "code"))
    if not isinstance(name, str) or not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise _invalid(path, f"has no name for its class {number}, or one that cannot be shown")
    if not isinstance(colour, str) or (colour and not _COLOUR.fullmatch(colour)):
        raise _invalid(path, f"gives {name} the colour {colour!r}, which is not written as #rrggbb")
    if not isinstance(group, str) or not (group.isprintable() and len(group) <= LONGEST_NAME):
        raise _invalid(path, f"gives {name} a group that is no text")
    if code != "":
        try:
            row["code"] = int(str(code))
        except ValueError:
            raise _invalid(path, f"gives {name} the code {code!r}, which is no whole number") from None
        if not 1 <= row["code"] <= MOST_CLASSES:
            raise _invalid(path, f"gives {name} the code {code}, which is not from 1 to {MOST_CLASSES}")


def _completed(rows: Sequence[dict[str, Any]], beside: Sequence[CropClass] = ()) -> tuple[CropClass, ...]:
    if len(rows) + len(beside) > MOST_CLASSES:
        raise BadInput(
            "classes_too_many",
            f"There are {len(rows) + len(beside):,} classes, and a map holds {MOST_CLASSES}.",
            "Say which texts are one class, or choose the field with the crops: this one rather names each parcel.",
        )
    taken = {row.get("code") for row in rows} | {one.code for one in beside}
    codes = iter([code for code in range(1, MOST_CLASSES + 1) if code not in taken])
    used = {str(row.get("colour") or "").lower() for row in rows} | {one.colour.lower() for one in beside}
    colours = iter([colour for colour in _colours(len(rows) + len(used)) if colour not in used])
    return tuple(
        CropClass(
            row.get("code") or next(codes), row["name"], row.get("colour") or next(colours), row.get("group") or ""
        )
        for row in rows
    )


def _colours(count: int) -> list[str]:
    made = [colorsys.hsv_to_rgb((number * _GOLDEN) % 1, 0.55, 0.75) for number in range(count)]
    return [*_PALETTE, *("#" + "".join(f"{round(255 * part):02x}" for part in colour) for colour in made)]


def _invalid(path: Path, fault: str) -> BadInput:
    return BadInput("classes_invalid", f"The table of classes {path} {fault}.", _NEXT)
