"""Stacks, and models on them, that stay open between questions about one place.

A stack is known by what was asked for and by its files: where a file, or a folder that was named, has changed since,
the stack is scanned again. Few are open at a time, since each keeps files open.
"""

from __future__ import annotations

import os
import threading
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.contract import PlaceJob, Progress
from engine.errors import Cancelled
from engine.jobs import Emit
from engine.jobs.occluded.effects import refuse_without_classes
from engine.jobs.occluded.opened import OpenScene, reader_of
from engine.jobs.occluded.scene import days_of
from engine.jobs.onseries.answer import doubts_of_unit, refuse_unit
from engine.jobs.onseries.parcels import ParcelSeries
from engine.jobs.onseries.places import INNER
from engine.jobs.paths import files_of, named_inputs
from engine.jobs.prepare import scan_for
from engine.jobs.scan import reported
from engine.jobs.suitability import doubts, doubts_of_series, refuse_unfit, refuse_unmappable
from engine.package import Card, ModelPackage, Stamp, find_folder, load_package, stamp_of
from engine.parcels import Parcels
from engine.runtime import Runtime, open_runtime
from engine.runtime.attention import Attention, open_attention
from engine.series.gather import gather
from engine.series.inner import inner_of
from engine.series.pieces import Unkept
from engine.series.plan import header_of
from engine.series.seriesfile import one_sensor
from engine.series.table import Header, SensorSeries
from engine.series.values import values_from
from engine.stack import InputReport, Scene, StackReader, scan_scene

# Each may keep 400 files open, half of them for its model; systems allow about 1,000.
_MOST_STACKS = 2
_WAIT = 0.05  # seconds between two looks at whether a question was cancelled


@dataclass(frozen=True)
class OpenModel:
    """A model on an open stack.

    Attributes:
        package: the model.
        runtime: the runtime that the model runs in.
        scene: the stack as the model reads it; None for a model of whole series.
        attention: tells its attention to the dates of the scene; None where it has none.
        warnings: (code, sentence) pairs on how far the stack is from what the model learned from.
    """

    package: ModelPackage
    runtime: Runtime
    scene: OpenScene | None
    attention: Attention | None
    warnings: tuple[tuple[str, str], ...]

    @property
    def card(self) -> Card:
        """What the package says of itself."""
        return self.package.card


class OpenStack:
    """A stack that was scanned; for one question at a time.

    Attributes:
        scene: the stack of its one sensor.
        report: what became of each date.
    """

    def __init__(self, job: PlaceJob, emit: Emit) -> None:
        self._job = job
        named = named_inputs(job.stack, job.options)
        # Before the scan: what changes while it runs is seen the next time.
        folders = _folders(named)
        self._model: tuple[str, Stamp, OpenModel] | None = None
        self._closing, self._closing_model = ExitStack(), ExitStack()
        self.scene, self.report = reported(lambda progress: scan_scene(job.stack, job.options, progress), emit)
        self._headers: dict[str, Header] = {}
        self._sensor = one_sensor(self._header("parcel"))
        self._reader = self._closing.enter_context(StackReader(self.scene.stacks[0]))
        self._files = [*named, *files_of(self.scene)]
        self._stamp = folders, _stats(self._files)

    @property
    def sensor(self) -> SensorSeries:
        """The sensor with its dates and bands."""
        return self._sensor

    def changed(self) -> bool:
        """Whether a file or a folder of the stack is not as it was."""
        return self._stamp != (_folders(named_inputs(self._job.stack, self._job.options)), _stats(self._files))

    def series(self, places: Parcels, emit: Emit) -> ParcelSeries:
        """The series of places on the stack's grid, read now.

        Raises:
            BadInput: `raster_unreadable`.
        """
        header = self._header("pixel" if places.kind == "point" else "parcel")
        shapes, stack = inner_of(places.shapes, self.scene.grid, header.inner).shapes, self.scene.stacks[0]

        def progress(_: int) -> None:
            emit(Progress(stage="read", done=0, total=1))

        found = gather(stack, shapes, self._reader, Unkept(), progress)
        values, inside = values_from(found, one_sensor(header), len(shapes), self._reader.scale, self._reader.offset)
        return ParcelSeries(header, places, values, inside, np.ones(len(places), bool))

    def model(self, name: str, unit: str, emit: Emit) -> OpenModel:
        """A model on this stack, opened where it is not; the one that was asked before is closed.

        Args:
            name: name or path of its package.
            unit: 'parcel' or 'pixel', what series of the places are of.

        Raises:
            BadInput: from the package; where it does not fit the stack.
        """
        stamp = stamp_of(find_folder(name))
        if self._model is None or self._model[:2] != (name, stamp):
            self._close_model()
            self._model = name, stamp, self._opened(load_package(find_folder(name)), emit)
        model = self._model[2]
        if model.scene is None:
            refuse_unit(model.card, unit)
        return model

    def close(self) -> None:
        """Close all files."""
        self._close_model()
        self._closing.close()

    def _close_model(self) -> None:
        self._model = None
        self._closing_model.close()

    def _header(self, unit: str) -> Header:
        if unit not in self._headers:
            self._headers[unit] = header_of(self.scene, 0.0 if unit == "pixel" else INNER, unit)
        return self._headers[unit]

    def _opened(self, package: ModelPackage, emit: Emit) -> OpenModel:
        card = package.card
        refuse_without_classes(card)
        if card.unit == "parcel":
            refuse_unfit(card, self.sensor, "the stack")
            warnings = [*doubts_of_unit(card, "parcel"), *doubts_of_series(card, self.sensor)]
            return OpenModel(package, open_runtime(package), None, None, tuple(warnings))
        refuse_unmappable(card)
        scene, report = self._scanned_for(card, emit)
        runtime = open_runtime(package)
        reader = self._closing_model.enter_context(reader_of(scene, card))
        predicting = self._closing_model.enter_context(ThreadPoolExecutor(runtime.parallel, "predict"))
        on_scene = OpenScene(scene, card, runtime, reader, predicting)
        attention = open_attention(package, days_of(on_scene))
        return OpenModel(package, runtime, on_scene, attention, tuple(doubts(card, scene, report)))

    def _scanned_for(self, card: Card, emit: Emit) -> tuple[Scene, InputReport]:
        """The scene as a map by the model has it: this one where the model takes just its bands, else scanned anew."""
        (stack,) = self.scene.stacks
        if [(part.sensor, tuple(part.bands)) for part in card.sensors] == [(stack.sensor, stack.bands)]:
            return self.scene, self.report
        return scan_for(card, self._job.stack, self._job.options, emit)


class _Slot:
    """Where a stack is kept.

    Attributes:
        lock: held by the question that uses the stack.
        stack: None until it was scanned.
        waiting: questions that use the stack or wait for it.
        progress: progress of the scan that runs.
    """

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.stack: OpenStack | None = None
        self.waiting = 0
        self.progress = Progress(stage="scan", done=0, total=0)


class OpenStacks:
    """The stacks that questions were asked about last; may be used from several threads."""

    def __init__(self, most: int = _MOST_STACKS) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._slots: OrderedDict[str, _Slot] = OrderedDict()

    @contextmanager
    def using(self, job: PlaceJob, emit: Emit) -> Iterator[tuple[OpenStack, bool]]:
        """The stack of a question, for it alone, and whether it was scanned just now.

        A scan goes on when its question is cancelled while another one waits for the same stack.

        Args:
            job: the job, with absolute paths.

        Raises:
            BadInput: as the scan has them; `series_several_sensors`.
            Cancelled: when `emit` raises it.
        """
        slot = self._taken(job)
        try:
            while not slot.lock.acquire(timeout=_WAIT):
                emit(slot.progress)
            try:
                fresh = slot.stack is None or slot.stack.changed()
                if fresh:
                    self._scan(slot, job, emit)
                yield slot.stack, fresh
            finally:
                slot.lock.release()
        finally:
            with self._lock:
                slot.waiting -= 1
            self._let_go()

    def close(self) -> None:
        """Close all stacks that no question uses."""
        self._let_go(0)

    def _taken(self, job: PlaceJob) -> _Slot:
        key = job.model_dump_json(include={"stack", "options"})
        with self._lock:
            slot = self._slots.setdefault(key, _Slot())
            self._slots.move_to_end(key)
            slot.waiting += 1
            return slot

    def _scan(self, slot: _Slot, job: PlaceJob, emit: Emit) -> None:
        if slot.stack is not None:
            slot.stack.close()
            slot.stack = None
        cancelled = False

        def told(event: object) -> None:
            nonlocal cancelled
            if isinstance(event, Progress):
                slot.progress = event
            try:
                if not cancelled:
                    emit(event)
            except Cancelled:
                cancelled = True
            if cancelled and slot.waiting < 2:
                raise Cancelled

        slot.stack = OpenStack(job, told)
        if cancelled:
            raise Cancelled

    def _let_go(self, most: int | None = None) -> None:
        """Close those that were asked for the longest time ago, beyond so many."""
        with self._lock:
            idle = [key for key, slot in self._slots.items() if slot.waiting == 0]
            gone = [
                self._slots.pop(key)
                for key in idle[: max(0, len(self._slots) - (self._most if most is None else most))]
            ]
        for slot in gone:
            if slot.stack is not None:
                slot.stack.close()


def _folders(named: Sequence[Path]) -> tuple[tuple[str, int], ...]:
    """All folders below those that are named, with the times at which something came into them or left them."""
    found = []
    for root in named:
        for folder, _, _ in os.walk(root):
            with suppress(OSError):
                found.append((folder, os.stat(folder).st_mtime_ns))
    return tuple(sorted(found))


def _stats(files: Sequence[Path]) -> tuple[tuple[str, int, int], ...]:
    """Size and time of change of files; a folder's are in `_folders`."""
    found = []
    for file in files:
        try:
            status = os.stat(file)
        except OSError:
            found.append((str(file), -1, 0))
            continue
        found.append((str(file), status.st_size, status.st_mtime_ns))
    return tuple(found)
