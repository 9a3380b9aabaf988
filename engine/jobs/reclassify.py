"""The reclassify job: a finished map smoothed and sieved by its probabilities, without the model."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

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
from engine.jobs.sievedstrips import SieveCounts, SievedStrips
from engine.jobs.smoothedblocks import Neighbours, SmoothedBlocks, counted
from engine.jobs.votedparcels import columns_of, counts_of, votes_of
from engine.labels import read_classes
from engine.mapping import runfolder
from engine.mapping.runfolder import RunFolder
from engine.outputs.look import Look
from engine.outputs.pixels import Pixels
from engine.outputs.written import Write, written
from engine.package import ClassEntry
from engine.parcels import Parcels, read_parcels, write_parcels
from engine.parcels.zonal import ParcelIndex, ParcelSums
from engine.report import Areas, peak_memory_mb, pixel_hectares
from engine.stack.types import Grid, Window

STAGES = (
    Stage("smooth", "Smoothing", 0.6),
    Stage("sieve", "Sieving small areas", 0.2),
    Stage("write", "Writing the results", 0.2),
    Stage("done", "Done", 0.0),
)
_USUAL = ("classes", "confidence")
_CLASSES = raster_of("classes")


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
    sieve: SieveCounts | None
    mean: ParcelSums | None
    votes: ParcelSums | None


def run(job: ReclassifyJob, emit: Emit) -> Result:
    """Smooth and sieve a map, and derive what is wanted from its probabilities, block by block.

    The output folder gets a raster for each output, `parcels.gpkg` where asked for, `job.json` and, last,
    `report.json`. The same job started again goes on from its smoothed blocks and its sieved classes.

    Raises:
        BadInput: from the map, the parcels, the table of classes and the output folder; `smoothness_unknown`, a class
            with a smoothness of its own is none of the map's; `minimum_too_small`, it is at most a pixel;
            `crs_invalid`, the map has no place on Earth, so that nobody knows what a hectare is.
        Failure: `disk`, `raster_not_made`.
        Cancelled: when `emit` raises it; finished blocks stay.
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
                work = _Work(job, raster, smoothness, pixels, parcels, folder, emit)
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
        smoothness: variance that each class's logits are thought to have, (k).
        pixels: size of the smallest area that stays; None where nothing is sieved.
        folder: folder for what is unfinished.
    """

    job: ReclassifyJob
    raster: ProbabilityRaster
    smoothness: Sequence[float]
    pixels: int | None
    parcels: Parcels | None
    folder: RunFolder
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
        job = self.job
        neighbours = None if job.window is None else Neighbours(job.window, job.share, self.smoothness)
        blocks = SmoothedBlocks(self.raster, neighbours, self.folder.blocks)
        blocks.smooth(self._telling(Progress(stage="smooth", done=0, total=1)))
        if self.pixels is None:
            return self._write(blocks, None, None)
        strips = SievedStrips(blocks, self.pixels, int(job.connectivity), self.folder.work, self.folder.identity)
        sieving = Progress(stage="sieve", done=0, total=1)
        counts = strips.sieve(self._telling(sieving, 0, 2), self._telling(sieving, 1, 2))
        return self._write(blocks, strips, counts)

    def _telling(self, stage: Progress, part: int = 0, parts: int = 1) -> Callable[[int, int], None]:
        """What tells how far a part of a stage is, the parts taken as equally long."""
        message = "Finished blocks of an earlier run are used again." if self.folder.begun else ""

        def tell(done: int, of: int) -> None:
            how_far = {"done": part * of + done, "total": parts * of, "message": message}
            self.emit(stage.model_copy(update=how_far))

        return tell

    def _write(self, blocks: SmoothedBlocks, strips: SievedStrips | None, sieve: SieveCounts | None) -> _Found:
        """Write the outputs, and add up.

        Args:
            strips: codes of the classes that stand in the map, where these may be others than the likeliest.
            sieve: how many areas there are, and what became of them.
        """
        legend, grid, changed = self.raster.legend, self.raster.grid, 0
        codes, classes = np.array(legend.codes, np.uint8), self.classes
        before, after = (Areas(grid, classes.classes) for _ in range(2))
        index = None if self.parcels is None else ParcelIndex(self.parcels.shapes, grid)
        mean, votes = (
            None if self.parcels is None else ParcelSums.none(len(self.parcels), len(codes)) for _ in range(2)
        )
        modules = {name: outputs.module_of(name) for name in self.names}
        looks = {name: module.look(classes, 0) for name, module in modules.items()}
        with _Writers({name: (self.folder.work / raster_of(name), look) for name, look in looks.items()}, grid) as to:
            for window in counted(blocks.windows, self._telling(Progress(stage="write", done=0, total=1))):
                shares, seen = blocks.read(window)
                standing = None if strips is None else strips.read(window)
                chosen = None if standing is None else np.maximum(placed(standing, seen, legend.codes), 0)
                pixels = Pixels(shares, seen, codes, confidence=self.job.confidence, chosen=chosen)
                for name, module in modules.items():
                    to[name](window, np.stack([module.values(band) for band in module.stored(pixels)]))
                area = pixel_hectares(grid, window)
                first = Pixels(*self.raster.read(window), codes).classes
                before.add(np.bincount(first.ravel(), minlength=256), area)
                after.add(np.bincount(pixels.classes.ravel(), minlength=256), area)
                changed += int((first != pixels.classes).sum())
                if index is not None:
                    inside, unseen = index.pixels(window), np.zeros(seen.shape, np.uint16)
                    mean.add(inside.sums(shares, seen, unseen))
                    votes.add(inside.sums(votes_of(pixels), seen, unseen))
        return _Found(before, after, changed, sieve, mean, votes)


class _Writers(ExitStack):
    """Open rasters to write to, by the output's name; a context manager."""

    def __init__(self, looks: dict[str, tuple[Path, Look]], grid: Grid) -> None:
        super().__init__()
        self._looks, self._grid = looks, grid
        self._writers: dict[str, Write] = {}

    def __enter__(self) -> _Writers:
        super().__enter__()
        for name, (path, look) in self._looks.items():
            self._writers[name] = self.enter_context(written(path, look, self._grid))
        return self

    def __getitem__(self, name: str) -> Callable[[Window, NDArray], None]:
        return self._writers[name]


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
