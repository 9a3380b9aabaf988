"""`cropmapper:sampleplaces`: the sample-reference job as a Processing algorithm."""

from __future__ import annotations

from ..words import tr
from .base import JobAlgorithm
from .inputs import Place, Raster
from .parts import Folder, Load, Plain, Texts


class SamplePlaces(JobAlgorithm):
    """Draw places to inspect, by lot within the classes of a map."""

    JOB = "sample-reference"
    NAME = "sampleplaces"
    TITLE = tr("Draw places to inspect")
    ABOUT = tr("Points drawn by lot within the classes of a map, to be filled with what is true there")
    TAGS = ("sample", "stratified", "random", "validation", "accuracy", "reference", "points")
    PARTS = (
        Raster("map"),
        Plain("count"),
        Plain("standard_error"),
        Plain("least"),
        Plain("allocation"),
        Plain("overwrite"),
        Load(),
        Folder(),
        Plain("expected"),
        Texts("expected_of"),
        Place("class_table"),
        Plain("seed"),
    )
