"""Docks for who has no mouse or no eyes for them: Tab goes as the eye does, and what has no words has a name."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QTextDocumentFragment
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLayout,
    QLineEdit,
    QScrollArea,
    QTabWidget,
    QToolButton,
    QWidget,
)

from ..words import tr
from .widgets import tooltip

_BREAK = "\N{ZERO WIDTH SPACE}"  # where long words of tooltips may be broken


def prepare(holder: QWidget) -> None:
    """Have Tab visit the widgets as they lie, and give fields and icons names that screen readers say.

    Args:
        holder: the widget that holds them; all its layouts are made.
    """
    for area in holder.findChildren(QScrollArea):
        area.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # it does not show that it has the keyboard
    before, label = None, None
    for widget in laid_out(holder):
        if isinstance(widget, QLabel) and not tabbed(widget):
            label = widget if type(widget) is QLabel and widget.text() else None
            continue
        if before is not None:
            QWidget.setTabOrder(before, widget)
        before = widget
        if isinstance(widget, QAbstractItemView):
            widget.setTabKeyNavigation(False)  # arrows go from cell to cell; Tab would never come out again
        if needs_name(widget):
            if label is not None and label.buddy() is None:
                label.setBuddy(widget)
            if label is None or label.buddy() is not widget:
                widget.setAccessibleName(plain(widget.toolTip()))
        label = None


def laid_out(widget: QWidget) -> Iterator[QWidget]:
    """Yield the labels and what Tab stops at, from top to bottom and from left to right."""
    if isinstance(widget, QLabel) or tabbed(widget):
        yield widget
    yield from widget.findChildren(QToolButton, "collapseButton", Qt.FindChildOption.FindDirectChildrenOnly)
    if isinstance(widget, QScrollArea):
        yield from laid_out(widget.widget())
    elif isinstance(widget, QTabWidget):
        yield widget.tabBar()
        if widget.cornerWidget() is not None:
            yield from laid_out(widget.cornerWidget())
        for number in range(widget.count()):
            yield from laid_out(widget.widget(number))
    elif widget.layout() is not None:
        yield from _items(widget.layout())


def _items(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item.widget() is not None:
            yield from laid_out(item.widget())
        elif item.layout() is not None:
            yield from _items(item.layout())


def tabbed(widget: QWidget) -> bool:
    """Say whether Tab stops at a widget."""
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def enter(holder: QWidget) -> None:
    """Give the keyboard to the first widget in view that takes it.

    Who opens a dock from the menu could not go there by Tab: from the map it ends in QGIS's locator, which keeps it.
    """
    stops = (each for each in laid_out(holder) if tabbed(each) and each.isEnabled() and each.isVisibleTo(holder))
    for first in stops:
        first.setFocus()
        return


def offer(run: QAbstractButton, can_run: bool, cancel: QAbstractButton, can_cancel: bool) -> None:
    """Switch two buttons on and off; the keyboard stays with the pair as long as one of them can be pressed.

    Qt hands it from a button that is switched off to what comes next, be that in another dock or the map.
    """
    held = run.hasFocus() or cancel.hasFocus()
    run.setEnabled(can_run)
    cancel.setEnabled(can_cancel)
    if held and can_run != can_cancel:
        (run if can_run else cancel).setFocus()


def offer_run(run: QAbstractButton, cancel: QAbstractButton, mine: bool, other: bool, missing: str, about: str) -> None:
    """Offer a button that starts a run, or the one that cancels it.

    Args:
        mine: this very run is under way, or waits.
        other: another run is under way, for whose end this one would wait.
        missing: what has to be there before one can start, as a sentence; '' where nothing is missing.
        about: what the run does, for the button's tooltip.
    """
    offer(run, not mine and not missing, cancel, mine)
    run.setToolTip(tooltip(missing or (tr("Starts when the run under way has ended") if other else about)))


def needs_name(widget: QWidget) -> bool:
    """Say whether nothing tells a screen reader what a widget is: a field or table, or a button without words."""
    if widget.accessibleName():
        return False
    if isinstance(widget, QAbstractButton):
        return not widget.text().strip("…")
    return isinstance(widget, (QLineEdit, QComboBox, QAbstractItemView))


def plain(text: str) -> str:
    """Return what a tooltip says, without its marks."""
    return QTextDocumentFragment.fromHtml(text).toPlainText().replace(_BREAK, "")
