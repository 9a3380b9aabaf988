"""Docks without a mouse, and without eyes for them."""

import pytest
from qgis.PyQt.QtWidgets import QLabel, QWidget

import cropmapper_plugin
from cropmapper_plugin.panel.keyboard import laid_out, needs_name

pytestmark = pytest.mark.usefixtures("quick_starts")
DOCKS = ("_dock", "_profile", "_figures", "_results")


@pytest.fixture
def plugin(standin, qgis_iface, project, qgis_processing):
    plugin = cropmapper_plugin.classFactory(qgis_iface)
    plugin.initGui()
    yield plugin
    plugin.unload()


def stops(holder: QWidget) -> list[QWidget]:
    return [widget for widget in laid_out(holder) if not isinstance(widget, QLabel)]


@pytest.mark.parametrize("name", DOCKS)
def test_a_screen_reader_has_a_name_for_each_field_and_icon(plugin, name):
    dock = getattr(plugin, name)
    named = [label.buddy() for label in dock.findChildren(QLabel)]
    silent = [each for each in stops(dock.widget()) if needs_name(each) and each not in named]
    of_qgis = ("collapseButton", "")  # of its boxes that fold, and a hidden one of its field for files
    assert [each.objectName() for each in silent if each.objectName() not in of_qgis or each.toolTip()] == []


@pytest.mark.parametrize("name", DOCKS)
def test_tab_goes_from_top_to_bottom_and_from_left_to_right(plugin, name):
    holder = getattr(plugin, name).widget()
    expected, found = stops(holder), []
    widget = expected[0]
    while len(found) < len(expected):
        if widget in expected:
            found.append(widget)
        widget = widget.nextInFocusChain()
    assert [each.objectName() for each in found] == [each.objectName() for each in expected]
