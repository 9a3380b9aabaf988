"""A benchmark's figures as a table, and the file that each replaces its own section of."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

RESULTS = Path(__file__).with_name("RESULTS.md")
_HEAD = (
    "# Benchmarks\n\nWritten by `make bench`, section by section. The figures of a section are of one run on one "
    "machine; only ratios within a table mean much, since machines are noisy. Simulated data is called simulated."
)
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

    def markdown(self, measured: str) -> str:
        """Return the section as Markdown.

        Args:
            measured: sentence: when, of which commit, where, how long.
        """
        table = [_row(self.header), "|" + "---|" * len(self.header), *(_row(row) for row in self.rows)]
        lines = [f"## {self.title}", "", measured, "", self.setting, "", *table]
        return "\n".join([*lines, *(f"\n- {note}" for note in self.notes)])


def measured(name: str, seconds: float) -> str:
    """Return a paragraph: command, date, commit, duration, machine and libraries."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    libraries = ", ".join(f"{name} {found}" for name in _LIBRARIES if (found := _version(name)))
    return (
        f"Measured by `python -m benchmarks {name}` on {date.today().isoformat()} at {_commit()} in {seconds:.0f} s: "
        f"{_processor()}, {os.cpu_count()} cores, {memory:.0f} GB, {platform.system()}, "
        f"Python {platform.python_version()}, {libraries}."
    )


def write(section: str) -> None:
    """Put a section as Markdown into RESULTS.md, instead of the one with its title."""
    text = RESULTS.read_text(encoding="utf-8") if RESULTS.is_file() else ""
    old = {part.splitlines()[0]: part.strip() for part in re.split(r"^(?=## )", text, flags=re.MULTILINE)[1:]}
    parts = {**old, section.splitlines()[0]: section}
    RESULTS.write_text("\n\n".join([_HEAD, *parts.values()]) + "\n", encoding="utf-8")


def _commit() -> str:
    git = ["git", "-C", str(RESULTS.parent)]
    try:
        commit = subprocess.run([*git, "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=True)
        changes = subprocess.run([*git, "status", "--porcelain"], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return "an unknown commit"
    changed = [line for line in changes.stdout.splitlines() if not line.endswith(RESULTS.name)]
    return f"commit {commit.stdout.strip()}" + (" with changes" if changed else "")


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
