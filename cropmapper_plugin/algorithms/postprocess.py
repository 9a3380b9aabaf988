"""`cropmapper:postprocess`: the reclassify job as a Processing algorithm."""

from __future__ import annotations

from ..words import tr
from .base import JobAlgorithm
from .inputs import Layer, Place, Raster
from .parts import Folder, Load, Plain, Texts


class PostProcess(JobAlgorithm):
    """Smooth and sieve a finished map."""

    JOB = "reclassify"
    NAME = "postprocess"
    TITLE = tr("Smooth and sieve a map")
    ABOUT = tr(
        "Bayesian smoothing, minimum mapping unit and votes of parcels, from the probabilities of a finished map"
    )
    TAGS = (
        "smooth",
        "bayes",
        "sieve",
        "minimum mapping unit",
        "majority",
        "post-classification",
        "crop",
        "uncertainty",
    )
    PARTS = (
        Raster("map"),
        Plain("window"),
        Plain("minimum_hectares"),
        Layer("parcels"),
        Plain("outputs"),
        Plain("overwrite"),
        Load(),
        Folder(),
        Plain("share"),
        Plain("smoothness"),
        Texts("class_smoothness"),
        Plain("connectivity"),
        Plain("confidence"),
        Place("class_table"),
    )
