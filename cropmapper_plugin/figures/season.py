"""The page *In season*: what was known when, and from which date on each answer stays."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QTabWidget, QWidget

from ..client.jobs import scene_name
from ..client.names import model_title
from ..client.parameters import job_fields
from ..client.texts import visible
from ..panel.widgets import Choice, Text, tooltip
from ..profile.dock import Chosen
from ..words import grouped, joined, percent, tr
from .curve import Line, SeasonCurve
from .headline import trained_on
from .page import FiguresPage
from .tables import FiguresTable
from .texts import TextsButton

JOB = "season"
_CHOOSE = tr("From when on is a map as it will be at the end? Choose stack, parcels and model in the CropMapper panel.")
_PRESS = tr("From when on is a map as it will be at the end? Press Classify by date.")
_NO_FIELD = tr("(not known)")
_HEADERS = (tr("As of"), tr("Decided"), tr("Right (95%)"), tr("Confidence"), tr("Answered"))
# What is classified -> the sentences that say from when on answers stay.
_NEVER = {
    "polygon": tr("By no date do {share} of the parcels have the answer that stays."),
    "point": tr("By no date do {share} of the points have the answer that stays."),
    "pixel": tr("By no date do {share} of the pixels have the answer that stays."),
}
_FROM = {
    "polygon": tr("From {date} on, {share} of the parcels have the answer that stays."),
    "point": tr("From {date} on, {share} of the points have the answer that stays."),
    "pixel": tr("From {date} on, {share} of the pixels have the answer that stays."),
}
_MOSTLY = 0.9  # of the answers


class SeasonPage(FiguresPage):
    """Choose cut-off dates; see how many answers stand by then, and how many are right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            "season",
            tr("Classify by date"),
            tr("The map as of each date, and from when on each answer stays"),
            _CHOOSE,
            parent,
        )
        fields = job_fields(JOB)
        self._chosen: Chosen | None = None
        self._parcels_missing = ""
        self._inputs_said = Text()
        self._inputs_said.setObjectName("seasonInputs")
        self.cutoffs = QLineEdit()
        self.cutoffs.setObjectName("seasonCutoffs")
        self.cutoffs.setPlaceholderText(tr("Five dates"))
        self.cutoffs.setToolTip(tooltip(f"{fields['cutoffs'].text} {fields['cutoffs'].like}"))
        self.field = Choice()
        self.field.setObjectName("seasonField")
        self.field.setToolTip(tooltip(fields["field"].text))
        self.form.addRow(self._inputs_said)
        self.form.addRow(tr("Cut-off dates"), self.cutoffs)
        self.form.addRow(tr("True crop"), self.field)
        self.texts = TextsButton("seasonTexts")
        self.texts.refused.connect(self.progress.show_status)
        self.form.addRow("", self.texts)
        self._titles: dict[str, str] = {}
        self.field.currentTextChanged.connect(self._watch_texts)
        self.curve = SeasonCurve("seasonCurve")
        self.table = FiguresTable(_HEADERS, "seasonTable")
        self.table.setToolTip(tr("Each cut-off date: how many answers stay from then on, and how many are right"))
        # One at a time, as the page Accuracy has it: side by side, neither has the room that it needs.
        parts = QTabWidget()
        parts.setDocumentMode(True)
        parts.addTab(self.curve, tr("Curve"))
        parts.addTab(self.table, tr("Table"))
        inside = QHBoxLayout(self.figures)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(parts)

    def show_chosen(self, chosen: Chosen, titles: Mapping[str, str] | None = None, parcels_missing: str = "") -> None:
        """Say which stack, parcels and model are chosen in the panel, and offer the parcels' fields.

        Args:
            titles: titles of the model's classes, by class name.
            parcels_missing: what the model lacks that answers for parcels alone; '' where it lacks nothing.
        """
        self._chosen, self._titles, self._parcels_missing = chosen, dict(titles or {}), parcels_missing
        model = model_title(chosen.model) if chosen.model else ""
        parts = (
            (tr("Stack"), scene_name(chosen.stack) if chosen.stack else ""),
            (tr("Parcels"), chosen.parcels.name() if chosen.parcels is not None else ""),
            (tr("Model"), model),
        )
        lines = (tr("{label}: {value}").format(label=title, value=visible(name) or "–") for title, name in parts)
        self._inputs_said.setText("\n".join(lines))
        layer = chosen.parcels
        names = [field.name() for field in layer.fields()] if isinstance(layer, QgsVectorLayer) else []
        if [_NO_FIELD, *names] != [self.field.itemText(index) for index in range(self.field.count())]:
            self.field.clear()
            self.field.addItems([_NO_FIELD, *names])
        self._watch_texts()
        self.invite(_CHOOSE if self.missing() else _PRESS)

    def _true_field(self) -> str:
        field = self.field.currentText()
        return "" if field == _NO_FIELD else field

    def _watch_texts(self, *_) -> None:
        layer = self._chosen.parcels if self._chosen is not None else None
        self.texts.watch(layer, self._true_field(), self._titles)

    def missing(self) -> str:
        """Return what has to be chosen before a run can start."""
        chosen = self._chosen
        if chosen is None or not chosen.stack:
            return tr("Choose a stack of dated rasters in the CropMapper panel first.")
        if not chosen.model:
            return tr("Choose a model that fits the stack in the CropMapper panel first.")
        return self._parcels_missing

    def fields(self) -> dict[str, Any]:
        """Return the fields of the job, but for those of the parcels' file."""
        field = self._true_field()
        return {
            "stack": self._chosen.stack,
            "options": self._chosen.options or None,
            "model": self._chosen.model,
            "cutoffs": self.cutoffs.text().strip() or None,
            "field": field or None,
            "classes": self.texts.classes() if field else None,
        }

    def show_summary(self, summary: dict[str, Any], page: str) -> None:
        """Show what the job reported."""
        rows = summary["cutoffs"]
        self.table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            low, high = row.get("accuracy_low"), row.get("accuracy_high")
            sure = "" if low is None else f" ({percent(low)}–{percent(high)})"
            right = f"{_percent(row.get('accuracy'))}{sure}"
            sound = _percent(row["mean_confidence"])
            for column, text in enumerate(
                (row["cutoff"], _percent(row["stays"]), right, sound, grouped(row["answered"]))
            ):
                self.table.put(number, column, text)
        self.table.fit()
        self.table.setColumnHidden(2, summary["reference"] is None)
        dates = [datetime.date.fromisoformat(row["cutoff"]) for row in rows]
        lines = [Line(tr("Decided"), tuple(row["stays"] for row in rows))]
        if summary["reference"] is not None:
            ends = tuple(
                None if row["accuracy_low"] is None else (row["accuracy_low"], row["accuracy_high"]) for row in rows
            )
            lines.append(Line(tr("Right"), tuple(row["accuracy"] for row in rows), ends))
        lines.append(Line(tr("Confidence"), tuple(row["mean_confidence"] for row in rows)))
        self.curve.show_lines(dates, lines)
        self.show_result(headline_of(summary), page)


def headline_of(summary: dict[str, Any]) -> str:
    """Return from which date on most answers stay, and how many are right then and at last."""
    rows, kind = summary["cutoffs"], summary["kind"]
    sentences = [tr("Made with a simulated model.")] if summary.get("simulated") else []
    sentences += [trained_on(summary.get("trained_on"))] if summary.get("trained_on") else []
    early = next((row for row in rows if (row["stays"] or 0) >= _MOSTLY), None)
    if early is None:
        return joined(*sentences, _NEVER[kind].format(share=percent(_MOSTLY)))
    sentences.append(_FROM[kind].format(date=early["cutoff"], share=percent(early["stays"])))
    if summary["reference"] is not None and early.get("accuracy") is not None:
        last = rows[-1]
        right = tr("{then} are right then, {last} at last, of {count}.")
        sentences.append(
            right.format(then=percent(early["accuracy"]), last=percent(last["accuracy"]), count=grouped(last["scored"]))
        )
    return joined(*sentences)


def _percent(share: float | None) -> str:
    return "–" if share is None else percent(share)
