"""`cropmapper:estimateareas`: the areas job as a Processing algorithm."""

from __future__ import annotations

from ..words import tr
from .base import JobAlgorithm
from .inputs import Layer, LayerField, Place, Raster
from .parts import Folder, Plain, Texts


class EstimateAreas(JobAlgorithm):
    """Count a map's hectares by class and unit, and estimate areas from surveyed segments."""

    JOB = "areas"
    NAME = "estimateareas"
    TITLE = tr("Areas of classes")
    ABOUT = tr("Pixel counts by class and administrative unit, and estimates of areas from surveyed segments")
    TAGS = ("area", "hectares", "statistics", "regression estimator", "zonal", "crop", "survey", "segments")
    PARTS = (
        Raster("map"),
        Layer("units"),
        LayerField("unit", "units"),
        Layer("segments"),
        Texts("surveyed"),
        Layer("strata"),
        LayerField("stratum", "strata"),
        Plain("overwrite"),
        Folder(),
        Place("class_table"),
    )
