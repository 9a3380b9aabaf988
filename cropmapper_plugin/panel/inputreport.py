"""What the scan found in a stack: sensor, ground, dates on a calendar, and what became of each."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..client.events import sentence as told_of
from ..client.scanned import describe
from ..client.texts import shortened, visible
from ..words import percent, percent_sign, tr
from .calendarstrip import CalendarStrip
from .corrections import Corrections, options_for
from .log import colour_of
from .widgets import Text, inside, tooltip

_COLUMNS = (tr("Date"), tr("Clear"), tr("File"))
_ROWS_IN_VIEW = 8
_WARNINGS = 2  # that are told whole; the others by their number


class InputReport(QWidget):
    """What a scan found in a stack; hidden until one is scanned."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QProgressBar()
        self._bar.setObjectName("scanProgress")
        self._bar.setFormat(f"%p{percent_sign()}")
        self._about = Text()
        self._about.setObjectName("scanAbout")
        self._about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._strip = CalendarStrip()
        self.adding = QPushButton(
            QgsApplication.getThemeIcon("/propertyicons/temporal.svg"), tr("Add the dates as layers")
        )
        self.adding.setObjectName("addDates")
        self.adding.setToolTip(
            tooltip(tr("A layer a date in natural colours, with its temporal range, for the temporal controller"))
        )
        self.added = Text()
        self.added.setObjectName("datesAdded")
        self._warned = Text()
        self._warned.setObjectName("scanWarned")
        self.corrections = Corrections()
        self._dates = QgsCollapsibleGroupBox(tr("Dates"))
        self._dates.setObjectName("scanDates")
        self._dates.setSaveCollapsedState(False)
        self._dates.setCollapsed(True)
        self.table = QTableWidget(0, len(_COLUMNS))
        self.table.setObjectName("scanTable")
        self.table.setToolTip(tr("A row a date: how clear it is, and its file, or why it is left out"))
        self.table.setHorizontalHeaderLabels(_COLUMNS)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.table.horizontalHeader()
        header.setMinimumSectionSize(20)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for column, widest in ((0, "0000-00-00"), (1, "100 %")):
            # The heading is longer than the figures in some languages.
            room = self.fontMetrics().horizontalAdvance(widest) + 12
            header.resizeSection(column, max(room, header.sectionSizeHint(column)))
        inside(self._dates).addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        above = (self._bar, self._about, self._strip, self.adding, self.added, self._warned)
        for widget in (*above, self.corrections, self._dates):
            column.addWidget(widget)
        self.clear()

    def clear(self) -> None:
        """Show nothing: no stack is chosen."""
        self.hide()

    def show_waiting(self) -> None:
        """Show that the stack is being looked at."""
        self._bar.setRange(0, 0)
        self._show(tr("Reading the dates…"), bar=True)

    def show_progress(self, done: int, total: int) -> None:
        """Show how many dates have been looked at."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._about.setText(tr("Reading the dates: {done} of {total}").format(done=done, total=total))

    def show_problem(self, problem: dict) -> None:
        """Show why the stack cannot be used, and what to do."""
        self._show(told_of(problem), Qgis.MessageLevel.Critical)
        hint = problem.get("english_hint", problem.get("hint", ""))
        self.corrections.suggest(options_for([problem.get("code", "")], [hint]), can_save=False)
        self.corrections.show()

    def show_report(self, report: dict) -> None:
        """Show what a scan found; `report` is its summary."""
        warnings = [sentence for _, sentence in report["warnings"]]
        self._show(describe(report), about=", ".join(report["sensors"]))
        self._strip.show_rows(report["rows"])
        self.adding.show()
        sentences = [shortened(warning) for warning in warnings[:_WARNINGS]]
        if len(warnings) > _WARNINGS:
            sentences.append(tr("And {count} more, in the log.").format(count=len(warnings) - _WARNINGS))
        self._warned.setText("\n".join(sentences))
        self._warned.setStyleSheet(f"color: {colour_of(Qgis.MessageLevel.Warning, self.palette())}")
        self._warned.setVisible(bool(sentences))
        codes = [code for code, _ in report["warnings"]]
        # Which sensor it is tells bands, scale and clouds all at once.
        first = ["sensor"] if "unknown" in report["sensors"] else []
        self.corrections.suggest(options_for(codes, report.get("english_warnings", warnings), first), can_save=True)
        self.corrections.show()
        self._fill(report["rows"])

    def say_added(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
        """Say how far the dates are added as layers."""
        colour = colour_of(level, self.palette())
        self.added.setStyleSheet(f"color: {colour}" if colour else "")
        self.added.setText(shortened(text))
        self.added.setVisible(bool(text))

    def _show(
        self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info, bar: bool = False, about: str = ""
    ) -> None:
        colour = colour_of(level, self.palette())
        self._about.setStyleSheet(f"color: {colour}" if colour else "")
        short = "\n".join(shortened(line) for line in text.split("\n"))
        self._about.setText(short)
        self._about.setToolTip(tooltip(text if short != text else about))
        self._bar.setVisible(bar)
        for widget in (self._strip, self.adding, self.added, self._warned, self.corrections, self._dates):
            widget.hide()
        self.show()

    def _fill(self, rows: list[dict]) -> None:
        used = sum(bool(row["used"]) for row in rows)
        self._dates.setTitle(tr("Dates ({used} of {count} used)").format(used=used, count=len(rows)))
        self.table.setRowCount(len(rows))
        slanted = self.table.font()
        slanted.setItalic(True)
        for number, row in enumerate(rows):
            for column, text in enumerate(texts_of(row)):
                item = QTableWidgetItem(visible(text))
                item.setToolTip(tooltip(row["source"] if row["used"] else f"{row['source']}: {row['reason']}"))
                if not row["used"]:
                    item.setFont(slanted)
                self.table.setItem(number, column, item)
        height = self.table.verticalHeader().defaultSectionSize() * min(max(len(rows), 2), _ROWS_IN_VIEW)
        self.table.setFixedHeight(height + self.table.horizontalHeader().sizeHint().height() + 4)
        self._dates.show()


def texts_of(row: dict) -> tuple[str, str, str]:
    """Return what the table shows of a date: day, clear share, and its file or why it is left out."""
    clear = "" if row["clear_share"] is None else percent(row["clear_share"])
    return (
        row["date"] or "",
        clear,
        row["source"] if row["used"] else tr("left out: {reason}").format(reason=row["reason"]),
    )
