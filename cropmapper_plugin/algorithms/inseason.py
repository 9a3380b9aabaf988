"""`cropmapper:inseason`: the season job as a Processing algorithm."""

from __future__ import annotations

from ..words import tr
from .base import JobAlgorithm
from .inputs import PACKAGE, Extent, Layer, LayerField, Stack
from .parts import Folder, FurtherOptions, Load, Options, Plain, Texts


class InSeason(JobAlgorithm):
    """Classify parcels or pixels as of several dates of the season."""

    JOB = "season"
    NAME = "inseason"
    TITLE = tr("Crops as the season goes")
    ABOUT = tr("Class and confidence as of several dates, and from when on each parcel's answer stays")
    TAGS = ("crop", "classification", "early season", "time series", "parcel")
    PARTS = (
        Stack(),
        Layer("parcels", points=True),
        PACKAGE,
        Plain("cutoffs"),
        LayerField("field", "parcels"),
        Options("start", "end"),
        Extent(),
        Plain("raster"),
        Plain("overwrite"),
        Load(),
        Folder(),
        Texts("classes"),
        Options("sensor", "bands", "scale", "offset", "nodata", "mask"),
        FurtherOptions(),
    )
