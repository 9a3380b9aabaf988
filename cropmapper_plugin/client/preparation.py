"""Programs that run one after the other until a Python is ready; nothing here waits."""

from __future__ import annotations

from collections.abc import Generator

from qgis.PyQt.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, pyqtSignal

from ..words import tr
from .events import Lines, error

CANCELLED = error(
    "cancelled",
    tr("The installation was stopped."),
    tr("What had been downloaded is kept: the next installation goes on from there."),
)


class Preparation(QObject):
    """Run what `steps` asks for; after `start` emits `ready` with a Python's path or `failed`, once.

    Emits `printed` with each line of the programs, and `logged` with what else a reader of the log wants to know.

    Args:
        environment: variables that the programs have.
        steps: yields a command line and the milliseconds that it may take, 0 for any; is sent whether that ended well,
            and its last line, or why there is none; returns the path of a Python or an error event.
    """

    ready = pyqtSignal(str)
    failed = pyqtSignal(dict)
    printed = pyqtSignal(str)
    logged = pyqtSignal(str)

    def __init__(self, environment: QProcessEnvironment, steps: Generator, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self._answer: tuple[bool, str] | None = None
        self._lines, self._last = Lines(), ""
        self._process = QProcess(self)
        self._process.setProcessEnvironment(environment)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        self._process.readyRead.connect(self._read)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._not_started)
        self._timeout = QTimer(self, singleShot=True, timeout=self._process.kill)

    def start(self) -> None:
        """Begin; returns at once."""
        QTimer.singleShot(0, self._go_on)

    def cancel(self) -> None:
        """Stop, and say so by `failed` with the code `cancelled`."""
        self.abandon()
        self.failed.emit(CANCELLED)

    def abandon(self) -> None:
        """Stop and say nothing."""
        self._steps.close()
        self._process.kill()
        self._process.waitForFinished(2000)

    def _go_on(self) -> None:
        try:
            (program, *arguments), timeout_ms = self._steps.send(self._answer)
        except StopIteration as end:
            if end.value is not None:  # else it was abandoned
                (self.ready if isinstance(end.value, str) else self.failed).emit(end.value)
            return
        self._last = ""
        if timeout_ms:
            self._timeout.start(timeout_ms)
        self._process.start(program, arguments)

    def _read(self) -> None:
        self._take(self._lines.feed(bytes(self._process.readAll())))

    def _take(self, lines: list[str]) -> None:
        for line in filter(str.strip, lines):
            self._last = line.strip()
            self.printed.emit(line)

    def _ended(self, exit_code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        self._take(self._lines.close())  # else the next program's first line would begin with it
        passed = exit_code == 0 and status == QProcess.ExitStatus.NormalExit
        self._resume(passed, self._last or tr("ended with exit code {code}").format(code=exit_code))

    def _not_started(self, problem: QProcess.ProcessError) -> None:
        if problem == QProcess.ProcessError.FailedToStart:
            self._resume(False, tr("cannot be started"))

    def _resume(self, passed: bool, last: str) -> None:
        self._timeout.stop()
        self._answer = passed, last
        QTimer.singleShot(0, self._go_on)  # Qt has a process end before another one starts
