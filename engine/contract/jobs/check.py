"""The spec of the check job."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Dict, Literal, Optional

from pydantic import Field

from engine.contract.jobs.labelled import LabelledSeriesJob
from engine.contract.message import NUMERIC, Name, Shown

Share = Annotated[float, Field(ge=0.0001, le=0.9999), NUMERIC]


class CheckJob(LabelledSeriesJob):
    """Say of each parcel whether its declared crop is right: green, yellow or red, with reasons.

    No parcel is judged by a model that saw it or its block. Crops of one group in the table of classes count as one.
    """

    example: ClassVar[Dict[str, Any]] = {
        "series": "series/",
        "parcels": "parcels.gpkg",
        "field": "declared",
        "out": "checked/",
    }

    job: Literal["check"] = "check"
    inspected: Annotated[Optional[Name], Shown("Field with the crop found on the ground", "parcels")] = Field(
        None,
        description="Attribute with the crop that an inspection found, where there was one: limits are then chosen, "
        "and errors counted, by these parcels. They should have been drawn by lot.",
    )
    error: Annotated[Share, Shown("Most wrong ones among green", "results")] = Field(
        0.01, description="Of the green parcels, at most this share may have a false declaration."
    )
    false_alarms: Annotated[Share, Shown("Most right ones among red", "results")] = Field(
        0.2, description="Of the red parcels, at most about this share may have a right declaration."
    )
    confidence: Annotated[Share, Shown("Confidence of the sets of crops", "results", advanced=True)] = Field(
        0.95, description="How often the set of crops that cannot be excluded is to hold the true one."
    )
    least_pixels: Annotated[int, Field(ge=1, le=10_000), NUMERIC, Shown("Fewest pixels", "parcels", advanced=True)] = (
        Field(4, description="A parcel with fewer pixels inside is yellow.")
    )
    homogeneity: Annotated[
        Literal["auto", "yes", "no"], Shown("Two crops in a parcel are a reason", "parcels", advanced=True)
    ] = Field(
        "auto",
        description="Whether a parcel whose pixels look like two crops is yellow; 'auto' asks where the extraction "
        "looked for two crops.",
    )
    least_dates: Annotated[
        int, Field(ge=1, le=1000), NUMERIC, Shown("Fewest clear dates", "parcels", advanced=True)
    ] = Field(4, description="A parcel with fewer clear dates is yellow.")
