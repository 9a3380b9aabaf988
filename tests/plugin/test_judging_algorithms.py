"""The algorithms that judge a map: their parameters, their outputs, and what they say before they run."""

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

JUDGING = {
    "assessaccuracy": (
        {"PARCELS", "REFERENCE", "REFERENCE_RASTER", "FIELD", "DRAWN", "CLASSES", "CLASS_TABLE", "OVERWRITE", "OUTPUT"},
        {"OUTPUT", "PAGE", "CONFUSION", "CLASS_ACCURACY", "STRATA", "REPORT"},
    ),
    "estimateareas": (
        {"MAP", "UNITS", "UNIT", "SEGMENTS", "SURVEYED", "STRATA", "STRATUM", "CLASS_TABLE", "OVERWRITE", "OUTPUT"},
        {"OUTPUT", "PAGE", "PIXEL_COUNTS", "ESTIMATES", "REPORT"},
    ),
    "postprocess": (
        {"MAP", "WINDOW", "SHARE", "SMOOTHNESS", "CLASS_SMOOTHNESS", "MINIMUM_HECTARES", "CONNECTIVITY", "OUTPUTS"}
        | {"CONFIDENCE", "PARCELS", "CLASS_TABLE", "OVERWRITE", "LOAD", "OUTPUT"},
        {"OUTPUT", "PARCELS_OUT", "CLASSES", "CONFIDENCE", "MARGIN", "ENTROPY", "CLASS_SET", "PROBABILITY_BANDS"}
        | {"REPORT"},
    ),
    "sampleplaces": (
        {"MAP", "COUNT", "STANDARD_ERROR", "LEAST", "ALLOCATION", "EXPECTED", "EXPECTED_OF", "CLASS_TABLE", "SEED"}
        | {"OVERWRITE", "LOAD", "OUTPUT"},
        {"OUTPUT", "PLACES", "ALLOCATION_TABLE", "REPORT"},
    ),
}


@pytest.mark.parametrize("name", JUDGING)
def test_names_are_published_interface(algorithm, name):
    parameters, outputs = JUDGING[name]
    made = algorithm(name)
    assert {each.name() for each in made.parameterDefinitions()} == parameters
    assert {each.name() for each in made.outputDefinitions()} == outputs
    assert all(0 < len(each.description()) < 40 for each in made.parameterDefinitions())
    assert f"qgis_process run cropmapper:{name} -- " in made.shortHelpString()


def test_without_a_folder_the_log_says_how_often_the_map_is_right(algorithm, mapped):
    feedback = QgsProcessingFeedback()
    asked = {"PARCELS": mapped["outputs"]["parcels"], "FIELD": "crop"}
    results, sound = algorithm("assessaccuracy").create().run(asked, QgsProcessingContext(), feedback)
    assert (sound, results) == (True, {})
    assert "Overall accuracy " in feedback.textLog()


def test_two_references_are_one_too_many(algorithm, scene, tmp_path):
    raster = sorted(scene.stack.glob("*.tif"))[0]
    given = {"PARCELS": "classes.tif", "REFERENCE": str(scene.parcels), "REFERENCE_RASTER": str(raster)}
    sound, told = algorithm("assessaccuracy").checkParameterValues(
        {**given, "OUTPUT": str(tmp_path / "out")}, QgsProcessingContext()
    )
    assert not sound
    assert "Leave one of them out" in told
