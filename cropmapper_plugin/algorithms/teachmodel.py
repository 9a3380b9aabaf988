"""`cropmapper:teachmodel`: the teach job as a Processing algorithm."""

from __future__ import annotations

from ..words import tr
from .base import JobAlgorithm
from .inputs import Extent, Layer, LayerField, Place, Stack
from .parts import Folder, FurtherOptions, Options, Plain, Texts


class TeachModel(JobAlgorithm):
    """Learn a model of a place from labelled parcels or points."""

    JOB = "teach"
    NAME = "teachmodel"
    TITLE = tr("Teach a model")
    ABOUT = tr("A model of this place, learned from labelled parcels, and how good it is")
    TAGS = ("crop", "learn", "train", "classification", "labels", "sentinel-2", "satellite", "parcel")
    PARTS = (
        Stack(),
        Layer("labels", points=True),
        LayerField("field", "labels"),
        Layer("parcels"),
        Plain("used"),
        Plain("unit"),
        Plain("title"),
        Options("start", "end"),
        Extent(),
        Plain("overwrite"),
        Folder(),
        Texts("classes"),
        Place("class_table"),
        LayerField("groups", "labels"),
        Plain("learners"),
        Plain("base"),
        Plain("other"),
        Plain("inner"),
        Plain("seed"),
        Place("series", folder=True),
        Options("sensor", "bands", "scale", "offset", "nodata", "mask"),
        FurtherOptions(),
    )
