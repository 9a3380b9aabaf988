"""A program beside QGIS: started, heard line by line, and ended; nothing here waits for it."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping

from qgis.PyQt.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, pyqtSignal

from ..words import tr
from .events import Lines


class ChildProcess(QObject):
    """Programs that run one after the other, and see no variables but those that they are given.

    Emits `printed` with each line of a program's standard output and `complained` with each of its standard error,
    but blank ones; then, once, `over`, though the program may not have been started: with whether it ended well, and
    its last lines, or how it ended if none are kept.

    Args:
        environment: the variables.
        merged: both outputs come as one, in the order in which they were written.
        kept: how many of a program's last lines `over` brings; 0 for one that runs for hours and answers at length.
    """

    printed = pyqtSignal(str)
    complained = pyqtSignal(str)
    over = pyqtSignal(bool, list)

    def __init__(
        self, environment: Mapping[str, str], parent: QObject | None = None, merged: bool = False, kept: int = 0
    ) -> None:
        super().__init__(parent)
        variables = QProcessEnvironment()
        for name, value in environment.items():
            variables.insert(name, value)
        modes = QProcess.ProcessChannelMode
        self._process = QProcess(self)
        self._process.setProcessEnvironment(variables)
        self._process.setProcessChannelMode(modes.MergedChannels if merged else modes.SeparateChannels)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.readyReadStandardError.connect(self._read)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._miss)
        self._timeout = QTimer(self, singleShot=True, timeout=self._process.kill)
        self._lines: deque[str] = deque(maxlen=kept)
        self._outputs = (
            (self._process.readAllStandardOutput, Lines(), self.printed),
            (self._process.readAllStandardError, Lines(), self.complained),
        )

    def run(self, command: list[str], timeout_ms: int = 0) -> None:
        """Start a program; returns at once.

        Args:
            command: path of the program, and its arguments.
            timeout_ms: milliseconds after which it is killed; 0 for never.
        """
        self._lines.clear()
        if timeout_ms:
            self._timeout.start(timeout_ms)
        self._process.start(command[0], command[1:])

    def abandon(self) -> None:
        """End the program at once and say nothing more."""
        self.blockSignals(True)
        self._process.closeWriteChannel()
        self._process.kill()
        self._process.waitForFinished(2000)

    def _read(self) -> None:
        for read, lines, heard in self._outputs:
            self._tell(lines.feed(bytes(read())), heard)

    def _tell(self, lines: list[str], heard: pyqtSignal) -> None:
        for line in filter(str.strip, lines):
            self._lines.append(line)
            heard.emit(line)

    def _finish(self, exit_code: int, status: QProcess.ExitStatus) -> None:
        self._timeout.stop()
        self._read()
        for _, lines, heard in self._outputs:
            self._tell(lines.close(), heard)  # else the next program's first line would begin with it
        silent = tr("ended with exit code {code}").format(code=exit_code)
        self.over.emit(exit_code == 0 and status == QProcess.ExitStatus.NormalExit, [*self._lines] or [silent])

    def _miss(self, problem: QProcess.ProcessError) -> None:
        if problem == QProcess.ProcessError.FailedToStart:  # a crash also finishes
            self._timeout.stop()
            self.over.emit(False, [tr("cannot be started")])
