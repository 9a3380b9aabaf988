"""Step 5: is the declared crop of each parcel right?"""

from __future__ import annotations

from qgis.core import QgsApplication, QgsVectorLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QFormLayout, QGroupBox, QPushButton, QVBoxLayout, QWidget

from ...client.parameters import job_fields
from ...words import grouped, percent_sign, tr
from ..flow import Flow
from ..keyboard import offer_run
from ..progress import Status
from ..walkbutton import WalkButton
from ..widgets import Choice, tooltip
from .labels import likely_field

JOB = "check"


class CheckStep(QGroupBox):
    """The field with the declared crop, the wanted error, the two buttons, and the progress.

    Emits `walk` with the id of the checked layer when the user wants to walk through it.
    """

    run = pyqtSignal()
    cancel = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("5  Check declared crops"), parent)
        fields = job_fields(JOB)
        self.field = Choice()
        self.field.setObjectName("declaredField")
        self.field.setToolTip(tr("The field of the parcels with the declared crop"))
        self.error = QDoubleSpinBox()
        self.error.setObjectName("wantedError")
        self.error.setRange(0.1, 50.0)
        self.error.setDecimals(1)
        self.error.setSuffix(percent_sign())
        self.error.setValue(100 * float(fields["error"].default))
        self.error.setToolTip(tooltip(fields["error"].text))
        self._run = QPushButton(QgsApplication.getThemeIcon("/mActionStart.svg"), tr("Check"))
        self._run.setObjectName("checkRun")
        self._cancel = QPushButton(QgsApplication.getThemeIcon("/mActionStop.svg"), tr("Cancel"))
        self._cancel.setObjectName("checkCancel")
        self._cancel.setToolTip(tr("Stops the check, or takes it out of the queue"))
        about = tr("A table of the checked parcels; keys accept and correct their crops")
        self.walk = WalkButton("checkWalk", tr("Walk through, reddest first"), about)
        self._run.clicked.connect(self.run)
        self._cancel.clicked.connect(self.cancel)
        self.progress = Status("check_")
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Declared crop"), self.field)
        form.addRow(tr("Wrong among green"), self.error)
        buttons = Flow()
        buttons.addWidget(self._run)
        buttons.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addLayout(buttons)
        column.addWidget(self.progress)
        column.addWidget(self.walk)
        self.show_layer(None)
        self.set_running(False, False)

    def show_layer(self, layer: QgsVectorLayer | None, by_name: bool = False) -> None:
        """Offer the fields of the parcels.

        Args:
            layer: the layer of the parcels, where QGIS can open it.
            by_name: the field is typed: the engine reads a file that QGIS cannot open.
        """
        self.field.setEditable(by_name)
        if by_name:
            self.field.lineEdit().setPlaceholderText(tr("Name of the field"))
        names = [] if layer is None else [field.name() for field in layer.fields()]
        if names != [self.field.itemText(index) for index in range(self.field.count())]:
            self.field.clear()
            self.field.addItems(names)
            self.field.setCurrentIndex(likely_field(names) if names else -1)

    def set_running(self, mine: bool, other: bool, missing: str = "") -> None:
        """Offer Check or Cancel.

        Args:
            mine: a check is under way, or waits.
            other: another run is under way, for whose end this one would wait.
            missing: what has to be there before one can start.
        """
        about = tr("Green, yellow or red for each parcel; none is judged by a model that saw it")
        offer_run(self._run, self._cancel, mine, other, missing, about)


def counted(result: dict) -> str:
    """Return how many parcels a check found of each light, as a sentence; '' for other jobs."""
    parcels = result["summary"].get("parcels") or {}
    if "green" not in parcels:
        return ""
    text = tr("Of {declared} declared: {green} green, {yellow} yellow, {red} red.")
    return text.format(**{name: grouped(parcels[name]) for name in ("declared", "green", "yellow", "red")})
