"""Sensors and models are called by their titles."""

import json

import pytest

from cropmapper_plugin.algorithms.provider import CropMapperProvider
from cropmapper_plugin.client.hints import in_qgis
from cropmapper_plugin.client.models import bundled_names
from cropmapper_plugin.client.names import in_words, model_title, sensor_title, sensor_titles
from cropmapper_plugin.client.taught import remove, rename
from cropmapper_plugin.panel.sections.reading import ReadingOptions


def test_the_sensors_are_the_engines_and_no_two_are_called_alike(engine):
    code = "from engine.stack.find.sensors import sensors; print(json.dumps([sensor.name for sensor in sensors()]))"
    assert list(sensor_titles()) == list(dict.fromkeys(json.loads(engine.python_code(code))))
    assert len({*sensor_titles().values()}) == len(sensor_titles())


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("sentinel-2-l2a", "Sentinel-2 L2A"),
        ("landsat-4-7-c2-l2", "Landsat 4, 5 and 7 Collection 2 Level 2"),
        ("hls", "Harmonized Landsat Sentinel-2"),
        ("modis-09a1", "MODIS surface reflectance, 8 days"),
        ("modis-09q1", "MODIS surface reflectance, 8 days, 250 m"),
        ("cbers-4-awfi-16d", "CBERS-4 AWFI"),
        ("unknown", "Unknown sensor"),
        ("my-drone", "my-drone"),
    ],
)
def test_a_sensor_is_called_by_its_title(name, title):
    assert sensor_title(name) == title


def test_no_two_bundled_models_are_called_alike():
    titles = [model_title(name) for name in bundled_names()]
    assert len(titles) == len({*titles}) > 1


def test_a_model_is_called_by_its_title_wherever_it_lies(tmp_path):
    assert model_title("france-2018-s2") == "Crops of France 2018 near Montpellier"
    assert model_title(str(tmp_path / "mine")) == "mine"
    (tmp_path / "card.json").write_text(json.dumps({"title": "Rice of Java (2020), from radar"}), encoding="utf-8")
    assert model_title(str(tmp_path)) == "Rice of Java"


@pytest.mark.parametrize(
    ("english", "shown"),
    [
        ("It is for cbers-4-awfi-16d, not sentinel-2-l2a.", "It is for CBERS-4 AWFI, not Sentinel-2 L2A."),
        ("Of them, “mato-grosso-modis” is for it.", "Of them, “Land use of Mato Grosso, Brazil” is for it."),
        ("In /data/sentinel-2-l2a/a, sentinel-2-l2a.tif.", "In /data/sentinel-2-l2a/a, sentinel-2-l2a.tif."),
        ("“simulated-s2-bert” is another", "“Crops of simulated Sentinel-2 scenes by bimodal BERT” is another"),
        ("The folder hls is empty.", "The folder hls is empty."),
        ("simulated-s2 is empty.", "simulated-s2 is empty."),  # the user's folder, not the model
        ("simulated-s2: “simulated-s2” is it.", "simulated-s2: “Crops of simulated Sentinel-2 scenes” is it."),
    ],
)
def test_the_engines_sentences_speak_of_titles_and_leave_paths(english, shown):
    assert in_words(english) == shown


def taught_as(models, title, name):
    """Write the card of a taught model; return the path of its package."""
    package = models / title / "taught" / "model"
    package.mkdir(parents=True)
    (package / "card.json").write_text(json.dumps({"name": name}), encoding="utf-8")
    return str(package)


def test_a_taught_model_is_called_as_its_user_calls_it_now(models):
    english = "The model “sixty-b” fits."
    assert in_words(english) == english
    package = taught_as(models, r"Sixty <b>. %1 {y} \1", "sixty-b")
    assert in_words(english) == r"The model “Sixty <b>. %1 {y} \1” fits."
    package = rename(package, "Beauce")
    assert in_words(english) == "The model “Beauce” fits."
    remove(package)
    assert in_words(english) == english


@pytest.mark.parametrize(("other", "name"), [("Sixty", "sixty"), ("France", "france-2018-s2")])
def test_a_name_that_several_models_have_tells_of_none(models, other, name):
    taught_as(models, "First", "sixty")
    taught_as(models, other, name)
    assert in_words(f"The model “{name}” fits.") == f"The model “{name}” fits."


def test_a_sensor_is_chosen_by_its_title_and_given_by_its_id(qgis_app):
    options = ReadingOptions()
    box = options._fields["sensor"]
    box.setCurrentText("Sentinel-2 L2A")
    assert options.texts() == {"sensor": "sentinel-2-l2a"}
    options.set_texts({"sensor": "hls"})
    assert box.currentText() == "Harmonized Landsat Sentinel-2"
    options.set_texts({"sensor": "/my/drone.sensor.json"})
    assert options.read()[0]["sensor"] == box.currentText() == "/my/drone.sensor.json"


def test_processing_says_what_each_bundled_model_is(qgis_processing):
    provider = CropMapperProvider()
    provider.loadAlgorithms()
    (made,) = [each for each in provider.algorithms() if each.name() == "mapcrops"]
    about = made.parameterDefinition("MODEL").help()
    assert "france-2018-s2: Crops of France 2018 near Montpellier; " in about


def test_the_sensors_that_can_be_written_are_listed_as_they_are_written():
    message = "The sensor table has no sensor 'sputnik'."
    hint = "Use one of: sentinel-2-l2a, hls-s30; or a file of your own, whose name ends in .sensor.json."
    shown = in_qgis({"event": "error", "code": "sensor_unknown", "message": message, "hint": hint})
    assert shown["hint"] == hint
