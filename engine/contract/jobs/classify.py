"""The spec of the classify job."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Dict, Literal, Tuple

from pydantic import Field

from engine.contract.jobs.base import Job
from engine.contract.jobs.shared import PARCELS, Overwrite, ParcelsLayer, ParcelsOfSeries, ResultsFolder, SeriesFolder
from engine.contract.message import Kind, Place, Shown


class ClassifyJob(Job):
    """Classify parcels or points at once: a model on series that were extracted."""

    arguments: ClassVar[Tuple[str, ...]] = ("series",)
    writes: ClassVar[Tuple[str, ...]] = (PARCELS,)
    example: ClassVar[Dict[str, Any]] = {
        "series": "series/",
        "parcels": "parcels.gpkg",
        "model": "taught/model",
        "out": "classified/",
    }

    job: Literal["classify"] = "classify"
    series: SeriesFolder
    parcels: ParcelsOfSeries
    model: Annotated[Place, Kind("text"), Shown(group="model")] = Field(
        description="Name or path of a model of parcels, such as teach makes; for points, of pixels."
    )
    out: ResultsFolder
    parcels_layer: ParcelsLayer = None
    overwrite: Overwrite = False
