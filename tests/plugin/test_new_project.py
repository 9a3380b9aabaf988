"""A new project begins with an empty panel; one that is opened has its own inputs."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject

from cropmapper_plugin.panel.dock import CropMapperDock

pytestmark = pytest.mark.usefixtures("standin", "quick_starts")


@pytest.fixture
def chosen(qgis_iface, project, scene, tmp_path):
    """The dock amid the tour, with a stack, how it is read, parcels and a folder chosen."""
    dock = CropMapperDock(qgis_iface)
    dock._data.path.setText(str(scene.stack))
    dock._data.options.set_texts({"sensor": "sentinel-2-l2a"})
    dock._parcels.set_file(str(scene.parcels))
    dock._map.out.setFilePath(str(tmp_path / "out"))
    dock._data.sample.progress.show_status("A simulated scene is chosen.")
    dock.tour.begin()
    yield dock
    dock.abandon()
    dock.deleteLater()


def test_a_new_project_has_none_of_the_inputs_of_the_one_before(chosen):
    chosen._scroll.verticalScrollBar().setRange(0, 500)
    chosen._scroll.verticalScrollBar().setValue(300)
    QgsProject.instance().clear()
    assert chosen._scroll.verticalScrollBar().value() == 0, "step 1 is in view"
    assert chosen._inputs.now()["stack"] == chosen._inputs.now()["out"] == ""
    assert not any(chosen._data.options.texts().values())
    assert chosen._inputs.now()["parcels"] is None
    assert chosen.tour.isHidden()
    assert not chosen._data.sample.progress.status.text()
    assert chosen._map.progress.status.text() == "Choose a stack of dated rasters first."


def test_a_project_that_is_opened_has_its_own_inputs_again(chosen, scene, tmp_path):
    before = chosen._inputs.now()
    file = str(tmp_path / "mine.qgz")
    assert QgsProject.instance().write(file)
    chosen._log.say("The map is done.")
    QgsProject.instance().clear()
    assert chosen._log.toPlainText().endswith("New project")
    assert QgsProject.instance().read(file)
    assert chosen._inputs.now() == before
    chosen._log.say("Reading the dates.")
    assert [line[10:] for line in chosen._log.toPlainText().splitlines()][-3:] == [
        "The map is done.",
        "Project mine",
        "Reading the dates.",
    ]
