"""Which band of a file is which, and by which sign that was told."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from engine.contract import StackOptions
from engine.stack.dates import date_of
from engine.stack.find.masks import common_prefix
from engine.stack.find.rasterfile import RasterFile
from engine.stack.find.sensors import Sensor

QUESTION = "say which band is which (band map)"
_NUMBER = re.compile(r"(?i)(?:band|layer|lyr|channel|ch|x|v|b)?[ _.:#-]?0*(\d{1,3})")
# What may stand beside a band's name in its description, and changes nothing.
_BESIDE = re.compile(
    r"(?i)reflectance|refl|rho|sr|boa|toc|surface|s2[a-d]?|sentinel|msi|l2a|oli|band|nm|um|\d+|r?\d{1,3}m|\d+nm|central"
    r"|wavelength|mean|median|t\d\d[a-z]{3}|\d{8}t\d{6}"
)
# Tables of one sensor differ by some nm in a band's centre; its neighbours lie farther away.
_WAVELENGTH = re.compile(r"(?<![\d.])(\d{3,4}(?:\.\d{1,3})?) ?nm\b")
_NEAR_NM = 15
_RESOLUTION = re.compile(r"[Rr]?\d{1,3}m")


def match(
    descriptions: Sequence[str | None], sensor: Sensor | None, options: StackOptions, name: str = ""
) -> tuple[dict[str, int], str] | str:
    """Find the bands of a multi-band raster.

    Args:
        descriptions: what its bands are called, in order; None or '' where a band has none.
        name: the file's name, which may tell what its writer puts into it.

    Returns:
        Name -> 1-based band number, and how it was told ('description', 'name', 'order', 'number' or 'user'); or the
        reason why it cannot be told. What 'order' tells is a guess, to be confirmed by the values.
    """
    descriptions = [text or "" for text in descriptions]
    count = len(descriptions)
    if options.bands:
        return _match_user(options.bands, descriptions)
    if sensor is None:
        if all(descriptions):
            return {text: number for number, text in enumerate(descriptions, 1)}, "description"
        return {f"band_{number}": number for number in range(1, count + 1)}, "number"
    if _are_numbers(descriptions, sensor):
        return f"its bands are called B1 to B{count}, which may be no more than their numbers; {QUESTION}"
    called = _by_descriptions(descriptions, sensor)
    if isinstance(called, str):
        return called
    if any(not sensor.mask_called(band) for band in called):
        return called, "description"
    written = next((row.bands for row in sensor.written if row.names.search(name)), None)
    if written and len(written) != count:
        return f"files of its name hold {len(written)} bands without names, and it has {count}; {QUESTION}"
    unknown = {number: text for number, text in enumerate(descriptions, 1) if text and number not in called.values()}
    numbered = _are_numbered(unknown)
    if written and numbered:
        return _numbered(written), "name"
    order = next((order for order in sensor.orders if len(order) == count), None)
    if order and numbered and all(order[number - 1] == mask for mask, number in called.items()):
        return _numbered(order), "order"
    if not numbered:
        return f"its bands have names that it does not know, such as {next(iter(unknown.values()))[:60]}; {QUESTION}"
    if order:
        mask, number = next((mask, number) for mask, number in called.items() if order[number - 1] != mask)
        usual = order[number - 1]
        return f"band {number} of its {count} is called {mask}, and is {usual} in the usual order; {QUESTION}"
    known = " or ".join(str(n) for n in sorted({len(order) for order in sensor.orders}))
    by_order = f" are matched by order only with {known} bands" if known else " are not matched by order"
    return f"its {count} bands have no names, and {sensor.name} files{by_order}; {QUESTION}"


def _are_numbered(texts: Mapping[int, str]) -> bool:
    """Whether descriptions are no more than the bands' numbers, perhaps after a word that all have.

    Args:
        texts: 1-based number of a band -> its description.
    """
    first = next(iter(texts.values()), "")
    alike = min((common_prefix(first, text) for text in texts.values()), default=0) if len(texts) > 1 else 0
    same = re.sub(r"\d+$", "", first[:alike])
    rests = {number: text[len(same) :].strip() or text for number, text in texts.items()}
    return any(
        all(
            (match := _NUMBER.fullmatch(rest)) and int(match.group(1)) == number - first
            for number, rest in rests.items()
        )
        for first in (0, 1)
    )


def _numbered(order: Sequence[str]) -> dict[str, int]:
    return {name: number for number, name in enumerate(order, 1)}


def _are_numbers(descriptions: Sequence[str], sensor: Sensor) -> bool:
    """Whether bands are called B1, B2, B3 ..., where the sensor's own names go on otherwise (B8, B8A, B9)."""
    count = len(descriptions)
    names = [text.strip().upper() for text in descriptions]
    plain = [f"B{number}" for number in range(1, count + 1)]
    # With a zero in front they are the sensor's, as far as it goes on without a gap: no ground shows in B10.
    padded = [f"B{number:02d}" for number in range(1, count + 1)] if count >= 10 else []
    return count > 2 and names in (plain, padded) and sensor.band_called("B8A") is not None


def _by_descriptions(descriptions: Sequence[str], sensor: Sensor) -> dict[str, int] | str:
    """Name -> number of the bands and masks that their descriptions tell; or why two of them cannot be told apart."""
    called: dict[str, int] = {}
    # Their own names count more than others that people give them.
    for number, text in sorted(enumerate(descriptions, 1), key=lambda row: sensor.band(row[1]) is None):
        rule = sensor.mask_called(text) if text else None
        name = rule.name if rule else _band_of(text, sensor) if text else None
        if name is None or name not in called:
            called.update({name: number} if name else {})
            continue
        first = descriptions[called[name] - 1]
        earlier, later = sensor.band_beside(first, name), sensor.band_beside(text, name)
        if later and not earlier and later not in called:
            called[later] = number
        elif earlier and not later and earlier not in called:
            called[earlier], called[name] = called[name], number
        elif not rule and (sensor.band(text) is not None or sensor.band(first) is None):
            return f"its bands {called[name]} and {number} ({first} and {text}) are both called {name}; {QUESTION}"
    return dict(sorted(called.items(), key=lambda row: row[1]))


def _match_user(bands: Mapping[str, int | str], descriptions: Sequence[str]) -> tuple[dict[str, int], str] | str:
    numbers: dict[str, int] = {}
    for name, wanted in bands.items():
        if isinstance(wanted, int):
            number = wanted
        else:
            number = descriptions.index(wanted) + 1 if wanted in descriptions else 0
        if not 1 <= number <= len(descriptions):
            return f"it has no band {wanted!r}, which the band map names for {name}"
        numbers[name] = number
    return numbers, "user"


def _band_of(text: str, sensor: Sensor) -> str | None:
    return sensor.band_called(text) or _within(text, sensor) or _at_wavelength(text, sensor)


def _at_wavelength(text: str, sensor: Sensor) -> str | None:
    """The only band near the wavelength in a description such as Vegetation red edge (705 nm)."""
    stated = _WAVELENGTH.search(text)
    near = [
        band.name
        for band in sensor.bands
        if stated and band.wavelength_nm is not None and abs(band.wavelength_nm - float(stated.group(1))) <= _NEAR_NM
    ]
    return near[0] if len(near) == 1 else None


def _within(text: str, sensor: Sensor) -> str | None:
    """The one band that a longer description names, such as B4_reflectance or B04 (665 nm)."""
    words = [word for word in re.split(r"[^A-Za-z0-9]+", text) if word]
    found = {word: name for word in words if (name := sensor.band_called(word))}
    rest = [word for word in words if word not in found and not _BESIDE.fullmatch(word)]
    return next(iter(found.values())) if len(set(found.values())) == 1 and not rest else None


def named(file: RasterFile, sensor: Sensor | None) -> tuple[tuple[str, ...], str] | None:
    """The tokens of a single-band file's name that tell its band, and the band's name."""
    text = file.descriptions[0]
    if text:
        name = sensor.band_called(text) if sensor else text
        if name:
            return tuple(token for token in file.tokens if token.lower() == name.lower()), name
    tokens = file.tokens
    for place in range(len(tokens) - 1, -1, -1):
        if sensor is None:
            if re.search(r"[A-Za-z]", tokens[place]) and date_of(tokens[place]) is None:
                return (tokens[place],), tokens[place]
            continue
        # Some bands are called by two tokens, such as SR_B1 and red_reflectance.
        for called in (tokens[place - 1 : place + 1], tokens[place : place + 1]):
            name = sensor.band_called("_".join(called))
            if name:
                return called, name
    return None


def told_apart(called: Mapping[str, str], sensor: Sensor) -> dict[str, str]:
    """What files of one acquisition are called -> their bands, the narrow one apart from the broad one beside it."""
    apart = dict(called)
    for text, name in called.items():
        beside = sensor.band_beside(text, name)
        broad = any(other == name and not sensor.band_beside(rival, name) for rival, other in called.items())
        if beside and broad and beside not in called.values():
            apart[text] = beside
    return apart


def are_numbers(names: Collection[str]) -> bool:
    """Whether bands of Sentinel-2 go on from B1 past B10 without B8A, as numbers of files do, and its bands do not."""
    count = len(names)
    return count >= 10 and set(names) == {f"B{number:02d}" for number in range(1, count + 1)}


def granule(file: RasterFile, sensor: Sensor | None) -> str:
    """A file's path without its band and resolution: the same for all bands of one acquisition."""
    matched = named(file, sensor)
    tokens = matched[0] if matched else ()
    parts = [*file.folder.split("/"), *file.tokens]
    return "/".join(part for part in parts if part not in tokens and not _RESOLUTION.fullmatch(part))
