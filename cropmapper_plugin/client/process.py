"""One engine process: started, listened to, cancelled. Used by the dock and by Processing alike."""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QProcess, QTimer, pyqtSignal

from .environment import engine_environment
from .events import Lines, error, parse_event
from .folders import WORK_FOLDER, engine_root

# The engine ends by itself when its standard input does; the harder ways are for one that hangs.
TERMINATE_AFTER_MS = 5000
KILL_AFTER_MS = 8000

# What a job writes into its output folder, as `engine.mapping.runfolder` names it.
OUTPUTS = (
    "classes.tif",
    "classes.tif.aux.xml",
    "confidence.tif",
    "probabilities.tif",
    "parcels.gpkg",
    "job.json",
    "report.json",
)


class EngineProcess(QObject):
    """Run `python -m engine ARGUMENTS` without blocking, and tell what it says.

    After `start`, exactly one of `succeeded` and `failed` is emitted, once the process has ended; then `ended`.
    """

    progress = pyqtSignal(dict)
    warned = pyqtSignal(dict)
    logged = pyqtSignal(str)
    succeeded = pyqtSignal(dict)
    failed = pyqtSignal(dict)
    ended = pyqtSignal()

    def __init__(self, python: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._python = python
        self._out: Path | None = None  # of a job; None for a command that only prints
        self._last: dict | None = None
        self._plain: list[str] = []
        self._tail: deque[str] = deque(maxlen=5)
        self._cancelled = False
        self._events, self._chatter = Lines(), Lines()
        self._process = QProcess(self)
        self._process.setProcessEnvironment(engine_environment())
        self._process.readyReadStandardOutput.connect(self._read_events)
        self._process.readyReadStandardError.connect(self._read_chatter)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._not_started)
        self._terminate = self._after(TERMINATE_AFTER_MS, self._process.terminate)
        self._kill = self._after(KILL_AFTER_MS, self._process.kill)

    @property
    def text(self) -> str:
        """Return what the process printed that is not an event."""
        return "\n".join(self._plain)

    def start(self, *arguments: str) -> None:
        """Start the engine with these command line arguments."""
        launcher = str(engine_root() / "engine" / "__main__.py")
        self._process.start(self._python, ["-I", "-X", "utf8", "-u", launcher, *arguments])

    def start_job(self, job_file: Path, out: str) -> None:
        """Start a job; the end of its standard input is its cancel.

        Args:
            job_file: the job spec, as JSON.
            out: the job's output folder, swept of half-written files if the engine ends without a last event.
        """
        self._out = Path(out)
        self.start("run", str(job_file), "--events", "jsonl", "--cancel-on-eof")

    def cancel(self) -> None:
        """Ask the engine to stop; `failed` follows when it has."""
        if self._process.state() == QProcess.ProcessState.NotRunning:
            return
        self._cancelled = True
        self._process.closeWriteChannel()
        self._terminate.start()
        self._kill.start()

    def abandon(self) -> None:
        """Stop at once and say nothing: the plugin is being unloaded."""
        self.blockSignals(True)
        self._process.closeWriteChannel()
        self._process.kill()
        self._process.waitForFinished(2000)

    def _after(self, milliseconds: int, action) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(action)
        return timer

    def _read_events(self) -> None:
        self._take(self._events.feed(bytes(self._process.readAllStandardOutput())))

    def _read_chatter(self) -> None:
        self._log(self._chatter.feed(bytes(self._process.readAllStandardError())))

    def _take(self, lines: list[str]) -> None:
        for line in lines:
            event = parse_event(line)
            if event is None:
                self._plain.append(line)
                self._log([line])
            elif event["event"] == "progress":
                self.progress.emit(event)
            elif event["event"] == "warning":
                self.warned.emit(event)
            elif event["event"] in ("result", "error"):
                self._last = event

    def _log(self, lines: list[str]) -> None:
        for line in lines:
            if line.strip():
                self._tail.append(line)
                self.logged.emit(line)

    def _not_started(self, problem: QProcess.ProcessError) -> None:
        if problem != QProcess.ProcessError.FailedToStart:
            return  # a crash also ends in `finished`
        self.failed.emit(
            error(
                "engine_not_started",
                f"{self._python} could not be started: {self._process.errorString()}.",
                "Choose another Python under Settings > Options > CropMapper, or install the engine there.",
            )
        )
        self.ended.emit()

    def _finish(self, exit_code: int, status: QProcess.ExitStatus) -> None:
        self._terminate.stop()
        self._kill.stop()
        self._read_events()
        self._read_chatter()
        self._take(self._events.close())
        self._log(self._chatter.close())
        if self._last is None and self._out is not None:
            remove_parts(self._out)
        ending = self._last or self._silent_end(exit_code, status)
        if ending["event"] == "result":
            self.succeeded.emit(ending)
        else:
            self.failed.emit(ending)
        self.ended.emit()

    def _silent_end(self, exit_code: int, status: QProcess.ExitStatus) -> dict:
        """Say what happened to an engine that ended without a result or an error."""
        if self._cancelled:
            return error("cancelled", "The job was cancelled.", "Run it again to go on from its finished blocks.")
        if self._out is None and exit_code == 0 and status == QProcess.ExitStatus.NormalExit:
            return {"event": "result", "outputs": {}, "summary": {}}
        how = f"with exit code {exit_code}" if status == QProcess.ExitStatus.NormalExit else "by a crash"
        last = f" Its last words: {' | '.join(self._tail)}" if self._tail else ""
        return error(
            "engine_crashed",
            f"The engine ended {how} before it had a result.{last}",
            "Run again; if it ends the same way, report the lines of the log.",
        )


def remove_parts(folder: Path) -> None:
    """Delete the half-written files that a killed engine left: those of its work folder, and of its outputs.

    The folder may be anything of the user's, so nothing else in it is touched; what cannot be deleted stays.
    """
    work = folder / WORK_FOLDER
    with suppress(OSError):
        inside = [] if work.is_symlink() else sorted(work.glob("*.part"))
        for part in [*inside, *(folder / f"{name}.part" for name in OUTPUTS)]:
            with suppress(OSError):
                if part.is_file() and not part.is_symlink():
                    part.unlink()
