"""`cropmapper:scanstack`: the scan job as a Processing algorithm."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ..client.texts import unmarked
from .base import JobAlgorithm
from .inputs import Extent, Stack
from .parts import File, FurtherOptions, Options, Plain


class ScanStack(JobAlgorithm):
    """Say which dates of a stack can be used, and keep the choices as a stack file."""

    JOB = "scan"
    NAME = "scanstack"
    TITLE = "Scan a stack"
    ABOUT = "Which dates and bands of a stack of dated rasters can be used, and why not"
    TAGS = ("crop", "time series", "sentinel-2", "satellite", "dates", "stack")
    PARTS = (
        Stack(),
        Options("start", "end"),
        Extent(),
        Plain("overwrite"),
        Plain("models"),
        File(".stack.json"),
        Options("sensor", "bands", "scale", "offset", "nodata", "mask"),
        FurtherOptions(),
    )

    def tell(self, result: dict, feedback: QgsProcessingFeedback) -> None:
        """Write a line a date, and one a model where that was asked."""
        for row in result["summary"]["rows"]:
            state = "used" if row["used"] else f"left out: {row['reason']}"
            feedback.pushInfo(unmarked(f"{row['date'] or 'undated'}  {row['source']}: {state}"))
        for row in result["summary"].get("models", ()):
            state = "fits" if row["fits"] else "does not fit"
            feedback.pushInfo(unmarked(" ".join([f"{row['name']}: {state}.", *row["reasons"]])))
