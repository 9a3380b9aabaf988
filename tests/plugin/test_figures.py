"""The pages that show how far a map can be trusted."""

import datetime
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QScrollArea

from cropmapper_plugin.client.runrecords import DONE, RunRecord
from cropmapper_plugin.client.texts import breakable
from cropmapper_plugin.figures.accuracy import AccuracyPage
from cropmapper_plugin.figures.curve import COLOURS, Line, SeasonCurve
from cropmapper_plugin.figures.dock import FiguresDock
from cropmapper_plugin.figures.headline import headline_of
from cropmapper_plugin.figures.season import SeasonPage
from cropmapper_plugin.figures.texts import guessed
from cropmapper_plugin.panel.dock import CropMapperDock
from cropmapper_plugin.profile.dock import Chosen

CLASS = {"colour": "#4f9d69", "reference": 30, "mapped": 28, "precision": 0.9, "recall": 0.8, "iou": 0.7}
ACCURACY = {
    "job": {"job": "assess", "parcels": "/nowhere/parcels.gpkg"},
    "unit": "parcel",
    "simulated": True,
    "n": 60,
    "overall_accuracy": 0.85,
    "macro_f1": 0.84,
    "kappa": None,
    "intervals": {"overall_accuracy": [0.74, 0.92]},
    "classes": [
        {**CLASS, "name": "maize", "f1": 0.86, "intervals": {"f1": [0.7, 0.95]}},
        {**CLASS, "name": "wheat", "f1": None, "intervals": {"f1": None}},
    ],
    "confusion": {"classes": ["maize", "wheat"], "counts": [[24, 6], [0, 30]]},
    "area_adjusted": None,
}
ROW = {"answered": 60, "accuracy_low": None, "accuracy_high": None}
SEASON = {
    "kind": "polygon",
    "simulated": False,
    "reference": {"field": "crop", "parcels": 60},
    "cutoffs": [
        {**ROW, "cutoff": "2023-05-01", "stays": 0.4, "mean_confidence": 0.5, "scored": 0, "accuracy": None},
        {"cutoff": "2023-07-01", "answered": 60, "stays": 0.93, "mean_confidence": 0.7, "scored": 60,
         "accuracy": 0.8, "accuracy_low": 0.7, "accuracy_high": 0.9},
        {"cutoff": "2023-09-01", "answered": 60, "stays": 1.0, "mean_confidence": 0.8, "scored": 60,
         "accuracy": 0.9, "accuracy_low": 0.8, "accuracy_high": 0.95},
    ],
}  # fmt: skip


def texts(table, row):
    return [table.item(row, column).text() for column in range(table.columnCount())]


def test_the_accuracy_page_shows_scores_with_intervals_and_a_matrix_of_named_axes(qgis_app):
    page = AccuracyPage()
    page.show_summary(ACCURACY, "/nowhere/accuracy.html")
    assert page.headline.text().startswith("Overall accuracy 85.0% (95%: 74.0%–92.0%). Macro F1 0.84.")
    assert "60 simulated parcels" in page.headline.text()
    assert "No estimate for other ground" in page.headline.text()
    assert page.headline.toolTip() == "Cohen's kappa: –"
    assert texts(page.table, 0) == ["maize", "0.86 (0.70–0.95)", "", "0.90", "0.80", "0.70", "30", "28"]
    assert texts(page.table, 1)[1] == "–"
    assert page.matrix.horizontalHeaderItem(0).text() == "Reference \\ map"
    assert texts(page.matrix, 0) == ["maize", "24", "6"]
    assert page.matrix.item(0, 2).toolTip() == "<p>Reference maize, map wheat: 6 of 30</p>"
    page.resize(1000, 280)
    assert not page.grab().isNull()  # the intervals are drawn


def test_long_names_of_classes_are_cut_in_their_middle_and_whole_in_tooltips(qgis_app):
    page, names = (
        AccuracyPage(),
        [f"Winter wheat, sown on heavy clay after a legume, {end}" for end in ("late", "early")],
    )
    rows = [{**row, "name": name} for row, name in zip(ACCURACY["classes"], names)]
    page.show_summary({**ACCURACY, "classes": rows, "confusion": {**ACCURACY["confusion"], "classes": names}}, "")
    assert not page.table.wordWrap()
    for table in (page.table, page.matrix):
        assert table.item(1, 0).toolTip() == f"<p>{breakable(names[1])}</p>"
        assert table.horizontalHeader().textElideMode() == Qt.TextElideMode.ElideMiddle
    assert page.matrix.horizontalHeaderItem(2).toolTip() == f"<p>{breakable(names[1])}</p>"
    page.deleteLater()


def test_the_headline_is_read_whole_beside_the_panel_in_a_small_window(qgis_app):
    page = AccuracyPage()
    page.show_summary({**ACCURACY, "trained_on": {"shared": None, "compared": None}}, "/nowhere/accuracy.html")
    page.resize(634, 270)
    page.show()
    qgis_app.processEvents()
    headline = page.headline
    assert headline.width() == page.figures.width()
    assert headline.heightForWidth(headline.width()) < 6.5 * headline.fontMetrics().lineSpacing(), "it was 7 lines"
    assert headline.height() >= headline.heightForWidth(headline.width())
    assert page.table.isVisible()
    page.resize(490, 270)  # beside a panel that was widened
    qgis_app.processEvents()
    assert headline.height() >= 10 * headline.fontMetrics().lineSpacing(), "the page is higher instead"
    page.resize(1074, 340)  # and alone: what it needed before is given back
    qgis_app.processEvents()
    assert headline.height() < 5 * headline.fontMetrics().lineSpacing()
    page.close()


@pytest.mark.parametrize(
    ("found", "said"),
    [
        ({"shared": 40, "compared": 60}, "Training accuracy: the model learned from 40 of these 60 places."),
        ({"shared": 0, "compared": 60}, "By their middles, none of these places is one that the model learned from."),
        (
            {"shared": None, "compared": None},
            "These figures are too high if the model learned from these places, which is not known.",
        ),
    ],
)
def test_the_headline_begins_with_what_the_model_learned_from(qgis_app, found, said):
    headline = headline_of({**ACCURACY, "trained_on": found})
    assert said in headline
    assert headline.index(said) < headline.index("Overall accuracy")


def test_the_season_page_says_from_when_on_answers_stay(qgis_app):
    page = SeasonPage()
    page.show_summary(SEASON, "")
    told = "From 2023-07-01 on, 93% of the parcels have the answer that stays. 80% are right then, 90% at last, of 60."
    assert page.headline.text() == told
    assert texts(page.table, 1) == ["2023-07-01", "93%", "80% (70%–90%)", "70%", "60"]
    assert texts(page.table, 0)[2] == "–"
    page.show_summary({**SEASON, "reference": None, "cutoffs": SEASON["cutoffs"][:1]}, "")
    assert page.headline.text() == "By no date do 90% of the parcels have the answer that stays."
    assert page.table.isColumnHidden(2)
    assert page.minimumSizeHint().width() <= 680, "it fits beside the panel in a window of 1280 pixels"


def test_the_heading_of_the_intervals_is_whole_with_large_letters(qgis_app):
    page = AccuracyPage()
    font = page.table.horizontalHeader().font()
    font.setPointSizeF(2 * font.pointSizeF())
    page.table.horizontalHeader().setFont(font)
    page.show_summary(ACCURACY, "")
    header = page.table.horizontalHeader()
    assert header.sectionSize(2) >= header.sectionSizeHint(2) > 110
    page.deleteLater()


def test_long_words_on_buttons_leave_the_inputs_their_width(qgis_app):
    """German says *Nach Termin klassifizieren*."""
    page = SeasonPage()
    page._run.setText("Nach Termin klassifizieren")
    area = page.findChild(QScrollArea)
    assert area.widget().minimumSizeHint().width() <= area.minimumWidth()
    page.deleteLater()


def test_the_curve_draws_each_share_where_its_date_is(qgis_app):
    curve = SeasonCurve("curve")
    curve.resize(400, 200)
    dates = [datetime.date(2023, 5, 1), datetime.date(2023, 7, 1)]
    curve.show_lines(dates, [Line("Decided", (0.25, 1.0)), Line("Right", (None, 0.5), (None, (0.4, 0.6)))])
    image = curve.grab().toImage()
    assert image.pixelColor(round(curve._x(0)), round(curve._y(0.25))).name() == COLOURS[0]
    assert image.pixelColor(round(curve._x(1)), round(curve._y(0.5))).name() == COLOURS[1]


def test_the_names_of_lines_are_whole_in_a_narrow_plot(qgis_app):
    curve = SeasonCurve("curve")
    curve.resize(170, 160)
    curve.show_lines(
        [datetime.date(2023, 5, 1)], [Line(name, (0.5,)) for name in ("Entschieden", "Richtig", "Konfidenz")]
    )
    places, advance = curve._places_of_names(), curve.fontMetrics().horizontalAdvance
    ends = [left + advance(line.name) for (left, _), line in zip(places, curve._lines)]
    assert max(ends) <= curve.width()
    assert len({base for _, base in places}) > 1
    assert curve._y(1.0) > max(base for _, base in places), "the plot is below them"
    curve.deleteLater()


def test_what_is_missing_is_said_before_a_run(qgis_app, project, scene):
    accuracy, season = AccuracyPage(), SeasonPage()
    assert "Choose a map first" in accuracy.missing()
    layer = QgsVectorLayer(str(scene.parcels), "parcels", "ogr")
    layer.setCustomProperty("cropmapper/role", "parcels")
    project.addMapLayer(layer)
    accuracy.map.setLayer(layer)
    accuracy.reference.setLayer(None)
    assert accuracy.missing() == ""
    assert accuracy.field.currentText() == "crop"
    assert accuracy.fields()["parcels"] == str(scene.parcels)
    accuracy.texts._chosen[layer.id(), "crop"] = {"corn": "maize", "fallow": ""}
    assert accuracy.fields()["classes"] == {"corn": "maize"}
    layer.setSubsetString("fid < 3")
    assert "is no file that the engine reads" in accuracy.missing()
    assert "stack" in season.missing()
    season.show_chosen(Chosen(str(scene.stack), {}, "", layer))
    assert "model" in season.missing()
    assert "Choose stack" in season.headline.text()
    season.show_chosen(Chosen(str(scene.stack), {}, "taught", None), parcels_missing="Choose the parcels first.")
    assert season.missing() == "Choose the parcels first."
    season.show_chosen(Chosen(str(scene.stack), {}, "simulated-s2", layer))
    assert season.missing() == ""
    assert season.headline.text().endswith("Press Classify by date.")


def test_only_maps_are_offered_and_two_of_one_name_are_told_apart(qgis_app, project, scene):
    page = AccuracyPage()
    for role, group in (("parcels", "Farm, May"), ("parcels", "Farm, June"), ("checked", "Check"), ("", "Mine")):
        layer = QgsVectorLayer(str(scene.parcels), "Parcels", "ogr")
        layer.setCustomProperty("cropmapper/role", role)
        project.addMapLayer(layer, False)
        project.layerTreeRoot().addGroup(group).addLayer(layer)
    page.prefer_last()
    told = set()
    for index in range(page.map.count()):
        page.map.setLayer(page.map.layer(index))
        told.add(page.map.toolTip().partition("</p>")[0])
    assert told == {"<p>Parcels · Farm, May", "<p>Parcels · Farm, June"}
    page.deleteLater()


def test_the_map_that_is_seen_on_top_is_assessed_unless_the_user_chooses_another(qgis_app, project, mapped):
    page, root = AccuracyPage(), project.layerTreeRoot()
    layers = []
    for _ in range(2):
        raster = QgsRasterLayer(mapped["outputs"]["classes"], "Classes")
        parcels = QgsVectorLayer(f"{mapped['outputs']['parcels']}|layername=parcels", "Parcels", "ogr")
        group = root.addGroup("A run")
        for role, layer in (("parcels", parcels), ("classes", raster)):
            layer.setCustomProperty("cropmapper/role", role)
            project.addMapLayer(layer, False)
            layers.append(group.addLayer(layer).layer())
    page.prefer_last()
    assert page.map.currentLayer() is layers[0], "and no raster, which has no field, though its name comes first"
    root.findGroups()[0].setItemVisibilityChecked(False)
    page.prefer_last()
    assert page.map.currentLayer() is layers[2]
    page.map.setLayer(layers[1])
    page.map.activated.emit(page.map.currentIndex())  # as a click in the list says it
    page.prefer_last()
    assert page.map.currentLayer() is layers[1]
    page.deleteLater()


def test_the_inputs_take_a_third_of_a_wide_dock(qgis_app):
    page = AccuracyPage()
    area = page.findChild(QScrollArea)
    page.show()
    for width, narrowest in ((700, area.minimumWidth()), (1200, 1200 * 0.3)):
        page.resize(width, 300)
        page.layout().activate()
        assert narrowest <= area.width() <= max(narrowest, width * 0.4)
    page.deleteLater()


def test_what_is_missing_stands_where_it_is_pressed_and_leaves_what_a_run_said(qgis_app):
    page = AccuracyPage()
    page.set_running(False, False, "Choose what is true.")
    assert page.progress.status.text() == "Choose what is true."
    page.set_running(False, False)
    assert page.progress.status.text() == ""
    page.progress.show_status("Done.")
    page.set_running(False, True)
    assert page.progress.status.text() == "Done."
    page.set_running(False, False, "Choose what is true.")
    page.empty()
    assert page.progress.status.text() == "Choose what is true.", "another project lacks it, too"
    page.deleteLater()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Wheat", "wheat"),
        ("winter_durum_hard_wheat", "wheat"),
        ("Sommerweizen", "wheat"),  # by what it is called in QGIS's language
        ("maize and wheat", ""),  # it may be either
        ("unmaintained", ""),
    ],
)
def test_a_text_that_names_one_class_is_proposed_for_it(text, name):
    assert guessed(text, {"maize": "Mais", "wheat": "Weizen"}) == name


def test_the_page_in_season_knows_the_panels_parcels_and_forgets_the_dates_of_another_project(
    qgis_iface, project, monkeypatch
):
    panel = CropMapperDock(qgis_iface)
    monkeypatch.setattr(panel, "chosen", lambda: Chosen("/data/stack", {}, "taught", None))
    monkeypatch.setattr(panel._model, "unit", lambda: "parcel")
    dock = FiguresDock(qgis_iface, panel)
    assert "Choose the parcels in step 2 first" in dock.season.missing()
    assert not dock.season._run.isEnabled()
    dock.season.cutoffs.setText("2021-06-01")
    project.clear()
    assert dock.season.cutoffs.text() == ""
    dock.abandon()
    panel.abandon()
    for each in (dock, panel):
        each.deleteLater()


@pytest.mark.usefixtures("quick_starts")
def test_a_map_is_assessed_in_the_panels_queue_and_its_figures_are_shown(qgis_iface, project, mapped, wait_for):
    panel = CropMapperDock(qgis_iface)
    dock = FiguresDock(qgis_iface, panel)
    layer = QgsVectorLayer(f"{mapped['outputs']['parcels']}|layername=parcels", "Parcels", "ogr")
    layer.setCustomProperty("cropmapper/role", "parcels")
    project.addMapLayer(layer)
    dock.open_page(dock.accuracy)
    page = dock.accuracy
    assert page.map.currentLayer() is layer
    page.field.setCurrentText("crop")
    assert page._run.isEnabled()
    page._run.click()
    assert page._cancel.isEnabled()
    assert not page._run.isEnabled()
    wait_for(lambda: dock._report.isEnabled() or "." in page.progress.status.text())
    assert "Overall accuracy " in page.headline.text(), page.progress.status.text()
    assert page.headline.text().startswith("These figures are too high if the model learned")
    assert page.table.rowCount() > 2
    run = Path(mapped["outputs"]["parcels"]).parent
    other = RunRecord(str(run.parent / "other"), "farm, maize", "", DONE, {"job": "map", "stack": "a"})
    panel.run_deleted.emit(other)
    assert "Overall accuracy " in page.headline.text()
    made = Path(page._page).parent
    panel.run_deleted.emit(replace(other, folder=str(run)))
    assert page.headline.text() == "The map farm, maize, of which the figures were, has been deleted."
    assert not page.figures.isVisibleTo(page)
    assert not dock._report.isEnabled()
    assert made.parent == run.parent, "beside the map's own folder"
    shutil.rmtree(made)
    dock.abandon()
    panel.abandon()
    for each in (dock, panel):
        each.deleteLater()


def test_a_refusal_is_brought_into_view_and_the_table_that_mends_it_opens(qgis_app, monkeypatch):
    page, opened = AccuracyPage(), []
    page.texts.clicked.disconnect()
    page.texts.clicked.connect(lambda: opened.append("texts"))
    page.resize(800, 150)
    page.show()
    page.progress.show_end("None of its texts is a class of the map. " * 8, Qgis.MessageLevel.Critical)
    qgis_app.processEvents()
    area = page.findChild(QScrollArea)
    assert area.verticalScrollBar().value() == 0
    page.texts.setEnabled(True)
    page.show_refusal("disk")
    assert area.verticalScrollBar().value() > 0
    assert opened == []
    page.show_refusal("no_text_known")
    assert opened == ["texts"]
    page.deleteLater()


def test_a_page_that_goes_before_its_refusal_is_settled_takes_the_look_with_it(qgis_app, monkeypatch):
    looked = []
    monkeypatch.setattr(AccuracyPage, "show_refusal", lambda self, code: looked.append(code))
    page = AccuracyPage()
    page._settled.setInterval(0)
    page.refused({"code": "disk"})
    assert looked == [], "the sentence has no height yet"
    qgis_app.processEvents()
    assert looked == ["disk"]
    page.refused({"code": "memory"})
    sip.delete(page)
    qgis_app.processEvents()
    assert looked == ["disk"]
