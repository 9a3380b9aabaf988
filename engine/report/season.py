"""The page of a season job: what was known when, how sure that was, and how right."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

import numpy as np

from engine.report.page import Html, element, facts, figure, joined, page, paragraph, patch, section, table
from engine.report.timeline import Line, Timeline, timeline
from engine.stack.types import EPOCH

CALLED = {"polygon": "parcels", "point": "points", "pixel": "pixels"}
_LINES = (("accuracy", "right"), ("stays", "answer that stays"), ("mean_confidence", "mean confidence"))


def season_page(report: dict[str, Any]) -> str:
    """The document."""
    footer = f"CropMapper {report['engine_version']}, model {report['model']['name']} {report['model']['version']}"
    return page("The season as it went", _sections(report), footer)


def _sections(report: dict[str, Any]) -> Iterator[Html]:
    rows, called = report["cutoffs"], CALLED[report["kind"]]
    of_all = f" of {report['parcels']['total']}" if report["parcels"] is not None else ""
    scored = report["reference"] is not None
    yield element("h1", "The season as it went")
    yield paragraph(f"{report['model']['title']}; {rows[0]['cutoff']} to {rows[-1]['cutoff']}", kind="soft")
    if report["simulated"]:
        yield paragraph("The model was made from simulated scenes, and proves nothing of a real one.", kind="note")
    last = rows[-1]
    half = next((row["cutoff"] for row in rows if (row["stays"] or 0) >= 0.5), None)
    most = next((row["cutoff"] for row in rows if (row["stays"] or 0) >= 0.9), None)
    yield facts(
        [
            (f"{last['answered']:,}{of_all}", f"{called} with an answer at last"),
            *([(half, "half of the answers stay from here on")] if half else []),
            *([(most, "nine in ten stay from here on")] if most else []),
            *([(f"{last['accuracy']:.0%}", f"right at last, of {last['scored']}")] if last.get("accuracy") else []),
        ]
    )
    for warning in report["warnings"]:
        yield paragraph(warning["message"], kind="note")
    yield section(
        "What was known when",
        paragraph(
            "As of each cut-off, only dates until then count. An answer stays from the first cut-off on after which it "
            "is always that of the last one.",
            kind="soft",
        ),
        figure(timeline(_plot(rows))),
        _table(rows, scored),
    )
    if scored:
        yield paragraph(
            f"Right is judged by the field {report['reference']['field']}; the interval is Wilson's, 95 percent.",
            kind="soft",
        )
    counts = [
        [joined([patch(entry["colour"]), entry["name"]]), *(str(row["classes"][entry["name"]]) for row in rows)]
        for entry in report["classes"]
    ]
    header = ["class", *(row["cutoff"] for row in rows)]
    yield section(f"{called.capitalize()} of each class", table(header, counts, range(1, len(header))))


def _plot(rows: list[dict[str, Any]]) -> Timeline:
    days = np.array([(datetime.date.fromisoformat(row["cutoff"]) - EPOCH).days for row in rows], np.int64)
    lines = []
    for key, name in _LINES:
        values = np.array([row[key] if row.get(key) is not None else np.nan for row in rows], float)
        if np.isfinite(values).any():
            lines.append(Line(name, days, values, days, values))
    return Timeline("Share of all", lines)


def _table(rows: list[dict[str, Any]], scored: bool) -> Html:
    header = [
        "cut-off",
        "with an answer",
        "that stays",
        "mean confidence",
        *(["right", "95 percent"] if scored else []),
    ]
    cells = []
    for row in rows:
        one = [row["cutoff"], str(row["answered"]), _share(row["stays"]), _share(row["mean_confidence"])]
        if scored:
            interval = "" if row["accuracy"] is None else f"{row['accuracy_low']:.0%} to {row['accuracy_high']:.0%}"
            one += [_share(row["accuracy"]), interval]
        cells.append(one)
    return table(header, cells, range(1, len(header)))


def _share(value: float | None) -> str:
    return "" if value is None else f"{value:.0%}"
