"""What teaching in the dock cannot use is said where it is read, by the names that the user knows; nothing is left."""

import json
import time

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QProcess, QThread, QTimer

from cropmapper_plugin.client import taught
from cropmapper_plugin.client.events import error
from cropmapper_plugin.labels.alike import alike, all_differ
from cropmapper_plugin.labels.classes import with_names
from cropmapper_plugin.labels.sources import Labels, Source
from cropmapper_plugin.panel.parcelfile import ParcelFile
from cropmapper_plugin.panel.sections.labels import LabelStep
from cropmapper_plugin.panel.teach import TeachRun

pytestmark = pytest.mark.usefixtures("quick_starts")

UTM = "EPSG:32631"
ORIGIN = 399_960, 4_839_060  # of the simulated scene
CROPS = ("wheat", "maize") * 5


def layer_of(crops, east=0, shapeless=(), field="crop:string"):
    """A layer in memory, of squares of 60 m side by side."""
    layer = QgsVectorLayer(f"Polygon?crs={UTM}&field={field}", "My fields", "memory")
    features = []
    for number, crop in enumerate(crops):
        feature = QgsFeature(layer.fields())
        x, y = ORIGIN[0] + east + 100 * number, ORIGIN[1] + 200
        if number not in shapeless:
            feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y, x + 60, y + 60)))
        feature.setAttributes([crop])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


@pytest.fixture
def step(digitizing, qgis_iface, project):
    step = LabelStep(qgis_iface, lambda: "")
    yield step
    step.abandon()
    step.deleteLater()


@pytest.fixture
def teaching(scene, models, project, tmp_path):
    """Make a teaching of a layer's labels."""

    def make(layer):
        project.addMapLayer(layer)
        labels = Labels(Source(layer, layer.fields()[0].name()), None, project.transformContext())
        job = {"schema_version": 1, "job": "teach", "stack": str(scene.stack), "used": "here", "unit": "auto"}
        job |= {"learners": ["linear"], "series": str(tmp_path / "series"), "options": {}}
        classes = with_names((), dict.fromkeys(CROPS))
        return TeachRun(job, "mine", labels, {}, classes, ParcelFile(None))

    return make


# Said in the section, before anything runs


def test_a_layer_without_a_crs_is_said_and_teaching_waits_for_it(step, project, wait_for):
    layer = layer_of(CROPS)
    layer.setCrs(QgsCoordinateReferenceSystem())
    project.addMapLayer(layer)
    step.layers.setLayer(layer)
    wait_for(lambda: step.counts() == {"wheat": 5, "maize": 5}, timeout=5)
    assert step.missing() == "The layer My fields has no CRS. Set its CRS in its properties, then teach."
    layer.setCrs(QgsCoordinateReferenceSystem(UTM))
    assert step.missing() == ""


def test_a_field_that_goes_is_offered_no_more(step, project, wait_for):
    layer = layer_of(CROPS)
    project.addMapLayer(layer)
    step.layers.setLayer(layer)
    wait_for(lambda: step.counts(), timeout=5)
    layer.dataProvider().deleteAttributes([0])
    layer.updateFields()
    assert step.fields.count() == 0
    wait_for(lambda: not step.counts(), timeout=5)
    assert "two classes" in step.missing()


def test_a_field_of_areas_becomes_no_classes(step, project, wait_for):
    layer = layer_of([3.5 + number for number in range(12)], field="area:double")
    project.addMapLayer(layer)
    step.layers.setLayer(layer)
    wait_for(lambda: step.texts, timeout=5)
    assert step.classes.table == ()
    assert "rather names parcels than crops. Choose the field with the crop." in step._status.text()


def test_texts_that_differ_in_case_or_accents_are_said(step, project, wait_for):
    layer = layer_of(["Blé", "blé", "ble", "maïs", "maïs"] * 2)
    project.addMapLayer(layer)
    step.layers.setLayer(layer)
    wait_for(lambda: sum(step.counts().values()) == 10, timeout=5)
    told = step._status.text()
    assert "Taken as one class, since only case differs: Blé, blé." in told
    assert "differ in accents or blanks alone" in told
    assert "say so under Texts" in told


@pytest.mark.parametrize(
    ("texts", "decided", "classes", "said"),
    [
        (["wheat", "maize"], (), ["wheat", "maize"], 0),
        (["Wheat", "wheat"], (), ["wheat"], 1),
        (["Wheat", "wheat"], ("Wheat",), ["wheat"], 0),  # the user has said so
        (["Maïs", "mais"], (), ["Maïs", "mais"], 1),
        ([""], (), [], 0),
    ],
)
def test_what_is_alike(texts, decided, classes, said):
    assert len(alike(texts, decided, classes)) == said


def test_few_texts_that_differ_are_classes_and_many_name_parcels():
    assert not all_differ({"wheat": 1, "maize": 1, "": 9})
    assert all_differ({f"parcel {number}": 1 for number in range(10)})
    assert not all_differ({**{f"crop {number}": 1 for number in range(10)}, "wheat": 2})


# Said when it has begun


def test_labels_elsewhere_are_said_by_their_layer_and_leave_nothing(teaching, until, models):
    run = teaching(layer_of(CROPS, east=100_000))
    (problem,) = until(run.succeeded, run.failed, start=run.start)
    assert problem["code"] == "parcels_no_overlap", problem
    assert problem["message"].startswith("No parcel of My fields lies in the stack")
    assert "--" not in problem["message"] + problem["hint"]
    assert not any(models.iterdir())


def test_labels_without_a_shape_are_said(teaching, until, models):
    run = teaching(layer_of(CROPS, shapeless=range(10)))
    (problem,) = until(run.succeeded, run.failed, start=run.start)
    assert problem["message"] == "None of the labels has a shape."
    assert not any(models.iterdir())


def test_of_series_of_another_stack_it_is_said_what_can_be_clicked_here(teaching, until, models):
    run = teaching(layer_of(CROPS))
    other = error("series_other", "The series in series_1 are of another stack.", "Choose the folder, or leave it out.")
    (problem,) = until(run.succeeded, run.failed, start=lambda: run._stopped(other))
    assert problem["message"] == other["message"]
    assert problem["hint"].startswith("Choose another output folder in step 4")


@pytest.mark.parametrize("when", ["writing", "looking", "scan"])
def test_a_cancel_at_any_stage_is_a_cancel_and_leaves_nothing(teaching, until, models, when):
    run = teaching(layer_of(CROPS, shapeless=[0]))
    if when == "scan":
        run.progress.connect(lambda _event: run.cancel())
    elif when == "looking":
        run.warned.connect(lambda event: QTimer.singleShot(0, run.cancel) if "no shape" in event["message"] else None)

    def start():
        run.start()
        if when == "writing":
            run.cancel()

    (problem,) = until(run.succeeded, run.failed, start=start)
    assert problem["code"] == "cancelled", problem
    assert not any(models.iterdir())


def test_what_a_qgis_that_was_killed_left_of_a_teaching_is_cleared_away(models):
    def begun(name):
        folder = models / name
        folder.mkdir(parents=True)
        (folder / "classes.json").write_text("[]")
        (folder / "labels.gpkg").touch()
        return folder

    killed, running, done, foreign = begun("killed"), begun("running"), begun("done"), models / "notes"
    lock = taught.teaching_lock(running)
    assert lock.tryLock(0)
    package = done / "taught" / "model"
    package.mkdir(parents=True)
    (package / "card.json").write_text(json.dumps({}))
    foreign.mkdir()
    assert taught.clear_unfinished() == ["killed"]
    assert not killed.exists()
    assert all(folder.is_dir() for folder in (running, done, foreign))


def test_a_teaching_that_is_abandoned_stops_writing_its_parcels(teaching, monkeypatch):
    """An engine is not started yet, and the labels are written: what runs is the task of the parcels."""
    stopped = []
    monkeypatch.setattr(ParcelFile, "cancel", lambda parcels: stopped.append(parcels))
    run = teaching(layer_of(CROPS))
    run.abandon()
    assert stopped == [run._parcels]


# Nothing blocks


def test_nothing_waits_for_the_engine_in_the_windows_own_thread(teaching, until, monkeypatch):
    """A call that waits for a process breaks this, whatever the machine does beside; so does a pause of two seconds."""
    waited = []
    for name in ("waitForStarted", "waitForFinished", "waitForReadyRead", "waitForBytesWritten", "execute"):
        monkeypatch.setattr(QProcess, name, lambda *_, name=name: waited.append((name, QThread.currentThread())))
    run, beats = teaching(layer_of(CROPS)), []
    heart = QTimer()
    heart.timeout.connect(lambda: beats.append(time.monotonic()))
    heart.start(10)
    (result,) = until(run.succeeded, run.failed, start=run.start)
    heart.stop()
    assert result["event"] == "result", result
    main = QCoreApplication.instance().thread()
    assert [name for name, thread in waited if thread is main] == []
    longest = max(after - before for before, after in zip(beats, beats[1:]))
    assert longest < 2, f"the window stood still for {longest:.2f} s"
