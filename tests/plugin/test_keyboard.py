"""Docks without a mouse, and without eyes for them."""

import pytest
from qgis.core import Qgis
from qgis.PyQt.QtWidgets import QAbstractItemView, QApplication, QLabel, QScrollArea, QWidget

import cropmapper_plugin
from cropmapper_plugin.figures.accuracy import AccuracyPage
from cropmapper_plugin.panel.keyboard import laid_out, needs_name, tabbed
from cropmapper_plugin.panel.progress import Status
from cropmapper_plugin.panel.sections.check import CheckStep
from cropmapper_plugin.panel.sections.map import MapStep
from cropmapper_plugin.panel.sections.teach import TeachBox

pytestmark = pytest.mark.usefixtures("quick_starts")
DOCKS = ("_dock", "_profile", "_figures", "_results")


@pytest.fixture
def plugin(standin, qgis_iface, project, qgis_processing):
    plugin = cropmapper_plugin.classFactory(qgis_iface)
    plugin.initGui()
    yield plugin
    plugin.unload()


def stops(holder: QWidget) -> list[QWidget]:
    return [widget for widget in laid_out(holder) if tabbed(widget)]


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


@pytest.mark.parametrize("name", DOCKS)
def test_tab_comes_out_of_a_table_again(plugin, name):
    tables = [each for each in stops(getattr(plugin, name).widget()) if isinstance(each, QAbstractItemView)]
    assert [each.objectName() for each in tables if each.tabKeyNavigation()] == []


def test_a_button_beside_tabs_comes_between_them_and_their_page(plugin):
    assert stops(plugin._figures.widget())[2].objectName() == "figuresReport"


def chosen_from_menu(plugin, qgis_iface, name: str) -> QWidget:
    """Choose an entry of the menu while the map has the keyboard; return what has it then."""
    window = qgis_iface.mainWindow()
    qgis_iface.mapCanvas().setFocus()
    next(each for each in plugin._actions if each.objectName() == name).trigger()
    return window.focusWidget()


def test_the_panel_that_is_opened_has_the_keyboard(plugin, qgis_iface):
    held = chosen_from_menu(plugin, qgis_iface, "cropmapperAction")
    assert plugin._dock.isAncestorOf(held)
    assert not isinstance(held, QScrollArea), "which does not show it"


@pytest.mark.parametrize("name", ["cropmapperAccuracyAction", "cropmapperInSeasonAction"])
def test_the_page_that_is_opened_has_the_keyboard(plugin, qgis_iface, name):
    held = chosen_from_menu(plugin, qgis_iface, name)
    assert plugin._figures._pages.currentWidget().isAncestorOf(held)
    assert not isinstance(held, QScrollArea), "which does not show it"


@pytest.mark.parametrize("make", [MapStep, CheckStep, TeachBox, AccuracyPage])
def test_the_keyboard_stays_with_the_buttons_of_a_run(qgis_app, make):
    step = make()
    window = step._run.window()
    window.show()
    QApplication.setActiveWindow(window)
    step.set_running(False, False)
    step._run.setFocus()
    step.set_running(True, True)
    assert window.focusWidget() is step._cancel
    step.set_running(False, False)
    assert window.focusWidget() is step._run


def test_the_link_to_the_folder_is_reached_by_tab(qgis_app, tmp_path):
    status = Status()
    status.show_end("Done.", Qgis.MessageLevel.Success, str(tmp_path))
    assert tabbed(status._link)
