"""What is said of a model: from what it maps, which classes in which colours, how well; all else one click away."""

from __future__ import annotations

from html import escape
from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ..client.names import class_titles, sensor_title
from ..client.texts import breakable, unbroken, visible
from ..words import decimal, tr, tr_card
from .widgets import Text

_LEVELS = {"parcel": tr("{name} {value} by parcel"), "pixel": tr("{name} {value} by pixel")}
_NO_COLOUR = "#9a9a9a"
_SIMULATED = tr("Trained on simulated scenes: its map of a real scene proves nothing.")
_SIMULATED_MINE = tr("Taught on a simulated scene: its map of a real scene proves nothing.")


class ModelCard(QWidget):
    """The card of the chosen model."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.about = Text()
        self.about.setObjectName("modelAbout")
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        # Rich text, for the colours; all that comes from the card is escaped.
        self.classes = QLabel()
        self.classes.setObjectName("modelClasses")
        self.classes.setWordWrap(True)
        self.classes.setTextFormat(Qt.TextFormat.RichText)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.classes.setSizePolicy(policy)
        self._more = QToolButton()
        self._more.setObjectName("modelDetails")
        self._more.setText(tr("Details"))
        self._more.setToolTip(tr("All scores, on what they were measured, name and licence"))
        self._more.setCheckable(True)
        self._more.setAutoRaise(True)
        self._more.setArrowType(Qt.ArrowType.RightArrow)
        self._more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._more.toggled.connect(self._unfold)
        self.details = Text()
        self.details.setObjectName("modelDetailsText")
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.about, self.classes, self._more, self.details):
            column.addWidget(widget)
        self.show_text("")

    def show_text(self, text: str) -> None:
        """Show a sentence in the place of a model."""
        self.about.setText(text)
        for widget in (self.classes, self._more, self.details):
            widget.hide()

    def show_model(self, model: dict[str, Any]) -> None:
        """Show a package as the engine lists it."""
        self.show_text("\n".join(facts(model)))
        self.about.setVisible(bool(self.about.text()))
        shown = classes_html(model)
        self.classes.setText(shown)
        self.classes.setVisible(bool(shown))
        self.details.setText("\n".join(details(model)))
        self._more.setVisible(bool(self.details.text()))
        self._unfold(self._more.isChecked())

    def _unfold(self, unfolded: bool) -> None:
        self._more.setArrowType(Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow)
        self.details.setVisible(unfolded and not self._more.isHidden())


def facts(model: dict[str, Any]) -> list[str]:
    """Return two or three lines: sensor and system, how well it does, and whether it knows simulated scenes alone."""
    if model.get("mine"):
        what = tr("Answers for parcels") if model.get("unit") == "parcel" else tr("Answers for pixels")
        return [f"{what} · {sensor_title(model['sensor'])}", *([_SIMULATED_MINE] if model["simulated"] else [])]
    lines = [
        " · ".join(fact for fact in (" + ".join(map(sensor_title, sensors_of(model))), model.get("system")) if fact)
    ]
    if metrics := model.get("metrics"):
        lines.append(score_in_a_line(metrics[0]))
    if model.get("simulated"):
        lines.append(_SIMULATED)
    return [line for line in lines if line]


def sensors_of(model: dict[str, Any]) -> list[str]:
    """Return the ids of the sensors that a model takes."""
    found = (model.get("sensor", ""), *(each["sensor"] for each in model.get("fused_with", ())))
    return [name for name in found if name]


def score_in_a_line(metric: dict[str, Any]) -> str:
    """Return a score, what it means, and on what it was measured; what others reached stands behind Details."""
    if metric["name"].endswith("macro F1"):  # that of simulated scenes, too, of which the next line speaks
        text = tr("Macro F1 {value} (mean of the classes; 1 is perfect)")
    else:
        text = _LEVELS.get(metric["level"]) or tr("{name} {value} by {level}")
    score = text.format(name=tr_card(metric["name"]), value=decimal(metric["value"]), level=metric["level"])
    places = metric.get("measured_on")
    return (
        tr("{score}, measured on {places}.").format(score=score, places=visible(tr_card(places)))
        if places
        else f"{score}."
    )


def score_of(metric: dict[str, Any]) -> str:
    """Return a score, and what others reached in the same run."""
    peers = "".join(f"; {tr_card(peer['name'])} {decimal(peer['value'])}" for peer in metric.get("baselines", ()))
    score = _LEVELS.get(metric["level"]) or tr("{name} {value} by {level}")
    return score.format(name=tr_card(metric["name"]), value=decimal(metric["value"]), level=metric["level"]) + peers


def details(model: dict[str, Any]) -> list[str]:
    """Return what stands behind Details: each score with how it was measured, then name, size and licence."""
    if model.get("mine"):
        return []
    lines = [
        tr("{score}. How it was measured: {split}").format(score=score_of(metric), split=tr_card(metric["split"]))
        for metric in model.get("metrics", ())
    ]
    size = tr("{amount} MB").format(amount=decimal(model["size"] / 1e6, ".1f")) if model.get("size") else ""
    about = ", ".join(filter(None, (model.get("name"), size, model.get("licence"))))
    return [*lines, about] if lines or size else []


def classes_html(model: dict[str, Any]) -> str:
    """Return the classes, each behind a square of its colour; '' where none are known."""
    names = [str(name) for name in model.get("classes") or ()]
    titles = class_titles(names, str(model.get("name", "")))
    colours = [*(model.get("colours") or ()), *[""] * len(names)]
    return "&nbsp; ".join(_class_html(titles[name], str(colour)) for name, colour in zip(names, colours))


def _class_html(name: str, colour: str) -> str:
    known = QColor(colour)
    shown = known.name() if known.isValid() else _NO_COLOUR
    return f'<span style="color:{shown}">■</span>&nbsp;{escape(breakable(unbroken(name)))}'
