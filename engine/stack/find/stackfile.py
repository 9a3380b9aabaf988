"""Stack files: a scan's choices as JSON (`*.stack.json`), to be corrected by hand and used wherever a folder is."""

from __future__ import annotations

import datetime
import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Dict, List, Literal, Optional, Tuple

from pydantic import BaseModel, ConfigDict, ValidationError, model_validator

from engine.contract import StackOptions, describe, sound_bits
from engine.contract.stack import DETECT
from engine.errors import BadInput
from engine.files import write_whole
from engine.reading import Unreadable, read_bytes
from engine.stack.facts import STACK_FILE, UNKNOWN, Fact
from engine.stack.find.found import Candidate, Found, Rejected, sorted_out
from engine.stack.find.fusedoptions import speak_of
from engine.stack.read.access import is_named, leads_outside
from engine.stack.read.grid import finest
from engine.stack.read.network import is_remote
from engine.stack.read.place import is_address
from engine.stack.read.view import open_source
from engine.stack.types import Acquisition, CubePlace, MaskRef, RasterRef

_PACKED = re.compile(r"/vsi(?:zip|tar)/\{[^{}]+\}/.+", re.DOTALL)
_SERVER = re.compile(r"(?:/vsicurl/)?(https?://[^/?]+|/vsi(?!zip|tar|curl)\w+/[^/]+)", re.IGNORECASE)
# What a stack file already says of its acquisitions.
_SETTLED = (
    "sensor",
    "bands",
    "date_pattern",
    "dates",
    "order",
    "scale",
    "offset",
    "nodata",
    "mask",
    "mask_values",
)


class _Row(BaseModel):
    model_config = ConfigDict(extra="forbid", defer_build=True)


class _Place(_Row):
    """One slice of a cube: its variable, and the position in each dimension but rows and columns."""

    variable: str
    index: Dict[str, int] = {}


class _Raster(_Row):
    path: str
    band: int = 1
    scale: float = 1.0
    offset: float = 0.0
    nodata: Optional[float] = None
    place: Optional[_Place] = None
    valid: Optional[Tuple[float, float]] = None
    power: bool = False
    root: Optional[float] = None
    scale_from: str = STACK_FILE
    offset_from: str = STACK_FILE


class _Fact(_Row):
    """Something known of a product, and where it was learned from."""

    value: str = ""
    origin: str = UNKNOWN


class _Mask(_Row):
    path: str
    band: int = 1
    kind: Literal["values", "bits", "nonzero"]
    bad: List[int] = []
    place: Optional[_Place] = None

    @model_validator(mode="after")
    def _sound(self) -> _Mask:
        sound_bits(self.kind, self.bad)
        return self


class _Acquisition(_Row):
    date: datetime.date
    source: str
    sensor: str
    orbit: str = ""
    bands: Dict[str, _Raster]
    masks: List[_Mask] = []
    level: Optional[_Fact] = None
    baseline: Optional[_Fact] = None


class _StackFile(_Row):
    """Physical value = stored value x scale + offset; paths are relative to the stack file."""

    schema_version: Literal[1] = 1
    acquisitions: List[_Acquisition]


def save(acquisitions: Iterable[Acquisition], path: Path) -> None:
    """Write a stack file, whole or not at all.

    Raises:
        Failure: `disk`.
    """
    folder = path.resolve().parent
    acquisitions = list(acquisitions)
    content = _StackFile(
        acquisitions=[
            _Acquisition(
                date=acquisition.date,
                source=acquisition.source,
                sensor=acquisition.sensor,
                orbit=acquisition.orbit,
                bands={
                    name: _Raster(
                        path=_relative(ref.path, folder),
                        band=ref.band,
                        scale=ref.scale,
                        offset=ref.offset,
                        nodata=ref.nodata,
                        place=_place(ref.place),
                        valid=ref.valid,
                        power=ref.power,
                        root=ref.root,
                        scale_from=ref.scale_from,
                        offset_from=ref.offset_from,
                    )
                    for name, ref in acquisition.bands.items()
                },
                masks=[
                    _Mask(
                        path=_relative(mask.path, folder),
                        band=mask.band,
                        kind=mask.kind,
                        bad=list(mask.bad),
                        place=_place(mask.place),
                    )
                    for mask in acquisition.masks
                ],
                level=_Fact(value=acquisition.level.value, origin=acquisition.level.origin),
                baseline=_Fact(value=acquisition.baseline.value, origin=acquisition.baseline.origin),
            )
            for acquisition in acquisitions
        ],
    )
    write_whole(path, content.model_dump_json(indent=1, exclude_defaults=True).encode())


def servers_of(acquisitions: Iterable[Acquisition]) -> list[str]:
    """The servers and buckets of remote rasters, as whoever reads the stack file must name them (also read)."""
    paths = (ref.path for acquisition in acquisitions for ref in acquisition.refs)
    return list(dict.fromkeys(match.group(1) for path in paths if (match := _SERVER.match(path))))


def read(path: Path, options: StackOptions) -> Found:
    """Read a stack file; a date whose files are gone is rejected.

    Raises:
        BadInput: `stack_invalid`; `option_unused` for an option that only makes sense with a folder.
    """
    try:
        content = _StackFile.model_validate_json(read_bytes(path))
    except Unreadable as error:
        raise BadInput("stack_invalid", f"{path} cannot be used: {error.reason}.", "Scan the folder again.") from error
    except ValidationError as error:
        raise BadInput(
            "stack_invalid",
            f"{path} is not a stack file: {describe(error)}.",
            "Scan the folder again to make a new one.",
        ) from error
    settled = {name: getattr(options, name) for name in _SETTLED}
    if settled["mask"] == DETECT:  # it heeds no mask, whoever names it
        settled["mask"] = None
    given = next((name for name, value in settled.items() if value is not None), None)
    if given is not None and any(speak_of(options, row.sensor) for row in content.acquisitions):
        raise BadInput(
            "option_unused",
            f"{path} is a stack file and already says its {given}.",
            f"Change {given} in the stack file, or scan the folder again.",
        )
    return sorted_out(_candidate(row, path.resolve().parent, options.also_read or ()) for row in content.acquisitions)


def _candidate(row: _Acquisition, folder: Path, also: Sequence[str]) -> Candidate | Rejected:
    bands = {
        name: RasterRef(
            _absolute(band.path, folder),
            band.band,
            band.scale,
            band.offset,
            band.nodata,
            place=_cube_place(band.place),
            valid=band.valid,
            power=band.power,
            root=band.root,
            scale_from=_origin(band.scale, band.scale_from, 1.0),
            offset_from=_origin(band.offset, band.offset_from, 0.0),
        )
        for name, band in row.bands.items()
    }
    masks = tuple(
        MaskRef(_absolute(mask.path, folder), mask.band, mask.kind, tuple(mask.bad), _cube_place(mask.place))
        for mask in row.masks
    )
    if not bands:
        return Rejected(row.source, "the stack file names no band for it", row.date)
    for path in dict.fromkeys(ref.path for ref in (*bands.values(), *masks)):
        fault = _fault_of(path, also)
        if fault:
            return Rejected(row.source, fault, row.date)
    grids = []
    for path in dict.fromkeys(ref.path for ref in bands.values()):
        of_path = {name: ref for name, ref in bands.items() if ref.path == path}
        try:
            with open_source(next(iter(of_path.values()))) as source:
                grids.append(source.grid)
                bands.update({name: replace(ref, dtype=source.dtype_of(ref)) for name, ref in of_path.items()})
        except BadInput as error:
            return Rejected(row.source, error.message.rstrip("."), row.date)
    acquisition = Acquisition(
        row.date,
        row.source,
        bands,
        masks,
        row.sensor,
        row.orbit,
        level=_fact(row.level),
        baseline=_fact(row.baseline),
    )
    return Candidate(acquisition, finest(grids), "stack file")


def _fault_of(path: str, also: Sequence[str]) -> str:
    """Why a raster that a stack file names is not read; '' where it is.

    Whoever wrote the file is not whoever reads it: an address, or a VRT that leads elsewhere, is its author's word.
    """
    if is_address(path) and not is_remote(path):
        packed = _PACKED.fullmatch(path) is not None
        return "" if packed else f"{path[:200]} is no address that a stack file may name"
    if is_remote(path):
        if is_named(path, also):
            return ""
        return (
            f"{path[:200]} is not asked, for nobody here named its server; name it (also read), or choose the catalogue"
        )
    reason = leads_outside(path, also)
    return f"{path[:200]} is not read: {reason}" if reason else ""


def _origin(number: float, origin: str, assumed: float) -> str:
    """Where a scale or an offset was learned from: of another than was assumed, from whoever wrote it into the file."""
    return STACK_FILE if origin == UNKNOWN and number != assumed else origin


def _fact(row: _Fact | None) -> Fact:
    return Fact("", STACK_FILE) if row is None else Fact(row.value, row.origin)


def _place(place: CubePlace | None) -> _Place | None:
    return None if place is None else _Place(variable=place.variable, index=dict(place.index))


def _cube_place(place: _Place | None) -> CubePlace | None:
    return None if place is None else CubePlace(place.variable, tuple(place.index.items()))


def _absolute(path: str, folder: Path) -> str:
    return path if is_address(path) else str(folder / path)


def _relative(path: str, folder: Path) -> str:
    if is_address(path):
        return path
    try:
        return Path(os.path.relpath(Path(path).resolve(), folder)).as_posix()
    except ValueError:  # another drive on Windows
        return str(Path(path).resolve())
