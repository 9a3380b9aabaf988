"""The page of options: what is chosen is kept, and the engine is tested and removed from there."""

from __future__ import annotations

import sys

import pytest
from qgis.core import QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QLabel, QMessageBox, QPushButton

from cropmapper_plugin import options
from cropmapper_plugin.client import folders, install
from cropmapper_plugin.client.environment import engine_environment
from cropmapper_plugin.client.interpreter import Candidate
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
    page.engine._session.close()
    for name in ("python", "index", "extras", "results", "threads"):
        QgsSettings().remove(f"cropmapper/{name}")


def test_what_is_chosen_is_kept(page):
    page.engine.python.setFilePath("/opt/python")
    page.engine.index.setFilePath("https://example.org/simple")
    page.engine.extras.setCurrentIndex(page.engine.extras.findData("cubes"))
    page.apply()
    assert page.said == ["saved"]
    assert QgsSettings().value("cropmapper/python") == "/opt/python"
    again = options.OptionsPage(None, page.apply, page.apply)
    kept = again.engine.python.filePath(), again.engine.index.filePath(), again.engine.extras.currentData()
    assert kept == ("/opt/python", "https://example.org/simple", "cubes")


def test_a_folder_is_no_python_which_is_said_where_it_is_written(page, tmp_path):
    page.engine.python.setFilePath("/opt/python")
    page.apply()
    page.engine.python.setFilePath(str(tmp_path))
    assert f"{tmp_path} is a folder, and is not kept" in page.engine.found.text()
    assert not page.isValid()
    page.engine.test()
    assert "is a folder" in page.engine.found.text(), "no other Python is tested in its place"
    page.apply()
    assert QgsSettings().value("cropmapper/python") == "/opt/python"
    page.engine.python.setFilePath("/opt/other")
    assert page.isValid()
    assert not page.engine.found.text()


def test_a_file_is_no_folder_for_results(page, tmp_path):
    (tmp_path / "file").touch()
    page.results.setFilePath(str(tmp_path / "file"))
    assert not page.isValid()
    assert "file is a file, and is not kept" in page.about.text()
    page.apply()
    assert not QgsSettings().value("cropmapper/results")
    for path in (str(tmp_path / "new"), "/" + 300 * "x", ""):
        page.results.setFilePath(path)
        assert page.isValid()


def test_a_file_is_no_source_of_packages_which_is_said_and_keeps_what_was_chosen(page, tmp_path):
    wheel = tmp_path / "maize-1.0-py3-none-any.whl"
    wheel.touch()
    page.engine.index.setFilePath("https://example.org/simple")
    page.engine.index.setFilePath(str(wheel))
    assert f"{wheel} is a file, and is not kept" in page.engine.found.text()
    assert not page.isValid()
    assert QgsSettings().value("cropmapper/index") == "https://example.org/simple"
    page.engine.index.setFilePath(str(tmp_path))
    assert page.isValid()
    assert not page.engine.found.text()


@pytest.mark.skipif(sys.platform == "win32", reason="made of a shell script")
def test_an_engine_is_neither_tested_nor_removed_while_it_is_installed(page, wait_for, monkeypatch, tmp_path):
    slow = tmp_path / "python"
    slow.write_text("#!/bin/sh\nexec sleep 60\n")
    slow.chmod(0o755)
    monkeypatch.setattr(install, "base_candidates", lambda: [Candidate((str(slow),))])
    monkeypatch.setattr(install, "managed_environment", lambda: tmp_path / "engine")
    buttons = [page.findChild(QPushButton, name) for name in ("test", "remove")]
    assert all(button.isEnabled() for button in buttons)
    page.engine.install.start()
    assert not any(button.isEnabled() for button in buttons)
    page.engine.install.stop()
    assert all(button.isEnabled() for button in buttons)
    assert "was stopped" in page.engine.found.text()


@pytest.mark.skipif(sys.platform == "win32", reason="made of a shell script")
def test_options_that_are_closed_while_they_install_are_in_no_later_installations_way(
    qgis_app, wait_for, monkeypatch, tmp_path
):
    slow = tmp_path / "python"
    slow.write_text("#!/bin/sh\nexec sleep 60\n")
    slow.chmod(0o755)
    monkeypatch.setattr(install, "base_candidates", lambda: [Candidate((str(slow),))])
    monkeypatch.setattr(install, "managed_environment", lambda: tmp_path / "engine")
    page = options.OptionsPage(None, print, print)
    page.engine.install.start()
    wait_for(lambda: not folders.installation_lock(tmp_path / "engine").tryLock(0))
    sip.delete(page)
    assert folders.installation_lock(tmp_path / "engine").tryLock(0)


def test_chosen_threads_reach_the_engine_and_results_go_where_they_are_wanted(page, tmp_path):
    assert "CROPMAPPER_THREADS" not in engine_environment()
    beside = default_output(str(tmp_path / "stack"))
    page.threads.setValue(3)
    page.results.setFilePath(str(tmp_path / "results"))
    page.engine.extras.setCurrentIndex(page.engine.extras.findData("cubes"))
    assert "CROPMAPPER_THREADS" not in engine_environment(), "the dialog may still be cancelled"
    assert default_output(str(tmp_path / "stack")) == beside
    page.apply()
    assert engine_environment()["CROPMAPPER_THREADS"] == "3"
    assert default_output(str(tmp_path / "stack")) == str(tmp_path / "results") != beside
    page.threads.setValue(0)
    page.results.setFilePath("")
    page.apply()
    assert "CROPMAPPER_THREADS" not in engine_environment()
    assert default_output(str(tmp_path / "stack")) == beside


def test_the_page_says_where_models_and_engine_are(page):
    said = " ".join(label.text() for label in page.findChildren(QLabel))
    assert str(models_folder()) in said
    assert str(folders.managed_environment()) in said


def test_data_cubes_change_what_would_be_installed_at_once(page):
    without = page.engine.install.status.text()
    page.engine.extras.setCurrentIndex(page.engine.extras.findData("cubes"))
    assert page.engine.install.status.text() != without


def test_an_engine_is_tested_by_what_it_says_of_itself(page, wait_for, engine):
    page.engine.test()
    wait_for(lambda: "onnxruntime:" in page.engine.found.text())
    assert page.engine.found.text().startswith("The engine works.\n")
    assert "simulated-s2" in page.engine.found.text()


def test_environments_are_removed_once_the_user_has_agreed(page, wait_for, monkeypatch, tmp_path):
    monkeypatch.setattr(folders, "managed_environment", lambda: tmp_path / "cropmapper" / "engine-0000")
    page.engine.remove()
    assert "nothing was removed" in page.engine.found.text()
    kept = tmp_path / "cropmapper" / "models" / "mine"
    for folder in (kept, tmp_path / "cropmapper" / "engine-0000" / "bin", tmp_path / "cropmapper" / "engine-1111"):
        folder.mkdir(parents=True)
    asked = []
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *said: asked.append(said[2]) or answers.pop(0))
    page.engine.remove()
    assert "engine-0000" in asked[0]
    assert "engine-1111" in asked[0]
    assert page.said == []
    page.engine.remove()
    wait_for(lambda: "was removed" in page.engine.found.text())
    assert page.said == ["released"]
    assert [path.name for path in kept.parent.parent.iterdir()] == ["models"]
