"""The spec of the next job."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Dict, Literal

from pydantic import Field

from engine.contract.jobs.labelled import LabelledSeriesJob
from engine.contract.message import NUMERIC, Shown


class NextJob(LabelledSeriesJob):
    """Rank unlabelled parcels by what a label would teach: doubtful ones, one of each kind first."""

    example: ClassVar[Dict[str, Any]] = {
        "series": "series/",
        "parcels": "parcels.gpkg",
        "field": "crop",
        "out": "next/",
    }

    job: Literal["next"] = "next"
    count: Annotated[int, Field(ge=1, le=10_000), NUMERIC, Shown("How many to name", "results")] = Field(
        50, description="How many parcels get a rank."
    )
