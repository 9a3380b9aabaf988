"""QGIS with the real engine behind the plugin; nothing of the developer's own settings."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from heart import Heart
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.gui import QgsAdvancedDigitizingDockWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEventLoop, QTimer

import cropmapper_plugin
from cropmapper_plugin import words
from cropmapper_plugin.client import process
from cropmapper_plugin.client.environment import SILENT, allowed
from cropmapper_plugin.panel.dock import CropMapperDock

STANDIN, FORKS = (Path(__file__).with_name(name) for name in ("standin.py", "forks.py"))
ROOT = process.engine_root()


@pytest.fixture(autouse=True)
def _engine_python(engine, monkeypatch, tmp_path):
    """The plugin finds the engine as a developer's does; an installed one, or a choice in Options, does not count."""
    monkeypatch.setenv("CROPMAPPER_PYTHON", engine.python)
    QgsSettings().remove("cropmapper/python")


@pytest.fixture(scope="session")
def forks(engine, tmp_path_factory):
    """The process that engines are forked from, by the place where it is asked for one."""
    server = str(tmp_path_factory.mktemp("forks") / "server")
    command = [engine.python, "-I", "-X", "utf8", "-u", str(FORKS), server]
    environment = {**allowed(os.environ), **SILENT}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdout.readline() == b"ready\n"
        yield server
        process.stdin.close()
        process.wait(20)


@pytest.fixture
def quick_starts(request, engine, monkeypatch):
    """Engines are forks of one that is loaded, for tests of what they do, not of how they start."""
    if sys.platform != "linux":
        return
    server, start = request.getfixturevalue("forks"), process.EngineProcess.start

    def forked(self, *arguments):
        if self._python == engine.python and process.engine_root() == ROOT:
            self._process.start(sys.executable, ["-I", "-S", str(FORKS), server, *arguments])
        else:
            start(self, *arguments)

    monkeypatch.setattr(process.EngineProcess, "start", forked)


@pytest.fixture(scope="session")
def contract(engine) -> dict:
    """The JSON Schemas of jobs and events, as the engine's own code states them."""
    return json.loads(
        engine.python_code("from engine.contract.definitions import schemas; print(json.dumps(schemas()))")
    )


@pytest.fixture(scope="session")
def listed(engine) -> list[dict]:
    """The models as the command line lists them."""
    return json.loads(engine.call("models", "--json").stdout)


@dataclass(frozen=True)
class Refused:
    """A folder without a scene, and what the engine's command line says of it last."""

    folder: Path
    events: list[dict]

    @property
    def event(self) -> dict:
        return self.events[-1]


@pytest.fixture(scope="session")
def refused(engine, model, tmp_path_factory) -> Refused:
    folder, out = tmp_path_factory.mktemp("empty"), tmp_path_factory.mktemp("refused") / "out"
    done = engine.call("map", folder, "--model", model, "--out", out, "--events", "jsonl")
    assert done.returncode == 2, done.stderr
    return Refused(folder, [json.loads(line) for line in done.stdout.splitlines()])


@pytest.fixture(scope="session")
def recorded(engine, scene, mapped, refused, listed, tmp_path_factory) -> Path:
    """What the real engine says of the scene, and of a folder without one, beside the engine that repeats it."""
    root = tmp_path_factory.mktemp("standin")
    scanned = engine.call("scan", scene.stack, "--models", "--events", "jsonl")
    tape = {
        "empty": str(refused.folder),
        "refused": refused.events,
        "out": str(Path(mapped["outputs"]["classes"]).parent),
        "parcels": str(scene.parcels),
        "mapped": mapped["events"],
        "models": listed,
        "stack": str(scene.stack),
        "scanned": [json.loads(line) for line in scanned.stdout.splitlines()],
    }
    (root / "engine").mkdir()
    (root / "engine" / "tape.json").write_text(json.dumps(tape), encoding="utf-8")
    shutil.copy(STANDIN, root / "engine" / "__main__.py")
    return root


@pytest.fixture
def standin(recorded, monkeypatch):
    """The plugin starts an engine that repeats what the real one said."""
    monkeypatch.setattr(process, "engine_root", lambda: recorded)


@pytest.fixture
def algorithm(qgis_processing):
    """Return a function that finds an algorithm of the plugin by its name."""
    plugin = cropmapper_plugin.classFactory(None)
    plugin.initProcessing()
    yield lambda name: QgsApplication.processingRegistry().algorithmById(f"cropmapper:{name}")
    plugin.unload()


@pytest.fixture
def project():
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def dock(standin, qgis_iface, project, wait_for):
    """The dock with the engine's models listed, before anything is chosen."""
    dock = CropMapperDock(qgis_iface)
    dock.refresh_engine()
    wait_for(dock._model.models.count)
    yield dock
    dock.abandon()
    dock.deleteLater()


@pytest.fixture
def models(monkeypatch, tmp_path):
    """A folder of taught models that is nobody's own."""
    for module in ("client.taught", "panel.teach"):
        monkeypatch.setattr(f"cropmapper_plugin.{module}.models_folder", lambda: tmp_path / "models")
    return tmp_path / "models"


@pytest.fixture(scope="session")
def _digitizing(qgis_iface):
    dock = QgsAdvancedDigitizingDockWidget(qgis_iface.mapCanvas())
    yield dock
    sip.delete(dock)  # before the canvas, which goes with QGIS


@pytest.fixture
def digitizing(_digitizing, qgis_iface, monkeypatch):
    """The dock of advanced digitizing, which QGIS's window has and the tests' stand-in lacks."""
    monkeypatch.setattr(qgis_iface, "cadDockWidget", lambda: _digitizing, raising=False)


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


@pytest.fixture
def heart() -> Heart:
    return Heart()


@pytest.fixture(scope="session")
def german(tmp_path_factory) -> Path:
    """The German translation as QGIS loads it, beside the others."""
    folder = tmp_path_factory.mktemp("i18n")
    copies = [shutil.copy(path, folder) for path in (ROOT / "resources" / "i18n").glob("*.ts")]
    script = ROOT / "packaging" / "translations.py"
    subprocess.run([sys.executable, str(script), "--release", *copies], check=True, capture_output=True)
    return folder / "cropmapper_de.qm"


@pytest.fixture
def spoken(request, german, monkeypatch):
    """QGIS speaks German, or the locale that the test's parameter names."""
    monkeypatch.setattr(words, "resource", lambda *parts: german.with_name(parts[-1]))
    for name, value in (("locale/overrideFlag", True), ("locale/userLocale", getattr(request, "param", "de_AT"))):
        QgsSettings().setValue(name, value)
    words.install()
    yield
    words.remove()
    for name in ("locale/overrideFlag", "locale/userLocale"):
        QgsSettings().remove(name)
