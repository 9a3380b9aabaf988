"""The embed job: a stack and a model in; features of pixels or of parcels out."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import rasterio
from numpy.typing import NDArray

from engine.classmap.raster import blocks_of
from engine.contract import EmbedJob, Progress, Result, Warn
from engine.errors import BadInput
from engine.files import disk_errors, refuse_replacing, whole
from engine.jobs import Emit, Stage
from engine.jobs.folder import claimed, finished, identity_of, published
from engine.jobs.mapwithin import map_within, scan_within
from engine.jobs.paths import files_of, named_inputs, with_absolute_paths
from engine.mapping import runfolder
from engine.outputs import embedding, refuse_impossible
from engine.outputs.written import written
from engine.package import Card, find_package
from engine.parcels import Parcels, read_parcels
from engine.parcels.zonal import ParcelIndex, ParcelSums
from engine.report import peak_memory_mb
from engine.stack.read.raster import RasterSource
from engine.stack.types import RasterRef, Window

STAGES = (
    Stage("scan", "Reading the dates", 0.1),
    Stage("device", "Choosing how to compute", 0.02),
    Stage("map", "Encoding", 0.68),
    Stage("write", "Putting blocks together", 0.05),
    Stage("embed", "Writing features", 0.15),
    Stage("done", "Done", 0.0),
)
_RASTER, _TABLE = EmbedJob.writes
_UNMAPPED, _LARGEST = -128, 127


def run(job: EmbedJob, emit: Emit) -> Result:
    """Write the features of a stack's pixels, or the means over each parcel.

    The output folder gets `embedding.tif` or, with parcels, `embedding.parquet`, then `job.json` and, last,
    `report.json`. The same job started again goes on from the finished blocks.

    Raises:
        BadInput: from the stack, the package, the parcels or the output folder; `output_impossible`, the package has
            no encoder; `embed_unit`, it answers for whole parcels.
        Failure: `disk`, `model_failed`.
        Cancelled: when `emit` raises it.
    """
    started = time.perf_counter()
    package = find_package(job.model)
    card = package.card
    refuse_impossible(("embedding",), card)
    if card.unit == "parcel":
        raise BadInput(
            "embed_unit",
            f"{card.called} answers for the series of whole parcels, and has no features of pixels.",
            "Choose a model that maps pixels.",
        )
    job = with_absolute_paths(job, package)
    out = Path(job.out)
    layer = [Path(job.parcels)] if job.parcels else []
    refuse_replacing([*named_inputs(job.stack, job.options), package.folder, *layer], runfolder.places(out))
    # The map tells what the scan warns of.
    scene = scan_within(card, job, emit)
    files = [*files_of(scene), *layer]
    refuse_replacing(files, runfolder.places(out))
    parcels = read_parcels(job.parcels, job.parcels_layer, scene.grid) if job.parcels else None
    identity = identity_of(job, files, without=("threads",), scene=asdict(scene), package=package.digest)
    with runfolder.held(out):
        done = finished(job, identity, emit)
        if done is not None:
            return done
        for code, message in parcels.warnings if parcels is not None else ():
            emit(Warn(code=code, message=message))
        with claimed(job, identity, EmbedJob.writes) as folder:
            place = folder.work / runfolder.MAP
            mapped = map_within(job, "embedding", place, emit).summary
            with _Features(place / _RASTER, emit) as features:
                if parcels is not None:
                    named, told = {"table": _TABLE}, features.of_parcels(parcels, folder.work / _TABLE)
                elif job.numbers == "int8":
                    named, told = {"embedding": _RASTER}, features.as_bytes(card, folder.work / _RASTER)
                else:
                    named, told = {"embedding": _RASTER}, {}
                count = features.count
            if "embedding" in named and job.numbers == "float16":
                with disk_errors(folder.work / _RASTER):
                    (place / _RASTER).replace(folder.work / _RASTER)
            report = {
                **{name: mapped[name] for name in ("simulated", "model", "device", "stack", "dates_used")},
                "features": count,
                "parcels": None,
                **told,
                "seconds": {"map": mapped["seconds"]["total"], "total": round(time.perf_counter() - started, 3)},
                "peak_memory_mb": peak_memory_mb(),
                "warnings": [
                    *mapped["warnings"],
                    *({"code": code, "message": text} for code, text in (parcels.warnings if parcels else ())),
                ],
            }
            return published(folder, job, named, report)


class _Features(closing):
    """The mapped features, read block by block; a context manager.

    Attributes:
        count: how many a pixel has.
    """

    def __init__(self, path: Path, emit: Emit) -> None:
        self._source = RasterSource(str(path))
        super().__init__(self._source.dataset)
        self._emit, self.count = emit, self._source.dataset.count

    def __enter__(self) -> _Features:
        return self

    def _blocks(self, begun: int = 0, passes: int = 1) -> Iterator[tuple[Window, NDArray[np.float32], NDArray]]:
        """Windows, with features (d, h, w) and where there are any (h, w), telling how many are done."""
        refs = [RasterRef(self._source.path, band, nodata=float("nan")) for band in range(1, self.count + 1)]
        blocks = blocks_of(self._source.grid)
        for done, window in enumerate(blocks, begun * len(blocks)):
            self._emit(Progress(stage="embed", done=done, total=passes * len(blocks)))
            values, _ = self._source.read(refs, window)
            yield window, values, np.isfinite(values).all(axis=0)

    def as_bytes(self, card: Card, path: Path) -> dict[str, Any]:
        """Write the features as bytes, each band with a scale by which its largest one becomes 127."""
        largest = np.zeros(self.count)
        for _, values, seen in self._blocks(0, 2):
            if seen.any():
                np.maximum(largest, np.abs(values[:, seen]).max(axis=1), out=largest)
        scale = np.where(largest > 0, largest / _LARGEST, 1.0)
        look = replace(embedding.look(card, self.count), dtype="int8", nodata=_UNMAPPED)
        with written(path, look, self._source.grid) as write:
            for window, values, seen in self._blocks(1, 2):
                stored = np.rint(np.where(seen, values, 0) / scale[:, None, None]).clip(-_LARGEST, _LARGEST)
                write(window, np.where(seen, stored, _UNMAPPED).astype(np.int8))
        with rasterio.open(path, "r+") as dataset:
            dataset.scales = scale.tolist()
        return {"largest_error": float(scale.max() / 2)}

    def of_parcels(self, parcels: Parcels, path: Path) -> dict[str, Any]:
        """Write a row for each parcel: feature id, pixels, and the mean of each feature over its pixels."""
        index = ParcelIndex(parcels.shapes, self._source.grid)
        sums = ParcelSums.none(len(parcels), self.count)
        for window, values, seen in self._blocks():
            sums.add(index.pixels(window).sums(values, seen, np.zeros(seen.shape, np.uint16)))
        known = sums.mapped > 0
        means = (sums.probability / np.maximum(sums.mapped, 1)[:, None]).astype(np.float32)
        table = {
            "fid": parcels.table.column(parcels.layout.fid).combine_chunks(),
            "pixels": pa.array(sums.mapped, pa.int32()),
            **{f"feature_{place + 1}": pa.array(column, mask=~known) for place, column in enumerate(means.T)},
        }
        with whole(path) as part:
            pq.write_table(pa.table(table), part, compression="zstd")
        return {"parcels": {"total": len(parcels), "with_features": int(known.sum())}}


def lines(report: dict[str, Any]) -> Iterator[str]:
    """What a person reads: how many features there are, of what."""
    if report["simulated"]:
        yield "These features were made with a simulated model."
    what = "each pixel"
    if report["parcels"]:
        what = f"{report['parcels']['with_features']} of {report['parcels']['total']} parcels"
    yield f"{report['features']} features of {what}"
    yield f"{len(report['dates_used'])} dates in {report['seconds']['total']:.1f} s"
