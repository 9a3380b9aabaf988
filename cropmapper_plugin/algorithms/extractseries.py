"""`cropmapper:extractseries`: the extract job as a Processing algorithm."""

from __future__ import annotations

from ..words import tr
from .base import JobAlgorithm
from .inputs import Extent, Layer, Stack
from .parts import Folder, FurtherOptions, Options, Plain


class ExtractSeries(JobAlgorithm):
    """Extract the series of parcels or points from a stack of dated rasters."""

    JOB = "extract"
    NAME = "extractseries"
    TITLE = tr("Extract series of parcels")
    ABOUT = tr("Mean, spread and clear pixels of each band on each date, for every parcel or point")
    TAGS = ("crop", "time series", "sentinel-2", "satellite", "parcel", "zonal statistics")
    PARTS = (
        Stack(),
        Layer("parcels", points=True),
        Options("start", "end"),
        Extent(),
        Plain("inner"),
        Plain("labels"),
        Plain("homogeneity"),
        Plain("overwrite"),
        Folder(),
        Options("sensor", "bands", "scale", "offset", "nodata", "mask"),
        FurtherOptions(),
    )
