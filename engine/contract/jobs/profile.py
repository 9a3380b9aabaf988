"""The spec of the profile job."""

from __future__ import annotations

from typing import Any, ClassVar, Dict, Literal, Tuple

from engine.contract.jobs.series import SeriesJob
from engine.contract.jobs.shared import PARCELS, SeasonThreshold, ShownValues, Smoothing


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
    values: ShownValues = "NDVI"
    smoothing: Smoothing = 40
    threshold: SeasonThreshold = 0.2
