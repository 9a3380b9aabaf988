"""Rasters looked at before GDAL opens them: GDAL waits for pipes, and follows what a file and its companions name."""

from __future__ import annotations

import os
import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from engine.reading import Unreadable, read_text, require_regular
from engine.stack.read.archive import inside, members, start_of, text_of
from engine.stack.read.vrt import file_of, pointers, sources_of, unsafe

_PACKED = re.compile(r"/vsi(?:zip|tar)/\{([^{}]+)\}/(.+)", re.DOTALL)
_TIFF = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_PIXELS = (
    *_TIFF,
    b"EHFA_HEADER_TAG",
    b"\0\0\0\x0cjP  ",  # JPEG 2000, and its bare code stream
    b"\xff\x4f\xff\x51",
    b"\x89HDF",
    b"CDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
)
# What else GDAL looks for beside a raster: small texts, which only matter here where they are no regular files.
_READ_BESIDE = (
    ".tfw",
    ".tifw",
    ".tiffw",
    ".wld",
    ".j2w",
    ".prj",
    ".tab",
    ".imd",
    ".rpb",
    ".rpc",
    ".pvl",
    ".xml",
    ".txt",
)
_SPACE = b" \t\r\n\xef\xbb\xbf"
_DEEPEST = 8  # VRTs of VRTs


def require_sound(path: str) -> None:
    """Refuse a local raster that GDAL would wait for, or whose companions lead elsewhere.

    Args:
        path: a file's, or that of an archive's member as `inside` makes it.

    Raises:
        Unreadable: saying why.
    """
    packed = _PACKED.fullmatch(path)
    archive = Path(packed.group(1)) if packed else None
    file = archive or Path(path)
    status = require_regular(file)
    name = packed.group(2) if packed else file.name
    folder = file if archive else file.parent
    stamp = (status if archive else os.stat(folder)).st_mtime_ns
    stem = os.path.splitext(name)[0].lower() + "."
    names = _companions(folder, stamp, archive is not None)
    for key, companion in names[bisect_left(names, (stem, "")) :]:
        if not key.startswith(stem):
            break
        path_beside = inside(archive, companion) if archive else str(folder / companion)
        try:
            _require_harmless(path_beside, key)
        except Unreadable as error:
            raise Unreadable(f"{companion}, which lies beside it, cannot be used: {error.reason}") from error
    if archive is None and path.lower().endswith(".vrt"):
        _require_sound_vrt(file)


def leads_outside(path: str, also: Sequence[str] = ()) -> str:
    """Why a VRT that nobody named leads where it must not; '' where it does not, and for all other rasters.

    It reads what lies in its own folder and below, and VRTs there that do likewise: one that came with a download could
    name any file of this machine, and any address.

    Args:
        also: folders, servers and buckets that the user named beside it.
    """
    if not path.lower().endswith(".vrt") or path.startswith("/vsi"):
        return ""
    try:
        return _leads_outside(Path(path), Path(os.path.abspath(path)).parent, also, ())
    except Unreadable as error:
        return error.reason


def is_named(path: str, also: Sequence[str]) -> bool:
    """Whether a file, or an address as GDAL has it, lies in one of the folders, servers and buckets that were named."""
    if path.startswith("/vsi"):
        bases = [one if one.startswith("/vsi") else f"/vsicurl/{one}" for one in also if "://" in one or "/vsi" in one]
        return any(f"{path}/".startswith(base.rstrip("/") + "/") for base in bases)
    return any(_lies_in(Path(os.path.abspath(one)), path) for one in also)


def beside(folder: str, pointer: str) -> bool:
    """Whether a name that a raster's metadata give its overviews is that of a raster beside it."""
    name = pointer.partition(":::BASE:::")[2] or pointer
    return os.path.basename(name) == name and "\\" not in name and _holds_pixels(os.path.join(folder, name))


def _leads_outside(vrt: Path, folder: Path, also: Sequence[str], above: tuple[Path, ...]) -> str:
    require_regular(vrt)
    if vrt in above or len(above) >= _DEEPEST:
        return "it leads back to itself" if vrt in above else "it leads to VRTs of VRTs, deeper than any that is meant"
    reason = unsafe(read_text(vrt))
    if reason:
        return reason
    for source in _named_by(vrt):
        file = file_of(source)
        if not file and is_named(source, also):
            continue
        if not file:
            archive = _PACKED.fullmatch(source)
            if archive is None or not _lies_in(folder, archive.group(1)) or not _holds_pixels(source):
                return (
                    f"it points to {source[:200]}; a VRT among others reads files of its own folder, and no addresses "
                    "but those of servers that are named (also read)"
                )
            continue
        if not _lies_in(folder, file) and not is_named(file, also):
            return f"it points to {source[:200]}, outside its own folder; say that it may lead there (also read)"
        if not os.path.exists(file):
            continue  # which is said where it is opened
        require_regular(file)
        if _is_vrt(file):
            reason = _leads_outside(Path(os.path.abspath(file)), folder, also, (*above, vrt))
            if reason:
                return reason
        elif not _holds_pixels(file):
            return f"it points to {source[:200]}, which holds no pixels"
    return ""


def _named_by(vrt: Path) -> list[str]:
    """What a VRT, whatever it is called, points to."""
    if vrt.suffix.lower() == ".vrt":
        return sources_of(vrt)
    found = pointers(read_text(vrt))
    return [str(vrt.parent / value.text) if value.relative and file_of(value.text) else value.text for value in found]


def _lies_in(folder: Path, file: str) -> bool:
    path = Path(os.path.abspath(file))
    return folder in path.parents


def _require_sound_vrt(vrt: Path) -> None:
    """Refuse a VRT whose own files GDAL would wait for, that runs code, or that leads to one that leads outside.

    Raises:
        Unreadable: saying why.
    """
    text = read_text(vrt)
    pointers(text)
    reason = unsafe(text)
    if reason:
        raise Unreadable(reason)
    for source in sources_of(vrt):
        file = file_of(source)
        if not file or not os.path.exists(file):
            continue
        try:
            require_regular(file)
            if _is_vrt(file):
                inner, top = Path(os.path.abspath(file)), Path(os.path.abspath(vrt))
                reason = _leads_outside(inner, top.parent if top.parent in inner.parents else inner.parent, (), (top,))
                if reason:
                    raise Unreadable(reason)
        except Unreadable as error:
            raise Unreadable(f"it points to {source[:200]}: {error.reason}") from error


def _is_vrt(file: str) -> bool:
    return start_of(file, 1024).lstrip(_SPACE)[:11].lower() == b"<vrtdataset"


def _holds_pixels(path: str) -> bool:
    """Whether a file is one of the formats that hold their pixels themselves."""
    try:
        start = start_of(path, 32)
    except Unreadable:
        return False
    # A bare raster of numbers has its header beside it.
    with_header = any(os.path.isfile(f"{name}.hdr") for name in (path, os.path.splitext(path)[0]))
    return start.startswith(_PIXELS) or (with_header and not start.lstrip(_SPACE).startswith((b"<", b"{")))


@lru_cache(maxsize=64)
def _companions(folder: Path, _: int, packed: bool) -> list[tuple[str, str]]:
    """What may be a raster's companion in a folder or archive, by its name in small letters, sorted.

    Raises:
        Unreadable: the folder cannot be looked into.
    """
    if packed:
        try:
            names = members(folder).names
        except Unreadable:
            names = ()  # GDAL, which opens it next, says what is wrong
        return sorted((name.lower(), name) for name in names if _is_companion(name.lower()))
    try:
        with os.scandir(folder) as items:
            return sorted((item.name.lower(), item.name) for item in items if _may_matter(item))
    except OSError as error:
        raise Unreadable("its folder cannot be looked into") from error


def _may_matter(item: os.DirEntry) -> bool:
    name = item.name.lower()
    if _is_companion(name):
        return True
    try:
        return name.endswith(_READ_BESIDE) and not item.is_file()
    except OSError:  # a link to itself
        return True


def _is_companion(name: str) -> bool:
    return name.endswith((".ovr", ".msk", ".aux.xml", ".hdr", ".aux", ".rrd", ".ige"))


def _require_harmless(path: str, name: str) -> None:
    """Refuse a companion that is no regular file, no raster where it is to be one, or that points elsewhere.

    Raises:
        Unreadable: saying why.
    """
    if not path.startswith("/vsi"):
        require_regular(path)
    if name.endswith((".ovr", ".msk")):
        if not start_of(path, 16).startswith((*_TIFF, b"EHFA_HEADER_TAG")):
            raise Unreadable("it is neither a GeoTIFF nor an Imagine file")
    elif name.endswith(".aux.xml"):
        for value in pointers(text_of(path)):
            if value.name == "overview_file" and not beside(os.path.dirname(path), value.text):
                raise Unreadable(f"it points to {value.text[:200]}, which is no raster beside it")
            if value.name != "overview_file":
                raise Unreadable(f"it points to {value.text[:200]}")
