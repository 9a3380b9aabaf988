"""What a GeoPackage or SpatiaLite file says of itself, asked of SQLite before GDAL opens it."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from engine.reading import Unreadable

# Virtual tables that read nothing but their own database. VirtualShape, VirtualText and the like open other files.
_OWN = {"rtree", "fts3", "fts4", "fts5", "virtualspatialindex", "virtualelementary", "virtualknn", "virtualknn2",
        "virtualbbox", "virtualfdo", "virtualgpkg", "virtualrouting", "virtualnetwork"}  # fmt: skip
_COMMENT = re.compile(r"/\*.*?\*/|--[^\n]*", re.DOTALL)
_VIRTUAL = re.compile(r"\s*create\s+virtual\s+table\b.*?\busing\s+[\"'`\[]?(\w+)", re.IGNORECASE | re.DOTALL)


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a database to be read; one whose journal cannot be written beside it as it stands."""
    address = path.absolute().as_uri()
    try:
        connection = sqlite3.connect(f"{address}?mode=ro", uri=True)
        connection.execute("SELECT name FROM sqlite_master LIMIT 1").fetchall()
    except sqlite3.OperationalError:
        connection = sqlite3.connect(f"{address}?mode=ro&immutable=1", uri=True)
    # Names that are no UTF-8 are mended later.
    connection.text_factory = lambda text: text.decode("utf-8", errors="surrogateescape")
    with closing(connection):
        yield connection


def refuse_foreign_tables(path: Path) -> None:
    """Refuse a database with tables that lie in other files.

    Raises:
        Unreadable: it has such a table, or is damaged.
    """
    try:
        with _opened(path) as connection:
            written = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql LIKE '%virtual%'").fetchall()
    except sqlite3.Error as error:
        raise Unreadable(f"its database is damaged ({error})") from error
    for name, sql in written:
        found = _VIRTUAL.match(_COMMENT.sub(" ", str(sql)))
        if found and found[1].lower() not in _OWN:
            raise Unreadable(f"its table {name} lies in another file")


def geopackage_layers(path: Path) -> list[tuple[str, str]]:
    """Layers of a GeoPackage with their kinds of geometry; tables without geometry, such as styles, are none.

    Raises:
        Unreadable: the database is damaged.
    """
    try:
        with _opened(path) as connection:
            rows = connection.execute(
                "SELECT c.table_name, g.geometry_type_name FROM gpkg_contents c JOIN gpkg_geometry_columns g"
                " ON lower(c.table_name) = lower(g.table_name) WHERE c.data_type = 'features'"
            ).fetchall()
    except sqlite3.Error as error:
        raise Unreadable(f"its database is damaged ({error})") from error
    return [(str(name), str(kind)) for name, kind in rows]
