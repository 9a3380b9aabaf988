"""The dock's runs: one is under way, the others wait for its end; QGIS's task bar shows the one that is under way."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ..client.events import error, sentence, stage_text
from ..client.jobs import PATH_FIELDS
from ..client.parameters import stage_title
from ..client.texts import without_folders
from ..client.timeleft import TimeLeft, duration
from ..words import joined, tr, trn
from .dockrun import DockRun
from .log import Log
from .messages import Messages
from .progress import Progress
from .taskbar import RunTask, shown

_SHORT = 60  # letters of a message that the progress has room for; the log has all of them


@dataclass(eq=False)
class QueuedRun:
    """A run, and what belongs to it.

    Attributes:
        run: not started before it is its turn.
        section: the section of the dock, with `progress`, that says how the run ended.
        done: called with this and the result.
        title: what stands in QGIS's task bar.
        inputs: what was chosen in the panel when it was asked for.
        chosen: what was chosen in the panel, to tell one that is asked for twice.
        seconds: seconds that it is expected to take; None where nobody knows.
        warnings: what it warned of, each once: its parts read the same stack one after the other.
        task: the run's task in QGIS's task bar, where it is held as long as the run waits.
    """

    run: DockRun
    section: QWidget
    done: Callable[[QueuedRun, dict], None]
    title: str
    inputs: dict[str, Any] = field(default_factory=dict)
    chosen: tuple = ()
    seconds: float | None = None
    warnings: list[str] = field(default_factory=list)
    task: RunTask | None = None

    def ended(self, *sentences: str) -> str:
        """Return what is said at the end, those that are not '' and how many warnings came, if any."""
        count = len(self.warnings)
        counted = trn("{count} warning is in the log.", "{count} warnings are in the log.", count)
        noted = counted.format(count=count) if count else ""
        return joined(*sentences, noted)


class RunQueue(QObject):
    """Starts runs one after the other, and says how they go.

    Emits `changed` when another run, or none, is under way or waits; `begun` with a queued run; `ended` with the queued
    run and its last event.

    Args:
        overall: shows how far the run that is under way is, whichever section has it.
    """

    changed = pyqtSignal()
    begun = pyqtSignal(object)
    ended = pyqtSignal(object, dict)

    def __init__(self, overall: Progress, log: Log, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._overall, self._log, self._messages = overall, log, messages
        self.current: QueuedRun | None = None
        self.waiting: list[QueuedRun] = []
        self._left: TimeLeft | None = None
        self._stages_logged: set[str] = set()

    def add(self, queued: QueuedRun) -> None:
        """Start a run, or let it wait for the end of those before it."""
        if self.current is None:
            self._start(queued)
            return
        self.waiting.append(queued)
        queued.task = self._shown(queued, waits=True)
        queued.task.stopped.connect(lambda: self.remove(queued))
        self._log.say(tr("{title} waits for the end of the run under way.").format(title=queued.title))
        self.changed.emit()

    def taken(self) -> list[str]:
        """Return the folders of all that is under way or waits."""
        return [each.run.job["out"] for each in self.all()]

    def holds(self, folder: str) -> QueuedRun | None:
        """Return the run that is under way or waits, and whose folder this is."""
        return next((each for each in self.all() if each.run.job["out"] == folder), None)

    def cancel(self) -> None:
        """Ask the run under way to stop; those that wait are not touched, and the first of them follows."""
        if self.current is None:  # it ended while QGIS asked
            return
        self._overall.show_waiting(tr("Cancelling…"))
        self.current.run.cancel()

    def remove(self, queued: QueuedRun) -> None:
        """Let a run wait no longer."""
        if queued in self.waiting:
            self.waiting.remove(queued)
            queued.task.cancel()
            self._log.say(tr("{title} was taken out of the queue.").format(title=queued.title))
            self._drop(queued)

    def abandon(self) -> None:
        """Stop whatever runs, at once, and forget what waits."""
        waiting, self.waiting = self.waiting, []
        for queued in waiting:
            queued.task.cancel()
            queued.run.deleteLater()
        if self.current is not None:
            self.current.run.abandon()
            self.current.task.end()
            self.current = None

    def all(self) -> list[QueuedRun]:
        """Return the run under way and those that wait."""
        return [*([self.current] if self.current is not None else []), *self.waiting]

    def _drop(self, queued: QueuedRun) -> None:
        queued.run.deleteLater()
        self.ended.emit(
            queued, error("cancelled", tr("The run was taken out of the queue."), tr("Nothing had been started."))
        )
        self.changed.emit()

    def _start(self, queued: QueuedRun) -> None:
        self._messages.forget()
        self.current, run = queued, queued.run
        self._stages_logged.clear()
        self._left = TimeLeft(time.monotonic(), queued.seconds)
        run.progress.connect(self._show_progress)
        run.warned.connect(self._show_warning)
        run.message.connect(self._log.say)
        run.logged.connect(self._log.note)
        run.succeeded.connect(self._succeeded)
        run.failed.connect(self._failed)
        if queued.task is None:
            queued.task = self._shown(queued)
        else:
            queued.task.stopped.disconnect()
            queued.task.unhold()
        queued.task.stopped.connect(self.cancel)
        self._say_status(tr("Starting the engine…"))
        self._overall.show_waiting(self._status(tr("Starting the engine…")))
        self.begun.emit(queued)
        self.changed.emit()
        run.start()

    def _shown(self, queued: QueuedRun, waits: bool = False) -> RunTask:
        """Put a run into the task bar; what QGIS itself says of its end is taken away, since the dock says it."""
        task = shown(queued.title, waits)
        for ends in (task.taskCompleted, task.taskTerminated):
            ends.connect(lambda: QTimer.singleShot(0, lambda: self._messages.forget_task(queued.title)))
        return task

    def _say_status(self, text: str) -> None:
        """Show what is done in the run's own section, unless the overall progress is that of the section."""
        if self.current.section.progress is not self._overall:
            self.current.section.progress.show_status(text)

    def _status(self, text: str) -> str:
        """Return what the overall progress says: of another section's run, also which one it is."""
        mine = self.current.section.progress is self._overall
        waiting = tr("Waiting: {count}").format(count=len(self.waiting)) if self.waiting else ""
        return " · ".join(filter(None, (text if mine else f"{self.current.title}: {text}", waiting)))

    def _show_progress(self, event: dict) -> None:
        run = self.current.run
        job = event.get("job", run.job["job"])
        text = stage_text(job, event)
        stage = text if len(event["message"]) <= _SHORT else stage_title(job, event["stage"])
        share = run.share(event)
        end = run.share({**event, "done": 1, "total": 1})
        left = None if share is None else self._left.after(time.monotonic(), share, end)
        timed = stage if left is None else tr("{stage} · {time} left").format(stage=stage, time=duration(left))
        self._overall.show_share(share, self._status(timed))
        self._say_status(timed)
        if share is not None:
            self.current.task.setProgress(100 * share)
        if text not in self._stages_logged:
            self._stages_logged.add(text)
            self._log.say(text)

    def _show_warning(self, event: dict) -> None:
        if event["message"] not in self.current.warnings:
            self.current.warnings.append(event["message"])
            self._log.say(event["message"], Qgis.MessageLevel.Warning)

    def _succeeded(self, result: dict) -> None:
        queued = self._close()
        if queued.run.orphaned:
            self._end_orphaned(queued)
        else:
            queued.done(queued, result)
        self.ended.emit(queued, result)

    def _end_orphaned(self, queued: QueuedRun) -> None:
        """Say where the results of a run are whose project is no longer open."""
        folder, level = queued.run.job["out"], Qgis.MessageLevel.Success
        text = tr("{title} is done. Its project is not open any more: the results are in their folder alone.")
        status = queued.ended(text.format(title=queued.title))
        queued.section.progress.show_end(status, level, folder)
        self._messages.say(status, level)
        self._log.say(status, level)
        self._log.note(tr("The results are in {folder}.").format(folder=folder))

    def _failed(self, problem: dict) -> None:
        queued = self._close()
        cancelled = problem["code"] == "cancelled"
        level = Qgis.MessageLevel.Info if cancelled else Qgis.MessageLevel.Critical
        paths = [path for name in PATH_FIELDS if isinstance(path := queued.run.job.get(name), str)]
        queued.section.progress.show_end(without_folders(sentence(problem), paths), level, whole=sentence(problem))
        self._log.say(sentence(problem), level)
        if not cancelled:
            self._messages.say(without_folders(problem["message"], paths), level)
        self.ended.emit(queued, problem)

    def _close(self) -> QueuedRun:
        """Take the run that has ended from its place, and let the next one follow."""
        queued, self.current = self.current, None
        queued.run.deleteLater()
        queued.task.end()
        self._overall.show_none()
        if queued.section.progress is not self._overall:
            self._overall.show_status("")
        self.changed.emit()
        if self.waiting:
            QTimer.singleShot(0, self._next)
        return queued

    def _next(self) -> None:
        if self.waiting and self.current is None:
            self._start(self.waiting.pop(0))
