"""`cropmapper:embedstack`: the embed job as a Processing algorithm."""

from __future__ import annotations

from ..words import tr
from .base import JobAlgorithm
from .inputs import Extent, Layer, Model, Stack
from .parts import Folder, FurtherOptions, Options, Plain


class EmbedStack(JobAlgorithm):
    """Write the features that a model's encoder gives pixels or parcels."""

    JOB = "embed"
    NAME = "embedstack"
    TITLE = tr("Features of a stack")
    ABOUT = tr("What a model's encoder gives each pixel, as a raster, or each parcel, as a table")
    TAGS = ("embedding", "features", "representation", "encoder", "time series", "foundation model")
    PARTS = (
        Stack(),
        Layer("parcels"),
        Model(),
        Options("start", "end"),
        Extent(),
        Plain("numbers"),
        Plain("overwrite"),
        Folder(),
        Plain("device"),
        Options("sensor", "bands", "scale", "offset", "nodata", "mask"),
        FurtherOptions(),
    )
