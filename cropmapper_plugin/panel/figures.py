"""What a learning report says of a model, in the dock: how often it is right, class by class, and what would help."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QPushButton, QTableWidgetItem, QVBoxLayout, QWidget

from ..client.names import in_words
from ..client.taught import page_of, report_of
from ..client.texts import breakable, visible
from ..words import decimal, grouped, tr, trn
from .widgets import Text, figures_table, swatch, tooltip

_COLUMNS = (tr("Class"), tr("F1 (90%)"))
_MOST_ROWS = 6
_ABOUT = tr("How often each class is right on places that were held out, with its 90% interval")
_NEEDY = 3  # reasons that are named


class LearningFigures(QWidget):
    """The figures of one taught model; hidden for any other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.about = Text()
        self.about.setObjectName("learningAbout")
        self.table = figures_table(_COLUMNS, ("0.00–0.00",), _ABOUT, _MOST_ROWS)
        self.table.setObjectName("learningTable")
        self.more = Text()
        self._open = QPushButton(QgsApplication.getThemeIcon("/mActionOpenTable.svg"), tr("Learning report"))
        self._open.setObjectName("learningReport")
        self._open.setToolTip(tr("Opens the whole report: confusion, learners, labels that look wrong"))
        self._open.clicked.connect(self._open_page)
        self._package = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.about, self.table, self.more, self._open):
            column.addWidget(widget)
        self.hide()

    def show_model(self, package: str) -> None:
        """Show the figures of a taught model's package; '' for none."""
        self._package = package
        learned = report_of(package).get("learned") if package else None
        self.setVisible(isinstance(learned, dict))
        if not isinstance(learned, dict):
            return
        self.about.setText(headline(learned))
        self.about.setToolTip(tooltip(in_words(str(learned.get("why", "")))))
        rows = [row for row in learned.get("classes", ()) if isinstance(row, dict)]
        self.table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, text in enumerate(class_texts(row)):
                item = QTableWidgetItem(text)
                if column:
                    item.setTextAlignment(int(Qt.AlignmentFlag.AlignCenter))
                else:
                    item.setIcon(swatch(str(row.get("colour", ""))))
                    item.setToolTip(tooltip(str(row.get("name", ""))))
                self.table.setItem(number, column, item)
        self.table.fit()
        self.more.setText(needs(learned))
        self.more.setVisible(bool(self.more.text()))
        self._open.setVisible(page_of(package).is_file())

    def _open_page(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(page_of(self._package))))


def headline(learned: dict[str, Any]) -> str:
    """Return how good the model is, on places that it had not seen; what learned it may be a mean of many."""
    held = learned.get("held_out", {})
    right, mean = interval(held.get("accuracy"), percent=True), interval(held.get("macro_f1"))
    text = (
        tr("Right in {right} of {count} held-out places; macro F1 {mean}. Held out by blocks.")
        if learned.get("used") == "here"
        else tr("Right in {right} of {count} held-out places; macro F1 {mean}. Held out by parts of the area.")
    )
    return visible(text.format(right=right, count=grouped(held.get("places", 0)), mean=mean))


def class_texts(row: dict[str, Any]) -> tuple[str, str]:
    """Return what the table shows of a class: its name above its labels, its F1 above the interval."""
    score = row.get("f1") or {}
    value, low, high = (score.get(name) for name in ("value", "low", "high"))
    sure = f"\n{decimal(low)}–{decimal(high)}" if _is_told(low, high) else ""
    places = int(row.get("places") or 0)
    labels = trn("{count} label", "{count} labels", places).format(count=grouped(places))
    # Beside the name, labels and interval would leave it no room.
    return f"{breakable(str(row.get('name', '')))}\n{labels}", "–" if value is None else f"{decimal(value)}{sure}"


def needs(learned: dict[str, Any]) -> str:
    """Return which classes need more labels and why."""
    names: dict[str, list[str]] = {}
    for entry in learned.get("need_labels", ()):
        names.setdefault(str(entry.get("why")), []).append(str(entry.get("class")))
    several = {why: in_words(why) for why in names}
    for why in (each for each in names if len(names[each]) > 1):
        several[why] = several[why].replace("it has", "each has", 1)
    sentences = [f"{', '.join(names[why])}: {several[why]}." for why in list(names)[:_NEEDY]]
    return visible_lines([tr("More labels would help:"), *sentences]) if sentences else ""


def visible_lines(lines: list[str]) -> str:
    """Return lines that come from a file, made fit to be shown."""
    return "\n".join(map(visible, lines))


def _is_told(low: float | None, high: float | None) -> bool:
    """Say whether an interval tells anything: reports of models that were taught long ago have some without width."""
    return low is not None and high is not None and low < high


def interval(score: dict[str, float | None] | None, percent: bool = False) -> str:
    """Return a score with its interval in brackets."""
    value, low, high = ((score or {}).get(name) for name in ("value", "low", "high"))
    if value is None:
        return tr("unknown")
    form = ".0%" if percent else ".2f"
    if not _is_told(low, high):
        return decimal(value, form)
    between = tr("{value} ({low} to {high})")
    return between.format(value=decimal(value, form), low=decimal(low, form), high=decimal(high, form))
