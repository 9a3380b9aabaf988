"""Rows of fits as tables: mean and spread over the seeds."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.files import write_whole
from training.measure.fits import MEASURES, Row, in_words
from training.measure.scores import mean_and_deviation


@dataclass(frozen=True, eq=False)
class Cell:
    """The fits of one system with one budget.

    Attributes:
        rows: the fits that were scored, by seed.
        failures: why fits failed, each reason once.
        failed: number of fits that failed.
        planned: number of fits that there should be.
    """

    system: str
    labels: int | str
    rows: tuple[Row, ...]
    failures: tuple[str, ...]
    failed: int
    planned: int

    @property
    def whole(self) -> bool:
        """Whether every fit was scored; only such a cell can be compared with another."""
        return 0 < self.planned == len(self.rows)

    @property
    def fits(self) -> str:
        """How many fits were scored, and how many were not, in words."""
        if self.whole:
            return str(self.planned)
        return f"{len(self.rows)} of {self.planned}{f', {self.failed} failed' if self.failed else ''}"

    def of(self, measure: str) -> tuple[float, float] | None:
        """Mean over the seeds, and standard deviation, NaN for one seed; None where no fit has this measure."""
        values = [row[measure] for row in self.rows if row[measure] is not None]
        return mean_and_deviation(values) if values else None

    @property
    def confusion(self) -> NDArray[np.int64]:
        """Counts summed over the fits, rows are the reference."""
        return np.sum([row["confusion"] for row in self.rows], axis=0)

    def f1_of(self, name: str) -> float | None:
        """Mean F1 of a class over the fits whose test side has it; None where none has."""
        values = [row["f1"][name] for row in self.rows if row["recall"][name] is not None]
        return float(np.mean(values)) if values else None


def cells(rows: Iterable[Row]) -> list[Cell]:
    """Gather the rows of each system and budget, in the order of their first row; no other fits were planned."""
    gathered: dict[tuple[str, int | str], list[Row]] = {}
    for row in rows:
        gathered.setdefault((row["system"], row["labels_per_class"]), []).append(row)
    return [
        Cell(
            system,
            labels,
            tuple(sorted((row for row in some if "failure" not in row), key=lambda row: row["seed"])),
            tuple(dict.fromkeys(row["failure"] for row in some if "failure" in row)),
            sum("failure" in row for row in some),
            len(some),
        )
        for (system, labels), some in gathered.items()
    ]


def scores_table(table: Sequence[Cell]) -> list[str]:
    """Markdown lines: a row for each system and budget, points of 100, the best of each budget's whole cells bold."""
    lines = [
        f"| labels a class | system | {' | '.join(MEASURES.values())} | fits |",
        "|---|---|" + "---:|" * (len(MEASURES) + 1),
    ]
    for labels in dict.fromkeys(cell.labels for cell in table):
        some = [cell for cell in table if cell.labels == labels]
        best = {measure: _best(some, measure) for measure in MEASURES}
        for cell in some:
            points = [_points(cell.of(measure), best[measure] if cell.whole else None) for measure in MEASURES]
            lines.append(f"| {labels} | {cell.system} | {' | '.join(points)} | {cell.fits} |")
    return lines


def failures(table: Iterable[Cell]) -> list[str]:
    """A Markdown item for each way in which fits failed."""
    return [f"- {cell.system}, {in_words(cell.labels)}: {why}" for cell in table for why in cell.failures]


def classes_table(table: Sequence[Cell], class_names: Sequence[str]) -> list[str]:
    """Markdown lines: mean F1 of each class, in points of 100."""
    lines = [f"| system | {' | '.join(class_names)} |", "|---|" + "---:|" * len(class_names)]
    for cell in table:
        by_class = [cell.f1_of(name) if cell.rows else None for name in class_names]
        lines.append(f"| {cell.system} | {' | '.join('' if f1 is None else f'{100 * f1:.1f}' for f1 in by_class)} |")
    return lines


def write_rows(path: Path, rows: Sequence[Row]) -> None:
    """Write rows as a JSON list, whole or not at all."""
    write_whole(path, (json.dumps(rows, indent=1, allow_nan=False) + "\n").encode())


def _best(some: Sequence[Cell], measure: str) -> float | None:
    means = [score[0] for cell in some if cell.whole and (score := cell.of(measure)) is not None]
    lower_is_better = measure == "calibration_error"
    return (min if lower_is_better else max)(means) if means else None


def _points(score: tuple[float, float] | None, best: float | None) -> str:
    if score is None:
        return "missing"
    mean, deviation = score
    text = f"{100 * mean:.1f}" if math.isnan(deviation) else f"{100 * mean:.1f} ± {100 * deviation:.1f}"
    return f"**{text}**" if mean == best else text
