"""The areas job: pixel counts of a map by class and unit, and estimates from surveyed segments."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np

from engine import __version__
from engine.classmap.raster import ClassRaster, doubts_of, open_class_raster, require_hectares
from engine.classmap.zones import Counted, Zones, count_in, read_zones
from engine.contract import AreasJob, Progress, Result, Warn
from engine.errors import BadInput
from engine.files import refuse_replacing, write_whole
from engine.jobs import Emit, Stage
from engine.jobs.folder import claimed, finished, identity_of, published
from engine.jobs.paths import with_absolute_paths
from engine.jobs.surveyed import estimates_of, strata_of, survey_of, whole_map
from engine.labels import read_classes
from engine.mapping import runfolder
from engine.report.areapage import areas_page
from engine.report.csvtable import as_csv

STAGES = (
    Stage("count", "Counting the classes", 0.4),
    Stage("units", "Counting the units", 0.4),
    Stage("survey", "Comparing the segments", 0.2),
)
_PAGE, _COUNTS, _ESTIMATES = AreasJob.writes
_SHARED = 1e-6  # of the units' area; less is rounding
_WHOLE = "the whole map"

Step = Callable[[int, int], None]


def run(job: AreasJob, emit: Emit) -> Result:
    """Count and estimate areas.

    The output folder gets `areas.html`, `pixelcounts.csv`, with segments `estimates.csv`, `job.json` and, last,
    `report.json`.

    Raises:
        BadInput: from the map, the layers, the table of classes and the output folder; `segments_missing`,
            `strata_overlap`.
        Failure: `disk`.
        Cancelled: when `emit` raises it.
    """
    started = time.perf_counter()
    job = with_absolute_paths(job)
    out = Path(job.out)
    if job.strata is not None and job.segments is None:
        raise BadInput(
            "segments_missing", "There are strata of a survey, and no segments.", "Choose the surveyed segments, too."
        )
    inputs = [Path(path) for path in (job.map, job.units, job.segments, job.strata, job.class_table) if path]
    refuse_replacing(inputs, runfolder.places(out))
    identity = identity_of(job, inputs)
    with runfolder.held(out):
        done = finished(job, identity, emit)
        if done is not None:
            return done
        with claimed(job, identity, AreasJob.writes) as folder:
            report, warnings = _found(job, emit)
            for code, message in warnings:
                emit(Warn(code=code, message=message))
            report["warnings"] = [{"code": code, "message": message} for code, message in warnings]
            report["seconds"] = {"total": round(time.perf_counter() - started, 3)}
            page = areas_page({"job": job.model_dump(mode="json"), "engine_version": __version__, **report})
            write_whole(folder.work / _PAGE, page.encode())
            write_whole(folder.work / _COUNTS, as_csv(_count_rows(report)))
            outputs = {"page": _PAGE, "pixel_counts": _COUNTS}
            if report["estimates"] is not None:
                write_whole(folder.work / _ESTIMATES, as_csv(_estimate_rows(report)))
                outputs["estimates"] = _ESTIMATES
            return published(folder, job, outputs, report)


def _found(job: AreasJob, emit: Emit) -> tuple[dict[str, Any], list[tuple[str, str]]]:
    def step(stage: str) -> Step:
        return lambda done, of: emit(Progress(stage=stage, done=done, total=of))

    emit(Progress(stage="count", done=0, total=1))
    table = read_classes(job.class_table) if job.class_table else ()
    raster = open_class_raster(Path(job.map), table, step("count"))
    require_hectares(raster)
    warnings = [*doubts_of(raster)]
    units = None
    if job.units is not None:
        emit(Progress(stage="units", done=0, total=1))
        zones = read_zones(Path(job.units), job.units_layer, job.unit, raster, "units")
        counted = count_in(raster, zones.shapes, step("units"))
        units = zones, counted
        warnings += [*zones.warnings, *_overlapping(zones, counted)]
    estimates = None
    if job.segments is not None:
        emit(Progress(stage="survey", done=0, total=1))
        if job.strata is None:
            strata = whole_map(raster)
        else:
            zones = read_zones(Path(job.strata), job.strata_layer, job.stratum, raster, "strata")
            strata = strata_of(zones, count_in(raster, zones.shapes, step("survey")))
            warnings += zones.warnings
            beyond = float(strata.counted.outside[:-1].sum())
            if beyond > 0:
                warnings.append(
                    ("strata_gaps", f"{beyond:,.1f} ha of the map lie in no stratum, and are in no estimate.")
                )
        segments = read_zones(Path(job.segments), job.segments_layer, None, raster, "segments")
        survey = survey_of(segments, job.surveyed, raster, strata, step("survey"))
        estimates, doubts = estimates_of(survey, strata, raster)
        warnings += [*survey.warnings, *doubts]
        emit(Progress(stage="survey", done=1, total=1))
    legend = raster.legend
    return {
        "simulated": legend.simulated,
        "classes": [
            {"name": name, "code": code, "colour": colour}
            for name, code, colour in zip(legend.names, legend.codes, legend.colours)
        ],
        "pixel_counts": _pixel_counts(raster, units),
        "estimates": estimates,
    }, warnings


def _overlapping(zones: Zones, counted: Counted) -> Iterator[tuple[str, str]]:
    if counted.shared > _SHARED * counted.hectares.sum():
        yield (
            "units_overlap",
            f"Units of {zones.path} overlap: {counted.shared:,.1f} ha of the map lie in more than one of them and "
            "count in each, so that the units add up to more than the map.",
        )


def _pixel_counts(raster: ClassRaster, units: tuple[Zones, Counted] | None) -> dict[str, Any]:
    names = raster.legend.names
    rows = []
    if units is not None:
        zones, counted = units
        reasons = zones.parcels.reasons
        for place, name in enumerate(zones.names):
            rows.append(
                {
                    "name": name,
                    "on_the_map": not reasons[place],
                    "reaches_beyond": bool(zones.cut[place]),
                    "classes": _classes(names, counted.pixels[place], counted.hectares[place]),
                    "without_class_hectares": float(counted.hectares[place, -1]),
                }
            )
    outside = None if units is None else dict(zip(names, units[1].outside.tolist()))
    return {
        "what": "hectares that the map gives each class: pixels whose centre lies inside, by their area on the "
        "ellipsoid; no estimates",
        "whole": _classes(names, raster.pixels, raster.hectares),
        "units": rows,
        "in_no_unit_hectares": outside,
        "in_several_units_hectares": None if units is None else units[1].shared,
    }


def _classes(names: tuple[str, ...], pixels: np.ndarray, hectares: np.ndarray) -> list[dict[str, Any]]:
    return [
        {"name": name, "pixels": int(count), "hectares": float(covered)}
        for name, count, covered in zip(names, pixels, hectares)
    ]


def _count_rows(report: dict[str, Any]) -> Iterator[list[Any]]:
    counts = report["pixel_counts"]
    yield ["unit", "class", "pixels", "pixel_count_hectares"]
    for unit in [*counts["units"], {"name": _WHOLE, "classes": counts["whole"]}]:
        for row in unit["classes"]:
            yield [unit["name"], row["name"], row["pixels"], row["hectares"]]


def _estimate_rows(report: dict[str, Any]) -> Iterator[list[Any]]:
    parts = ("hectares", "standard_error", "low", "high")
    yield [
        *("stratum", "class", "segments", "pixel_count_hectares"),
        *(f"survey_{part}" for part in parts),
        *(f"regression_{part}" for part in parts),
        *("coefficient", "coefficient_standard_error", "correlation", "relative_efficiency"),
    ]
    for stratum in [*report["estimates"]["strata"], {"name": "all strata", "classes": report["estimates"]["total"]}]:
        for row in stratum["classes"]:
            cells = [stratum["name"], row["name"], row.get("segments"), row["pixel_count_hectares"]]
            for kind in ("survey", "regression"):
                one = row[kind]
                cells += [one["hectares"], one["standard_error"], *(one["interval"] or (None, None))]
            cells += [row.get(name) for name in ("coefficient", "coefficient_standard_error", "correlation")]
            yield [*cells, row["relative_efficiency"]]


def lines(report: dict[str, Any]) -> Iterator[str]:
    """What a person reads: pixel counts of the whole, of the first units, and the estimates."""
    counts = report["pixel_counts"]
    yield "Pixel counts: what the map says, no estimates"
    yield f"{'class':24} {'hectares':>14}"
    for row in counts["whole"]:
        yield f"{row['name']:24} {row['hectares']:>14,.1f}"
    if counts["units"]:
        yield f"{len(counts['units'])} units: see {_COUNTS}"
    if report["estimates"] is None:
        return
    yield "Estimates from the surveyed segments, in hectares with 95 % intervals"
    yield f"{'class':24} {'survey alone':>30} {'regression on the map':>32} {'efficiency':>11}"
    for row in report["estimates"]["total"]:
        efficiency = "-" if row["relative_efficiency"] is None else f"{row['relative_efficiency']:.2f}"
        yield f"{row['name']:24} {_told(row['survey']):>30} {_told(row['regression']):>32} {efficiency:>11}"


def _told(estimate: dict[str, Any]) -> str:
    if estimate["hectares"] is None:
        return "-"
    ends = "" if estimate["interval"] is None else " ({:,.1f} to {:,.1f})".format(*estimate["interval"])
    return f"{estimate['hectares']:,.1f}{ends}"
