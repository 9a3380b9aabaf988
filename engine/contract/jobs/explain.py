"""The spec of the explain job."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Dict, Literal, Tuple

from pydantic import Field

from engine.contract.jobs.series import SeriesJob
from engine.contract.jobs.shared import PARCELS
from engine.contract.message import Kind, Place, Shown


class ExplainJob(SeriesJob):
    """Say which dates and bands decided a model's answer for each parcel, by hiding one after the other.

    What counts is by how much the probability of the answered class falls when a date is hidden like a cloud, or a band
    has its mean of training on all dates. Models that tell their attention over the dates have it beside that, and
    where the two name different dates it is said.
    """

    writes: ClassVar[Tuple[str, ...]] = (PARCELS, "explain.json", "report.html", "decisive_date.tif")
    example: ClassVar[Dict[str, Any]] = {
        "stack": "rasters/",
        "parcels": "parcels.gpkg",
        "model": "france-2018-s2",
        "out": "explained/",
    }

    job: Literal["explain"] = "explain"
    model: Annotated[Place, Kind("text"), Shown(group="model")] = Field(
        description="Name of a bundled model package, or the path of one, such as teach makes."
    )
    raster: Annotated[bool, Shown("Also write the decisive date", "results")] = Field(
        False, description="Also write a raster with the day of year of each pixel's most decisive date (pixel models)."
    )
