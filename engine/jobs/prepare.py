"""What jobs with a stack and a model do before the first block: scan, parcels, doubts, runtime, plan."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.contract import MapJob, Progress, StackOptions, Warn
from engine.errors import BadInput
from engine.files import refuse_replacing
from engine.jobs import Emit
from engine.jobs.paths import files_of
from engine.jobs.scan import reported
from engine.jobs.suitability import advice, doubts, refuse_unmappable
from engine.mapping.blocks import BlockPlan, Lattice, plan_blocks
from engine.mapping.sampling import sample_windows
from engine.mapping.spec import MapSpec, made_with
from engine.models.encoder import Calendar, DatesRule, Slots
from engine.outputs import NAMES, class_set, refuse_impossible
from engine.package import Card, ModelPackage
from engine.runtime import Runtime
from engine.runtime.agreement import Agreement, choose_runtime, open_first
from engine.runtime.device import usable_cores
from engine.runtime.places import count_features
from engine.stack import Grid, InputReport, Scene, StackUnusable, TimeStack, scan_stack, scan_together
from engine.stack.read.reader import comparison_bytes, dtype_of

if TYPE_CHECKING:
    from engine.parcels import Parcels

# Bytes of a value that was placed, since such values may be turned into physical ones, and of a feature.
_FLOAT = 4


@dataclass(frozen=True)
class Prepared:
    """All that was read and checked before the first block.

    Attributes:
        job: the job, with absolute paths.
        package: the model.
        outputs: names of the outputs that the map is to hold.
        features: how many features of the encoder are among them a pixel; 0 where none are.
        scene: the stack of each of the model's sensors, on one grid.
        scan: what became of each date.
        parcels: None where the job has none.
        runtime: opened, with the precision that was chosen.
        agreement: how the chosen precision was found to agree with float32.
        plan: how the grid is cut into blocks.
        warnings: (code, sentence) pairs, all of which the user has been told.
    """

    job: MapJob
    package: ModelPackage
    outputs: tuple[str, ...]
    features: int
    scene: Scene
    scan: InputReport
    parcels: Parcels | None
    runtime: Runtime
    agreement: Agreement
    plan: BlockPlan
    warnings: tuple[tuple[str, str], ...]


def prepare(
    job: MapJob, package: ModelPackage, outputs: tuple[str, ...], results: Sequence[Path], emit: Emit
) -> Prepared:
    """Read and check all that a map needs, and tell the user of doubts and of the device before anything is computed.

    Args:
        job: the job, with absolute paths.
        outputs: names of those that the map is to hold.
        results: what the job may replace; a stack that lies there is refused.

    Raises:
        BadInput: from the stack, the package or the parcels.
    """
    card = package.card
    refuse_unmappable(card)
    opened = open_first(package, job.runtime, job.device, job.threads, job.precision)
    embed = "embedding" in outputs and card.task != "embedding"
    features = count_features(package, opened) if embed else 0
    scene, scan = scan_for(card, job.stack, job.options, emit)
    refuse_replacing(files_of(scene), results)
    parcels = _parcels(job, scene.grid)
    warnings = [*doubts(card, scene, scan), *(parcels.warnings if parcels is not None else ())]
    warnings += doubts_of_sets(outputs, card.remembers, job.confidence)
    for code, message in warnings:
        emit(Warn(code=code, message=message))
    lattice = Lattice(card.context.size, card.context.halo)
    shapes = parcels.shapes if parcels is not None else None
    runtime, agreement = choose_runtime(
        opened,
        package,
        job.runtime,
        job.threads,
        job.precision,
        lambda: sample_windows(
            scene,
            [part.bands for part in card.sensors],
            card.season.days,
            lattice,
            shapes,
            card.dates,
            [part.stride for part in card.sensors],
        ),
        embed,
    )
    sentence = f"{runtime.name} {runtime.version}: {runtime.reason} Precision: {agreement.sentence}"
    emit(Progress(stage="device", done=1, total=1, message=sentence))
    # Features and unlikeness are added up and divided in single precision, while the next block is read.
    values = features + ("unlikeness" in outputs)
    pixel = sum(pixel_bytes(stack, card.dates) for stack in scene.stacks) + 2 * _FLOAT * values
    plan = plan_blocks(scene.grid.height, scene.grid.width, lattice, pixel)
    warnings = [*scan.warnings, *warnings]
    return Prepared(job, package, outputs, features, scene, scan, parcels, runtime, agreement, plan, tuple(warnings))


def _parcels(job: MapJob, grid: Grid) -> Parcels | None:
    if not job.parcels:
        return None
    from engine.parcels import read_parcels  # with pyarrow and pyogrio, a fifth of a second that no raster needs

    return read_parcels(job.parcels, job.parcels_layer, grid)


def scan_for(card: Card, stack: str | Sequence[str], options: StackOptions, emit: Emit) -> tuple[Scene, InputReport]:
    """Find the stack of the model's sensor, or those of all that it takes together.

    Raises:
        BadInput: as the scan has them; where another bundled model would fit, the hint names it.
    """

    def scan(progress: Callable[[int, int], None]) -> tuple[Scene, InputReport]:
        if len(card.sensors) > 1:
            wanted = {part.sensor: part.bands for part in card.sensors}
            optional = [part.sensor for part in card.sensors if part.optional]
            return scan_together(stack, wanted, card.called, options, progress, optional)
        (part,) = card.sensors
        found, report = scan_stack(stack, options, part.bands, part.sensor, progress)
        return Scene(found.grid, (found,)), report

    try:
        return reported(scan, emit)
    except StackUnusable as error:
        if error.code in ("bands_missing", "sensor_missing", "no_dates"):
            error.hint = " ".join(filter(None, (error.hint, advice(card, error.found))))
        raise


def pixel_bytes(stack: TimeStack, rule: DatesRule | None = None) -> int:
    """Return the bytes of one pixel of all dates: the bands and validity, as they are read, and as they are placed.

    Args:
        rule: which dates the model takes.
    """
    placed = len(rule.days) if isinstance(rule, (Calendar, Slots)) else 0
    read = len(stack.days) * (len(stack.bands) * dtype_of(stack, stack.bands).itemsize + 1)
    return read + comparison_bytes(stack) + placed * (len(stack.bands) * _FLOAT + 1)


def spec_of(inputs: Prepared, identity: str, blocks: str) -> MapSpec:
    """Return the map as its workers know it.

    Args:
        identity: identity of the job, by which its blocks are found again.
        blocks: folder or address of the block files.
    """
    job, runtime = inputs.job, inputs.runtime
    return MapSpec(
        identity=identity,
        blocks=blocks,
        scene=inputs.scene,
        bands=tuple(tuple(part.bands) for part in inputs.package.card.sensors),
        season=inputs.package.card.season.days,
        plan=inputs.plan,
        model=job.model,
        made_with=made_with(inputs.package, runtime),
        runtime=job.runtime,
        device=runtime.device,
        threads=job.threads or (max(1, usable_cores() // job.workers) if job.workers else None),
        parcels=job.parcels,
        parcels_layer=job.parcels_layer,
        only_parcels=job.only_parcels,
        outputs=inputs.outputs,
        features=inputs.features,
        confidence=job.confidence,
    )


def doubts_of_sets(outputs: Collection[str], held_out: bool, confidence: float) -> list[tuple[str, str]]:
    """Say, as (code, sentence) pairs, that nothing guarantees what sets of classes hold.

    Args:
        outputs: names of those that are asked for.
        held_out: whether answers for labels that the model had not seen stand behind the sets.
    """
    if "class_set" not in outputs or held_out:
        return []
    return [("sets_not_guaranteed", class_set.meaning(False, confidence))]


def outputs_of(job: MapJob, card: Card) -> tuple[str, ...]:
    """Names of the outputs that a job asks for, each once, in the contract's order.

    Raises:
        BadInput: `output_impossible`, `parcels_impossible`.
    """
    usual = ("embedding",) if card.task == "embedding" else ("classes", "confidence")
    names = {*(job.outputs or usual), *(("probabilities",) if job.probabilities else ())}
    refuse_impossible(names, card)
    if card.task in ("embedding", "boundary") and job.parcels is not None:
        gives = "features" if card.task == "embedding" else "field boundaries"
        raise BadInput(
            "parcels_impossible",
            f"{card.called} gives {gives} and no classes, so it has no answer for parcels.",
            "Leave the parcels out, or choose a model that gives classes.",
        )
    return tuple(name for name in NAMES if name in names)
