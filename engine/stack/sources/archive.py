"""ZIP and tar archives, read in place: what they hold is listed and never unpacked."""

from __future__ import annotations

import lzma
import tarfile
import zipfile
import zlib
from pathlib import Path

from engine.stack.found import Rejected

_KINDS = {".zip": "/vsizip/", ".tar": "/vsitar/"}
# What is unpacked on the fly again with every window read; one would wait for hours.
_COMPRESSED = (".tar.gz", ".tgz", ".tar.bz2", ".tar.xz")
_LARGEST_TEXT = 16 * 1024 * 1024
# What zipfile and tarfile raise on archives that are broken, or packed in a way that Python cannot unpack (of which
# zipfile says NotImplementedError), or lack a member (KeyError); what was packed may be broken too, or break off.
_UNREADABLE = (
    OSError,
    ValueError,
    KeyError,
    NotImplementedError,
    EOFError,
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    lzma.LZMAError,
)


def is_archive(name: str) -> bool:
    """Whether a file's name is that of an archive, be it readable or not."""
    name = name.lower()
    return Path(name).suffix in _KINDS or name.endswith(_COMPRESSED)


def members(path: Path, name: str) -> list[str] | Rejected:
    """List the files in an archive, with / between folders; those that point outside it are left out.

    Args:
        name: what the user knows it by.
    """
    if name.lower().endswith(_COMPRESSED):
        return Rejected(name, "a compressed tar cannot be read in place; unpack it, or pack it without compression")
    if "}" in str(path):
        return Rejected(name, "an archive with a brace in its path cannot be read; rename it")
    try:
        if path.suffix.lower() == ".zip":
            with zipfile.ZipFile(path) as archive:
                entries = [entry for entry in archive.infolist() if not entry.is_dir()]
                if any(entry.flag_bits & 1 for entry in entries):
                    return Rejected(name, "the archive is encrypted; unpack it")
                names = [entry.filename for entry in entries]
        else:
            with tarfile.open(path, "r:") as archive:
                names = [entry.name for entry in archive if entry.isfile()]
    except _UNREADABLE:
        return Rejected(name, "the archive cannot be read; broken, or not wholly fetched")
    names = [text[2:] if text.startswith("./") else text for text in names]
    return sorted(text for text in names if not text.startswith("/") and ".." not in text.split("/"))


def inside(path: Path, member: str) -> str:
    """The path by which GDAL opens a member of an archive."""
    return f"{_KINDS[path.suffix.lower()]}{{{path.absolute()}}}/{member}"


def text_of(place: str) -> str:
    """Read a small text file, also one in an archive; '' where it cannot be read.

    Args:
        place: a local path, or one that `inside` made.
    """
    try:
        return _bytes_of(place).decode("utf-8", errors="replace")
    except _UNREADABLE:
        return ""


def _bytes_of(place: str) -> bytes:
    kind = next((kind for kind in _KINDS.values() if place.startswith(kind)), None)
    if kind is None:
        with open(place, "rb") as file:
            return file.read(_LARGEST_TEXT)
    path, _, member = place[len(kind) + 1 :].partition("}/")
    if kind == "/vsizip/":
        with zipfile.ZipFile(path) as archive, archive.open(member) as file:
            return file.read(_LARGEST_TEXT)
    with tarfile.open(path, "r:") as archive:
        names = {member, f"./{member}"}
        entry = next(entry for entry in archive if entry.name in names)
        file = archive.extractfile(entry)
        return file.read(_LARGEST_TEXT) if file else b""
