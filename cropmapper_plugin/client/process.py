"""One engine process: started, listened to, stopped. A job of its own and a session are both one."""

from __future__ import annotations

import json
from collections import deque

from qgis.PyQt.QtCore import QObject, QProcess, QTimer, pyqtSignal

from ..words import joined, tr
from .childprocess import ChildProcess
from .environment import engine_environment
from .events import error, parse_event
from .folders import engine_root
from .hints import in_qgis
from .interpreter import forget

# The engine ends by itself when its standard input does; the harder ways are for one that hangs.
TERMINATE_AFTER_MS = 5000
KILL_AFTER_MS = 8000


class EngineProcess(ChildProcess):
    """Run `python -m engine ARGUMENTS` without blocking, and hand on what it says.

    Emits `heard` with each event and `logged` with each other line; then, once, `ended` with an error event for those
    who have heard no last event of theirs.
    """

    heard = pyqtSignal(dict)
    logged = pyqtSignal(str)
    ended = pyqtSignal(dict)

    def __init__(self, python: str, parent: QObject | None = None) -> None:
        super().__init__(engine_environment(), parent)
        self._python = python
        self._greeted = False  # it has said something, so that its Python does
        self._tail: deque[str] = deque(maxlen=5)
        self.printed.connect(self._take)
        self.complained.connect(self._log)
        self.over.connect(self._end)
        self._terminate = self._after(TERMINATE_AFTER_MS, self._process.terminate)
        self._kill = self._after(KILL_AFTER_MS, self._process.kill)

    def start(self, *arguments: str) -> None:
        """Start the engine with these command line arguments."""
        launcher = str(engine_root() / "engine" / "__main__.py")
        self.run([self._python, "-I", "-X", "utf8", "-u", launcher, *arguments])

    def say(self, message: dict) -> None:
        """Write an object to the engine's standard input, on a line of its own."""
        self._process.write(json.dumps(message).encode() + b"\n")

    def stop(self) -> None:
        """Have the engine stop: close its standard input, and end it if it does not listen; `ended` follows."""
        if self._process.state() == QProcess.ProcessState.NotRunning:
            return
        self._process.closeWriteChannel()
        self._terminate.start()
        self._kill.start()

    def _after(self, milliseconds: int, action) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(action)
        return timer

    def _take(self, line: str) -> None:
        event = parse_event(line)
        if event is None:
            self._log(line)
        else:
            self._greeted = True
            self.heard.emit(in_qgis(event))

    def _log(self, line: str) -> None:
        self._tail.append(line)
        self.logged.emit(line)

    def _end(self) -> None:
        self._terminate.stop()
        self._kill.stop()
        if not self._greeted:
            forget()
        self.ended.emit(self._last_event())

    def _last_event(self) -> dict:
        if self._process.error() == QProcess.ProcessError.FailedToStart:
            return error(
                "engine_not_started",
                tr("{python} could not be started: {reason}.").format(
                    python=self._python, reason=self._process.errorString()
                ),
                tr("Choose another Python under Settings > Options > CropMapper, or install the engine there."),
            )
        if self._process.exitStatus() == QProcess.ExitStatus.NormalExit:
            code = self._process.exitCode()
            text = tr("The engine ended with exit code {code} before it had a result.").format(code=code)
        else:
            text = tr("The engine ended by a crash before it had a result.")
        last = tr("Its last output: {words}").format(words=" | ".join(self._tail)) if self._tail else ""
        hint = tr("Run again; if it ends the same way, report the lines of the log.")
        return error("engine_crashed", joined(text, last), hint)
