"""Where dated rasters come from: one module for each kind of source, each with `read(place, options) -> Found`."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.reading import ABSENT, Unreadable, require_there
from engine.stack.find import stackfile
from engine.stack.find.found import Found
from engine.stack.find.sources import cube, folder, series, stac
from engine.stack.find.sources.formats import NO_RASTERS
from engine.stack.read.archive import is_archive
from engine.stack.read.place import is_address

Read = Callable[[StackOptions], Found]
# What a kind of source tells by itself, whatever the user says.
_STAC = ("date_pattern", "dates", "order")
_CUBE = ("date_pattern", "order")
_FOLDER = ("dates", "order")
# Files of a folder that are opened to see whether they are rasters of a year.
_LOOKED_AT = 20


def read_source(path: str | Path, options: StackOptions) -> Found:
    """Find the acquisitions at a place, whatever kind of source it is.

    Raises:
        BadInput: `stack_missing`, `stack_invalid`, and what the source's own module raises.
    """
    return _source(path, options)[0](options)


def unused_options(path: str | Path, options: StackOptions) -> set[str]:
    """The names of given options that this kind of source has no use for.

    Raises:
        BadInput: as `read_source`.
    """
    return {name for name in _source(path, options)[1] if getattr(options, name) is not None}


def _source(source: str | Path, options: StackOptions) -> tuple[Read, tuple[str, ...]]:
    """What reads a place, and the options that it does not use."""
    if is_address(str(source)):
        return partial(stac.read, str(source)), _STAC
    path = Path(source)
    try:
        require_there(path)
    except Unreadable as error:
        raise BadInput(
            "stack_missing",
            f"{path} does not exist." if error.reason == ABSENT else f"{path} cannot be used: {error.reason}.",
            "Choose a folder of dated rasters or a stack file.",
        ) from error
    if cube.is_cube(path):
        return partial(cube.read, path), _CUBE
    if path.is_dir():
        if any(folder.is_annual_raster(each, options) for each in sorted(path.iterdir())[:_LOOKED_AT]):
            return partial(folder.read, path), _FOLDER
        if series.holds(path, options):
            return partial(series.read_folder, path), ()
        return partial(folder.read, path), _FOLDER
    if stac.is_stac(path):
        return partial(stac.read, str(path)), _STAC
    if path.suffix == ".json":
        return partial(stackfile.read, path), ()
    if is_archive(path.name):
        return partial(folder.read, path), _FOLDER
    if path.suffix in NO_RASTERS:
        raise BadInput(
            "stack_invalid",
            f"{path} is no stack of rasters but of {NO_RASTERS[path.suffix]}.",
            "Choose the folder that holds the dated rasters.",
        )
    if folder.is_annual_raster(path, options):
        return partial(folder.read_annual, path), _FOLDER
    return partial(series.read, path), ()
