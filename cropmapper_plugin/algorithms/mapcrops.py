"""`cropmapper:mapcrops`: the map job as a Processing algorithm."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingUtils,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon

from ..client.folders import resource
from ..client.jobs import PRECISIONS, is_address, map_job
from ..client.models import bundled_names
from .loading import load_when_done
from .waiting import run_to_end

OUTPUTS = {
    "classes": "CLASSES",
    "confidence": "CONFIDENCE",
    "probabilities": "PROBABILITY_BANDS",
    "parcels": "PARCELS_OUT",
    "report": "REPORT",
}


class MapCrops(QgsProcessingAlgorithm):
    """Map the crops of a stack of dated rasters; the names below are published interface and never change."""

    STACK = "STACK"
    PARCELS = "PARCELS"
    MODEL = "MODEL"
    MODEL_PATH = "MODEL_PATH"
    START = "START"
    END = "END"
    EXTENT = "EXTENT"
    ONLY_PARCELS = "ONLY_PARCELS"
    PROBABILITIES = "PROBABILITIES"
    PRECISION = "PRECISION"
    OVERWRITE = "OVERWRITE"
    LOAD = "LOAD"
    OUTPUT = "OUTPUT"

    def createInstance(self) -> MapCrops:
        """Return a new one; Processing runs each in its own."""
        return MapCrops()

    def name(self) -> str:
        """Return the id within the provider."""
        return "mapcrops"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return "Map crops"

    def shortDescription(self) -> str:
        """Return the tooltip."""
        return "Classes and confidence for every pixel and parcel, from a stack of dated rasters"

    def shortHelpString(self) -> str:
        """Return the text beside the dialog."""
        return resource("help", "mapcrops.html").read_text(encoding="utf-8")

    def tags(self) -> list[str]:
        """Return the words that find it."""
        return ["crop", "classification", "time series", "sentinel-2", "satellite", "parcel", "agriculture"]

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(str(resource("icons", "cropmapper.svg")))

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        names = bundled_names()
        day = QgsProcessingParameterDateTime.Type.Date
        parameters = (
            QgsProcessingParameterFile(
                self.STACK,
                "Stack: a folder of dated rasters; or the path of a raster, cube, archive, STAC or stack file; or an "
                "https address",
                QgsProcessingParameterFile.Behavior.Folder,
            ),
            QgsProcessingParameterFeatureSource(
                self.PARCELS, "Parcels", [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
            ),
            QgsProcessingParameterEnum(
                self.MODEL,
                "Model",
                names,
                defaultValue=names[0] if names else None,
                optional=True,
                usesStaticStrings=True,
            ),
            QgsProcessingParameterFile(
                self.MODEL_PATH,
                "Another model package (a folder), instead",
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            QgsProcessingParameterDateTime(self.START, "First date to use", day, optional=True),
            QgsProcessingParameterDateTime(self.END, "Last date to use", day, optional=True),
            QgsProcessingParameterExtent(self.EXTENT, "Extent to map", optional=True),
            QgsProcessingParameterBoolean(self.ONLY_PARCELS, "Map nothing but the parcels", False, optional=True),
            QgsProcessingParameterBoolean(self.PROBABILITIES, "Also write one probability band per class", False),
            QgsProcessingParameterEnum(
                self.PRECISION,
                "Precision; auto is the fastest that maps the same classes as float32 on a sample",
                PRECISIONS,
                defaultValue=PRECISIONS[0],
                optional=True,
                usesStaticStrings=True,
            ),
            QgsProcessingParameterBoolean(self.OVERWRITE, "Replace another job's results in the output folder", False),
            QgsProcessingParameterBoolean(self.LOAD, "Open the results, styled, as a group of the project", True),
            QgsProcessingParameterFolderDestination(self.OUTPUT, "Output folder"),
        )
        for parameter in parameters:
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputRasterLayer(OUTPUTS["classes"], "Classes"))
        self.addOutput(QgsProcessingOutputRasterLayer(OUTPUTS["confidence"], "Confidence"))
        self.addOutput(QgsProcessingOutputRasterLayer(OUTPUTS["probabilities"], "Probabilities"))
        self.addOutput(
            QgsProcessingOutputVectorLayer(
                OUTPUTS["parcels"], "Mapped parcels", QgsProcessing.SourceType.TypeVectorPolygon
            )
        )
        self.addOutput(QgsProcessingOutputFile(OUTPUTS["report"], "Report"))

    def checkParameterValues(self, parameters: dict, context: QgsProcessingContext) -> tuple[bool, str]:
        """Say what can be known to be wrong before anything runs."""
        sound, problem = super().checkParameterValues(parameters, context)
        if not sound:
            return sound, problem
        problem = (
            self._stack_problem(parameters, context)
            or self._model_problem(parameters, context)
            or self._date_problem(parameters, context)
            or self._parcel_problem(parameters, context)
        )
        return not problem, problem

    def processAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict:
        """Run the engine, and hand its files on."""
        out = self.parameterAsString(parameters, self.OUTPUT, context)
        job = self._job(parameters, context, feedback, out)
        result = run_to_end(job, feedback)
        if self.parameterAsBool(parameters, self.LOAD, context) and context.project() is not None:
            load_when_done(result, context)
        return {
            self.OUTPUT: out,
            **{OUTPUTS[role]: path for role, path in result["outputs"].items() if role in OUTPUTS},
        }

    def _job(self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback, out: str) -> dict:
        parcels, layer = self._parcels(parameters, context, feedback)
        return map_job(
            stack=self.parameterAsString(parameters, self.STACK, context),
            model=self._model(parameters, context),
            out=out,
            parcels=parcels,
            parcels_layer=layer or None,
            start=self._date(parameters, self.START, context),
            end=self._date(parameters, self.END, context),
            extent=self._extent(parameters, context),
            only_parcels=self.parameterAsBool(parameters, self.ONLY_PARCELS, context),
            probabilities=self.parameterAsBool(parameters, self.PROBABILITIES, context),
            precision=self.parameterAsEnumString(parameters, self.PRECISION, context) or PRECISIONS[0],
            overwrite=self.parameterAsBool(parameters, self.OVERWRITE, context),
        )

    def _parcels(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> tuple[str | None, str | None]:
        """Return path and layer name of the parcels as the user sees them: selection, filter and edits included."""
        if not parameters.get(self.PARCELS):
            return None, None
        layer = self.parameterAsVectorLayer(parameters, self.PARCELS, context)
        if layer is not None and layer.isModified():
            # Processing takes care of the rest, but reads an edited layer from its file.
            return self._write_source(self.parameterAsSource(parameters, self.PARCELS, context), context), None
        path, name = self.parameterAsCompatibleSourceLayerPathAndLayerName(
            parameters, self.PARCELS, context, ["gpkg", "shp", "geojson", "fgb"], "gpkg", feedback
        )
        return path, name or None

    def _write_source(self, source: QgsProcessingFeatureSource, context: QgsProcessingContext) -> str:
        target = QgsProcessingUtils.generateTempFilename("parcels.gpkg")
        sink, path = QgsProcessingUtils.createFeatureSink(
            target, context, source.fields(), source.wkbType(), source.sourceCrs()
        )
        for feature in source.getFeatures():
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(f"{source.sourceName()} could not be written to {target}. Save its edits.")
        del sink  # closes the file
        return path

    def _model(self, parameters: dict, context: QgsProcessingContext) -> str:
        path = self.parameterAsString(parameters, self.MODEL_PATH, context)
        return path or self.parameterAsEnumString(parameters, self.MODEL, context)

    def _date(self, parameters: dict, name: str, context: QgsProcessingContext) -> str | None:
        if not parameters.get(name):
            return None
        return self.parameterAsDateTime(parameters, name, context).date().toString(Qt.DateFormat.ISODate) or None

    def _extent(self, parameters: dict, context: QgsProcessingContext) -> dict | None:
        rectangle = self.parameterAsExtent(parameters, self.EXTENT, context)
        if rectangle.isEmpty():
            return None
        crs = self.parameterAsExtentCrs(parameters, self.EXTENT, context)
        return {
            "xmin": rectangle.xMinimum(),
            "ymin": rectangle.yMinimum(),
            "xmax": rectangle.xMaximum(),
            "ymax": rectangle.yMaximum(),
            "crs": crs.authid() or crs.toWkt(),
        }

    def _stack_problem(self, parameters: dict, context: QgsProcessingContext) -> str:
        stack = self.parameterAsString(parameters, self.STACK, context)
        if is_address(stack) or Path(stack).exists():
            return ""
        return f"{stack} does not exist. Choose a folder of dated rasters, a file with all dates, or an https address."

    def _model_problem(self, parameters: dict, context: QgsProcessingContext) -> str:
        path = self.parameterAsString(parameters, self.MODEL_PATH, context)
        if path and not Path(path, "card.json").is_file():
            return f"{path} holds no card.json, so it is not a model package. Choose the folder of a package."
        if not path and not self.parameterAsEnumString(parameters, self.MODEL, context):
            return "No model is chosen. Choose a bundled model, or the folder of another package."
        return ""

    def _date_problem(self, parameters: dict, context: QgsProcessingContext) -> str:
        start, end = (self._date(parameters, name, context) for name in (self.START, self.END))
        if start and end and start > end:
            return f"The first date, {start}, is after the last, {end}. Exchange them, or leave one of them out."
        return ""

    def _parcel_problem(self, parameters: dict, context: QgsProcessingContext) -> str:
        if not parameters.get(self.PARCELS):
            alone = self.parameterAsBool(parameters, self.ONLY_PARCELS, context)
            return (
                "Nothing but the parcels is to be mapped, and there are none. Choose a layer of them." if alone else ""
            )
        source = self.parameterAsSource(parameters, self.PARCELS, context)
        if source is not None and not source.sourceCrs().isValid():
            return f"The parcels {source.sourceName()} have no CRS. Set the layer's CRS, then run again."
        return ""
