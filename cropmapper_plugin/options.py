"""The page of QGIS's options: which Python runs the engine."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from .client.folders import managed_environment, resource
from .client.interpreter import SETTING, VARIABLE
from .panel.dock import OPTIONS_PAGE


class OptionsPage(QgsOptionsPageWidget):
    """One field: the Python that the engine is started with; empty means that it is looked for."""

    saved = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.python = QgsFileWidget()
        self.python.setObjectName("python")
        self.python.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.python.setFilePath(QgsSettings().value(SETTING, "") or "")
        self.python.lineEdit().setPlaceholderText("Found automatically")
        about = QLabel(
            "The engine runs in a Python of its own, never in QGIS's. Left empty, these are asked in turn: the managed "
            f"environment ({managed_environment()}), the one that {VARIABLE} names, and the system's Pythons."
        )
        about.setWordWrap(True)
        form = QFormLayout()
        form.addRow("Python with the engine's packages", self.python)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(about)
        column.addStretch()

    def apply(self) -> None:
        """Save; QGIS calls this when the dialog is accepted."""
        QgsSettings().setValue(SETTING, self.python.filePath().strip())
        self.saved.emit()


class OptionsFactory(QgsOptionsWidgetFactory):
    """Offers the page to QGIS."""

    def __init__(self, saved) -> None:
        super().__init__("CropMapper", QIcon(str(resource("icons", "cropmapper.svg"))))
        self._saved = saved

    def createWidget(self, parent: QWidget) -> OptionsPage:
        """Build the page."""
        page = OptionsPage(parent)
        page.setObjectName(OPTIONS_PAGE)
        page.saved.connect(self._saved)
        return page
