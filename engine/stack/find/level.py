"""Processing level and baseline of Sentinel-2 products, as names and tags tell them."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping

from engine.stack.facts import FILE_NAME, HEADER, NOTHING, Fact

L1C, L2A = "L1C", "L2A"
CONTRADICTORY = "L1C and L2A"
# The offset came with baseline 04.00 on this day; nothing that was made before has it.
FIRST_WITH_OFFSET = datetime.date(2022, 1, 25)
_WITH_OFFSET = 400
# Sen2Cor on a user's own computer writes 99.99, which is no baseline.
_HIGHEST_BASELINE = 2000

_SIGNS = {
    L1C: re.compile(
        r"MSI_?L?1C|SAFL1C|S2[A-D]?1C(?![A-Z0-9])|(?:S2[A-D]|(?<![A-Z]))(?:L|LEVEL[-_ ]?)1C(?![A-Z])"
        r"|(?<![A-Z])TOA(?![A-Z])|TOP[-_ ]OF[-_ ]ATMOSPHERE"
    ),
    L2A: re.compile(
        r"MSI_?L?2A|SAFL2A|S2[A-D]?2A(?![A-Z0-9])|(?:S2[A-D]|(?<![A-Z]))(?:L|LEVEL[-_ ]?)2A(?![A-Z])"
        r"|(?<![A-Z])(?:BOA|TOC|S2SR|L2ASR)(?![A-Z])|(?<![A-Z])SR(?![A-Z0-9])"  # SR10 is a resolution of 10 m
        r"|BOTTOM[-_ ]OF[-_ ]ATMOSPHERE|SURFACE[-_ ]REFLECTANCE"
        # The agency names bands of Level-2A with their resolution, and keeps them in folders of it.
        r"|T\d{2}[A-Z]{3}_\d{8}T\d{6}_B(?:\d\d|8A)_[126]0M\.|_B(?:\d\d|8A)_[126]0M\.JP2$|^R[126]0M$"
    ),
}
# Earth Engine's collections of Level-1C have no word for it; a band of Level-1C has no resolution in its name.
_QUIET_L1C = re.compile(
    r"COPERNICUS[-_/. ]S2(?![A-Z0-9])(?![-_/. ]SR)|(?<![A-Z0-9])S2[-_. ]HARMONI[SZ]ED"
    r"|T\d{2}[A-Z]{3}_\d{8}T\d{6}_B(?:\d\d|8A)\.JP2$"
)
_HARMONISED = re.compile(r"(?i)harmoni[sz]ed")
_BASELINE_IN_NAME = re.compile(r"(?i)_N(\d{2})\.?(\d{2})(?![0-9A-Za-z])")
_MADE = re.compile(r"_N\d{4}_R\d{3}_(?:T\w{5}_)?(\d{4})(\d\d)(\d\d)T\d{6}")
_BASELINE = re.compile(r"\s*N?(\d{1,2})[._](\d{1,2})\s*|\s*N?(\d{3,4})\s*|\s*(\d)\s*", re.IGNORECASE)
# Endings of the keys, without signs, of tags that name a product or its level.
_OF_LEVEL = ("PROCESSINGLEVEL", "PRODUCTTYPE", "PRODUCTURI", "PRODUCTID", "PRODUCTNAME", "COLLECTION")
_OF_BASELINE = ("PROCESSINGBASELINE", "PROCESSINGVERSION")
_OF_MAKING = ("GENERATIONTIME", "PROCESSINGDATETIME")
_OFFSET_KEY = re.compile(r"(?:BOA|RADIO)_ADD_OFFSET")
_WHOLE = re.compile(r"-?\d{1,6}(?:\.0+)?")
_LONGEST = 500  # characters of a name or tag that are looked at


def level_of_text(text: str) -> str:
    """The level that a name or tag tells: L1C, L2A, both where it contradicts itself, or ''."""
    text = text[:_LONGEST].upper()
    levels = [level for level, sign in _SIGNS.items() if sign.search(text)]
    if not levels and _QUIET_L1C.search(text):
        return L1C
    return " and ".join(levels)


def level_of_path(path: str) -> str:
    """The level that a file's own name tells, else the nearest folder's above it; '' where none does."""
    return next((level for part in reversed(path.split("/")) if (level := level_of_text(part))), "")


def agreed(levels: Iterable[tuple[str, str]]) -> Fact:
    """The level on which all that tell one agree.

    Args:
        levels: (level or '', where it was learned from), the weightiest first.
    """
    known = [(level, origin) for level, origin in levels if level]
    if not known:
        return NOTHING
    if len({level for level, _ in known}) > 1 or known[0][0] == CONTRADICTORY:
        return Fact(CONTRADICTORY)
    return Fact(*known[0])


def level_in(name: str, tags: Mapping[str, str]) -> Fact:
    """The level that a raster's name and its header's tags tell.

    Args:
        tags: the header's tags, with keys in capitals.
    """
    return agreed(
        [(level_of_path(name), FILE_NAME), *((level_of_text(text), HEADER) for text in _tagged(tags, _OF_LEVEL))]
    )


def baseline_number(text: object) -> int | None:
    """A baseline such as 509 for '05.09', 'N0509' or 5.09; None for what is none, such as 99.99."""
    match = _BASELINE.fullmatch(str(text)[:_LONGEST])
    if match is None:
        return None
    major, minor, digits, alone = match.groups()
    number = int(digits) if digits else int(alone) * 100 if alone else int(major) * 100 + int(f"{minor:0<2}")
    return number if 0 < number <= _HIGHEST_BASELINE else None


def baseline_label(number: int | None) -> str:
    """A baseline as the agency writes it, such as 05.09; '' for None."""
    return "" if number is None else f"{number // 100:02d}.{number % 100:02d}"


def baseline_in(name: str, tags: Mapping[str, str]) -> tuple[int | None, str]:
    """The baseline that a raster's name or tags tell, and which of them does; None where they contradict each other."""
    texts = [baseline_number(text) for text in _tagged(tags, _OF_BASELINE)]
    products = [baseline_of_name(text) for text in _tagged(tags, _OF_LEVEL)]
    found = [(baseline_of_name(name), FILE_NAME), *((number, HEADER) for number in (*texts, *products))]
    return agreed_baseline(found)


def agreed_baseline(baselines: Iterable[tuple[int | None, str]]) -> tuple[int | None, str]:
    """The first baseline that is told, if none of the others is on the other side of 04.00."""
    known = [(number, origin) for number, origin in baselines if number is not None]
    if len({number >= _WITH_OFFSET for number, _ in known}) != 1:
        return None, ""
    return known[0]


def baseline_of_name(name: str) -> int | None:
    """The baseline in a product's name, or in that of a folder above it, such as 509 of '..._N0509_...'."""
    for part in reversed(name.split("/")):
        match = _BASELINE_IN_NAME.search(part[:_LONGEST])
        if match:
            return baseline_number(match.group(1) + match.group(2))
    return None


def without_offset(name: str, tags: Mapping[str, str]) -> str:
    """Where it was learned that stored values have no offset, whatever the baseline: by a name that says that it was
    taken off, or a product made before there was one; '' where nothing tells it.
    """
    if is_harmonised(name) or made_before_offset(name):
        return FILE_NAME
    texts = _tagged(tags, _OF_LEVEL)
    if any(is_harmonised(text) or made_before_offset(text) for text in texts):
        return HEADER
    return HEADER if any(is_before_offset(text) for text in _tagged(tags, _OF_MAKING)) else ""


def offset_in(tags: Mapping[str, str]) -> float | None:
    """The offset of stored values that a raster's tags name as a product's metadata do; None where they name none."""
    texts = [str(text)[:_LONGEST].strip() for key, text in tags.items() if _OFFSET_KEY.match(key.upper())]
    numbers = {float(text) for text in texts if _WHOLE.fullmatch(text)}
    return numbers.pop() if len(numbers) == 1 else None


def is_harmonised(name: str) -> bool:
    """Whether a name says that the offset was taken off, as Earth Engine's collections do."""
    return _HARMONISED.search(name) is not None


def made_before_offset(name: str) -> bool:
    """Whether a product's name tells that it was made before baseline 04.00."""
    return any(is_before_offset("-".join(made)) for made in _MADE.findall(name[:_LONGEST]))


def is_before_offset(moment: str) -> bool:
    """Whether a moment such as '2019-11-21T15:45:22Z' lies before baseline 04.00."""
    try:
        return datetime.date.fromisoformat(moment.strip()[:10]) < FIRST_WITH_OFFSET
    except ValueError:
        return False


def _tagged(tags: Mapping[str, str], endings: tuple[str, ...]) -> list[str]:
    return [
        str(text)[:_LONGEST] for key, text in tags.items() if re.sub("[^A-Z0-9]", "", key.upper()).endswith(endings)
    ]
