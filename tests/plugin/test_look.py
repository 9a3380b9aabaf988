"""What can be read, reached and understood in the dock: contrast, tooltips, keyboard order, messages that leave."""

import pytest
from qgis.core import Qgis, QgsApplication
from qgis.gui import QgsCollapsibleGroupBox, QgsColorButton, QgsFileWidget, QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFrame,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)

import cropmapper_plugin
from cropmapper_plugin.options import OptionsPage
from cropmapper_plugin.panel.dock import CropMapperDock
from cropmapper_plugin.panel.log import Log, LogBox, colour_of
from cropmapper_plugin.panel.messages import Messages
from cropmapper_plugin.panel.sections.labels import LabelStep
from cropmapper_plugin.panel.steady import bring_into_view
from cropmapper_plugin.profile.dock import Chosen, ProfileDock
from cropmapper_plugin.results.dock import ResultsDock

LEVELS = (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical, Qgis.MessageLevel.Success)


@pytest.fixture
def dock(qgis_iface, project):
    dock = CropMapperDock(qgis_iface)
    yield dock
    dock.abandon()
    dock.deleteLater()


@pytest.mark.parametrize("larger", [1, 1.5, 2])
def test_nothing_is_cut_however_large_the_letters_are(larger, qgis_app, qgis_iface, project):
    before, font = QApplication.font(), QApplication.font()
    font.setPointSizeF(larger * before.pointSizeF())
    QApplication.setFont(font)
    try:
        dock = CropMapperDock(qgis_iface)
        for box in dock.findChildren(QgsCollapsibleGroupBox):
            box.setCollapsed(False)
        dock._data.report.show()
        area = dock._scroll
        needed = area.widget().minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width()
        assert needed <= dock.minimumWidth()
    finally:
        QApplication.setFont(before)
    dock.abandon()
    dock.deleteLater()


@pytest.mark.parametrize("larger", [1, 1.5, 2])
def test_the_docks_below_the_map_are_narrow_however_large_the_letters_are(larger, qgis_app, qgis_iface, project):
    """They make no window wider than QGIS's own middle does, which takes 28 lines of its font."""
    before, font = QApplication.font(), QApplication.font()
    font.setPointSizeF(larger * before.pointSizeF())
    QApplication.setFont(font)
    try:
        labels = LabelStep(qgis_iface, lambda: "")
        profile = ProfileDock(qgis_iface, lambda: Chosen("", {}, "", None))
        results = ResultsDock(qgis_iface, labels.classes, labels.set_label)
        for dock in (profile, results):
            assert dock.widget().minimumSizeHint().width() <= 28 * dock.fontMetrics().height()
    finally:
        QApplication.setFont(before)
    for each in (profile, results, labels):
        each.abandon()
        each.deleteLater()


def luminance(colour: str) -> float:
    """As WCAG 2.1 has it."""
    parts = [part / 255 for part in QColor(colour).getRgb()[:3]]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


# Windows and lists of Fusion, Breeze and Windows, and of QGIS's Night Mapping.
@pytest.mark.parametrize("background", ["#ffffff", "#efefef", "#f0f0f0", "#d9d9d9", "#323232", "#222222", "#3c3c3c"])
def test_coloured_messages_are_readable_on_light_and_dark_themes(background, qgis_app):
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor(background))
    for level in LEVELS:
        assert contrast(colour_of(level, palette), background) >= 4.5, level
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


# Parts of Qt's and QGIS's own widgets, which say nothing themselves.
PARTS = ("QTableCornerButton", "QgsGroupBoxCollapseButton", "QComboBoxListView", "QHeaderView")
KINDS = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QAbstractItemView)
WHOLES = (QComboBox, QAbstractSpinBox, QLineEdit, QTabBar, QgsFileWidget, QgsColorButton)


def is_part(widget: QWidget) -> bool:
    return widget.metaObject().className() in PARTS or isinstance(widget.parent(), WHOLES)


def silent_of(widget: QWidget) -> tuple[int, list[str]]:
    """How many things can be clicked or written in, and those that do not say what they are for."""
    things = [each for each in widget.findChildren(QWidget) if isinstance(each, KINDS) and not is_part(each)]
    return len(things), [f"{type(each).__name__} {each.objectName()}" for each in things if not each.toolTip()]


def test_each_thing_that_can_be_clicked_or_written_in_says_what_it_is_for(dock):
    count, silent = silent_of(dock.widget())
    assert count > 60
    assert not silent, "\n".join(silent)


def test_so_does_each_thing_of_the_other_docks_and_of_the_options(qgis_iface, project):
    plugin = cropmapper_plugin.classFactory(qgis_iface)
    plugin.initGui()
    page = OptionsPage(None, print, print, print)
    for widget, least in ((plugin._results, 4), (plugin._profile, 6), (plugin._figures, 8), (page, 5)):
        count, silent = silent_of(widget if widget is page else widget.widget())
        assert count >= least, type(widget)
        assert not silent, f"{type(widget).__name__}: {silent}"
    page.deleteLater()
    plugin.unload()


def test_the_keyboard_goes_from_top_to_bottom(dock):
    sections = [dock._data, dock._parcels, dock.labels, dock._model, dock._map, dock._check, dock._box, dock._map.bar]
    reached, widget = [], dock._data.path
    for _ in range(2000):
        for section in sections:
            if (
                section.isAncestorOf(widget)
                and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
                and section not in reached
            ):
                reached.append(section)
        widget = widget.nextInFocusChain()
        if widget is dock._data.path:
            break
    assert [sections.index(section) for section in reached] == sorted(sections.index(section) for section in reached)
    assert len(reached) == len(sections)


def test_what_is_important_is_told_from_what_is_not_and_all_can_be_copied(qgis_app):
    log = Log()
    box = LogBox(log)
    log.say("Reading the dates")
    log.say("one date is left out", Qgis.MessageLevel.Warning)
    log.say("The map is done", Qgis.MessageLevel.Success)
    box.important.setChecked(True)
    assert "Reading" not in log.toPlainText()
    assert log.blockCount() == 2
    log.say("Mapping")
    assert log.blockCount() == 2
    box.copy.click()
    lines = QgsApplication.clipboard().text().splitlines()
    assert [line[10:] for line in lines] == [
        "Reading the dates",
        "Warning: one date is left out",
        "The map is done",
        "Mapping",
    ]
    box.important.setChecked(False)
    assert "Mapping" in log.toPlainText()


def test_the_lines_of_another_project_stand_under_a_heading(qgis_app):
    log = Log()
    box = LogBox(log)
    log.begin_project("New project")
    assert not log.toPlainText(), "nothing is to be parted"
    log.say("Reading the dates")
    log.begin_project("New project")
    log.begin_project("Project rice")  # QGIS empties the project before it reads another
    log.say("The map is done", Qgis.MessageLevel.Success)
    lines = [line[10:] for line in log.toPlainText().splitlines()]
    assert lines == ["Reading the dates", "Project rice", "The map is done"]
    box.important.setChecked(True)
    assert [line[10:] for line in log.toPlainText().splitlines()] == ["Project rice", "The map is done"]
    box.copy.click()
    assert [line[10:] for line in QgsApplication.clipboard().text().splitlines()] == lines


def test_messages_leave_when_the_next_run_starts_and_qgis_own_goes_with_its_task(qgis_app):
    bar = QgsMessageBar()

    class Interface:
        def messageBar(self):
            return bar

    messages = Messages(Interface())
    messages.say("It failed. Then this long story. " + "x " * 200, Qgis.MessageLevel.Critical)
    messages.say("Map done.", Qgis.MessageLevel.Success)
    bar.pushMessage("Task complete", "CropMapper: crop map", Qgis.MessageLevel.Info)
    bar.pushMessage("Another plugin", "Something else", Qgis.MessageLevel.Info)
    assert [item.text() for item in bar.items()].count("It failed.") == 1, "short in the bar"
    messages.forget_task("CropMapper: crop map")
    assert "CropMapper: crop map" not in [item.text() for item in bar.items()]
    messages.forget()
    assert [item.text() for item in bar.items()] == ["Something else"]


@pytest.mark.parametrize(("height", "seen"), [(400, 300), (100, 250)])
def test_what_is_higher_than_the_panel_is_shown_from_its_top(qgis_app, height, seen):
    area, inside = QScrollArea(), QWidget()
    inside.setFixedSize(100, 1000)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(inside)
    area.setFixedSize(140, 200)
    part = QWidget(inside)
    part.setGeometry(0, 300, 90, height)
    area.show()
    bring_into_view(area, part)
    assert area.verticalScrollBar().value() == seen
    area.deleteLater()
