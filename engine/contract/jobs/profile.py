"""The spec of the profile job."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Dict, Literal, Tuple

from pydantic import Field

from engine.contract.jobs.series import SeriesJob
from engine.contract.jobs.shared import PARCELS
from engine.contract.message import NUMERIC, Shown, Text


class ProfileJob(SeriesJob):
    """Show parcels or points through the year: indices, smoothed curves, season, harvest, mowing and bare soil.

    The first of the values tells the season; events are told by NDVI, and bare soil by NBR2, too, where the bands give
    these.
    """

    writes: ClassVar[Tuple[str, ...]] = (
        PARCELS,
        "series.csv",
        "events.csv",
        "profile.json",
        "profile.svg",
        "report.html",
    )
    example: ClassVar[Dict[str, Any]] = {"stack": "rasters/", "parcels": "parcels.gpkg", "out": "profile/"}

    job: Literal["profile"] = "profile"
    values: Annotated[Text, Shown("Bands, indices, expressions", "model", example="NDVI,NDRE,(B08-B04)/(B08+B04)")] = (
        Field(
            "NDVI",
            description="What to show, with commas between: bands, NDVI, NDWI, NDRE, EVI, NBR2, or expressions of "
            "bands, numbers and + - * /.",
        )
    )
    smoothing: Annotated[float, Field(ge=5, le=365), NUMERIC, Shown("Days to smooth over", "model", advanced=True)] = (
        Field(40, description="Waves shorter than so many days are smoothed to less than half (Whittaker smoother).")
    )
    threshold: Annotated[
        float, Field(ge=0.01, le=0.99), NUMERIC, Shown("Share of amplitude of the season", "model", advanced=True)
    ] = Field(0.2, description="The season starts and ends where the curve passes this share of its amplitude.")
