"""The acquisition date in a file's name."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from engine.errors import BadInput

_FIRST_YEAR, _LAST_YEAR = 1972, 2100  # Landsat 1 flew in 1972; later than 2100 is a serial number
_MOST_DIGITS = 9  # more are no year, month or day; and Python refuses to read thousands of them
_KEY = re.compile(r"^(?i:year|month|day|yyyy|mm|dd|y|m|d)=")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_YEAR, _SHORT = r"(?P<year>\d{4})", r"(?P<day>\d\d?)"
# Hours, minutes, seconds and their thousandths may follow without a sign between.
_CLOCK = r"(?:\d{6}(?:\d{3})?|(?:[01]\d|2[0-3])(?:[0-5]\d)?)?"

# Landsat before Collection 1: path and row run into the date.
_OLD_LANDSAT = re.compile(r"L[COTEM]\d\d{3}\d{3}(?P<year>\d{4})(?P<doy>\d{3})[A-Z]{3}\d\d")
# Of these the leftmost that is a real date counts, whatever its form: the acquisition comes before the processing date
# in every product name we know (Sentinel-2, Landsat Collection 2, HLS, Planet, MODIS).
_FORMS = (
    re.compile(rf"(?<!\d){_YEAR}(?P<sign>[-_.])(?P<month>\d\d?)(?P=sign){_SHORT}(?!\d)"),
    re.compile(rf"(?<!\d){_YEAR}(?P<month>\d\d)(?P<day>\d\d){_CLOCK}(?!\d)"),
    re.compile(rf"(?<=[.A]){_YEAR}(?P<doy>\d{{3}})(?:\d{{6}})?(?!\d)"),
    re.compile(rf"(?<!\d){_YEAR}[-_.]?(?i:doy)[-_.]?(?P<doy>\d{{1,3}})(?!\d)"),
    re.compile(rf"(?<![a-z])(?i:doy)[-_.]?(?P<doy>\d{{1,3}})[-_.]{_YEAR}(?!\d)"),
    re.compile(rf"(?<!\d){_SHORT}[-_. ]?(?i:{_MONTH})[-_. ]?{_YEAR}{_CLOCK}(?!\d)"),
    re.compile(rf"(?<!\d){_YEAR}[-_. ]?(?i:{_MONTH})[-_. ]?{_SHORT}(?!\d)"),
    re.compile(rf"(?<![A-Za-z])(?i:{_MONTH})[-_. ]?{_SHORT}(?:[-_. ]|, ?){_YEAR}(?!\d)"),
)
# With the year last, day and month are told apart only where one of them is more than 12, or both are the same.
_YEAR_LAST = re.compile(rf"(?<!\d)(?P<first>\d\d?)(?P<sign>[-_.])(?P<second>\d\d?)(?P=sign){_YEAR}(?!\d)")
# Digits that may be any number count where nothing else is a date.
_SEVEN_DIGITS = re.compile(rf"(?<!\d){_YEAR}(?P<doy>\d{{3}})(?:\d{{6}})?(?!\d)")
_DAY_OF_YEAR = re.compile(rf"(?<!\d){_YEAR}-(?P<doy>\d{{3}})(?!\d)")  # as ISO 8601 has it
_EIGHT_DIGITS = re.compile(rf"(?<!\d)(?P<first>\d\d)(?P<second>\d\d){_YEAR}(?!\d)")

# What looks like a date and is not read as one -> what it may be.
_MM, _DD = r"(?:0[1-9]|1[0-2])", r"(?:0[1-9]|[12]\d|3[01])"
_OTHERS = (
    (re.compile(rf"(?<!\d)(?:19[7-9]\d|20\d\d)[-_.]?{_MM}(?!\d)"), "may be a year and a month without a day"),
    (re.compile(r"(?<!\d)(?:19[7-9]\d|20\d\d)_\d{3}(?!\d)"), "may be a year and a day of the year"),
    (re.compile(rf"(?<!\d)\d\d?[-_.]?(?i:{_MONTH})[-_.]?\d\d(?!\d)"), "has a year of two digits"),
    (
        re.compile(rf"(?<!\d)(?:\d\d([-.]?){_MM}\1{_DD}|{_DD}([-.]?){_MM}\2\d\d)(?!\d)"),
        "may be a date with a year of two digits",
    ),
    (re.compile(r"(?<!\d)\d{10}(?:\d{3})?(?!\d)"), "may be a time counted from 1970"),
)
UNDATED = "no date in its name"


@dataclass(frozen=True)
class Reading:
    """A date as it stands in a name.

    Attributes:
        start: where its text begins.
        dates: what it can mean: one date, or two where day and month cannot be told apart.
    """

    start: int
    text: str
    dates: tuple[datetime.date, ...]


def date_of(name: str, pattern: str | None = None) -> datetime.date | None:
    """Find the acquisition date in a file's name; None also where it could be one of two.

    Args:
        name: file name, with or without its folder's name.
        pattern: the user's own regular expression with the groups year, month and day, or year and doy.

    Raises:
        BadInput: `date_pattern_invalid`.
    """
    found = reading_of(name, pattern)
    return found.dates[0] if found and len(found.dates) == 1 else None


def reading_of(name: str, pattern: str | None = None) -> Reading | None:
    """Find what tells the date in a name, though it may be one of two.

    Raises:
        BadInput: `date_pattern_invalid`.
    """
    if pattern is not None:
        return next(_readings(compile_pattern(pattern), name), None)
    old = next(_readings(_OLD_LANDSAT, name), None)
    if old:
        return old
    found = [*(reading for form in _FORMS for reading in _readings(form, name)), *_year_last(_YEAR_LAST, name)]
    found = found or [*_readings(_SEVEN_DIGITS, name), *_readings(_DAY_OF_YEAR, name)]
    found = found or list(_year_last(_EIGHT_DIGITS, name))
    return min(found, key=lambda reading: reading.start, default=None)


def date_of_parts(parts: Sequence[str]) -> datetime.date | None:
    """Find a date whose year, month and day are three names in a row, such as 2018/4/18 or year=2018/month=04/day=18.

    Args:
        parts: names of folders, and at last of a file without its suffix.
    """
    plain = [_KEY.sub("", part) for part in parts]
    for year, month, day in zip(plain, plain[1:], plain[2:]):
        if len(year) == 4 and year.isdecimal() and len(day) <= 2 and day.isdecimal():
            name = month[:3].lower()
            number = _MONTHS.index(name) + 1 if name in _MONTHS else int(month) if month.isdecimal() else 0
            date = _date(int(year), number, int(day)) if len(month) <= 2 or name in _MONTHS else None
            if date:
                return date
    return None


def why_undated(name: str, pattern: str | None = None) -> str:
    """Say why a name tells no date, with what to do where it may hold one in a form that is not read."""
    found = reading_of(name, pattern)
    if found and len(found.dates) > 1:
        first, second = (date.isoformat() for date in found.dates)
        return f"its name can mean two dates: {found.text} is {first} or {second}; say which (date pattern)"
    for form, meaning in _OTHERS if pattern is None else ():
        match = form.search(name)
        if match:
            return (
                f"{UNDATED}: {match.group()} {meaning}; name the file with year, month and day, or give a date pattern"
            )
    return UNDATED


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
    except (re.error, OverflowError, RecursionError) as error:  # the latter two: repeated or nested beyond all bounds
        raise BadInput(
            "date_pattern_invalid", f"The date pattern {pattern!r} is no regular expression: {error}.", hint
        ) from error
    groups = set(compiled.groupindex)
    if not ({"year", "month", "day"} <= groups or {"year", "doy"} <= groups):
        raise BadInput("date_pattern_invalid", f"The date pattern {pattern!r} lacks a group for the date.", hint)
    return compiled


def _is_number(text: str) -> bool:
    return text.isdecimal() and len(text) <= _MOST_DIGITS


def _readings(form: re.Pattern[str], name: str) -> Iterator[Reading]:
    """The real dates of a form in a name, from left to right."""
    for match in form.finditer(name):
        groups = match.groupdict()
        # The groups of a user's pattern may be optional, or match something else than digits.
        parts = {group: int(text) for group, text in groups.items() if text and _is_number(text)}
        if groups.get("name"):
            parts["month"] = _MONTHS.index(groups["name"][:3].lower()) + 1
        year = parts.get("year", 0)
        if "year" in parts and len(groups["year"]) == 2:  # only a user's pattern finds these
            year += 1900 if year >= _FIRST_YEAR % 100 else 2000
        if "doy" in parts:
            date = _date(year, doy=parts["doy"])
        elif "month" in parts and "day" in parts:
            date = _date(year, parts["month"], parts["day"])
        else:
            continue
        if date:
            yield Reading(match.start(), match.group(), (date,))


def _year_last(form: re.Pattern[str], name: str) -> Iterator[Reading]:
    for match in form.finditer(name):
        first, second, year = (int(match.group(group)) for group in ("first", "second", "year"))
        read = (_date(year, second, first), _date(year, first, second))
        dates = tuple(dict.fromkeys(date for date in read if date))
        if dates:
            yield Reading(match.start(), match.group(), dates)


def _date(year: int, month: int = 1, day: int = 1, doy: int | None = None) -> datetime.date | None:
    """A date; None where there is no such day, or no satellite flew."""
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        date = datetime.date(year, month, day)
        if doy is not None:
            date += datetime.timedelta(days=doy - 1)
    except (ValueError, OverflowError):
        return None
    return date if date.year == year else None  # day 0, and day 366 of most years, are of another
