"""The spec of the delineate job."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Dict, Literal, Optional, Tuple

from pydantic import Field

from engine.contract.jobs.base import Job
from engine.contract.jobs.shared import Device, Overwrite, ResultsFolder
from engine.contract.message import NUMERIC, Kind, Place, Shown
from engine.contract.stack import StackOptions, Stacks

FIELDS = "fields.gpkg"


class DelineateJob(Job):
    """Draw the fields of a stack, where there are no parcels: valid polygons that do not overlap."""

    arguments: ClassVar[Tuple[str, ...]] = ("stack",)
    writes: ClassVar[Tuple[str, ...]] = (FIELDS,)
    example: ClassVar[Dict[str, Any]] = {"stack": "rasters/", "model": "simulated-s2-boundaries", "out": "fields/"}

    job: Literal["delineate"] = "delineate"
    stack: Stacks
    model: Annotated[Place, Kind("text"), Shown(group="model")] = Field(
        description="Name or path of a model package of field boundaries."
    )
    out: ResultsFolder
    options: StackOptions = StackOptions()
    least_area: Annotated[float, Field(ge=0, le=1e6), NUMERIC, Shown("Smallest field, in hectares", "results")] = Field(
        0.1, description="Smaller fields are left out."
    )
    simplify: Annotated[float, Field(ge=0, le=100), NUMERIC, Shown("Simplify by so many pixels", "results")] = Field(
        1.0,
        description="How far an outline may be from the edges of pixels; lines between two fields are simplified once, "
        "so that neighbours stay together. 0 keeps the edges of the pixels.",
    )
    device: Device = "auto"
    threads: Annotated[
        Optional[Annotated[int, Field(ge=1, le=1024), NUMERIC]], Shown("Processor threads", "computing", advanced=True)
    ] = Field(None, description="Processor threads; all by default.")
    overwrite: Overwrite = False
