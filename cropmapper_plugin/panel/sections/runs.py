"""The project's runs: what became of each, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import QgsApplication
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QToolButton, QWidget

from ...client.runrecords import CANCELLED, DONE, FAILED, GONE, RUNNING, UNFINISHED, WAITING, RunRecord
from ...client.texts import breakable, shortened
from ...words import tr
from ..flow import EvenFlow
from ..resultsummary import ResultSummary
from ..widgets import Text, inside, tooltip

_EMPTY = tr(
    "No runs yet. Each map and check of this project will be listed here, to open, go on with, change or delete."
)
_ROWS_IN_VIEW, _LINES_IN_VIEW = 4, 12
_MAPS = ("map", "classify")  # jobs whose results are maps
_ICONS = {
    DONE: "/mIconSuccess.svg",
    UNFINISHED: "/mActionStart.svg",
    RUNNING: "/mActionRefresh.svg",
    WAITING: "/mActionHistory.svg",
    FAILED: "/mIconWarning.svg",
    CANCELLED: "/mActionStop.svg",
    GONE: "/mIconWarning.svg",
}


@dataclass(frozen=True)
class RunRow:
    """A run as it is listed: its record, and the state that its files and the queue say it has."""

    record: RunRecord
    state: str

    @property
    def text(self) -> str:
        """Return what it is, and below that what became of it; its words may be broken anywhere."""
        name, _, when = self.record.title.rpartition(", ")
        lines = (name, f"{when} · {self.fate}") if name and when[:1].isdigit() else (self.record.title, self.fate)
        return "\n".join(breakable(shortened(line)) for line in lines)

    @property
    def fate(self) -> str:
        """Return what became of it."""
        fates = {
            DONE: tr("Done"),
            UNFINISHED: tr("Unfinished"),
            RUNNING: tr("Under way"),
            WAITING: tr("Waits for the run under way"),
            GONE: tr("Its files are gone"),
            CANCELLED: tr("Cancelled, nothing was kept"),
            FAILED: self.record.message or tr("Stopped before anything was finished"),
        }
        return fates[self.state]


class RunList(QListWidget):
    """The runs, each with as many lines as its name needs: neighbours often differ in a few letters of the middle."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("runList")
        self.setAccessibleName(tr("Runs of this project"))
        self.setToolTip(tr("A double click opens a run, or goes on with it"))
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setIconSize(QSize(16, 16))
        self._fitted = 0  # the width that the height is for

    def resizeEvent(self, event) -> None:
        """Have the height of the lines in a new width.

        Not in the same width: a scroll bar that comes or goes resizes the inside, whose lines then make it go or come.
        """
        super().resizeEvent(event)
        if self.width() != self._fitted:
            self.fit()

    def fit(self) -> None:
        """Have the height of a few runs; further ones are scrolled to."""
        self._fitted = self.width()
        self.doItemsLayout()  # only then are the lines broken
        heights = [self.visualItemRect(self.item(row)).height() for row in range(min(self.count(), _ROWS_IN_VIEW))]
        self.setFixedHeight(min(sum(heights), _LINES_IN_VIEW * self.fontMetrics().lineSpacing()) + 4)


class RunsBox(QgsCollapsibleGroupBox):
    """A list, buttons for the chosen run, and what that has come to."""

    open = pyqtSignal(object)
    go_on = pyqtSignal(object)
    change = pyqtSignal(object)
    delete = pyqtSignal(object)
    judge = pyqtSignal(object)
    season = pyqtSignal(object)
    chosen = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Runs"), parent)
        self.setObjectName("runs")
        self.setSaveCollapsedState(False)
        self.setToolTip(tr("The maps and checks of this project, the last first"))
        self._empty = Text()
        self._empty.setText(_EMPTY)
        self.list = RunList()
        self.list.currentRowChanged.connect(self._choose)
        self.list.itemDoubleClicked.connect(lambda _: self._act())
        self._rows: list[RunRow] = []
        self._buttons = {
            "open": self._button("runOpen", tr("Open"), tr("Adds the results to the project again"), self.open),
            "go_on": self._button(
                "runGoOn", tr("Go on"), tr("Goes on where the run stopped; what it had finished is used"), self.go_on
            ),
            "change": self._button(
                "runChange",
                tr("Change…"),
                tr("Brings the inputs of this run back into the panel, to run it again with changes"),
                self.change,
            ),
            "delete": self._button("runDelete", tr("Delete…"), "", self.delete),
            "judge": self._button(
                "runAccuracy",
                tr("Accuracy"),
                tr("Opens the page that says how often this map is right, class by class"),
                self.judge,
            ),
            "season": self._button(
                "runSeason",
                tr("In season"),
                tr("Opens the page that says from which date on the answers of this map stay"),
                self.season,
            ),
        }
        buttons = EvenFlow()
        for button in self._buttons.values():
            buttons.addWidget(button)
        self.summary = ResultSummary()
        column = inside(self)
        for widget in (self._empty, self.list):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addWidget(self.summary)
        self._list(self._rows)

    def show_rows(self, rows: list[RunRow]) -> None:
        """List runs; the chosen one stays chosen."""
        if rows != self._rows:
            self._list(rows)

    def _list(self, rows: list[RunRow]) -> None:
        before = self.row()
        self._rows = rows
        self.list.blockSignals(True)
        self.list.clear()
        for row in rows:
            item = QListWidgetItem(QgsApplication.getThemeIcon(_ICONS[row.state]), row.text)
            item.setToolTip(tooltip(f"{row.record.title}. {row.fate}. {row.record.folder}"))
            self.list.addItem(item)
        folders = [row.record.folder for row in rows]
        if before is not None and before.record.folder in folders:
            self.list.setCurrentRow(folders.index(before.record.folder))
        self.list.blockSignals(False)
        self.list.fit()
        for widget in (self.list, *self._buttons.values()):
            widget.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self.setTitle(tr("Runs ({count})").format(count=len(rows)) if rows else tr("Runs"))
        self._choose()

    def row(self) -> RunRow | None:
        """Return the chosen run."""
        number = self.list.currentRow()
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def choose(self, folder: str) -> None:
        """Choose a run by its folder."""
        for number, row in enumerate(self._rows):
            if row.record.folder == folder:
                self.list.setCurrentRow(number)

    def _choose(self, _number: int = 0) -> None:
        row = self.row()
        state = row.state if row is not None else ""
        self._buttons["open"].setEnabled(state == DONE)
        self._buttons["go_on"].setEnabled(state == UNFINISHED)
        self._buttons["change"].setEnabled(row is not None and bool(row.record.inputs or row.record.job))
        self._buttons["delete"].setEnabled(bool(state) and state != RUNNING)
        for name in ("judge", "season"):
            self._buttons[name].setEnabled(state == DONE and row.record.job.get("job") in _MAPS)
        waits = state == WAITING
        self._buttons["delete"].setText(tr("Remove") if waits else tr("Delete…"))
        about = (
            tr("Takes the run out of the queue")
            if waits
            else tr("Deletes the run and the files that it wrote; asks first")
        )
        self._buttons["delete"].setToolTip(tooltip(about))
        self.chosen.emit(row)

    def _act(self) -> None:
        """Do with a run what is done most with one like it."""
        for name in ("open", "go_on"):
            if self._buttons[name].isEnabled():
                self._buttons[name].click()

    def _button(self, name: str, text: str, about: str, signal) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setObjectName(name)
        button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # as wide as those above it
        button.setToolTip(tooltip(about))
        button.clicked.connect(self._emit(signal))
        return button

    def _emit(self, signal) -> Callable[[], None]:
        def emit() -> None:
            row = self.row()
            if row is not None:
                signal.emit(row)

        return emit
