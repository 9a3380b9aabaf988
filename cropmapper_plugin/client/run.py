"""One job from its spec to its end, in an engine of its own."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QTemporaryDir, pyqtSignal

from ..words import tr
from .events import error
from .folders import WORK_FOLDER
from .interpreter import EngineSearch
from .process import EngineProcess


class JobRun(QObject):
    """Run one job, of any kind. Dock and Processing start long jobs through this, and through nothing else.

    After `start`, exactly one of `succeeded` and `failed` is emitted, once the engine has ended.
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
        self._last: dict | None = None  # the result or the error
        self._search = EngineSearch(self)
        self._search.ready.connect(self._start_engine)
        self._search.failed.connect(self.failed)
        self._search.logged.connect(self.logged)

    def start(self) -> None:
        """Begin; returns at once."""
        self._search.start()

    def cancel(self) -> None:
        """Ask the job to stop; `failed` follows with the code `cancelled`."""
        self._cancelled = True
        if self._engine is not None:
            self._engine.stop()

    def abandon(self) -> None:
        """Stop at once and say nothing."""
        self.blockSignals(True)
        self._search.abandon()
        if self._engine is not None:
            self._engine.abandon()

    def _start_engine(self, python: str) -> None:
        if self._cancelled:
            self.failed.emit(error("cancelled", tr("The job was cancelled."), tr("Nothing had been started.")))
            return
        job_file = Path(self._folder.filePath("job.json"))
        job_file.write_text(json.dumps(self._job, indent=2), encoding="utf-8")
        self.logged.emit(f"Engine: {python}")
        self._engine = EngineProcess(python, self)
        self._engine.heard.connect(self._hear)
        self._engine.logged.connect(self.logged)
        self._engine.ended.connect(self._end)
        # The end of its standard input is its cancel.
        self._engine.start("run", str(job_file), "--events", "jsonl", "--cancel-on-eof")

    def _hear(self, event: dict) -> None:
        kind = event["event"]
        if kind == "progress":
            self.progress.emit(event)
        elif kind == "warning":
            self.warned.emit(event)
        elif kind in ("result", "error"):
            self._last = event

    def _end(self, problem: dict) -> None:
        out = self._job.get("out")
        if self._last is None:
            if out:
                remove_parts(Path(out, WORK_FOLDER))
            cancelled = error(
                "cancelled",
                tr("The job was cancelled."),
                tr("Run it again: it goes on from what it had finished, if anything."),
            )
            self._last = cancelled if self._cancelled else problem
        signal = self.succeeded if self._last["event"] == "result" else self.failed
        signal.emit(self._last)


def remove_parts(work: Path) -> None:
    """Delete the half-written files that a killed engine left in its work folder; what cannot be deleted stays.

    All else in there is the engine's to keep or to remove when the job is gone on with.
    """
    with suppress(OSError):
        for part in [] if work.is_symlink() else sorted(work.glob("*.part")):
            with suppress(OSError):
                if part.is_file() and not part.is_symlink():
                    part.unlink()
