"""The dock: the four steps from top to bottom, what the engine says, and one run at a time."""

from __future__ import annotations

import datetime
from pathlib import Path

from qgis.core import Qgis
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ..client.events import sentence, stage_text
from ..client.jobs import default_output, map_job, run_folder
from .data import DataStep
from .engine import Engine
from .log import Log
from .map import MapStep
from .model import ModelStep
from .notice import EngineNotice
from .parcels import ParcelStep
from .run import MapRun

OPTIONS_PAGE = "cropmapperOptions"


class CropMapperDock(QgsDockWidget):
    """Chooses what to map, starts it, and shows how it goes."""

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__("CropMapper", iface.mainWindow())
        self.setObjectName("cropmapperDock")
        self._iface = iface
        self._run: MapRun | None = None
        self._unfinished: dict | None = None
        self._warnings = 0
        self._told: set[str] = set()
        self._suggested = ""
        self._notice, self._data, self._parcels = EngineNotice(), DataStep(), ParcelStep()
        self._model, self._map, self._log = ModelStep(), MapStep(), Log()
        self._engine = Engine(self)
        self._lay_out()
        self._connect()
        self._update()

    def abandon(self) -> None:
        """Stop whatever runs, at once: the plugin is being unloaded."""
        self._engine.abandon()
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
        for step in (self._notice, self._data, self._parcels, self._model, self._map):
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
        self._model.changed.connect(self._update)
        self._map.run.connect(self.start)
        self._map.cancel.connect(self._cancel)
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
        self._update()

    def _update(self) -> None:
        missing = ""
        if self._notice.isVisibleTo(self):
            missing = "The engine has to be installed first."
        elif not self._data.stack():
            missing = "Choose a stack of dated rasters first."
        elif not self._model.model():
            missing = "Choose a model first."
        self._map.set_running(self._run is not None, missing)
        if self._run is None and not self._unfinished and missing:
            self._map.show_status(missing)

    def _engine_ready(self, models: list) -> None:
        self._notice.hide()
        self._model.fill(models)
        if not models:
            self._model.wait("The engine lists no model. Choose the folder of a model package.")
        self._update()

    def _engine_missing(self, problem: dict) -> None:
        self._model.wait("No engine, so no models.")
        self._notice.show_reason(sentence(problem))
        self._log.say(sentence(problem), Qgis.MessageLevel.Warning)
        self._update()

    def _install(self) -> None:
        self._notice.show_installing()
        self._engine.install()

    def start(self) -> None:
        """Start a run with what is chosen."""
        parent = Path(self._map.parent_folder() or default_output(self._data.stack()))
        job = map_job(
            stack=self._data.stack(),
            model=self._model.model(),
            out=str(run_folder(parent, datetime.datetime.now())),
            parcels=self._parcels.file(),
        )
        self._run = MapRun(job, self._parcels.layer(), self._unfinished, self)
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
        self._run.start()

    def _cancel(self) -> None:
        self._map.show_waiting("Cancelling…")
        self._run.cancel()

    def _show_progress(self, event: dict) -> None:
        self._map.show_progress(event)
        text = stage_text(event)
        if text not in self._told:
            self._told.add(text)
            self._log.say(text)

    def _show_warning(self, event: dict) -> None:
        self._warnings += 1
        self._log.say(event["message"], Qgis.MessageLevel.Warning)

    def _mapped(self, result: dict) -> None:
        self._unfinished = None
        folder = self._run.job["out"]
        self._end_run()
        noted = f", with {self._warnings} warning{'s' * (self._warnings != 1)}" if self._warnings else ""
        where = " (see the log)" if noted else ""
        self._map.show_end(f"The map is done{noted}{where}.", Qgis.MessageLevel.Success, folder)
        self._log.say(f"The map is done: {Path(folder).name}.")
        self._log.note(f"The results are in {folder}.")
        self._tell(f"Map done{noted}.", Qgis.MessageLevel.Success)

    def _failed(self, problem: dict) -> None:
        self._unfinished = self._run.job
        self._end_run()
        cancelled = problem["code"] == "cancelled"
        level = Qgis.MessageLevel.Info if cancelled else Qgis.MessageLevel.Critical
        self._map.show_end(sentence(problem), level)
        self._log.say(sentence(problem), level)
        if not cancelled:
            self._tell(problem["message"], level)

    def _end_run(self) -> None:
        self._run.deleteLater()
        self._run = None
        self._update()

    def _tell(self, text: str, level: Qgis.MessageLevel) -> None:
        bar = self._iface.messageBar()
        message = bar.createMessage("CropMapper", text)
        button = QPushButton("Show log")
        button.clicked.connect(self._show_log)
        message.layout().addWidget(button)
        bar.pushWidget(message, level, 0 if level == Qgis.MessageLevel.Critical else 8)

    def _show_log(self) -> None:
        self.setUserVisible(True)
        self._log.verticalScrollBar().setValue(self._log.verticalScrollBar().maximum())
        self.widget().ensureWidgetVisible(self._log)
