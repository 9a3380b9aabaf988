"""The sample-reference job: places to inspect, drawn by lot within the classes of a map."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from engine.classmap.draw import draw_pixels
from engine.classmap.places import refuse_filled, write_places
from engine.classmap.raster import ClassRaster, doubts_of, open_class_raster, require_hectares
from engine.contract import Progress, Result, SampleReferenceJob, Warn
from engine.errors import BadInput
from engine.files import refuse_replacing, write_whole
from engine.jobs import Emit, Stage
from engine.jobs.folder import claimed, finished, identity_of, published
from engine.jobs.paths import with_absolute_paths
from engine.judge.design import allocate, expected_error, sample_size
from engine.labels import read_classes
from engine.mapping import runfolder
from engine.parcels.points import centres_of
from engine.report.csvtable import as_csv

STAGES = (Stage("count", "Counting the classes", 0.6), Stage("draw", "Drawing places", 0.4))
_PLACES, _ALLOCATION = SampleReferenceJob.writes
_UNEQUAL = 0.05  # so much may pixels differ in size before it is said


def run(job: SampleReferenceJob, emit: Emit) -> Result:
    """Draw places to inspect.

    The output folder gets `places.gpkg`, `allocation.csv`, `job.json` and, last, `report.json`.

    Raises:
        BadInput: from the map, the table of classes and the output folder; `count_too_small`, `class_unknown`,
            `places_filled`.
        Failure: `disk`.
        Cancelled: when `emit` raises it.
    """
    started = time.perf_counter()
    job = with_absolute_paths(job)
    out = Path(job.out)
    inputs = [Path(path) for path in (job.map, job.class_table) if path]
    refuse_replacing(inputs, runfolder.places(out))
    identity = identity_of(job, inputs)
    with runfolder.held(out):
        done = finished(job, identity, emit)
        if done is not None:
            return done
        refuse_filled(out / _PLACES)
        with claimed(job, identity, SampleReferenceJob.writes) as folder:
            table = read_classes(job.class_table) if job.class_table else ()
            raster = open_class_raster(
                Path(job.map), table, lambda done, of: emit(Progress(stage="count", done=done, total=of))
            )
            require_hectares(raster)
            on = np.flatnonzero(raster.pixels)  # a class that the map never gives has no place
            expected = _expected(job, raster)[on]
            counts = np.zeros(len(raster.pixels), np.int64)
            counts[on], doubts = _parted(job, raster, on, expected)
            warnings = [*doubts_of(raster), *_unequal(raster), *doubts]
            for code, message in warnings:
                emit(Warn(code=code, message=message))
            drawn = draw_pixels(
                raster, counts, job.seed, lambda done, of: emit(Progress(stage="draw", done=done, total=of))
            )
            _write(raster, counts, drawn, folder.work / _PLACES)
            report = {
                "simulated": raster.legend.simulated,
                "places": int(counts.sum()),
                "strata": [
                    {
                        "name": raster.legend.names[place],
                        "code": raster.legend.codes[place],
                        "pixels": int(raster.pixels[place]),
                        "hectares": float(raster.hectares[place]),
                        "share": float(raster.hectares[place] / raster.hectares.sum()),
                        "expected": float(value),
                        "places": int(counts[place]),
                    }
                    for place, value in zip(on, expected)
                ],
                "expected_standard_error": expected_error(raster.hectares[on], expected, counts[on]),
                "seconds": {"total": round(time.perf_counter() - started, 3)},
                "warnings": [{"code": code, "message": message} for code, message in warnings],
            }
            write_whole(folder.work / _ALLOCATION, as_csv(_rows(report)))
            outputs = {"places": _PLACES, "allocation": _ALLOCATION}
            result = published(folder, job, outputs, report)
    emit(Progress(stage="draw", done=1, total=1))
    return result


def _expected(job: SampleReferenceJob, raster: ClassRaster) -> NDArray[np.float64]:
    given = job.expected_of or {}
    unknown = sorted(set(given) - set(raster.legend.names))
    if unknown:
        raise BadInput(
            "class_unknown",
            f"{raster.path} has no class {unknown[0]!r}.",
            f"Choose among its classes: {', '.join(raster.legend.names)}.",
        )
    return np.array([given.get(name, job.expected) for name in raster.legend.names])


def _parted(
    job: SampleReferenceJob, raster: ClassRaster, on: NDArray[np.int64], expected: NDArray[np.float64]
) -> tuple[NDArray[np.int64], list[tuple[str, str]]]:
    """Places of each class that there is, and what is to be said of their number."""
    pixels, hectares = raster.pixels[on], raster.hectares[on]
    fewest = int(np.minimum(job.least, pixels).sum())
    count, doubts = job.count, []
    if count is None:
        count = sample_size(hectares, expected, job.standard_error, int(pixels.sum()))
        if count < fewest:
            what = (
                f"The standard error needs {count} places; at least {job.least} of each class make {fewest} of them, "
                "which are drawn."
            )
            doubts.append(("places_more", what))
            count = fewest
    if count < fewest:
        raise BadInput(
            "count_too_small",
            f"{count} places are too few for at least {job.least} of each of {len(on)} classes, which make {fewest}.",
            "Draw more places, or fewer of each class.",
        )
    small = [raster.legend.names[place] for place in on if raster.pixels[place] < job.least]
    if small:
        what = f"All pixels are drawn of classes that have fewer than {job.least}: {', '.join(small)}."
        doubts.append(("classes_small", what))
    return allocate(count, hectares, pixels, job.least, job.allocation == "equal"), doubts


def _unequal(raster: ClassRaster) -> Iterator[tuple[str, str]]:
    if raster.spread > _UNEQUAL:
        yield (
            "pixels_unequal",
            f"Pixels of {raster.path} differ by {raster.spread:.0%} in size, and each has the same chance: estimates "
            "are those of pixels more than of areas. Warp the map to an equal-area system to have them right.",
        )


def _write(raster: ClassRaster, counts: NDArray[np.int64], drawn: tuple[NDArray, NDArray, NDArray], path: Path) -> None:
    stratum, rows, cols = drawn
    hectares = raster.hectares[stratum]
    write_places(
        path,
        shapely.points(*centres_of(raster.grid, rows, cols)),
        raster.grid.crs,
        [raster.legend.names[place] for place in stratum],
        hectares,
        hectares / counts[stratum],
        f"Places to inspect on {raster.path.name}",
    )


def _rows(report: dict[str, Any]) -> Iterator[list[Any]]:
    yield ["stratum", "code", "pixels", "hectares", "share", "expected_precision", "places"]
    for row in report["strata"]:
        yield [row[name] for name in ("name", "code", "pixels", "hectares", "share", "expected", "places")]


def lines(report: dict[str, Any]) -> Iterator[str]:
    """What a person reads: how many places, and of which classes."""
    error = report["expected_standard_error"]
    yield f"{report['places']} places; standard error of the overall accuracy, if all is as expected: {error:.4f}"
    yield f"{'class':24} {'hectares':>14} {'share':>7} {'places':>7}"
    for row in report["strata"]:
        yield f"{row['name']:24} {row['hectares']:>14,.1f} {row['share']:>7.1%} {row['places']:>7}"
    yield "Fill the field reference of each place with what is true there, then assess the map with it."
