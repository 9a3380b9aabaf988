"""`cropmapper:assessaccuracy`: the assess job as a Processing algorithm."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback, QgsProcessingParameterDefinition

from ..client.texts import unmarked
from ..figures.headline import headline_of
from ..words import tr
from .base import JobAlgorithm
from .inputs import Layer, Place, Raster
from .parts import Folder, Given, Plain, Texts, helped


class ReferenceLayer(Layer):
    """A layer with what is true."""

    def __init__(self) -> None:
        super().__init__("reference", points=True)

    def definitions(self, job: str) -> list[QgsProcessingParameterDefinition]:
        """Return REFERENCE."""
        (made,) = super().definitions(job)
        made.setDescription(tr("Reference layer"))
        text = tr(
            "Polygons or points with what is true, in any CRS; by default the field is one of the mapped parcels."
        )
        return [helped(made, text)]


class ReferenceRaster(Raster):
    """A raster with what is true, instead of a layer."""

    def __init__(self) -> None:
        super().__init__("reference", "REFERENCE_RASTER", tr("Reference raster, instead of a layer"))

    def definitions(self, job: str) -> list[QgsProcessingParameterDefinition]:
        """Return REFERENCE_RASTER."""
        (made,) = super().definitions(job)
        return [helped(made, tr("A raster with what is true, in any CRS."))]

    def problem(self, given: Given) -> str:
        """Say that there is more than one reference."""
        both = given.parameters.get("REFERENCE_RASTER") and given.parameters.get("REFERENCE")
        return tr("There are a reference layer and a reference raster. Leave one of them out.") if both else ""


class ReportFolder(Folder):
    """The folder for the report: also where its name has what looks like a file's ending."""

    def definitions(self, job: str) -> list[QgsProcessingParameterDefinition]:
        """Return OUTPUT."""
        (made,) = super().definitions(job)
        return [helped(made, tr("Folder for the page, the tables and the JSON of the report."))]

    def fields(self, given: Given, feedback: QgsProcessingFeedback) -> dict:
        """Return the path, told to be a folder's."""
        out = super().fields(given, feedback)["out"]
        return {"out": None if out is None else f"{out.rstrip('/')}/"}


class AssessAccuracy(JobAlgorithm):
    """Compare a map with what is true."""

    JOB = "assess"
    NAME = "assessaccuracy"
    TITLE = tr("Assess accuracy")
    ABOUT = tr("How often a map is right, and how large its classes are, from reference polygons, points or a raster")
    TAGS = ("accuracy", "confusion matrix", "validation", "kappa", "area", "crop", "reference")
    PARTS = (
        Place("parcels"),
        ReferenceLayer(),
        ReferenceRaster(),
        Plain("field"),
        Plain("drawn"),
        Texts("classes"),
        Place("class_table"),
        Plain("overwrite"),
        ReportFolder(),
    )

    def tell(self, result: dict, feedback: QgsProcessingFeedback) -> None:
        """Say how often the map is right; without a folder for the report that is all there is."""
        feedback.pushInfo(unmarked(headline_of(result["summary"])))
