"""The explain job: which dates and bands decided a model's answer for each parcel."""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from engine import __version__
from engine.contract import ExplainJob, Progress, Result, Warn
from engine.errors import BadInput
from engine.files import refuse_replacing, write_whole
from engine.jobs import Emit, Stage
from engine.jobs.folder import claimed, finished, identity_of, published
from engine.jobs.occluded import attended
from engine.jobs.occluded.effects import LEAST, Effects, answered_of, refuse_without_classes
from engine.jobs.occluded.opened import opened
from engine.jobs.occluded.raster import BlockRaster
from engine.jobs.occluded.rows import METHOD, rows_of, sentence
from engine.jobs.occluded.scene import days_of, of_scene
from engine.jobs.occluded.series import of_series
from engine.jobs.onseries.answer import columns_of, counts_of, doubts_of_unit, model_days, refuse_unit
from engine.jobs.onseries.places import Source, source_of, tables_in
from engine.jobs.paths import files_of, named_inputs, with_absolute_paths
from engine.jobs.prepare import scan_for
from engine.jobs.suitability import doubts, doubts_of_series, refuse_unfit, refuse_unmappable
from engine.mapping import runfolder
from engine.package import Card, ModelPackage, find_package
from engine.parcels import Parcels, answers, read_places, write_parcels
from engine.parcels.zonal import ParcelIndex
from engine.report import peak_memory_mb, write_rows
from engine.report.explain import explain_page
from engine.runtime import Runtime, open_runtime
from engine.runtime.attention import open_attention
from engine.stack import Window

STAGES = (
    Stage("scan", "Reading the dates", 0.1),
    Stage("read", "Reading the parcels' series", 0.2),
    Stage("explain", "Hiding dates and bands", 0.65),
    Stage("write", "Writing the results", 0.05),
    Stage("done", "Done", 0.0),
)
_PARCELS, _JSON, _PAGE, _RASTER = ExplainJob.writes
_NAMED = 3  # dates and bands in the layer
_ON_PAGE = 40  # parcels


@dataclass(frozen=True)
class _Prepared:
    """What is explained, checked before the output folder is taken.

    Attributes:
        files, facts: what decides the result.
        about: what the report says of the input.
        warnings: (code, sentence), of which the user has been told.
        explain: gives the parcels, their columns as a map has them, the effects, and further warnings.
    """

    files: tuple[Path, ...]
    facts: dict[str, Any]
    about: dict[str, Any]
    warnings: tuple[tuple[str, str], ...]
    explain: Callable[[Path], tuple[Parcels, dict[str, pa.Array], Effects, tuple[tuple[str, str], ...]]]


def run(job: ExplainJob, emit: Emit) -> Result:
    """Explain a model's answers for the parcels or points of a layer by hiding dates and bands.

    The output folder gets the layer, `explain.json`, `report.html`, where asked for `decisive_date.tif`, `job.json`
    and, last, `report.json`.

    Raises:
        BadInput: from stack, series, parcels, model and output folder; `explain_task`, the model tells no crops;
            `explain_never_clear`, it has no answer for any parcel.
        Failure: `disk`, `model_failed`.
        Cancelled: when `emit` raises it.
    """
    started = time.perf_counter()
    package = find_package(job.model)
    card = package.card
    job = with_absolute_paths(job, package)
    refuse_without_classes(card)
    refuse_replacing([package.folder], runfolder.places(Path(job.out)))
    of_parcels = card.unit == "parcel" or tables_in(job.stack) is not None
    prepared = (_prepared_series if of_parcels else _prepared_scene)(job, package, emit)
    identity = identity_of(job, prepared.files, model=package.digest, **prepared.facts)
    with runfolder.held(Path(job.out)):
        done = finished(job, identity, emit)
        if done is not None:
            return done
        with claimed(job, identity, ExplainJob.writes) as folder:
            parcels, answered, effects, warnings = prepared.explain(folder.work)
            if not (effects.best >= 0).any():
                raise BadInput(
                    "explain_never_clear",
                    f"{card.called} has no answer for any of the parcels of {job.parcels}, which are never clear "
                    "enough.",
                    "Choose parcels that are clear on some date, or a stack with more dates.",
                )
            emit(Progress(stage="write", done=0, total=1))
            found = attended.compared(effects)
            columns = {**answered, **_columns(effects, card)}
            write_parcels(parcels, columns, folder.work / _PARCELS, f"What decided, by {card.title}")
            fids = parcels.table.column(parcels.layout.fid).to_pylist()
            head = {"method": METHOD, "attention": attended.about(package)}
            write_rows(head, "parcels", rows_of(effects, card, fids, answered), folder.work / _JSON)
            report = {
                **prepared.about,
                "kind": parcels.kind,
                "simulated": card.simulated,
                "model": {"name": card.name, "title": card.title, "version": card.version, "sha256": package.digest},
                "classes": [entry.model_dump() for entry in card.classes],
                "parcels": counts_of(parcels, columns),
                "attention": attended.about(package),
                "decided": _decided(effects),
                "attended": None
                if found is None
                else attended.counts_of(found, "points" if parcels.kind == "point" else "parcels"),
                "by_class": {
                    **{kind: _by_class(effects, card, kind) for kind in ("date", "band")},
                    "attention": None if found is None else attended.by_class(effects, card),
                },
                "seconds": {"total": round(time.perf_counter() - started, 3)},
                "peak_memory_mb": peak_memory_mb(),
                "warnings": [{"code": code, "message": text} for code, text in (*prepared.warnings, *warnings)],
            }
            about = {**report, "job": job.model_dump(mode="json"), "engine_version": __version__}
            first = islice((one for one in rows_of(effects, card, fids, answered) if one["class"]), _ON_PAGE)
            page = explain_page(about, [*first], METHOD)
            write_whole(folder.work / _PAGE, page.encode("utf-8", errors="xmlcharrefreplace"))
            outputs = {"parcels": _PARCELS, "explanation": _JSON, "page": _PAGE}
            if (folder.work / _RASTER).exists():
                outputs["decisive_date"] = _RASTER
            return published(folder, job, outputs, report)


def _prepared_series(job: ExplainJob, package: ModelPackage, emit: Emit) -> _Prepared:
    card, source = package.card, source_of(job, emit)
    refuse_unit(card, source.unit)
    refuse_unfit(card, source.sensor, source.what)
    runtime = open_runtime(package)
    said = [*doubts_of_unit(card, source.unit), *doubts_of_series(card, source.sensor), *_no_raster(job, card)]
    _warn(said, emit)

    def explain(_: Path) -> tuple[Parcels, dict[str, pa.Array], Effects, tuple[tuple[str, str], ...]]:
        return _of_source(source, package, runtime, emit)

    return _Prepared(source.files, source.facts, source.about, (*source.warnings, *said), explain)


def _of_source(
    source: Source, package: ModelPackage, runtime: Runtime, emit: Emit
) -> tuple[Parcels, dict[str, pa.Array], Effects, tuple[tuple[str, str], ...]]:
    series, warnings = source.read(emit)
    _warn(warnings, emit)
    card = package.card
    attention = open_attention(package, sorted(set(model_days(card, series.values))))
    given, effects = of_series(card, runtime, series.values, _progress(emit), attention=attention)
    columns = columns_of(series, card, given)
    return series.parcels, columns, answered_of(effects, columns), warnings


def _prepared_scene(job: ExplainJob, package: ModelPackage, emit: Emit) -> _Prepared:
    card, results = package.card, runfolder.places(Path(job.out))
    refuse_unmappable(card)
    refuse_replacing([*named_inputs(job.stack, job.options), Path(job.parcels)], results)
    scene, scan = scan_for(card, job.stack, job.options, emit)
    refuse_replacing(files_of(scene), results)
    parcels = read_places(job.parcels, job.parcels_layer, scene.grid)
    runtime = open_runtime(package)
    said = [*doubts(card, scene, scan), *parcels.warnings]
    _warn(said, emit)

    def explain(work: Path) -> tuple[Parcels, dict[str, pa.Array], Effects, tuple[tuple[str, str], ...]]:
        index = ParcelIndex(parcels.shapes, scene.grid)
        with ExitStack() as open_files:
            tell = None
            if job.raster:
                # 0 where no single date decides, and where nothing was seen.
                names = ["day of year of the most decisive date"]
                raster = open_files.enter_context(BlockRaster(work / _RASTER, scene.grid, names))

                def tell(window: Window, days: NDArray[np.uint16]) -> None:
                    raster.write(window, days[None])

            on_scene = open_files.enter_context(opened(scene, card, runtime))
            attention = open_attention(package, days_of(on_scene))
            sums, effects = of_scene(on_scene, index, len(parcels), _progress(emit), tell, attention=attention)
        codes = [entry.code for entry in card.classes]
        columns = answers(parcels, sums, codes, [entry.name for entry in card.classes])
        return parcels, columns, answered_of(effects, columns), ()

    about = {"stack": asdict(scan), "dates_used": sorted({row.date for row in scan.rows if row.used})}
    files = (*files_of(scene), Path(job.parcels))
    return _Prepared(files, {"scene": asdict(scene)}, about, (*scan.warnings, *said), explain)


def _no_raster(job: ExplainJob, card: Card) -> Iterator[tuple[str, str]]:
    if job.raster:
        yield (
            "no_rasters",
            f"{card.called} is asked for whole series here: parcels are explained, and there is no raster.",
        )


def _warn(said: Any, emit: Emit) -> None:
    for code, message in said:
        emit(Warn(code=code, message=message))


def _progress(emit: Emit) -> Callable[[int, int], None]:
    return lambda done, total: emit(Progress(stage="explain", done=done, total=total))


def _columns(effects: Effects, card: Card) -> dict[str, pa.Array]:
    columns: dict[str, pa.Array] = {}
    for kind in ("date", "band"):
        names, fall = effects.of(kind)
        ranked = np.argsort(-np.nan_to_num(fall, nan=-np.inf), axis=1, kind="stable")
        typed = [datetime.date.fromisoformat(name) for name in names] if kind == "date" else names
        for place in range(min(_NAMED, len(names))):
            which = ranked[:, place]
            own = fall[np.arange(len(fall)), which]
            absent = np.isnan(own)
            values = pa.array(typed, pa.date32() if kind == "date" else pa.string())
            columns[f"{kind}_{place + 1}"] = values.take(pa.array(which, mask=absent))
            columns[f"{kind}_{place + 1}_fall"] = pa.array(np.round(own, 4), mask=absent)
    found = attended.compared(effects)
    if found is not None:
        absent = np.isnan(found.share)
        days = pa.array([datetime.date.fromisoformat(name) for name in effects.of("date")[0]], pa.date32())
        columns["attention_date"] = days.take(pa.array(found.first, mask=absent))
        columns["attention_share"] = pa.array(np.round(found.share, 4), mask=absent)
        unranked = np.isnan(found.correlation)
        columns["attention_rank_correlation"] = pa.array(np.round(found.correlation, 4), mask=unranked)
        columns["attention_agrees"] = pa.array(found.agrees, mask=~found.decided)
    sentences = [
        _explained(effects, card, found, place) if best >= 0 else None for place, best in enumerate(effects.best)
    ]
    return {**columns, "explanation": pa.array(sentences, pa.string())}


def _explained(effects: Effects, card: Card, found: attended.Compared | None, place: int) -> str:
    of_attention = "" if found is None else attended.sentence_of(found, effects, place)
    return f"{sentence(effects, card, place)} {of_attention}".strip()


def _decided(effects: Effects) -> dict[str, dict[str, int]]:
    """For how many parcels each date and each band decided most, and for how many none did."""
    found: dict[str, dict[str, int]] = {}
    known = effects.best >= 0
    for kind in ("date", "band"):
        names, fall = effects.of(kind)
        first, most = fall[known].argmax(axis=1), fall[known].max(axis=1)
        counts = {name: int(((first == place) & (most >= LEAST)).sum()) for place, name in enumerate(names)}
        found[kind] = {**{name: count for name, count in counts.items() if count}, "none": int((most < LEAST).sum())}
    return found


def _by_class(effects: Effects, card: Card, kind: str) -> dict[str, Any]:
    """Mean falls over the parcels of each class."""
    names, fall = effects.of(kind)
    rows = [
        {
            "class": entry.name,
            "parcels": int((effects.best == number).sum()),
            "fall": np.round(fall[effects.best == number].mean(axis=0), 4).tolist(),
        }
        for number, entry in enumerate(card.classes)
        if (effects.best == number).any()
    ]
    return {f"{kind}s": names, "classes": rows}


def lines(report: dict[str, Any]) -> Iterator[str]:
    """What a person reads: how many parcels are explained, and what decided most often."""
    if report["simulated"]:
        yield "These answers were made with a simulated model."
    parcels, called = report["parcels"], "points" if report["kind"] == "point" else "parcels"
    yield f"{called} explained: {parcels['mapped']} of {parcels['total']}"
    for reason, count in parcels["not_mapped"].items():
        yield f"  {reason}: {count}"
    for kind, counts in report["decided"].items():
        most = sorted(((count, name) for name, count in counts.items() if name != "none"), reverse=True)[:5]
        told = ", ".join(f"{name} ({count})" for count, name in most) or "none"
        yield f"most decisive {kind}: {told}; no single one: {counts['none']}"
    yield report["attention"]
    if report["attended"] is not None:
        yield report["attended"]["sentence"]
    yield f"{len(report['dates_used'])} dates in {report['seconds']['total']:.1f} s"
