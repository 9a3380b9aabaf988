"""`cropmapper:setupengine`: an engine that is there is taken, and one is installed where there is none."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsSettings
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from cropmapper_plugin.algorithms import setupengine
from cropmapper_plugin.algorithms.setupengine import SetUpEngine
from cropmapper_plugin.client.folders import python_of
from cropmapper_plugin.client.interpreter import NO_INTERPRETER, EngineSearch
from cropmapper_plugin.client.wanted import EXTRAS_SETTING, extras_chosen, record


class Installed(QObject):
    """An installation that ends at once."""

    ready = pyqtSignal(str)
    failed = pyqtSignal(dict)
    progressed = pyqtSignal(float, str)
    logged = pyqtSignal(str)

    python = "/profile/python"

    def start(self):
        QTimer.singleShot(0, lambda: self.ready.emit(self.python))

    def cancel(self):
        self.failed.emit({"code": "cancelled", "message": "It was stopped.", "hint": ""})


@pytest.fixture(autouse=True)
def _nothing_chosen():
    QgsSettings().remove(EXTRAS_SETTING)
    yield
    QgsSettings().remove(EXTRAS_SETTING)


def run(found, **parameters):
    feedback = QgsProcessingFeedback(False)
    return found("setupengine").processAlgorithm(parameters, QgsProcessingContext(), feedback), feedback.textLog()


def test_where_an_engine_is_found_nothing_is_installed(algorithm, engine, monkeypatch):
    monkeypatch.setattr(setupengine, "Installation", None)
    outputs, log = run(algorithm)
    assert outputs == {"PYTHON": engine.python}
    assert engine.python in log


def test_an_engine_that_does_less_than_is_asked_for_is_no_reason_to_do_nothing(monkeypatch, tmp_path):
    monkeypatch.setattr(setupengine, "managed_environment", lambda: tmp_path)
    mine = str(python_of(tmp_path))
    assert setupengine._engine_suffices(mine, "")
    assert not setupengine._engine_suffices(mine, "engine"), "what it holds was not recorded"
    record(tmp_path).write_text("engine\n", encoding="utf-8")
    assert setupengine._engine_suffices(mine, "engine")
    assert not setupengine._engine_suffices(mine, "cubes")
    record(tmp_path).write_text("cubes\n", encoding="utf-8")
    assert setupengine._engine_suffices(mine, "cubes")
    assert not setupengine._engine_suffices(mine, "torch")
    assert not setupengine._engine_suffices("/usr/bin/python3", "engine")


def test_asking_for_less_than_there_is_changes_nothing(algorithm, engine, monkeypatch):
    monkeypatch.setattr(setupengine, "Installation", None)
    monkeypatch.setattr(setupengine, "_engine_suffices", lambda python, asked: True)
    QgsSettings().setValue(EXTRAS_SETTING, "torch")
    run(algorithm, EXTRAS="engine")
    assert extras_chosen() == "torch"


def test_it_is_said_that_another_python_is_used_than_what_was_set_up(algorithm, engine, monkeypatch):
    monkeypatch.setattr(setupengine, "Installation", Installed)
    outputs, log = run(algorithm, EXTRAS="cubes")
    assert outputs == {"PYTHON": "/profile/python"}
    assert extras_chosen() == "cubes"
    assert f"{engine.python} is used, not what was set up" in log


def test_nothing_is_said_where_what_was_set_up_is_what_is_used(algorithm, engine, monkeypatch):
    monkeypatch.setattr(setupengine, "Installation", Installed)
    monkeypatch.setattr(Installed, "python", engine.python)
    outputs, log = run(algorithm, AGAIN=True)
    assert outputs == {"PYTHON": engine.python}
    assert "is used, not" not in log


def test_a_search_that_is_cancelled_installs_nothing(algorithm, monkeypatch):
    monkeypatch.setattr(setupengine, "Installation", None)
    monkeypatch.setattr(EngineSearch, "start", lambda self: None)
    feedback = QgsProcessingFeedback(False)
    QTimer.singleShot(0, feedback.cancel)
    found = algorithm("setupengine").processAlgorithm({"EXTRAS": "torch"}, QgsProcessingContext(), feedback)
    assert found == {}
    assert extras_chosen() == "engine"


def test_a_cancelled_installation_ends_with_its_sentence(algorithm, monkeypatch):
    monkeypatch.setattr(setupengine, "Installation", Installed)
    monkeypatch.setattr(Installed, "start", lambda self: None)
    feedback = QgsProcessingFeedback(False)
    QTimer.singleShot(0, feedback.cancel)
    with pytest.raises(QgsProcessingException, match=r"It was stopped"):
        algorithm("setupengine").processAlgorithm({"AGAIN": True}, QgsProcessingContext(), feedback)


def test_an_installation_that_fails_ends_with_its_sentence(algorithm, monkeypatch):
    monkeypatch.setattr("cropmapper_plugin.client.install.base_candidates", list)
    with pytest.raises(QgsProcessingException, match=r"no Python from 3\.9 on.*python\.org"):
        run(algorithm, AGAIN=True)


def test_who_has_no_engine_and_no_panel_is_told_of_the_algorithm():
    assert f"cropmapper:{SetUpEngine().name()}" in NO_INTERPRETER["hint"]
