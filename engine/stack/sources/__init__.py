"""Where dated rasters come from: one module for each kind of source, each with `read(place, options) -> Found`."""

from __future__ import annotations

from pathlib import Path

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.stack import stackfile
from engine.stack.found import Found
from engine.stack.sources import folder, series


def read_source(place: str | Path, options: StackOptions) -> Found:
    """Find the acquisitions at a place, whatever kind of source it is.

    Raises:
        BadInput: `stack_missing`, `stack_invalid`, and what the source's own module raises.
    """
    path = Path(place)
    if not path.exists():
        raise BadInput("stack_missing", f"{path} does not exist.", "Choose a folder of dated rasters or a stack file.")
    if path.is_dir():
        return series.read_folder(path, options) if series.holds(path, options) else folder.read(path, options)
    if path.suffix == ".json":
        return stackfile.read(path, options)
    return series.read(path, options)
