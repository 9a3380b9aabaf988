"""The spec of the embed job."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Dict, Literal, Optional, Tuple

from pydantic import Field

from engine.contract.jobs.base import Job
from engine.contract.jobs.map import raster_of
from engine.contract.jobs.shared import Device, Overwrite, ParcelsLayer, ResultsFolder
from engine.contract.message import NUMERIC, Kind, Place, Shown
from engine.contract.stack import StackOptions, Stacks


class EmbedJob(Job):
    """Write the features that a model's encoder gives each pixel of a stack, or each parcel in it.

    They are for classifiers and searches of one's own, and mean nothing to another model.
    """

    arguments: ClassVar[Tuple[str, ...]] = ("stack",)
    writes: ClassVar[Tuple[str, ...]] = (raster_of("embedding"), "embedding.parquet")
    example: ClassVar[Dict[str, Any]] = {"stack": "rasters/", "model": "france-2018-s2", "out": "embedded/"}

    job: Literal["embed"] = "embed"
    stack: Stacks
    model: Annotated[Place, Kind("text"), Shown(group="model")] = Field(
        description="Name or path of a model package with an encoder, or of one that gives features."
    )
    out: ResultsFolder
    parcels: Annotated[Optional[Place], Shown(group="parcels")] = Field(
        None,
        description="Polygon layer that GDAL can read: a table (Parquet) with the mean features of each parcel's "
        "pixels is written, and no raster.",
    )
    parcels_layer: ParcelsLayer = None
    options: StackOptions = StackOptions()
    numbers: Annotated[Literal["float16", "int8"], Shown("Numbers of the raster", "results")] = Field(
        "float16",
        description="Half precision, or bytes with a scale for each band in the file, half as large: a feature is the "
        "byte times the scale, off by at most half of that.",
    )
    device: Device = "auto"
    threads: Annotated[
        Optional[Annotated[int, Field(ge=1, le=1024), NUMERIC]], Shown("Processor threads", "computing", advanced=True)
    ] = Field(None, description="Processor threads; all by default.")
    overwrite: Overwrite = False
