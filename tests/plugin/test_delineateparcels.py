"""The algorithm that draws fields: its parameters, and what it says before it runs."""

import pytest
from qgis.core import QgsApplication, QgsProcessingContext

import cropmapper_plugin
from cropmapper_plugin.client.models import bundled_names

pytestmark = pytest.mark.usefixtures("quick_starts")


@pytest.fixture
def algorithm(qgis_processing):
    plugin = cropmapper_plugin.classFactory(None)
    plugin.initProcessing()
    yield QgsApplication.processingRegistry().algorithmById("cropmapper:delineateparcels")
    plugin.unload()


def test_names_are_published_interface(algorithm):
    assert {parameter.name() for parameter in algorithm.parameterDefinitions()} == {
        *(
            "STACK",
            "STACK_FILE",
            "MODEL",
            "MODEL_PATH",
            "START",
            "END",
            "EXTENT",
            "LEAST_AREA",
            "SIMPLIFY",
            "OVERWRITE",
            "LOAD",
        ),
        *("OUTPUT", "DEVICE", "SENSOR", "BANDS", "SCALE", "OFFSET", "NODATA", "MASK", "OPTIONS"),
    }
    assert {output.name() for output in algorithm.outputDefinitions()} == {"OUTPUT", "FIELDS", "REPORT"}


def test_labels_are_short_and_the_help_has_an_example(algorithm):
    assert all(0 < len(each.description()) < 40 for each in algorithm.parameterDefinitions())
    assert "qgis_process run cropmapper:delineateparcels -- " in algorithm.shortHelpString()


def test_models_of_boundaries_alone_are_offered(algorithm, scene, tmp_path):
    offered = list(algorithm.parameterDefinition("MODEL").options())
    assert offered == bundled_names("boundary")
    assert "france-2018-s2" not in offered
    parameters = {"STACK": str(scene.stack), "MODEL_PATH": str(tmp_path), "OUTPUT": str(tmp_path / "out")}
    sound, told = algorithm.checkParameterValues(parameters, QgsProcessingContext())
    assert not sound
    assert "not a model package" in told
