"""The assess job: a map against what is true, and how sure that is."""

from __future__ import annotations

import math
import os
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from engine import __version__
from engine.contract import AssessJob, Progress, Result, Warn
from engine.errors import BadInput
from engine.files import refuse_replacing, write_whole
from engine.jobs import Emit, Stage
from engine.jobs.compared import Compared, Drawn, compare
from engine.jobs.folder import claimed, finished, identity_of, published
from engine.jobs.paths import with_absolute_paths
from engine.judge.accuracy import as_json
from engine.judge.estimates import CONFIDENCE, MEASURES, Estimate
from engine.mapping import runfolder
from engine.reading import Unreadable, read_json
from engine.report import write_report
from engine.report.accuracy import accuracy_page
from engine.report.csvtable import as_csv

STAGES = (Stage("assess", "Comparing", 1.0),)

_PAGE, _CONFUSION, _CLASSES, _STRATA = AssessJob.writes
_METHODS = {
    "stratified": "area-weighted for a stratified random sample (Olofsson et al. 2014; Stehman 2014)",
    "clusters": "ratio estimator over clusters; Wilson's intervals of as many independent units as vary so",
    "units": "counts of units taken for independent; Wilson's intervals",
}


def run(job: AssessJob, emit: Emit) -> Result:
    """Score a map, and save the report when asked to.

    What has no reference, no class on the map, or a reference that is no class of the map is left out, counted and
    said; of references that were drawn by lot, those of other classes count as such.

    Raises:
        BadInput: as `compare`; `out_exists`, `out_is_input`, and from the output folder.
        Failure: `disk`.
        Cancelled: when `emit` raises it.
    """
    started = time.perf_counter()
    inputs = [Path(path).absolute() for path in (job.parcels, job.reference, job.class_table) if path]
    if job.out is None or not _is_folder(job.out):
        out = _checked_out(job, inputs)
        summary = _summary(job, _compared(job, emit))
        if out is not None:
            write_report(summary, out)
        emit(Progress(stage="assess", done=1, total=1))
        return Result(outputs={} if out is None else {"accuracy": str(out)}, summary=summary)
    job = with_absolute_paths(job)
    place = Path(job.out)
    refuse_replacing(inputs, runfolder.places(place))
    identity = identity_of(job, inputs)
    with runfolder.held(place):
        done = finished(job, identity, emit)
        if done is not None:
            return done
        with claimed(job, identity, AssessJob.writes) as folder:
            found = _compared(job, emit)
            report = {"engine_version": __version__, **_summary(job, found)}
            report["warnings"] = [{"code": code, "message": message} for code, message in found.warnings]
            report["seconds"] = {"total": round(time.perf_counter() - started, 3)}
            write_whole(folder.work / _PAGE, accuracy_page(report).encode())
            write_whole(folder.work / _CONFUSION, as_csv(_confusion_rows(report)))
            write_whole(folder.work / _CLASSES, as_csv(_class_rows(report)))
            outputs = {"page": _PAGE, "confusion": _CONFUSION, "class_accuracy": _CLASSES}
            if found.drawn is not None:
                write_whole(folder.work / _STRATA, as_csv(_stratum_rows(report)))
                outputs["strata"] = _STRATA
            result = published(folder, job, outputs, report)
    emit(Progress(stage="assess", done=1, total=1))
    return result


def _compared(job: AssessJob, emit: Emit) -> Compared:
    emit(Progress(stage="assess", done=0, total=1))
    # A part of the whole is done only at the end: how many passes there are depends on what is compared.
    found = compare(job, lambda done, of: emit(Progress(stage="assess", done=0, total=1)))
    for code, message in found.warnings:
        emit(Warn(code=code, message=message))
    return found


def _is_folder(out: str) -> bool:
    """Whether a place is a folder for all outputs: one that is there, or a name without an ending."""
    path = Path(out)
    return path.is_dir() or out.endswith(("/", os.sep)) or (not path.suffix and not path.exists())


def _checked_out(job: AssessJob, inputs: Sequence[Path]) -> Path | None:
    """Refuse to replace a file that is no accuracy report, such as the map's own report or the parcels."""
    if job.out is None:
        return None
    out = Path(job.out).absolute()
    refuse_replacing(inputs, [out])
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


def _summary(job: AssessJob, found: Compared) -> dict[str, Any]:
    """The report as JSON: counts, the best estimates with their intervals, and what is estimated for the whole map."""
    counted = as_json(found.matrix)
    agreement = found.agreement
    method = "stratified" if found.drawn is not None else "clusters" if found.unit == "pixel" else "units"
    rows = []
    for place, row in enumerate(counted["classes"]):
        estimates = {name: agreement.classes[name][place] for name in MEASURES}
        rows.append(
            {
                **row,
                **({name: _known(one.value) for name, one in estimates.items()} if found.drawn is not None else {}),
                "intervals": {name: _ends(one) for name, one in estimates.items()},
                "standard_errors": {name: _known(one.error) for name, one in estimates.items()},
                "colour": found.map.legend.colours[place] if place < len(found.map.legend.colours) else None,
            }
        )
    drawn = found.drawn is not None
    return {
        "schema_version": 1,
        "job": job.model_dump(mode="json"),
        "unit": found.unit,
        "simulated": found.map.legend.simulated,
        "method": _METHODS[method],
        "n": counted["n"],
        "overall_accuracy": _known(agreement.overall.value) if drawn else counted["overall_accuracy"],
        "macro_f1": _known(agreement.macro_f1) if drawn else counted["macro_f1"],
        "kappa": _known(agreement.kappa.value) if drawn else counted["kappa"],
        "intervals": {
            "confidence": CONFIDENCE,
            "overall_accuracy": _ends(agreement.overall),
            "kappa": _ends(agreement.kappa),
        },
        "standard_errors": {
            "overall_accuracy": _known(agreement.overall.error),
            "kappa": _known(agreement.kappa.error),
        },
        "classes": rows,
        "confusion": counted["confusion"],
        "area_adjusted": None if found.drawn is None else _adjusted(found.drawn, found.matrix.classes),
        "parcels" if found.unit == "parcel" else "references": found.total,
        "units_scored": found.units,
        "left_out": found.left_out,
        "trained_on": None if found.trained_on is None else found.trained_on.as_json(),
    }


def _adjusted(drawn: Drawn, names: Sequence[str]) -> dict[str, Any]:
    total = float(drawn.strata.sizes.sum())
    return {
        "unit": drawn.unit,
        "total": _known(total),
        "strata_are_classes_of_the_map": drawn.strata.of_map,
        "strata": [
            {
                "name": name,
                "size": float(size),
                "share": float(size) / total,
                "inspected": int(places),
                "not_inspected": int(missed),
            }
            for name, size, places, missed in zip(drawn.strata.names, drawn.strata.sizes, drawn.inspected, drawn.missed)
        ],
        "areas": [
            {
                "name": name,
                "mapped": _known(float(mapped)),
                "estimate": _known(share.value * total),
                "standard_error": _known(share.error * total),
                "interval": None if math.isnan(share.low) else [share.low * total, share.high * total],
            }
            for name, mapped, share in zip(names, drawn.mapped, drawn.found.shares)
        ],
        "proportions": {
            "rows": "reference",
            "columns": "map",
            "classes": [*names],
            "shares": [[_known(float(cell)) for cell in row] for row in drawn.found.proportions],
        },
    }


def _known(value: float) -> float | None:
    return None if math.isnan(value) else value


def _ends(estimate: Estimate) -> list[float] | None:
    return None if math.isnan(estimate.low) else [estimate.low, estimate.high]


def _confusion_rows(report: dict[str, Any]) -> Iterator[Sequence[Any]]:
    matrix = report["confusion"]
    yield [f"reference (rows), map (columns), {report['unit']}s", *matrix["classes"]]
    for name, row in zip(matrix["classes"], matrix["counts"]):
        yield [name, *row]


def _class_rows(report: dict[str, Any]) -> Iterator[Sequence[Any]]:
    adjusted = report["area_adjusted"]
    header = ["class", "reference", "mapped"]
    for name in MEASURES:
        header += [name, f"{name}_standard_error", f"{name}_low", f"{name}_high"]
    unit = adjusted["unit"] if adjusted else ""
    if adjusted:
        header += [f"mapped_{unit}", *(f"estimated_{unit}{end}" for end in ("", "_standard_error", "_low", "_high"))]
    yield header
    for place, row in enumerate(report["classes"]):
        cells = [row["name"], row["reference"], row["mapped"]]
        for name in MEASURES:
            cells += [row[name], row["standard_errors"][name], *(row["intervals"][name] or (None, None))]
        if adjusted:
            area = adjusted["areas"][place]
            cells += [area["mapped"], area["estimate"], area["standard_error"], *(area["interval"] or (None, None))]
        yield cells


def _stratum_rows(report: dict[str, Any]) -> Iterator[Sequence[Any]]:
    adjusted = report["area_adjusted"]
    yield ["stratum", adjusted["unit"], "share", "inspected", "not_inspected"]
    for row in adjusted["strata"]:
        yield [row["name"], row["size"], row["share"], row["inspected"], row["not_inspected"]]


def lines(report: dict[str, Any]) -> Iterator[str]:
    """What a person reads: the scores of all, a table of the classes, and the areas that were estimated."""
    kind = "simulated " if report["simulated"] else ""
    accuracy, macro_f1, kappa = (_score(report[name]) for name in ("overall_accuracy", "macro_f1", "kappa"))
    units = f"{report['unit']}s"
    of = "" if units == "pixels" else f" of {report.get('parcels', report.get('references'))}"
    yield (f"{report['n']}{of} {kind}{units} scored: overall accuracy {accuracy}, macro F1 {macro_f1}, kappa {kappa}")
    if report["trained_on"]:
        yield report["trained_on"]["sentence"]
    ends = report["intervals"]["overall_accuracy"]
    if ends is not None:
        yield f"95 % interval of the overall accuracy: {ends[0]:.3f} to {ends[1]:.3f}"
    yield f"{'class':24} {units:>8} {'precision':>10} {'recall':>8} {'F1':>6} {'IoU':>6}"
    for row in report["classes"]:
        precision, recall, f1, iou = (_score(row[name]) for name in ("precision", "recall", "f1", "iou"))
        yield f"{row['name']:24} {row['reference']:8} {precision:>10} {recall:>8} {f1:>6} {iou:>6}"
    adjusted = report["area_adjusted"]
    if adjusted is None:
        return
    unit = "ha" if adjusted["unit"] == "hectares" else adjusted["unit"]
    yield f"{'class':24} {'mapped ' + unit:>14} {'estimated':>14}   95 % interval"
    for row in adjusted["areas"]:
        between = "-" if row["interval"] is None else "{:,.1f} to {:,.1f}".format(*row["interval"])
        yield f"{row['name']:24} {_area(row['mapped']):>14} {_area(row['estimate']):>14}   {between}"


def _score(value: float | None) -> str:
    """A score for people; none where it is undefined, as kappa is where all parcels are of one class."""
    return "-" if value is None else f"{value:.3f}"


def _area(value: float | None) -> str:
    return "-" if value is None else f"{value:,.1f}"
