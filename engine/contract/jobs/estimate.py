"""The spec of the estimate job."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Dict, List, Literal, Optional, Tuple

from pydantic import Field

from engine.contract.jobs.base import Job
from engine.contract.jobs.map import Output
from engine.contract.jobs.shared import Device, ParcelsLayer
from engine.contract.message import NUMERIC, Kind, Place, Shown
from engine.contract.stack import StackOptions, Stacks


class EstimateJob(Job):
    """Say how long a map would take, how much memory and disk, by mapping a small part of it and keeping nothing."""

    arguments: ClassVar[Tuple[str, ...]] = ("stack",)
    example: ClassVar[Dict[str, Any]] = {"stack": "rasters/", "model": "france-2018-s2"}

    job: Literal["estimate"] = "estimate"
    stack: Stacks
    model: Annotated[Place, Kind("text"), Shown(group="model")] = Field(
        description="Name of a bundled model package (the job models lists them), or the path of one."
    )
    options: StackOptions = StackOptions()
    parcels: Annotated[Optional[Place], Shown(group="parcels")] = Field(
        None, description="Polygon layer that GDAL can read, as the map job takes it."
    )
    parcels_layer: ParcelsLayer = None
    only_parcels: Annotated[bool, Shown("Map nothing but the parcels", "parcels")] = Field(
        False, description="As of the map job."
    )
    outputs: Annotated[Optional[List[Output]], Shown("Outputs", "results", advanced=True)] = Field(
        None, min_length=1, description="What the map would hold, as of the map job."
    )
    device: Device = "auto"
    threads: Annotated[
        Optional[Annotated[int, Field(ge=1, le=1024), NUMERIC]], Shown("Processor threads", "computing", advanced=True)
    ] = Field(None, description="Processor threads; all by default.")
