"""Which satellites a path names: a file of one is not taken for another's by its bands' names alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from engine.stack.find.sensors import Sensor

_EDGE, _END = r"(?:^|(?<=[^A-Za-z0-9]))", r"(?![A-Za-z0-9])"
# Family of satellites -> how names of files and folders speak of it.
_NAMES = {
    "sentinel-1": rf"sentinel[-_ ]?1|{_EDGE}S1[A-D]?{_END}",
    "sentinel-2": rf"sentinel[-_ ]?2|{_EDGE}S2[A-D]?(?:[12][AC])?{_END}|MSIL[12]|{_EDGE}SEN2[A-D]{_END}",
    "sentinel-3": rf"sentinel[-_ ]?3|{_EDGE}S3[A-D]{_END}",
    "landsat": rf"landsat|{_EDGE}L[COTEM]0?[4-9]{_END}|{_EDGE}L[5789]{_END}|{_EDGE}LND0[4-9]{_END}|{_EDGE}OLI{_END}",
    "hls": rf"{_EDGE}(?:HLS[LS]?[23]?0?|[LS]30){_END}",
    "planetscope": rf"planetscope|PSScene|{_EDGE}PS2|AnalyticMS|ortho_analytic",
    "modis": rf"modis|{_EDGE}M[OYC]D\d\d",
    "cbers": rf"cbers|{_EDGE}CB4",
    "others": rf"{_EDGE}(?:SPOT[-_]?[1-7]?|VIIRS|VNP\d*|rapideye|pleiades|WV0?[1-4]|worldview\d?|GF[1-7]|gaofen\d?"
    rf"|formosat\d?|prisma|enmap|desis|aster|proba|venus|VEN\w?S|deimos|skysat|NAIP|AVHRR|ALOS\d?|resourcesat\d?"
    rf"|LISS\d?|AWIFS){_END}",
}
_FAMILIES = {family: re.compile(f"(?i){text}") for family, text in _NAMES.items()}
# Bands of one number are not the same on all Landsats.
_LANDSAT = re.compile(rf"(?i)landsat[-_ ]?0?([4-9])(?!\d)|{_EDGE}L[COTEM]?0?([4-9]){_END}")
# Files of harmonised products may name what these are made of.
_PARTS = {"hls": {"hls", "landsat", "sentinel-2"}}


def without_others(path: str, table: Sequence[Sensor]) -> list[Sensor]:
    """The rows of the table that a path does not speak against: all, where it names no satellite.

    What its own name says counts more than its folders'.
    """
    name = path.rpartition("/")[2]
    named = _named(name) or _named(path)
    if not named:
        return list(table)
    rows = [sensor for sensor in table if (family := _family(sensor)) is None or _PARTS.get(family, {family}) & named]
    numbers = {number for groups in (_LANDSAT.findall(name) or _LANDSAT.findall(path)) for number in groups if number}
    of_others = {f"landsat{number}" for number in "456789"} - {f"landsat{number}" for number in numbers}
    return [row for row in rows if not (numbers and row.satellites and of_others.issuperset(row.satellites))]


def _named(text: str) -> set[str]:
    return {family for family, form in _FAMILIES.items() if form.search(text)}


def _family(sensor: Sensor) -> str | None:
    """The family of a row of the table; None for a user's own."""
    return next((family for family in _FAMILIES if sensor.name.startswith(family)), None)
