"""`cropmapper:classifyparcels`: the classify job as a Processing algorithm."""

from __future__ import annotations

from ..words import tr
from .base import JobAlgorithm
from .inputs import PACKAGE, SERIES, Layer
from .parts import Folder, Load, Plain


class ClassifyParcels(JobAlgorithm):
    """Classify parcels whose series were extracted, by a parcel model."""

    JOB = "classify"
    NAME = "classifyparcels"
    TITLE = tr("Classify parcels")
    ABOUT = tr("Class, confidence and runner-up of each parcel, from series that were extracted")
    TAGS = ("crop", "classification", "time series", "parcel", "agriculture")
    PARTS = (
        SERIES,
        Layer("parcels", points=True),
        PACKAGE,
        Plain("unlikeness"),
        Plain("confidence"),
        Plain("overwrite"),
        Load(),
        Folder(),
    )
