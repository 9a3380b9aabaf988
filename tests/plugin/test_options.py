"""The page of options: what is chosen is kept, and the engine is tested and removed from there."""

from __future__ import annotations

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QLabel, QMessageBox

from cropmapper_plugin import options
from cropmapper_plugin.client import folders
from cropmapper_plugin.client.environment import engine_environment
from cropmapper_plugin.client.jobs import default_output
from cropmapper_plugin.client.taught import models_folder


@pytest.fixture
def page(qgis_app):
    """The page, as QGIS's dialog has it, with what it told the plugin."""
    said = []
    factory = options.OptionsFactory(lambda: said.append("saved"), lambda: said.append("released"))
    page = factory.createWidget(None)
    page.said = said
    yield page
    page._session.close()
    for name in ("python", "index", "extras", "results", "threads"):
        QgsSettings().remove(f"cropmapper/{name}")


def test_what_is_chosen_is_kept(page):
    page.python.setFilePath("/opt/python")
    page.index.setFilePath("https://example.org/simple")
    page.extras.setCurrentIndex(page.extras.findData("cubes"))
    page.apply()
    assert page.said == ["saved"]
    assert QgsSettings().value("cropmapper/python") == "/opt/python"
    again = options.OptionsPage(None, page.apply, page.apply)
    kept = again.python.filePath(), again.index.filePath(), again.extras.currentData()
    assert kept == ("/opt/python", "https://example.org/simple", "cubes")


def test_chosen_threads_reach_the_engine_and_results_go_where_they_are_wanted(page, tmp_path):
    assert not engine_environment().contains("CROPMAPPER_THREADS")
    beside = default_output(str(tmp_path / "stack"))
    page.threads.setValue(3)
    page.results.setFilePath(str(tmp_path / "results"))
    page.extras.setCurrentIndex(page.extras.findData("cubes"))
    assert not engine_environment().contains("CROPMAPPER_THREADS"), "the dialog may still be cancelled"
    assert default_output(str(tmp_path / "stack")) == beside
    page.apply()
    assert engine_environment().value("CROPMAPPER_THREADS") == "3"
    assert default_output(str(tmp_path / "stack")) == str(tmp_path / "results") != beside
    page.threads.setValue(0)
    page.results.setFilePath("")
    page.apply()
    assert not engine_environment().contains("CROPMAPPER_THREADS")
    assert default_output(str(tmp_path / "stack")) == beside


def test_the_page_says_where_models_and_engine_are(page):
    said = page.findChild(QLabel, "kept").text()
    assert str(models_folder()) in said
    assert str(folders.managed_environment()) in said


def test_data_cubes_change_what_would_be_installed_at_once(page):
    without = page.install._about.text()
    page.extras.setCurrentIndex(page.extras.findData("cubes"))
    assert page.install._about.text() != without


def test_an_engine_is_tested_by_what_it_says_of_itself(page, wait_for, engine):
    page.test()
    wait_for(lambda: "onnxruntime:" in page.found.text())
    assert page.found.text().startswith("The engine works.\n")
    assert "simulated-s2" in page.found.text()


def test_environments_are_removed_once_the_user_has_agreed(page, wait_for, monkeypatch, tmp_path):
    monkeypatch.setattr(folders, "managed_environment", lambda: tmp_path / "cropmapper" / "engine-0000")
    monkeypatch.setattr(options, "managed_environment", folders.managed_environment)
    page.remove()
    assert "nothing was removed" in page.found.text()
    kept = tmp_path / "cropmapper" / "models" / "mine"
    for folder in (kept, tmp_path / "cropmapper" / "engine-0000" / "bin", tmp_path / "cropmapper" / "engine-1111"):
        folder.mkdir(parents=True)
    asked = []
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *said: asked.append(said[2]) or answers.pop(0))
    page.remove()
    assert "engine-0000" in asked[0]
    assert "engine-1111" in asked[0]
    assert page.said == []
    page.remove()
    wait_for(lambda: "was removed" in page.found.text())
    assert page.said == ["released"]
    assert [path.name for path in kept.parent.parent.iterdir()] == ["models"]
