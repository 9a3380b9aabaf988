import json
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

import cropmapper_plugin

pytestmark = pytest.mark.usefixtures("quick_starts")


class Feedback(QgsProcessingFeedback):
    """Keeps what Processing's log would show."""

    def __init__(self):
        super().__init__(False)
        self.lines = []

    def pushInfo(self, text):
        self.lines.append(text)


@pytest.fixture
def algorithm(qgis_processing):
    plugin = cropmapper_plugin.classFactory(None)
    plugin.initProcessing()
    yield QgsApplication.processingRegistry().algorithmById("cropmapper:scanstack")
    plugin.unload()


def run(algorithm, parameters):
    feedback = Feedback()
    results, sound = algorithm.run(parameters, QgsProcessingContext(), feedback, {}, False)
    assert sound
    return results, feedback


def test_names_are_published_interface(algorithm):
    names = {p.name() for p in algorithm.parameterDefinitions()}
    fields = {"STACK", "STACK_FILE", "START", "END", "EXTENT", "OVERWRITE", "MODELS", "OUTPUT"}
    assert names == fields | {"SENSOR", "BANDS", "SCALE", "OFFSET", "NODATA", "MASK", "OPTIONS"}
    assert algorithm.id() == "cropmapper:scanstack"
    assert "<b>Stack</b>" in algorithm.shortHelpString()


def test_the_log_names_each_date_and_the_stack_file_keeps_the_choices(algorithm, scene, mapped, tmp_path):
    out, days = tmp_path / "season.stack.json", mapped["summary"]["dates_used"]
    results, feedback = run(algorithm, {"STACK": str(scene.stack), "START": days[1], "OUTPUT": str(out)})
    assert results["OUTPUT"] == str(out)
    assert json.loads(out.read_text(encoding="utf-8"))
    used = [line.split("  ")[0] for line in feedback.lines if line.endswith(": used")]
    assert used == days[1:]
    sensor, ground, dates = feedback.lines[:3]
    assert sensor.startswith("Sentinel-2 L2A: B02, ")
    assert "pixels of 10 m" in ground
    assert dates.startswith(f"{len(used)} dates from {used[0]} to {used[-1]}, ")
    assert feedback.progress() == 100


def test_without_a_file_nothing_is_written(algorithm, scene):
    before = {path.name for path in Path(scene.stack).iterdir()}
    results, feedback = run(algorithm, {"STACK": str(scene.stack), "MODELS": True})
    assert "OUTPUT" not in results
    assert any(
        line.startswith("Land use of Mato Grosso, Brazil: does not fit. It is for MODIS ") for line in feedback.lines
    )
    assert {path.name for path in Path(scene.stack).iterdir()} == before


def test_what_is_wrong_is_said_in_the_engines_words(algorithm, scene, tmp_path):
    sound, problem = algorithm.checkParameterValues({"STACK": "/no/such"}, QgsProcessingContext())
    assert not sound
    assert "/no/such does not exist" in problem
    with pytest.raises(QgsProcessingException, match=r"does not end in \.stack\.json"):
        algorithm.create().run(
            {"STACK": str(scene.stack), "OUTPUT": str(tmp_path / "season.txt")},
            QgsProcessingContext(),
            Feedback(),
            {},
            False,
        )
