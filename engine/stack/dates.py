"""The acquisition date in a file's name."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from engine.errors import BadInput

# Landsat before Collection 1: path and row run into the date.
_OLD_LANDSAT = re.compile(r"L[COTEM]\d\d{3}\d{3}(?P<year>\d{4})(?P<doy>\d{3})[A-Z]{3}\d\d")
# Of these the leftmost that is a real date counts, whatever its form: the acquisition comes before the processing date
# in every product name we know (Sentinel-2, Landsat Collection 2, HLS, Planet, MODIS).
_FORMS = (
    re.compile(r"(?<!\d)(?P<year>\d{4})(?P<separator>[-_.])(?P<month>\d\d)(?P=separator)(?P<day>\d\d)(?!\d)"),
    re.compile(r"(?<!\d)(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)(?:\d{6})?(?!\d)"),
    re.compile(r"(?<=[.A])(?P<year>\d{4})(?P<doy>\d{3})(?:\d{6})?(?!\d)"),
)
# Seven digits elsewhere may be any number: they count where nothing else is a date.
_SEVEN_DIGITS = re.compile(r"(?<!\d)(?P<year>\d{4})(?P<doy>\d{3})(?:\d{6})?(?!\d)")
_FIRST_YEAR, _LAST_YEAR = 1972, 2100  # Landsat 1 flew in 1972; later than 2100 is a serial number


def date_of(name: str, pattern: str | None = None) -> datetime.date | None:
    """Find the acquisition date in a file's name.

    Args:
        name: file name, with or without its folder's name.
        pattern: the user's own regular expression with the groups year, month and day, or year and doy.

    Raises:
        BadInput: `date_pattern_invalid`.
    """
    if pattern is not None:
        return next((date for _, date in _dates(compile_pattern(pattern), name)), None)
    old = next(_dates(_OLD_LANDSAT, name), None)
    found = [old] if old else [dated for form in _FORMS for dated in _dates(form, name)]
    found = found or list(_dates(_SEVEN_DIGITS, name))
    return min(found)[1] if found else None


def compile_pattern(pattern: str) -> re.Pattern[str]:
    """Compile the user's date pattern.

    Raises:
        BadInput: `date_pattern_invalid`, when it is no regular expression or lacks a group.
    """
    hint = (
        r"Use named groups, for example (?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d) or (?P<year>\d{4})(?P<doy>\d{3})."
    )
    try:
        compiled = re.compile(pattern)
    except re.error as error:
        raise BadInput(
            "date_pattern_invalid", f"The date pattern {pattern!r} is no regular expression: {error}.", hint
        ) from error
    groups = set(compiled.groupindex)
    if not ({"year", "month", "day"} <= groups or {"year", "doy"} <= groups):
        raise BadInput("date_pattern_invalid", f"The date pattern {pattern!r} lacks a group for the date.", hint)
    return compiled


def _dates(form: re.Pattern[str], name: str) -> Iterator[tuple[int, datetime.date]]:
    """Where real dates of a form begin in a name, and which they are, from left to right."""
    for match in form.finditer(name):
        # The groups of a user's pattern may be optional, or match something else than digits.
        parts = {group: int(text) for group, text in match.groupdict().items() if text and text.isdecimal()}
        year = parts.get("year", 0)
        if not _FIRST_YEAR <= year <= _LAST_YEAR:
            continue
        try:
            if "doy" in parts:
                date = datetime.date(year, 1, 1) + datetime.timedelta(days=parts["doy"] - 1)
            elif "month" in parts and "day" in parts:
                date = datetime.date(year, parts["month"], parts["day"])
            else:
                continue
        except (ValueError, OverflowError):
            continue
        if date.year == year:  # day 0, and day 366 of most years, are of another
            yield match.start(), date
