import json
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsFeature, QgsProcessingContext, QgsProcessingFeedback, QgsVectorLayer

import cropmapper_plugin

pytestmark = pytest.mark.usefixtures("quick_starts")


@pytest.fixture
def algorithm(qgis_processing):
    plugin = cropmapper_plugin.classFactory(None)
    plugin.initProcessing()
    yield QgsApplication.processingRegistry().algorithmById("cropmapper:extractseries")
    plugin.unload()


def test_names_are_published_interface(algorithm):
    names = {p.name() for p in algorithm.parameterDefinitions()}
    fields = {
        "STACK",
        "STACK_FILE",
        "PARCELS",
        "START",
        "END",
        "EXTENT",
        "INNER",
        "LABELS",
        "HOMOGENEITY",
        "OVERWRITE",
        "OUTPUT",
    }
    assert names == fields | {"SENSOR", "BANDS", "SCALE", "OFFSET", "NODATA", "MASK", "OPTIONS"}
    assert {o.name() for o in algorithm.outputDefinitions()} == {
        "OUTPUT", "SERIES", "SERIES_PARCELS", "SERIES_FILE", "LINES", "SERIES_PIXELS", "REPORT",
    }  # fmt: skip
    assert algorithm.parameterDefinition("INNER").defaultValue() == 0.5


def test_series_of_parcels_are_extracted(algorithm, scene, tmp_path):
    parameters = {"STACK": str(scene.stack), "PARCELS": str(scene.parcels), "LABELS": "crop", "OUTPUT": str(tmp_path)}
    results, sound = algorithm.run(parameters, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False)
    assert sound
    assert {Path(results[name]).name for name in ("SERIES", "SERIES_PARCELS", "SERIES_FILE")} == {
        "series.parquet", "parcels.parquet", "series.npz",
    }  # fmt: skip
    report = json.loads(Path(results["REPORT"]).read_text(encoding="utf-8"))
    assert report["parcels"]["with_series"] > 0


def test_points_are_welcome(algorithm, scene, tmp_path):
    parcels = QgsVectorLayer(str(scene.parcels), "parcels", "ogr")
    points = QgsVectorLayer(f"Point?crs={parcels.crs().authid()}", "points", "memory")
    for feature in parcels.getFeatures():
        point = QgsFeature()
        point.setGeometry(feature.geometry().pointOnSurface())
        points.dataProvider().addFeature(point)
    parameters = {"STACK": str(scene.stack), "PARCELS": points, "OUTPUT": str(tmp_path)}
    results, sound = algorithm.run(parameters, QgsProcessingContext(), QgsProcessingFeedback(False), {}, False)
    assert sound
    report = json.loads(Path(results["REPORT"]).read_text(encoding="utf-8"))
    assert (report["kind"], report["parcels"]["with_series"] > 0) == ("point", True)
