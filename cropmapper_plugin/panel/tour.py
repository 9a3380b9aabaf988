"""A short tour of the panel: one step after the other is framed, and said in a sentence or two.

It never waits for an answer: whatever it points at can be used meanwhile, and it is left at any time.
"""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QAction, QFrame, QPushButton, QToolBar, QVBoxLayout, QWidget

from ..words import tr
from .flow import Flow
from .widgets import Text

SHOWN = "cropmapper/tour_shown"
DATA, MODEL, RUN, RESULTS, PROFILE = "data", "model", "run", "results", "profile"


@dataclass(frozen=True)
class Stop:
    """One stop of the tour: a part of the panel, and what is said there."""

    place: str
    text: str


STOPS = (
    Stop(
        DATA,
        tr(
            "Data: a folder of rasters, one a date. What was found in it stands in the frame: the sensor, each date on "
            "a calendar, how clear it is, and why one is left out."
        ),
    ),
    Stop(
        MODEL,
        tr(
            "Model: what tells crops apart, and whether it fits the data. One of your own is taught from parcels whose "
            "crops you know, under Teach a model."
        ),
    ),
    Stop(
        RUN,
        tr(
            "Run makes the map; how long that takes stands above it. You can work on meanwhile, cancel, and let the "
            "run go on later."
        ),
    ),
    Stop(
        RESULTS,
        tr(
            "Results will come as a group of layers, and be listed here with the hectares of each class. Walk through "
            "the parcels then shows the least certain ones first."
        ),
    ),
    Stop(
        PROFILE,
        tr(
            "Profile, in the toolbar: click a parcel to see its season, its harvest, and which dates decided its class."
        ),
    ),
)


class Mark(QFrame):
    """A frame around a widget; it follows the widget's size and lets every click through."""

    def __init__(self, target: QWidget) -> None:
        super().__init__(target)
        self.setObjectName("tourMark")
        self.setStyleSheet("#tourMark { border: 3px solid #e69f00; border-radius: 3px; }")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(target.rect())
        target.installEventFilter(self)
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow and shrink with the widget."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(watched.rect())
        return False


class Tour(QFrame):
    """The sentence of a stop, with buttons to go on, back and away. Emits `reached` with the widget that is framed.

    Args:
        places: name of a place -> its widget; places that are not among them are looked for in the toolbars.
        window: the window with the toolbars.
    """

    reached = pyqtSignal(QWidget)

    def __init__(self, places: dict[str, QWidget], window: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tour")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._places, self._window, self._mark, self._number = places, window, None, 0
        self._said = Text()
        self._said.setObjectName("tourText")
        self._back, self._next = QPushButton(tr("Back")), QPushButton()
        self._leave = QPushButton(tr("Leave the tour"))
        for button, name, action in (
            (self._back, "tourBack", lambda: self._go(self._number - 1)),
            (self._next, "tourNext", lambda: self._go(self._number + 1)),
            (self._leave, "tourLeave", self.leave),
        ):
            button.setObjectName(name)
            button.clicked.connect(lambda _=False, action=action: action())
        self._back.setToolTip(tr("Shows the stop before"))
        self._next.setToolTip(tr("Shows the next stop; after the last one the tour ends"))
        self._leave.setToolTip(tr("Ends the tour (Escape); the menu CropMapper starts it again"))
        buttons = Flow()
        for button in (self._back, self._next, self._leave):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self._said)
        column.addLayout(buttons)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape, while a button of the tour has the focus."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def offer(self) -> None:
        """Begin, if nobody has seen the tour yet."""
        if not QgsSettings().value(SHOWN, False, type=bool):
            self.begin()

    def begin(self) -> None:
        """Begin at the first stop; from now on the tour comes only when it is asked for."""
        QgsSettings().setValue(SHOWN, True)
        self.show()
        self._go(0)
        self._next.setFocus()

    def leave(self) -> None:
        """End, wherever it is."""
        self._unmark()
        self.hide()

    def _go(self, number: int) -> None:
        if number >= len(STOPS):
            self.leave()
            return
        self._number, last = number, number == len(STOPS) - 1
        self._unmark()
        counted = tr("{number} of {count}").format(number=number + 1, count=len(STOPS))
        self._said.setText(f"{counted} · {STOPS[number].text}")
        self._back.setEnabled(number > 0)
        self._next.setText(tr("Done") if last else tr("Next"))
        target = self._places.get(STOPS[number].place) or self._button_of("cropmapperProfileAction")
        if target is not None:
            self._mark = Mark(target)
            self.reached.emit(target)

    def _unmark(self) -> None:
        if self._mark is not None:
            self._mark.parent().removeEventFilter(self._mark)
            self._mark.deleteLater()
            self._mark = None

    def _button_of(self, name: str) -> QWidget | None:
        """Return the button that a toolbar has for an action; None where it has none, such as in a narrow window."""
        action = self._window.findChild(QAction, name)
        bars = self._window.findChildren(QToolBar) if action is not None else ()
        return next((button for bar in bars if (button := bar.widgetForAction(action)) is not None), None)
