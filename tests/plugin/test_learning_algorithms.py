"""The algorithms that learn from parcels: their parameters, their refusals, and a model that chains them."""

from pathlib import Path

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
)

from cropmapper_plugin.algorithms.parts import read_texts

pytestmark = pytest.mark.usefixtures("quick_starts")

CHAIN = Path(__file__).parent / "chain.model3"
LEARNING = ("teachmodel", "classifyparcels", "checkdeclared", "nextparcels", "suspectlabels")


def test_names_are_published_interface(algorithm):
    common = {"SERIES", "PARCELS", "MODEL", "OVERWRITE", "LOAD", "OUTPUT"}
    labelled = common | {"FIELD", "CLASSES", "CLASS_TABLE", "GROUPS", "LEARNER", "SEED"}
    stack = {
        "STACK",
        "STACK_FILE",
        "START",
        "END",
        "EXTENT",
        "SENSOR",
        "BANDS",
        "SCALE",
        "OFFSET",
        "NODATA",
        "MASK",
        "OPTIONS",
    }
    teach = {
        *("LABELS", "FIELD", "PARCELS", "USED", "UNIT", "TITLE", "OVERWRITE", "OUTPUT", "CLASSES", "CLASS_TABLE"),
        *("GROUPS", "LEARNERS", "BASE", "OTHER", "INNER", "SEED", "SERIES"),
    }
    check = {"INSPECTED", "ERROR", "FALSE_ALARMS", "CONFIDENCE", "LEAST_PIXELS", "LEAST_DATES", "HOMOGENEITY"}
    expected = {
        "teachmodel": stack | teach,
        "classifyparcels": common | {"UNLIKENESS", "CONFIDENCE"},
        "checkdeclared": labelled | check,
        "nextparcels": labelled | {"COUNT"},
        "suspectlabels": labelled,
    }
    for name, names in expected.items():
        assert {each.name() for each in algorithm(name).parameterDefinitions()} == names, name
    outputs = {each.name() for each in algorithm("teachmodel").outputDefinitions()}
    assert outputs == {"OUTPUT", "MODEL", "PAGE", "HELD_OUT", "REPORT"}
    for name in LEARNING[1:]:
        assert {each.name() for each in algorithm(name).outputDefinitions()} == {"OUTPUT", "PARCELS_OUT", "REPORT"}


@pytest.mark.parametrize("name", LEARNING)
def test_labels_are_short_and_the_help_has_an_example(algorithm, name):
    made = algorithm(name)
    assert all(0 < len(each.description()) < 40 for each in made.parameterDefinitions())
    assert f"qgis_process run cropmapper:{name} -- " in made.shortHelpString()


def test_what_is_no_folder_of_series_and_no_package_is_said(algorithm, scene, tmp_path):
    parameters = {"SERIES": str(tmp_path), "PARCELS": str(scene.parcels), "OUTPUT": str(tmp_path / "out")}
    sound, told = algorithm("classifyparcels").checkParameterValues(
        {**parameters, "MODEL": str(tmp_path)}, QgsProcessingContext()
    )
    assert not sound
    assert "series.parquet" in told
    (tmp_path / "series.parquet").touch()
    sound, told = algorithm("classifyparcels").checkParameterValues(
        {**parameters, "MODEL": str(tmp_path)}, QgsProcessingContext()
    )
    assert not sound
    assert "card.json" in told


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("corn=maize, fallow=", {"corn": "maize", "fallow": ""}),
        ('{"a, b": "c"}', {"a, b": "c"}),
        ("", {}),
        ("corn", None),
        ("=maize", None),
        ('{"a": 1}', None),
        ("{", None),
    ],
)
def test_texts_and_their_classes(text, read):
    assert read_texts(text) == read


def test_texts_that_cannot_be_read_are_said(algorithm, scene, tmp_path):
    (tmp_path / "series.parquet").touch()
    parameters = {"SERIES": str(tmp_path), "PARCELS": str(scene.parcels), "FIELD": "crop", "CLASSES": "corn"}
    sound, told = algorithm("checkdeclared").checkParameterValues(
        {**parameters, "OUTPUT": str(tmp_path)}, QgsProcessingContext()
    )
    assert not sound
    assert "cannot be corn. Like this: corn=maize, fallow=." in told


def test_the_model_of_the_designer_fits_the_algorithms(algorithm):
    """It is run from the command line, in `end_to_end/test_chain.py`."""
    algorithm("teachmodel")
    chain = QgsProcessingModelAlgorithm()
    assert chain.fromFile(str(CHAIN))
    sound, told = chain.validate()
    assert sound, told
    folders = {each.name().rpartition(":")[2] for each in chain.parameterDefinitions() if each.isDestination()}
    assert folders == {"series", "taught", "classified", "checked"}
