"""A click shows a place's season and which dates decided."""

import csv
import datetime
import io

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsPointXY, QgsVectorLayer
from qgis.PyQt.QtWidgets import QFileDialog

from cropmapper_plugin.client import session
from cropmapper_plugin.profile.chart import COLOURS, Chart
from cropmapper_plugin.profile.dock import Chosen, ProfileDock
from cropmapper_plugin.profile.place import Place, place_at
from cropmapper_plugin.profile.placeprofile import profile_of

PLACE = {
    "fid": 3,
    "clear": [True, True, False, True],
    "values": {"NDVI": [0.2, 0.8, None, 0.3]},
    "smoothed": {"NDVI": [0.22, 0.75, 0.6, 0.31]},
    "season": {"start": "2021-04-20", "peak": "2021-06-10", "end": None, "unsure": ["end"], "most_days_apart": 32},
    "events": [
        {"event": "harvest", "last_date_before": "2021-06-01", "first_date_after": "2021-09-01", "certainty": "low"},
        {"event": "bare soil", "last_date_before": None, "first_date_after": "2021-04-01", "certainty": "low"},
    ],
}
DATES = ["2021-04-01", "2021-06-01", "2021-07-01", "2021-09-01"]
PROFILE = {"dates": DATES, "values": ["NDVI"], "places": [PLACE]}
PARCEL = {
    "class": "maize",
    "probability": 0.714,
    "dates": [
        {"date": "2021-06-01", "sensor": "a", "fall": 0.3},
        {"date": "2021-06-01", "sensor": "b", "fall": 0.1},
        {"date": "2021-04-01", "sensor": "a", "fall": -0.02},
    ],
}
TOLD = {"explained": PARCEL, "probabilities": {"wheat": 0.286, "maize": 0.714}}


@pytest.fixture
def parcels(scene):
    return QgsVectorLayer(str(scene.parcels), "parcels", "ogr")


def inside(layer, number=0):
    feature = [*layer.getFeatures()][number]
    return feature, feature.geometry().poleOfInaccessibility(1.0)[0].asPoint()


def test_the_parcel_under_the_click_is_meant_in_any_crs_else_the_point(parcels):
    feature, here = inside(parcels)
    place = place_at(here, parcels.crs(), parcels)
    assert (place.name, place.shape.equals(feature.geometry())) == (f"Parcel {feature.id()}", True)
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    there = QgsCoordinateTransform(parcels.crs(), degrees, parcels.transformContext()).transform(here)
    assert place_at(there, degrees, parcels).name == place.name
    lone = place_at(there, degrees, None)
    assert lone.shape.asPoint() == there
    assert lone.crs_text == "EPSG:4326"
    assert QgsGeometry.fromWkt(lone.text).asPoint() == there, "with all its digits"
    curved = Place(
        QgsGeometry.fromWkt("CurvePolygonZ (CircularStringZ (0 0 1, 1 1 1, 2 0 1, 1 -1 1, 0 0 1))"), degrees, ""
    )
    assert curved.text.startswith("Polygon ((")
    assert place_at(QgsPointXY(0, 0), parcels.crs(), parcels).shape.asPoint() == QgsPointXY(0, 0)


def test_the_exported_table_has_a_line_for_each_date():
    profile = profile_of("Parcel 3", PROFILE)
    assert profile.events[1].before == profile.days[0], "it was so from the beginning"
    assert profile.season[2] is None
    assert profile.unsure.endswith("more than 32 days apart: end.")
    explained = profile.explained(TOLD)
    said = "The probability of maize falls most without 2021-06-01, by 0.30."
    assert explained.answer == f"maize 0.71, wheat 0.29. {said}"
    even = {**TOLD, "explained": {**PARCEL, "dates": [{**each, "fall": 0.04} for each in PARCEL["dates"]]}}
    assert profile.explained(even).answer.endswith("maize falls without any single date by less than 0.05.")
    assert dict(explained.falls) == {profile.days[1]: 0.3, profile.days[0]: -0.02}
    rows = [*csv.reader(io.StringIO(explained.as_csv()))]
    assert rows[2] == ["Parcel 3", "2021-06-01", "0.8", "0.75", "0.3", ""]
    assert rows[3][2:] == ["", "0.6", "", ""]
    unclear = {"explained": {"class": None, "reason": "never clear"}}
    assert profile.explained(unclear).answer == "No class: never clear."
    unfit = {"problem": {"code": "bands_missing", "message": "No B05.", "hint": "Choose another model."}}
    assert profile.explained(unfit).answer == "No class: No B05. Choose another model."


def test_classes_of_a_bundled_model_are_called_in_the_users_language(spoken):
    explained = profile_of("Parcel 3", PROFILE).explained(TOLD, "simulated-s2")  # which has no wheat, but maize
    assert explained.answer.startswith("Mais 0.71, wheat 0.29. Die Wahrscheinlichkeit von Mais")


def attended():
    """As `TOLD`, by a model that tells its attention, which is largest on another date."""
    dates = [{**each, "attention": 0.7 if each["date"] == "2021-04-01" else 0.3} for each in PARCEL["dates"]]
    attention = {"date": "2021-04-01", "share": 0.7, "agrees": False, "rank_correlation": -0.5}
    return {**TOLD, "explained": {**PARCEL, "dates": dates, "attention": attention}}


def test_attention_stands_beside_occlusion_and_is_called_another_thing(qgis_app):
    profile = profile_of("Parcel 3", PROFILE).explained(attended())
    assert profile.answer.endswith("looks most at 2021-04-01 (70% of its attention), but another date decides.")
    assert profile.ranks.endswith(": -0.50"), "in the tooltip"
    rows = [*csv.reader(io.StringIO(profile.as_csv()))]
    assert rows[0][4:] == ["fall of the probability without it", "share of the attention"]
    assert [row[4:] for row in rows[1:3]] == [["-0.02", "0.7"], ["0.3", "0.3"]]
    chart = Chart()
    chart.resize(500, 260)
    chart.show_places([profile])
    image = chart.grab().toImage()
    april, june = (round(chart._x(day)) for day in profile.days[:2])
    bars = [[image.pixelColor(x + beside, chart.height() - 12).name() for beside in (0, 6)] for x in (april, june)]
    assert bars[0][1] == bars[1][1] == COLOURS[2], "a bar of attention on both dates"
    assert (bars[0][0] == COLOURS[4], bars[1][0] == COLOURS[4]) == (False, True)
    assert image.pixelColor(april + 6, chart.height() - 30).name() == COLOURS[2], "the larger one is the higher"
    assert image.pixelColor(june + 6, chart.height() - 30).name() != COLOURS[2]
    (line,) = chart._lines_at(june)
    assert line.endswith("the probability falls by 0.30, its share of the model's attention is 0.30")


@pytest.mark.parametrize(("width", "height", "least"), [(1000, 127, 15), (1000, 100, 5), (340, 127, 5), (340, 100, 5)])
def test_what_decided_can_be_told_apart_in_a_low_dock(qgis_app, width, height, least):
    profile = profile_of("Parcel 3", PROFILE).explained(attended())
    chart = Chart()
    chart.resize(width, height)
    chart.show_places([profile])
    image = chart.grab().toImage()
    april, june = (round(chart._x(day)) for day in profile.days[:2])
    lower = range(round(chart._bottom()), height)

    def high(x, colour):
        return sum(image.pixelColor(x, y).name() == colour for y in lower)

    assert high(june, COLOURS[4]) >= least > high(april, COLOURS[4]), "the date that decided"
    assert high(april + 6, COLOURS[2]) >= least, "the one that is looked at most"


def test_the_chart_draws_each_place_where_its_dates_are(qgis_app):
    chart = Chart()
    chart.resize(500, 260)
    profile = profile_of("Parcel 3", PROFILE).explained(TOLD)
    chart.show_places([profile])
    image = chart.grab().toImage()

    def shown(x, y):
        return image.pixelColor(round(x), round(y)).name()

    june = profile.days[1]
    assert shown(chart._x(june), chart._y(0.8)) == COLOURS[0]
    assert shown(chart._x(june), chart.height() - 12) == COLOURS[4], "the date that decided has the bar"
    assert shown(chart._x(profile.days[0]), chart.height() - 12) != COLOURS[4]
    (line,) = (line for line in chart._lines_at(round(chart._x(june))))
    assert line == "Parcel 3, 2021-06-01: NDVI 0.800, without it the probability falls by 0.30"
    (cloudy,) = chart._lines_at(round(chart._x(profile.days[2])))
    assert cloudy.endswith("not clear")


def test_a_click_shows_season_and_what_decided(qgis_iface, scene, parcels, project, wait_for, tmp_path, monkeypatch):
    project.addMapLayer(parcels, False)
    qgis_iface.mapCanvas().setDestinationCrs(parcels.crs())
    chosen = Chosen("", {}, "simulated-s2", parcels)
    dock = ProfileDock(qgis_iface, lambda: chosen)
    _, here = inside(parcels, 4)
    dock.ask_at(here)
    assert dock.about.text().startswith("Choose a stack")
    chosen = Chosen(str(scene.stack), {}, "simulated-s2", parcels)
    dock._open_stack()
    wait_for(lambda: "Opening the stack" in dock.about.text())
    assert not dock._bar.isHidden()
    # Two clicks while it is opened: the first is dropped, and the scan serves the second.
    dock.ask_at(inside(parcels, 3)[1])
    dock.ask_at(here)
    wait_for(lambda: dock._profile is not None or "ing" not in dock.about.text())
    assert dock._profile is not None, dock.about.text()
    assert dock._profile.name == place_at(here, parcels.crs(), parcels).name
    dates = {datetime.date.fromordinal(day).isoformat() for day in dock._profile.days}
    assert len(dates) > 4
    wait_for(lambda: dock._question is None)
    assert " falls most without " in dock.about.text()
    assert dock._bar.isHidden()
    assert {day for day, _ in dock._profile.falls} <= set(dock._profile.days)
    dock._keep()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.csv"), ""))
    dock._save_table()
    assert (tmp_path / "a.csv").read_text(encoding="utf-8").count("\n") == 2 * len(dock._profile.days) + 1
    chosen = Chosen(str(scene.stack), {}, "", parcels)
    dock.values.setCurrentText("B08/(B99+1)")
    dock._again()
    wait_for(lambda: "B99" in dock.about.text())
    dock.values.setCurrentText("NDVI")
    dock.ask_at(QgsPointXY(0, 0))
    shown = []
    monkeypatch.setattr(dock.chart, "show_places", shown.append)
    wait_for(lambda: "outside the stack" in dock.about.text())
    assert dock._profile is None, "nor is the curve of the place before left under it"
    assert shown[-1] == dock._kept
    dock.abandon()
    dock.deleteLater()


def test_a_first_scan_can_be_cancelled_also_where_the_engine_does_not_hear(qgis_iface, tmp_path, wait_for, monkeypatch):
    monkeypatch.setattr(session, "_PATIENCE_MS", 200)
    (tmp_path / ("a" * 60 + ".tif")).touch()
    # An expression that keeps Python's lock for longer than anybody lives.
    options = {"date_pattern": r"(a|a?)+$(?P<year>\d{4})(?P<doy>\d{3})"}
    dock = ProfileDock(qgis_iface, lambda: Chosen(str(tmp_path), options, "", None))
    dock._open_stack()
    wait_for(lambda: not dock._bar.isHidden())
    wait_for(lambda: dock._session._engine is not None)
    dock._cancel()
    wait_for(lambda: dock.about.text().startswith("Cancelled"))
    assert dock._bar.isHidden()
    assert dock._question is None
    dock.abandon()
    dock.deleteLater()


def test_a_stack_that_is_chosen_meanwhile_is_no_longer_asked_for(qgis_iface):
    chosen = [Chosen("", {}, "", None)]
    dock = ProfileDock(qgis_iface, lambda: chosen[0])
    dock.pick()
    asked = dock.about.text()
    dock.refresh()
    assert (asked, dock.about.text()) == ("Choose a stack of dated rasters in the CropMapper panel first.", asked)
    chosen[0] = Chosen("/data/stack", {}, "", None)
    dock.refresh()
    assert dock.about.text() == "Click on a parcel, or on any place of the stack."
    dock.abandon()
    dock.deleteLater()


def test_the_place_on_the_map_goes_with_its_stack_and_all_with_the_project(qgis_iface, project):
    chosen = [Chosen("/data/stack", {}, "", None)]
    dock = ProfileDock(qgis_iface, lambda: chosen[0])
    place = Place(QgsGeometry.fromPointXY(QgsPointXY(1, 2)), QgsCoordinateReferenceSystem("EPSG:32631"), "A place")
    dock._draw_outline(place, "/data/stack")
    dock.refresh()
    assert dock._outline is not None
    chosen[0] = Chosen("/data/another", {}, "", None)
    dock.refresh()
    assert dock._outline is None
    dock._draw_outline(place, "/data/another")
    dock._profile = profile_of("A place", PROFILE)
    dock._keep()
    project.clear()
    assert (dock._outline, dock._profile, dock._kept) == (None, None, [])
    assert dock.about.text().startswith("Choose a stack")
    assert not dock._keeping.isEnabled()
    dock.abandon()
    dock.deleteLater()


def test_an_answer_leaves_the_dock_its_height(qgis_iface):
    dock = ProfileDock(qgis_iface, lambda: Chosen("", {}, "", None))
    heights, tops = [], []
    dock.resize(1100, 320)
    dock.show()
    buttons = dock._keeping.geometry().bottom()
    for text, working in (
        ("Click.", False),
        ("Opening the stack…", True),
        ("Parcel 7: maize, 93 % sure. " * 8, False),
    ):
        dock._say(text)
        dock._bar.setVisible(working)
        dock.widget().layout().activate()
        heights.append(dock.minimumSizeHint().height())
        tops.append(dock.about.y())
    assert len(set(heights)) == 1, heights
    assert len(set(tops)) == 1, tops
    assert tops[0] - buttons < 14, "no strip is kept free between the buttons and the text"
    dock.abandon()
    dock.deleteLater()
