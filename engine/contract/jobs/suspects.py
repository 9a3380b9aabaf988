"""The spec of the suspects job."""

from __future__ import annotations

from typing import Any, ClassVar, Dict, Literal

from engine.contract.jobs.labelled import LabelledSeriesJob


class SuspectsJob(LabelledSeriesJob):
    """Rank labelled parcels by how little their series support the label: the most suspect first."""

    example: ClassVar[Dict[str, Any]] = {
        "series": "series/",
        "parcels": "parcels.gpkg",
        "field": "crop",
        "out": "suspects/",
    }

    job: Literal["suspects"] = "suspects"
