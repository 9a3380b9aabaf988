"""Job specs as the engine's contract has them; `resources/schema/job.schema.json` is their description."""

from __future__ import annotations

import datetime
import os
from pathlib import Path

SCHEMA_VERSION = 1
PRECISIONS = ("auto", "float32", "bfloat16")


def map_job(
    stack: str,
    model: str,
    out: str,
    parcels: str | None = None,
    parcels_layer: str | None = None,
    start: str | None = None,
    end: str | None = None,
    extent: dict | None = None,
    options: dict | None = None,
    only_parcels: bool = False,
    probabilities: bool = False,
    precision: str = "auto",
    overwrite: bool = False,
) -> dict:
    """Build a map job.

    Args:
        stack: folder of dated rasters; a raster, cube, archive, STAC or stack file; or an https address.
        model: name of a bundled package, or the path of one.
        out: folder for the results.
        parcels: polygon file.
        parcels_layer: the layer within it; its only one by default.
        start: first date to use, as YYYY-MM-DD.
        end: last date to use, as YYYY-MM-DD.
        extent: xmin, ymin, xmax, ymax and crs.
        options: further options of the stack, as `stackoptions` reads them.
        only_parcels: map nothing but the parcels.
        probabilities: also write one probability band per class.
        precision: of the computation; one of PRECISIONS.
        overwrite: replace another job's results in `out`.
    """
    options = {**(options or {}), **_given({"start": start, "end": end, "extent": extent})}
    job = {
        "schema_version": SCHEMA_VERSION,
        "job": "map",
        "stack": stack,
        "model": model,
        "out": out,
        "parcels": parcels,
        "parcels_layer": parcels_layer,
        "options": options,
        "only_parcels": only_parcels,
        "probabilities": probabilities,
        "precision": precision,
        "overwrite": overwrite,
    }
    return _given(job)


def _given(values: dict) -> dict:
    return {name: value for name, value in values.items() if value is not None}


def is_address(stack: str) -> bool:
    """Say whether a stack is on the network, and no path."""
    return stack.lower().startswith(("http://", "https://"))


def default_output(stack: str) -> str:
    """Return the folder `cropmapper` beside a stack, or in the home folder where nothing can be written beside it.

    Never within the stack's own folder, where a later scan would take results for dates.
    """
    if not stack:
        return ""
    if is_address(stack):
        return str(Path.home() / "cropmapper")
    beside = Path(stack).parent
    return str((beside if os.access(beside, os.W_OK) else Path.home()) / "cropmapper")


def run_folder(parent: Path, now: datetime.datetime) -> Path:
    """Return a folder within `parent` that no earlier run has, named after the minute."""
    name = f"map_{now:%Y-%m-%d_%H%M}"
    folder, count = parent / name, 2
    while folder.exists():
        folder, count = parent / f"{name}_{count}", count + 1
    return folder
