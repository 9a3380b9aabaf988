"""The assess job: mapped parcels against the crops that a reference field names."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa

from engine.contract import AssessJob, Progress, Result, Warn
from engine.errors import BadInput
from engine.files import REPORT, refuse_replacing
from engine.jobs import Emit, Stage
from engine.judge.accuracy import as_json, confusion
from engine.labels import text_of
from engine.parcels import ANSWERS, LAYER, layers_of, load
from engine.reading import Unreadable, read_json
from engine.report import write_report

STAGES = (Stage("assess", "Comparing", 1.0),)


@dataclass(frozen=True)
class _Mapped:
    """The layer of a map job: the user's own columns, and for each parcel its class or why it has none."""

    attributes: pa.Table
    names: tuple[str | None, ...]
    runners_up: tuple[str | None, ...]
    reasons: tuple[str | None, ...]


@dataclass(frozen=True)
class _Legend:
    """Classes of the model that made the map, whether it is a simulated one, and whether its report said so."""

    classes: tuple[str, ...]
    simulated: bool | None
    reported: bool


def run(job: AssessJob, emit: Emit) -> Result:
    """Score mapped parcels, one parcel one sample, and save the report when asked to.

    Parcels without a reference, without a class on the map, or with a reference that is no class of the model are left
    out, counted and said.

    Raises:
        BadInput: `parcels_missing`, `parcels_unreadable`, `parcels_not_mapped`, `field_missing`, `class_unknown`,
            `nothing_to_compare`, `out_exists`, `out_is_input`.
        Failure: `disk`.
    """
    path = Path(job.parcels).absolute()
    out = _checked_out(job)
    emit(Progress(stage="assess", done=0, total=1))
    mapped = _read(path)
    raw = _references(mapped.attributes, job.field, path)
    legend = _legend(path, mapped)
    references = _meant(raw, job.classes, legend, path)
    groups = [_group(*parcel) for parcel in zip(raw, references, mapped.names)]
    scored = [index for index, group in enumerate(groups) if group == "scored"]
    left_out = _left_out(groups, raw, mapped.reasons)
    for code, message in _warnings(job, legend, left_out, raw, len(scored)):
        emit(Warn(code=code, message=message))
    if not scored:
        raise BadInput(
            "nothing_to_compare",
            f"No parcel of {path} has both a class and a reference in {job.field!r} that the model knows.",
            f"Say which reference is which class (classes); the model has: {', '.join(legend.classes)}.",
        )
    matrix = confusion([references[i] for i in scored], [mapped.names[i] for i in scored], legend.classes)
    summary = {
        "schema_version": 1,
        "job": job.model_dump(mode="json"),
        "unit": "parcel",
        "simulated": legend.simulated,
        **as_json(matrix),
        "parcels": len(groups),
        "left_out": left_out,
    }
    if out is not None:
        write_report(summary, out)
    emit(Progress(stage="assess", done=1, total=1))
    return Result(outputs={} if out is None else {"accuracy": str(out)}, summary=summary)


def _checked_out(job: AssessJob) -> Path | None:
    """Refuse to replace a file that is no accuracy report, such as the map's own report or the parcels."""
    if job.out is None:
        return None
    out = Path(job.out).absolute()
    refuse_replacing([Path(job.parcels).absolute()], [out])
    job_of_before = _json(out).get("job") if os.path.lexists(out) else {"job": "assess"}
    if not isinstance(job_of_before, dict) or job_of_before.get("job") != "assess":
        raise BadInput("out_exists", f"{out} exists and is no accuracy report.", "Choose another name.")
    return out


def _json(path: Path) -> dict[str, Any]:
    """Return the JSON object of a file; empty where there is none."""
    try:
        content = read_json(path)
    except Unreadable:
        return {}
    return content if isinstance(content, dict) else {}


def _read(path: Path) -> _Mapped:
    table = load(path, LAYER, geometry=False).table if LAYER in layers_of(path) else pa.table({})
    # The map job names its columns so where the user's layer had one of that name already.
    columns = {name: _answer_column(name, table.column_names) for name in ANSWERS}
    if None in (columns["class_name"], columns["runner_up"], columns["reason"]):
        raise BadInput(
            "parcels_not_mapped", f"{path} was not written by the map job.", "Map the parcels first, then assess them."
        )
    attributes = table.drop_columns([name for name in columns.values() if name])
    texts = (table.column(columns[name]).to_pylist() for name in ("class_name", "runner_up", "reason"))
    return _Mapped(attributes, *map(tuple, texts))


def _answer_column(name: str, columns: Sequence[str]) -> str | None:
    """The column that the map job wrote last: with `cropmapper_` before it, and the highest number after it."""
    forms = re.compile(rf"{name}|cropmapper_{name}(?:_(\d+))?")
    found = [(column, match) for column in columns if (match := forms.fullmatch(column))]
    return max(found, key=lambda column: (column[0] != name, int(column[1][1] or 1)), default=(None,))[0]


def _references(attributes: pa.Table, field: str, path: Path) -> list[str | None]:
    if field not in attributes.column_names:
        raise BadInput(
            "field_missing",
            f"{path} has no field {field!r} of its own.",
            f"Choose one of its fields: {', '.join(attributes.column_names) or 'it has none'}.",
        )
    return [text_of(value) for value in attributes.column(field).to_pylist()]


def _legend(path: Path, mapped: _Mapped) -> _Legend:
    """Take the model's classes from the report beside the parcels, or else from what the map gave at all."""
    given = {name for name in (*mapped.names, *mapped.runners_up) if name}
    report = _json(path.with_name(REPORT))
    rows = report.get("classes")
    rows = rows if isinstance(rows, list) else []
    classes = tuple(str(row["name"]) for row in rows if isinstance(row, dict) and "name" in row)
    if classes and given <= set(classes):
        simulated = report.get("simulated")
        return _Legend(classes, simulated if isinstance(simulated, bool) else None, reported=True)
    return _Legend(tuple(sorted(given)), None, reported=False)


def _meant(
    raw: Sequence[str | None], classes: Mapping[str, str] | None, legend: _Legend, path: Path
) -> list[str | None]:
    """Return the model's class that each reference means, None where it means none."""
    if classes is None:
        return [name if name in legend.classes else None for name in raw]
    unknown = sorted(set(classes.values()) - set(legend.classes))
    if unknown:
        raise BadInput(
            "class_unknown",
            f"The model that mapped {path} has no class {unknown[0]!r}.",
            f"Choose among its classes: {', '.join(legend.classes)}.",
        )
    return [classes.get(name) for name in raw]


def _group(raw: str | None, meant: str | None, mapped: str | None) -> str:
    """Say what becomes of a parcel; the first reason to leave it out counts."""
    if raw is None:
        return "no_reference"
    if meant is None:
        return "not_a_class"
    return "scored" if mapped else "not_mapped"


def _left_out(groups: Sequence[str], raw: Sequence[str | None], reasons: Sequence[str | None]) -> dict[str, Any]:
    def count(wanted: str, values: Sequence[str | None]) -> dict[str, int]:
        found = Counter(value or "unknown" for group, value in zip(groups, values) if group == wanted)
        return dict(sorted(found.items()))

    return {
        "no_reference": groups.count("no_reference"),
        "not_a_class": count("not_a_class", raw),
        "not_mapped": count("not_mapped", reasons),
    }


def _warnings(
    job: AssessJob, legend: _Legend, left_out: dict[str, Any], raw: Sequence[str | None], scored: int
) -> list[tuple[str, str]]:
    warnings = []
    if not legend.reported:
        warnings.append(
            (
                "classes_guessed",
                f"There is no {REPORT} of this map beside the parcels: only classes that the map gives are known, and "
                "references of other classes are left out.",
            )
        )
    absent = sorted(set(job.classes or ()) - set(raw))
    if absent:
        warnings.append(("reference_absent", f"No parcel has the reference {', '.join(absent)}."))
    if left_out["not_a_class"]:
        names = ", ".join(f"{name} ({count})" for name, count in left_out["not_a_class"].items())
        warnings.append(("reference_not_a_class", f"References that are no class of the model were left out: {names}."))
    if left_out["not_mapped"]:
        count = sum(left_out["not_mapped"].values())
        why = ", ".join(f"{reason} ({n})" for reason, n in left_out["not_mapped"].items())
        warnings.append(
            (
                "parcels_unmapped",
                f"{count} of {count + scored} parcels with a reference have no class on the map: {why}.",
            )
        )
    return warnings


def lines(report: dict[str, Any]) -> Iterator[str]:
    """What a person reads: the scores of all parcels, and a table of the classes."""
    kind = "simulated " if report["simulated"] else ""
    accuracy, macro_f1, kappa = (_score(report[name]) for name in ("overall_accuracy", "macro_f1", "kappa"))
    yield (
        f"{report['n']} of {report['parcels']} {kind}parcels scored: "
        f"overall accuracy {accuracy}, macro F1 {macro_f1}, kappa {kappa}"
    )
    yield f"{'class':24} {'parcels':>8} {'precision':>10} {'recall':>8} {'F1':>6} {'IoU':>6}"
    for row in report["classes"]:
        precision, recall, f1, iou = (_score(row[name]) for name in ("precision", "recall", "f1", "iou"))
        yield f"{row['name']:24} {row['reference']:8} {precision:>10} {recall:>8} {f1:>6} {iou:>6}"


def _score(value: float | None) -> str:
    """A score for people; none where it is undefined, as kappa is where all parcels are of one class."""
    return "-" if value is None else f"{value:.3f}"
