"""The list of the project's runs: records in the project, what the disk says of them, what is done with one."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QMessageBox

from ..client import runrecords
from ..client.jobs import scene_name
from ..client.names import model_title
from ..client.rundeletion import Deletion
from ..client.runrecords import CANCELLED, DONE, FAILED, GONE, RUNNING, UNFINISHED, WAITING, DiskLook, Look, RunRecord
from ..client.texts import visible
from ..layers.results import forget_group, map_layer, open_results
from ..words import joined, tr
from .log import Log
from .runqueue import QueuedRun, RunQueue
from .sections.runs import RunRow, RunsBox

_LISTED = ("map", "classify", "check")  # other runs make models, or the simulated scene


class ProjectRuns(QObject):
    """The list of runs, and what its buttons do.

    Emits `change_wanted` with the record of a run whose inputs are to come back into the panel, `resumed` with one that
    is to go on, `opened` with the id of a layer to show, `judged` with that of a map whose accuracy is asked for,
    `emptied` when a run's layers have left the project, and `deleted` with the record of a run that is gone.
    """

    change_wanted = pyqtSignal(object)
    resumed = pyqtSignal(object)
    opened = pyqtSignal(str)
    judged = pyqtSignal(str)
    deleted = pyqtSignal(object)
    emptied = pyqtSignal()

    def __init__(self, box: RunsBox, queue: RunQueue, log: Log, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._box, self._queue, self._log = box, queue, log
        self._parent_folder = ""
        self._look = Look({}, {})
        self._looking: DiskLook | None = None
        self._deletion: Deletion | None = None
        self._summarised: RunRow | None = None
        self._begun = ""  # the folder of the run under way, as it was at its start
        self._again = False  # something has changed while the disk was looked at
        queue.begun.connect(self._keep_begun)
        queue.changed.connect(self._keep_waiting)
        queue.ended.connect(self._keep_ended)
        box.open.connect(self._open)
        box.go_on.connect(lambda row: self.resumed.emit(row.record))
        box.change.connect(lambda row: self.change_wanted.emit(row.record))
        box.delete.connect(self._delete)
        box.judge.connect(self._judge)
        box.chosen.connect(self._summarise)
        project = QgsProject.instance()
        project.readProject.connect(self._project_changed)
        project.cleared.connect(self._project_changed)

    def abandon(self) -> None:
        """Hear of the project no longer."""
        project = QgsProject.instance()
        project.readProject.disconnect(self._project_changed)
        project.cleared.disconnect(self._project_changed)
        if self._looking is not None and not sip.isdeleted(self._looking):
            self._looking.seen.disconnect(self._seen)
            self._looking.cancel()
        self._looking = None

    def look_in(self, parent: str) -> None:
        """Look for unfinished runs in the folder that runs get theirs in."""
        if parent != self._parent_folder:
            self._parent_folder = parent
            self.look()

    def look(self) -> None:
        """See what the disk says of the runs; the list follows."""
        if self._looking is not None:
            self._again = True
            return
        folders = [record.folder for record in runrecords.read_records(QgsProject.instance())]
        self._looking = DiskLook(folders, self._parent_folder)
        self._looking.seen.connect(self._seen)
        QgsApplication.taskManager().addTask(self._looking)
        self._list()

    def _seen(self, look: Look) -> None:
        self._look, self._looking = look, None
        self._list()
        if self._again:
            self._again = False
            self.look()

    def _list(self) -> None:
        records = runrecords.read_records(QgsProject.instance())
        known = {record.folder for record in records}
        others = [found_record(folder, job) for folder, job in self._look.others.items() if folder not in known]
        self._box.show_rows([RunRow(record, self._state_of(record)) for record in [*records, *others]])

    def _state_of(self, record: RunRecord) -> str:
        queued = self._queue.holds(record.folder)
        if queued is not None:
            return RUNNING if queued is self._queue.current else WAITING
        on_disk = self._look.states.get(record.folder, record.state)
        if record.folder in self._look.others:
            return UNFINISHED
        if on_disk in (DONE, UNFINISHED):
            return on_disk
        if on_disk == GONE and record.state == DONE:
            return GONE
        return FAILED if record.state in (RUNNING, WAITING) else record.state

    def _project_changed(self, *_) -> None:
        self.look()

    def _keep_begun(self, queued: QueuedRun) -> None:
        self._begun = queued.run.job["out"]
        self._keep(queued, RUNNING)

    def _keep_waiting(self) -> None:
        known = {record.folder for record in runrecords.read_records(QgsProject.instance())}
        for queued in self._queue.waiting:
            if queued.run.job["out"] not in known:
                self._keep(queued, WAITING)
        self._list()

    def _keep(self, queued: QueuedRun, state: str, message: str = "") -> None:
        job = queued.run.job
        if job["job"] not in _LISTED or queued.run.orphaned:
            return
        now = datetime.datetime.now()
        known = {record.folder: record for record in runrecords.read_records(QgsProject.instance())}
        before = known.get(job["out"])
        begun = before.begun if before is not None and before.begun and state != RUNNING else now.isoformat()
        title = (
            before.title
            if before is not None
            else title_of(job, now, Path(job["out"]).name, queued.inputs.get("stack", ""))
        )
        record = RunRecord(job["out"], title, begun, state, job, queued.inputs, message)
        runrecords.keep(QgsProject.instance(), record)

    def _keep_ended(self, queued: QueuedRun, event: dict[str, Any]) -> None:
        out = queued.run.job["out"]
        if self._begun not in ("", out):
            runrecords.forget(QgsProject.instance(), self._begun)  # it went on in an earlier run's folder
        self._begun = ""
        if event["event"] == "result":
            self._keep(queued, DONE)
        elif event["code"] == "cancelled":
            self._keep(queued, CANCELLED)
        else:
            self._keep(queued, FAILED, event.get("message", ""))
        self._look.states.pop(out, None)
        self._look.others.pop(out, None)
        self._list()
        self._box.choose(out)
        self.look()

    def _summarise(self, row: RunRow | None) -> None:
        """Say what came of a run, unless it is the one that stands there: its report takes a while to read."""
        if row != self._summarised:
            self._summarised = row
            done = row is not None and row.state == DONE
            self._box.summary.show_report(runrecords.whole_report(row.record.folder) if done else {})

    def _open(self, row: RunRow) -> None:
        report = runrecords.report_in(row.record.folder)
        named = report.get("outputs", {})
        # By the folder where they are found now, which may have been moved as a whole.
        files = {role: Path(row.record.folder, Path(path).name) for role, path in named.items()}
        outputs = {role: str(path) for role, path in files.items() if path.exists()}
        gone = ", ".join(path.name for role, path in files.items() if role not in outputs)
        try:
            layers = open_results(QgsProject.instance(), {"outputs": outputs, "summary": report})
        except (ValueError, LookupError) as problem:
            self._log.say(
                tr("The results cannot be opened: {problem}").format(problem=problem), Qgis.MessageLevel.Critical
            )
            self.look()
            return
        if gone:
            self._log.say(tr("Not there any more: {names}.").format(names=gone), Qgis.MessageLevel.Warning)
        if layers:
            self._log.say(tr("Opened again: {title}.").format(title=row.record.title))
            self.opened.emit(layers[-1].id())

    def _judge(self, row: RunRow) -> None:
        """Have the map of a run judged; it is opened first where it has left the project."""
        folder, project = row.record.folder, QgsProject.instance()
        if map_layer(project, folder) is None:
            self._open(row)
        layer = map_layer(project, folder)
        if layer is not None:
            self.judged.emit(layer.id())

    def _delete(self, row: RunRow) -> None:
        folder = row.record.folder
        queued = self._queue.holds(folder)
        if queued is not None:
            self._queue.remove(queued)
            runrecords.forget(QgsProject.instance(), folder)
            self._list()
            return
        buttons = QMessageBox.StandardButton
        text = tr(
            "Delete {title}, with the files that it wrote in\n{folder}?\n\nIts layers leave the project. What else "
            "lies "
            "in the folder stays. It cannot be brought back."
        ).format(title=visible(row.record.title), folder=visible(folder))
        choices = buttons.Yes | buttons.No, buttons.No  # the last is what Enter means
        if QMessageBox.question(self._box, tr("Delete the run"), text, *choices) == buttons.Yes:
            self.delete(row.record)

    def delete(self, record: RunRecord) -> None:
        """Take a run's layers out of the project, delete its files, and forget it."""
        forget_group(QgsProject.instance(), record.folder)
        self.emptied.emit()
        deletion = self._deletion = Deletion(record.folder)  # kept, else Python forgets it before its end
        deletion.done.connect(lambda left: self._deleted(record, left))
        deletion.failed.connect(self._not_deleted)
        QgsApplication.taskManager().addTask(deletion)

    def _deleted(self, record: RunRecord, left: int) -> None:
        runrecords.forget(QgsProject.instance(), record.folder)
        self._look.others.pop(record.folder, None)
        stay = tr("Files that it did not write stay in its folder: {count}.").format(count=left) if left else ""
        self._log.say(joined(tr("Deleted: {title}.").format(title=record.title), stay))
        self._list()
        self.deleted.emit(record)

    def _not_deleted(self, problem: str) -> None:
        self._log.say(problem, Qgis.MessageLevel.Critical)
        self.look()


def title_of(job: dict[str, Any], now: datetime.datetime, folder: str, chosen: str = "") -> str:
    """Return what a run is called: scene, model and time; of a check, that it is one.

    Args:
        job: of what works on series, it names no stack.
        folder: the name of its folder, which begins with the scene where nothing else tells it.
        chosen: the stack that was chosen for it.
    """
    stack = job.get("stack") or chosen
    scene = scene_name(stack) if stack else folder.partition("_")[2].rpartition("_")[0].rpartition("_")[0]
    model = job.get("model") or ""
    what = tr("Checked") if job["job"] == "check" else ""
    return ", ".join(filter(None, (what, scene, model and model_title(model), f"{now:%Y-%m-%d %H:%M}")))


def found_record(folder: str, job: dict[str, Any]) -> RunRecord:
    """Return the record of an unfinished run that was found on the disk, and that the project does not know."""
    try:
        title = title_of(job, datetime.datetime.now(), Path(folder).name).rpartition(", ")[0]
    except (TypeError, LookupError, AttributeError):
        title = ""
    title = tr("{title}, found in {folder}").format(title=title or tr("A run"), folder=Path(folder).name)
    return RunRecord(folder, title, "", UNFINISHED, job)
