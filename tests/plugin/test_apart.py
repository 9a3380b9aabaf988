"""Texts of a list that is too narrow for them stay different."""

import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtGui import QFontMetrics

from cropmapper_plugin.panel.apart import elided_apart, evenly, pieces_of
from cropmapper_plugin.panel.widgets import Choice, MapChoice

RUN = "Crop map CropMapper sample, Crops of simulated Sentinel-2 scenes, 2026-11-30 {} (simulated)"
NAMES = [
    *(f"{layer} (simulated) · {RUN.format(time)}" for time in ("09:12", "09:23") for layer in ("Parcels", "Classes"))
]


def test_of_a_text_those_words_are_kept_that_tell_it_from_each_other():
    assert pieces_of("Farm A, May", ["Farm B, May"]) == [("Farm ", True), ("A, ", False), ("May", True)]
    assert pieces_of("Farm A, May", ["Farm A, May", "B"]) == [("Farm ", False), ("A, May", True)]
    names = ["Parcels Farm 9:12", "Parcels Farm 9:23", "Classes Farm 9:12", "At last Season 9:41"]
    kept = [
        [piece.strip() for piece, free in pieces_of(name, names[:n] + names[n + 1 :]) if not free]
        for n, name in enumerate(names)
    ]
    assert kept == [["Parcels", "9:12"], ["9:23"], ["Classes"], ["At"]], "few are enough"
    assert pieces_of("Farm", []) == [("Farm", False)]


@pytest.mark.parametrize(
    ("needs", "room", "given"),
    [([10, 20, 30], 60, [10, 20, 30]), ([10, 100, 100], 90, [10, 40, 40]), ([50, 50], 0, [0, 0]), ([], 9, [])],
)
def test_who_needs_little_has_it_and_the_others_share_the_rest(needs, room, given):
    assert evenly(needs, room) == given


def test_a_time_stays_whole_beside_what_is_cut():
    assert evenly([52, 44], 53) == [27, 26]
    assert evenly([52, 44], 53, least=9) == [9, 44]
    assert evenly([52, 0, 44], 50, least=9) == [25, 0, 25], "where the other one would not be seen at all"


@pytest.mark.parametrize("letters", [18, 24, 30, 60])
def test_runs_of_one_scene_are_told_apart_by_their_time_and_by_what_they_map(qgis_app, letters):
    metrics = QFontMetrics(qgis_app.font())
    room = metrics.averageCharWidth() * letters
    shown = [elided_apart(name, [other for other in NAMES if other != name], metrics, room) for name in NAMES]
    for name, short in zip(NAMES, shown):
        assert metrics.horizontalAdvance(short) <= room
        assert short.startswith(name[:7])
        assert ("09:12" in name) == ("09:12" in short)
    assert len(set(shown)) == len(NAMES)


def test_what_fits_stays_whole_and_a_single_name_is_cut_in_its_middle(qgis_app):
    metrics = QFontMetrics(qgis_app.font())
    assert elided_apart("Farm A", ["Farm B"], metrics, 1000) == "Farm A"
    short = elided_apart("a" * 40 + "z" * 40, [], metrics, 200)
    assert (short[:1], "…" in short, short[-1:]) == ("a", True, "z")


def test_two_maps_look_different_in_the_closed_list(qgis_app, project, scene):
    box = MapChoice()
    box.resize(230, box.sizeHint().height())
    for time in ("09:12", "09:23"):
        layer = QgsVectorLayer(str(scene.parcels), "Parcels (simulated)", "ogr")
        project.addMapLayer(layer, False)
        project.layerTreeRoot().addGroup(RUN.format(time)).addLayer(layer)
    seen = []
    for row in range(box.count()):
        box.setCurrentIndex(row)
        seen.append(box.grab().toImage())
    assert len(seen) == 2
    assert seen[0] != seen[1]
    box.deleteLater()


def test_two_entries_of_a_list_look_different(qgis_app):
    box = Choice()
    box.addItems([f"Crops of simulated Sentinel-2 scenes, by {number} readings of each parcel" for number in (1, 2)])
    box.resize(150, box.sizeHint().height())
    seen = []
    for row in range(2):
        box.setCurrentIndex(row)
        seen.append(box.grab().toImage())
    assert seen[0] != seen[1]
    box.deleteLater()
