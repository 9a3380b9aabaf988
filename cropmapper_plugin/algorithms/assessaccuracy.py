"""`cropmapper:assessaccuracy`: the assess job as a Processing algorithm."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback, QgsProcessingParameterDefinition, QgsProcessingParameterRasterLayer

from ..client.parameters import job_fields
from .base import JobAlgorithm
from .inputs import Layer, Place
from .parts import Folder, Given, Part, Plain, Texts, helped


class ReferenceRaster(Part):
    """A raster with what is true, instead of a layer."""

    NAME = "REFERENCE_RASTER"

    def definitions(self, job: str) -> list[QgsProcessingParameterDefinition]:
        """Return REFERENCE_RASTER."""
        made = QgsProcessingParameterRasterLayer(self.NAME, "Reference raster", optional=True)
        return [helped(made, f"Instead of a reference layer. {job_fields(job)['reference'].text}")]

    def problem(self, given: Given) -> str:
        """Say that there is more than one reference."""
        both = given.parameters.get(self.NAME) and given.parameters.get("REFERENCE")
        return "There are a reference layer and a reference raster. Leave one of them out." if both else ""

    def fields(self, given: Given, feedback: QgsProcessingFeedback) -> dict:
        """Return the raster's path."""
        if not given.parameters.get(self.NAME):
            return {}
        layer = given.algorithm.parameterAsRasterLayer(given.parameters, self.NAME, given.context)
        return {"reference": given.text(self.NAME) if layer is None else layer.source()}


class ReportFolder(Folder):
    """The folder for the report: also where its name has what looks like a file's ending."""

    def fields(self, given: Given, feedback: QgsProcessingFeedback) -> dict:
        """Return the path, told to be a folder's."""
        out = super().fields(given, feedback)["out"]
        return {"out": None if out is None else f"{out.rstrip('/')}/"}


class AssessAccuracy(JobAlgorithm):
    """Compare a map with what is true."""

    JOB = "assess"
    NAME = "assessaccuracy"
    TITLE = "Assess accuracy"
    ABOUT = "How often a map is right, and how large its classes are, from reference polygons, points or a raster"
    TAGS = ("accuracy", "confusion matrix", "validation", "kappa", "area", "crop", "reference")
    PARTS = (
        Place("parcels"),
        Layer("reference", points=True),
        ReferenceRaster(),
        Plain("field"),
        Plain("drawn"),
        Texts("classes"),
        Place("class_table"),
        Plain("overwrite"),
        ReportFolder(),
    )
