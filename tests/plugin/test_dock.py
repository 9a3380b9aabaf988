import json
import subprocess
import sys
import time
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsFeature, QgsRectangle, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QProcess
from qgis.PyQt.QtWidgets import QToolButton

import cropmapper_plugin
from cropmapper_plugin.client import install
from cropmapper_plugin.client.events import sentence
from cropmapper_plugin.client.folders import python_of
from cropmapper_plugin.client.interpreter import Candidate
from cropmapper_plugin.client.jobs import job_spec
from cropmapper_plugin.client.names import short_title
from cropmapper_plugin.client.runrecords import FAILED, RunRecord
from cropmapper_plugin.panel.dock import CropMapperDock
from cropmapper_plugin.panel.sections.parcels import file_filters
from cropmapper_plugin.panel.sections.runs import RunRow

pytestmark = pytest.mark.usefixtures("quick_starts")


@pytest.fixture
def dock(qgis_iface, project, wait_for):
    dock = CropMapperDock(qgis_iface)
    yield dock
    dock.abandon()
    dock.deleteLater()


@pytest.fixture
def filled(dock, scene, model, wait_for, tmp_path):
    """Return a function that makes the dock as the user has it before pressing Run."""

    def fill(look):
        if look:
            dock.refresh_engine()
            wait_for(dock._model.models.count)
        dock._data.path.setText(str(scene.stack))
        dock._map.out.setFilePath(str(tmp_path / "out"))
        choose(dock, model)
        return dock

    return fill


@pytest.fixture
def real(filled):
    """The dock before pressing Run, with the real engine behind it, which nobody has asked for its models."""
    return filled(look=False)


@pytest.fixture
def ready(standin, filled):
    """The dock before pressing Run, with one behind it that repeats what the real engine said."""
    return filled(look=True)


def choose(dock, model):
    dock._model.choose(model)
    if dock._model.model() != model:
        dock._model.add(model)


def run(dock, wait_for, press=None):
    """Press Run; return the status when the run has ended."""
    (press or dock._map._run.click)()
    wait_for(lambda: dock._run is None)
    return dock._map.progress.status.text()


def groups(project):
    return project.layerTreeRoot().findGroups()


def test_run_maps_and_loads_one_group_and_the_window_stays_alive(
    filled, wait_for, scene, project, mapped, listed, heart
):
    real = filled(look=True)
    shown = [real._model.models.itemText(i) for i in range(real._model.models.count())]
    crops = [short_title(entry["title"]) for entry in listed if entry["task"] == "crop"]
    assert shown[: len(crops)] == crops
    parcels = QgsVectorLayer(str(scene.parcels), "my parcels", "ogr")
    project.addMapLayer(parcels)
    real._parcels.layers.setLayer(parcels)
    with heart:
        assert run(real, wait_for).startswith("The map is done")
    assert heart.computed() < 0.5
    assert heart.paused() < 2
    (group,) = groups(project)
    sources = [Path(node.layer().source()) for node in group.findLayers()]
    assert [path.name for path in sources] == ["parcels.gpkg", "classes.tif", "confidence.tif"]
    for role in ("classes", "confidence"):
        made = sources[0].parent / f"{role}.tif"
        assert made.read_bytes() == Path(mapped["outputs"][role]).read_bytes()


def test_a_model_whose_bands_the_stack_lacks_is_refused_in_a_sentence(real, wait_for, project):
    choose(real, "west-bahia-cbers4")
    told = run(real, wait_for)
    assert "has all the bands EVI, NDVI" in told
    assert "Of the bundled models, “Crops of France 2018 near Montpellier” is for Sentinel-2 L2A" in told
    assert "--" not in told
    assert not groups(project)


def test_running_again_makes_a_second_folder_and_group(ready, wait_for, project, tmp_path):
    run(ready, wait_for)
    run(ready, wait_for)
    assert len(groups(project)) == 2
    assert len(list((tmp_path / "out").iterdir())) == 2
    assert all(node.layer().isValid() for group in groups(project) for node in group.findLayers())


def test_a_layer_in_memory_with_edits_is_mapped_as_it_stands(ready, wait_for, scene, project):
    file = QgsVectorLayer(str(scene.parcels), "file", "ogr")
    memory = QgsVectorLayer(f"Polygon?crs={file.crs().authid()}&field=name:string", "drawn", "memory")
    project.addMapLayer(memory)
    memory.startEditing()
    for number, feature in enumerate(list(file.getFeatures())[:3]):
        drawn = QgsFeature(memory.fields())
        drawn.setGeometry(feature.geometry())
        drawn["name"] = f"parcel {number}"
        memory.addFeature(drawn)
    ready._parcels.layers.setLayer(memory)
    assert run(ready, wait_for).startswith("The map is done")
    result = groups(project)[0].findLayers()[0].layer()
    assert sorted(feature["name"] for feature in result.getFeatures()) == ["parcel 0", "parcel 1", "parcel 2"]
    assert memory.isEditable(), "the user's editing goes on"


def test_a_filtered_layer_is_mapped_as_it_is_filtered(ready, wait_for, scene, project):
    layer = QgsVectorLayer(str(scene.parcels), "parcels", "ogr")
    layer.setSubsetString('"fid" <= 2')
    assert 0 < layer.featureCount() <= 2
    project.addMapLayer(layer)
    ready._parcels.layers.setLayer(layer)
    assert run(ready, wait_for).startswith("The map is done")
    assert groups(project)[0].findLayers()[0].layer().featureCount() == layer.featureCount()


def test_the_layer_of_a_file_of_parcels_is_added_and_mapped(ready, wait_for, scene, project):
    ready._parcels.set_file(str(scene.parcels))
    assert ready._parcels.layer().renderer().symbol().symbolLayerCount() == 2, "outlines, so that the image is seen"
    (layer,) = project.mapLayers().values()
    assert ready._parcels.layer() == layer
    assert project.layerTreeRoot().children()[0].name() == layer.name()
    assert layer.source().startswith(str(scene.parcels))
    assert run(ready, wait_for).startswith("The map is done")
    assert groups(project)[0].findLayers()[0].name().startswith("Parcels")


def test_a_file_that_only_the_engine_may_read_is_chosen_by_its_path(dock, project, tmp_path):
    path = tmp_path / "parcels.parquet"
    path.write_text("PAR1")
    dock._parcels.set_file(str(path))
    assert not project.mapLayers()
    assert (dock._parcels.layer(), dock._parcels.file()) == (None, str(path))


def test_an_error_is_the_engines_sentence_and_leaves_no_group(real, wait_for, project, refused, tmp_path):
    real._data.path.setText(str(refused.folder))
    status = run(real, wait_for)
    assert status == sentence(refused.event).replace(str(refused.folder), refused.folder.name), (
        "short, where it is read"
    )
    assert sentence(refused.event) in real._log.toPlainText(), "whole in the log"
    assert str(refused.folder) in real._map.progress.status.toolTip().replace("\N{ZERO WIDTH SPACE}", "")
    assert not groups(project)
    assert not (tmp_path / "out").exists()


def cancelled_when_mapping(dock):
    """Press Run, and Cancel with the first word of the mapping, when no block is finished."""

    def press():
        dock._map._run.click()
        dock._run.progress.connect(lambda event: dock._map._cancel.click() if event["stage"] == "map" else None)

    return press


def test_a_run_that_is_cancelled_before_its_first_block_leaves_nothing_of_its_own(real, wait_for, project, tmp_path):
    assert "cancelled" in run(real, wait_for, cancelled_when_mapping(real))
    assert not groups(project)
    assert not (tmp_path / "out").exists()
    (tmp_path / "out").mkdir()
    assert "cancelled" in run(real, wait_for, cancelled_when_mapping(real))
    assert list((tmp_path / "out").iterdir()) == [], "a folder that was there stays"
    assert run(real, wait_for).startswith("The map is done")
    assert len(list((tmp_path / "out").iterdir())) == 1


def begun(folder, job, identity):
    """Leave what an engine leaves that was ended: the job, and what it is of."""
    work = folder / ".cropmapper"
    work.mkdir(parents=True)
    (work / "job.json").write_text(json.dumps({**job, "out": str(folder)}))
    (work / "identity").write_text(identity)
    return work


def test_an_unfinished_run_is_not_gone_on_with_where_another_folder_is_chosen(ready, wait_for, scene, tmp_path):
    job = job_spec("map", stack=str(scene.stack), model=ready._model.model(), out="")
    begun(tmp_path / "out" / "earlier", job, "0" * 64)
    ready._map.out.setFilePath(str(tmp_path / "elsewhere"))
    assert run(ready, wait_for).startswith("The map is done")
    assert len(list((tmp_path / "elsewhere").iterdir())) == 1
    assert "Going on in" not in ready._log.toPlainText()
    ready._map.out.setFilePath(str(tmp_path / "out"))
    assert run(ready, wait_for).startswith("The map is done")
    assert "Going on in" in ready._log.toPlainText()


def test_an_unfinished_run_is_found_after_another_job_and_a_restart(real, wait_for, project, scene, engine, tmp_path):
    """The folder is as an engine leaves it that was killed; this dock has never heard of it."""
    unfinished, spec = tmp_path / "out" / "earlier", tmp_path / "job.json"
    spec.write_text(json.dumps(job_spec("map", stack=str(scene.stack), model=real._model.model(), out=str(unfinished))))
    killed_when_mapping(engine, spec)
    assert (unfinished / ".cropmapper" / "job.json").is_file()
    real._data.path.setText(str(tmp_path))
    assert not run(real, wait_for).startswith("The map is done")
    real._data.path.setText(str(scene.stack))
    assert run(real, wait_for).startswith("The map is done")
    assert list((tmp_path / "out").iterdir()) == [unfinished]
    assert f"Going on in {unfinished}" in real._log.toPlainText()


def killed_when_mapping(engine, spec):
    launcher = str(Path(cropmapper_plugin.__file__).parents[1] / "engine" / "__main__.py")
    command = [engine.python, "-I", "-X", "utf8", launcher, "run", str(spec), "--events", "jsonl"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        for line in process.stdout:
            if json.loads(line).get("stage") == "map":
                process.kill()
                break


def test_an_unfinished_run_whose_inputs_have_changed_is_left_for_a_new_folder(real, wait_for, scene, tmp_path):
    job = job_spec("map", stack=str(scene.stack), model=real._model.model(), out="")
    left = begun(tmp_path / "out" / "earlier", job, "0" * 64)
    assert run(real, wait_for).startswith("The map is done")
    assert "cannot be gone on with there" in real._log.toPlainText()
    assert (left / "identity").read_text() == "0" * 64
    assert len(list((tmp_path / "out").iterdir())) == 2


def test_a_cancel_while_folders_are_searched_is_immediate(ready, wait_for, monkeypatch):
    monkeypatch.setattr("cropmapper_plugin.client.resume.unfinished_run", lambda parent, job: time.sleep(1))
    ready._map._run.click()
    ready._map._cancel.click()
    assert ready._run is None
    assert "cancelled" in ready._map.progress.status.text()
    assert ready._map._run.isEnabled()


def test_what_was_said_of_a_run_goes_when_something_else_is_chosen(ready, wait_for, tmp_path, scene):
    assert not ready._map.progress.status.text(), "nothing is missing, so nothing is said"
    ready._data.path.setText(str(tmp_path))
    assert run(ready, wait_for)
    assert ready._map.progress.status.text()
    ready._data.path.setText(str(scene.stack))
    assert ready._map.progress.status.text() == ""
    assert run(ready, wait_for).startswith("The map is done")
    ready._data.options._fields["scale"].setText("0,1")
    assert ready._map.progress.status.text().startswith("Scale (scale) cannot be 0,1")
    assert not ready._map._run.isEnabled()
    ready._data.options._fields["scale"].setText("")
    assert ready._map.progress.status.text() == ""
    assert ready._map._run.isEnabled()


def test_the_bar_of_a_failed_run_goes_with_the_next_one(ready, wait_for, tmp_path, scene, qgis_iface):
    qgis_iface.messageBar().clearWidgets()

    def red():
        return [item for item in qgis_iface.messageBar().items() if item.level() == Qgis.MessageLevel.Critical]

    ready._data.path.setText(str(tmp_path))
    for _ in range(2):
        run(ready, wait_for)
        assert len(red()) == 1
    told = red()[0].text()
    assert tmp_path.name in told
    assert str(tmp_path) not in told
    ready._data.path.setText(str(scene.stack))
    run(ready, wait_for)
    assert not red()


def test_files_of_parcels_that_only_the_engine_reads_are_offered(dock):
    first = file_filters().split(";;")[0]
    assert {"*.gpkg", "*.parquet", "*.geoparquet"} <= set(first.strip(")").split("(")[1].split(" "))
    assert "All files" in file_filters()


def test_the_map_goes_to_the_result(ready, wait_for, project, qgis_iface):
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(QgsRectangle(100, 10, 101, 11))
    run(ready, wait_for)
    layer = groups(project)[0].findLayers()[-1].layer()
    there = canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent())
    wait_for(lambda: canvas.extent().contains(there))
    assert canvas.extent().width() < 10 * there.width()


def test_the_log_follows_until_the_user_scrolls_up(dock, qgis_app):
    log = dock._log
    log.resize(200, 110)
    log.show()
    bar = log.verticalScrollBar()
    for number in range(60):
        log.say(f"line {number} of a text that is long enough to be broken")
    log.resize(120, 110)
    qgis_app.processEvents()
    assert bar.value() == bar.maximum() > 0
    bar.triggerAction(bar.SliderAction.SliderPageStepSub)
    up = bar.value()
    log.say("one more")
    assert bar.value() == up < bar.maximum()
    dock._show_log()
    log.say("and one more")
    assert bar.value() == bar.maximum()


def test_reading_options_reach_the_job(ready, wait_for, project, tmp_path):
    fields = ready._data.options._fields
    fields["sensor"].setCurrentText("sentinel-2-l2a")
    fields["mask"].setText("none")
    fields["duplicates"].setCurrentText("reject")
    assert run(ready, wait_for).startswith("The map is done")
    (folder,) = (tmp_path / "out").iterdir()
    options = json.loads((folder / "job.json").read_text())["options"]
    assert [options[name] for name in ("sensor", "mask", "duplicates", "scale")] == [
        "sentinel-2-l2a",
        "none",
        "reject",
        None,
    ]


LONG = "x" * 250


def test_no_name_makes_the_dock_wider_than_it_is(dock, project, qgis_app, tmp_path):
    narrow = dock.widget().minimumSizeHint().width()
    assert narrow <= 300
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", LONG, "memory")
    project.addMapLayer(layer)
    dock._parcels.layers.setLayer(layer)
    card = {"name": LONG, "title": LONG, "system": LONG, "sensor": LONG, "classes": [LONG, "a & <b>"], "metrics": []}
    dock._model.fill([card])
    dock._notice.show_problem({"message": f"The Python {LONG} is not there."})
    dock._data.path.setText(f"/data/{LONG}")
    dock._data.options._fields["bands"].setText(LONG)
    dock._data.options.setCollapsed(False)
    record = RunRecord(f"/maps/{LONG}", LONG, "", FAILED, {}, {}, LONG)
    dock._box.show_rows([RunRow(record, FAILED)])
    report = {"dates_used": [LONG], "classes": [{"name": LONG}], "warnings": [{"message": LONG}]}
    report["hectares"] = {"classes": [{"name": LONG, "pixels": 2, "hectares": 1e9}]}
    dock._box.summary.show_report(report)
    dock._map.progress.show_end(f"/data/{LONG}.tif cannot be read.", Qgis.MessageLevel.Critical, f"/out/{LONG}")
    dock._log.say(LONG)
    qgis_app.processEvents()
    assert dock.widget().minimumSizeHint().width() <= max(narrow, 300)
    dock._notice.hide()


def test_run_waits_until_all_is_chosen(dock, scene, model, tmp_path):
    assert not dock._map._run.isEnabled()
    dock._data.path.setText(str(scene.stack))
    assert not dock._map._run.isEnabled()
    dock._model.add(model)
    assert dock._map._run.isEnabled()


def test_a_stack_that_is_not_there_cannot_be_run_and_beside_run_is_said_so(real, tmp_path, scene, wait_for):
    assert real._map._run.isEnabled()
    real._data.path.setText(str(tmp_path / "moved" / "away"))
    assert not real._map._run.isEnabled()
    assert real._map.progress.status.text() == "The stack away is not there. Choose it again in step 1."
    (tmp_path / "moved").mkdir()
    (tmp_path / "moved" / "away").symlink_to(scene.stack)
    real._data.entered.emit()
    assert real._map._run.isEnabled()
    assert not real._map.progress.status.text()


def test_the_output_follows_the_stack_until_the_user_chooses(dock, tmp_path):
    for name in ("a", "b"):
        (tmp_path / name / "stack").mkdir(parents=True)
        dock._data.path.setText(str(tmp_path / name / "stack"))
        assert dock._map.parent_folder() == str(tmp_path / name / "cropmapper")
    dock._map.out.setFilePath(str(tmp_path / "mine"))
    dock._data.path.setText(str(tmp_path / "a" / "stack"))
    assert dock._map.parent_folder() == str(tmp_path / "mine")


def test_the_arrow_offers_folders_and_files(dock):
    menus = [button.menu() for button in dock._data.findChildren(QToolButton) if button.menu()]
    entries = [[action.text() for action in menu.actions()] for menu in menus]
    assert ["Folder…", "File…", "Layers of the project"] in entries


def test_without_an_engine_the_dock_says_so_and_offers_one(dock, wait_for, monkeypatch, engine):
    monkeypatch.delenv("CROPMAPPER_PYTHON")
    QgsSettings().setValue("cropmapper/python", "/nowhere/python")
    dock.refresh_engine()
    wait_for(lambda: dock._notice.isVisibleTo(dock))
    assert "/nowhere/python" in dock._notice._reason.text()
    assert dock._notice.step._start.isVisibleTo(dock)
    assert not dock._map._run.isEnabled()
    monkeypatch.setenv("CROPMAPPER_PYTHON", engine.python)
    dock.refresh_engine()
    wait_for(lambda: not dock._notice.isVisibleTo(dock))
    QgsSettings().remove("cropmapper/python")
    assert f"Engine: {engine.python}" in dock._log.toPlainText()


@pytest.mark.skipif(sys.platform == "win32", reason="made of a shell script")
def test_a_click_on_install_builds_an_environment_and_says_how_it_went(dock, wait_for, monkeypatch, tmp_path):
    """The environment is no engine yet: pip is asked, and installs nothing."""
    pip = tmp_path / "pip" / "pip" / "__main__.py"
    pip.parent.mkdir(parents=True)
    pip.write_text("print('pip was asked')")
    base = tmp_path / "base"
    site = "lib/python3.*/site-packages"
    base.write_text(
        '#!/bin/sh\ncase "$*" in\n'
        f'*"-m venv"*) {sys.executable} "$@" --without-pip && cp -r {pip.parent} "$(echo "$7"/{site})" ;;\n'
        '*) echo "$0" ;;\nesac\n'
    )
    base.chmod(0o755)
    monkeypatch.setattr(install, "base_candidates", lambda: [Candidate((str(base),))])
    monkeypatch.setattr(install, "managed_environment", lambda: tmp_path / "engine")
    dock._notice.show_problem({"message": "none yet"})
    step = dock._notice.step
    assert "pypi.org" in step.status.text()
    step._start.click()
    assert not step._start.isVisibleTo(dock)
    assert step._cancel.isVisibleTo(dock)
    wait_for(lambda: step._start.isVisibleTo(dock))
    assert "lacks click, google" in dock._notice._reason.text()
    assert python_of(tmp_path / "engine").is_file()
    assert "-m venv" in dock._log.toPlainText()
    assert "pip was asked" in dock._log.toPlainText()


@pytest.mark.skipif(sys.platform == "win32", reason="made of a shell script")
def test_an_installation_in_the_panel_ends_before_options_replace_or_remove_the_engine(
    dock, wait_for, monkeypatch, tmp_path
):
    """Two would write into one folder."""
    slow = tmp_path / "python"
    slow.write_text(f"#!/bin/sh\ntouch {tmp_path / 'asked'}\nexec sleep 60\n")
    slow.chmod(0o755)
    monkeypatch.setattr(install, "base_candidates", lambda: [Candidate((str(slow),))])
    step = dock._notice.step
    step.start()
    asked = tmp_path / "asked"
    wait_for(asked.exists)
    installing = step._installation
    dock.release_engine()
    assert installing._process.state() == QProcess.ProcessState.NotRunning
    assert not step._cancel.isVisibleTo(step)
    assert "was stopped" in dock._notice._reason.text()
    dock.release_engine()
    assert step._installation is None


def test_only_the_selected_parcels_are_mapped(ready, wait_for, scene, project):
    layer = QgsVectorLayer(str(scene.parcels), "parcels", "ogr")
    project.addMapLayer(layer)
    ready._parcels.layers.setLayer(layer)
    assert not ready._parcels._selected.isVisibleTo(ready)
    chosen = [feature.id() for feature in layer.getFeatures()][:2]
    layer.selectByIds(chosen)
    assert ready._parcels._selected.text().endswith("(2)")
    ready._parcels._selected.setChecked(True)
    assert run(ready, wait_for).startswith("The map is done")
    assert groups(project)[0].findLayers()[0].layer().featureCount() == 2
    layer.removeSelection()
    assert not ready._parcels.only_selected()
