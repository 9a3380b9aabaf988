"""`cropmapper:checkdeclared`: the check job as a Processing algorithm."""

from __future__ import annotations

from ..words import tr
from .base import JobAlgorithm
from .inputs import PACKAGE, SERIES, Layer, LayerField, Place
from .parts import Folder, Load, Plain, Texts


class CheckDeclared(JobAlgorithm):
    """Say of each parcel whether its declared crop is right."""

    JOB = "check"
    NAME = "checkdeclared"
    TITLE = tr("Check declared crops")
    ABOUT = tr("Green, yellow or red for each parcel with a declared crop, with the reasons")
    TAGS = ("crop", "declaration", "control", "subsidy", "parcel", "traffic light")
    PARTS = (
        SERIES,
        Layer("parcels", points=True),
        LayerField("field", "parcels"),
        LayerField("inspected", "parcels"),
        Plain("error"),
        Plain("false_alarms"),
        PACKAGE,
        Plain("overwrite"),
        Load(),
        Folder(),
        Plain("confidence"),
        Plain("least_pixels"),
        Plain("least_dates"),
        Plain("homogeneity"),
        Texts("classes"),
        Place("class_table"),
        LayerField("groups", "parcels"),
        Plain("learner"),
        Plain("seed"),
    )
