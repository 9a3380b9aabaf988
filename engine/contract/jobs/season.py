"""The spec of the season job."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Dict, Literal, Optional, Tuple

from pydantic import Field

from engine.contract.jobs.series import SeriesJob
from engine.contract.jobs.shared import PARCELS, Classes
from engine.contract.message import Kind, Name, Place, Shown, Text


class SeasonJob(SeriesJob):
    """Classify parcels or pixels as of several dates of the season: what was known when, and from when on it stays.

    A model of parcels, such as teach makes, answers for parcels; a model of pixels for rasters, and for parcels by the
    mean of their pixels.
    """

    writes: ClassVar[Tuple[str, ...]] = (
        PARCELS,
        "season.csv",
        "report.html",
        "season_classes.tif",
        "season_confidence.tif",
        "stays_from.tif",
    )
    example: ClassVar[Dict[str, Any]] = {
        "stack": "series/",
        "parcels": "parcels.gpkg",
        "model": "taught/model",
        "cutoffs": "2023-05-01,2023-06-15,2023-09-30",
        "out": "season/",
    }

    job: Literal["season"] = "season"
    model: Annotated[Place, Kind("text"), Shown(group="model")] = Field(
        description="Name or path of a model: one of parcels, such as teach makes, or one of pixels."
    )
    parcels: Annotated[Optional[Place], Shown("Parcels or points", "parcels")] = Field(
        None,
        description="Layer of polygons or points that GDAL can read; a point is the pixel that it lies in. Without one "
        "a model of pixels writes rasters alone.",
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
    raster: Annotated[bool, Shown("Also write rasters", "results")] = Field(
        False,
        description="Also write rasters: class and confidence as of each date, and the first date from which each "
        "pixel's answer stays (models of pixels). Without parcels they are written anyway.",
    )
