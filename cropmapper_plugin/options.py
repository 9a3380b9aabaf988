"""The page of QGIS's options: which Python runs the engine, and where its packages come from."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from .client.folders import managed_environment, resource
from .client.install import INDEX_SETTING, PYPI
from .client.interpreter import SETTING, VARIABLE
from .panel.dock import OPTIONS_PAGE
from .panel.widgets import Text


class OptionsPage(QgsOptionsPageWidget):
    """The Python that the engine is started with, and the index of Install engine; empty, each is found by itself."""

    saved = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.python = QgsFileWidget()
        self.python.setObjectName("python")
        self.python.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.python.setFilePath(QgsSettings().value(SETTING, "") or "")
        self.python.lineEdit().setPlaceholderText("Found automatically")
        self.index = QLineEdit(QgsSettings().value(INDEX_SETTING, "") or "")
        self.index.setObjectName("index")
        self.index.setPlaceholderText(PYPI)
        about = Text()
        about.setText(
            "The engine runs in a Python of its own, never in QGIS's. Left empty, these are asked in turn: the managed "
            f"environment ({managed_environment()}), the one that {VARIABLE} names, and the system's Pythons. "
            "The index is where Install engine downloads from; whatever serves them, packages are taken only with the "
            "checksums that CropMapper brings."
        )
        form = QFormLayout()
        form.addRow("Python with the engine's packages", self.python)
        form.addRow("Package index", self.index)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(about)
        column.addStretch()

    def apply(self) -> None:
        """Save; QGIS calls this when the dialog is accepted."""
        QgsSettings().setValue(SETTING, self.python.filePath().strip())
        QgsSettings().setValue(INDEX_SETTING, self.index.text().strip())
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
