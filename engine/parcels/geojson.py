"""GeoJSON, and JSON of its kin: whether its coordinate reference system is an address."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import IO

from engine.reading import Unreadable

# `"crs"` as JSON may write it; GDAL takes it in any case and, like json-c, in single quotes.
_CRS = re.compile(rb"""["'](?:c|\\u00[46]3)(?:r|\\u00[57]2)(?:s|\\u00[57]3)["']""", re.IGNORECASE)
# As long as one may be, with the spaces before it.
_LONGEST_CRS = 2**12


def refuse_linked_crs(file: IO[bytes]) -> None:
    """Refuse JSON whose CRS is an address: GDAL would ask it, and take degrees where it does not answer.

    Raises:
        Unreadable: it is.
    """
    decoder = json.JSONDecoder()
    for after in _after_crs(file):
        text = after.decode("utf-8", errors="replace").lstrip()
        if text[:1] in (",", "}", "]"):  # a value, not a name
            continue
        try:
            value = decoder.raw_decode(text.removeprefix(":").lstrip())[0] if text[:1] == ":" else {"type": "?"}
        except (ValueError, RecursionError):
            value = {"type": "?"}
        if isinstance(value, dict) and str(value.get("type")).lower() not in ("name", "epsg", "none"):
            raise Unreadable("its coordinate reference system is an address, and none but files are read")


def _after_crs(file: IO[bytes]) -> Iterator[bytes]:
    """What follows each `"crs"` of a file."""
    kept = b""
    while True:
        chunk = file.read(2**22)
        text = kept + chunk
        # What follows a name near the end is not read yet.
        end = len(text) - _LONGEST_CRS if chunk else len(text)
        done = 0
        for found in _CRS.finditer(text):
            if found.start() >= end:
                break
            done = found.end()
            yield text[done : done + _LONGEST_CRS]
        if not chunk:
            return
        kept = text[max(end, done, 0) :]
