"""The options of a stack: what the user knows better than the scan can guess, in words and as JSON.

The names are those of `StackOptions` in the engine's contract, which has the last word on the values.
"""

from __future__ import annotations

import datetime
import json
import math
import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from .folders import engine_root


@dataclass(frozen=True)
class Field:
    """One option.

    Attributes:
        name: in the job's `options`.
        label: in the dock and in Processing.
        expected: what a value looks like, after "such as" or by itself.
        about: what it is for, in a sentence or two.
        read: text -> value; ValueError where it is none.
        fits: whether a value read from JSON can be one.
        choices: the only values, where there are few.
    """

    name: str
    label: str
    expected: str
    about: str
    read: Callable[[str], Any]
    fits: Callable[[Any], bool]
    choices: tuple[str, ...] = ()


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_date(value: Any) -> bool:
    with suppress(ValueError, TypeError):
        return datetime.date.fromisoformat(value).isoformat() == value
    return False


def _is_band_map(value: Any) -> bool:
    return isinstance(value, dict) and bool(value) and all(_is_whole(v) or _is_text(v) for v in value.values())


def _is_list(value: Any, fits: Callable[[Any], bool]) -> bool:
    return isinstance(value, list) and bool(value) and all(map(fits, value))


def _is_extent(value: Any) -> bool:
    sides = ("xmin", "ymin", "xmax", "ymax")
    return isinstance(value, dict) and {*value} == {*sides, "crs"} and all(_is_number(value[side]) for side in sides)


def _bands(text: str) -> dict[str, int | str]:
    """Read `B04=3, B08=nir`, or the same as JSON."""
    if text.startswith("{"):
        return json.loads(text)
    pairs = [part.split("=") for part in re.split(r"[,;\n]+", text) if part.strip()]
    if not all(len(pair) == 2 and pair[0].strip() and pair[1].strip() for pair in pairs):
        raise ValueError(text)
    named = {name.strip(): value.strip() for name, value in pairs}
    if len(named) < len(pairs):
        raise ValueError(text)
    return {name: int(value) if re.fullmatch(r"\d+", value) else value for name, value in named.items()}


def _parts(text: str) -> list[str]:
    return [part for part in re.split(r"[\s,;]+", text) if part]


FIELDS = (
    Field(
        "sensor",
        "Sensor",
        "sentinel-2-l2a, or the path of a *.sensor.json",
        "Which sensor's bands, scale and masks the files have, if they do not tell it.",
        str,
        _is_text,
    ),
    Field(
        "bands",
        "Band map",
        "NDVI=1, red=3",
        "Which band is which: its name in the sensor's table, and its number or description in the files.",
        _bands,
        _is_band_map,
    ),
    Field(
        "date_pattern",
        "Date pattern",
        r"(?P<year>\d{4})(?P<doy>\d{3})",
        "Regular expression for dates in file names, with the groups year, month and day, or year and doy.",
        str,
        _is_text,
    ),
    Field(
        "dates",
        "Dates of layers",
        "2023-03-01, 2023-03-11",
        "The dates of one raster that holds them all, in its order.",
        _parts,
        lambda value: _is_list(value, _is_date),
    ),
    Field(
        "order",
        "Order of layers",
        "date-major or band-major",
        "Of one raster that holds all dates: all bands of the first date first, or all dates of the first band.",
        str,
        lambda value: value in ("date-major", "band-major"),
        ("date-major", "band-major"),
    ),
    Field("start", "First date", "2023-03-01", "Earlier dates are left out.", str, _is_date),
    Field("end", "Last date", "2023-10-31", "Later dates are left out.", str, _is_date),
    Field("scale", "Scale", "0.0001", "Physical value = stored value x scale + offset.", float, _is_number),
    Field("offset", "Offset", "-0.1", "In physical units, added after scaling.", float, _is_number),
    Field("nodata", "No-data value", "-9999", "Stored value that means: no data.", float, _is_number),
    Field(
        "mask",
        "Mask",
        "none, a raster, or a folder of dated rasters",
        "What hides clouds: a mask raster for all dates, a folder of dated ones, or none.",
        str,
        _is_text,
    ),
    Field(
        "mask_values",
        "Mask values",
        "0, 1, 3, 8, 9, 10",
        "Values of the mask that mean: not clear.",
        lambda text: [int(part) for part in _parts(text)],
        lambda value: _is_list(value, _is_whole),
    ),
    Field(
        "duplicates",
        "Files of one date",
        "mosaic or reject",
        "Fill the gaps of the first from the second (mosaic), or leave the second out (reject).",
        str,
        lambda value: value in ("mosaic", "reject"),
        ("mosaic", "reject"),
    ),
    Field(
        "also_read",
        "May lead to",
        "/data/archive, https://example.org",
        "Folders, servers and buckets that VRTs in a folder, and stack files, may lead to.",
        lambda text: [part.strip() for part in re.split(r"[,;\n]+", text) if part.strip()],
        lambda value: _is_list(value, _is_text),
    ),
    Field("crs", "Map CRS", "EPSG:32631", "That of most rasters by default.", str, _is_text),
    Field(
        "pixel_size",
        "Map pixel size",
        "10",
        "In units of the map's CRS; the finest of the rasters by default.",
        float,
        lambda value: _is_number(value) and value > 0,
    ),
)
BY_NAME = {field.name: field for field in FIELDS}
_LIKE_THIS = 'Write them as {"scale": 0.0001, "bands": {"B04": 3}}.'


def read_fields(texts: Mapping[str, str]) -> tuple[dict[str, Any], str]:
    """Read what was written into fields.

    Args:
        texts: name of an option -> what stands in its field; an empty one is not given.

    Returns:
        The options, and '' or the sentence that says what is wrong with the first that cannot be read.
    """
    options: dict[str, Any] = {}
    for name, text in texts.items():
        if not text.strip():
            continue
        field = BY_NAME[name]
        try:
            value = field.read(text.strip())
        except ValueError:
            return {}, _unfit(field, text)
        if not field.fits(value):
            return {}, _unfit(field, text)
        options[name] = value
    return options, _together(options)


def read_json(text: str) -> tuple[dict[str, Any], str]:
    """Read options as they stand in a job file; the options, and '' or a sentence, as `read_fields` has them."""
    if not text.strip():
        return {}, ""
    try:
        options = json.loads(text)
    except ValueError as problem:
        return {}, f"The stack options are no JSON: {problem}. {_LIKE_THIS}"
    if not isinstance(options, dict):
        return {}, f"The stack options are no JSON object. {_LIKE_THIS}"
    for name, value in options.items():
        if name == "extent":
            if not _is_extent(value):
                return {}, "The option extent needs xmin, ymin, xmax, ymax and crs."
        elif name not in BY_NAME:
            return {}, f"There is no stack option {name}. There are: {', '.join([*BY_NAME, 'extent'])}."
        elif not BY_NAME[name].fits(value):
            return {}, _unfit(BY_NAME[name], json.dumps(value, ensure_ascii=False))
    return options, _together(options)


def sensor_names() -> list[str]:
    """Return the names of the sensors that the engine knows, as its table has them; none where it cannot be read."""
    with suppress(OSError, ValueError, LookupError, TypeError):
        table = json.loads((engine_root() / "engine" / "stack" / "find" / "sensors.json").read_text(encoding="utf-8"))
        return list(dict.fromkeys(str(row["name"]) for row in table["sensors"]))
    return []


def _unfit(field: Field, text: str) -> str:
    return f"{field.label} ({field.name}) cannot be {text}. Write it like this: {field.expected}."


def _together(options: Mapping[str, Any]) -> str:
    if options.get("scale") == 0:
        return "Scale (scale) cannot be 0."
    if "start" in options and "end" in options and options["start"] > options["end"]:
        return f"The first date, {options['start']}, is after the last, {options['end']}. Exchange them."
    if "dates" in options and len(set(options["dates"])) < len(options["dates"]):
        return "Dates of layers (dates) names a date twice. Write each once, in the layers' order."
    return ""
