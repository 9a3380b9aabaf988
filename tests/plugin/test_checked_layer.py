"""Checked parcels that come from Processing look, and are walked through, as those of the dock."""

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from cropmapper_plugin.algorithms.loading import load_when_done
from cropmapper_plugin.layers.results import group_title
from cropmapper_plugin.layers.styles import LIGHTS
from cropmapper_plugin.panel.sections.check import CheckStep
from cropmapper_plugin.results.views import VIEWS, view_of


@pytest.fixture
def checked(tmp_path) -> dict:
    """The result of a check: a parcel of each light, and one without a declared crop."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32631&field=crop:string&field=light:string", "checked", "memory")
    rows = []
    for number, light in enumerate((*(name for name, _, _ in LIGHTS), None)):
        row = QgsFeature(layer.fields())
        row.setGeometry(QgsGeometry.fromRect(QgsRectangle(20 * number, 0, 20 * number + 10, 10)))
        row.setAttributes(["wheat" if light else None, light])
        rows.append(row)
    layer.dataProvider().addFeatures(rows)
    path, options = str(tmp_path / "parcels.gpkg"), QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, QgsProject.instance().transformContext(), options)
    classes = [{"code": 1, "name": "wheat", "colour": "#ddaa33"}]
    return {"outputs": {"parcels": path}, "summary": {"job": {"job": "check", "field": "crop"}, "classes": classes}}


def test_checked_parcels_from_processing_are_green_yellow_and_red(project, checked):
    context = QgsProcessingContext()
    context.setProject(project)
    load_when_done(checked, context)
    ((path, details),) = context.layersToLoadOnCompletion().items()
    layer = QgsVectorLayer(path, details.name, "ogr")
    project.addMapLayer(layer)
    details.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback(False))
    drawn, renderer = [], layer.renderer()
    rendering = QgsRenderContext()
    renderer.startRender(rendering, layer.fields())
    for row in layer.getFeatures():
        (symbol,) = renderer.symbolsForFeature(row, rendering)
        drawn.append(symbol.color().name() if row["light"] else symbol.symbolLayer(0).brushStyle())
    renderer.stopRender(rendering)
    assert drawn == [*(colour for _, colour, _ in LIGHTS), 0], "a parcel that was not judged has no fill"
    assert view_of(layer) is VIEWS["checked"]
    (group,) = project.layerTreeRoot().findGroups()
    assert group.findLayers()[0].layerId() == layer.id()


@pytest.mark.parametrize(
    ("job", "begins"), [("check", "Checked "), ("next", "Label next "), ("suspects", "Suspect labels ")]
)
def test_a_group_says_which_job_made_it(checked, job, begins):
    summary = {**checked["summary"], "job": {"job": job}}
    assert group_title({**checked, "summary": summary}).startswith(begins)


def test_the_field_of_a_file_that_qgis_cannot_open_is_typed(qgis_app):
    step = CheckStep()
    step.show_layer(None, by_name=True)
    heard = []
    step.field.currentTextChanged.connect(heard.append)
    step.field.setEditText("crop:name")  # fiboa's name of it
    assert (step.field.currentText(), heard) == ("crop:name", ["crop:name"])
    step.show_layer(None)
    assert (step.field.isEditable(), step.field.currentText()) == (False, "")
    step.deleteLater()
