"""What the pages have in common: inputs at the left, figures at the right, the buttons, and how the run goes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ..client.runrecords import RunRecord
from ..panel.flow import Flow
from ..panel.keyboard import offer_run
from ..panel.progress import Status
from ..panel.steady import bring_into_view
from ..panel.widgets import Headline
from ..words import tr

# How wide the inputs are at least and at most, in inches of the screen: 260 pixels of most screens, which fit with the
# figures beside the panel in a window of 1280, and a third of a dock that has more room.
_INPUTS, _INPUTS_MOST = 260 / 96, 480 / 96
_BETWEEN = 4  # pixels between two rows of the inputs, which then need no scroll bar in a low dock
_SETTLED_MS = 60  # until texts that wrap have their height


class FiguresPage(QWidget):
    """A page of the dock. Emits `run` and `cancel`, and `reported` when it has another report, or none any more.

    Each kind of page has two methods more: `missing()` returns what has to be chosen before a run can start, or ''; and
    `show_summary(summary, page)` shows what a job reported, and offers its report.

    Args:
        name: begins the names of its widgets.
        action: what its button is called.
        about: what it does, as a tooltip of the button.
        nothing: what stands in the place of the figures before there are any.
    """

    run = pyqtSignal()
    cancel = pyqtSignal()
    reported = pyqtSignal()

    def __init__(self, name: str, action: str, about: str, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about, self._page, self._nothing = about, "", nothing
        self._job: dict[str, Any] = {}  # whose figures are shown
        self._missing = ""
        self._refusal = ""  # code of the last error
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(lambda: self.show_refusal(self._refusal))
        self._run = QPushButton(QgsApplication.getThemeIcon("/mActionStart.svg"), action)
        self._run.setObjectName(f"{name}Run")
        self._run.clicked.connect(self.run)
        self._cancel = QPushButton(QgsApplication.getThemeIcon("/mActionStop.svg"), tr("Cancel"))
        self._cancel.setObjectName(f"{name}Cancel")
        self._cancel.setToolTip(tr("Stops this run"))
        self._cancel.clicked.connect(self.cancel)
        self.progress = Status(f"{name}_")
        self.headline = Headline()
        self.headline.setObjectName(f"{name}Headline")
        self.headline.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.headline.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.headline.setText(nothing)
        self.figures = QWidget()
        self.figures.hide()
        self.form = QFormLayout()
        self.form.setVerticalSpacing(_BETWEEN)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        row = QHBoxLayout(self)
        row.addWidget(self._inputs(), 1)
        row.addLayout(self._shown(), 2)
        self.set_running(False, False)

    def set_running(self, mine: bool, other: bool, missing: str = "") -> None:
        """Offer the button, or Cancel.

        Args:
            mine: this page's run is under way, or waits.
            other: a run is under way, for whose end this one would wait.
            missing: what has to be chosen before one can start.
        """
        offer_run(self._run, self._cancel, mine, other, missing, self._about)
        if missing != self._missing:  # else what was said of a run stays
            self._missing = missing
            self.progress.show_status(missing)

    def show_result(self, headline: str, page: str, detail: str = "") -> None:
        """Show the figures, and offer the report.

        Args:
            headline: what they say in a sentence or two.
            page: path of the report; '' for none.
            detail: what few want to know, as a tooltip of the headline.
        """
        self._page = page
        self.headline.setText(headline)
        self.headline.setToolTip(detail)
        self.figures.show()
        self.reported.emit()

    def refused(self, problem: dict[str, Any]) -> None:
        """Hear of the error event that a run ended with, whose sentence is in its place a moment later."""
        self._refusal = problem["code"]
        self._settled.start()

    def show_refusal(self, code: str) -> None:
        """Bring into view why the run was refused: the column of inputs may be lower than it is long.

        Args:
            code: the code that the error event has.
        """
        bring_into_view(self.findChild(QScrollArea), self.progress)

    def keep_job(self, job: dict[str, Any]) -> None:
        """Keep whose figures are shown, so that they can go with what they are of."""
        self._job = job

    def invite(self, text: str) -> None:
        """Say something else in the place of the figures before there are any."""
        if self.headline.text() == self._nothing:
            self.headline.setText(text)
        self._nothing = text

    def empty(self, text: str = "") -> None:
        """Show no figures any more.

        Args:
            text: why; '' for what stands there before there are any.
        """
        self._page, self._job = "", {}
        self.headline.setText(text or self._nothing)
        self.headline.setToolTip("")
        self.progress.show_status(self._missing)
        self.figures.hide()
        self.reported.emit()

    def forget(self, record: RunRecord) -> None:
        """Show no figures of a map that was deleted: they are of its files, or of its stack and its model."""
        mine, gone = self._job, record.job
        files = (str(mine.get(name) or "") for name in ("parcels", "reference", "stack"))
        made_alike = mine.get("stack") and all(mine.get(name) == gone.get(name) for name in ("stack", "model"))
        if made_alike or any(path and Path(path).is_relative_to(record.folder) for path in files):
            self.empty(tr("The map {title}, of which the figures were, has been deleted.").format(title=record.title))

    def _inputs(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(_BETWEEN)
        column.addLayout(self.form)
        buttons = Flow()  # side by side, they are wider than the column in some languages
        buttons.addWidget(self._run)
        buttons.addWidget(self._cancel)
        column.addLayout(buttons)
        column.addWidget(self.progress)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumWidth(round(_INPUTS * self.logicalDpiX()))
        area.setMaximumWidth(round(_INPUTS_MOST * self.logicalDpiX()))
        area.setWidget(inside)
        return area

    def _shown(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addWidget(self.headline)
        column.addWidget(self.figures, 1)
        column.addStretch()
        return column

    def has_report(self) -> bool:
        """Say whether there is a report to be opened."""
        return bool(self._page)

    def open_report(self) -> None:
        """Open the whole report in the browser."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._page))
