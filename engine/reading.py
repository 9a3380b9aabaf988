"""The one door to files that somebody else wrote: regular files alone, and no more of them than was meant."""

from __future__ import annotations

import errno
import json
import lzma
import os
import re
import stat
import struct
import tarfile
import zipfile
import zlib
from typing import Any, Union

# Metadata, cards, catalogues and stack files are far smaller.
LARGEST_TEXT = 64 * 1024 * 1024
# Of JSON, each of which takes up to a hundred bytes of memory: the items of a large search have a tenth of it.
MOST_VALUES = 5_000_000
# What parsers and libraries raise on content that is broken, or meant to break them.
BROKEN = (
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    MemoryError,
    OSError,
    RuntimeError,  # nested too deeply, or packed in a way that is not known
    TypeError,
    ValueError,
    lzma.LZMAError,
    struct.error,
    tarfile.TarError,
    zipfile.BadZipFile,
    zlib.error,
)
_LONG_NUMBER = re.compile(rb"\d{1000}")

_KINDS = (
    (stat.S_ISDIR, "it is a folder, not a file"),
    (stat.S_ISFIFO, "it is a pipe (FIFO), not a file"),
    (stat.S_ISSOCK, "it is a socket, not a file"),
    (stat.S_ISCHR, "it is a device, not a file"),
    (stat.S_ISBLK, "it is a device, not a file"),
)
ABSENT = "it is not there"
_ERRORS = {
    errno.ENOENT: ABSENT,
    errno.ENOTDIR: ABSENT,
    errno.EACCES: "it may not be read (no rights)",
    errno.EPERM: "it may not be read (no rights)",
    errno.ELOOP: "it is a link that leads back to itself",
    errno.ENAMETOOLONG: "its name is too long",
}


class Unreadable(OSError):
    """A file that must not, or cannot, be read; `reason` says why, in words that follow the file's name."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def require_regular(path: Union[str, os.PathLike]) -> os.stat_result:
    """Return the status of a regular file, before a library that would wait for a pipe or a device opens it.

    Raises:
        Unreadable: it is absent, a folder, a pipe, a socket or a device, a link that leads nowhere, or may not be read.
    """
    try:
        status = os.stat(path)
        readable = os.access(path, os.R_OK)
    except (OSError, ValueError) as error:  # a NUL in a path is a ValueError
        raise _unreadable(error) from error
    _refuse_irregular(status)
    if not readable:
        raise Unreadable(_ERRORS[errno.EACCES])
    return status


def require_there(path: Union[str, os.PathLike]) -> bool:
    """Whether a path leads to a folder, and not to a regular file.

    Raises:
        Unreadable: it leads to neither, or may not be read.
    """
    try:
        if stat.S_ISDIR(os.stat(path).st_mode):
            return True
    except (OSError, ValueError) as error:
        raise _unreadable(error) from error
    require_regular(path)
    return False


def is_regular(path: Union[str, os.PathLike]) -> bool:
    """Whether a path leads to a regular file that may be read."""
    try:
        require_regular(path)
    except Unreadable:
        return False
    return True


def read_bytes(path: Union[str, os.PathLike], most: int = LARGEST_TEXT) -> bytes:
    """Read a whole file that is expected to be small.

    Args:
        most: bytes; a larger file is refused without being read.

    Raises:
        Unreadable: as `require_regular`; the file is larger than `most`.
    """
    try:
        # A pipe without a writer would keep a plain open waiting, even where its status was asked a moment before.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError) as error:
        raise _unreadable(error) from error
    try:
        status = os.fstat(descriptor)
        _refuse_irregular(status)
        if status.st_size > most:
            raise _too_large(most)
        with open(descriptor, "rb", closefd=False) as file:
            content = file.read(most + 1)  # some files are longer than their status says
    except Unreadable:
        raise
    except OSError as error:
        raise _unreadable(error) from error
    finally:
        os.close(descriptor)
    if len(content) > most:
        raise _too_large(most)
    return content


def read_text(path: Union[str, os.PathLike], most: int = LARGEST_TEXT) -> str:
    """Read a whole small file as UTF-8; what is no UTF-8 is replaced.

    Raises:
        Unreadable: as `read_bytes`.
    """
    return read_bytes(path, most).decode("utf-8", errors="replace")


def read_json(path: Union[str, os.PathLike], most: int = LARGEST_TEXT) -> Any:
    """Read a whole JSON file.

    Raises:
        Unreadable: as `read_bytes` and `parse_json`.
    """
    return parse_json(read_bytes(path, most))


def parse_json(content: bytes) -> Any:
    """Parse JSON, whose size is bounded already.

    Raises:
        Unreadable: it is none, is nested too deeply, or has more than `MOST_VALUES` values.
    """
    # Each value but the first of its list comes after one of these; within a text they count as well, which is rare.
    if sum(content.count(sign) for sign in (b",", b"[", b"{")) > MOST_VALUES:
        raise Unreadable(f"it has more than {MOST_VALUES:,} values")
    if _LONG_NUMBER.search(content):  # Python up to 3.10 takes the square of its length in time
        raise Unreadable("it has a number of more than a thousand digits")
    try:
        return json.loads(content)
    except RecursionError as error:
        raise Unreadable("it is nested too deeply") from error
    except ValueError as error:
        raise Unreadable("it is no JSON") from error


def _refuse_irregular(status: os.stat_result) -> None:
    for is_kind, reason in _KINDS:
        if is_kind(status.st_mode):
            raise Unreadable(reason)
    if not stat.S_ISREG(status.st_mode):
        raise Unreadable("it is no regular file")


def _unreadable(error: Exception) -> Unreadable:
    known = _ERRORS.get(error.errno) if isinstance(error, OSError) else "its path is not valid"
    return Unreadable(known or f"it cannot be read ({error.strerror or error})")


def _too_large(most: int) -> Unreadable:
    return Unreadable(f"it is larger than {most / 2**20:,.0f} MB")
