"""A file of results: a heading and a section for each recipe and table, each replaced by itself."""

from __future__ import annotations

import re
from pathlib import Path

from engine.files import write_whole

_HEAD = """# Results

Written by the commands of `python -m training`, by `fit` where a section names none, and by `make leaderboard`; what is
put together from what they wrote says so. A recipe's scores on scenes are of parcels: each takes the class of the
highest mean probability over its pixels; those on series are of each series. Rows of the tables of counts are the
reference, columns the map.
"""


def write_section(path: Path, name: str, written: str) -> None:
    """Write or replace a section of a file of results; other sections stay.

    Args:
        name: the section's heading, a single word.
        written: its text, with no heading of the first or second level.

    Raises:
        Failure: `disk`.
    """
    text = path.read_text(encoding="utf-8") if path.is_file() else _HEAD
    sections = dict(re.findall(r"^## (\S+)\n(.*?)(?=^## |\Z)", text, flags=re.MULTILINE | re.DOTALL))
    sections[name] = written
    body = "\n".join(f"## {name}\n\n{content.strip()}\n" for name, content in sorted(sections.items()))
    write_whole(path, f"{_HEAD}\n{body}".encode())
