"""A dock under the panel that wants much height as it opens makes no window higher than its screen."""

from __future__ import annotations

import pytest
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QMainWindow, QVBoxLayout, QWidget

from cropmapper_plugin.panel.yielding import Yielding

NEEDED, WANTED, HEIGHT = 170, 480, 560


def docked(window, height):
    dock, content = QgsDockWidget("", window), QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    label = QLabel("content")
    label.setMinimumHeight(height)
    column.addWidget(label)
    dock.setWidget(content)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    return dock, label


@pytest.mark.parametrize("yields", [True, False])
def test_a_window_keeps_its_height_and_the_panel_has_what_it_needs_in_the_end(qgis_app, wait_for, yields):
    window = QMainWindow()
    panel, _ = docked(window, NEEDED)
    if yields:
        Yielding(panel, window)
    window.resize(800, HEIGHT)
    window.show()
    qgis_app.processEvents()
    answers, label = docked(window, WANTED)
    answers.show()
    qgis_app.processEvents()
    assert (window.height() == HEIGHT) == yields
    if yields:
        label.setMinimumHeight(100)  # as QGIS's Identify Results, once they have opened
        wait_for(lambda: panel.widget().height() >= NEEDED, timeout=5)
        assert window.height() == HEIGHT
    window.close()
    window.deleteLater()
