"""ZIP and tar archives, read in place: what they hold is listed and never unpacked."""

from __future__ import annotations

import io
import tarfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from engine.reading import BROKEN, Unreadable, read_bytes, require_regular

_KINDS = {".zip": "/vsizip/", ".tar": "/vsitar/"}
# What is unpacked on the fly again with every window read; one would wait for hours.
_COMPRESSED = (".tar.gz", ".tgz", ".tar.bz2", ".tar.xz")
_LARGEST_TEXT = 16 * 1024 * 1024
# Bytes that are read to list an archive: a season of a hundred products takes a tenth of it.
_LARGEST_DIRECTORY = 64 * 1024 * 1024
_MOST_MEMBERS = 100_000
_LONGEST_NAME = 1000


@dataclass(frozen=True)
class Members:
    """What an archive holds.

    Attributes:
        names: names of the files in it, sorted, with / between folders.
        rejected: names of files that must not, or cannot, be read -> why.
    """

    names: tuple[str, ...]
    rejected: dict[str, str]


def is_archive(name: str) -> bool:
    """Whether a file's name is that of an archive, be it readable or not."""
    name = name.lower()
    return Path(name).suffix in _KINDS or name.endswith(_COMPRESSED)


def members(path: Path) -> Members:
    """List the files in an archive; those whose names point outside it are left out.

    Raises:
        Unreadable: saying why it cannot be read in place.
    """
    if path.name.lower().endswith(_COMPRESSED):
        raise Unreadable("a compressed tar cannot be read in place; unpack it, or pack it without compression")
    if "}" in str(path):
        raise Unreadable("an archive with a brace in its path cannot be read; rename it")
    found: dict[str, str] = {}
    try:
        for text, reason in _zipped(path) if path.suffix.lower() == ".zip" else _tarred(path):
            text = text[2:] if text.startswith("./") else text
            found[text] = reason or _why_not(text)
            if len(found) > _MOST_MEMBERS:
                raise Unreadable(f"it has more than {_MOST_MEMBERS:,} files")
    except Unreadable as error:
        raise Unreadable(f"the archive cannot be read: {error.reason}") from error
    except BROKEN as error:
        raise Unreadable("the archive cannot be read; broken, or not wholly fetched") from error
    if found and all(reason == _ENCRYPTED for reason in found.values()):
        raise Unreadable("the archive is encrypted; unpack it")
    return Members(
        tuple(sorted(text for text, reason in found.items() if not reason)),
        {text.encode("utf-8", "replace").decode()[:_LONGEST_NAME]: reason for text, reason in found.items() if reason},
    )


_ENCRYPTED = "it is encrypted; unpack it"


def _zipped(path: Path) -> Iterator[tuple[str, str]]:
    """Names of a ZIP's files, and why they cannot be read."""
    with _opened(path) as file, zipfile.ZipFile(file) as archive:
        for entry in archive.infolist():
            if not entry.is_dir():
                yield entry.filename, _ENCRYPTED if entry.flag_bits & 1 else ""


def _tarred(path: Path) -> Iterator[tuple[str, str]]:
    with _opened(path) as file, tarfile.open(fileobj=file, mode="r:") as archive:
        for entry in archive:
            if entry.isfile():
                yield entry.name, ""


def _why_not(name: str) -> str:
    """Why a member of this name is left out; '' where it is not."""
    parts = name.replace("\\", "/").split("/")
    if name.startswith(("/", "\\")) or ".." in parts or not name:
        return "its name points outside the archive"
    if len(name) > _LONGEST_NAME:
        return "its name is too long"
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return "its name is not valid text"
    return "its name holds control characters" if any(ord(sign) < 32 for sign in name) else ""


class _Bounded(io.RawIOBase):
    """A file of which no more is read than a bound, whatever its headers claim; seeking over the rest is free."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.left = _LARGEST_DIRECTORY

    def read(self, size: int = -1) -> bytes:
        """Read, as far as the bound allows."""
        rest = size is None or size < 0
        content = b"" if not rest and size > self.left else self._file.read(self.left + 1 if rest else size)
        self.left -= len(content)
        if self.left < 0 or (not rest and size > self.left + len(content)):
            raise Unreadable(f"its list of files is larger than {_LARGEST_DIRECTORY >> 20} MB")
        return content

    def seekable(self) -> bool:
        """Whether the file can be sought in: it can."""
        return True

    def readable(self) -> bool:
        """Whether the file can be read: it can."""
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        """Go to a position, and return it."""
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        """Return the position in the file."""
        return self._file.tell()


@contextmanager
def _opened(path: Path) -> Iterator[_Bounded]:
    """Open an archive to list it.

    Raises:
        Unreadable: it is no regular file.
    """
    require_regular(path)
    with open(path, "rb") as file:
        yield _Bounded(file)


def inside(path: Path, member: str) -> str:
    """The path by which GDAL opens a member of an archive."""
    return f"{_KINDS[path.suffix.lower()]}{{{path.absolute()}}}/{member}"


def text_of(path: str) -> str:
    """Read a small text file, also one in an archive.

    Args:
        path: a local path, or one that `inside` made.

    Raises:
        Unreadable: it is broken, no regular file, or not small.
    """
    return start_of(path, _LARGEST_TEXT, whole=True).decode("utf-8", errors="replace")


def start_of(path: str, most: int, whole: bool = False) -> bytes:
    """Read the first bytes of a file, also of one in an archive.

    Args:
        path: as `text_of` takes it.
        most: how many.
        whole: whether a file that has more is refused.

    Raises:
        Unreadable: it cannot be read, or has more.
    """
    try:
        content = _start_of(path, most, whole)
    except Unreadable:
        raise
    except BROKEN as error:
        raise Unreadable("it cannot be read; broken, or not wholly fetched") from error
    if whole and len(content) > most:
        raise Unreadable(f"it is larger than {most >> 20} MB")
    return content


def _start_of(path: str, most: int, whole: bool) -> bytes:
    kind = next((kind for kind in _KINDS.values() if path.startswith(kind + "{")), None)
    if kind is None:
        if whole:
            return read_bytes(path, most)
        require_regular(path)
        with open(path, "rb") as file:
            return file.read(most)
    path, _, member = path[len(kind) + 1 :].partition("}/")
    with _opened(Path(path)) as bounded:
        if kind == "/vsizip/":
            with zipfile.ZipFile(bounded) as archive, archive.open(member) as file:
                return _read(file, bounded, most)
        with tarfile.open(fileobj=bounded, mode="r:") as archive:
            names = {member, f"./{member}"}
            entry = next((entry for entry in archive if entry.name in names and entry.isfile()), None)
            file = archive.extractfile(entry) if entry else None
            if file is None:
                raise Unreadable("it is not there")
            return _read(file, bounded, most)


def _read(file: BinaryIO, bounded: _Bounded, most: int) -> bytes:
    bounded.left = max(bounded.left, 2 * most + io.DEFAULT_BUFFER_SIZE)
    return file.read(most + 1)
