"""Programs that run one after the other until a Python is ready; nothing here waits."""

from __future__ import annotations

from collections.abc import Generator, Mapping

from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal

from ..words import tr
from .childprocess import ChildProcess
from .events import error

CANCELLED = error("cancelled", tr("The installation was stopped."), tr("What was downloaded is kept for the next one."))


class Preparation(ChildProcess):
    """Run what `steps` asks for; after `start` emits `ready` with a Python's path or `failed`, once.

    Emits `logged` with what else than the programs' own lines a reader of the log wants to know.

    Args:
        environment: variables that the programs have.
        steps: yields a command line and the milliseconds that it may take, 0 for any; is sent whether that ended well,
            and its lines, or why there are none; returns the path of a Python or an error event.
    """

    ready = pyqtSignal(str)
    failed = pyqtSignal(dict)
    logged = pyqtSignal(str)

    def __init__(self, environment: Mapping[str, str], steps: Generator, parent: QObject | None = None) -> None:
        # More lines than pip writes of all files that are damaged.
        super().__init__(environment, parent, merged=True, kept=1000)
        self._steps = steps
        # Later, since Qt has a process end before another one starts.
        self.over.connect(self._go_on, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin; returns at once."""
        QTimer.singleShot(0, self._go_on)

    def cancel(self) -> None:
        """Stop, and say so by `failed` with the code `cancelled`."""
        self.abandon()
        self.blockSignals(False)
        self.failed.emit(CANCELLED)

    def abandon(self) -> None:
        """Stop and say nothing."""
        super().abandon()
        self._steps.close()

    def _go_on(self, *answer) -> None:
        try:
            command, timeout_ms = self._steps.send(answer or None)
        except StopIteration as end:
            if end.value is not None:  # else it was abandoned
                (self.ready if isinstance(end.value, str) else self.failed).emit(end.value)
        else:
            self.run(command, timeout_ms)
