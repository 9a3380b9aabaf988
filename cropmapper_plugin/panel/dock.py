"""The dock: the four steps from top to bottom, what the engine says, and one run at a time."""

from __future__ import annotations

import datetime
from pathlib import Path

from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface, QgsDockWidget, QgsMessageBarItem
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ..client.events import sentence, stage_text
from ..client.jobs import default_output, job_spec, run_folder
from ..client.texts import as_html, shortened, without_folders
from ..layers.view import zoom_to
from ..results.views import view_of
from .engine import Engine
from .log import Log
from .notice import EngineNotice
from .run import MapRun
from .sections.data import DataStep
from .sections.labels import LabelStep
from .sections.map import JOB, MapStep
from .sections.model import ModelStep
from .sections.parcels import ParcelStep

OPTIONS_PAGE = "cropmapperOptions"
LONGEST_IN_BAR = 40  # characters of a word, so that a sentence that begins with a file is seen


class CropMapperDock(QgsDockWidget):
    """Chooses what to map, starts it, and shows how it goes.

    Emits `parcels_asked` with the layer of parcels of a result that the user wants to walk through.
    """

    parcels_asked = pyqtSignal(QgsVectorLayer)

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__("CropMapper", iface.mainWindow())
        self.setObjectName("cropmapperDock")
        self._iface = iface
        self._run: MapRun | None = None
        self._asked: tuple = ()  # what the status speaks of
        self._problem: QgsMessageBarItem | None = None
        self._warnings = 0
        self._told: set[str] = set()
        self._suggested = ""
        self._notice, self._data, self._parcels = EngineNotice(), DataStep(), ParcelStep()
        self.labels = LabelStep(iface, self._data.stack)
        self._model, self._map, self._log = ModelStep(), MapStep(), Log()
        self._engine = Engine(self)
        self._lay_out()
        self._connect()
        self._update()

    def abandon(self) -> None:
        """Stop whatever runs, at once: the plugin is being unloaded."""
        self._engine.abandon()
        self.labels.abandon()
        if self._run is not None:
            self._run.abandon()
            self._run = None

    def refresh_engine(self) -> None:
        """Look for the engine again, such as after a change in Options."""
        self._model.wait("Looking for the engine…")
        self._engine.look()

    def showEvent(self, event) -> None:
        """Look for the engine when the dock is first seen, and not when QGIS starts."""
        super().showEvent(event)
        if not self._engine.looked:
            self.refresh_engine()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        for step in (self._notice, self._data, self._parcels, self.labels, self._model, self._map):
            column.addWidget(step)
        column.addWidget(self._log, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        self.setWidget(scroll)
        self.setMinimumWidth(300)

    def _connect(self) -> None:
        self._data.changed.connect(self._stack_changed)
        self._data.options_changed.connect(self._touched)
        self._parcels.changed.connect(self._touched)
        self._model.changed.connect(self._touched)
        self._map.changed.connect(self._touched)
        self._map.run.connect(self.start)
        self._map.cancel.connect(self._cancel)
        self._map.walk.connect(self._walk)
        self._notice.install.connect(self._install)
        self._notice.choose.connect(lambda: self._iface.showOptionsDialog(self, OPTIONS_PAGE))
        self._engine.logged.connect(self._log.say)
        self._engine.models.connect(self._engine_ready)
        self._engine.failed.connect(self._engine_missing)

    def _stack_changed(self) -> None:
        # A folder that the user chose stays; one that was suggested follows the stack.
        if self._map.parent_folder() in ("", self._suggested):
            self._suggested = default_output(self._data.stack())
            self._map.out.setFilePath(self._suggested)
        self._touched()

    def _missing(self) -> str:
        if self._notice.isVisibleTo(self):
            return "The engine has to be installed first."
        if not self._data.stack():
            return "Choose a stack of dated rasters first."
        if not self._model.model():
            return "Choose a model first."
        return self._data.options.read()[1]

    def _update(self) -> None:
        self._map.set_running(self._run is not None, self._missing())

    def _touched(self) -> None:
        """Say what is missing; what was said of a run goes when something else is chosen."""
        self._update()
        asked = self._choices()
        if self._run is None and (asked != self._asked or self._missing()):
            self._asked = asked
            self._map.show_status(self._missing())

    def _choices(self) -> tuple:
        layer = self._parcels.layer()
        parcels = layer.id() if layer is not None else self._parcels.file()
        read = self._data.options.read()
        parcels = parcels, self._parcels.only_selected()
        return self._data.stack(), read, parcels, self._model.model(), self._map.parent_folder()

    def _engine_ready(self, models: list) -> None:
        self._notice.hide()
        self._model.fill(models)
        if not models:
            self._model.wait("The engine lists no model. Choose the folder of a model package.")
        self._touched()

    def _engine_missing(self, problem: dict) -> None:
        self._model.wait("No engine, so no models.")
        self._notice.show_reason(sentence(problem))
        self._log.say(sentence(problem), Qgis.MessageLevel.Warning)
        self._touched()

    def _install(self) -> None:
        self._notice.show_installing()
        self._engine.install()

    def start(self) -> None:
        """Start a run with what is chosen."""
        parent = Path(self._map.parent_folder() or default_output(self._data.stack()))
        job = job_spec(
            JOB,
            stack=self._data.stack(),
            model=self._model.model(),
            out=str(run_folder(parent, datetime.datetime.now())),
            parcels=self._parcels.file(),
            options=self._data.options.read()[0] or None,
        )
        self._forget_problem()
        self._asked = self._choices()
        self._run = MapRun(job, self._parcels.layer(), self._parcels.only_selected(), self)
        self._warnings = 0
        self._told.clear()
        self._run.progress.connect(self._show_progress)
        self._run.warned.connect(self._show_warning)
        self._run.told.connect(self._log.say)
        self._run.logged.connect(self._log.note)
        self._run.mapped.connect(self._mapped)
        self._run.failed.connect(self._failed)
        self._map.show_waiting("Starting the engine…")
        self._update()
        self._show_status()
        self._run.start()

    def _cancel(self) -> None:
        self._map.show_waiting("Cancelling…")
        self._run.cancel()

    def _show_progress(self, event: dict) -> None:
        self._map.show_progress(event)
        text = stage_text(JOB, event)
        if text not in self._told:
            self._told.add(text)
            self._log.say(text)

    def _show_warning(self, event: dict) -> None:
        self._warnings += 1
        self._log.say(event["message"], Qgis.MessageLevel.Warning)

    def _mapped(self, result: dict) -> None:
        folder, layers = self._run.job["out"], self._run.layers
        parcels = [layer.id() for layer in layers if view_of(layer) is not None]
        self._end_run()
        noted = f", with {self._warnings} warning{'s' * (self._warnings != 1)}" if self._warnings else ""
        where = " (see the log)" if noted else ""
        self._map.show_end(f"The map is done{noted}{where}.", Qgis.MessageLevel.Success, folder, parcels)
        self._log.say(f"The map is done: {Path(folder).name}.")
        self._log.note(f"The results are in {folder}.")
        self._forget_problem()
        self._tell(f"Map done{noted}.", Qgis.MessageLevel.Success)
        if layers:  # none of an embedding, which is not opened
            key = layers[-1].id()
            # After QGIS, which looks at the first layers of a project by itself.
            QTimer.singleShot(0, lambda: zoom_to(self._iface.mapCanvas(), key))

    def _walk(self, key: str) -> None:
        layer = QgsProject.instance().mapLayer(key)
        if layer is not None:
            self.parcels_asked.emit(layer)

    def _failed(self, problem: dict) -> None:
        job = self._run.job
        self._end_run()
        cancelled = problem["code"] == "cancelled"
        level = Qgis.MessageLevel.Info if cancelled else Qgis.MessageLevel.Critical
        self._map.show_end(sentence(problem), level)
        self._log.say(sentence(problem), level)
        if not cancelled:
            named = [job.get(name) for name in ("stack", "parcels", "out", "model")]
            self._problem = self._tell(without_folders(problem["message"], filter(None, named)), level)

    def _end_run(self) -> None:
        self._run.deleteLater()
        self._run = None
        self._update()
        self._show_status()

    def _tell(self, text: str, level: Qgis.MessageLevel) -> QgsMessageBarItem:
        bar = self._iface.messageBar()
        # QGIS takes what stands there for HTML.
        message = bar.createMessage("CropMapper", as_html(shortened(text, LONGEST_IN_BAR)))
        button = QPushButton("Show log")
        button.clicked.connect(self._show_log)
        message.layout().addWidget(button)
        return bar.pushWidget(message, level, 0 if level == Qgis.MessageLevel.Critical else 8)

    def _forget_problem(self) -> None:
        """Take away the bar of an earlier run that failed, unless the user has closed it."""
        if self._problem is not None and not sip.isdeleted(self._problem):
            self._iface.messageBar().popWidget(self._problem)
        self._problem = None

    def _show_status(self) -> None:
        """Scroll to step 4 once it has its new height, so that buttons and status are in view in a low dock."""
        QTimer.singleShot(0, lambda: self.widget().ensureWidgetVisible(self._map))

    def _show_log(self) -> None:
        self.setUserVisible(True)
        self._log.show_end()
        self.widget().ensureWidgetVisible(self._log)
