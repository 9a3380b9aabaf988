"""Teach a model from the labels: its name, where it will be used, and how far it is."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QLineEdit, QPushButton, QWidget

from ...client.parameters import job_fields
from ...words import tr
from ..flow import Flow
from ..keyboard import offer_run
from ..progress import Status
from ..widgets import Choice, inside, tooltip

JOB = "teach"
_USED = (("here", tr("Here, on this area")), ("elsewhere", tr("Elsewhere")))
_UNITS = (("auto", tr("As the labels are")), ("parcel", tr("Parcels")), ("pixel", tr("Pixels")))


class TeachBox(QgsCollapsibleGroupBox):
    """What teaching asks for, its two buttons, and its progress."""

    run = pyqtSignal()
    cancel = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Teach a model"), parent)
        self.setObjectName("teach")
        self.setSaveCollapsedState(False)
        self.setCollapsed(True)
        fields = job_fields(JOB)
        self.name = QLineEdit()
        self.name.setObjectName("teachName")
        self.name.setPlaceholderText(tr("As the stack is called"))
        self.name.setMaxLength(60)
        self.name.setToolTip(tr("What the new model is called in the list above"))
        self.used = self._choice("teachUsed", _USED, fields["used"].text)
        self.unit = self._choice("teachUnit", _UNITS, fields["unit"].text)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)  # else the choices are elided
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Used"), self.used)
        form.addRow(tr("Answers for"), self.unit)
        self._run = QPushButton(QgsApplication.getThemeIcon("/mActionStart.svg"), tr("Teach"))
        self._run.setObjectName("teachRun")
        self._cancel = QPushButton(QgsApplication.getThemeIcon("/mActionStop.svg"), tr("Cancel"))
        self._cancel.setObjectName("teachCancel")
        self._cancel.setToolTip(tr("Stops the teaching; what was read of the labels is kept for the next one"))
        self._run.clicked.connect(self.run)
        self._cancel.clicked.connect(self.cancel)
        buttons = Flow()
        buttons.addWidget(self._run)
        buttons.addWidget(self._cancel)
        self.progress = Status("teach_")
        column = inside(self)
        column.addLayout(form)
        column.addLayout(buttons)
        column.addWidget(self.progress)
        self.set_running(False, False)

    def set_running(self, mine: bool, other: bool, missing: str = "") -> None:
        """Offer Teach or Cancel.

        Args:
            mine: a teaching is under way, or waits.
            other: another run is under way, for whose end this one would wait.
            missing: what has to be there before one can start.
        """
        about = tr("Learn a model from the labels, and say how good it is")
        offer_run(self._run, self._cancel, mine, other, missing, about)

    def _choice(self, name: str, entries: tuple[tuple[str, str], ...], text: str) -> Choice:
        box = Choice()
        box.setObjectName(name)
        for value, shown in entries:
            box.addItem(shown, value)
        box.setToolTip(tooltip(text))
        return box
