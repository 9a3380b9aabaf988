"""A run as it stands in QGIS's task bar; as long as it stands or waits there, QGIS asks before it closes."""

from __future__ import annotations

from threading import Event

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QThreadPool, pyqtSignal


class RunTask(QgsTask):
    """Shows a run and does nothing itself: the work is done by the engine, and told of on the main thread.

    Args:
        title: what stands in the task bar.
    """

    stopped = pyqtSignal()  # by the user, in the task bar or while closing QGIS

    def __init__(self, title: str) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel | _silent())
        self._over = Event()

    def run(self) -> bool:
        """Wait for the end, without taking the place of a thread that draws."""
        pool = QThreadPool.globalInstance()
        pool.releaseThread()
        self._over.wait()
        pool.reserveThread()
        return True

    def cancel(self) -> None:
        """Called by QGIS; the run is asked to stop, and its end is told by `end`."""
        super().cancel()
        self.stopped.emit()

    def end(self) -> None:
        """The run is over."""
        self._over.set()


def shown(title: str, waits: bool = False) -> RunTask:
    """Put a run into the task bar; one that waits is on hold there, until `unhold`."""
    task = RunTask(title)
    if waits:
        task.hold()
    QgsApplication.taskManager().addTask(task)
    return task


def _silent() -> QgsTask.Flag:
    """Return the flag with which QGIS does not tell the end of a run, which the dock tells; QGIS 3.22 has none."""
    return getattr(QgsTask.Flag, "Silent", QgsTask.Flag.CanCancel)
