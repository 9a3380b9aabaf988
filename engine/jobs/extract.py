"""The extract job: a stack and parcels or points in; the series of each out, as a table that other jobs read."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from engine.contract import ExtractJob, Result, Warn
from engine.errors import BadInput
from engine.files import refuse_replacing
from engine.jobs import Emit, Stage
from engine.jobs.folder import claimed, finished, identity_of, published
from engine.jobs.onseries.tileprogress import tile_progress
from engine.jobs.paths import files_of, named_inputs, with_absolute_paths
from engine.jobs.scan import reported
from engine.mapping import runfolder
from engine.parcels import Parcels, read_places
from engine.parcels.fiboa import own_ids, years_determined
from engine.parcels.places import sharing_pixels
from engine.parcels.read import cut_by
from engine.reading import Unreadable, is_regular
from engine.report import peak_memory_mb
from engine.series.groups import Earlier, TwoCrops, write_lines
from engine.series.inner import Inner, inner_of
from engine.series.known import Known, known_in, outline_hashes
from engine.series.plan import Walk, header_of, walks
from engine.series.seriesfile import one_sensor, write_series_file
from engine.series.table import Header
from engine.series.write import Homogeneity, Series, write_parcels_table, write_table
from engine.stack import scan_scene
from engine.stack.types import Grid

STAGES = (
    Stage("scan", "Reading the dates", 0.1),
    Stage("extract", "Reading the parcels' pixels", 0.9),
    Stage("done", "Done", 0.0),
)
_SERIES, _PARCELS, _SERIES_FILE, _PIXELS, _LINES = ExtractJob.writes


def run(job: ExtractJob, emit: Emit) -> Result:
    """Extract the series of parcels, or of points: a point is the pixel that it lies in.

    The output folder gets `series.parquet`, `parcels.parquet`, `series.npz` where parcels have labels,
    `homogeneity.parquet` and `homogeneity.gpkg` where two crops are looked for, `job.json` and, last, `report.json`.
    The same job started again goes on from its finished tiles. A job with more parcels or dates into the same folder
    keeps what is known there, and reads the rest.

    Raises:
        BadInput: from the stack, the parcels or the output folder; `homogeneity_points`.
        Failure: `disk`.
        Cancelled: when `emit` raises it; finished tiles stay.
    """
    started = time.perf_counter()
    job = with_absolute_paths(job)
    out = Path(job.out)
    results = runfolder.places(out)
    refuse_replacing([*named_inputs(job.stack, job.options), Path(job.parcels)], results)
    scene, scan = reported(lambda progress: scan_scene(job.stack, job.options, progress), emit)
    refuse_replacing(files_of(scene), results)
    parcels = read_places(job.parcels, job.parcels_layer, scene.grid)
    labels = _labels(parcels, job.labels) if job.labels is not None else None
    points = parcels.kind == "point"
    if points and job.homogeneity:
        raise BadInput(
            "homogeneity_points",
            f"{job.parcels} holds points, and one pixel cannot be of two crops.",
            "Choose the parcels, or do not look for two crops.",
        )
    header = header_of(scene, *((0.0, "pixel") if points else (job.inner, "parcel")))
    inner = inner_of(parcels.shapes, scene.grid, header.inner)
    said = [
        *(_shared(parcels, scene.grid) if points else _not_shrunk(parcels, inner, header.inner)),
        *_of_other_years(parcels, header),
    ]
    warnings = [*parcels.warnings, *said, *_label_warnings(labels, job.labels, _called(parcels.kind))]
    for code, message in warnings:
        emit(Warn(code=code, message=message))
    if labels is not None:
        one_sensor(header)
    outlines = outline_hashes(inner.shapes, scene.grid)
    identity = identity_of(job, [job.parcels], header=asdict(header))
    with runfolder.held(out):
        done = finished(job, identity, emit)
        if done is not None:
            return done
        # Without the report, which is published last, table and parcels may be of two jobs, with other numbers.
        whole = is_regular(out / runfolder.REPORT)
        known = known_in(out / _SERIES, out / _PARCELS, header) if whole else None
        grows = known is not None and known.within(header, outlines) and (job.homogeneity or known.two_crops is None)
        earlier = _earlier(out / _PIXELS, known, header) if job.homogeneity else None
        why = _read_again(out, known, header, job.homogeneity and earlier is None)
        if why:
            warnings.append(("series_read_again", why))
            emit(Warn(code="series_read_again", message=why))
            known = earlier = None
        with claimed(job, identity, ExtractJob.writes, grows=grows) as folder:
            todo = list(walks(scene, header, inner.shapes, outlines, known))
            asked = Homogeneity(folder.work / _PIXELS, inner.shapes, earlier) if job.homogeneity else None
            series = _extract(todo, header, known, outlines, folder.work, asked, emit)
            fids, reasons = parcels.table[parcels.layout.fid], _reasons(parcels, series)
            ids = own_ids(parcels)
            cut = cut_by(parcels.shapes, scene.grid)
            write_parcels_table(folder.work / _PARCELS, fids, ids, outlines, series, inner.shrunk, reasons, cut)
            outputs, counts = {"series": _SERIES, "series_parcels": _PARCELS}, _counts(parcels, inner, series)
            counts["cut"] = int(cut.sum())
            if series.two_crops is not None:
                write_lines(folder.work / _LINES, series.two_crops, fids, scene.grid.crs)
                outputs.update(series_pixels=_PIXELS, lines=_LINES)
                counts.update(_homogeneity(series.two_crops))
            if labels is not None:
                table = folder.work / _SERIES
                labelled = write_series_file(table, header, labels, inner.shapes, folder.work / _SERIES_FILE)
                outputs["series_file"] = _SERIES_FILE
                counts["in_series_file"] = labelled
            report = {
                "stack": asdict(scan),
                "dates_used": sorted({row.date for row in scan.rows if row.used}),
                "kind": parcels.kind,
                "parcels": counts,
                "rows_kept": series.kept,
                "dates_read": {walk.name: len(walk.dates) for walk in todo},
                "seconds": {"total": round(time.perf_counter() - started, 3)},
                "peak_memory_mb": peak_memory_mb(),
                "warnings": [{"code": code, "message": text} for code, text in (*scan.warnings, *warnings)],
            }
            return published(folder, job, outputs, report)


def lines(report: dict[str, Any]) -> Iterator[str]:
    """What a person reads: how many parcels have series, of how many dates, and what it took."""
    parcels, called = report["parcels"], _called(report.get("kind", "polygon"))
    yield f"{called} with series: {parcels['with_series']} of {parcels['total']}"
    for reason, count in parcels["without"].items():
        yield f"  {reason}: {count}"
    if parcels.get("cut"):
        yield f"{called} that reach beyond the stack: {parcels['cut']}"
    if "two_groups" in parcels:
        yield f"parcels that look like two crops: {parcels['two_groups']} of {parcels['homogeneity_known']}"
    if "in_series_file" in parcels:
        yield f"{called} in the series file: {parcels['in_series_file']} of {parcels['total']}"
    yield f"{len(report['dates_used'])} dates in {report['seconds']['total']:.1f} s"


def _extract(
    todo: Sequence[Walk],
    header: Header,
    known: Known | None,
    outlines: list[str],
    work: Path,
    homogeneity: Homogeneity | None,
    emit: Emit,
) -> Series:
    progress = tile_progress(todo, emit)
    return write_table(work / _SERIES, header, todo, known, outlines, work, progress, homogeneity)


def _earlier(path: Path, known: Known | None, header: Header) -> Earlier | None:
    """What is kept of the pixels of an earlier table's parcels; None where it is not of all of them and their dates."""
    if known is None or known.two_crops is None or not known.has_no_dates_but(header):
        return None
    try:
        earlier = Earlier(path)
    except Unreadable:
        return None
    counted = (shape for shape, pixels in zip(known.shapes, known.pixels) if shape and pixels)
    return earlier if all(shape in earlier for shape in counted) else None


def _read_again(out: Path, known: Known | None, header: Header, lacks_pixels: bool) -> str:
    """Why an earlier table does not serve, as a sentence; '' where it does, or there is none."""
    if known is None:
        return ""
    if not known.serves(header):
        return f"Another version of CropMapper read the series in {out}, so that all of them are read again."
    if lacks_pixels:
        what = f"To look for two crops, the pixels of each date are needed, which the series in {out} do not keep"
        return f"{what}, so that all of them are read again."
    return ""


def _homogeneity(found: TwoCrops) -> dict[str, int]:
    return {"two_groups": len(found.lines), "homogeneity_known": int(np.isfinite(found.score).sum())}


def _labels(parcels: Parcels, field: str) -> list[str | None]:
    """The class of each parcel, as text; None where it has none.

    Raises:
        BadInput: `labels_missing`, `labels_empty`.
    """
    layout = parcels.layout
    column = layout.renamed.get(field, field)
    if column not in layout.table.column_names or column == layout.geometry:
        names = ", ".join(name for name in layout.table.column_names if name not in (layout.geometry, layout.fid))
        raise BadInput(
            "labels_missing", f"{layout.path} has no attribute {field}.", f"Choose one of its attributes: {names}."
        )
    texts = (None if value is None else str(value).strip() for value in layout.table[column].to_pylist())
    labels = [text or None for text in texts]
    if not any(labels):
        raise BadInput(
            "labels_empty",
            f"None of the {_called(parcels.kind)} of {layout.path} has a class in {field}.",
            "Choose the attribute with the classes, or extract without labels.",
        )
    return labels


def _called(kind: str) -> str:
    """What the features of a layer are called in sentences."""
    return "points" if kind == "point" else "parcels"


def _shared(points: Parcels, grid: Grid) -> Iterator[tuple[str, str]]:
    if count := sharing_pixels(points, grid):
        what = f"Points of {points.layout.path} in the pixel of an earlier one, whose series they have: {count}."
        yield "points_share_pixels", what


def _of_other_years(parcels: Parcels, header: Header) -> Iterator[tuple[str, str]]:
    """Say that all outlines were determined more than a year before the stack's dates, or after them."""
    determined = years_determined(parcels)
    dated = {date.date.year for sensor in header.sensors for date in sensor.dates}
    if determined and dated and (max(determined) < min(dated) - 1 or min(determined) > max(dated) + 1):
        told, dates = (" to ".join(map(str, sorted({min(years), max(years)}))) for years in (determined, dated))
        what = f"The outlines of {parcels.layout.path} were determined in {told}, and the stack's dates are of {dates}"
        yield "parcels_other_year", f"{what}: fields may have had other borders then."


def _not_shrunk(parcels: Parcels, inner: Inner, pixels: float) -> Iterator[tuple[str, str]]:
    small = sum(shape is not None and not shrunk for shape, shrunk in zip(parcels.shapes, inner.shrunk))
    if small and pixels:
        what = f"Parcels of {parcels.layout.path} so small that pixels of their edge were counted, too: {small}."
        yield "parcels_not_shrunk", what


def _label_warnings(labels: list[str | None] | None, field: str | None, called: str) -> Iterator[tuple[str, str]]:
    if labels is None:
        return
    known = [label for label in labels if label is not None]
    if len(known) < len(labels):
        count = len(labels) - len(known)
        what = f"{count} of {len(labels)} {called} have no class in {field}, and are left out of the series file."
        yield "parcels_unlabelled", what
    if len(known) > 1 and len(set(known)) == len(known):
        yield (
            "labels_all_differ",
            f"No two {called} have the same class in {field}, which rather names {called} than crops.",
        )


def _reasons(parcels: Parcels, series: Series) -> list[str]:
    """Why each parcel has no series; '' where it has one."""
    return [
        reason or ("no pixel" if pixels == 0 else "never clear" if dates == 0 else "")
        for reason, pixels, dates in zip(parcels.reasons, series.pixels, series.dates)
    ]


def _counts(parcels: Parcels, inner: Inner, series: Series) -> dict[str, Any]:
    without = [reason for reason in _reasons(parcels, series) if reason]
    return {
        "total": len(parcels),
        "with_series": len(parcels) - len(without),
        "shrunk": int(inner.shrunk.sum()),
        "without": {reason: without.count(reason) for reason in sorted(set(without))},
    }
