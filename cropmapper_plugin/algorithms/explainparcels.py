"""`cropmapper:explainparcels`: the explain job as a Processing algorithm."""

from __future__ import annotations

from ..words import tr
from .base import JobAlgorithm
from .inputs import Extent, Layer, Model, Stack
from .parts import Folder, FurtherOptions, Load, Options, Plain


class ExplainParcels(JobAlgorithm):
    """Say which dates and bands decided a model's answer for each parcel."""

    JOB = "explain"
    NAME = "explainparcels"
    TITLE = tr("What decided for each parcel")
    ABOUT = tr("Dates and bands that decided a model's answers, found by hiding one after the other")
    TAGS = ("crop", "explanation", "occlusion", "time series", "parcel", "model")
    PARTS = (
        Stack(),
        Layer("parcels", points=True),
        Model(),
        Options("start", "end"),
        Extent(),
        Plain("raster"),
        Plain("overwrite"),
        Load(),
        Folder(),
        Options("sensor", "bands", "scale", "offset", "nodata", "mask"),
        FurtherOptions(),
    )
