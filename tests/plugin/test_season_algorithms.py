"""The algorithms that tell the life of parcels: their parameters and outputs."""

import pytest

STACK = {
    "STACK",
    "STACK_FILE",
    "PARCELS",
    "START",
    "END",
    "EXTENT",
    "SENSOR",
    "BANDS",
    "SCALE",
    "OFFSET",
    "NODATA",
    "MASK",
}
COMMON = STACK | {"OPTIONS", "OVERWRITE", "LOAD", "OUTPUT"}
NAMES = {
    "timeprofile": (
        COMMON | {"VALUES", "SMOOTHING", "THRESHOLD"},
        {"OUTPUT", "PARCELS_OUT", "PAGE", "VALUES_OUT", "EVENTS", "PROFILE", "PLOTS", "REPORT"},
    ),
    "explainparcels": (
        COMMON | {"MODEL", "MODEL_PATH", "RASTER"},
        {"OUTPUT", "PARCELS_OUT", "PAGE", "EXPLANATION", "DECISIVE_DATE", "REPORT"},
    ),
    "embedstack": (
        COMMON - {"LOAD"} | {"MODEL", "MODEL_PATH", "NUMBERS", "DEVICE"},
        {"OUTPUT", "EMBEDDING", "FEATURES", "REPORT"},
    ),
    "inseason": (
        COMMON | {"MODEL", "CUTOFFS", "FIELD", "CLASSES", "RASTER"},
        {"OUTPUT", "PARCELS_OUT", "PAGE", "SEASON", "REPORT", "SEASON_CLASSES", "SEASON_CONFIDENCE", "STAYS_FROM"},
    ),
}


@pytest.mark.parametrize("name", NAMES)
def test_names_are_published_interface_labels_short_and_the_help_has_an_example(algorithm, name):
    made, (parameters, outputs) = algorithm(name), NAMES[name]
    assert {each.name() for each in made.parameterDefinitions()} == parameters
    assert {each.name() for each in made.outputDefinitions()} == outputs
    assert all(0 < len(each.description()) < 40 for each in made.parameterDefinitions())
    assert f"qgis_process run cropmapper:{name} -- " in made.shortHelpString()
