"""STAC items as anybody may write them, brought to the types that the specification gives them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

_LONGEST_TEXT = 10_000
_MOST_BANDS = 10_000
_NUMBERS = ("scale", "offset", "gsd", "spatial_resolution", "raster:scale", "raster:offset")
_TEXTS = ("name", "common_name", "eo:common_name")


def sound_item(feature: Mapping[str, Any]) -> dict[str, Any]:
    """Return the useful parts of an item, in the types of STAC 1.0 and 1.1; assets that are none are left out.

    Raises:
        ValueError: it has no id, or a number that scales values is none.
    """
    name = feature.get("id")
    if isinstance(name, bool) or not isinstance(name, (str, int)) or name == "":
        raise ValueError("it has no id")
    properties, assets = feature.get("properties"), feature.get("assets")
    fields = {key: value for key, value in _items(properties) if _is_plain(value)}
    moments = ("datetime", "start_datetime", "end_datetime", "updated")
    fields.update((key, None) for key in moments if not isinstance(fields.get(key), str))
    fields["providers"] = _names_of(properties.get("providers") if isinstance(properties, Mapping) else None)
    collection = feature.get("collection")
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": str(name)[:_LONGEST_TEXT].encode("utf-8", "replace").decode(),
        "properties": fields,
        "geometry": None,
        "bbox": sound_box(feature.get("bbox")),
        "collection": collection if isinstance(collection, str) and _is_short(collection) else None,
        "assets": {
            key: _asset(key, asset)
            for key, asset in _items(assets)
            if is_href(key) and isinstance(asset, Mapping) and is_href(asset.get("href"))
        },
        "links": [],
    }


def sound_box(box: Any) -> list[float] | None:
    """A bounding box of four or six numbers; None where it is none."""
    if not isinstance(box, list) or len(box) not in (4, 6):
        return None
    return [float(value) for value in box] if all(_is_number(value) for value in box) else None


def _asset(key: str, asset: Mapping[str, Any]) -> dict[str, Any]:
    fields = _described(key, asset)
    roles, kind = asset.get("roles"), asset.get("type")
    fields["href"] = asset["href"]
    fields["roles"] = [role for role in roles if isinstance(role, str)] if isinstance(roles, list) else []
    fields["type"] = kind if isinstance(kind, str) else None
    for name in ("bands", "eo:bands", "raster:bands"):
        bands = asset.get(name)
        fields.pop(name, None)
        if isinstance(bands, list):
            fields[name] = [_described(key, band if isinstance(band, Mapping) else {}) for band in bands[:_MOST_BANDS]]
    fields["alternate"] = {
        name: {"href": other["href"]}
        for name, other in _items(asset.get("alternate"))
        if isinstance(other, Mapping) and is_href(other.get("href"))
    }
    return fields


def _described(key: str, part: Mapping[str, Any]) -> dict[str, Any]:
    """The plain values of an asset, or of a band of it.

    Raises:
        ValueError: a number that scales values is none.
    """
    fields = {name: value for name, value in _items(part) if _is_plain(value)}
    for name in _TEXTS:
        if name in fields and not isinstance(fields[name], str):
            fields[name] = None if fields[name] is None else str(fields[name])
    for name in _NUMBERS:
        value = part.get(name)
        if value is not None:
            try:
                fields[name] = float(value) if not isinstance(value, bool) else math.nan
            except (TypeError, ValueError, OverflowError):
                fields[name] = math.nan
            if not math.isfinite(fields[name]):
                raise ValueError(f"the {name} of its asset {key} is no number")
    return fields


def _names_of(providers: Any) -> str:
    """Who provides an item, in one text."""
    rows = providers if isinstance(providers, list) else []
    names = (row.get("name") for row in rows[:_MOST_BANDS] if isinstance(row, Mapping))
    return ", ".join(name for name in names if isinstance(name, str))[:_LONGEST_TEXT]


def _items(part: Any) -> list[tuple[str, Any]]:
    return list(part.items()) if isinstance(part, Mapping) else []


def _is_plain(value: Any) -> bool:
    return value is None or isinstance(value, (bool, int, float)) or (isinstance(value, str) and _is_short(value))


def _is_short(text: str) -> bool:
    """Whether a text is none that fills a page, and has no half of a sign that JSON can hold and nothing can show."""
    return len(text) <= _LONGEST_TEXT and not any("\ud800" <= sign <= "\udfff" for sign in text)


def is_href(href: Any) -> bool:
    """Whether a value may be an address or a path."""
    return isinstance(href, str) and href != "" and _is_short(href) and not any(ord(sign) < 32 for sign in href)


def _is_number(value: Any) -> bool:
    try:
        return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)
    except OverflowError:
        return False
