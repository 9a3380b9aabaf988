"""What came out of a run, in place: hectares of each class, parcels without an answer, dates used, warnings."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QTableWidgetItem, QVBoxLayout, QWidget

from ..client.jobs import PATH_FIELDS
from ..client.names import class_titles, in_words
from ..client.texts import breakable, shortened, visible, without_folders
from ..words import decimal, grouped, percent, tr, trn
from .log import colour_of
from .widgets import Text, figures_table, swatch, tooltip

_COLUMNS = (tr("Class"), tr("Area"), tr("Share"))
_ROWS_IN_VIEW = 8
_WARNINGS = 3  # that are told; the others by their number
_SIMULATED = "model_simulated"  # code of the warning that a map of a real scene proves nothing


class ResultSummary(QWidget):
    """What came of a run; hidden until one is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.about = Text()
        self.about.setObjectName("resultAbout")
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.table = figures_table(_COLUMNS, ("0,000,000 pixels", "100 %"), tr("Largest first"), _ROWS_IN_VIEW)
        self.table.setObjectName("resultAreas")
        self.warned = Text()
        self.warned.setObjectName("resultWarned")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.about, self.table, self.warned):
            column.addWidget(widget)
        self.hide()

    def show_report(self, report: dict[str, Any]) -> None:
        """Show what a run's report says; an empty one hides all."""
        lines, rows, warnings = lines_of(report), class_rows(report), warnings_of(report)
        self.setVisible(bool(lines or rows or warnings))
        self.about.setText("\n".join(lines))
        self.about.setVisible(bool(lines))
        self.table.setRowCount(len(rows))
        for number, (name, colour, area, share) in enumerate(rows):
            for column, text in enumerate((name, area, share)):
                item = QTableWidgetItem(visible(text) if column else breakable(text))
                if column:
                    item.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
                else:
                    item.setIcon(swatch(colour))
                    item.setToolTip(tooltip(text))
                self.table.setItem(number, column, item)
        self.table.fit()
        self.table.setVisible(bool(rows))
        inputs = [str(path) for name in PATH_FIELDS if isinstance(path := (report.get("job") or {}).get(name), str)]
        sentences = [shortened(without_folders(warning, inputs)) for warning in warnings[:_WARNINGS]]
        if len(warnings) > _WARNINGS:
            sentences.append(tr("And {count} more, in the run's report.").format(count=len(warnings) - _WARNINGS))
        self.warned.setText("\n".join(sentences))
        self.warned.setStyleSheet(f"color: {colour_of(Qgis.MessageLevel.Warning, self.palette())}")
        self.warned.setVisible(bool(sentences))


def lines_of(report: dict[str, Any]) -> list[str]:
    """Return what is said above the table: dates, parcels, and that a simulated model made it, if no warning does."""
    lines = []
    days = report.get("dates_used")
    if days:
        text = trn("{count} date used, from {first} to {last}", "{count} dates used, from {first} to {last}", len(days))
        lines.append(text.format(count=len(days), first=days[0], last=days[-1]))
    parcels = report.get("parcels") or {}
    if "mapped" in parcels and "total" in parcels:
        reasons = [
            f"{grouped(count)} {in_words(visible(str(reason)))}"
            for reason, count in parcels.get("not_mapped", {}).items()
        ]
        text = (
            tr("{mapped} of {total} parcels have an answer; without an answer: {reasons}")
            if reasons
            else tr("{mapped} of {total} parcels have an answer")
        )
        lines.append(
            text.format(mapped=grouped(parcels["mapped"]), total=grouped(parcels["total"]), reasons=", ".join(reasons))
        )
    if "green" in parcels:
        text = tr("Of {declared} declared parcels: {green} green, {yellow} yellow, {red} red")
        lines.append(text.format(**{name: grouped(parcels[name]) for name in ("declared", "green", "yellow", "red")}))
    if (report.get("hectares") or {}).get("classes"):
        lines.append(tr("Areas are counted pixels of the map, also outside parcels where it covers them: no estimates"))
    if report.get("simulated") and not any(map(_is_of_simulation, report.get("warnings") or ())):
        lines.append(tr("Made with a model of simulated scenes: it proves nothing of a real one"))
    return lines


def class_rows(report: dict[str, Any]) -> list[tuple[str, str, str, str]]:
    """Return name, colour, area and share of each class that covers anything, the largest first."""
    areas = (report.get("hectares") or {}).get("classes") or []
    colours = {entry.get("name"): entry.get("colour", "") for entry in report.get("classes", ())}
    titles = class_titles((str(row["name"]) for row in areas), str((report.get("job") or {}).get("model") or ""))
    whole = sum(row["pixels"] for row in areas)
    rows = sorted((row for row in areas if row["pixels"]), key=lambda row: -row["pixels"])
    return [
        (
            titles[str(row["name"])],
            str(colours.get(row["name"], "")),
            tr("{pixels} pixels").format(pixels=grouped(row["pixels"]))
            if row["hectares"] is None
            else tr("{hectares} ha").format(hectares=decimal(row["hectares"], ",.1f")),
            percent(row["pixels"] / whole),
        )
        for row in rows
    ]


def warnings_of(report: dict[str, Any]) -> list[str]:
    """Return the sentences that the run warned with; that the model is a simulated one comes before all others."""
    entries = sorted(report.get("warnings") or (), key=lambda entry: not _is_of_simulation(entry))
    return [in_words(str(entry["message"])) for entry in entries if "message" in entry]


def _is_of_simulation(warning: dict[str, Any]) -> bool:
    return warning.get("code") == _SIMULATED
