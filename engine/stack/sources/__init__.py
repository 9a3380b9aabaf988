"""Where dated rasters come from: one module for each kind of source, each with `read(place, options) -> Found`."""

from __future__ import annotations

from pathlib import Path

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.stack import stackfile
from engine.stack.found import Found
from engine.stack.place import is_address
from engine.stack.sources import cube, folder, series, stac
from engine.stack.sources.archive import is_archive
from engine.stack.sources.walk import NO_RASTERS


def read_source(place: str | Path, options: StackOptions) -> Found:
    """Find the acquisitions at a place, whatever kind of source it is.

    Raises:
        BadInput: `stack_missing`, `stack_invalid`, and what the source's own module raises.
    """
    if is_address(str(place)):
        return stac.read(str(place), options)
    path = Path(place)
    if not path.exists():
        raise BadInput("stack_missing", f"{path} does not exist.", "Choose a folder of dated rasters or a stack file.")
    if cube.is_cube(path):
        return cube.read(path, options)
    if path.is_dir():
        return series.read_folder(path, options) if series.holds(path, options) else folder.read(path, options)
    if stac.is_stac(path):
        return stac.read(str(path), options)
    if path.suffix == ".json":
        return stackfile.read(path, options)
    if is_archive(path.name):
        return folder.read(path, options)
    if path.suffix in NO_RASTERS:
        raise BadInput(
            "stack_invalid",
            f"{path} is no stack of rasters but of {NO_RASTERS[path.suffix]}.",
            "Choose the folder that holds the dated rasters.",
        )
    return series.read(path, options)
