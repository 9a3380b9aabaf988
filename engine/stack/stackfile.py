"""Stack files: a scan's choices as JSON (`*.stack.json`), to be corrected by hand and used wherever a folder is."""

from __future__ import annotations

import datetime
import os
from pathlib import Path
from typing import Dict, List, Literal, Optional

import rasterio
from pydantic import BaseModel, ConfigDict, ValidationError
from rasterio.errors import RasterioError

from engine.contract import StackOptions, describe
from engine.errors import BadInput
from engine.files import write_whole
from engine.stack.folder import Candidate, Rejected
from engine.stack.grid import grid_of, pixel_size
from engine.stack.types import Acquisition, MaskRef, RasterRef, TimeStack


class _Row(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Raster(_Row):
    path: str
    band: int
    scale: float = 1.0
    offset: float = 0.0
    nodata: Optional[float] = None


class _Mask(_Row):
    path: str
    band: int = 1
    kind: Literal["values", "bits", "nonzero"]
    bad: List[int] = []


class _Acquisition(_Row):
    date: datetime.date
    source: str
    bands: Dict[str, _Raster]
    mask: Optional[_Mask] = None


class _StackFile(_Row):
    """Physical value = stored value x scale + offset; paths are relative to the stack file."""

    schema_version: Literal[1] = 1
    sensor: str
    acquisitions: List[_Acquisition]


def save(stack: TimeStack, path: Path) -> None:
    """Write a stack file, whole or not at all.

    Raises:
        Failure: `disk`.
    """
    folder = path.resolve().parent
    content = _StackFile(
        sensor=stack.sensor,
        acquisitions=[
            _Acquisition(
                date=acquisition.date,
                source=acquisition.source,
                bands={
                    name: _Raster(
                        path=_relative(ref.path, folder),
                        band=ref.band,
                        scale=ref.scale,
                        offset=ref.offset,
                        nodata=ref.nodata,
                    )
                    for name, ref in acquisition.bands.items()
                },
                mask=acquisition.mask
                and _Mask(
                    path=_relative(acquisition.mask.path, folder),
                    band=acquisition.mask.band,
                    kind=acquisition.mask.kind,
                    bad=list(acquisition.mask.bad),
                ),
            )
            for acquisition in stack.acquisitions
        ],
    )
    write_whole(path, content.model_dump_json(indent=1).encode())


def read_candidates(path: Path, options: StackOptions) -> tuple[str, list[Candidate], list[Rejected]]:
    """Read a stack file, as `read_folder` reads a folder; a date whose files are gone is rejected.

    Raises:
        BadInput: `stack_invalid`; `option_unused` for an option that only makes sense with a folder.
    """
    for name in ("sensor", "bands", "date_pattern", "scale", "offset", "nodata", "mask", "mask_values"):
        if getattr(options, name) is not None:
            raise BadInput(
                "option_unused",
                f"{path} is a stack file and already says its {name}.",
                f"Change {name} in the stack file, or scan the folder again.",
            )
    try:
        content = _StackFile.model_validate_json(path.read_bytes())
    except ValidationError as error:
        raise BadInput(
            "stack_invalid",
            f"{path} is not a stack file: {describe(error)}.",
            "Scan the folder again to make a new one.",
        ) from error
    candidates, rejected = [], []
    for row in content.acquisitions:
        found = _candidate(row, path.resolve().parent)
        if isinstance(found, Candidate):
            candidates.append(found)
        else:
            rejected.append(found)
    return content.sensor, candidates, rejected


def _candidate(row: _Acquisition, folder: Path) -> Candidate | Rejected:
    bands = {
        name: RasterRef(str(folder / band.path), band.band, band.scale, band.offset, band.nodata)
        for name, band in row.bands.items()
    }
    mask = row.mask and MaskRef(str(folder / row.mask.path), row.mask.band, row.mask.kind, tuple(row.mask.bad))
    grids = []
    for raster in dict.fromkeys(ref.path for ref in bands.values()):
        try:
            with rasterio.open(raster) as dataset:
                grids.append(grid_of(dataset))
        except RasterioError:
            return Rejected(row.source, f"{raster} cannot be opened", row.date)
    if not grids:
        return Rejected(row.source, "the stack file names no band for it", row.date)
    acquisition = Acquisition(row.date, row.source, bands, mask)
    return Candidate(acquisition, min(grids, key=lambda grid: min(pixel_size(grid))), "stack file")


def _relative(path: str, folder: Path) -> str:
    try:
        return Path(os.path.relpath(Path(path).resolve(), folder)).as_posix()
    except ValueError:  # another drive on Windows
        return str(Path(path).resolve())
