"""All that decides the blocks of a map, as plain data: whoever has it can map any of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine import __version__, plain
from engine.mapping import storage
from engine.mapping.blocks import Block, BlockPlan, Lattice
from engine.package import ModelPackage
from engine.parcels.zonal import ParcelIndex
from engine.runtime import Runtime
from engine.stack import Acquisition, Grid, MaskRef, RasterRef, Scene, TimeStack, Window
from engine.stack.facts import Fact
from engine.stack.types import Comparison, CubePlace

_FILE = "spec.json"


@dataclass(frozen=True)
class MapSpec:
    """A map job as its workers know it.

    Attributes:
        identity: the job's.
        blocks: where the block files go: a path, or an address as `engine.mapping.storage` has them.
        scene: the stack of each sensor that the model reads, as the scan found them; nobody scans again.
        bands: the model's bands, for each of these stacks, in its order.
        season: first and last day of the model's season.
        plan: how the grid is cut.
        model: name or path of the package.
        made_with: engine, package, runtime, device and precision; a worker with others would give other bytes.
        runtime, device: runtime and device to open the model with.
        threads: how many each process uses; None for all that it may.
        parcels, parcels_layer: as in the job.
        only_parcels: as in the job.
        outputs: names of the outputs that blocks hold and rasters are made of.
        features: how many features of the encoder a pixel has; 0 where none are asked for.
        confidence: probability that class sets reach.
    """

    identity: str
    blocks: str
    scene: Scene
    bands: tuple[tuple[str, ...], ...]
    season: tuple[int, int]
    plan: BlockPlan
    model: str
    made_with: tuple[str, ...]
    runtime: str
    device: str
    threads: int | None
    parcels: str | None
    parcels_layer: str | None
    only_parcels: bool
    outputs: tuple[str, ...]
    features: int = 0
    confidence: float = 0.95


_KINDS = (
    MapSpec,
    Scene,
    TimeStack,
    Acquisition,
    RasterRef,
    MaskRef,
    CubePlace,
    Comparison,
    Fact,
    Grid,
    Window,
    BlockPlan,
    Lattice,
)


def made_with(package: ModelPackage, runtime: Runtime) -> tuple[str, ...]:
    """What besides the inputs decides the bytes of a map."""
    return (__version__, package.digest, runtime.name, runtime.version, runtime.device, runtime.precision)


def is_wanted(spec: MapSpec, block: Block, parcels: ParcelIndex | None) -> bool:
    """Whether a block is to be computed: each is, or those that parcels may reach into."""
    return not spec.only_parcels or parcels is None or len(parcels.reaching(block.core)) > 0


def wanted(spec: MapSpec, parcels: ParcelIndex | None) -> Iterator[Block]:
    """The blocks to be computed, in order."""
    return (block for block in spec.plan if is_wanted(spec, block, parcels))


def publish_spec(spec: MapSpec) -> None:
    """Put a job where its workers find it, beside the block files.

    Raises:
        Failure: `disk`.
    """
    storage.write(storage.join(spec.blocks, _FILE), plain.to_text(spec).encode())


def read_spec(blocks: str) -> MapSpec | None:
    """Read a job from beside its block files; None where none can be read."""
    content = storage.read(storage.join(blocks, _FILE))
    return plain.from_text(content.decode(), _KINDS) if content else None
