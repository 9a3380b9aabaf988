"""The paths of a job: made absolute, and kept from being replaced by its results."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

from engine.contract import Job, StackOptions
from engine.contract.definitions import kind_of
from engine.package import BUNDLED, ModelPackage
from engine.stack import Scene
from engine.stack.find.sensors import SENSOR_SUFFIX
from engine.stack.read.place import is_address, local_file, local_files

AnyJob = TypeVar("AnyJob", bound=Job)


def with_absolute_paths(job: AnyJob, package: ModelPackage | None = None, field: str = "model") -> AnyJob:
    """Return the job with all its paths made absolute, so that it means the same in any folder; addresses stay.

    Args:
        package: the job's model. A bundled one is called by its name, since its folder is this engine's own.
        field: the job's field that names it.
    """
    changed: dict[str, Any] = {}
    if package is not None and package.folder.parent != BUNDLED:
        changed[field] = str(package.folder.absolute())
    for name, info in type(job).model_fields.items():
        value, kind = getattr(job, name), kind_of(info)
        if kind == "options":
            changed[name] = _with_absolute_paths(value)
        elif kind == "path" and value is not None:
            changed[name] = value if value.startswith("/vsi") else str(Path(value).absolute())
        elif kind == "stack":
            changed[name] = _absolute(value) if isinstance(value, str) else [_absolute(path) for path in value]
    return job.model_copy(update=changed)


def _with_absolute_paths(options: StackOptions) -> StackOptions:
    changed: dict[str, Any] = {}
    if options.also_read is not None:
        changed["also_read"] = [_absolute(path) for path in options.also_read]
    if options.mask_rasters is not None:
        changed["mask"] = str(Path(options.mask_rasters).absolute())
    if options.sensor is not None and options.sensor.endswith(SENSOR_SUFFIX):
        changed["sensor"] = str(Path(options.sensor).absolute())
    return options.model_copy(update=changed)


def _absolute(path: str) -> str:
    return path if is_address(path) else str(Path(path).absolute())


def named_inputs(stack: str | Sequence[str], options: StackOptions) -> list[Path]:
    """Return the local files and folders that a job's stacks and options name."""
    named = [stack] if isinstance(stack, str) else [*stack]
    if options.mask_rasters is not None:
        named.append(options.mask_rasters)
    if options.sensor is not None and options.sensor.endswith(SENSOR_SUFFIX):
        named.append(options.sensor)
    return [path.absolute() for path in map(local_file, named) if path is not None]


def files_of(scene: Scene) -> Iterator[Path]:
    """The local files that a scene is read from."""
    acquisitions = [acquisition for stack in scene.stacks for acquisition in stack.acquisitions]
    for path in {ref.path for acquisition in acquisitions for ref in acquisition.refs}:
        yield from local_files(path)
