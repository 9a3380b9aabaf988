"""QGIS with the real engine behind the plugin; nothing of the developer's own settings."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.gui import QgsAdvancedDigitizingDockWidget
from qgis.PyQt.QtCore import QEventLoop, QTimer


@pytest.fixture(autouse=True)
def _engine_python(engine, monkeypatch, tmp_path):
    """The plugin finds the engine as a developer's does; an installed one, or a choice in Options, does not count."""
    monkeypatch.setenv("CROPMAPPER_PYTHON", engine.python)
    QgsSettings().remove("cropmapper/python")


@pytest.fixture(scope="session")
def contract(engine) -> dict:
    """The JSON Schemas of jobs and events, as the engine's own code states them."""
    return json.loads(
        engine.python_code("from engine.contract.definitions import schemas; print(json.dumps(schemas()))")
    )


@pytest.fixture
def project():
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


_KEPT: list[QgsAdvancedDigitizingDockWidget] = []  # the canvas draws what belongs to it as long as there is a canvas


@pytest.fixture
def digitizing(qgis_iface, monkeypatch):
    """The dock of advanced digitizing, which QGIS's window has and the tests' stand-in lacks."""
    if not _KEPT:
        _KEPT.append(QgsAdvancedDigitizingDockWidget(qgis_iface.mapCanvas()))
    monkeypatch.setattr(qgis_iface, "cadDockWidget", lambda: _KEPT[0], raising=False)


@pytest.fixture
def until():
    """Return a function that lets Qt work until one of the signals comes, and returns the signal's arguments."""

    def wait(*signals, start=None, timeout=180):
        loop, heard = QEventLoop(), []

        def hear(*values):
            heard.append(values)
            loop.quit()

        for signal in signals:
            signal.connect(hear)
        QTimer.singleShot(timeout * 1000, loop.quit)
        if start is not None:
            QTimer.singleShot(0, start)
        loop.exec()
        assert heard, f"nothing came in {timeout} s"
        return heard[0]

    return wait


@pytest.fixture
def wait_for():
    """Return a function that lets Qt work until a condition holds."""

    def wait(condition, timeout=180):
        loop, timer = QEventLoop(), QTimer()
        timer.timeout.connect(lambda: loop.quit() if condition() else None)
        timer.start(20)
        QTimer.singleShot(timeout * 1000, loop.quit)
        loop.exec()
        assert condition(), f"not so after {timeout} s"

    return wait
