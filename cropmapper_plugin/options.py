"""The page of QGIS's options: which Python runs the engine, where its packages come from, and its set-up."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication, QgsSettings, QgsTask
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory, QgsSpinBox
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QMessageBox, QPushButton, QWidget

from .client.environment import THREADS_SETTING, threads_chosen
from .client.events import sentence
from .client.folders import environments, managed_environment, remove_environments, resource
from .client.interpreter import SETTING, VARIABLE
from .client.jobs import RESULTS_SETTING, job_spec
from .client.session import Session
from .client.taught import models_folder
from .client.wanted import EXTRAS_SETTING, INDEX_SETTING, PYPI, extras_chosen, extras_texts
from .panel.dock import OPTIONS_PAGE
from .panel.installing import InstallStep
from .panel.widgets import Text
from .words import tr


class OptionsPage(QgsOptionsPageWidget):
    """Where results go, how many threads are used, the engine's Python, and the index of Install engine.

    What is left empty is found by itself.

    Args:
        saved: called when the page was accepted.
        released: called before the engine is replaced or removed.
    """

    def __init__(self, parent: QWidget | None, saved: Callable[[], None], released: Callable[[], None]) -> None:
        super().__init__(parent)
        self._saved, self._released = saved, released
        self._session = Session(self)
        self.python = _path(SETTING, QgsFileWidget.StorageMode.GetFile, tr("Found automatically"))
        self.index = _path(INDEX_SETTING, QgsFileWidget.StorageMode.GetDirectory, PYPI)
        self.extras = QComboBox(objectName="extras")
        self.extras.setToolTip(tr("What Install engine brings; press it again after a change"))
        for name, text in extras_texts().items():
            self.extras.addItem(text, name)
        self.extras.setCurrentIndex(self.extras.findData(extras_chosen()))
        self.results = _path(RESULTS_SETTING, QgsFileWidget.StorageMode.GetDirectory, tr("A folder beside each stack"))
        self.threads = QgsSpinBox(objectName="threads", maximum=1024, value=threads_chosen())
        self.threads.setSpecialValueText(tr("All"))
        self.threads.setClearValue(0)
        self.threads.setToolTip(tr("How many processor threads the engine uses; fewer leave room for other work"))
        self.install = InstallStep()
        self.found = Text(objectName="found")
        for changed in (self.extras.currentIndexChanged, self.index.fileChanged):
            changed.connect(self._keep)
            changed.connect(self.install.show_offer)
        self.install.begun.connect(self._release)
        self.install.installed.connect(self.test)
        self.install.failed.connect(self._show_problem)
        self._lay_out()

    def apply(self) -> None:
        """Save; QGIS calls this when the dialog is accepted."""
        self._keep()
        QgsSettings().setValue(RESULTS_SETTING, self.results.filePath().strip())
        QgsSettings().setValue(THREADS_SETTING, self.threads.value())
        self._saved()

    def test(self) -> None:
        """Ask the engine that is chosen now what it consists of."""
        self._keep()
        self._session.close()
        self.found.setText(tr("Starting the engine…"))
        question = self._session.ask(job_spec("doctor"))
        question.succeeded.connect(lambda result: self.found.setText(_works(result["summary"])))
        question.failed.connect(self._show_problem)

    def remove(self) -> None:
        """Remove the managed environments, this one and those of earlier versions, once the user has agreed."""
        folders = environments()
        if not folders:
            text = tr("There is no engine in {parent}: nothing was removed.")
            self.found.setText(text.format(parent=managed_environment().parent))
            return
        text = tr("Remove the engine? These folders are deleted; maps and taught models stay.\n\n{listed}")
        question = text.format(listed="\n".join(map(str, folders)))
        if QMessageBox.question(self, "CropMapper", question) == QMessageBox.StandardButton.Yes:
            self._release()
            self._task = QgsTask.fromFunction(
                tr("Removing the engine"), lambda _: remove_environments(folders), on_finished=self._show_removed
            )
            QgsApplication.taskManager().addTask(self._task)

    def hideEvent(self, event) -> None:
        """Let go of the engine that was tested."""
        self._session.close()
        super().hideEvent(event)

    def _show_removed(self, problem: Exception | None, result: object = None) -> None:
        if problem is None:
            self.found.setText(tr("The engine was removed."))
        else:
            self.found.setText(tr("Not all could be deleted: close whatever uses the engine, then remove again."))

    def _show_problem(self, problem: dict) -> None:
        self.found.setText(sentence(problem))

    def _keep(self) -> None:
        # What finding and installing an engine go by, which is done while the dialog is open.
        QgsSettings().setValue(SETTING, self.python.filePath().strip())
        QgsSettings().setValue(INDEX_SETTING, self.index.filePath().strip())
        QgsSettings().setValue(EXTRAS_SETTING, self.extras.currentData())

    def _release(self) -> None:
        self._keep()
        self._session.close()
        self.found.setText("")
        self._released()

    def _lay_out(self) -> None:
        about = Text()
        about.setText(
            tr(
                "The engine runs in a Python of its own, never in QGIS's. Left empty, these are asked in turn: the "
                "one that was installed here, the one that {variable} names, and the system's. Packages come from an "
                "index, or from a folder of wheels where there is no network; whatever serves them, they are taken "
                "only with the checksums in {folder}."
            ).format(variable=VARIABLE, folder=resource("locks"))
        )
        test = QPushButton(tr("Test engine"), objectName="test", clicked=self.test)
        test.setToolTip(tr("Starts the engine, and says what it consists of"))
        remove = QPushButton(tr("Remove engine…"), objectName="remove", clicked=self.remove)
        remove.setToolTip(tr("Deletes what Install engine made; maps and taught models stay; asks first"))
        kept = Text(objectName="kept")
        text = tr("Taught models are kept in {models}, and the engine that is installed here in {engine}.")
        kept.setText(text.format(models=models_folder(), engine=managed_environment()))
        form = QFormLayout(self)
        form.addRow(tr("Folder for results"), self.results)
        form.addRow(tr("Processor threads"), self.threads)
        form.addRow(tr("Python with the engine's packages"), self.python)
        form.addRow(tr("Package index or folder"), self.index)
        form.addRow(tr("What the engine is to do"), self.extras)
        for widget in (about, self.install, test, remove, self.found, kept):
            form.addRow(widget)


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
        page = OptionsPage(parent, *self._callbacks)
        page.setObjectName(OPTIONS_PAGE)
        return page


def _path(setting: str, mode: QgsFileWidget.StorageMode, empty: str) -> QgsFileWidget:
    widget = QgsFileWidget()
    widget.setObjectName(setting.rpartition("/")[2])
    widget.setStorageMode(mode)
    widget.setFilePath(QgsSettings().value(setting, "") or "")
    widget.lineEdit().setPlaceholderText(empty)
    return widget


def _works(report: dict) -> str:
    """Say that the engine has answered, before what it consists of."""
    texts = {name: ", ".join(value) if isinstance(value, list) else value for name, value in report.items()}
    return "\n".join([tr("The engine works."), "", *(f"{name}: {text}" for name, text in texts.items())])
