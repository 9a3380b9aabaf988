"""A program beside QGIS: started, heard line by line, and ended; nothing here waits for it."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QObject, QProcess, QProcessEnvironment, pyqtSignal

from .events import Lines


class ChildProcess(QObject):
    """Programs that run one after the other, and see no variables but those that they are given.

    Emits `printed` with each line of a program's standard output and `complained` with each of its standard error,
    but blank ones; then, once, `over`, though the program may not have been started.

    Args:
        environment: the variables.
        merged: both outputs come as one, in the order in which they were written.
    """

    printed = pyqtSignal(str)
    complained = pyqtSignal(str)
    over = pyqtSignal()

    def __init__(self, environment: Mapping[str, str], parent: QObject | None = None, merged: bool = False) -> None:
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
        self._outputs = (
            (self._process.readAllStandardOutput, Lines(), self.printed),
            (self._process.readAllStandardError, Lines(), self.complained),
        )

    def started(self) -> bool:
        """Whether the last program could be started."""
        return self._process.error() != QProcess.ProcessError.FailedToStart

    def ended_well(self) -> bool:
        """Whether the last program was started, and ended without an error of its own."""
        return self._process.error() == QProcess.ProcessError.UnknownError and self._process.exitCode() == 0

    def abandon(self) -> None:
        """End the program at once and say nothing more."""
        self.blockSignals(True)
        self._process.closeWriteChannel()
        self._process.kill()
        self._process.waitForFinished(2000)

    def _read(self) -> None:
        for read, lines, heard in self._outputs:
            self._tell(lines.feed(bytes(read())), heard)

    def _finish(self) -> None:
        self._read()
        for _, lines, heard in self._outputs:
            self._tell(lines.close(), heard)  # else the next program's first line would begin with it
        self.over.emit()

    def _tell(self, lines: list[str], heard: pyqtSignal) -> None:
        for line in filter(str.strip, lines):
            heard.emit(line)

    def _miss(self, problem: QProcess.ProcessError) -> None:
        if problem == QProcess.ProcessError.FailedToStart:  # a crash also finishes
            self.over.emit()
