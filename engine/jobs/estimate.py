"""The estimate job: how long a map takes, how much memory and disk, told by a small part of it.

All that a map does before its first block is done, with the clock running: scan, parcels, choice of the runtime. Then
a piece of a block in the middle is read and given to the model, and what it took is multiplied. Nothing is written.
"""

from __future__ import annotations

import time
import zlib
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from engine.contract import EstimateJob, MapJob, Progress, Result
from engine.errors import BadInput
from engine.gdal import CACHE_MB
from engine.jobs import Emit, Stage
from engine.jobs.paths import with_absolute_paths
from engine.jobs.prepare import Prepared, outputs_of, pixel_bytes, prepare, spec_of
from engine.mapping.blockfiles import BlockResult
from engine.mapping.blocks import Block
from engine.mapping.here import comparing, mapper_of
from engine.mapping.join import Joiner
from engine.mapping.pipeline import Mapper
from engine.mapping.reading import read_windows
from engine.mapping.spec import MapSpec, wanted
from engine.outputs import module_of
from engine.package import find_package
from engine.parcels.zonal import ParcelIndex
from engine.report import peak_memory_mb
from engine.runtime.device import usable_cores
from engine.stack import SceneReader, Window

STAGES = (
    Stage("scan", "Reading the dates", 0.6),
    Stage("device", "Choosing how to compute", 0.1),
    Stage("probe", "Mapping a small part", 0.3),
)
# Pixels a side of the part that is mapped: first a small one, which also loads what the model needs, then, where that
# was quick, a larger one, of which the speed is taken.
_SIDES = (64, 192)
_QUICK = 0.5  # seconds
_SAMPLED = 9  # blocks, of which is found out how much of them parcels reach into
# Starting the engine's Python with its libraries, and ending it, in seconds.
_START = 1.5
# Putting the rasters together takes this part of what reading and the model take; seen on the tests' and demo's scenes.
_JOINING = 0.1
# Rasters have overviews, and block files stand beside them until the end.
_FILES_BESIDE = 2.2
_OVERVIEWS = 4 / 3  # a raster with its overviews, over the raster alone
_PARCELS_GROW = 1.5  # answers beside the parcels' own fields
_REPORTS = 100_000  # bytes of job file and reports


@dataclass(frozen=True)
class Probe:
    """What mapping a part of a block took.

    Attributes:
        windows: how many of the model's windows it had.
        pixels: how many pixels it had.
        reading, model, writing: seconds of each stage, which overlap in a map.
        bytes: bytes of its outputs, compressed.
    """

    windows: int
    pixels: int
    reading: float
    model: float
    writing: float
    bytes: int

    @property
    def seconds(self) -> float:
        """Seconds that pass for it within a map: the stages run beside each other, and share the processor."""
        stages = sorted((self.reading, self.model, self.writing))
        return stages[2] + 0.5 * (stages[0] + stages[1])


def run(job: EstimateJob, emit: Emit) -> Result:
    """Estimate a map's time, memory and disk.

    The summary has `seconds`, `memory_mb` (None where the system does not tell), `disk_mb`, and of what they were made:
    `prepare_seconds`, `map_seconds`, `windows`, `probed_windows`, `device`.

    Raises:
        BadInput: as the map job; `estimate_impossible` for a model of parcels.
    """
    started = time.perf_counter()
    package = find_package(job.model)
    card = package.card
    if card.unit == "parcel":
        raise BadInput(
            "estimate_impossible",
            f"{card.called} answers for parcels, whose series are read first; how long that takes is not estimated.",
            "Run it: it goes on where it is stopped.",
        )
    fields = job.model_dump(exclude={"job", "schema_version"})
    asked = with_absolute_paths(MapJob(**fields, out="."), package)
    outputs = outputs_of(asked, card)
    inputs = prepare(asked, package, outputs, [], lambda event: _only_progress(event, emit))
    prepared = time.perf_counter() - started
    emit(Progress(stage="probe", done=0, total=1))
    parcels = ParcelIndex(inputs.parcels.shapes, inputs.scene.grid) if inputs.parcels is not None else None
    spec = spec_of(inputs, "", "")
    whole = list(wanted(spec, parcels))
    probe = _probe(inputs, spec, whole, emit)
    share = _share_reached(spec, whole, parcels)
    windows = max(1, round(share * sum(block.count for block in whole)))
    mapping = probe.seconds * windows / probe.windows
    seconds = _START + prepared + mapping * (1 + _JOINING)
    pixels = sum(block.core.height * block.core.width for block in whole)
    disk = _REPORTS + _FILES_BESIDE * probe.bytes * pixels * share / probe.pixels
    if job.parcels is not None and Path(job.parcels).is_file():
        disk += _PARCELS_GROW * Path(job.parcels).stat().st_size
    emit(Progress(stage="probe", done=1, total=1))
    return Result(
        summary={
            "model": card.name,
            "seconds": round(seconds, 1),
            "memory_mb": _memory(inputs, spec, whole, probe),
            "disk_mb": round(disk / 2**20, 2),
            "prepare_seconds": round(prepared, 2),
            "map_seconds": round(mapping, 2),
            "windows": windows,
            "probed_windows": probe.windows,
            "device": inputs.runtime.device,
        }
    )


def _only_progress(event: Any, emit: Emit) -> None:
    """Hand on how far it is; warnings are the map's to give."""
    if isinstance(event, Progress):
        emit(event)


def _probe(inputs: Prepared, spec: MapSpec, whole: Sequence[Block], emit: Emit) -> Probe:
    """Map a part of the block in the middle, and clock it."""
    card, runtime = inputs.package.card, inputs.runtime
    middle = whole[len(whole) // 2].core if whole else next(iter(spec.plan)).core
    free = replace(spec, only_parcels=False)
    scene = SceneReader(spec.scene, spec.bands, spec.season, card.dates)
    with scene as reader, ThreadPoolExecutor(runtime.parallel, "predict") as predicting, comparing(free):
        mapper = mapper_of(free, inputs.package, runtime, None, reader, predicting)
        small, large = (spec.plan.covering(_inside(middle, side))[0] for side in _SIDES)
        first = _clocked(reader, mapper, small, emit)
        return first if first.seconds > _QUICK else _clocked(reader, mapper, large, emit)


def _clocked(reader: SceneReader, mapper: Mapper, block: Block, emit: Emit) -> Probe:
    clock = time.perf_counter
    begun = clock()
    task = mapper.task(block)
    reading = read_windows(reader, task.windows, block.core)
    read = clock()
    mapped = mapper.begin(task, lambda _: None)
    mapper.predict(mapped, reading, lambda _: emit(Progress(stage="probe", done=0, total=1)))
    predicted = clock()
    size = _size_of(mapper.result(mapped))
    pixels = block.core.height * block.core.width
    return Probe(max(1, block.count), pixels, read - begun, predicted - read, clock() - predicted, size)


def _size_of(result: BlockResult) -> int:
    return sum(len(zlib.compress(np.ascontiguousarray(array).tobytes(), 1)) for array in result.outputs.values())


def _inside(core: Window, side: int) -> Window:
    """A square in the middle of a rectangle, or all of it where that is smaller."""
    height, width = min(side, core.height), min(side, core.width)
    return Window(core.row + (core.height - height) // 2, core.col + (core.width - width) // 2, height, width)


def _share_reached(spec: MapSpec, whole: Sequence[Block], parcels: ParcelIndex | None) -> float:
    """The share of the blocks' windows that reach a parcel, of a few blocks; 1 where all is mapped."""
    if not spec.only_parcels or parcels is None or not whole:
        return 1.0
    some = [
        whole[index]
        for index in np.unique(np.linspace(0, len(whole) - 1, min(_SAMPLED, len(whole))).round()).astype(int)
    ]
    reached = sum(len(block.reaching(parcels.pixels(block.core).mask)) for block in some)
    return max(reached / sum(block.count for block in some), 1e-6)


def _memory(inputs: Prepared, spec: MapSpec, whole: Sequence[Block], probe: Probe) -> float | None:
    """Megabytes at the most, while blocks are mapped, or once they are put together.

    To what this process has taken so far, and the tiles that GDAL keeps, of which a part of a block fills next to
    nothing, come two of the largest blocks with their margins, or what a sheet takes.
    """
    peak = peak_memory_mb()
    if peak is None or not whole:
        return peak
    lattice, grid = inputs.plan.lattice, inputs.scene.grid
    margin = 2 * (lattice.stride + lattice.halo)
    sides = [(block.core.height + margin, block.core.width + margin) for block in whole]
    largest = max(high * wide for high, wide in sides)
    probed = min(largest, (_SIDES[-1] + margin) ** 2)
    pixel = sum(pixel_bytes(stack, inputs.package.card.dates) for stack in inputs.scene.stacks)
    kept = min(CACHE_MB, grid.height * grid.width * pixel / 2**20)
    joiner = Joiner(spec, inputs.package.card, None)
    sheet = min(joiner.sheets.side, grid.height) * min(joiner.sheets.side, grid.width)
    bands = [module_of(name).UNMAPPED.itemsize for name, look in joiner.looks.items() for _ in look.bands]
    joining = joining_bytes(sheet, bands, spec.threads or usable_cores(), probe.bytes / probe.pixels)
    return round(peak + kept + max(2 * max(0, largest - probed) * pixel, joining) / 2**20, 0)


def joining_bytes(pixels: int, bands: Sequence[int], threads: int, compressed: float) -> float:
    """Return the memory that one sheet takes while its blocks are joined, in bytes.

    All bands are held as they are stored. As many as there are threads are compressed side by side, each with a copy of
    its values and one in GDAL. The tiles of all are held three times: as they are made, one after the other, and as
    the content of a file.

    Args:
        pixels: number of pixels of the sheet.
        bands: bytes of a pixel of each band of all outputs.
        threads: how many bands are compressed side by side.
        compressed: bytes of a pixel of all bands together, compressed.
    """
    copied = 2 * sum(sorted(bands)[-threads:])
    return pixels * (sum(bands) + copied + 3 * _OVERVIEWS * compressed)


def lines(report: dict[str, Any]) -> Iterator[str]:
    """What a person reads: one line."""
    memory = "" if report["memory_mb"] is None else f", {report['memory_mb']:.0f} MB of memory"
    yield f"about {report['seconds']:.0f} s{memory}, {report['disk_mb']:.1f} MB on the disk"
