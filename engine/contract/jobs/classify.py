"""The spec of the classify job."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Dict, Literal, Optional, Tuple

from pydantic import Field

from engine.contract.jobs.base import Job
from engine.contract.jobs.shared import PARCELS, Overwrite, ParcelsLayer, ParcelsOfSeries, ResultsFolder, SeriesFolder
from engine.contract.message import NUMERIC, Kind, Place, Shown


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
    unlikeness: Annotated[bool, Shown("Unlikeness to what was learned", "results")] = Field(
        False,
        description="Say how unlike each series is to all that the model was taught with: a percentile of how unlike "
        "those are to each other, 100 where it is farther than all. For models that teach made.",
    )
    confidence: Annotated[
        Optional[Annotated[float, Field(ge=0.0001, le=0.9999), NUMERIC]],
        Shown("Confidence of the sets of crops", "results"),
    ] = Field(
        None,
        description="Say which crops cannot be excluded: how often that set is to hold the true one, by the answers "
        "that the model gave for labels that it had not seen. For models that teach made.",
    )
    overwrite: Overwrite = False
