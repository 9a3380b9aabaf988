"""The page of QGIS's options: what all jobs go by, and the engine: which one, where from, install, test, remove."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis, QgsApplication, QgsSettings, QgsTask
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory, QgsSpinBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QGroupBox, QMessageBox, QPushButton, QWidget

from .client.events import sentence
from .client.folders import environments, remove_environments, resource
from .client.interpreter import SETTING
from .client.jobs import RESULTS_SETTING, THREADS_SETTING, job_spec, threads_chosen
from .client.run import JobRun
from .client.taught import models_folder
from .client.wanted import EXTRAS, EXTRAS_SETTING, INDEX_SETTING, PYPI, extras_chosen
from .panel.dock import OPTIONS_PAGE
from .panel.installing import InstallStep
from .panel.widgets import PathSetting, Text
from .words import tr


class OptionsPage(QgsOptionsPageWidget):
    """Where results go, how many threads are used, and the engine.

    What an installation goes by is kept as it is chosen, since the page installs; all else when the page is accepted.
    Emits `released` before the engine is replaced or removed.

    Args:
        saved: called when the page was accepted, and when an engine was installed, though the page may be cancelled.
        let_go: called at `released`.
        say: called with what is to be told in QGIS's message bar, and its level.
    """

    released = pyqtSignal()

    def __init__(self, parent: QWidget | None, saved: Callable, let_go: Callable, say: Callable) -> None:
        super().__init__(parent, objectName=OPTIONS_PAGE)
        self._saved, self._say = saved, say
        self.released.connect(let_go)
        modes = QgsFileWidget.StorageMode
        self.results = PathSetting(RESULTS_SETTING, modes.GetDirectory, tr("A folder beside each stack"))
        self.threads = QgsSpinBox(objectName="threads", maximum=1024, value=threads_chosen())
        self.threads.setSpecialValueText(tr("All"))
        self.threads.setToolTip(tr("How many processor threads the engine uses; fewer leave room for other work"))
        self.python = PathSetting(SETTING, modes.GetFile, tr("Found automatically"))
        self.index = PathSetting(INDEX_SETTING, modes.GetDirectory, PYPI)
        self.extras = QComboBox(objectName="extras")
        self.extras.setToolTip(tr("What Install engine brings; press it again after a change"))
        for name, text in EXTRAS.items():
            self.extras.addItem(text, name)
        self.extras.setCurrentIndex(self.extras.findData(extras_chosen()))
        about, self.install, self.status = Text(), InstallStep(), Text(objectName="status")
        about.setText(tr("Taught models are kept in {models}.").format(models=models_folder()))
        test = QPushButton(tr("Test engine"), objectName="test", clicked=self.test)
        test.setToolTip(tr("Starts the engine, and says what it consists of"))
        remove = QPushButton(tr("Remove engine…"), objectName="remove", clicked=self.remove)
        remove.setToolTip(tr("Deletes what Install engine made; maps and taught models stay; asks first"))
        engine, form = QGroupBox(tr("Engine")), QFormLayout(self)
        form.addRow(tr("Folder for results"), self.results)
        form.addRow(tr("Processor threads"), self.threads)
        for widget in (about, engine, self.status):
            form.addRow(widget)
        inside = QFormLayout(engine)
        inside.addRow(tr("Python with the engine's packages"), self.python)
        inside.addRow(tr("Package index or folder"), self.index)
        inside.addRow(tr("What the engine is to do"), self.extras)
        for widget in (self.install, test, remove):
            inside.addRow(widget)
        for path in (self.results, self.python, self.index):
            path.fileChanged.connect(lambda: self.status.setText(self.problem()))
        for changed in (self.extras.currentIndexChanged, self.index.fileChanged):
            changed.connect(self.keep)
            changed.connect(self.install.show_offer)
        self.install.begun.connect(self.released)
        self.install.installed.connect(self.test)
        self.install.installed.connect(saved)
        self.install.failed.connect(lambda problem: self.status.setText(sentence(problem)))

    def problem(self) -> str:
        """Return why one of the paths cannot be kept; '' where all can."""
        return self.results.problem() or self.python.problem() or self.index.problem()

    def isValid(self) -> bool:
        """Whether all can be kept; newer versions of QGIS ask before they accept the dialog."""
        return not self.problem()

    def apply(self) -> None:
        """Save; QGIS calls this when the dialog is accepted."""
        self.keep()
        self.results.keep()
        QgsSettings().setValue(THREADS_SETTING, self.threads.value())
        if problem := self.problem():  # a version of QGIS that did not ask
            self._say(problem, Qgis.MessageLevel.Warning)
        self._saved()

    def keep(self) -> None:
        """Keep what finding and installing an engine go by."""
        QgsSettings().setValue(EXTRAS_SETTING, self.extras.currentData())
        self.index.keep()
        self.python.keep()

    def test(self) -> None:
        """Ask the engine that is chosen now what it consists of."""
        self.keep()
        self.status.setText(self.problem() or tr("Starting the engine…"))
        if not self.problem():
            run = JobRun(job_spec("doctor"), self)
            run.succeeded.connect(lambda result: self.status.setText(_works(result["summary"])))
            run.failed.connect(lambda problem: self.status.setText(sentence(problem)))
            self.released.connect(run.abandon)
            run.start()

    def remove(self) -> None:
        """Remove the managed environments, this one and those of earlier versions, once the user has agreed."""
        folders = environments()
        if not folders:
            self.status.setText(tr("No engine is installed here: nothing was removed."))
            return
        text = tr("Remove the engine? These folders are deleted; maps and taught models stay.\n\n{listed}")
        question = text.format(listed="\n".join(map(str, folders)))
        if QMessageBox.question(self, "CropMapper", question) == QMessageBox.StandardButton.Yes:
            self.install.stop()
            self.released.emit()
            self.status.setText(tr("The engine is being removed."))
            self._task = QgsTask.fromFunction(
                tr("CropMapper: removing the engine"), lambda _: remove_environments(folders), on_finished=self._removed
            )
            QgsApplication.taskManager().addTask(self._task)

    def _removed(self, problem: Exception | None, result: object = None) -> None:
        failed = tr("Not all could be deleted: close whatever uses the engine, then remove again.")
        text = failed if problem else tr("The engine was removed.")
        if sip.isdeleted(self):
            self._say(text, Qgis.MessageLevel.Warning if problem else Qgis.MessageLevel.Success)
        else:
            self.status.setText(text)


def _works(report: dict) -> str:
    """Say that the engine has answered, before what it consists of."""
    texts = {name: ", ".join(value) if isinstance(value, list) else value for name, value in report.items()}
    return "\n".join([tr("The engine works."), "", *(f"{name}: {text}" for name, text in texts.items())])


class OptionsFactory(QgsOptionsWidgetFactory):
    """Offers the page to QGIS.

    Args:
        callbacks: what the page calls, in its order.
    """

    def __init__(self, *callbacks: Callable) -> None:
        super().__init__("CropMapper", QIcon(str(resource("icons", "cropmapper.svg"))))
        self._callbacks = callbacks

    def createWidget(self, parent: QWidget) -> OptionsPage:
        """Build the page."""
        return OptionsPage(parent, *self._callbacks)
