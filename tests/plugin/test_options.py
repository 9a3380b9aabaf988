"""The page of options: what is chosen is kept, and the engine is tested and removed from there."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QLabel, QMessageBox

from cropmapper_plugin import options
from cropmapper_plugin.client import folders, install, interpreter
from cropmapper_plugin.client.environment import engine_environment
from cropmapper_plugin.client.interpreter import Candidate, EngineSearch
from cropmapper_plugin.client.jobs import default_output
from cropmapper_plugin.client.process import EngineProcess
from cropmapper_plugin.client.taught import models_folder


@pytest.fixture
def page(qgis_app):
    """The page, as QGIS's dialog has it, with what it told the plugin."""
    calls = []
    factory = options.OptionsFactory(
        lambda: calls.append("saved"), lambda: calls.append("released"), lambda text, level: calls.append(text)
    )
    page = factory.createWidget(None)
    page.calls = calls
    yield page
    for name in ("python", "index", "extras", "results", "threads"):
        QgsSettings().remove(f"cropmapper/{name}")


@pytest.fixture
def slow_base(monkeypatch, tmp_path):
    """The one Python that environments could be made with takes a minute to answer."""
    slow = tmp_path / "python"
    slow.write_text("#!/bin/sh\nexec sleep 60\n")
    slow.chmod(0o755)
    monkeypatch.setattr(install, "base_candidates", lambda: [Candidate((str(slow),))])


def test_what_is_chosen_is_kept(page):
    page.python.setFilePath("/opt/python")
    page.index.setFilePath("https://example.org/simple")
    page.extras.setCurrentIndex(page.extras.findData("cubes"))
    page.apply()
    assert page.calls == ["saved"]
    assert QgsSettings().value("cropmapper/python") == "/opt/python"
    again = options.OptionsPage(None, page.apply, page.apply, print)
    kept = again.python.filePath(), again.index.filePath(), again.extras.currentData()
    assert kept == ("/opt/python", "https://example.org/simple", "cubes")


def test_a_folder_is_no_python_which_is_said_where_it_is_written(page, tmp_path):
    page.python.setFilePath("/opt/python")
    page.apply()
    page.python.setFilePath(str(tmp_path))
    assert f"{tmp_path} is a folder, and is not kept" in page.status.text()
    assert not page.isValid()
    page.test()
    assert "is a folder" in page.status.text(), "no other Python is tested in its place"
    page.apply()
    assert QgsSettings().value("cropmapper/python") == "/opt/python"
    page.python.setFilePath("/opt/other")
    assert page.isValid()
    assert not page.status.text()


def test_a_file_is_no_folder_for_results(page, tmp_path):
    (tmp_path / "file").touch()
    page.results.setFilePath(str(tmp_path / "file"))
    assert not page.isValid()
    assert "file is a file, and is not kept" in page.status.text()
    page.apply()
    assert not QgsSettings().value("cropmapper/results")
    assert page.calls[0] == page.status.text(), "the dialog may be closed, and shows nothing any more"
    for path in (str(tmp_path / "new"), "/" + 300 * "x", ""):
        page.results.setFilePath(path)
        assert page.isValid()


def test_a_file_is_no_source_of_packages_which_is_said_and_keeps_what_was_chosen(page, tmp_path):
    wheel = tmp_path / "maize-1.0-py3-none-any.whl"
    wheel.touch()
    page.index.setFilePath("https://example.org/simple")
    page.index.setFilePath(str(wheel))
    assert f"{wheel} is a file, and is not kept" in page.status.text()
    assert not page.isValid()
    assert QgsSettings().value("cropmapper/index") == "https://example.org/simple"
    page.index.setFilePath(str(tmp_path))
    assert page.isValid()
    assert not page.status.text()


@pytest.mark.skipif(sys.platform == "win32", reason="made of a shell script")
def test_to_remove_the_engine_stops_its_installation_first(page, slow_base, wait_for, monkeypatch, tmp_path):
    folder = tmp_path / "engine-0000"
    folder.mkdir()
    monkeypatch.setattr(folders, "managed_environment", lambda: folder)
    monkeypatch.setattr(QMessageBox, "question", lambda *said: QMessageBox.StandardButton.Yes)
    monkeypatch.setattr(install, "managed_environment", lambda: folder)
    page.install.start()
    wait_for(lambda: not folders.installation_lock(folder).tryLock(0))
    page.remove()
    wait_for(lambda: "engine was removed" in page.status.text())
    assert not folder.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="made of a shell script")
def test_options_that_are_closed_while_they_install_are_in_no_later_installations_way(
    qgis_app, slow_base, wait_for, monkeypatch, tmp_path
):
    monkeypatch.setattr(install, "managed_environment", lambda: tmp_path / "engine")
    page = options.OptionsPage(None, print, print, print)
    page.install.start()
    wait_for(lambda: not folders.installation_lock(tmp_path / "engine").tryLock(0))
    sip.delete(page)
    assert folders.installation_lock(tmp_path / "engine").tryLock(0)


def test_chosen_threads_reach_the_engine_and_results_go_where_they_are_wanted(page, tmp_path):
    assert "CROPMAPPER_THREADS" not in engine_environment()
    beside = default_output(str(tmp_path / "stack"))
    page.threads.setValue(3)
    page.results.setFilePath(str(tmp_path / "results"))
    page.extras.setCurrentIndex(page.extras.findData("cubes"))
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
    without = page.install.status.text()
    page.extras.setCurrentIndex(page.extras.findData("cubes"))
    assert page.install.status.text() != without


def test_an_engine_is_tested_by_what_it_says_of_itself(page, wait_for, engine):
    page.python.setFilePath("/nowhere/python")
    page.test()
    wait_for(lambda: "onnxruntime:" in page.status.text())
    assert page.status.text().startswith("The engine works.\n")
    assert engine.python in page.status.text(), "it is another one than what is chosen"
    assert "simulated-s2" in page.status.text()


def test_environments_are_removed_once_the_user_has_agreed(page, wait_for, monkeypatch, tmp_path):
    monkeypatch.setattr(folders, "managed_environment", lambda: tmp_path / "cropmapper" / "engine-0000")
    page.remove()
    assert "nothing was removed" in page.status.text()
    kept = tmp_path / "cropmapper" / "models" / "mine"
    for folder in (kept, tmp_path / "cropmapper" / "engine-0000" / "bin", tmp_path / "cropmapper" / "engine-1111"):
        folder.mkdir(parents=True)
    asked = []
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *said: asked.append(said[2]) or answers.pop(0))
    page.remove()
    assert "engine-0000" in asked[0]
    assert "engine-1111" in asked[0]
    assert page.calls == []
    page.remove()
    wait_for(lambda: "engine was removed" in page.status.text())
    assert page.calls == ["released"]
    assert [path.name for path in kept.parent.parent.iterdir()] == ["models"]


def test_the_end_of_a_removal_is_told_though_options_were_closed(page, wait_for, monkeypatch, tmp_path):
    monkeypatch.setattr(folders, "managed_environment", lambda: tmp_path / "engine-0000")
    monkeypatch.setattr(QMessageBox, "question", lambda *said: QMessageBox.StandardButton.Yes)
    for free, text in ((False, "Not all could be deleted"), (True, "was removed")):
        (tmp_path / "engine-0000").mkdir(exist_ok=True)
        lock = folders.installation_lock(tmp_path / "engine-0000")
        assert free or lock.tryLock(0)
        messages = []
        closed = options.OptionsPage(None, print, print, lambda text, level, messages=messages: messages.append(text))
        closed.remove()
        sip.delete(closed)
        wait_for(lambda messages=messages: messages)
        lock.unlock()
        assert text in messages[0]


@pytest.mark.skipif(sys.platform != "linux", reason="asks for processes as Linux does")
@pytest.mark.parametrize("end", [sip.delete, lambda page: page.released.emit()])
@pytest.mark.parametrize("kind", [EngineSearch, EngineProcess])
def test_what_is_being_tested_is_let_go_where_options_are_closed_or_the_engine_is_replaced(
    qgis_app, wait_for, engine, kind, end
):
    interpreter.forget()
    page = options.OptionsPage(None, print, print, print)
    page.test()
    wait_for(lambda: any(child._process.processId() for child in page.findChildren(kind)))
    (begun,) = [str(child._process.processId()) for child in page.findChildren(kind)]
    assert Path("/proc", begun).exists()
    end(page)
    assert not Path("/proc", begun).exists()
