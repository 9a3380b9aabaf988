"""The spec of the season job."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Dict, Literal, Optional, Tuple

from pydantic import Field

from engine.contract.jobs.series import SeriesJob
from engine.contract.jobs.shared import PARCELS, Classes
from engine.contract.message import Kind, Name, Place, Shown, Text


class SeasonJob(SeriesJob):
    """Classify parcels as of several dates of the season: what was known when, and from when on it stays.

    The model is a parcel model, such as teach makes, or for points a model of pixels.
    """

    writes: ClassVar[Tuple[str, ...]] = (PARCELS, "season.csv", "report.html")
    example: ClassVar[Dict[str, Any]] = {
        "stack": "series/",
        "parcels": "parcels.gpkg",
        "model": "taught/model",
        "cutoffs": "2023-05-01,2023-06-15,2023-09-30",
        "out": "season/",
    }

    job: Literal["season"] = "season"
    model: Annotated[Place, Kind("text"), Shown(group="model")] = Field(
        description="Name or path of a model of parcels, such as teach makes; for points, of pixels."
    )
    cutoffs: Annotated[Optional[Text], Shown("Cut-off dates", "model", example="2023-05-01,2023-06-15")] = Field(
        None,
        description="Dates, with commas between: of each, only what was seen until then counts. By default five dates "
        "of the series, the last one among them.",
    )
    field: Annotated[Optional[Name], Shown("Field with the true crop", "parcels")] = Field(
        None, description="Attribute with the true crop, for accuracy against date; not what the model learned from."
    )
    classes: Classes = None
