"""`cropmapper:timeprofile`: the profile job as a Processing algorithm."""

from __future__ import annotations

from ..words import tr
from .base import JobAlgorithm
from .inputs import Extent, Layer, Stack
from .parts import Folder, FurtherOptions, Load, Options, Plain


class TimeProfile(JobAlgorithm):
    """Show parcels or points through the year."""

    JOB = "profile"
    NAME = "timeprofile"
    TITLE = tr("Parcels through the year")
    ABOUT = tr("Indices, curves, season, harvest, mowing and bare soil of parcels or points")
    TAGS = ("crop", "time series", "phenology", "ndvi", "harvest", "mowing", "parcel")
    PARTS = (
        Stack(),
        Layer("parcels", points=True),
        Plain("values"),
        Options("start", "end"),
        Extent(),
        Plain("overwrite"),
        Load(),
        Folder(),
        Plain("smoothing"),
        Plain("threshold"),
        Options("sensor", "bands", "scale", "offset", "nodata", "mask"),
        FurtherOptions(),
    )
