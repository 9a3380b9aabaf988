"""One job from its spec to its end: find a Python, write the job file, run the engine, clean up."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QTemporaryDir, pyqtSignal

from .events import error
from .interpreter import InterpreterSearch, engine_candidates
from .process import EngineProcess


class JobRun(QObject):
    """Run one job. The dock and the Processing algorithm both start the engine through this, and through nothing else.

    After `start`, exactly one of `succeeded` and `failed` is emitted.
    """

    progress = pyqtSignal(dict)
    warned = pyqtSignal(dict)
    logged = pyqtSignal(str)
    succeeded = pyqtSignal(dict)
    failed = pyqtSignal(dict)

    def __init__(self, job: dict, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job = job
        self._folder = QTemporaryDir()
        self._engine: EngineProcess | None = None
        self._cancelled = False
        self._search = InterpreterSearch(engine_candidates(), parent=self)
        self._search.found.connect(self._start_engine)
        self._search.failed.connect(self.failed)
        self._search.logged.connect(self.logged)
        self._search.replaced.connect(self.logged)

    def start(self) -> None:
        """Begin; returns at once."""
        self._search.start()

    def cancel(self) -> None:
        """Ask the job to stop; `failed` follows with the code `cancelled`."""
        self._cancelled = True
        if self._engine is not None:
            self._engine.cancel()

    def abandon(self) -> None:
        """Stop at once and say nothing."""
        self.blockSignals(True)
        self._search.abandon()
        if self._engine is not None:
            self._engine.abandon()

    def _start_engine(self, python: str) -> None:
        if self._cancelled:
            self.failed.emit(error("cancelled", "The job was cancelled.", "Nothing had been started."))
            return
        job_file = Path(self._folder.filePath("job.json"))
        job_file.write_text(json.dumps(self._job, indent=2), encoding="utf-8")
        self.logged.emit(f"Engine: {python}")
        self._engine = EngineProcess(python, self)
        self._engine.progress.connect(self.progress)
        self._engine.warned.connect(self.warned)
        self._engine.logged.connect(self.logged)
        self._engine.succeeded.connect(self.succeeded)
        self._engine.failed.connect(self.failed)
        self._engine.start_job(job_file, self._job["out"])
