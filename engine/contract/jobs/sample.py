"""The spec of the sample job."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Dict, Literal, Tuple

from pydantic import Field

from engine.contract.jobs.base import Job
from engine.contract.message import NUMERIC, Place, Shown

_LONGEST_SIDE = 100_000  # pixels of a simulated scene


class SampleJob(Job):
    """Write a simulated scene: dated rasters and parcels with crops."""

    arguments: ClassVar[Tuple[str, ...]] = ("out",)
    example: ClassVar[Dict[str, Any]] = {"out": "demo/", "seed": 7}

    job: Literal["sample"] = "sample"
    out: Annotated[Place, Shown("Output folder", "results")] = Field(description="Folder for the scene.")
    seed: Annotated[int, Field(ge=0, le=2**63 - 1), NUMERIC] = Field(
        0, description="Number that decides the scene: the same one gives the same scene."
    )
    width: Annotated[int, Field(ge=32, le=_LONGEST_SIDE), NUMERIC] = Field(256, description="Pixels of 10 m.")
    height: Annotated[int, Field(ge=32, le=_LONGEST_SIDE), NUMERIC] = Field(192, description="Pixels of 10 m.")
    year: Annotated[int, Field(ge=1990, le=2100), NUMERIC] = Field(2021, description="Year of the dates.")
    managed: Annotated[bool, Shown("Fields cut, harvested, ploughed")] = Field(
        False,
        description="Cut meadows, harvest crops and plough fields on days that the parcels' columns say; else crops "
        "ripen and fade.",
    )
    overwrite: Annotated[bool, Shown("Write into a folder that is not empty", "results")] = Field(
        False, description="Write into a folder that is not empty."
    )
