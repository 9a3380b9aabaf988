"""The project's runs: several wait, each is listed, found again, gone on with, changed and deleted with its files."""

import json
import shutil
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsFeature, QgsTask, QgsVectorLayer
from qgis.PyQt.QtWidgets import QMessageBox

from cropmapper_plugin.client import runrecords
from cropmapper_plugin.client.jobs import job_spec, scene_name
from cropmapper_plugin.client.runrecords import CANCELLED, DONE, FAILED, GONE, RUNNING, UNFINISHED, WAITING, RunRecord
from cropmapper_plugin.layers.results import forget_group
from cropmapper_plugin.panel.dock import CropMapperDock
from cropmapper_plugin.panel.parcelfile import ParcelFile
from cropmapper_plugin.panel.sections.runs import RunRow

pytestmark = pytest.mark.usefixtures("quick_starts")


@pytest.fixture
def make_dock(standin, qgis_iface, project, wait_for):
    """Return a function that makes a dock, as after a start of QGIS."""
    made = []

    def make():
        dock = CropMapperDock(qgis_iface)
        made.append(dock)
        dock.refresh_engine()
        wait_for(dock._model.models.count)
        return dock

    yield make
    for dock in made:
        if dock._run is not None or dock not in ended:
            dock.abandon()
        dock.deleteLater()
    ended.clear()


ended: list[CropMapperDock] = []  # docks that a test has unloaded by itself


def unload(dock):
    dock.abandon()
    ended.append(dock)


@pytest.fixture
def ready(make_dock, scene, model, tmp_path):
    """The dock before pressing Run."""
    dock = make_dock()
    choose(dock, scene, model, tmp_path)
    return dock


def choose(dock, scene, model, tmp_path):
    dock._data.path.setText(str(scene.stack))
    dock._map.out.setFilePath(str(tmp_path / "out"))
    dock._model.pick(model)


def rest(dock, wait_for):
    """Wait until nothing runs, waits, or is looked at."""
    wait_for(lambda: not dock._queue.all() and dock._runs._looking is None)


def states(dock):
    return [row.state for row in dock._box._rows]


def test_runs_wait_for_each_other_and_have_groups_and_folders_of_their_own(ready, wait_for, project, tmp_path):
    seen = []
    ready._queue.changed.connect(lambda: seen.append(sorted(states(ready))))
    ready._map._run.click()
    assert not ready._map._run.isEnabled(), "this very map is under way"
    assert "under way" in ready._map._run.toolTip()
    ready._data.options._fields["duplicates"].setCurrentText("reject")
    assert (ready._map._run.isEnabled(), ready._map._run.text()) == (True, "Queue")
    ready._map._run.click()
    assert [RUNNING, WAITING] in seen
    rest(ready, wait_for)
    assert states(ready) == [DONE, DONE]
    groups = [group.name() for group in project.layerTreeRoot().findGroups()]
    assert len(set(groups)) == 2
    assert all(", Crops of simulated Sentinel-2 scenes, 20" in name and name.startswith("Crop map ") for name in groups)
    folders = [row.record.folder for row in ready._box._rows]
    assert sorted(folders) == sorted(str(path) for path in (tmp_path / "out").iterdir())
    options = [json.loads(Path(folder, "job.json").read_text())["options"]["duplicates"] for folder in folders]
    assert options == ["reject", "mosaic"], "the last one first"
    assert ready._map.progress.bar.isHidden()


def test_a_run_that_waits_is_taken_out_of_the_queue(ready, wait_for, tmp_path):
    ready._map._run.click()
    ready._data.options._fields["duplicates"].setCurrentText("reject")
    ready._map._run.click()
    (row,) = (row for row in ready._box._rows if row.state == WAITING)
    ready._box.choose(row.record.folder)
    assert ready._box._buttons["delete"].text() == "Remove"
    ready._box._buttons["delete"].click()
    rest(ready, wait_for)
    assert states(ready) == [DONE]
    assert len(list((tmp_path / "out").iterdir())) == 1


def test_a_run_that_waits_stands_in_the_task_bar_and_is_taken_out_there(ready, wait_for, tmp_path):
    """As long as it does, QGIS names it when it is closed."""
    ready._map._run.click()
    ready._data.options._fields["duplicates"].setCurrentText("reject")
    ready._map._run.click()
    title = f"CropMapper: crop map of {scene_name(ready._data.stack())}"
    tasks = [task for task in QgsApplication.taskManager().activeTasks() if task.description() == title]
    assert len(tasks) == 2
    (held,) = [task for task in tasks if task.status() == QgsTask.TaskStatus.OnHold]
    held.cancel()
    assert not ready._queue.waiting
    rest(ready, wait_for)
    assert sorted(states(ready)) == sorted([CANCELLED, DONE])
    wait_for(lambda: not QgsApplication.taskManager().activeTasks())


def test_the_summary_shows_dates_parcels_and_hectares_of_a_run(ready, wait_for, mapped):
    ready._map._run.click()
    rest(ready, wait_for)
    summary = ready._box.summary
    assert not summary.isHidden()
    areas = [row for row in mapped["summary"]["hectares"]["classes"] if row["pixels"]]
    assert summary.table.rowCount() == len(areas)
    largest = max(areas, key=lambda row: row["pixels"])
    assert summary.table.item(0, 0).text() == largest["name"]
    assert summary.table.item(0, 1).text() == f"{largest['hectares']:,.1f} ha"
    assert f"{len(mapped['summary']['dates_used'])} dates used" in summary.about.text()


def test_the_report_of_a_run_is_read_once_when_it_ends(ready, wait_for, monkeypatch):
    """Reading it takes long enough for the window to be seen to stand still."""
    read, whole_report = [], runrecords.whole_report
    monkeypatch.setattr(runrecords, "whole_report", lambda folder: read.append(folder) or whole_report(folder))
    for _ in range(2):
        read.clear()
        ready._map._run.click()
        rest(ready, wait_for)
        wait_for(lambda: ready._runs._looking is None)
        assert read == [ready._box.row().record.folder]


def test_a_run_whose_project_is_left_adds_nothing_to_the_next(ready, wait_for, project, tmp_path):
    ready._map._run.click()
    ready._data.options._fields["duplicates"].setCurrentText("reject")
    ready._map._run.click()  # it waits, and begins in the next project
    done = f"CropMapper: crop map of {scene_name(ready._data.stack())} is done."
    statuses = []
    ready._queue.ended.connect(lambda queued, end: statuses.append(ready._map.progress.status.text()))
    project.clear()
    rest(ready, wait_for)
    assert [text.partition(" Its project")[0] for text in statuses] == [done] * 2
    assert not project.mapLayers()
    assert not runrecords.read_records(project)
    assert len([*(tmp_path / "out").glob("*/classes.tif")]) == 2


def test_a_project_that_is_opened_again_has_its_runs_and_the_panels_inputs(
    ready, make_dock, wait_for, project, tmp_path, scene, model
):
    ready._map._run.click()
    rest(ready, wait_for)
    ready._data.options._fields["scale"].setText("0.0001")
    (row,) = ready._box._rows
    path = str(tmp_path / "farm.qgz")
    assert project.write(path)
    unload(ready)
    project.clear()
    dock = make_dock()
    assert not dock._data.stack()
    assert project.read(path)
    rest(dock, wait_for)
    assert states(dock) == [DONE]
    assert dock._data.stack() == str(scene.stack)
    assert dock._data.options.read()[0] == {"scale": 0.0001}
    assert dock._model.model() == model
    assert dock._map.parent_folder() == str(tmp_path / "out")
    shutil.rmtree(row.record.folder)
    dock._runs.look()
    rest(dock, wait_for)
    assert states(dock) == [GONE]
    assert "gone" in dock._box.list.item(0).text()
    dock._box.choose(row.record.folder)
    assert not dock._box._buttons["open"].isEnabled()
    assert dock._box._buttons["change"].isEnabled()


def test_runs_and_inputs_follow_a_project_that_is_moved_with_its_files(
    ready, make_dock, wait_for, project, tmp_path, scene
):
    ready._map._run.click()
    rest(ready, wait_for)
    assert project.write(str(tmp_path / "farm.qgz"))
    unload(ready)
    project.clear()
    there = tmp_path.with_name(f"{tmp_path.name} moved")
    shutil.copytree(tmp_path, there)
    shutil.rmtree(tmp_path / "out")
    dock = make_dock()
    for _ in range(2):  # and again, once it is saved there
        assert project.read(str(there / "farm.qgz"))
        rest(dock, wait_for)
        assert states(dock) == [DONE]
        assert dock._map.parent_folder() == str(there / "out")
        assert dock._data.stack() == str(scene.stack), "what lies elsewhere stays there"
        assert project.write()
    (row,) = dock._box._rows
    dock._runs.delete(row.record)
    wait_for(lambda: not dock._box._rows)
    assert not project.layerTreeRoot().findGroups()


def test_a_project_whose_files_are_missing_opens(make_dock, wait_for, project, tmp_path):
    dock = make_dock()
    dock._data.path.setText(str(tmp_path / "stack"))
    dock._parcels.layers.setAdditionalItems([str(tmp_path / "gone.gpkg")])
    dock._parcels.layers.setCurrentText(str(tmp_path / "gone.gpkg"))
    path = str(tmp_path / "farm.qgz")
    assert project.write(path)
    assert project.read(path)
    assert dock._data.stack() == str(tmp_path / "stack")
    assert "not in this project any more" in dock._log.toPlainText()
    wait_for(lambda: str(tmp_path / "stack") in dock._data.report._about.text())


def begun(folder, job):
    """Leave what an engine leaves that was ended."""
    (folder / ".cropmapper").mkdir(parents=True)
    (folder / ".cropmapper" / "job.json").write_text(json.dumps({**job, "out": str(folder)}))
    return folder


def test_an_unfinished_map_is_found_in_the_output_folder_and_goes_on(ready, wait_for, scene, model, tmp_path, project):
    folder = begun(tmp_path / "out" / "earlier", job_spec("map", stack=str(scene.stack), model=model, out=""))
    ready._runs.look()
    rest(ready, wait_for)
    assert states(ready) == [UNFINISHED]
    assert "found in earlier" in ready._box.list.item(0).text()
    ready._box.choose(str(folder))
    ready._box._buttons["go_on"].click()
    assert states(ready) == [RUNNING]
    shutil.rmtree(folder / ".cropmapper")  # as the real engine does in the end; the one of these tests keeps no pieces
    rest(ready, wait_for)
    assert states(ready) == [DONE]
    assert (folder / "classes.tif").is_file()
    assert len(project.layerTreeRoot().findGroups()) == 1


def test_a_run_is_made_again_with_changes(ready, wait_for, scene, tmp_path, project):
    layer = QgsVectorLayer(str(scene.parcels), "parcels", "ogr")
    project.addMapLayer(layer)
    ready._parcels.layers.setLayer(layer)
    ready._data.options._fields["duplicates"].setCurrentText("reject")
    ready._map._run.click()
    rest(ready, wait_for)
    before = ready._inputs.now()
    ready._parcels.layers.setLayer(None)
    ready._data.options._fields["duplicates"].setCurrentIndex(0)
    ready._data.path.setText(str(tmp_path))
    ready._box.choose(ready._box._rows[0].record.folder)
    ready._box._buttons["change"].click()
    assert ready._inputs.now() == before
    assert ready._parcels.layer() == layer


def test_a_run_is_deleted_with_its_files_and_no_others(ready, wait_for, project, qgis_iface):
    ready._map._run.click()
    rest(ready, wait_for)
    (row,) = ready._box._rows
    folder = Path(row.record.folder)
    (folder / "notes.txt").write_text("mine")
    (folder / "classes.tif.aux.xml").touch()
    shown = ready._map.progress.status.text
    assert shown().startswith("The map is done")
    layer = next(iter(project.mapLayers()))
    ready._map.walk.show_for(layer)  # as for parcels, which this map has none of
    canvas, drawn = qgis_iface.mapCanvas(), []
    canvas.setLayers([project.mapLayer(layer)])
    wait_for(lambda: not canvas.isDrawing())
    canvas.renderStarting.connect(lambda: drawn.append(project.mapLayers()))
    ready._runs.delete(row.record)
    wait_for(lambda: not ready._box._rows)
    assert not shown(), "nothing is said of a map that is gone"
    wait_for(lambda: drawn)
    assert drawn[-1] == {}, "nor is its picture left"
    assert not ready._map.walk.isVisibleTo(ready), "nor offered"
    assert [path.name for path in folder.iterdir()] == ["notes.txt"]
    assert not project.layerTreeRoot().findGroups()
    assert not project.mapLayers()
    assert "did not write stay in its folder: 1." in ready._log.toPlainText()


def test_the_copy_of_a_layer_in_memory_stays_with_the_run_so_that_it_can_go_on(ready, wait_for, scene, project):
    file = QgsVectorLayer(str(scene.parcels), "file", "ogr")
    memory = QgsVectorLayer(f"Polygon?crs={file.crs().authid()}", "drawn", "memory")
    drawn = QgsFeature(memory.fields())
    drawn.setGeometry(next(file.getFeatures()).geometry())
    memory.dataProvider().addFeatures([drawn])
    project.addMapLayer(memory)
    ready._parcels.layers.setLayer(memory)
    ready._map._run.click()
    rest(ready, wait_for)
    (row,) = ready._box._rows
    assert Path(row.record.job["parcels"]).parent == Path(row.record.folder)
    assert Path(row.record.job["parcels"]).is_file()


def test_a_layer_that_left_the_project_while_its_run_waited_is_said(project, until):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32631", "fields", "memory")
    project.addMapLayer(layer)
    parcels = ParcelFile(layer)
    project.removeAllMapLayers()
    (problem,) = until(parcels.ready, parcels.failed, start=parcels.start)
    assert problem["message"] == "The layer fields is not in the project any more."


def test_a_long_message_of_a_stage_is_for_the_log(ready, monkeypatch):
    shown = []
    monkeypatch.setattr(ready._map.progress, "show_share", lambda share, text: shown.append(text))
    ready._map._run.click()
    long = "The CPU is used, because the runtime is installed without CUDA. The precision is float32."
    for message in ("The CPU is used.", long):
        ready._queue._show_progress({"event": "progress", "stage": "device", "done": 0, "total": 0, "message": message})
    assert [text.partition(" ·")[0] for text in shown] == [
        "Choosing how to compute: The CPU is used.",
        "Choosing how to compute",
    ]
    assert long in ready._log.toPlainText()
    ready.cancel_run(ready._map)


def test_enter_deletes_no_run(ready, monkeypatch):
    record = RunRecord("/maps/farm", "farm", "", FAILED, {})
    asked = []
    monkeypatch.setattr(QMessageBox, "question", lambda *said: asked.append(said[4]) or said[4])
    monkeypatch.setattr(ready._runs, "delete", lambda record: asked.append(record))
    ready._runs._delete(RunRow(record, FAILED))
    assert asked == [QMessageBox.StandardButton.No]


def test_a_finished_map_leads_to_its_accuracy_and_its_season(ready, wait_for, project):
    box, asked = ready._box, []
    ready._map._run.click()
    rest(ready, wait_for)
    ready.accuracy_asked.connect(lambda key: asked.append(project.mapLayer(key).customProperty("cropmapper/role")))
    ready.season_asked.connect(lambda: asked.append(ready._data.stack()))
    box._buttons["judge"].click()
    box._buttons["season"].click()
    stack = ready._data.stack()
    assert asked == ["classes", stack]
    ready._data.path.setText("/another/stack")
    forget_group(project, box.row().record.folder)
    box._buttons["judge"].click()
    box._buttons["season"].click()
    assert asked[2:] == ["classes", stack], "opened again, and with the inputs that the map was made from"
    found = {"job": "map", "stack": "/found/stack", "model": "simulated-s2"}
    box.season.emit(RunRow(RunRecord("/out", "found", "", DONE, found), DONE))
    assert asked[4:] == ["/found/stack"], "which its job tells where nothing else does"
    box.show_rows([RunRow(RunRecord("/out", "checked", "", DONE, {"job": "check"}), DONE)])
    box.list.setCurrentRow(0)
    assert not box._buttons["judge"].isEnabled(), "a check is no map"
    ready.resize(400, 700)
    ready.show()
    QgsApplication.processEvents()
    assert len({button.width() for button in box._buttons.values()}) == 1, "in even lines"
