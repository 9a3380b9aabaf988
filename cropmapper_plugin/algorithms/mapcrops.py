"""`cropmapper:mapcrops`: the map job as a Processing algorithm."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputFile,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingUtils,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon

from ..client.folders import resource
from ..client.jobs import PRECISIONS, is_address, map_job
from ..client.models import bundled_names
from ..client.stackoptions import BY_NAME, read_fields, read_json
from ..client.texts import unmarked
from ..layers.roles import FILE, RASTER, Role, roles_of
from .loading import batch_loads, load_when_done
from .waiting import run_to_end

# The flag has another place from QGIS 3.36 on.
ADVANCED = (
    Qgis.ProcessingParameterFlag.Advanced
    if hasattr(Qgis, "ProcessingParameterFlag")
    else QgsProcessingParameterDefinition.Flag.FlagAdvanced
)

HELP = {
    "STACK": "A folder of dated rasters; or the path of a raster, cube, archive, STAC or stack file; or an address.",
    "MODEL_PATH": "The folder of a model package, instead of a bundled one.",
    "PROBABILITIES": "One band a class, in a raster of its own.",
    "PRECISION": "auto takes the fastest that maps the same classes as float32 on a sample of this stack.",
    "OVERWRITE": "In the output folder.",
    "LOAD": "One group of the project, styled by the class table.",
    **{name.upper(): BY_NAME[name].about for name in ("sensor", "bands", "scale", "offset", "nodata", "mask")},
    "OPTIONS": 'As in a job file: {"date_pattern": ..., "dates": [...], "order": "band-major", "mask_values": [3, 8]}.',
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
    SENSOR = "SENSOR"
    BANDS = "BANDS"
    SCALE = "SCALE"
    OFFSET = "OFFSET"
    NODATA = "NODATA"
    MASK = "MASK"
    OPTIONS = "OPTIONS"
    OUTPUT = "OUTPUT"

    def __init__(self) -> None:
        super().__init__()
        self._loaded: dict | None = None  # a result that is to be opened

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
        folder = QgsProcessingParameterFile.Behavior.Folder
        number = QgsProcessingParameterNumber.Type.Double
        parameters = (
            QgsProcessingParameterFile(self.STACK, "Stack of dated rasters (or its path)", folder),
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
            QgsProcessingParameterFile(self.MODEL_PATH, "Another model package (folder)", folder, optional=True),
            QgsProcessingParameterDateTime(self.START, "First date to use", day, optional=True),
            QgsProcessingParameterDateTime(self.END, "Last date to use", day, optional=True),
            QgsProcessingParameterExtent(self.EXTENT, "Extent to map", optional=True),
            QgsProcessingParameterBoolean(self.ONLY_PARCELS, "Map nothing but the parcels", False, optional=True),
            QgsProcessingParameterBoolean(self.PROBABILITIES, "Also write class probabilities", False),
            QgsProcessingParameterBoolean(self.OVERWRITE, "Replace another job's results", False),
            QgsProcessingParameterBoolean(self.LOAD, "Open the results as a styled group", True),
            QgsProcessingParameterFolderDestination(self.OUTPUT, "Output folder"),
        )
        advanced = (
            QgsProcessingParameterEnum(
                self.PRECISION,
                "Precision",
                PRECISIONS,
                defaultValue=PRECISIONS[0],
                optional=True,
                usesStaticStrings=True,
            ),
            QgsProcessingParameterString(self.SENSOR, BY_NAME["sensor"].label, optional=True),
            QgsProcessingParameterString(self.BANDS, "Band map, such as NDVI=1, red=3", optional=True),
            QgsProcessingParameterNumber(self.SCALE, BY_NAME["scale"].label, number, optional=True),
            QgsProcessingParameterNumber(self.OFFSET, BY_NAME["offset"].label, number, optional=True),
            QgsProcessingParameterNumber(self.NODATA, BY_NAME["nodata"].label, number, optional=True),
            QgsProcessingParameterString(self.MASK, "Mask (raster, folder, or none)", optional=True),
            QgsProcessingParameterString(self.OPTIONS, "Further stack options (JSON)", multiLine=True, optional=True),
        )
        for parameter in advanced:
            parameter.setFlags(parameter.flags() | ADVANCED)
        for parameter in (*parameters, *advanced):
            parameter.setHelp(HELP.get(parameter.name(), ""))
            self.addParameter(parameter)
        for role in roles_of("map"):
            self.addOutput(output_of(role))

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
            or self._options(parameters, context)[1]
        )
        return not problem, unmarked(problem)

    def processAlgorithm(
        self, parameters: dict, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict:
        """Run the engine, and hand its files on."""
        out = self.parameterAsString(parameters, self.OUTPUT, context)
        job = self._job(parameters, context, feedback, out)
        result = run_to_end(job, feedback)
        if self.parameterAsBool(parameters, self.LOAD, context) and context.project() is not None:
            self._loaded = result
        return {
            self.OUTPUT: out,
            **{role.output: result["outputs"][role.name] for role in roles_of("map") if role.name in result["outputs"]},
        }

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict:
        """Have the results opened; on the main thread, where a batch can be asked whether it wants them."""
        if self._loaded is not None and batch_loads(self.id()):
            load_when_done(self._loaded, context)
        return {}  # what `processAlgorithm` returned stays

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
            options=self._options(parameters, context)[0],
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

    def _options(self, parameters: dict, context: QgsProcessingContext) -> tuple[dict, str]:
        """Return the stack options of all parameters, and '' or the sentence that says what is wrong with one."""
        options, problem = read_json(self.parameterAsString(parameters, self.OPTIONS, context))
        if problem:
            return {}, problem
        texts = {
            name: self.parameterAsString(parameters, name.upper(), context) for name in ("sensor", "bands", "mask")
        }
        own, problem = read_fields(texts)
        if problem:
            return {}, problem
        for name in ("scale", "offset", "nodata"):
            if parameters.get(name.upper()) not in (None, ""):
                own[name] = self.parameterAsDouble(parameters, name.upper(), context)
        elsewhere = {
            "start": self._date(parameters, self.START, context),
            "end": self._date(parameters, self.END, context),
            "extent": self._extent(parameters, context),
        }
        twice = [name for name in options if name in own or elsewhere.get(name)]
        if twice:
            return {}, f"{twice[0]} stands among the further stack options and by itself. Leave one of them out."
        together = {**options, **own}
        return together, read_json(json.dumps(together))[1]

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


def output_of(role: Role) -> QgsProcessingOutputDefinition:
    """Return an output of a job as Processing's model designer sees it."""
    if role.kind == FILE:
        return QgsProcessingOutputFile(role.output, role.title)
    if role.kind == RASTER:
        return QgsProcessingOutputRasterLayer(role.output, role.title)
    return QgsProcessingOutputVectorLayer(role.output, role.title, QgsProcessing.SourceType.TypeVectorPolygon)
