"""What a VRT leads to: GDAL opens one without looking, and would read any file or address that it names."""

from __future__ import annotations

import html
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from engine.reading import Unreadable, read_text

_ATTRIBUTE = re.compile(r"""([\w:.-]{1,100})\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'>]{1,4096}))""")
_QUOTE_OR_END = re.compile("[>\"']")
# Of metadata only these are opened; options and arguments of any name that ends as the elements do.
_METADATA = ("overview_file", "x_dataset", "y_dataset", "rpc_dem")
_ENDINGS = ("filename", "dataset", "_file", "_dem")
# GDAL takes a filter without a kernel, or with one of size 0, and crashes when it is read; a large one takes hours.
_FILTER = re.compile(r"(?i)<KernelFilteredSource\b")
_KERNEL = re.compile(r"(?i)<Kernel\b")
_SIZE = re.compile(r"(?i)[^<>]*>\s*<Size>\s*([0-9]{1,3})\s*</Size>")
_LARGEST_KERNEL = 31
_OPENING = re.compile(r"<\w")
_CLOSING = re.compile(r"</|/>")
_OF_A_DRIVER = re.compile(r'(?i)(?:NETCDF|HDF5):"?([^"]+?)"?(?::[^:/\\"]*|://[^"]*)?$')


@dataclass(frozen=True)
class Value:
    """A text or an attribute of an XML document.

    Attributes:
        name: its element's or attribute's name, or what its element's key says it is; small letters.
        relative: whether its element says that it is relative to the document.
    """

    name: str
    text: str
    relative: bool
    is_metadata: bool


def pointers(text: str) -> list[Value]:
    """What an XML document of GDAL's may make it open.

    GDAL takes attributes for elements, and any case of letters; so does this.

    Raises:
        Unreadable: it is no XML.
    """
    found = []
    for value in _values(text):
        content = value.text.strip()
        names = _METADATA if value.is_metadata else _ENDINGS
        if content and (value.name.endswith(names) or content.lower().startswith("/vsi")):
            found.append(Value(value.name, content, value.relative, value.is_metadata))
    return found


def unsafe(text: str) -> str:
    """Why GDAL must not be given a VRT, whatever it leads to, in words that follow the file's name; '' where it may."""
    if _runs_python(text):
        return "its pixels are computed by Python code, which is not run"
    if any(not _has_kernel(piece) for piece in _FILTER.split(text)[1:]):
        return f"a filter in it has no kernel of 1 to {_LARGEST_KERNEL} pixels a side, without which GDAL crashes"
    return ""


def _runs_python(text: str) -> bool:
    """Whether a VRT asks for code to be run."""
    return any(
        value.name == "pixelfunctioncode" or (value.name == "pixelfunctionlanguage" and "python" in value.text.lower())
        for value in _values(text)
    )


def _has_kernel(piece: str) -> bool:
    """Whether a filtered source, whose text begins after its name, has a kernel of its own with a size."""
    source = piece[: piece.lower().find("</kernelfilteredsource")]
    before, *kernels = _KERNEL.split(source)
    open_tags = len(_OPENING.findall(before)) - len(_CLOSING.findall(before))
    size = _SIZE.match(kernels[0]) if kernels else None
    return "<!" not in source and open_tags == 0 and size is not None and 1 <= int(size.group(1)) <= _LARGEST_KERNEL


def sources_of(path: str | Path) -> list[str]:
    """Files and addresses that a local VRT reads from; none of any other file."""
    path = Path(path)
    if path.suffix.lower() != ".vrt":
        return []
    try:
        status = os.stat(path)
        return list(_sources(path, status.st_mtime_ns, status.st_size))
    except (Unreadable, OSError, ValueError):
        return []


@lru_cache(maxsize=1024)
def _sources(path: Path, *_: int) -> tuple[str, ...]:
    """Sources of a VRT, looked for once, since each window that is read asks."""
    return tuple(dict.fromkeys(_resolved(path, value) for value in pointers(read_text(path))))


def missing_sources(path: str | Path) -> list[str]:
    """Return the local files of a VRT that do not exist."""
    # An address, or a driver's own syntax such as NETCDF:a.nc:b, is GDAL's to judge.
    return [source for source in sources_of(path) if is_path(source) and not os.path.exists(source)]


def file_of(source: str) -> str:
    """The local file of a source, also where a driver's own syntax names it; '' where it has none."""
    driver = _OF_A_DRIVER.match(source)
    inner = driver.group(1) if driver else source
    return inner if is_path(inner) else ""


def is_path(name: str) -> bool:
    """Whether a source is the path of a file."""
    # A colon within the first two characters is a Windows drive.
    return not name.lower().startswith("/vsi") and ":" not in name[2:] and not name.startswith("<")


def _resolved(vrt: Path, value: Value) -> str:
    driver = _OF_A_DRIVER.match(value.text)
    if driver and value.relative and is_path(driver.group(1)):
        return value.text.replace(driver.group(1), str(vrt.parent / driver.group(1)), 1)
    return str(vrt.parent / value.text) if value.relative and is_path(value.text) else value.text


def _values(text: str) -> Iterator[Value]:
    """All texts and attributes of an XML document; each sign is looked at once.

    Raises:
        Unreadable: it breaks off within a tag.
    """
    at, name, relative, is_metadata = 0, "", False, False
    while True:
        begin = text.find("<", at)
        yield Value(name, html.unescape(text[at : begin if begin >= 0 else None]), relative, is_metadata)
        if begin < 0:
            return
        for opening, closing in (("<!--", "-->"), ("<![CDATA[", "]]>")):
            if text.startswith(opening, begin):
                at = text.find(closing, begin + len(opening))
                if at < 0:
                    raise Unreadable("it breaks off")
                if opening != "<!--":
                    yield Value(name, text[begin + len(opening) : at], relative, is_metadata)
                at += len(closing)
                break
        else:
            at = _end_of_tag(text, begin + 1)
            tag = text[begin + 1 : at - 1]
            name = re.split(r"[\s/>]", tag[:200].lstrip("/"), maxsplit=1)[0].lower().rpartition(":")[2]
            attributes = {
                found.group(1).lower(): html.unescape(next(part for part in found.groups()[1:] if part is not None))
                for found in _ATTRIBUTE.finditer(tag)
            }
            relative = attributes.get("relativetovrt", "0").strip() not in ("0", "")
            is_metadata = name == "mdi"
            if name in ("mdi", "option", "ooi", "argument", "parameter"):
                name = (attributes.get("key") or attributes.get("name") or name).lower()
            for key, content in attributes.items():
                yield Value(key, content, relative, False)


def _end_of_tag(text: str, at: int) -> int:
    """Where a tag ends; a > within quotes does not end it.

    Raises:
        Unreadable: it does not end.
    """
    while True:
        sign = _QUOTE_OR_END.search(text, at)
        if sign is None:
            raise Unreadable("it breaks off")
        if sign.group() == ">":
            return sign.end()
        at = text.find(sign.group(), sign.end()) + 1
        if at == 0:
            raise Unreadable("it breaks off")
