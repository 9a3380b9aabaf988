"""`cropmapper:setupengine`: an engine that is there is taken, and one is installed where there is none."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from cropmapper_plugin.algorithms import setupengine
from cropmapper_plugin.client.folders import python_of
from cropmapper_plugin.client.wanted import record_extras


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
    assert setupengine._does(mine, "")
    assert setupengine._does(mine, "engine")
    assert not setupengine._does(mine, "cubes")
    record_extras(tmp_path, Path("cubes.txt"))
    assert setupengine._does(mine, "cubes")
    assert not setupengine._does(mine, "torch")
    assert not setupengine._does("/usr/bin/python3", "engine")


def test_an_installation_that_fails_ends_with_its_sentence(algorithm, monkeypatch):
    monkeypatch.setattr("cropmapper_plugin.client.install.base_candidates", list)
    with pytest.raises(QgsProcessingException, match=r"No Python 3\.9 or later.*python\.org"):
        run(algorithm, AGAIN=True)
