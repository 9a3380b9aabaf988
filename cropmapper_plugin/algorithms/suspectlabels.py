"""`cropmapper:suspectlabels`: the suspects job as a Processing algorithm."""

from __future__ import annotations

from ..words import tr
from .base import JobAlgorithm
from .inputs import PACKAGE, SERIES, Layer, LayerField, Place
from .parts import Folder, Load, Plain, Texts


class SuspectLabels(JobAlgorithm):
    """Rank labelled parcels by how little their series support the label."""

    JOB = "suspects"
    NAME = "suspectlabels"
    TITLE = tr("Labels that may be wrong")
    ABOUT = tr("Labelled parcels, those first whose series support their label least")
    TAGS = ("crop", "labels", "errors", "quality", "parcel")
    PARTS = (
        SERIES,
        Layer("parcels", points=True),
        LayerField("field", "parcels"),
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
