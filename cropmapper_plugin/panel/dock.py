"""The dock: the steps from top to bottom, the project's runs, the log, and the bar with Run, which stays in view."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ..client.events import sentence
from ..client.jobs import default_output, is_address, scene_name
from ..client.runrecords import RunRecord, unfinished_job
from ..client.taught import clear_unfinished, name_of
from ..layers.view import zoom_to
from ..profile.dock import Chosen
from ..results.views import view_of
from ..words import tr
from .dockrun import DockRun
from .engine import Engine
from .estimate import MapEstimate
from .inputs import PanelInputs, inputs_of_job
from .keyboard import prepare
from .log import Log, LogBox
from .messages import Messages
from .newruns import NewRuns
from .notice import EngineNotice
from .place import CANVAS
from .readiness import Readiness
from .run import ResumedRun
from .runqueue import QueuedRun, RunQueue
from .runs import ProjectRuns
from .sample import SampleRun, new_project, open_scene, save_project
from .scan import GONE, StackScan
from .sections.check import CheckStep, counted
from .sections.data import DataStep
from .sections.labels import LabelStep
from .sections.map import MapStep
from .sections.model import ModelStep
from .sections.parcels import ParcelStep
from .sections.runs import RunsBox
from .stackactions import StackActions
from .steady import SteadyScroll, WheelScrolls, bring_into_view, scroll_to
from .tour import DATA, MODEL, RESULTS, RUN, Tour
from .yielding import Yielding

OPTIONS_PAGE = "cropmapperOptions"
_LINES_WIDE = 20  # of the font's height: the widest rows fit, in all languages and with large letters
_SETTLED_MS = 60  # until texts that wrap have their height


class CropMapperDock(QgsDockWidget):
    """Chooses what to map, starts it, and shows how it goes.

    Emits `parcels_asked` with the layer of parcels of a result that the user wants to walk through, `runs_changed` when
    another run, or none, is under way, and `inputs_changed` when something else is chosen; `accuracy_asked` with the
    id of a map's layer, `season_asked` for what is chosen now, and `run_deleted` with the record of a run.
    """

    parcels_asked = pyqtSignal(QgsVectorLayer)
    runs_changed = pyqtSignal()
    inputs_changed = pyqtSignal()
    accuracy_asked = pyqtSignal(str)
    season_asked = pyqtSignal()
    run_deleted = pyqtSignal(object)

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__("CropMapper", iface.mainWindow())
        self.setObjectName("cropmapperDock")
        self._iface = iface
        self._asked: tuple = ()  # what the status speaks of
        self._missing = ""  # what it says that a map lacks
        self._shown: QWidget | None = None  # the section that is to be in view
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(lambda: bring_into_view(self._scroll, self._shown))
        self._scan_warned: list[str] = []  # what the log has of the last scan
        self._relisting: QWidget | None = None  # to be seen whole when the models are listed again
        self._suggested = ""
        self._notice, self._data, self._parcels = EngineNotice(), DataStep(), ParcelStep()
        self.labels = LabelStep(iface, self._data.stack)
        self._model, self._map, self._check, self._log = ModelStep(), MapStep(), CheckStep(), Log()
        self._box, self._messages = RunsBox(), Messages(iface, self)
        self._queue = RunQueue(self._map.progress, self._log, self._messages, self)
        self._runs = ProjectRuns(self._box, self._queue, self._log, self)
        self._inputs = PanelInputs(self._data, self._parcels, self._model, self._map, self)
        steps = self._data, self._parcels, self._model, self._map, self._check
        self._engine = Engine(self)
        self._scan = StackScan(self._engine, self)
        self._ready = Readiness(self, self._notice, steps, iface.mapCanvas(), self._scan)
        self.new_runs = NewRuns(steps, self.labels, self._ready, self._queue, self)
        self._estimate = MapEstimate(self._engine, self)
        self._stack_actions = StackActions(self._data, self._engine, self._log, self)
        places = {DATA: self._data, MODEL: self._model, RUN: self._map.bar, RESULTS: self._box}
        self.tour = Tour(places, iface.mainWindow())
        self._lay_out()
        self._connect()
        self._update()

    def abandon(self) -> None:
        """Stop whatever runs, at once: the plugin is being unloaded."""
        self.tour.leave()
        self._stack_actions.stop()
        self._engine.abandon()
        self._notice.step.blockSignals(True)
        self._notice.step.stop()
        self.labels.abandon()
        self._queue.abandon()
        self._runs.abandon()
        self._iface.mapCanvas().extentsChanged.disconnect(self._canvas_moved)
        self._inputs.abandon()

    @property
    def _run(self) -> DockRun | None:
        """The run under way."""
        return self._queue.current.run if self._queue.current is not None else None

    @property
    def _section(self) -> QWidget | None:
        """The section whose run is under way."""
        return self._queue.current.section if self._queue.current is not None else None

    def chosen(self) -> Chosen:
        """Return what is chosen now, for whoever asks of one place; no model where none is known to fit."""
        options, problem = self._data.options.read()
        stack = "" if problem else self._data.stack()
        return Chosen(stack, options, self._model.model() if self._model.fits() else "", self._parcels.layer())

    def class_titles(self) -> dict[str, str]:
        """Return what the classes of the chosen model are called, by their names."""
        return self._model.class_titles()

    def parcels_missing(self) -> str:
        """Return what the chosen model lacks that answers for parcels alone; '' where it lacks nothing."""
        return self._ready.parcels()

    def running(self, section: QWidget) -> tuple[bool, bool]:
        """Say whether a section's run is under way or waits, and whether any is under way."""
        return any(each.section is section for each in self._queue.all()), self._queue.current is not None

    def refresh_engine(self) -> None:
        """Look for the engine again, such as after a change in Options."""
        self._model.wait(tr("Looking for the engine…"))
        self._engine.look()

    def release_engine(self) -> None:
        """Let go of the engine before it is replaced or removed, and of the folder that one is being installed in."""
        self._engine.abandon()
        self._notice.step.stop()

    def say(self, text: str, level: Qgis.MessageLevel) -> None:
        """Tell something that concerns no run, in QGIS's message bar and in the log."""
        self._log.say(text, level)
        self._messages.say(text, level)

    def showEvent(self, event) -> None:
        """Look for the engine when the dock is first seen, and not when QGIS starts."""
        super().showEvent(event)
        if not self._engine.looked:
            for name in clear_unfinished():
                text = tr("A teaching had been interrupted, and nothing was kept of it but its series: {name}.")
                self._log.note(text.format(name=name))
            self.refresh_engine()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        steps = self._notice, self._data, self._parcels, self.labels, self._model, self._map, self._check, self._box
        for step in steps:
            column.addWidget(step)
        column.addWidget(LogBox(self._log), 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        self._scroll, whole = scroll, QWidget()
        around = QVBoxLayout(whole)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        around.addWidget(scroll, 1)
        around.addWidget(self.tour)
        around.addWidget(self._map.bar)
        self.setWidget(whole)
        self.setMinimumWidth(_LINES_WIDE * self.fontMetrics().height())
        Yielding(self, self._iface.mainWindow())
        prepare(whole)

    def _connect(self) -> None:
        WheelScrolls(self._scroll)
        steady = SteadyScroll(self._scroll)
        for step in (self._parcels, self.labels, self._model, self._map, self._check):
            steady.watch(step)
        self._data.changed.connect(self._stack_changed)
        self._data.options_changed.connect(self._stack_changed)
        self._data.entered.connect(lambda: self._want_scan(entered=True))
        self._scan.begun.connect(self._data.report.show_waiting)
        self._scan.progress.connect(self._data.report.show_progress)
        self._scan.scanned.connect(self._scanned)
        self._scan.failed.connect(self._data.report.show_problem)
        self._scan.failed.connect(self._scan_ended)
        self._scan.dropped.connect(self._unscanned)
        self._data.report.corrections.wanted.connect(self._correct)
        self._stack_actions.added.connect(self._zoom)
        self._parcels.changed.connect(self._parcels_changed)
        self._model.changed.connect(self._touched)
        self._map.changed.connect(self._touched)
        self._map.run.connect(self.start)
        self._estimate.status.connect(self._map.show_needs)
        self._estimate.refused.connect(self._map.show_refusal)
        self._iface.mapCanvas().extentsChanged.connect(self._canvas_moved)
        self._model.teach.run.connect(self.teach)
        self._check.run.connect(self.check)
        self._data.sample.run.connect(self.sample)
        self.tour.reached.connect(lambda step: scroll_to(self._scroll, step))
        for section in (self._data.sample, self._map, self._model.teach, self._check):
            section.cancel.connect(lambda section=section: self.cancel_run(section))
        self._queue.changed.connect(self._update)
        self._queue.changed.connect(self._say_missing)
        self._queue.changed.connect(self.runs_changed)
        self._queue.ended.connect(self._look_again)
        self._queue.begun.connect(lambda queued: self._show_status(queued.section))
        self._messages.log_wanted.connect(self._show_log)
        self._runs.change_wanted.connect(self._change)
        self._runs.resumed.connect(self._resume)
        self._runs.opened.connect(self._zoom)
        self._runs.judged.connect(self.accuracy_asked)
        # QGIS compares its layers with those that are still there, finds them the same, and draws nothing anew.
        self._runs.emptied.connect(self._iface.mapCanvas().refresh)
        self._runs.deleted.connect(self.run_deleted)
        for section in (self._map, self._check):
            self._runs.deleted.connect(section.progress.forget)
        self._box.season.connect(lambda row: self._season_of(row.record))
        self._inputs.restored.connect(self._restored)
        self._inputs.cleared.connect(self._begin_anew)
        self._inputs.opened.connect(lambda name: self._log.begin_project(tr("Project {name}").format(name=name)))
        self._inputs.lost.connect(lambda text: self._log.say(text, Qgis.MessageLevel.Warning))
        for section in (self._map, self._check):
            section.walk.walk.connect(self._walk)
        self._model.relisted.connect(self._engine.list_models)
        self.labels.changed.connect(self._update)
        self._check.field.currentTextChanged.connect(self._update)
        self._notice.step.begun.connect(self.release_engine)
        self._notice.step.logged.connect(self._log.say)
        self._notice.step.installed.connect(self.refresh_engine)
        self._notice.step.failed.connect(self._engine_missing)
        self._notice.choose.connect(lambda: self._iface.showOptionsDialog(self, OPTIONS_PAGE))
        self._engine.logged.connect(self._log.say)
        self._engine.models.connect(self._engine_ready)
        self._engine.failed.connect(self._engine_missing)

    def _stack_changed(self) -> None:
        # A folder that the user chose stays; one that was suggested follows the stack.
        if self._map.parent_folder() in ("", self._suggested):
            self._suggested = default_output(self._data.stack())
            self._map.out.setFilePath(self._suggested)
        self._want_scan()
        self._touched()

    def _want_scan(self, entered: bool = False) -> None:
        options, problem = self._data.options.read()
        self._scan.want("" if problem else self._data.stack(), options, entered)

    def _canvas_moved(self) -> None:
        if self._map.where.currentData() == CANVAS:
            self._touched()

    def _scanned(self, report: dict) -> None:
        self._data.report.show_report(report)
        warnings = [warning for _, warning in report["warnings"]]
        for warning in warnings if warnings != self._scan_warned else ():
            self._log.say(warning, Qgis.MessageLevel.Warning)
        self._scan_warned = warnings
        for code, warning in report["warnings"]:
            if code == GONE:  # a map of the stack has just been made, and step 1 need not be in view
                self._messages.say(warning, Qgis.MessageLevel.Warning)
        self._model.show_fit(report["models"])
        self.labels.show_stack(report)
        self._scan_ended()

    def _scan_ended(self, *_) -> None:
        """Offer Run, or say why not, by what is known of the stack now."""
        self.inputs_changed.emit()
        self._update()
        self._say_missing()

    def _correct(self, option: str) -> None:
        self._shown = self._data.options.open_at(option)
        self._settled.start()

    def _unscanned(self) -> None:
        self._data.report.clear()
        self._model.show_fit([])
        self.labels.show_stack(None)
        self._scan_ended()

    def _show_estimate(self) -> None:
        """Have the map estimated that is chosen; of what is on the network, or being typed, nothing is read for it."""
        known = self._model.fits() and self._model.unit() != "parcel" and not is_address(self._data.stack())
        if self._ready.map() or not known or self._run is not None:
            self._estimate.want(None)
            return
        self._estimate.want(self.new_runs.estimate())

    def _update(self) -> None:
        current = self._queue.current
        missing = self._ready.map()
        chosen = self._choices()
        same = any(each.section is self._map and each.chosen == chosen for each in self._queue.all())
        self._map.set_running(current is not None, same, missing)
        sections = (
            (self._data.sample, self._ready.engine()),
            (self._model.teach, self._ready.stack() or self.labels.missing()),
            (self._check, self._ready.check()),
        )
        for section, missing in sections:
            mine = any(each.section is section for each in self._queue.all())
            section.set_running(mine, current is not None, missing)
        self._map.show_unit(self._model.unit())
        self._show_estimate()

    def _look_again(self, queued: QueuedRun, end: dict) -> None:
        """Scan again where a run may not have found the stack as it was scanned."""
        if queued.run.job.get("stack") != self._data.stack() or is_address(self._data.stack()):
            return
        days = end.get("summary", {}).get("dates_used", self._scan.days)
        if end.get("code", "cancelled") != "cancelled" or days != self._scan.days:
            self._scan.again()

    def cancel_run(self, section: QWidget) -> None:
        """Cancel a section's run, or let it wait no longer; the bar's button cancels whatever is under way."""
        if section in (self._section, self._map):
            self._queue.cancel()
            return
        for queued in [each for each in self._queue.waiting if each.section is section]:
            self._queue.remove(queued)

    def _parcels_changed(self) -> None:
        self._check.show_layer(self._parcels.layer(), by_name=bool(self._parcels.file()))
        self._touched()

    def _touched(self) -> None:
        """Say what is missing; what was said of a run goes when something else is chosen."""
        self._update()
        self._runs.look_in(self._map.parent_folder())
        asked = self._choices()
        if self._run is None and asked != self._asked:
            self._asked = asked
            self._missing = self._ready.map()
            self._map.progress.show_status(self._missing)
            self._map.walk.show_for("")
        self._say_missing()
        self.inputs_changed.emit()

    def _say_missing(self) -> None:
        """Say beside Run what a map lacks, if it does not stand there."""
        missing = self._ready.map()
        unsaid = missing and not self._map.progress.status.text()  # a run of another section has ended in its place
        if self._run is None and (unsaid or missing != self._missing):
            self._map.progress.show_status(missing)
            self._map.walk.show_for("")
        self._missing = missing

    def _choices(self) -> tuple:
        layer = self._parcels.layer()
        parcels = layer.id() if layer is not None else self._parcels.file()
        read = self._data.options.read()
        parcels = parcels, self._parcels.only_selected()
        place = (self._ready.place()[0], self._map.choices())
        return self._data.stack(), read, parcels, self._model.model(), self._map.parent_folder(), place

    def _engine_ready(self, models: list) -> None:
        self._notice.hide()
        self._model.fill(models)
        self._scan.again()
        if not models:
            self._model.wait(tr("The engine lists no model. Choose the folder of a model package."))
        self._touched()
        if self._relisting is not None:  # the new model's figures have moved what was said of the run
            self._show_status(self._relisting)
            self._relisting = None

    def _engine_missing(self, problem: dict) -> None:
        self._model.wait(tr("No engine, so no models."))
        self._notice.show_problem(problem)
        self._log.say(sentence(problem), Qgis.MessageLevel.Warning)
        self._touched()

    def sample(self) -> None:
        """Make a project of a simulated scene to try things out on; what is open is left first, as the user likes."""
        if new_project(self._iface):
            self.add_run(SampleRun(self), self._data.sample, self._sampled, tr("CropMapper: simulated scene"))

    def start(self) -> None:
        """Start a run with what is chosen."""
        self.add_run(self.new_runs.map(), self._map, self._mapped, map_title(self._data.stack()))

    def _resume(self, record: RunRecord) -> None:
        """Go on with an unfinished map."""
        job = unfinished_job(record.folder) or record.job
        run = ResumedRun({**job, "out": record.folder}, self)
        self._log.say(tr("Going on in {folder}.").format(folder=record.folder))
        stack = job.get("stack") or record.inputs.get("stack", "")  # what works on series names none
        self.add_run(run, self._map, self._mapped, map_title(stack), record.inputs or inputs_of_job(job))

    def _change(self, record: RunRecord) -> None:
        """Bring the inputs of an earlier run back into the panel."""
        self._inputs.restore(record.inputs or inputs_of_job(record.job))
        text = tr("The inputs of {title} are chosen. Change what you want, and press Run.")
        self._log.say(text.format(title=record.title))
        self._scroll.verticalScrollBar().setValue(0)

    def _season_of(self, record: RunRecord) -> None:
        """Ask for the season of an earlier map, which is that of its inputs."""
        if record.inputs != self._inputs.now():  # none are known of a run that was found on the disk
            self._change(record)
        self.season_asked.emit()

    def _restored(self) -> None:
        self._asked = ()  # what was said of a run is of the past, though the inputs may be the same
        self._touched()
        self._want_scan(entered=not is_address(self._data.stack()))

    def _begin_anew(self) -> None:
        """Say nothing any more of the project that was open before."""
        self._log.begin_project(tr("New project"))
        self.tour.leave()
        for section in (self._data.sample, self._model.teach, self._check):
            section.progress.show_status("")
        self._restored()
        self._scroll.verticalScrollBar().setValue(0)

    def teach(self) -> None:
        """Teach a model from the labels."""
        run = self.new_runs.teaching()
        title = tr("CropMapper: teaching {name}").format(name=run.job["title"])
        self.add_run(run, self._model.teach, self._taught, title)

    def check(self) -> None:
        """Check the declared crops of the parcels."""
        self.add_run(self.new_runs.check(), self._check, self._mapped, tr("CropMapper: check"))

    def add_run(self, run: DockRun, section: QWidget, done, title: str, inputs: dict | None = None) -> None:
        """Start a run of this panel or another dock, or let it wait for those before it.

        Args:
            run: not started yet.
            section: with `progress`, and where results can be walked through, a `walk` button.
            done: called with the queued run and the result.
            title: what stands in QGIS's task bar.
            inputs: what is chosen in the panel; as it is now by default.
        """
        self._asked = self._choices()
        chosen = self._asked if inputs is None else ()
        seconds = self._estimate.seconds if section is self._map and inputs is None else None
        self._queue.add(QueuedRun(run, section, done, title, inputs or self._inputs.now(), chosen, seconds))

    def _mapped(self, queued: QueuedRun, result: dict) -> None:
        folder, layers, section = queued.run.job["out"], queued.run.layers, queued.section
        parcels = [layer.id() for layer in layers if view_of(layer) is not None]
        checked = section is self._check
        text = tr("The check is done.") if checked else tr("The map is done.")
        section.progress.show_end(queued.ended(text, counted(result)), Qgis.MessageLevel.Success, folder)
        section.walk.show_for(next(iter(parcels), ""))
        self._log.say(f"{text} {Path(folder).name}", Qgis.MessageLevel.Success)
        self._log.note(tr("The results are in {folder}.").format(folder=folder))
        self._messages.say(queued.ended(text), Qgis.MessageLevel.Success)
        self._show_status(self._box)
        if layers:  # none of an embedding, which is not opened
            self._zoom(layers[-1].id())

    def _zoom(self, key: str) -> None:
        # After QGIS, which looks at the first layers of a project by itself.
        QTimer.singleShot(0, lambda: zoom_to(self._iface.mapCanvas(), key))

    def _sampled(self, queued: QueuedRun, result: dict) -> None:
        folder = queued.run.job["out"]
        self._zoom(open_scene(result["outputs"], self._data, self._parcels, self._model))
        text = tr("A simulated scene, its parcels and a model for them are chosen. Press Run below.")
        queued.section.progress.show_end(text, Qgis.MessageLevel.Success, folder)
        self._log.say(text)
        QTimer.singleShot(0, lambda: save_project(Path(folder)))
        self.tour.offer()

    def _taught(self, queued: QueuedRun, result: dict) -> None:
        box, package = queued.section, result["outputs"]["model"]
        name = name_of(package)
        text = tr("{name} is taught, and chosen above.").format(name=name)
        box.progress.show_end(queued.ended(text), Qgis.MessageLevel.Success)
        box.name.clear()
        self._log.say(text)
        self._messages.say(queued.ended(tr("Model taught.")), Qgis.MessageLevel.Success)
        self._model.prefer(package)
        self._relisting = box
        self._engine.list_models()

    def _walk(self, key: str) -> None:
        layer = QgsProject.instance().mapLayer(key)
        if layer is not None:
            self.parcels_asked.emit(layer)

    def _show_status(self, section: QWidget) -> None:
        """Scroll to a section once it has its new height, so that its end is in view in a low dock."""
        if section is self._map:  # whose progress is always in view
            return
        self._shown = section if section is self._box else section.progress
        self._settled.start()

    def _show_log(self) -> None:
        self.setUserVisible(True)
        self._log.show_end()
        self._scroll.ensureWidgetVisible(self._log)


def map_title(stack: str | list[str]) -> str:
    """Return what QGIS's task bar calls the run of a map; QGIS names all that run or wait when it is closed."""
    return tr("CropMapper: crop map of {scene}").format(scene=scene_name(stack))
