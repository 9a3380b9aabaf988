"""The reclassify job: a finished map smoothed and sieved by its probabilities, without the model."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.io import DatasetWriter
from rasterio.windows import Window as RasterWindow

from engine import outputs
from engine.classmap.probabilities import ProbabilityRaster, open_probabilities
from engine.classmap.raster import placed
from engine.contract import Progress, ReclassifyJob, Result, Warn
from engine.contract.jobs import PARCELS, raster_of
from engine.errors import BadInput
from engine.files import refuse_replacing
from engine.jobs import Emit, Stage
from engine.jobs.folder import claimed, finished, identity_of, published
from engine.jobs.paths import with_absolute_paths
from engine.jobs.prepare import doubts_of_sets
from engine.jobs.votedparcels import columns_of, counts_of, votes_of
from engine.labels import read_classes
from engine.mapping import runfolder
from engine.outputs.pixels import Pixels
from engine.outputs.written import Write, scratch, written
from engine.package import ClassEntry
from engine.parcels import Parcels, read_parcels, write_parcels
from engine.parcels.zonal import ParcelIndex, ParcelSums
from engine.report import Areas, peak_memory_mb, pixel_hectares
from engine.smooth.bayes import smoothed
from engine.smooth.sieve import Sieve, plan_sieve
from engine.stack.types import Window

STAGES = (
    Stage("smooth", "Smoothing", 0.6),
    Stage("sieve", "Sieving small areas", 0.2),
    Stage("write", "Writing the results", 0.2),
    Stage("done", "Done", 0.0),
)
_USUAL = ("classes", "confidence")
_PROBABILITIES, _CLASSES = raster_of("probabilities"), raster_of("classes")
# Pixels a side of a block, and of one of so many classes that a larger one would take much memory.
SIDE, _SIDE_OF_MANY, _MANY = 512, 256, 30


_Stage = Callable[[int, int], Progress]


@dataclass(frozen=True)
class _Classes:
    """The map's classes, as the looks of its rasters want them; no answers for held-out labels are known of a map."""

    classes: tuple[ClassEntry, ...]
    simulated: bool
    remembers: bool = False


@dataclass(frozen=True)
class _Found:
    """What was worked out of a map.

    Attributes:
        before, after: areas by class, before and after.
        changed: pixels whose class is another.
        sieve: what became of areas; None where nothing was sieved.
        mean, votes: sums over parcels of the probabilities, and of the votes of their pixels; None without parcels.
    """

    before: Areas
    after: Areas
    changed: int
    sieve: Sieve | None
    mean: ParcelSums | None
    votes: ParcelSums | None


def run(job: ReclassifyJob, emit: Emit) -> Result:
    """Smooth and sieve a map, and derive what is wanted from its probabilities, block by block.

    The output folder gets a raster for each output, `parcels.gpkg` where asked for, `job.json` and, last,
    `report.json`.

    Raises:
        BadInput: from the map, the parcels, the table of classes and the output folder; `smoothness_unknown`, a class
            with a smoothness of its own is none of the map's; `minimum_too_small`, it is at most a pixel;
            `crs_invalid`, the map has no place on Earth, so that nobody knows what a hectare is.
        Failure: `disk`, `raster_not_made`.
        Cancelled: when `emit` raises it.
    """
    started = time.perf_counter()
    job = with_absolute_paths(job)
    table = read_classes(job.class_table) if job.class_table else ()
    with open_probabilities(Path(job.map), table) as raster:
        smoothness, pixels = _smoothness(job, raster), _least_pixels(job, raster)
        parcels = read_parcels(job.parcels, job.parcels_layer, raster.grid) if job.parcels else None
        inputs = [raster.path, *(Path(path) for path in (job.parcels, job.class_table) if path)]
        refuse_replacing(inputs, runfolder.places(Path(job.out)))
        identity = identity_of(job, inputs, legend=asdict(raster.legend))
        with runfolder.held(Path(job.out)):
            done = finished(job, identity, emit)
            if done is not None:
                return done
            sets = "class_set" in (job.outputs or _USUAL) or parcels is not None
            warnings = [
                *(parcels.warnings if parcels is not None else ()),
                *(doubts_of_sets(["class_set"], False, job.confidence) if sets else ()),
            ]
            for code, message in warnings:
                emit(Warn(code=code, message=message))
            with claimed(job, identity, ReclassifyJob.writes) as folder:
                work = _Work(job, raster, smoothness, pixels, parcels, folder.work, emit)
                found = work.run()
                named = {name: raster_of(name) for name in work.names}
                report = _report(work, found, started, warnings)
                if parcels is not None:
                    columns = columns_of(parcels, raster.legend, found.mean, found.votes, job.confidence)
                    write_parcels(parcels, columns, folder.work / PARCELS, "Parcels, by the vote of their pixels")
                    named["parcels"] = PARCELS
                    report["parcels"] = counts_of(parcels, columns)
                beside = [f"{_CLASSES}.aux.xml"] if "classes" in named else []
                return published(folder, job, named, report, beside)


def _smoothness(job: ReclassifyJob, raster: ProbabilityRaster) -> list[float]:
    own = job.class_smoothness or {}
    unknown = next((name for name in own if name not in raster.legend.names), None)
    if unknown is not None:
        raise BadInput(
            "smoothness_unknown",
            f"{unknown} has a smoothness of its own and is no class of {raster.path}: "
            f"{', '.join(raster.legend.names[:20])}.",
            "Write the classes as the map calls them.",
        )
    return [own.get(name, job.smoothness) for name in raster.legend.names]


def _least_pixels(job: ReclassifyJob, raster: ProbabilityRaster) -> int | None:
    """Pixels of the smallest area that stays; None where nothing is sieved."""
    if job.minimum_hectares is None:
        return None
    of_pixel = pixel_hectares(raster.grid, raster.grid.frame)
    if not math.isfinite(of_pixel):
        raise BadInput(
            "crs_invalid",
            f"The CRS of {raster.path} has no place on Earth, so that the size of its pixels is not known.",
            "Warp the map to a system such as its UTM zone's, or leave the minimum mapping unit out.",
        )
    least = math.ceil(round(job.minimum_hectares / of_pixel, 6))
    if least < 2:
        raise BadInput(
            "minimum_too_small",
            f"The minimum mapping unit of {job.minimum_hectares:g} ha is at most a pixel of {of_pixel:.4g} ha, so that "
            "nothing would be sieved.",
            "Choose a larger one, or leave it out.",
        )
    return least


@dataclass(frozen=True)
class _Work:
    """The work on one map.

    Attributes:
        smoothness: of each class, (k).
        pixels: of the smallest area that stays; None where nothing is sieved.
        folder: for what is unfinished.
    """

    job: ReclassifyJob
    raster: ProbabilityRaster
    smoothness: Sequence[float]
    pixels: int | None
    parcels: Parcels | None
    folder: Path
    emit: Emit

    @property
    def names(self) -> tuple[str, ...]:
        """The outputs that are wanted, in the contract's order."""
        return tuple(name for name in outputs.NAMES if name in (self.job.outputs or _USUAL))

    @property
    def classes(self) -> _Classes:
        """The map's classes."""
        legend = self.raster.legend
        rows = zip(legend.codes, legend.names, legend.colours)
        entries = (ClassEntry(code=code, name=name, colour=colour) for code, name, colour in rows)
        return _Classes(tuple(entries), bool(legend.simulated))

    def run(self) -> _Found:
        """Write all rasters, and add up what the report and the parcels say."""
        grid, codes = self.raster.grid, np.array(self.raster.legend.codes, np.uint8)
        found = _Found(
            Areas(grid, self.classes.classes),
            Areas(grid, self.classes.classes),
            0,
            None,
            *(None if self.parcels is None else ParcelSums.none(len(self.parcels), len(codes)) for _ in range(2)),
        )
        if self.pixels is None:
            return self._write(((*block, None) for block in self._smoothed(_writing)), self.names, found)
        with scratch(self.folder / f"{_CLASSES}.unsieved", grid) as standing:
            return self._sieved(standing, found, codes)

    def _sieved(self, standing: DatasetWriter, found: _Found, codes: NDArray[np.uint8]) -> _Found:
        """Write all rasters of a map that is sieved.

        Args:
            standing: takes the codes that stand in each pixel, before and after the sieve.
        """
        with self._opened(("probabilities",)) as writers:
            for window, shares, seen in self._smoothed(_smoothing):
                writers["probabilities"](window, np.where(seen, shares, np.float32(-1)))
                standing.write(Pixels(shares, seen, codes).classes, 1, window=_of_gdal(window))
        grid = self.raster.grid
        sieve = plan_sieve(
            lambda top, rows: standing.read(1, window=RasterWindow(0, top, grid.width, rows)),
            grid.height,
            self.pixels,
            int(self.job.connectivity),
            progress=lambda done, of: self.emit(Progress(stage="sieve", done=done, total=of)),
        )
        for top, rows in sieve.rows():  # each strip is read before it is written
            standing.write(rows, 1, window=RasterWindow(0, top, grid.width, len(rows)))
        between = self.folder / _PROBABILITIES
        names = tuple(name for name in self.names if name != "probabilities")
        with self.raster.elsewhere(between) as kept:
            blocks = ((window, *kept.read(window)) for window in self._counted(_writing))
            whole = ((*block, standing.read(1, window=_of_gdal(block[0]))) for block in blocks)
            found = self._write(whole, names, found)
        if "probabilities" not in self.names:
            between.unlink()
        return replace(found, sieve=sieve)

    def _opened(self, names: Sequence[str]) -> _Writers:
        looks = {name: outputs.module_of(name).look(self.classes, 0) for name in names}
        return _Writers({name: (self.folder / raster_of(name), look) for name, look in looks.items()}, self.raster)

    def _counted(self, progress: _Stage) -> Iterator[Window]:
        """The blocks, telling how many are done."""
        side = SIDE if len(self.smoothness) <= _MANY else _SIDE_OF_MANY
        grid = self.raster.grid
        blocks = [
            Window(row, col, min(side, grid.height - row), min(side, grid.width - col))
            for row in range(0, grid.height, side)
            for col in range(0, grid.width, side)
        ]
        for done, window in enumerate(blocks):
            self.emit(progress(done, len(blocks)))
            yield window
        self.emit(progress(len(blocks), len(blocks)))

    def _smoothed(self, progress: _Stage) -> Iterator[tuple[Window, NDArray[np.float32], NDArray[np.bool_]]]:
        """Each block's probabilities, (k, h, w) in whole thousandths, and where there are any, (h, w)."""
        job, module = self.job, outputs.module_of("probabilities")
        codes = np.array(self.raster.legend.codes, np.uint8)
        margin = job.window // 2 if job.window is not None else 0
        for window in self._counted(progress):
            shares, seen = self.raster.read(window, margin)
            if job.window is not None:
                made = smoothed(shares, seen, job.window, job.share, self.smoothness)
                seen = seen[margin:-margin, margin:-margin]
                # As they are written, so that classes are those of the raster whichever way they are had.
                stored = module.stored(Pixels(made.astype(np.float32), seen, codes))
                shares = np.where(seen, module.values(stored), np.float32(0))
            yield window, shares, seen

    def _write(
        self,
        blocks: Iterator[tuple[Window, NDArray[np.float32], NDArray[np.bool_], NDArray[np.uint8] | None]],
        names: Sequence[str],
        found: _Found,
    ) -> _Found:
        """Write some outputs, and add up.

        Args:
            blocks: window, probabilities, where there are any, and codes of the classes that stand there, if they
                may be others than the likeliest.
        """
        legend, grid, changed = self.raster.legend, self.raster.grid, 0
        codes = np.array(legend.codes, np.uint8)
        index = None if self.parcels is None else ParcelIndex(self.parcels.shapes, grid)
        modules = {name: outputs.module_of(name) for name in names}
        with self._opened(names) as writers:
            for window, shares, seen, standing in blocks:
                chosen = None if standing is None else np.maximum(placed(standing, seen, legend.codes), 0)
                pixels = Pixels(shares, seen, codes, None, self.job.confidence, chosen)
                for name, module in modules.items():
                    stored = module.stored(pixels)
                    writers[name](window, np.stack([module.values(band) for band in stored]))
                area = pixel_hectares(grid, window)
                before, known = self.raster.read(window)
                first = Pixels(before, known, codes).classes
                found.before.add(np.bincount(first.ravel(), minlength=256), area)
                found.after.add(np.bincount(pixels.classes.ravel(), minlength=256), area)
                changed += int((first != pixels.classes).sum())
                if index is not None:
                    inside, unseen = index.pixels(window), np.zeros(seen.shape, np.uint16)
                    found.mean.add(inside.sums(shares, seen, unseen))
                    found.votes.add(inside.sums(votes_of(pixels), seen, unseen))
        return replace(found, changed=changed)


class _Writers(ExitStack):
    """Open rasters to write to, by the output's name; a context manager."""

    def __init__(self, looks: dict[str, tuple[Path, Any]], raster: ProbabilityRaster) -> None:
        super().__init__()
        self._looks, self._raster = looks, raster
        self._writers: dict[str, Write] = {}

    def __enter__(self) -> _Writers:
        super().__enter__()
        for name, (path, look) in self._looks.items():
            self._writers[name] = self.enter_context(written(path, look, self._raster.grid))
        return self

    def __getitem__(self, name: str) -> Callable[[Window, NDArray], None]:
        return self._writers[name]


def _smoothing(done: int, of: int) -> Progress:
    return Progress(stage="smooth", done=done, total=of)


def _writing(done: int, of: int) -> Progress:
    return Progress(stage="write", done=done, total=of)


def _of_gdal(window: Window) -> RasterWindow:
    return RasterWindow(window.col, window.row, window.width, window.height)


def _report(work: _Work, found: _Found, started: float, warnings: Sequence[tuple[str, str]]) -> dict[str, Any]:
    job, sieve = work.job, found.sieve
    before = {row["name"]: row["pixels"] for row in found.before.table()["classes"]}
    hectares = found.after.table()
    for row in hectares["classes"]:
        row["pixels_before"] = before[row["name"]]
    return {
        "simulated": work.classes.simulated,
        "classes": [entry.model_dump() for entry in work.classes.classes],
        "smoothing": None
        if job.window is None
        else {
            "method": "Bayesian smoothing of logits (Camara et al. 2024), as in sits",
            "window": job.window,
            "share": job.share,
            "smoothness": dict(zip(work.raster.legend.names, work.smoothness)),
        },
        "sieve": None
        if sieve is None
        else {
            "minimum_hectares": job.minimum_hectares,
            "minimum_pixels": work.pixels,
            "connectivity": int(job.connectivity),
            "areas": sieve.areas,
            "merged": sieve.merged,
            "left_small": sieve.left,
        },
        "changed_pixels": found.changed,
        "hectares": hectares,
        "parcels": None,
        "seconds": {"total": round(time.perf_counter() - started, 3)},
        "peak_memory_mb": peak_memory_mb(),
        "warnings": [{"code": code, "message": text} for code, text in warnings],
    }


def lines(report: dict[str, Any]) -> Iterator[str]:
    """What a person reads: what was done, and what each class covers since."""
    if report["simulated"]:
        yield "This map was made with a simulated model."
    for row in report["hectares"]["classes"]:
        area = f"{row['pixels']} pixels" if row["hectares"] is None else f"{row['hectares']:.1f} ha"
        yield f"{row['name']:24} {area:>14}   {row['pixels'] - row['pixels_before']:+d} pixels"
    yield f"{report['changed_pixels']} pixels have another class than before"
    if report["sieve"]:
        sieve = report["sieve"]
        yield (
            f"areas below {sieve['minimum_hectares']:g} ha ({sieve['minimum_pixels']} pixels): {sieve['merged']} of "
            f"{sieve['areas']} became part of others, {sieve['left_small']} have no large neighbour and stay"
        )
    if report["parcels"]:
        yield f"parcels voted: {report['parcels']['mapped']} of {report['parcels']['total']}"
        for reason, count in report["parcels"]["not_mapped"].items():
            yield f"  {reason}: {count}"
    yield f"{report['seconds']['total']:.1f} s, {report['peak_memory_mb']:.0f} MB at the most"
