"""Which reading option mends what the scan complains of, and the buttons that lead there."""

from __future__ import annotations

import re
from collections.abc import Iterable

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from ..client.parameters import stack_options
from ..words import tr
from .flow import Flow
from .widgets import tooltip

# A word of a warning's or error's code -> the options that mend what it speaks of.
_OF_WORDS = {
    "band": ("bands", "sensor"),
    "bands": ("bands", "sensor"),
    "sensor": ("sensor", "bands"),
    "pattern": ("date_pattern",),
    "dates": ("date_pattern", "dates"),
    "range": ("start", "end"),
    "timeline": ("dates", "order"),
    "layers": ("dates", "order"),
    "mask": ("mask", "mask_values"),
    "scale": ("scale", "offset"),
    "units": ("scale", "offset"),
    "offset": ("offset", "scale"),
    "nodata": ("nodata",),
    "mosaicked": ("duplicates",),
    "duplicates": ("duplicates",),
    "crs": ("crs",),
    "grid": ("crs", "pixel_size"),
    "grids": ("crs", "pixel_size"),
    "order": ("bands",),
    "addresses": ("also_read",),
}
_ALWAYS = ("sensor", "bands", "date_pattern", "dates", "mask", "mask_values", "nodata", "scale", "offset")
_MOST = 2  # buttons in a row of a narrow dock
_ROOM = 2 * "\N{NO-BREAK SPACE}"  # for the arrow of a menu, which Qt draws over the end of the text


def options_for(codes: Iterable[str], texts: Iterable[str] = (), first: Iterable[str] = ()) -> list[str]:
    """Return the options that mend what was complained of, those that are named first.

    Args:
        codes: stable names of warnings and errors.
        texts: what they say; an option that is called by its label there is meant.
        first: options that come before all others.
    """
    fields, text = stack_options(), " ".join(texts).lower()
    named = [
        name for name, field in fields.items() if re.search(rf"\b{re.escape(field.english_label.lower())}\b", text)
    ]
    of_codes = [name for code in codes for word in code.split("_") for name in _OF_WORDS.get(word, ())]
    return [name for name in dict.fromkeys((*first, *named, *of_codes)) if name in fields and name != "extent"][:_MOST]


class Corrections(QWidget):
    """Buttons to the options that mend a stack, and one that saves the choices.

    Emits `wanted` with the name of an option, and `save`.
    """

    wanted = pyqtSignal(str)
    save = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = Flow()
        self._suggested: list[QToolButton] = []
        self._all = QToolButton()
        self._all.setObjectName("correct")
        self._all.setText(tr("Correct…") + _ROOM)
        self._all.setToolTip(
            tooltip(tr("What the scan took wrongly: sensor, bands, dates, mask, no-data value, scale"))
        )
        self._all.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._all)
        for name in _ALWAYS:
            menu.addAction(f"{stack_options()[name].label}…", lambda name=name: self.wanted.emit(name))
        self._all.setMenu(menu)
        self.saving = QToolButton()
        self.saving.setObjectName("saveStack")
        self.saving.setText(tr("Save as stack file…"))
        self.saving.setToolTip(tooltip(tr("Keeps files, bands, dates and corrections in a *.stack.json")))
        self.saving.clicked.connect(self.save)
        always = Flow()
        always.addWidget(self._all)
        always.addWidget(self.saving)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._row)
        column.addLayout(always)

    def suggest(self, names: list[str], can_save: bool) -> None:
        """Offer options by name, and to save the choices where there is a stack."""
        for button in self._suggested:
            button.setParent(None)
            button.deleteLater()
        self._suggested = []
        for name in names:
            field, button = stack_options()[name], QToolButton()
            button.setObjectName(f"correct_{name}")
            button.setText(f"{field.label}…")
            button.setToolTip(tooltip(field.text))
            button.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
            self._row.addWidget(button)
            self._suggested.append(button)
        self.saving.setVisible(can_save)
