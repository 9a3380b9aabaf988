"""Which kind of file parcels come in. GDAL opens nothing but these, and nothing of theirs that the user did not name.

GDAL tries some hundred drivers on a file, among them some that go on to other files, to addresses, or to a command
line that stands in the file. So the content decides here, before GDAL sees it, and what it says elsewhere is closed.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from engine.errors import BadInput
from engine.parcels.database import refuse_foreign_tables
from engine.parcels.geojson import refuse_linked_crs
from engine.reading import Unreadable, require_regular
from engine.vectors import pyogrio

KINDS = (
    "GeoPackage, Shapefile, GeoJSON, FlatGeobuf, GeoParquet, MapInfo, File Geodatabase, KML, GML, SpatiaLite "
    "or OpenStreetMap"
)
SAVE = "Save it as a GeoPackage in QGIS (Export > Save Features As), and choose that."
_HEAD = 2**16
# While parcels are read, no address answers, no schema is fetched, no link is followed, no library is loaded.
_CLOSED = {
    "CPL_VSIL_CURL_ALLOWED_FILENAME": "none",
    "GML_DOWNLOAD_SCHEMA": "NO",
    "GML_DOWNLOAD_WFS_SCHEMA": "NO",
    "GML_SKIP_RESOLVE_ELEMS": "ALL",
    "LIBKML_RESOLVE_STYLE": "NO",
    "OGR_SQLITE_LOAD_EXTENSIONS": "",
}
_ROOT = re.compile(rb"<(?:[\w.-]+:)?([\w.-]+)")
# What may stand before the root of an XML file, and how each ends.
_PROLOGUE = ((b"<?", b"?>"), (b"<!--", b"-->"), (b"<!", b">"))
# GDAL looks for these anywhere in the head of a file.
_ELSEWHERE = re.compile(rb"OGRVRTDataSource|OGRWFSDataSource|WFS_Capabilities|gdal_streamed_alg|VRTDataset|<!ENTITY")


@dataclass(frozen=True)
class Source:
    """A file that parcels may be read from.

    Attributes:
        path: the file or folder, as GDAL is to open it.
        kind: its format: a key of what the readers know, such as 'gpkg' or 'parquet'.
        options: options for GDAL to open it with.
    """

    path: str
    kind: str
    options: dict[str, str] = field(default_factory=dict)


def source_of(path: Path) -> Source:
    """Find out what kind of file parcels come in, by its content.

    Raises:
        BadInput: `parcels_missing`; `parcels_unreadable`, no kind that is read, or one that leads to other places.
    """
    try:
        if not path.exists() and not path.is_symlink():
            raise BadInput("parcels_missing", f"The parcel layer {path} does not exist.", "Choose another file.")
        if path.is_dir():
            return _folder(path)
        require_regular(path)
        beside = _companions(path)
        _refuse_irregular(beside)
        with open(path, "rb") as file:
            head = file.read(_HEAD)
        if head.startswith(b"PK") and zipfile.is_zipfile(path):
            return _archive(path)
        return _file(path, head, beside)
    except Unreadable as error:
        raise unreadable(path, error.reason) from error
    except (OSError, ValueError, zipfile.BadZipFile) as error:
        raise unreadable(path, f"it cannot be read ({error})") from error


def unreadable(path: str | Path, reason: str) -> BadInput:
    """The error for a file that cannot be read as a polygon layer."""
    return BadInput("parcels_unreadable", f"{path} cannot be read as a polygon layer: {reason}.", SAVE)


@contextmanager
def nothing_else() -> Iterator[None]:
    """Keep GDAL from reading what no one named, while a layer is read."""
    pyogrio.set_gdal_config_options(_CLOSED)
    try:
        yield
    finally:
        pyogrio.set_gdal_config_options(dict.fromkeys(_CLOSED))


def _companions(path: Path) -> list[Path]:
    """Files that GDAL opens with a file: of the same name but for the suffix, and a database's journals."""
    stem = path.name.split(".")[0]
    try:
        others = list(path.parent.iterdir())
    except OSError:  # a folder may be entered, and not listed
        return []
    return [
        other
        for other in others
        if other != path and (other.name.startswith(f"{stem}.") or other.name.startswith(f"{path.name}-"))
    ]


def _refuse_irregular(companions: list[Path]) -> None:
    """Refuse pipes, sockets and devices among the files that GDAL opens with a file."""
    for companion in companions:
        if companion.exists() and not companion.is_dir():
            try:
                require_regular(companion)
            except Unreadable as error:
                raise Unreadable(f"{companion.name} beside it cannot be read, for {error.reason}") from error


def _folder(path: Path) -> Source:
    members = [member for member in path.iterdir() if not member.is_dir()]
    names = [member.name.lower() for member in members]
    if "a00000001.gdbtable" in names:
        kind = "gdb"
    elif any(name.endswith(".shp") for name in names):
        kind = "shapefile"
    else:
        raise Unreadable("it is a folder, and neither a File Geodatabase nor one of shapefiles")
    _refuse_irregular(members)
    return Source(str(path), kind)


def _file(path: Path, head: bytes, beside: list[Path]) -> Source:
    suffix, text = path.suffix.lower(), _text(head)
    start = text[:64].lower()
    if head.startswith(b"SQLite format 3\0"):
        refuse_foreign_tables(path)
        geopackage = suffix == ".gpkg" or head[68:72] in (b"GPKG", b"GP10", b"GP11")
        # Views that no one registered as layers are run by GDAL to list them.
        return Source(str(path), "gpkg", {"LIST_ALL_TABLES": "NO"}) if geopackage else Source(str(path), "sqlite")
    if suffix in (".shx", ".dbf") and path.with_suffix(".shp").exists():
        return Source(str(path.with_suffix(".shp")), "shapefile")
    if head.startswith(b"\0\0\x27\x0a") and suffix == ".shp":
        if not any(other.suffix.lower() == ".shx" for other in beside):
            raise Unreadable(f"{path.with_suffix('.shx').name}, a part of it, is not beside it")
        return Source(str(path), "shapefile")
    if head.startswith(b"fgb"):
        return Source(str(path), "flatgeobuf")
    if b"OSMHeader" in head[:32]:
        return Source(str(path), "osm")
    if head.startswith(b"PAR1"):
        return Source(str(path), "parquet")
    if suffix == ".tab" and start.startswith(b"!table"):
        if re.search(rb"create\s+view|open\s+table|isseamless\"?\s*=\s*\"?true", head, re.IGNORECASE):
            raise Unreadable("it is a MapInfo table that only joins others")
        return Source(str(path), "mapinfo")
    if suffix == ".mif" and start.startswith(b"version"):
        return Source(str(path), "mapinfo")
    if text.startswith((b"{", b"[")):
        return _json(path, head)
    if text.startswith(b"<"):
        return _xml(path, text)
    raise Unreadable(f"it is no {KINDS}" if head else "it is empty")


def _text(head: bytes) -> bytes:
    """The head of a text without what may stand before its first sign."""
    return head.removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n\x1e")


def _json(path: Path, head: bytes) -> Source:
    if _ELSEWHERE.search(head) or path.name.lower().endswith(".gdalg.json"):
        raise Unreadable("it holds no polygons, but says where others lie")
    with open(path, "rb") as file:
        refuse_linked_crs(file)
    return Source(str(path), "json")


def _xml(path: Path, text: bytes) -> Source:
    name = _root(text)
    if _ELSEWHERE.search(text) or name.endswith(b"capabilities"):
        raise Unreadable("it holds no polygons, but says where others lie")
    if name in (b"kml", b"osm"):
        return Source(str(path), name.decode())
    if b"http://www.opengis.net/gml" in text:
        return Source(str(path), "gml", {"WRITE_GFS": "NO", "DOWNLOAD_SCHEMA": "NO"})
    raise Unreadable(f"it is no {KINDS}")


def _root(text: bytes) -> bytes:
    """Name of an XML file's root, without its prefix, in lower case."""
    while ends := [end for start, end in _PROLOGUE if text.startswith(start)]:
        text = text.partition(ends[0])[2].lstrip()
    found = _ROOT.match(text)
    return found[1].lower() if found else b""


def _archive(path: Path) -> Source:
    """One layer's files in a ZIP: a shapefile, or one file of another kind."""
    if path.suffix.lower() == ".kmz":
        return Source(str(path), "kml")
    with zipfile.ZipFile(path) as archive:
        names = [info.filename for info in archive.infolist() if not info.is_dir()]
        names = [name for name in names if not name.startswith("__MACOSX/")]
        shapes = [name for name in names if name.lower().endswith(".shp")]
        # As GDAL names what lies in an archive; a folder of it may hold several shapefiles, each a layer.
        inner = f"/vsizip/{{{path}}}/"
        if shapes:
            folders = {name.rpartition("/")[0] for name in shapes}
            if len(folders) > 1:
                raise Unreadable("it holds shapefiles in several folders")
            return Source(inner + (shapes[0] if len(shapes) == 1 else folders.pop()), "shapefile")
        if len(names) == 1:
            with archive.open(names[0]) as file:
                head = file.read(_HEAD)
            if head.startswith(b"fgb"):
                return Source(inner + names[0], "flatgeobuf")
            if _text(head).startswith((b"{", b"[")) and not _ELSEWHERE.search(head):
                with archive.open(names[0]) as file:
                    refuse_linked_crs(file)
                return Source(inner + names[0], "json")
            raise Unreadable(f"it is an archive; extract {names[0]}, and choose that")
    raise Unreadable("it is an archive without a shapefile")
