"""The run report: what happened, as JSON beside the results."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from engine.files import whole, write_whole


def write_report(report: dict[str, Any], path: Path) -> None:
    """Write a report, whole or not at all; a number that is not finite, which JSON cannot say, becomes null.

    Raises:
        Failure: `disk`.
    """
    text = json.dumps(finite(report), indent=1, ensure_ascii=False, allow_nan=False)
    # A file name that is no UTF-8 stands as the escapes that JSON has for it.
    write_whole(path, text.encode("utf-8", errors="backslashreplace"))


def write_rows(head: dict[str, Any], name: str, rows: Iterable[dict[str, Any]], path: Path) -> None:
    """Write JSON with many rows, a line each, whole or not at all; no more than one row is in memory.

    Args:
        head: what stands before the rows.
        name: under which the rows stand.

    Raises:
        Failure: `disk`.
    """

    def text(value: Any) -> str:
        return json.dumps(finite(value), ensure_ascii=False, allow_nan=False)

    with whole(path) as part, open(part, "x", encoding="utf-8", errors="backslashreplace") as file:
        file.write("{\n" + "".join(f"{text(key)}: {text(value)},\n" for key, value in head.items()))
        file.write(f"{text(name)}: [")
        for number, row in enumerate(rows):
            file.write(("," if number else "") + "\n" + text(row))
        file.write("\n]}\n")


def finite(value: Any) -> Any:
    """A value of JSON in which what is no finite number became None."""
    if isinstance(value, dict):
        return {name: finite(item) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [finite(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def peak_memory_mb() -> float | None:
    """The most memory this process ever had resident; None where the system does not tell."""
    try:
        import resource
    except ImportError:  # Windows
        return None
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(peak / (2**20 if sys.platform == "darwin" else 2**10), 1)
