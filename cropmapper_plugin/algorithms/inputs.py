"""The parts of dialogs that say what is worked on: stack, extent, model, parcels."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
)

from ..client.jobs import is_address
from ..client.models import bundled_names
from ..client.names import model_title
from ..client.parameters import job_fields, stack_options
from ..client.stackfilters import FILTERS
from ..words import joined, tr
from .parts import Given, Part, by_name, helped

_FOLDER = QgsProcessingParameterFile.Behavior.Folder
_EXTENT = "500000,510000,4800000,4810000 [EPSG:32631]"
_NO_PACKAGE = tr("{path} holds no card.json, so it is not a model package. Choose the folder of a package.")


class Stack(Part):
    """The stack: a folder, or the path or address of anything else that is one; files have a parameter with a button.

    Both are optional, since each does without the other.
    """

    def definitions(self, job: str) -> list[QgsProcessingParameterDefinition]:
        """Return STACK and STACK_FILE."""
        field = job_fields(job)["stack"]
        picked = tr("The button picks a folder; any other path, or an https address, can be written.")
        folder = QgsProcessingParameterFile("STACK", field.label, _FOLDER, optional=True)
        file = QgsProcessingParameterFile("STACK_FILE", tr("Stack in a file, if in no folder"), optional=True)
        file.setFileFilter(FILTERS)
        about = tr(
            "Instead of the folder: one raster, netCDF or Zarr cube with all dates, an archive, a STAC document, or a "
            "*.stack.json file."
        )
        return [helped(folder, joined(field.text, picked)), helped(file, about)]

    def problem(self, given: Given) -> str:
        """Say that a path leads nowhere, or that there is none, or two."""
        if given.has("STACK") == given.has("STACK_FILE"):
            return tr("Choose either the folder of a stack or the file of one.")
        stack = _stack_of(given)
        if is_address(stack) or Path(stack).exists():
            return ""
        return tr(
            "{stack} does not exist. Choose a folder of dated rasters, a file with all dates, or an https address."
        ).format(stack=stack)

    def fields(self, given: Given, feedback: QgsProcessingFeedback) -> dict:
        """Return the stack."""
        return {"stack": _stack_of(given)}


def _stack_of(given: Given) -> str:
    return given.text("STACK" if given.has("STACK") else "STACK_FILE")


class Extent(Part):
    """The part of the stack to be used."""

    def definitions(self, job: str) -> list[QgsProcessingParameterDefinition]:
        """Return EXTENT."""
        label = stack_options()["extent"].label
        text = tr(
            "What part of the stack to use; all of it by default. In scripts and qgis_process it is "
            "xmin,xmax,ymin,ymax, with the CRS in brackets behind it, such as {example}."
        ).format(example=_EXTENT)
        return [helped(QgsProcessingParameterExtent("EXTENT", label, optional=True), text)]

    def options(self, given: Given) -> tuple[dict, str]:
        """Return the rectangle and its CRS."""
        parameter = given.parameters, "EXTENT", given.context
        rectangle = given.algorithm.parameterAsExtent(*parameter)
        if rectangle.isEmpty():
            return {}, ""
        crs = given.algorithm.parameterAsExtentCrs(*parameter)
        if not crs.isValid():
            return {}, tr("The extent has no CRS. Write it behind the numbers, as in {example}.").format(
                example=_EXTENT
            )
        extent = {
            "xmin": rectangle.xMinimum(),
            "ymin": rectangle.yMinimum(),
            "xmax": rectangle.xMaximum(),
            "ymax": rectangle.yMaximum(),
            "crs": crs.authid() or crs.toWkt(),
        }
        return {"extent": extent}, ""


class Model(Part):
    """A bundled model, or the folder of another package.

    Args:
        task: which bundled packages to offer, by the task that their cards name; all by default.
    """

    def __init__(self, task: str | None = None) -> None:
        self._task = task

    def definitions(self, job: str) -> list[QgsProcessingParameterDefinition]:
        """Return MODEL and MODEL_PATH."""
        names, field = bundled_names(self._task), job_fields(job)["model"]
        bundled = QgsProcessingParameterEnum(
            "MODEL",
            field.label,
            names,
            defaultValue=names[0] if names else None,
            optional=True,
            usesStaticStrings=True,
        )
        other = QgsProcessingParameterFile("MODEL_PATH", tr("Another model package (folder)"), _FOLDER, optional=True)
        called = "; ".join(f"{name}: {model_title(name)}" for name in names)
        about = (tr("A model package that comes with CropMapper."), f"{called}.", *map(by_name, names[:1]))
        return [
            helped(bundled, joined(*about)),
            helped(other, tr("The folder of a model package, instead of a bundled one.")),
        ]

    def problem(self, given: Given) -> str:
        """Say that there is no model, or that a folder is none."""
        path = given.text("MODEL_PATH")
        if path and not Path(path, "card.json").is_file():
            return _NO_PACKAGE.format(path=path)
        if not path and not _name_of_model(given):
            return tr("No model is chosen. Choose a bundled model, or the folder of another package.")
        return ""

    def fields(self, given: Given, feedback: QgsProcessingFeedback) -> dict:
        """Return the model."""
        return {"model": given.text("MODEL_PATH") or _name_of_model(given)}


def _name_of_model(given: Given) -> str:
    return given.algorithm.parameterAsEnumString(given.parameters, "MODEL", given.context)


class Layer(Part):
    """A vector layer, as the user sees it: selection, filter and edits included.

    Args:
        name: the job's field; the field of this name with `_layer` behind it takes the name of a layer within a file.
        points: points are welcome, too.
    """

    def __init__(self, name: str = "parcels", points: bool = False) -> None:
        self._field, self._name = name, name.upper()
        kinds = QgsProcessing.SourceType
        self._kinds = [kinds.TypeVectorPolygon, *([kinds.TypeVectorPoint] if points else [])]

    def definitions(self, job: str) -> list[QgsProcessingParameterDefinition]:
        """Return the layer's parameter."""
        field = job_fields(job)[self._field]
        made = QgsProcessingParameterFeatureSource(self._name, field.label, self._kinds, optional=not field.required)
        return [helped(made, field.text)]

    def problem(self, given: Given) -> str:
        """Say that the layer lies nowhere."""
        if not given.parameters.get(self._name):
            return ""
        source = given.algorithm.parameterAsSource(given.parameters, self._name, given.context)
        if source is not None and not source.sourceCrs().isValid():
            return tr("The layer {layer} has no CRS. Set its CRS, then run again.").format(layer=source.sourceName())
        return ""

    def fields(self, given: Given, feedback: QgsProcessingFeedback) -> dict:
        """Return path and layer name of a file, written for it where the layer is none."""
        if not given.parameters.get(self._name):
            return {}
        parameter = given.parameters, self._name, given.context
        layer = given.algorithm.parameterAsVectorLayer(*parameter)
        if layer is not None and layer.isModified():
            # Processing takes care of the rest, but reads an edited layer from its file.
            return {self._field: _write(given.algorithm.parameterAsSource(*parameter), given.context)}
        path, name = given.algorithm.parameterAsCompatibleSourceLayerPathAndLayerName(
            *parameter, ["gpkg", "shp", "geojson", "fgb"], "gpkg", feedback
        )
        return {self._field: path, f"{self._field}_layer": name or None}


class Raster(Part):
    """A raster that a job reads.

    Args:
        name: what the field is called.
        parameter: its name; that of the field, in capitals, by default.
        label: its label; the field's by default.
    """

    def __init__(self, name: str, parameter: str = "", label: str = "") -> None:
        self._field, self._name, self._label = name, parameter or name.upper(), label

    def definitions(self, job: str) -> list[QgsProcessingParameterDefinition]:
        """Return the raster's parameter."""
        field = job_fields(job)[self._field]
        label = self._label or field.label
        made = QgsProcessingParameterRasterLayer(self._name, label, optional=not field.required)
        return [helped(made, field.text)]

    def fields(self, given: Given, feedback: QgsProcessingFeedback) -> dict:
        """Return the raster's path."""
        if not given.parameters.get(self._name):
            return {}
        layer = given.algorithm.parameterAsRasterLayer(given.parameters, self._name, given.context)
        return {self._field: given.text(self._name) if layer is None else layer.source()}


class Parcels(Layer):
    """The parcels; without them, a map of nothing but parcels has nothing to map."""

    def problem(self, given: Given) -> str:
        """Say that the layer lies nowhere, or that there is none and nothing else to be mapped."""
        alone = given.algorithm.parameterDefinition("ONLY_PARCELS") is not None and given.flag("ONLY_PARCELS")
        if alone and not given.parameters.get("PARCELS"):
            return tr("Nothing but the parcels is to be mapped, and there are none. Choose a layer of them.")
        return super().problem(given)


class LayerField(Part):
    """The name of a field of a layer.

    Args:
        name: the job's field that the parameter fills.
        layer: the job's field that names the layer whose fields are offered.
    """

    def __init__(self, name: str, layer: str) -> None:
        self._field, self._layer = name, layer.upper()

    def definitions(self, job: str) -> list[QgsProcessingParameterDefinition]:
        """Return the field's parameter."""
        field = job_fields(job)[self._field]
        made = QgsProcessingParameterField(
            self._field.upper(), field.label, None, self._layer, optional=not field.required
        )
        return [helped(made, field.text, field.advanced)]

    def fields(self, given: Given, feedback: QgsProcessingFeedback) -> dict:
        """Return the name."""
        return {self._field: given.text(self._field.upper()) or None}


class Place(Part):
    """A folder or a file that a job reads.

    Args:
        name: the job's field that the parameter fills.
        holds: name of the file that such a folder holds; '' for a file.
        lacking: sentence, with `{path}`, that says what a folder without that file is not.
        folder: it is a folder that need not hold anything yet.
    """

    def __init__(self, name: str, holds: str = "", lacking: str = "", folder: bool = False) -> None:
        self._field, self._holds, self._lacking, self._folder = name, holds, lacking, folder

    def definitions(self, job: str) -> list[QgsProcessingParameterDefinition]:
        """Return its parameter."""
        field = job_fields(job)[self._field]
        kind = _FOLDER if self._holds or self._folder else QgsProcessingParameterFile.Behavior.File
        made = QgsProcessingParameterFile(self._field.upper(), field.label, kind, optional=not field.required)
        return [helped(made, field.text, field.advanced)]

    def problem(self, given: Given) -> str:
        """Say that a folder is of another kind."""
        path = given.text(self._field.upper())
        if path and self._holds and not Path(path, self._holds).is_file():
            return self._lacking.format(path=path)
        return ""

    def fields(self, given: Given, feedback: QgsProcessingFeedback) -> dict:
        """Return the path."""
        return {self._field: given.text(self._field.upper()) or None}


SERIES = Place(
    "series",
    "series.parquet",
    tr(
        "{path} holds no series.parquet, so it is not a folder of series. Choose the folder that Extract series of "
        "parcels wrote."
    ),
)
PACKAGE = Place("model", "card.json", _NO_PACKAGE)


def _write(source: QgsProcessingFeatureSource, context: QgsProcessingContext) -> str:
    target = QgsProcessingUtils.generateTempFilename("parcels.gpkg")
    sink, path = QgsProcessingUtils.createFeatureSink(
        target, context, source.fields(), source.wkbType(), source.sourceCrs()
    )
    for feature in source.getFeatures():
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(
                tr("{layer} could not be written to {target}. Save its edits.").format(
                    layer=source.sourceName(), target=target
                )
            )
    del sink  # closes the file
    return path
