"""The stack is looked at as soon as it is chosen: what the dock says of it, and of the models."""

import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest
from qgis.core import QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, QStandardPaths, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from cropmapper_plugin.client.scanned import describe
from cropmapper_plugin.client.texts import breakable, shortened
from cropmapper_plugin.layers.identify import ROLE_PROPERTY
from cropmapper_plugin.panel import inputreport
from cropmapper_plugin.panel.calendarstrip import CalendarStrip, marks_of
from cropmapper_plugin.panel.inputreport import texts_of
from cropmapper_plugin.panel.projectrasters import stacks_of
from cropmapper_plugin.panel.scan import gone_since
from cropmapper_plugin.panel.sections.model import fit_message
from cropmapper_plugin.panel.widgets import figures_table


def about(dock) -> str:
    return dock._data.report._about.text()


def test_a_stack_is_scanned_when_it_is_chosen_and_a_model_that_fits_is_taken(dock, scene, wait_for):
    dock._model.choose("west-bahia-cbers4")
    assert not dock._data.report.isVisibleTo(dock)
    dock._data.path.setText(str(scene.stack))
    wait_for(lambda: "clear on average" in about(dock))
    sensor, ground, dates = about(dock).splitlines()
    assert sensor.startswith("Sentinel-2 L2A: B02, ")
    assert breakable("sentinel-2-l2a") in dock._data.report._about.toolTip()
    assert "pixels of 10 m" in ground
    date = QgsRasterLayer(str(next(scene.stack.glob("*.tif"))))
    assert dock.labels.drawing.ground.toString() == date.extent().toString(), "parcels are drawn there alone"
    assert dock.labels.drawing.ground.crs() == date.crs()
    count = len(list(scene.stack.glob("*.tif")))
    table = dock._data.report.table
    assert table.rowCount() == count
    used = sum(not table.item(row, 2).text().startswith("left out: ") for row in range(count))
    assert dates.startswith(f"{used} dates from ")
    assert f"({used} of {count} used)" in dock._data.report._dates.title()
    assert dock._model.model() != "west-bahia-cbers4", "it is for another sensor, and nobody had picked it"
    assert dock._model._suits.text().startswith("Fits this stack")
    names = [dock._model.models.itemData(row)["name"] for row in range(dock._model.models.count())]
    row = names.index("west-bahia-cbers4")
    assert dock._model.models.itemData(row, Qt.ItemDataRole.ForegroundRole) is not None


def test_a_stack_that_has_lost_a_date_is_scanned_again_after_a_run_and_the_date_named(dock, scene, mapped, wait_for):
    scanned = []
    dock._scan.scanned.connect(scanned.append)
    dock._data.path.setText(str(scene.stack))
    wait_for(lambda: len(scanned) == 1)
    days, run = dock._scan.days, SimpleNamespace(run=SimpleNamespace(job={"stack": str(scene.stack)}))
    assert days == mapped["events"][-1]["summary"]["dates_used"]
    dock._look_again(run, {"event": "result", "summary": {"dates_used": days}})
    dock._look_again(run, {"event": "error", "code": "cancelled"})
    assert not dock._scan._settled.isActive(), "nothing has changed"
    spec, rows = dock._scan._before
    dock._scan._before = spec, [*rows, {**rows[0], "date": "2021-12-31"}]  # as if it had been there
    dock._scan.days = [*days, "2021-12-31"]
    dock._look_again(run, {"event": "result", "summary": {"dates_used": days}})
    wait_for(lambda: len(scanned) == 2)
    assert scanned[1]["warnings"][0][1] == "Not in the stack any more: 2021-12-31."
    assert "2021-12-31" in dock._data.report._warned.text()
    assert dock._scan.days == days
    dock._look_again(run, {"event": "error", "code": "raster_unreadable"})
    assert dock._scan._settled.isActive()


def test_a_date_that_is_left_out_is_not_gone():
    def rows(**used):
        return [{"date": f"2021-05-0{day[1:]}", "used": is_used} for day, is_used in used.items()]

    assert gone_since([], rows(d1=True)) == []
    assert gone_since(rows(d1=True, d2=True, d3=False), rows(d1=False)) == [
        ("days_gone", "Not in the stack any more: 2021-05-02.")
    ]


def test_a_list_of_models_that_comes_again_leaves_the_report_until_there_is_another(dock, scene, wait_for):
    dock._data.path.setText(str(scene.stack))
    wait_for(lambda: "clear on average" in about(dock))
    before, begun, told = about(dock), [], []
    dock._scan.begun.connect(lambda: begun.append(about(dock)))
    dock._scan.scanned.connect(lambda report: told.append(about(dock)))
    dock._engine.list_models()
    wait_for(lambda: told)
    assert begun == []
    assert told == [before]


def test_a_path_that_is_typed_is_not_spoken_of_at_each_key(dock, tmp_path, wait_for):
    dropped = []
    dock._scan.dropped.connect(lambda: dropped.append(dock._scan.problem))
    for path in ("a", "aw", "away"):
        dock._data.path.setText(str(tmp_path / path))
    assert len(dropped) == 1
    wait_for(lambda: len(dropped) == 2)
    assert dropped[1].startswith("The stack away is not there")


def test_keys_are_struck_faster_than_is_followed_and_the_end_is_followed_at_once(dock, tmp_path, wait_for):
    followed, outs = [], []
    dock.inputs_changed.connect(lambda: followed.append(dock._data.stack()))
    dock._map.changed.connect(lambda: outs.append(dock._map.parent_folder()))
    (tmp_path / "stack").mkdir()
    QTest.keyClicks(dock._data.path, str(tmp_path / "stac"))
    assert not followed
    wait_for(lambda: followed)
    assert {*followed} == {str(tmp_path / "stac")}
    QTest.keyClicks(dock._data.path, "k")
    assert dock._scan._wanted is None
    QTest.keyClick(dock._data.path, Qt.Key.Key_Return)
    assert dock._scan._wanted["stack"] == str(tmp_path / "stack")
    outs.clear()
    QTest.keyClicks(dock._map.out.lineEdit(), "/further")
    assert not outs
    wait_for(lambda: outs == [dock._map.parent_folder()])
    assert outs[0].endswith("/further")


def test_what_the_user_picks_stays_and_is_told_not_to_fit(dock, scene, wait_for):
    dock._model.choose("west-bahia-cbers4")
    dock._model.models.activated.emit(dock._model.models.currentIndex())
    dock._data.path.setText(str(scene.stack))
    wait_for(lambda: "clear on average" in about(dock))
    assert dock._model.model() == "west-bahia-cbers4"
    assert dock._model._suits.text() == (
        "Does not fit this stack. It is for CBERS-4 AWFI; the stack has Sentinel-2 L2A."
    )
    assert not dock._map._run.isEnabled()
    title = "Crops of France 2018 near Montpellier"
    said = f"The chosen model does not fit the stack. Choose this one in step 3: {title}."
    assert dock._map.progress.status.text() == said
    dock._model.choose("france-2018-s2")
    assert dock._map._run.isEnabled()
    assert not dock._map.progress.status.text()
    dock._data.path.clear()
    assert not dock._data.report.isVisibleTo(dock)
    assert not dock._model._suits.isVisibleTo(dock), "what fits another stack says nothing"


def test_a_folder_without_dates_is_refused_in_place(dock, refused, wait_for):
    dock._data.path.setText(str(refused.folder))
    wait_for(lambda: refused.event["message"] in about(dock))
    assert refused.event["hint"] in about(dock)
    dock._model.choose("simulated-s2")
    assert not dock._map._run.isEnabled()
    assert dock._map.progress.status.text().startswith(shortened(refused.event["message"]))
    assert dock._map.progress.status.text().endswith("Step 1 says what to do.")


def test_a_stack_that_could_not_be_used_is_scanned_again_when_it_is_entered_again(dock, refused, scene, wait_for):
    asked = []
    dock._scan.begun.connect(lambda: asked.append(dock._scan._spec["stack"]))
    dock._data.path.setText(str(refused.folder))
    wait_for(lambda: len(asked) == 1 and dock._scan.problem)
    dock._data.entered.emit()
    wait_for(lambda: len(asked) == 2 and dock._scan.problem)
    dock._data.path.setText(str(scene.stack))
    wait_for(lambda: "clear on average" in about(dock))
    dock._data.entered.emit()
    assert not dock._scan._settled.isActive(), "what can be used is not"


def test_an_address_that_cannot_be_used_keeps_from_running_until_it_is_entered_again(dock, wait_for):
    asked = []
    dock._scan.begun.connect(lambda: asked.append(dock._scan._spec["stack"]))
    dock._model.choose("simulated-s2")
    dock._data.path.setText("https://example.org/stac.json")
    assert dock._map._run.isEnabled(), "nothing is known against it"
    dock._data.entered.emit()
    wait_for(lambda: dock._scan.problem)
    assert not dock._map._run.isEnabled()
    assert dock._map.progress.status.text().endswith("Step 1 says what to do.")
    dock._data.entered.emit()
    wait_for(lambda: len(asked) == 2)


def test_a_path_that_is_being_typed_is_no_mistake(dock, tmp_path, scene, wait_for):
    dock._data.path.setText(str(tmp_path / "no"))
    assert dock._scan._wanted is None
    dock._data.path.setText("https://example.org/stac.json")
    assert dock._scan._wanted is None, "an address is opened when it is whole"
    dock._data.path.setText(str(scene.stack))
    asked = []
    dock._scan.begun.connect(lambda: asked.append(dock._scan._spec))
    dock._data.options._fields["scale"].setText("0.0001")
    wait_for(lambda: "clear on average" in about(dock))
    assert [spec["options"] for spec in asked] == [{"scale": 0.0001}], "once, as it was when all had been said"


def test_who_has_no_data_makes_a_scene_and_can_press_run(dock, scene, project, tmp_path, monkeypatch, wait_for):
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda location: str(tmp_path))
    (tmp_path / "CropMapper sample").mkdir()
    box = dock._data.sample
    assert not dock._map._run.isEnabled()
    for _ in range(2):  # a double click
        box._button.click()
    assert dock._run is not None, "the second click cancels nothing"
    assert not box._button.isEnabled()
    assert box._cancel.isVisibleTo(dock)
    wait_for(lambda: dock._run is None)
    assert not box._cancel.isVisibleTo(dock)
    made = tmp_path / "CropMapper sample 2"
    assert dock._data.stack() == str(made / "scene")
    assert dock._parcels.layer().source().startswith(str(made / "parcels.gpkg"))
    assert not dock._parcels.layer().renderer().symbol().symbolLayer(0).brushStyle(), "the image is seen through them"
    assert dock._model.model() == "simulated-s2"
    assert dock._map._run.isEnabled()
    assert not box._button.isVisibleTo(dock)
    assert "Press Run" in box.progress.status.text()
    (image,) = (layer for layer in project.mapLayers().values() if layer.name().startswith("Simulated scene, "))
    called = [image.bandName(number) for number in (image.renderer().redBand(), image.renderer().blueBand())]
    assert [name.split(":")[-1].strip() for name in called] == ["B04", "B02"]
    dock._data.path.clear()
    assert box._button.isVisibleTo(dock)
    assert not box.progress.status.text()


def test_a_scene_that_is_cancelled_leaves_the_reason_why_run_is_greyed_out(
    dock, project, tmp_path, monkeypatch, wait_for
):
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda location: str(tmp_path))
    wait_for(lambda: dock._model.model() != "")
    said = dock._map.progress.status.text()
    assert "Choose a stack" in said
    dock._data.sample._button.click()
    dock._data.sample._cancel.click()
    wait_for(lambda: dock._run is None)
    assert "cancelled" in dock._data.sample.progress.status.text()
    assert dock._map.progress.status.text() == said


def test_what_is_worked_on_stays_where_it_is_while_the_report_grows(dock, scene, wait_for):
    dock.setFloating(True)  # the window of the tests is never shown
    dock.resize(340, 500)
    dock.show()
    QApplication.processEvents()
    field = dock._map.out.lineEdit()
    field.setFocus()
    dock._scroll.ensureWidgetVisible(field, 0, 220)
    QApplication.processEvents()
    before = field.mapTo(dock, QPoint(0, 0)).y()
    dock._data.path.setText(str(scene.stack))
    wait_for(lambda: "clear on average" in about(dock))
    assert dock._data.report.height() > 100
    wait_for(lambda: abs(field.mapTo(dock, QPoint(0, 0)).y() - before) <= 2, timeout=5)
    dock.hide()


def row(date, used=True, clear=0.8, reason=""):
    return {"date": date, "used": used, "clear_share": clear, "reason": reason, "source": f"S2_{date}.tif"}


def test_dates_stand_where_they_are_in_the_year_and_say_why_they_are_left_out(qgis_app):
    rows = [row("2018-04-18"), row("2018-01-23", clear=None), row(None), row("2018-02-12", False, 0.0, "no data")]
    marks = marks_of(rows)
    assert [mark.text for mark in marks] == [
        "2018-01-23: 0% clear",
        "2018-02-12: left out: no data",
        "2018-04-18: 80% clear",
    ]
    strip = CalendarStrip()
    strip.show_rows(rows)
    strip.resize(300, strip.height())
    first, second, third = (strip._place(mark.day) for mark in marks)
    assert 0 < first < second < third < 300
    assert (third - second) / (second - first) == pytest.approx(65 / 20)
    image = strip.grab().toImage()
    colour = strip.palette().highlight().color().rgb()
    assert image.pixel(QPoint(round(third), 6)) == colour
    assert image.pixel(QPoint(round(second), 6)) != colour
    assert texts_of(rows[3]) == ("2018-02-12", "0%", "left out: no data")
    assert texts_of(rows[0])[2] == "S2_2018-04-18.tif"


def test_headings_are_whole_where_they_are_longer_than_the_figures(qgis_app, monkeypatch):
    monkeypatch.setattr(inputreport, "_COLUMNS", ("Termin", "Wolkenfrei", "Datei"))
    report = inputreport.InputReport()
    listed = figures_table(("Klasse", "Superficie"), ("9 ha",), "")
    for table in (report.table, listed):
        header = table.horizontalHeader()
        assert table.columnWidth(1) >= header.sectionSizeHint(1) > table.fontMetrics().horizontalAdvance("100 %")
    report.deleteLater()
    listed.deleteLater()


def test_sizes_are_in_the_units_of_the_ground():
    report = {"sensors": {"modis-13q1": ["EVI"]}, "crs": "EPSG:4326", "pixel_size": [0.0025, -0.0025], "width": 1200}
    report |= {"height": 900, "rows": [row("2018-01-01")], "sampled": True}
    assert describe(report).splitlines() == [
        "MODIS vegetation indices: EVI",
        "1,200 × 900 pixels of 0.0025 deg, EPSG:4326 - WGS 84",
        "1 date from 2018-01-01 to 2018-01-01, about 80% clear on average",
    ]
    assert fit_message({}) == ("", fit_message({})[1])
    assert fit_message({"fits": True, "reasons": ["It is dry."]})[0] == "Fits this stack, with doubts. It is dry."
    text, level = fit_message({"fits": True, "reasons": []}, simulated=True)
    assert "simulated crops only" in text
    assert level != fit_message({"fits": True, "reasons": []})[1]


def test_maps_among_the_layers_are_no_stacks_wherever_they_come_from(project, mapped, tmp_path):
    """Added from their folder with the browser, they carry no mark of the plugin; a copy has its colours alone."""
    outputs = {role: Path(mapped["outputs"][role]) for role in ("classes", "confidence")}
    (tmp_path / "copied").mkdir()
    alone = shutil.copy(outputs["classes"], tmp_path / "copied")
    for path in (*outputs.values(), alone):
        project.addMapLayer(QgsRasterLayer(str(path), Path(path).stem))
    assert len(project.mapLayers()) == 3
    assert stacks_of(project) == []


def test_layers_of_the_project_are_offered_as_stacks(dock, scene, project, tmp_path, wait_for):
    dates = sorted(scene.stack.glob("*.tif"))[:2]
    alone = shutil.copy(dates[0], tmp_path / "all & dates.tif")
    for path in (*dates, alone):
        project.addMapLayer(QgsRasterLayer(str(path), Path(path).stem))
    result = QgsRasterLayer(str(dates[0]), "a result")
    result.setCustomProperty(ROLE_PROPERTY, "classes")
    project.addMapLayer(result)
    project.addMapLayer(QgsVectorLayer(str(scene.parcels), "parcels", "ogr"))
    offered = dict(stacks_of(project))
    assert sorted(offered.values()) == sorted([str(scene.stack), str(alone)])
    assert f"Folder {scene.stack.name}, with 2 layers of the project" in offered
    dock._data.layers.aboutToShow.emit()
    next(each for each in dock._data.layers.actions() if each.text().startswith("Folder")).trigger()
    assert dock._data.stack() == str(scene.stack)
    wait_for(lambda: "clear on average" in about(dock))
    project.clear()
    dock._data.layers.aboutToShow.emit()
    (none,) = dock._data.layers.actions()
    assert not none.isEnabled()


def test_reading_options_are_of_a_stack(dock, scene, tmp_path):
    (tmp_path / "other").mkdir()
    dock._data.options._fields["bands"].setText("B02=1")
    dock._data.path.setText(str(scene.stack))
    assert dock._data.options.texts() == {"bands": "B02=1"}, "they were written before a stack was chosen"
    dock._data.path.setText(str(tmp_path / "other"))
    assert dock._data.options.texts() == {}
    dock._data.path.setText(str(scene.stack))
    assert dock._data.options.texts() == {"bands": "B02=1"}


def test_three_hundred_dates_are_listed_at_once_and_can_be_read(dock, heart, wait_for):
    rows = [
        {
            "date": f"2021-{1 + day // 28:02}-{1 + day % 28:02}",
            "source": f"{'deep/' * 30}S2_{day}.tif",
            "used": day % 9 > 0,
        }
        | {"reason": "" if day % 9 else "the grid has no pixel in common with that of the others", "clear_share": 0.5}
        for day in range(300)
    ]
    report = {
        "sensors": {"sentinel-2-l2a": ["B02"]},
        "crs": "EPSG:32631",
        "pixel_size": [10, 10],
        "width": 9,
        "height": 9,
    }
    with heart:
        wait_for(lambda: True)
        dock._data.report.show_report({**report, "rows": rows, "warnings": [], "sampled": False})
        wait_for(lambda: True)
    assert heart.computed() < 0.2
    table = dock._data.report.table
    assert table.rowCount() == 300
    assert table.height() < 250, "it scrolls"
    assert "left out: the grid" in table.item(0, 2).text()
    assert "no pixel in common" in table.item(0, 2).toolTip()
