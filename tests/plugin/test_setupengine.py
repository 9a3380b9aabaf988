"""`cropmapper:setupengine`: an engine that is there is taken, and one is installed where there is none."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from cropmapper_plugin.algorithms import setupengine


def run(found, **parameters):
    feedback = QgsProcessingFeedback(False)
    return found("setupengine").processAlgorithm(parameters, QgsProcessingContext(), feedback), feedback.textLog()


def test_where_an_engine_is_found_nothing_is_installed(algorithm, engine, monkeypatch):
    monkeypatch.setattr(setupengine, "Installation", None)
    outputs, log = run(algorithm)
    assert outputs == {"PYTHON": engine.python}
    assert engine.python in log


def test_an_installation_that_fails_ends_with_its_sentence(algorithm, monkeypatch):
    monkeypatch.setattr("cropmapper_plugin.client.install.base_candidates", list)
    with pytest.raises(QgsProcessingException, match=r"No Python 3\.9 or later.*python\.org"):
        run(algorithm, AGAIN=True)
