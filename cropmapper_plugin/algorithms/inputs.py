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
    QgsProcessingParameterFile,
    QgsProcessingUtils,
)

from ..client.jobs import is_address
from ..client.models import bundled_names
from ..client.parameters import job_fields, stack_options
from .parts import Given, Part, helped

_FOLDER = QgsProcessingParameterFile.Behavior.Folder


class Stack(Part):
    """The stack: a folder, or the path or address of anything else that is one."""

    def definitions(self, job: str) -> list[QgsProcessingParameterDefinition]:
        """Return STACK."""
        field = job_fields(job)["stack"]
        return [helped(QgsProcessingParameterFile("STACK", field.label, _FOLDER), field.text)]

    def problem(self, given: Given) -> str:
        """Say that a path leads nowhere."""
        stack = given.text("STACK")
        if is_address(stack) or Path(stack).exists():
            return ""
        return f"{stack} does not exist. Choose a folder of dated rasters, a file with all dates, or an https address."

    def fields(self, given: Given, feedback: QgsProcessingFeedback) -> dict:
        """Return the stack."""
        return {"stack": given.text("STACK")}


class Extent(Part):
    """The part of the stack to be used."""

    def definitions(self, job: str) -> list[QgsProcessingParameterDefinition]:
        """Return EXTENT."""
        field = stack_options()["extent"]
        return [helped(QgsProcessingParameterExtent("EXTENT", field.label, optional=True), field.text)]

    def options(self, given: Given) -> tuple[dict, str]:
        """Return the rectangle and its CRS."""
        asked = given.parameters, "EXTENT", given.context
        rectangle = given.algorithm.parameterAsExtent(*asked)
        if rectangle.isEmpty():
            return {}, ""
        crs = given.algorithm.parameterAsExtentCrs(*asked)
        extent = {
            "xmin": rectangle.xMinimum(),
            "ymin": rectangle.yMinimum(),
            "xmax": rectangle.xMaximum(),
            "ymax": rectangle.yMaximum(),
            "crs": crs.authid() or crs.toWkt(),
        }
        return {"extent": extent}, ""


class Model(Part):
    """A bundled model, or the folder of another package."""

    def definitions(self, job: str) -> list[QgsProcessingParameterDefinition]:
        """Return MODEL and MODEL_PATH."""
        names, field = bundled_names(), job_fields(job)["model"]
        bundled = QgsProcessingParameterEnum(
            "MODEL",
            field.label,
            names,
            defaultValue=names[0] if names else None,
            optional=True,
            usesStaticStrings=True,
        )
        other = QgsProcessingParameterFile("MODEL_PATH", "Another model package (folder)", _FOLDER, optional=True)
        return [
            helped(bundled, "A model package that comes with CropMapper."),
            helped(other, "The folder of a model package, instead of a bundled one."),
        ]

    def problem(self, given: Given) -> str:
        """Say that there is no model, or that a folder is none."""
        path = given.text("MODEL_PATH")
        if path and not Path(path, "card.json").is_file():
            return f"{path} holds no card.json, so it is not a model package. Choose the folder of a package."
        if not path and not _name_of_model(given):
            return "No model is chosen. Choose a bundled model, or the folder of another package."
        return ""

    def fields(self, given: Given, feedback: QgsProcessingFeedback) -> dict:
        """Return the model."""
        return {"model": given.text("MODEL_PATH") or _name_of_model(given)}


def _name_of_model(given: Given) -> str:
    return given.algorithm.parameterAsEnumString(given.parameters, "MODEL", given.context)


class Parcels(Part):
    """A polygon layer, as the user sees it: selection, filter and edits included."""

    def definitions(self, job: str) -> list[QgsProcessingParameterDefinition]:
        """Return PARCELS."""
        field = job_fields(job)["parcels"]
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        optional = not field.required
        return [
            helped(QgsProcessingParameterFeatureSource("PARCELS", field.label, polygons, optional=optional), field.text)
        ]

    def problem(self, given: Given) -> str:
        """Say that the layer lies nowhere, or that there is none and nothing else to be mapped."""
        if not given.parameters.get("PARCELS"):
            alone = given.algorithm.parameterDefinition("ONLY_PARCELS") is not None and given.flag("ONLY_PARCELS")
            return (
                "Nothing but the parcels is to be mapped, and there are none. Choose a layer of them." if alone else ""
            )
        source = given.algorithm.parameterAsSource(given.parameters, "PARCELS", given.context)
        if source is not None and not source.sourceCrs().isValid():
            return f"The parcels {source.sourceName()} have no CRS. Set the layer's CRS, then run again."
        return ""

    def fields(self, given: Given, feedback: QgsProcessingFeedback) -> dict:
        """Return path and layer name of a file, written for it where the layer is none."""
        if not given.parameters.get("PARCELS"):
            return {}
        asked = given.parameters, "PARCELS", given.context
        layer = given.algorithm.parameterAsVectorLayer(*asked)
        if layer is not None and layer.isModified():
            # Processing takes care of the rest, but reads an edited layer from its file.
            return {"parcels": _write(given.algorithm.parameterAsSource(*asked), given.context)}
        path, name = given.algorithm.parameterAsCompatibleSourceLayerPathAndLayerName(
            *asked, ["gpkg", "shp", "geojson", "fgb"], "gpkg", feedback
        )
        return {"parcels": path, "parcels_layer": name or None}


def _write(source: QgsProcessingFeatureSource, context: QgsProcessingContext) -> str:
    target = QgsProcessingUtils.generateTempFilename("parcels.gpkg")
    sink, path = QgsProcessingUtils.createFeatureSink(
        target, context, source.fields(), source.wkbType(), source.sourceCrs()
    )
    for feature in source.getFeatures():
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(f"{source.sourceName()} could not be written to {target}. Save its edits.")
    del sink  # closes the file
    return path
