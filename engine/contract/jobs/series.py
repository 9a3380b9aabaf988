"""What the specs of jobs have that ask the series of places: of rasters, or as they were extracted before."""

from __future__ import annotations

from typing import Annotated, ClassVar, Tuple

from pydantic import Field

from engine.contract.jobs.base import Job
from engine.contract.jobs.shared import Overwrite, ParcelsLayer, ResultsFolder
from engine.contract.message import Place, Shown
from engine.contract.stack import StackOptions, Stacks


class SeriesJob(Job):
    """What jobs have that ask the series of parcels or points."""

    arguments: ClassVar[Tuple[str, ...]] = ("stack",)

    stack: Annotated[Stacks, Shown("Rasters, or folder of series")] = Field(
        description="Where the dated rasters are, as for a map; or the folder of series that the extract job wrote."
    )
    parcels: Annotated[Place, Shown("Parcels or points", "parcels")] = Field(
        description="Layer of polygons or points that GDAL can read; a point is the pixel that it lies in."
    )
    out: ResultsFolder
    parcels_layer: ParcelsLayer = None
    options: StackOptions = StackOptions()
    overwrite: Overwrite = False
