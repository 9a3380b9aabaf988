"""The options of a stack: what the user knows better than the scan can guess, in words and as JSON.

Which there are, the engine's definitions say; its contract has the last word on the values.
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

from ..words import tr
from .parameters import Field, stack_options


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


def _is_mapping(value: Any) -> bool:
    return isinstance(value, dict) and bool(value) and all(_is_whole(v) or _is_text(v) for v in value.values())


def _is_list(value: Any, fits: Callable[[Any], bool]) -> bool:
    return isinstance(value, list) and bool(value) and all(map(fits, value))


def _is_extent(value: Any) -> bool:
    sides = ("xmin", "ymin", "xmax", "ymax")
    return isinstance(value, dict) and {*value} == {*sides, "crs"} and all(_is_number(value[side]) for side in sides)


def _named(text: str) -> dict[str, int | str]:
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


def _lines(text: str) -> list[str]:
    return [part.strip() for part in re.split(r"[,;\n]+", text) if part.strip()]


def _parts(text: str) -> list[str]:
    return [part for part in re.split(r"[\s,;]+", text) if part]


def _is_between(field: Field, value: Any) -> bool:
    least, most = field.minimum, field.maximum
    return _is_number(value) and (least is None or value >= least) and (most is None or value <= most)


@dataclass(frozen=True)
class _Kind:
    """How a type of value is read, and told from others.

    Attributes:
        read: text -> value; ValueError where it is none.
        fits: whether a value read from JSON can be one.
    """

    read: Callable[[str], Any]
    fits: Callable[[Field, Any], bool]


_KINDS = {
    "text": _Kind(str, lambda _, value: _is_text(value)),
    "path": _Kind(str, lambda _, value: _is_text(value)),
    "paths": _Kind(_lines, lambda _, value: _is_list(value, _is_text)),
    "choice": _Kind(str, lambda field, value: value in field.choices),
    "number": _Kind(float, _is_between),
    "integer": _Kind(int, lambda field, value: _is_whole(value) and _is_between(field, value)),
    "integers": _Kind(lambda text: [int(part) for part in _parts(text)], lambda _, value: _is_list(value, _is_whole)),
    "date": _Kind(str, lambda _, value: _is_date(value)),
    "dates": _Kind(_parts, lambda _, value: _is_list(value, _is_date)),
    "mapping": _Kind(_named, lambda _, value: _is_mapping(value)),
    "extent": _Kind(json.loads, lambda _, value: _is_extent(value)),
}


_LIKE_THIS = tr("Write them as {example}.").format(example='{"scale": 0.0001, "bands": {"B04": 3}}')


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
        field = stack_options()[name]
        try:
            value = _KINDS[field.type].read(text.strip())
        except ValueError:
            return {}, _unfit(field, text)
        if not _KINDS[field.type].fits(field, value):
            return {}, _unfit(field, text)
        options[name] = value
    return options, check(options)


def read_json(text: str) -> tuple[dict[str, Any], str]:
    """Read options as they stand in a job file; the options, and '' or a sentence, as `read_fields` has them."""
    if not text.strip():
        return {}, ""
    try:
        options = json.loads(text)
    except ValueError as problem:
        return {}, tr("The stack options are no JSON: {problem}. {like_this}").format(
            problem=problem, like_this=_LIKE_THIS
        )
    if not isinstance(options, dict):
        return {}, tr("The stack options are no JSON object. {like_this}").format(like_this=_LIKE_THIS)
    for name, value in options.items():
        field = stack_options().get(name)
        if field is None:
            return {}, tr("There is no stack option {name}. There are: {names}.").format(
                name=name, names=", ".join(stack_options())
            )
        if not _KINDS[field.type].fits(field, value):
            return {}, _unfit(field, json.dumps(value, ensure_ascii=False))
    return options, check(options)


def check(options: Mapping[str, Any]) -> str:
    """Return the sentence that says what is wrong with options together, each sound by itself; or ''."""
    if options.get("scale") == 0:
        return tr("Scale (scale) cannot be 0.")
    if "start" in options and "end" in options and options["start"] > options["end"]:
        return tr("The first date, {start}, is after the last, {end}. Exchange them.").format(
            start=options["start"], end=options["end"]
        )
    if "dates" in options and len(set(options["dates"])) < len(options["dates"]):
        return tr("Dates of layers (dates) names a date twice. Write each once, in the layers' order.")
    return ""


def _unfit(field: Field, text: str) -> str:
    how = tr("Write it like this: {expected}.").format(expected=field.expected) if field.expected else field.text
    return tr("{label} ({name}) cannot be {text}. {how}").format(label=field.label, name=field.name, text=text, how=how)
