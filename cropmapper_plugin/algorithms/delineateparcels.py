"""`cropmapper:delineateparcels`: the delineate job as a Processing algorithm."""

from __future__ import annotations

from ..words import tr
from .base import JobAlgorithm
from .inputs import Extent, Model, Stack
from .parts import Folder, FurtherOptions, Load, Options, Plain


class DelineateParcels(JobAlgorithm):
    """Draw the fields of a stack of dated rasters."""

    JOB = "delineate"
    NAME = "delineateparcels"
    TITLE = tr("Delineate parcels")
    ABOUT = tr("Fields as polygons that do not overlap, from a stack of dated rasters, where there are no parcels")
    TAGS = ("field", "boundary", "segmentation", "parcel", "sentinel-2", "satellite", "agriculture", "fiboa")
    PARTS = (
        Stack(),
        Model("boundary"),
        Options("start", "end"),
        Extent(),
        Plain("least_area"),
        Plain("simplify"),
        Plain("overwrite"),
        Load(),
        Folder(),
        Plain("device"),
        Options("sensor", "bands", "scale", "offset", "nodata", "mask"),
        FurtherOptions(),
    )
