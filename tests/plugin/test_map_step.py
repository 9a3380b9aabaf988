"""Step 4: where and what is mapped reaches the job; what it takes is said beside Run."""

import json
from types import SimpleNamespace

import pytest
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtWidgets import QComboBox

from cropmapper_plugin.client.events import error
from cropmapper_plugin.client.interpreter import NO_INTERPRETER
from cropmapper_plugin.client.session import Question
from cropmapper_plugin.panel.estimate import MapEstimate, estimate_spec, needs
from cropmapper_plugin.panel.place import CANVAS, LAYER, PARCELS, SELECTION, place_of

pytestmark = pytest.mark.usefixtures("quick_starts")


@pytest.fixture
def dock(dock, scene, model, tmp_path):
    dock._data.path.setText(str(scene.stack))
    dock._map.out.setFilePath(str(tmp_path / "out"))
    dock._model.pick(model)
    return dock


@pytest.fixture
def parcels(scene, project):
    layer = QgsVectorLayer(str(scene.parcels), "parcels", "ogr")
    project.addMapLayer(layer)
    return layer


def choose(dock, where):
    dock._map.where.setCurrentIndex(dock._map.where.findData(where))


def job_of(dock, wait_for, tmp_path):
    dock._map._run.click()
    wait_for(lambda: dock._run is None)
    (folder,) = (tmp_path / "out").iterdir()
    return json.loads((folder / "job.json").read_text())


def test_what_the_map_shows_is_mapped(dock, wait_for, tmp_path, qgis_iface):
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32631"))
    choose(dock, CANVAS)
    canvas.setExtent(QgsRectangle(500000, 4800000, 501000, 4800500))
    wanted = canvas.extent()
    extent = job_of(dock, wait_for, tmp_path)["options"]["extent"]
    sides = [extent[side] for side in ("xmin", "ymin", "xmax", "ymax")]
    expected = [wanted.xMinimum(), wanted.yMinimum(), wanted.xMaximum(), wanted.yMaximum()]
    assert sides == pytest.approx(expected)
    assert extent["crs"] == "EPSG:32631"


def test_nothing_but_the_parcels_and_further_outputs(dock, wait_for, tmp_path, parcels):
    choose(dock, PARCELS)
    assert not dock._map._run.isEnabled()
    assert "step 2" in dock._map.progress.status.text()
    dock._parcels.layers.setLayer(parcels)
    dock._map._further["margin"].setChecked(True)
    dock._map.device.setCurrentIndex(dock._map.device.findData("cpu"))
    job = job_of(dock, wait_for, tmp_path)
    assert (job["only_parcels"], job["outputs"], job["device"]) == (True, ["classes", "confidence", "margin"], "cpu")


def test_a_place_that_is_missing_is_said(qgis_iface, parcels):
    canvas = qgis_iface.mapCanvas()
    assert "Select some parcels" in place_of(SELECTION, canvas, None, parcels, True)[1]
    parcels.selectByIds([next(parcels.getFeatures()).id()])
    extent = place_of(SELECTION, canvas, None, parcels, True)[0]["extent"]
    assert extent["xmax"] - extent["xmin"] < parcels.extent().width()
    assert place_of(LAYER, canvas, None, parcels, True)[1] == "Choose the layer whose extent is to be mapped."
    whole = place_of(LAYER, canvas, parcels, None, False)[0]["extent"]
    assert whole["xmax"] - whole["xmin"] == pytest.approx(parcels.extent().width())


def test_what_a_map_takes_stands_beside_run_and_follows_what_is_chosen(dock, wait_for, parcels):
    wait_for(lambda: dock._map.needs.text().startswith("Estimated"))
    assert dock._map.needs.text() == "Estimated: 40 s, 350 MB memory, under 1 MB disk"
    asked = []
    ask = dock._engine.ask
    dock._engine.ask = lambda spec: asked.append(spec) or ask(spec)
    dock._parcels.layers.setLayer(parcels)
    assert dock._map.needs.text() == "", "what was said is of another map"
    choose(dock, PARCELS)
    wait_for(lambda: dock._map.needs.text().startswith("Estimated"))
    specs = [spec for spec in asked if spec["job"] == "estimate"]
    assert len(specs) == 1, "once, when all was chosen"
    assert specs[0]["only_parcels"] is True
    assert specs[0]["parcels"] == parcels.source().partition("|")[0]
    dock._map._run.click()
    assert dock._map.needs.text() == "", "a run has the processor"
    assert dock._queue.current.seconds == 42.0
    wait_for(lambda: dock._run is None)


def test_parcels_of_a_file_that_is_no_layer_count_in_the_estimate(dock, wait_for, tmp_path):
    wait_for(lambda: dock._map.needs.text().startswith("Estimated"))
    path = tmp_path / "parcels.parquet"
    path.write_bytes(b"no polygons that QGIS can open")
    dock._parcels.set_file(str(path))
    choose(dock, PARCELS)
    job = dock.new_runs.estimate()
    assert (dock._parcels.layer(), job["parcels"], job["only_parcels"]) == (None, str(path), True)


def test_why_no_map_can_be_made_is_said_before_run_and_only_once(dock, wait_for):
    problem = error("parcels_elsewhere", f"No parcel of farm.gpkg lies on {dock._data.stack()}.", "Choose others.")
    ask, refused = dock._engine.ask, []

    def refuse(spec):
        if spec["job"] != "estimate":
            return ask(spec)
        question = Question(dock)
        question.failed.connect(refused.append)
        QTimer.singleShot(0, lambda: question.failed.emit(problem))
        return question

    dock._engine.ask = refuse
    short = "No parcel of farm.gpkg lies on scene."
    wait_for(lambda: dock._map.needs.text() == short)
    assert "Choose others." in dock._map.needs.toolTip()
    dock._estimate.want(None)  # a run begins, and is refused
    assert dock._map.needs.text() == dock._map.needs.toolTip() == ""
    dock._map.progress.show_end(f"{short} Choose others.", Qgis.MessageLevel.Critical)
    before = len(refused)
    dock._show_estimate()
    wait_for(lambda: len(refused) > before)
    assert dock._map.needs.text() == "", "it stands below Run"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("parcels_elsewhere", 1),
        ("estimate_impossible", 0),
        ("engine_crashed", 0),
        (NO_INTERPRETER["code"], 0),
        ("engine_unusable", 0),
    ],
)
def test_what_is_no_fault_of_the_map_is_no_reason_against_it(qgis_app, code, said):
    """A model of parcels maps, though nobody can tell how long that takes."""
    question, refused = Question(), []
    engine = SimpleNamespace(answers=True, ask=lambda spec: question)
    estimate = MapEstimate(engine)
    estimate.refused.connect(lambda *texts: refused.append(texts))
    estimate.want(estimate_spec("/stack", "m", {}, None))
    estimate._ask()
    question.failed.emit(error(code, "Not known.", "Run it."))
    assert len(refused) == said


def test_a_layer_that_is_no_file_is_left_out_of_an_estimate(qgis_app):
    memory = QgsVectorLayer("Polygon?crs=EPSG:32631", "drawn", "memory")
    spec = estimate_spec("/stack", "m", {"only_parcels": True, "device": "cpu"}, memory)
    assert spec == {"schema_version": 1, "job": "estimate", "stack": "/stack", "model": "m", "device": "cpu"}
    big = {"seconds": 7300, "memory_mb": 2345.0, "disk_mb": 12.4}
    assert needs(big) == "Estimated: 2 h 2 min, 2.3 GB memory, 12 MB disk"


def test_a_model_of_parcels_maps_nothing_else(dock):
    dock._model.models.setItemData(dock._model.models.currentIndex(), {"name": "x", "unit": "parcel"})
    choose(dock, CANVAS)
    assert not dock._map.where.isEnabled()
    assert dock._ready.place() == ({}, "")


def test_the_wheel_changes_nothing_that_is_chosen_but_scrolls(dock, parcels, qgis_app):
    fields = [dock._parcels.layers, dock._model.models, dock._map.where, dock._check.field, dock._check.error]

    def chosen():
        return [field.currentIndex() if isinstance(field, QComboBox) else field.text() for field in fields]

    before = chosen()
    none, plain, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    for field in fields:
        turned = QWheelEvent(QPointF(3, 3), QPointF(3, 3), QPoint(), QPoint(0, -120), none, plain, phase, False)
        qgis_app.sendEvent(field, turned)
        assert not turned.isAccepted(), "it goes on to the area that scrolls"
    assert chosen() == before
