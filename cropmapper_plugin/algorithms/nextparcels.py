"""`cropmapper:nextparcels`: the next job as a Processing algorithm."""

from __future__ import annotations

from ..words import tr
from .base import JobAlgorithm
from .inputs import PACKAGE, SERIES, Layer, LayerField, Place
from .parts import Folder, Load, Plain, Texts


class NextParcels(JobAlgorithm):
    """Rank unlabelled parcels by what a label would teach."""

    JOB = "next"
    NAME = "nextparcels"
    TITLE = tr("Parcels to label next")
    ABOUT = tr("Unlabelled parcels, those first from whose label most would be learned")
    TAGS = ("crop", "labels", "active learning", "sampling", "parcel")
    PARTS = (
        SERIES,
        Layer("parcels", points=True),
        LayerField("field", "parcels"),
        Plain("count"),
        PACKAGE,
        Plain("overwrite"),
        Load(),
        Folder(),
        Texts("classes"),
        Place("class_table"),
        LayerField("groups", "parcels"),
        Plain("learner"),
        Plain("seed"),
    )
