"""What lies in a folder or an archive: rasters with their dates, and the metadata of products."""

from __future__ import annotations

import datetime
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from engine.errors import BadInput
from engine.files import REPORT
from engine.reading import Unreadable, require_there
from engine.stack.dates import date_of, date_of_parts, reading_of, why_undated
from engine.stack.find.found import Rejected
from engine.stack.find.sources.formats import (
    FOREIGN,
    PACKED,
    RASTERS,
    ZARR,
    ZARR_MARKS,
    has_envi_header,
    headers_of,
    suffix_of,
)
from engine.stack.read.archive import inside, is_archive, members

METADATA = re.compile(r"(?:^|/)(?:MTD_MSIL(?:1C|2A)|[^/]*_MTD_SAFL(?:1C|2A)[^/]*)\.xml$")
_PACKED_VRT = "a VRT in an archive is not read, for it may point anywhere; unpack the archive"
# Of somebody's whole disk, chosen by mistake, nobody waits for the end.
_MOST_FOLDERS = 20_000
_MOST_FILES = 500_000
_DEEPEST = 16
_BESIDE = "a folder beside dated rasters is not looked into; choose it as well, or as the mask, to use it"
_NUMBERS = [text for number in range(1, 32) for text in (str(number), f"{number:02d}")]  # of months and days
# Members of one archive that are left out and named.
_MOST_TOLD = 100


@dataclass(frozen=True)
class Entry:
    """A raster, or a product's metadata.

    Attributes:
        path: path of the file, as GDAL opens it.
        name: what the user knows it by, relative to the chosen place, with / between folders.
    """

    path: str
    name: str

    @property
    def is_metadata(self) -> bool:
        """Whether it describes a product, rather than being a raster."""
        return METADATA.search(self.name) is not None


@dataclass
class _Walk:
    """A walk under way.

    Attributes:
        skipped: a folder that is something else, such as the user's masks.
        files: how many files and folders were seen.
        seen: device and inode of each folder, since links may lead in circles.
        others: suffixes of files that are of no use -> how many.
    """

    pattern: str | None
    skipped: Path | None
    files: int = 0
    seen: set[tuple[int, int]] = field(default_factory=set)
    others: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Listing:
    """What a walk found; `others` are suffixes of files that are of no use -> how many."""

    entries: tuple[Entry, ...]
    rejected: tuple[Rejected, ...]
    others: dict[str, int]


def listing(path: Path, pattern: str | None = None, skipped: Path | None = None) -> Listing:
    """List what may be of use in a folder of rasters, in products, and in folders and archives of them.

    Folders with a date in their name belong to the stack with all that they hold. Others are looked into only where
    no dated raster lies beside them: next to a stack they may be anything. Our own results are left out.

    Args:
        path: a folder or an archive.
        pattern: the user's own form of dates, as `date_of` takes it.
        skipped: a folder to leave out.

    Raises:
        BadInput: `folder_too_large`.
    """
    walk = _Walk(pattern, skipped.resolve() if skipped else None)
    # A product chosen by itself keeps its name, which tells its date and sensor.
    kept = not path.is_dir() or _is_product(path.name, pattern)
    if path.is_dir():
        prefix = path.name + "/" if kept else _year_and_month(path)
        found = list(_folder(path, prefix, kept, walk, 0))
    else:
        found = list(_archive(path, path.name, walk))
    return Listing(
        tuple(row for row in found if isinstance(row, Entry)),
        tuple(row for row in found if isinstance(row, Rejected)),
        walk.others,
    )


def date_in(name: str, pattern: str | None) -> datetime.date | None:
    """The date of a file: in its own name, else in the nearest folder's, else in those of three folders in a row."""
    for part in reversed(name.split("/")):
        found = reading_of(part, pattern)
        if found:
            return found.dates[0] if len(found.dates) == 1 else None
    return date_of_parts(name.partition(".")[0].split("/")) if pattern is None else None


def why_undated_in(name: str, pattern: str | None) -> str:
    """Why neither a file's name nor its folders' tell its date."""
    parts = name.split("/")
    return why_undated(next((part for part in reversed(parts) if reading_of(part, pattern)), parts[-1]), pattern)


def _year_and_month(path: Path) -> str:
    """The names of the chosen folder and the one above, where they are a year, or a year and a month, of dates whose
    rest is in the names of the folders within.
    """
    names = [part for part in path.absolute().parts[-2:] if part.isdecimal()]
    is_year = [len(name) == 4 for name in names]
    if not any(is_year) or not any(os.path.isdir(path / str(number)) for number in _NUMBERS):
        return ""
    kept = names[is_year.index(True) :]
    return "/".join((*kept, "")) if path.name == kept[-1] else ""


def _is_product(name: str, pattern: str | None) -> bool:
    return name.upper().endswith(".SAFE") or date_of(name, pattern) is not None


def _folder(path: Path, prefix: str, dated: bool, walk: _Walk, depth: int) -> Iterator[Entry | Rejected]:
    try:
        status = path.stat()
        items = sorted(islice(os.scandir(path), _MOST_FILES + 1), key=lambda item: item.name)
    except OSError:
        yield Rejected(prefix.rstrip("/") or path.name, "the folder cannot be looked into")
        return
    if (status.st_dev, status.st_ino) in walk.seen:
        return
    walk.seen.add((status.st_dev, status.st_ino))
    if len(walk.seen) > _MOST_FOLDERS:
        raise BadInput(
            "folder_too_large",
            f"There are more than {_MOST_FOLDERS:,} folders to look into; {path} is the last that was.",
            "Choose the folder that holds the rasters themselves.",
        )
    walk.files += len(items)
    if walk.files > _MOST_FILES:
        raise BadInput(
            "folder_too_large",
            f"There are more than {_MOST_FILES:,} files to look at; {path} holds the last that were.",
            "Choose the folder that holds the rasters themselves.",
        )
    folders, found = [], False
    for item in items:
        if item.name.startswith(".") or item.name == "__MACOSX":
            continue
        if not _is_text(item.name):
            yield Rejected(prefix + item.name.encode("utf-8", "replace").decode(), "its name is not valid text")
        elif _is_folder(item):
            folders.append(item)
        else:
            for row in _file(Path(item.path), prefix + item.name, walk):
                found |= isinstance(row, Entry) and (dated or date_in(row.name, walk.pattern) is not None)
                yield row
    # What has a date first: it decides whether the others are looked into.
    for item in sorted(folders, key=lambda item: not _is_product(item.name, walk.pattern)):
        inner = Path(item.path)
        if depth >= _DEEPEST or os.path.exists(inner / REPORT) or Path(os.path.realpath(inner)) == walk.skipped:
            continue
        if any(os.path.isfile(inner / mark) for mark in ZARR_MARKS):
            yield Rejected(prefix + item.name, ZARR, date_in(prefix + item.name, walk.pattern))
        elif dated or _is_product(item.name, walk.pattern) or date_in(f"{prefix}{item.name}/", walk.pattern):
            for row in _folder(inner, f"{prefix}{item.name}/", True, walk, depth + 1):
                found |= isinstance(row, Entry)
                yield row
        elif not found:
            yield from _folder(inner, f"{prefix}{item.name}/", False, walk, depth + 1)
        elif _holds_raster(inner):
            yield Rejected(prefix + item.name, _BESIDE)


def _file(path: Path, name: str, walk: _Walk) -> Iterable[Entry | Rejected]:
    if is_archive(name):
        return _archive(path, name, walk)
    found = _use([(str(path), name)], walk)
    try:
        if found and require_there(path):
            return []
    except Unreadable as error:
        return [Rejected(name, error.reason)]
    return found


def _archive(path: Path, name: str, walk: _Walk) -> Iterable[Entry | Rejected]:
    try:
        inner = members(path)
    except Unreadable as error:
        return [Rejected(name, error.reason)]
    found = [
        Rejected(row.name, _PACKED_VRT) if isinstance(row, Entry) and row.name.lower().endswith(".vrt") else row
        for row in _use([(inside(path, member), f"{name}/{member}") for member in inner.names], walk)
    ]
    left_out = [Rejected(f"{name}/{member}", reason) for member, reason in inner.rejected.items() if _is_of_use(member)]
    found = [*found, *left_out[:_MOST_TOLD]]
    return found or [Rejected(name, "the archive holds no raster" if inner.names else "the archive is empty")]


def _use(files: Sequence[tuple[str, str]], walk: _Walk) -> list[Entry | Rejected]:
    names = {name for _, name in files}
    rows: list[Entry | Rejected] = []
    for path, name in files:
        suffix = suffix_of(name)
        if _is_of_use(name) or _is_envi(path, name, names):
            rows.append(Entry(path, name))
        elif suffix in FOREIGN:
            rows.append(Rejected(name, FOREIGN[suffix], date_in(name, walk.pattern)))
        elif suffix in PACKED and date_in(name, walk.pattern):
            rows.append(Rejected(name, PACKED[suffix], date_in(name, walk.pattern)))
        elif suffix:
            walk.others[suffix] = walk.others.get(suffix, 0) + 1
    return rows


def _is_envi(path: str, name: str, names: set[str]) -> bool:
    if path.startswith("/vsi"):  # in an archive the other members tell
        return any(header in names for header in headers_of(name))
    return has_envi_header(Path(path))


def _is_of_use(name: str) -> bool:
    return suffix_of(name) in RASTERS or METADATA.search(name) is not None


def _is_folder(item: os.DirEntry) -> bool:
    try:
        return item.is_dir()
    except OSError:  # a link to itself
        return False


def _is_text(name: str) -> bool:
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _holds_raster(folder: Path) -> bool:
    try:
        return any(item.suffix.lower() in RASTERS or has_envi_header(item) for item in folder.iterdir())
    except OSError:
        return False
