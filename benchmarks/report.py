"""A benchmark's figures as a table, and the file that all of them go into."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

RESULTS = Path(__file__).with_name("RESULTS.md")
_LIBRARIES = ("torch", "onnxruntime", "openvino", "scikit-learn", "rasterio", "numpy", "distributed")


@dataclass(frozen=True)
class Section:
    """What one benchmark found.

    Attributes:
        title: its heading.
        setting: one paragraph: which data (simulated data called so), which model, how it was measured.
        header: of the table.
        rows: its cells as text, each row as long as the header.
        notes: sentences under the table, above all where a target was missed: what was tried.
    """

    title: str
    setting: str
    header: Sequence[str]
    rows: Sequence[Sequence[str]]
    notes: Sequence[str] = ()

    def markdown(self) -> str:
        """Return the section as Markdown."""
        table = [_row(self.header), "|" + "---|" * len(self.header), *(_row(row) for row in self.rows)]
        return "\n".join([f"## {self.title}", "", self.setting, "", *table, *(f"\n- {note}" for note in self.notes)])


def machine() -> str:
    """Return one paragraph: processor, memory, system, Python, libraries, date."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    libraries = ", ".join(f"{name} {found}" for name in _LIBRARIES if (found := _version(name)))
    return (
        f"{date.today().isoformat()}: {_processor()}, {os.cpu_count()} cores, {memory:.0f} GB, {platform.system()}, "
        f"Python {platform.python_version()}, {libraries}."
    )


def write(sections: Sequence[Section]) -> str:
    """Write RESULTS.md, and return its text."""
    text = "\n\n".join(
        [
            "# Benchmarks",
            f"Written by `make bench`, {machine()}",
            "Figures are of one run on one machine; only ratios within a table mean much, since machines are noisy. "
            "Simulated data is called simulated.",
            *(section.markdown() for section in sections),
        ]
    )
    RESULTS.write_text(text + "\n", encoding="utf-8")
    return text


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), platform.machine())
