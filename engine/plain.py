"""Frozen dataclasses as JSON text and back, so that whoever reads the text runs none of the sender's code."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

_TYPE, _DATE = "@type", "@date"


def to_text(value: Any) -> str:
    """Write dataclasses of plain fields: numbers, texts, dates, tuples, mappings by text, and such dataclasses."""
    return json.dumps(_lowered(value))


def from_text(text: str, kinds: Iterable[type]) -> Any:
    """Read what `to_text` wrote; sequences become tuples.

    Args:
        kinds: the dataclasses that may occur.

    Raises:
        KeyError: the text names another.
    """
    by_name = {kind.__name__: kind for kind in kinds}

    def raised(value: Any) -> Any:
        if isinstance(value, list):
            return tuple(raised(item) for item in value)
        if not isinstance(value, dict):
            return value
        if _DATE in value:
            return datetime.date.fromisoformat(value[_DATE])
        items = {name: raised(item) for name, item in value.items() if name != _TYPE}
        return by_name[value[_TYPE]](**items) if _TYPE in value else items

    return raised(json.loads(text))


def _lowered(value: Any) -> Any:
    if is_dataclass(value):
        return {_TYPE: type(value).__name__, **{f.name: _lowered(getattr(value, f.name)) for f in fields(value)}}
    if isinstance(value, datetime.date):
        return {_DATE: value.isoformat()}
    if isinstance(value, Mapping):
        return {str(name): _lowered(item) for name, item in value.items()}
    if isinstance(value, (tuple, list)):
        return [_lowered(item) for item in value]
    return value
