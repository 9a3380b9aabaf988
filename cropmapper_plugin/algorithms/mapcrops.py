"""`cropmapper:mapcrops`: the map job as a Processing algorithm."""

from __future__ import annotations

from ..words import tr
from .base import JobAlgorithm
from .inputs import Extent, Model, Parcels, Stack
from .parts import Folder, FurtherOptions, Load, Options, Plain


class MapCrops(JobAlgorithm):
    """Map the crops of a stack of dated rasters."""

    JOB = "map"
    NAME = "mapcrops"
    TITLE = tr("Map crops")
    ABOUT = tr("Classes and confidence for every pixel and parcel, from a stack of dated rasters")
    TAGS = ("crop", "classification", "time series", "sentinel-2", "satellite", "parcel", "agriculture")
    PARTS = (
        Stack(),
        Parcels(),
        Model(),
        Options("start", "end"),
        Extent(),
        Plain("only_parcels"),
        Plain("probabilities"),
        Plain("overwrite"),
        Load(),
        Folder(),
        Plain("outputs"),
        Plain("confidence"),
        Plain("precision"),
        Options("sensor", "bands", "scale", "offset", "nodata", "mask"),
        FurtherOptions(),
    )
