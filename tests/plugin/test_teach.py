"""Teaching in the dock: from labels to a model in the list, its figures, and what it says of parcels."""

import json
from collections import Counter
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsVectorLayer
from qgis.PyQt.QtWidgets import QTableWidgetItem

from cropmapper_plugin.client import taught
from cropmapper_plugin.panel.dock import CropMapperDock
from cropmapper_plugin.panel.figures import class_texts, headline, interval, needs
from cropmapper_plugin.panel.sections.model import CopyTask
from cropmapper_plugin.panel.widgets import figures_table
from cropmapper_plugin.results.views import view_of

pytestmark = pytest.mark.usefixtures("quick_starts")


@pytest.fixture
def dock(qgis_iface, project, scene, models, tmp_path, wait_for, monkeypatch):
    """The dock with stack, parcels and labels, before anything is taught."""
    dock = CropMapperDock(qgis_iface)
    dock.refresh_engine()
    wait_for(dock._model.models.count)
    dock._data.path.setText(str(scene.stack))
    dock._map.out.setFilePath(str(tmp_path / "out"))
    layer = QgsVectorLayer(str(scene.parcels), "parcels", "ogr")
    crops = Counter(row["crop"] for row in layer.getFeatures() if row["crop"])
    three = ", ".join(f"'{crop}'" for crop, _ in crops.most_common(3))  # learned in a third of the time of all
    assert layer.setSubsetString(f'"crop" IN ({three})')
    project.addMapLayer(layer)
    dock._parcels.layers.setLayer(layer)
    dock.labels.layers.setLayer(layer)
    wait_for(lambda: len(dock.labels.counts()) == 3)
    yield dock
    dock.abandon()
    dock.deleteLater()


def quickly(monkeypatch):
    """Have only the quickest learner tried."""
    monkeypatch.setattr("cropmapper_plugin.panel.newruns.job_spec", with_one_learner)


def with_one_learner(job, **fields):
    from cropmapper_plugin.client.jobs import job_spec

    quickest = {"teach": {"learners": ["linear"]}, "check": {"learner": "linear"}}
    return job_spec(job, **fields, **quickest.get(job, {}))


def end(dock, wait_for, press):
    """Press a button; return the status of its section when the run has ended."""
    press()
    section = dock._section
    assert section is not None, "it has begun"
    wait_for(lambda: dock._run is None, timeout=400)
    return section.progress.status.text()


def test_a_model_is_taught_listed_and_used(dock, wait_for, monkeypatch, models, project, tmp_path):
    quickly(monkeypatch)
    dock._model.teach.name.setText("My: place")
    assert dock._model.teach._run.isEnabled()
    told = end(dock, wait_for, dock._model.teach._run.click)
    assert told.startswith("My- place is taught")
    package = taught.taught_packages()[0]
    wait_for(lambda: dock._model.model() == package)
    assert dock._model.models.currentText() == "My- place (yours)"
    assert dock._model.unit() == "parcel"
    figures = dock._model.figures
    assert not figures.isHidden()
    assert figures.about.text().startswith("Right in ")
    assert figures.table.rowCount() == len(dock.labels.counts())
    labels = QgsVectorLayer(str(models / "My- place" / "labels.gpkg"), "labels", "ogr")
    assert labels.featureCount() == sum(dock.labels.counts().values())
    card = json.loads(Path(package, "card.json").read_text(encoding="utf-8"))
    assert {(c["code"], c["name"]) for c in card["classes"]} == {(c.code, c.name) for c in dock.labels.classes.table}

    told = end(dock, wait_for, dock._map._run.click)
    assert told.startswith("The map is done")
    classified = project.layerTreeRoot().findGroups()[0].findLayers()[0].layer()
    right = [row["class_name"] == row["crop"] for row in classified.getFeatures() if row["crop"]]
    assert sum(right) > 0.7 * len(right), "it has seen them"
    assert list((tmp_path / "out").glob("series_*/series.parquet"))

    assert dock._check.field.currentText() == "crop"
    told = end(dock, wait_for, dock._check._run.click)
    assert told.startswith("The check is done")
    assert " green, " in told
    checked = project.layerTreeRoot().findGroups()[0].findLayers()[0].layer()
    assert view_of(checked).accepting == "Space: the declared crop is right."
    asked = []
    dock.parcels_asked.connect(asked.append)
    dock._check.walk.click()
    assert asked == [checked]


def test_a_teaching_that_is_cancelled_leaves_no_model_and_the_next_one_reads_nothing_again(
    dock, wait_for, models, monkeypatch
):
    """It is cancelled where QGIS cancels what runs before it closes: in the task bar."""
    quickly(monkeypatch)
    tasks = QgsApplication.taskManager()

    def press():
        dock._model.teach._run.click()
        assert any(task.description().startswith("CropMapper: teaching") for task in tasks.activeTasks())
        dock._run.progress.connect(lambda event: tasks.cancelAll() if event["stage"] == "learn" else None)

    assert "cancelled" in end(dock, wait_for, press)
    assert not any(models.iterdir())
    wait_for(lambda: not tasks.countActiveTasks())
    assert end(dock, wait_for, dock._model.teach._run.click).split(",")[0].endswith("is taught")
    (report,) = models.glob("*/taught/report.json")
    assert json.loads(report.read_text(encoding="utf-8"))["labels"]["read_now"] == 0
    wait_for(lambda: not tasks.countActiveTasks())


def test_what_is_missing_for_teaching_is_said(dock, wait_for):
    dock.labels.layers.setLayer(None)
    wait_for(lambda: not dock.labels.counts())
    assert not dock._model.teach._run.isEnabled()
    assert "two classes" in dock._model.teach._run.toolTip()
    dock._parcels.layers.setLayer(None)
    assert not dock._check._run.isEnabled()


def test_one_run_at_a_time_and_others_wait_until_they_are_taken_out(dock, wait_for):
    dock._model.teach._run.click()
    assert dock._map._run.text() == "Queue"
    assert dock._map._run.isEnabled()
    assert not dock._model.teach._run.isEnabled(), "it is under way"
    dock._check._run.click()
    assert not dock._check._run.isEnabled(), "it waits"
    assert [queued.section for queued in dock._queue.all()] == [dock._model.teach, dock._check]
    dock._check._cancel.click()
    assert [queued.section for queued in dock._queue.all()] == [dock._model.teach]
    dock._model.teach._cancel.click()
    wait_for(lambda: dock._run is None)
    assert dock._map._run.text() == "Run"
    assert dock._check._run.isEnabled()


# Models of the user


def made(models, name):
    package = models / name / "taught" / "model"
    package.mkdir(parents=True)
    (package / "card.json").write_text("{}")
    return str(package)


def test_taught_models_are_found_renamed_and_removed(models):
    package = made(models, "beauce")
    (models / "unfinished").mkdir()
    assert taught.taught_packages() == [package]
    assert (taught.name_of(package), taught.name_of("/elsewhere/taught/model")) == ("beauce", "")
    other = taught.rename(package, "Beauce 2026/27")
    assert taught.name_of(other) == "Beauce 2026-27"
    taught.remove(other)
    assert taught.taught_packages() == []
    with pytest.raises(ValueError, match="no model that was taught here"):
        taught.remove("/elsewhere/taught/model")


@pytest.mark.parametrize(
    ("wanted", "name"),
    [("a/b:c", "a-b-c"), ("..", "model"), ("", "model"), ("there", "there 2"), ("x" * 99, "x" * 60), ("é\n", "é")],
)
def test_a_name_is_that_of_a_new_folder(models, wanted, name):
    made(models, "there")
    assert taught.free_name(wanted) == name


def test_a_report_that_cannot_be_read_shows_nothing(models):
    package = made(models, "beauce")
    assert taught.report_of(package) == {}
    Path(package).parent.joinpath("report.json").write_text("[1")
    assert taught.report_of(package) == {}


def test_a_model_is_exported_and_a_place_that_is_taken_is_said(models, until, tmp_path):
    package, add = made(models, "beauce"), QgsApplication.taskManager().addTask
    for expected in (True, False):
        task = CopyTask(package, str(tmp_path / "exported"))
        (told,) = until(task.copied, task.failed, start=lambda task=task: add(task))
        assert (told == str(tmp_path / "exported")) is expected
        assert "exported" in told


def test_other_options_have_other_series():
    here, there = (taught.series_folder("/data/s2", options, "/out") for options in ({}, {"sensor": "a"}))
    assert here != there
    assert here.parent == there.parent == Path("/out")


# The figures


def test_scores_are_shown_with_their_intervals():
    assert interval({"value": 0.7, "low": 0.6, "high": 0.81}) == "0.70 (0.60 to 0.81)"
    assert interval({"value": 0.7, "low": None, "high": None}, percent=True) == "70%"
    assert interval({"value": 1.0, "low": 1.0, "high": 1.0}) == "1.00", "nine of nine are no certainty"
    assert interval(None) == "unknown"
    assert class_texts({"name": "a\nb", "places": 5, "f1": {"value": None, "low": None, "high": None}}) == (
        *("a b\n5 labels", "–"),
    )
    learned = {"used": "here", "held_out": {"places": 9, "accuracy": {"value": 0.5}}, "chosen": "trees"}
    assert headline(learned).endswith("Held out by blocks.")
    few = [{"class": name, "why": "it has 2"} for name in ("rye", "oats")]
    assert needs({"need_labels": few}) == "More labels would help:\nrye, oats: each has 2."
    assert needs({}) == ""


def test_names_of_classes_are_whole_however_long_and_stand_above_their_labels(qgis_app):
    names = ("Mais", "Dauergrünland mit Streuobstbestand, extensiv genutzt", "Winterweizenzwischenfruchtmischung")
    table = figures_table(("Klasse", "F1 (90 %)"), ("0,00–0,00",), "", 6)
    table.resize(250, 200)
    table.setRowCount(len(names))
    for number, name in enumerate(names):
        score = {"value": 1.0, "low": 0.69, "high": 1.0}
        for column, text in enumerate(class_texts({"name": name, "places": 1, "f1": score})):
            table.setItem(number, column, QTableWidgetItem(text))
    table.show()
    table.fit()
    for number in range(len(names)):
        assert table.rowHeight(number) >= table.sizeHintForRow(number)
        lines = table.item(number, 0).text().split("\n")
        assert lines[1] == "1 label"
        room = table.columnWidth(0) - 8
        needed = -(-table.fontMetrics().horizontalAdvance(lines[0]) // room) + 1
        assert table.rowHeight(number) >= needed * table.fontMetrics().lineSpacing()
    assert table.rowHeight(1) > table.rowHeight(0), "a long name goes to further lines"
    narrow = table.rowHeight(2)
    table.resize(600, 200)
    qgis_app.processEvents()
    assert table.rowHeight(2) < narrow, "and has one line where there is room"
    table.deleteLater()
