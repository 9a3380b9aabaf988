"""A scene to try everything on, offered as long as no stack is chosen."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ...words import tr
from ..progress import Status
from ..widgets import Text, tooltip

_OFFER = tr("No data at hand?")


class SampleBox(QWidget):
    """One button that makes the scene, and one below it that cancels that."""

    run = pyqtSignal()
    cancel = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer = Text()
        self._offer.setText(_OFFER)
        self._button = QPushButton(tr("Sample project (simulated)"))
        self._button.setObjectName("sample")
        self._button.clicked.connect(self.run)
        # Of its own: under the pointer, the second click of a double click would cancel what the first began.
        self._cancel = QPushButton(QgsApplication.getThemeIcon("/mActionStop.svg"), tr("Cancel"))
        self._cancel.setObjectName("sampleCancel")
        self._cancel.setToolTip(tr("Stops making the scene"))
        self._cancel.clicked.connect(self.cancel)
        self.progress = Status("sample_")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self._offer, self._button, self._cancel, self.progress):
            column.addWidget(widget)
        self.set_running(False, False)

    def offer(self, offered: bool) -> None:
        """Show the button, or not; what became of a scene is said until another stack, or none, is chosen."""
        self.progress.show_status("")
        self._offer.setVisible(offered)
        self._button.setVisible(offered)

    def set_running(self, mine: bool, other: bool, missing: str = "") -> None:
        """Offer to make a scene, or, while one is made, to cancel that.

        Args:
            mine: a scene is being made.
            other: a run is under way, this one or another.
            missing: what has to be there before one can be made.
        """
        self._cancel.setVisible(mine)
        wait = "" if mine else tr("Another run is under way.") if other else missing
        self._button.setEnabled(not mine and not wait)
        about = tr(
            "Makes a project with dated rasters and parcels with crops that exist nowhere, in a folder of your "
            "documents, "
            "and shows you round"
        )
        self._button.setToolTip(tooltip(wait or about))
