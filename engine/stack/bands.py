"""Which band of a file is which, and by which sign that was told."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from engine.contract import StackOptions
from engine.stack.dates import date_of
from engine.stack.rasterfile import RasterFile
from engine.stack.sensors import Sensor

_RESOLUTION = re.compile(r"\d{1,3}m")


def match(
    descriptions: Sequence[str | None], sensor: Sensor | None, options: StackOptions
) -> tuple[dict[str, int], str] | str:
    """Find the bands of a multi-band raster.

    Args:
        descriptions: of its bands, in order; None or '' where a band has none.

    Returns:
        Name -> 1-based band number, and how it was told ('description', 'order', 'number' or 'user'); or the reason
        why it cannot be told.
    """
    descriptions = [text or "" for text in descriptions]
    count = len(descriptions)
    if options.bands:
        return _match_user(options.bands, descriptions)
    if sensor is None:
        if all(descriptions):
            return {text: place for place, text in enumerate(descriptions, 1)}, "description"
        return {f"band_{place}": place for place in range(1, count + 1)}, "number"
    called: dict[str, int] = {}
    for place, text in enumerate(descriptions, 1):
        rule = sensor.mask_called(text) if text else None
        name = rule.name if rule else sensor.band_called(text) if text else None
        if name:
            called.setdefault(name, place)
    if called:
        return called, "description"
    order = next((order for order in sensor.orders if len(order) == count), None)
    if order:
        return {name: place for place, name in enumerate(order, 1)}, "order"
    known = " or ".join(str(n) for n in sorted({len(order) for order in sensor.orders}))
    return f"its {count} bands have no names, and {sensor.name} files are matched by order only with {known} bands"


def _match_user(bands: Mapping[str, int | str], descriptions: Sequence[str]) -> tuple[dict[str, int], str] | str:
    places: dict[str, int] = {}
    for name, wanted in bands.items():
        if isinstance(wanted, int):
            place = wanted
        else:
            place = descriptions.index(wanted) + 1 if wanted in descriptions else 0
        if not 1 <= place <= len(descriptions):
            return f"it has no band {wanted!r}, which the band map names for {name}"
        places[name] = place
    return places, "user"


def named(file: RasterFile, sensor: Sensor | None) -> tuple[str, str] | None:
    """The token of a single-band file's name that tells its band, and the band's name."""
    if file.descriptions[0]:
        name = sensor.band_called(file.descriptions[0]) if sensor else file.descriptions[0]
        if name:
            return next((t for t in file.tokens if t.lower() == name.lower()), ""), name
    for token in reversed(file.tokens):
        if sensor:
            name = sensor.band_called(token)
            if name:
                return token, name
        elif re.search(r"[A-Za-z]", token) and date_of(token) is None:
            return token, token
    return None


def granule(file: RasterFile, sensor: Sensor | None) -> str:
    """A file's name without its band and resolution: the same for all bands of one acquisition."""
    told = named(file, sensor)
    token = told[0] if told else ""
    rest = [part for part in file.tokens if part != token and not _RESOLUTION.fullmatch(part)]
    return "/".join([file.name.rpartition("/")[0], *rest])
