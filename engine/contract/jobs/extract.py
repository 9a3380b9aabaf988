"""The spec of the extract job."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Dict, Literal, Optional, Tuple

from pydantic import Field

from engine.contract.jobs.base import Job
from engine.contract.jobs.shared import Overwrite, ParcelsLayer
from engine.contract.message import NUMERIC, Name, Place, Shown
from engine.contract.stack import StackOptions, Stacks


class ExtractJob(Job):
    """Extract the series of parcels or points from a stack: mean, spread and clear pixels of each band on each date."""

    arguments: ClassVar[Tuple[str, ...]] = ("stack",)
    writes: ClassVar[Tuple[str, ...]] = (
        "series.parquet",
        "parcels.parquet",
        "series.npz",
        "homogeneity.parquet",
        "homogeneity.gpkg",
    )
    example: ClassVar[Dict[str, Any]] = {"stack": "rasters/", "parcels": "parcels.gpkg", "out": "series/"}

    job: Literal["extract"] = "extract"
    stack: Stacks
    parcels: Annotated[Place, Shown(group="parcels")] = Field(
        description="Layer of polygons or points that GDAL can read; a point is the pixel that it lies in."
    )
    out: Annotated[Place, Shown("Output folder", "results")] = Field(
        description="Folder for the series; what an earlier job has there of the same parcels and dates is kept."
    )
    parcels_layer: ParcelsLayer = None
    options: StackOptions = StackOptions()
    inner: Annotated[float, Field(ge=0, le=100), NUMERIC, Shown("Pixels to leave out at the edge", "parcels")] = Field(
        0.5,
        description="By how many pixels parcels are shrunk before pixels count whose centre lies inside; parcels "
        "that would keep too little are left as they are.",
    )
    labels: Annotated[Optional[Name], Shown("Field with the crop", "parcels")] = Field(
        None, description="Attribute with the class of each parcel: writes a series file (.npz) for training, too."
    )
    homogeneity: Annotated[bool, Shown("Look for two crops in a parcel", "parcels")] = Field(
        False,
        description="Say of each parcel whether its pixels look like two crops: the share of the smaller group, how "
        "much better two groups explain the pixels than one, and the line between them as a layer.",
    )
    overwrite: Overwrite = False
