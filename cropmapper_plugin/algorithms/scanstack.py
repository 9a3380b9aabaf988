"""`cropmapper:scanstack`: the scan job as a Processing algorithm."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ..client.names import in_words, model_title
from ..client.scanned import describe
from ..client.texts import unmarked
from ..words import joined, tr
from .base import JobAlgorithm
from .inputs import Extent, Stack
from .parts import File, FurtherOptions, Options, Plain


class ScanStack(JobAlgorithm):
    """Say which dates of a stack can be used, and keep the choices as a stack file."""

    JOB = "scan"
    NAME = "scanstack"
    TITLE = tr("Scan a stack")
    ABOUT = tr("Which dates and bands of a stack of dated rasters can be used, and why not")
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
        """Write what the stack holds, a line a date, and one a model where that was asked."""
        for line in describe(result["summary"]).splitlines():
            feedback.pushInfo(unmarked(line))
        for row in result["summary"]["rows"]:
            state = tr("used") if row["used"] else tr("left out: {reason}").format(reason=in_words(row["reason"]))
            feedback.pushInfo(unmarked(f"{row['date'] or tr('undated')}  {row['source']}: {state}"))
        for row in result["summary"].get("models", ()):
            fit = tr("{model}: fits.") if row["fits"] else tr("{model}: does not fit.")
            line = joined(fit.format(model=model_title(row["path"])), *map(in_words, row["reasons"]))
            feedback.pushInfo(unmarked(line))
