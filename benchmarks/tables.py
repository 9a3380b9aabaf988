"""Tables of a Markdown file of results, as data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

Row = dict[str, str]


@dataclass(frozen=True)
class Table:
    """One table.

    Attributes:
        section: heading of the second level above it.
        title: what stands above it in its section, the heading of the third level and the line that ends in a colon,
            with a slash between where there are both; empty where there is neither.
        rows: its cells without the marks of bold type, under the names of their columns.
    """

    section: str
    title: str
    rows: tuple[Row, ...]


def read_tables(file: Path) -> list[Table]:
    """Read all tables of a file, in their order."""
    return list(_tables(file.read_text(encoding="utf-8").splitlines()))


def find(tables: list[Table], section: str, title: str = "") -> tuple[Row, ...]:
    """Return the rows of a table; none where the file lacks it."""
    return next((table.rows for table in tables if (table.section, table.title) == (section, title)), ())


def _tables(lines: list[str]) -> Iterator[Table]:
    section = heading = label = ""
    header: list[str] = []
    rows: list[Row] = []
    for line, following in zip(lines, [*lines[1:], ""]):
        if line.startswith("## "):
            section, heading, label = line[3:], "", ""
        elif line.startswith("### "):
            heading, label = line[4:], ""
        elif line.endswith(":"):
            label = line[:-1]
        elif line.startswith("|") and not line.startswith("|---"):
            if header:
                rows.append(dict(zip(header, _cells(line))))
            else:
                header = _cells(line)
            if not following.startswith("|"):
                yield Table(section, " / ".join(filter(None, (heading, label))), tuple(rows))
                header, rows = [], []


def _cells(line: str) -> list[str]:
    return [cell.strip().strip("*") for cell in line.strip("|").split("|")]
