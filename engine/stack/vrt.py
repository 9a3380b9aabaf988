"""The files that a VRT points to: GDAL opens a VRT without looking for them, and fails at the first pixel."""

from __future__ import annotations

import html
import re
from pathlib import Path

from engine.reading import Unreadable, read_text

_LARGEST = 64 * 1024 * 1024
_SOURCE = re.compile(r"<Source(?:Filename|Dataset)([^>]*)>([^<]+)</")


def sources_of(path: str | Path) -> list[str]:
    """Files and addresses that a local VRT reads from; none of any other file."""
    path = Path(path)
    if path.suffix.lower() != ".vrt":
        return []
    try:
        text = read_text(path, _LARGEST)
    except Unreadable:
        return []
    return list(dict.fromkeys(_resolved(path, *match.groups()) for match in _SOURCE.finditer(text)))


def missing_sources(path: str | Path) -> list[str]:
    """Those of a VRT's local files that are not there."""
    # An address, or a driver's own syntax such as NETCDF:a.nc:b, is GDAL's to judge.
    return [source for source in sources_of(path) if _is_path(source) and not Path(source).exists()]


def _resolved(vrt: Path, attributes: str, name: str) -> str:
    name = html.unescape(name.strip())
    relative = re.search(r"relativeToVRT\s*=\s*[\"']1[\"']", attributes) is not None
    return str(vrt.parent / name) if relative and _is_path(name) else name


def _is_path(name: str) -> bool:
    # A colon within the first two characters is a Windows drive.
    return not name.startswith("/vsi") and ":" not in name[2:] and not name.startswith("<")
