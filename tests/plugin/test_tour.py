"""The sample project, and the tour that it offers once."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QStandardPaths, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QGroupBox, QWidget

from cropmapper_plugin.panel.dock import CropMapperDock
from cropmapper_plugin.panel.sample import new_project
from cropmapper_plugin.panel.tour import SHOWN, STOPS, Mark, Tour


@pytest.fixture(autouse=True)
def _never_seen():
    QgsSettings().remove(SHOWN)


@pytest.fixture
def window():
    window = QWidget()
    steps = {place: QGroupBox(place, window) for place in ("data", "model", "run", "results")}
    tour = Tour(steps, window, window)
    window.show()
    yield tour, steps
    window.deleteLater()


def marked(steps: dict) -> list[str]:
    return [place for place, step in steps.items() if any(mark.isVisible() for mark in step.findChildren(Mark))]


def test_each_stop_is_framed_and_described_one_after_the_other(window):
    tour, steps = window
    tour.begin()
    for number, stop in enumerate(STOPS):
        QApplication.sendPostedEvents(None, 0)
        assert stop.text in tour._said.text()
        assert f"{number + 1} of {len(STOPS)}" in tour._said.text()
        assert marked(steps) == [stop.place][: stop.place in steps]
        assert tour._back.isEnabled() == (number > 0)
        tour._next.click()
    assert tour.isHidden()
    assert marked(steps) == []


def test_it_comes_uninvited_once_and_asked_for_as_often_as_wanted(window):
    tour, _ = window
    tour.offer()
    assert tour.isVisible()
    tour.leave()
    tour.offer()
    assert tour.isHidden()
    tour.begin()
    assert tour.isVisible()


def test_keys_go_on_and_leave(window):
    tour, steps = window
    tour.begin()
    QApplication.setActiveWindow(tour.window())
    QTest.keyClick(tour._next, Qt.Key.Key_Space)
    assert STOPS[1].text in tour._said.text()
    QTest.keyClick(tour._next, Qt.Key.Key_Escape)
    assert tour.isHidden()
    assert marked(steps) == []


def test_a_frame_follows_its_step_and_lets_clicks_through(window):
    tour, steps = window
    tour.begin()
    steps["data"].resize(310, 120)
    QApplication.processEvents()
    (mark,) = steps["data"].findChildren(Mark)
    assert mark.size() == steps["data"].size()
    assert mark.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


@pytest.mark.usefixtures("standin", "digitizing")
def test_the_sample_is_a_project_that_is_saved_beside_its_scene(
    qgis_iface, project, tmp_path, monkeypatch, wait_for, quick_starts
):
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda location: str(tmp_path))
    dock = CropMapperDock(qgis_iface)
    try:
        dock.sample()
        saved = tmp_path / "CropMapper sample" / "CropMapper sample.qgz"
        wait_for(saved.is_file)
        assert dock.tour.isVisibleTo(dock)
        assert len(project.mapLayers()) == 2
        assert QgsProject.instance().fileName() == str(saved)
    finally:
        dock.abandon()
        dock.deleteLater()


def test_a_project_in_which_something_is_open_is_left_only_if_the_user_says_so(qgis_iface, project, monkeypatch):
    asked = []
    monkeypatch.setattr(qgis_iface, "newProject", lambda prompt: asked.append(prompt) or False)
    assert new_project(qgis_iface)
    assert asked == []
    project.setFileName("mine.qgz")
    assert not new_project(qgis_iface)
    assert asked == [True]
