"""The page of QGIS's options: what all jobs go by, and the engine that does them."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory, QgsSpinBox
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QFormLayout, QWidget

from .client.folders import resource
from .client.jobs import RESULTS_SETTING, THREADS_SETTING, threads_chosen
from .client.taught import models_folder
from .panel.dock import OPTIONS_PAGE
from .panel.enginesettings import EngineSettings
from .panel.widgets import PathSetting, Text
from .words import tr


class OptionsPage(QgsOptionsPageWidget):
    """Where results go, how many threads are used, and the engine.

    Args:
        saved: called when the page was accepted.
        released: called before the engine is replaced or removed.
    """

    def __init__(self, parent: QWidget | None, saved: Callable[[], None], released: Callable[[], None]) -> None:
        super().__init__(parent, objectName=OPTIONS_PAGE)
        self._saved = saved
        folder = QgsFileWidget.StorageMode.GetDirectory
        self.results = PathSetting(RESULTS_SETTING, folder, tr("A folder beside each stack"))
        self.results.fileChanged.connect(self._say)
        self.about = Text(objectName="about")
        self._say()
        self.threads = QgsSpinBox(objectName="threads", maximum=1024, value=threads_chosen())
        self.threads.setSpecialValueText(tr("All"))
        self.threads.setClearValue(0)
        self.threads.setToolTip(tr("How many processor threads the engine uses; fewer leave room for other work"))
        self.engine = EngineSettings()
        self.engine.released.connect(released)
        form = QFormLayout(self)
        form.addRow(tr("Folder for results"), self.results)
        form.addRow(tr("Processor threads"), self.threads)
        form.addRow(self.about)
        form.addRow(self.engine)

    def isValid(self) -> bool:
        """Whether what is chosen can be kept; newer versions of QGIS ask before they accept the dialog."""
        return not (self.results.problem() or self.engine.problem())

    def apply(self) -> None:
        """Save; QGIS calls this when the dialog is accepted."""
        self.engine.keep()
        self.results.keep()
        QgsSettings().setValue(THREADS_SETTING, self.threads.value())
        self._saved()

    def _say(self) -> None:
        """Say why the folder for results cannot be kept, or else where there is another one."""
        models = tr("Taught models are kept in {models}.").format(models=models_folder())
        self.about.setText(self.results.problem() or models)


class OptionsFactory(QgsOptionsWidgetFactory):
    """Offers the page to QGIS.

    Args:
        saved: called when the page was accepted.
        released: called before the engine is replaced or removed.
    """

    def __init__(self, saved: Callable[[], None], released: Callable[[], None]) -> None:
        super().__init__("CropMapper", QIcon(str(resource("icons", "cropmapper.svg"))))
        self._callbacks = saved, released

    def createWidget(self, parent: QWidget) -> OptionsPage:
        """Build the page."""
        return OptionsPage(parent, *self._callbacks)
