"""Keeps what is worked on where it is on the screen, and what is chosen as it is, while the dock moves beneath."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from qgis.PyQt.QtWidgets import QAbstractSpinBox, QComboBox, QScrollArea, QWidget


class SteadyScroll(QObject):
    """Watches the steps within a scroll area."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area = area
        self._moved = 0  # pixels that what is worked on was moved
        self._moving = QTimer(self)
        self._moving.setSingleShot(True)
        self._moving.setInterval(0)
        self._moving.timeout.connect(self._follow)

    def watch(self, step: QWidget) -> None:
        """Keep a step in its place while something in it is worked on."""
        step.installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:
        """Add up how far a step is moved whose field has the keyboard."""
        if event.type() == QEvent.Type.Move:
            worked_on = watched.focusWidget()
            if worked_on is not None and watched.isAncestorOf(worked_on):
                self._moved += event.pos().y() - event.oldPos().y()
                self._moving.start()  # once the area has its new height, too
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + self._moved)
        self._moved = 0


class WheelScrolls(QObject):
    """Lets the wheel scroll an area over its lists and figures, too, which else would change without being noticed."""

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        for kind in (QComboBox, QAbstractSpinBox):
            for field in area.widget().findChildren(kind):
                field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not by the wheel
                field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand the wheel on to what the field lies in."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def scroll_to(area: QScrollArea, step: QWidget) -> None:
    """Bring the top of a step to the top of its scroll area; what lies elsewhere is in view anyway."""
    if area.widget().isAncestorOf(step):
        area.verticalScrollBar().setValue(step.mapTo(area.widget(), QPoint(0, 0)).y())


def bring_into_view(area: QScrollArea, widget: QWidget) -> None:
    """Scroll to a part of an area, to its top where it is higher than the area."""
    if widget.height() > area.viewport().height():
        scroll_to(area, widget)
    else:
        area.ensureWidgetVisible(widget)
