"""The engine in QGIS's options: which Python runs it, where its packages come from, install, test and remove."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsSettings, QgsTask
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QGroupBox, QMessageBox, QPushButton

from ..client.events import sentence
from ..client.folders import environments, managed_environment, remove_environments, resource
from ..client.interpreter import SETTING
from ..client.jobs import job_spec
from ..client.session import Session
from ..client.wanted import EXTRAS, EXTRAS_SETTING, INDEX_SETTING, PYPI, extras_chosen
from ..words import tr
from .installing import InstallStep
from .widgets import PathSetting, Text


class EngineSettings(QGroupBox):
    """What finding and installing an engine go by, which is done while the dialog is open, and buttons that do it.

    Emits `released` before the engine is replaced or removed.
    """

    released = pyqtSignal()

    def __init__(self) -> None:
        super().__init__(tr("Engine"))
        self._session = Session(self)
        self.python = PathSetting(SETTING, QgsFileWidget.StorageMode.GetFile, tr("Found automatically"))
        self.python.fileChanged.connect(lambda: self.found.setText(self.problem()))
        self.index = PathSetting(INDEX_SETTING, QgsFileWidget.StorageMode.GetDirectory, PYPI)
        self.extras = QComboBox(objectName="extras")
        self.extras.setToolTip(tr("What Install engine brings; press it again after a change"))
        for name, text in EXTRAS.items():
            self.extras.addItem(text, name)
        self.extras.setCurrentIndex(self.extras.findData(extras_chosen()))
        about, self.found, self.install = Text(), Text(objectName="found"), InstallStep()
        text = tr("Install engine makes a Python of its own in {engine}, from files whose checksums stand in {locks}.")
        about.setText(text.format(engine=managed_environment(), locks=resource("locks")))
        test = QPushButton(tr("Test engine"), objectName="test", clicked=self.test)
        test.setToolTip(tr("Starts the engine, and says what it consists of"))
        remove = QPushButton(tr("Remove engine…"), objectName="remove", clicked=self.remove)
        remove.setToolTip(tr("Deletes what Install engine made; maps and taught models stay; asks first"))
        form = QFormLayout(self)
        form.addRow(tr("Python with the engine's packages"), self.python)
        form.addRow(tr("Package index or folder"), self.index)
        form.addRow(tr("What the engine is to do"), self.extras)
        for widget in (about, self.install, test, remove, self.found):
            form.addRow(widget)
        for changed in (self.extras.currentIndexChanged, self.index.fileChanged):
            changed.connect(self.keep)
            changed.connect(self.install.show_offer)
        for button in (test, remove):
            self.install.offered.connect(button.setEnabled)
        self.install.begun.connect(self._release)
        self.install.installed.connect(self.test)
        self.install.failed.connect(self._show_problem)

    def problem(self) -> str:
        """Return why the Python or the source of packages cannot be kept; '' where both can."""
        return self.python.problem() or self.index.problem()

    def keep(self) -> None:
        """Keep what finding and installing an engine go by, and say what cannot be kept."""
        QgsSettings().setValue(EXTRAS_SETTING, self.extras.currentData())
        self.index.keep()
        self.python.keep()
        self.found.setText(self.problem())

    def test(self) -> None:
        """Ask the engine that is chosen now what it consists of."""
        self.keep()
        self._session.close()
        if not self.problem():
            self.found.setText(tr("Starting the engine…"))
            question = self._session.ask(job_spec("doctor"))
            question.succeeded.connect(lambda result: self.found.setText(_works(result["summary"])))
            question.failed.connect(self._show_problem)

    def remove(self) -> None:
        """Remove the managed environments, this one and those of earlier versions, once the user has agreed."""
        folders = environments()
        if not folders:
            self.found.setText(tr("No engine is installed here: nothing was removed."))
            return
        text = tr("Remove the engine? These folders are deleted; maps and taught models stay.\n\n{listed}")
        question = text.format(listed="\n".join(map(str, folders)))
        if QMessageBox.question(self, "CropMapper", question) == QMessageBox.StandardButton.Yes:
            self._release()
            self._task = QgsTask.fromFunction(
                tr("CropMapper: removing the engine"), lambda _: remove_environments(folders), on_finished=self._removed
            )
            QgsApplication.taskManager().addTask(self._task)

    def hideEvent(self, event) -> None:
        """Let go of the engine that was tested."""
        self._session.close()
        super().hideEvent(event)

    def _removed(self, problem: Exception | None, result: object = None) -> None:
        failed = tr("Not all could be deleted: close whatever uses the engine, then remove again.")
        self.found.setText(failed if problem else tr("The engine was removed."))

    def _show_problem(self, problem: dict) -> None:
        self.found.setText(sentence(problem))

    def _release(self) -> None:
        self.keep()
        self._session.close()
        self.released.emit()


def _works(report: dict) -> str:
    """Say that the engine has answered, before what it consists of."""
    texts = {name: ", ".join(value) if isinstance(value, list) else value for name, value in report.items()}
    return "\n".join([tr("The engine works."), "", *(f"{name}: {text}" for name, text in texts.items())])
