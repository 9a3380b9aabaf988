"""Adds the dates of the chosen stack as layers: the engine is asked for them, and they are opened one by one."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsLayerTreeGroup, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTemporaryDir, QTimer, pyqtSignal

from ..client.events import sentence
from ..client.jobs import job_spec, scene_name
from ..client.session import Question
from ..client.texts import visible
from ..layers.dates import DateImage, dates_group, first_shown, images_of, open_date
from ..words import tr
from .engine import Engine

_FILE = "dates.stack.json"


class DatesAsLayers(QObject):
    """Emits `status` with what is done, then `added` with a layer's id and a sentence, or `failed` with a sentence."""

    status = pyqtSignal(str)
    added = pyqtSignal(str, str)
    failed = pyqtSignal(str)

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._folder = QTemporaryDir()
        self._question: Question | None = None
        self._images: list[DateImage] = []
        self._group: QgsLayerTreeGroup | None = None
        self._stack, self._shown = "", ""
        # One layer each time that the window has nothing else to do.
        self._opening = QTimer(self)
        self._opening.setInterval(0)
        self._opening.timeout.connect(self._open_next)

    def add(self, stack: str, options: dict) -> None:
        """Begin; returns at once. A click while dates are being added begins anew."""
        self.stop()
        self._stack = stack
        out = self._folder.filePath(_FILE)
        question = self._question = self._engine.ask(
            job_spec("scan", stack=stack, options=options or None, out=out, overwrite=True)
        )
        question.succeeded.connect(lambda result: question is self._question and self._found(Path(out), result))
        question.failed.connect(lambda problem: question is self._question and self._fail(sentence(problem)))
        self.status.emit(tr("Looking up the files of the dates…"))

    def stop(self) -> None:
        """Add no more."""
        self._opening.stop()
        question, self._question = self._question, None
        if question is not None:
            self._engine.cancel(question)

    def _found(self, stack_file: Path, result: dict) -> None:
        self._question = None
        try:
            self._images = images_of(stack_file, result["summary"])
        except (ValueError, OSError) as problem:
            self._fail(str(problem))
            return
        self._number, self._clearest = 0, first_shown(self._images)
        self._group = dates_group(
            QgsProject.instance(), self._stack, tr("Dates of {stack}").format(stack=visible(scene_name(self._stack)))
        )
        self._opening.start()

    def _open_next(self) -> None:
        if sip.isdeleted(self._group):  # the user, or another project, took it away
            self._opening.stop()
            return
        image = self._images[self._number]
        try:
            layer = open_date(image)
        except ValueError as problem:
            self._opening.stop()
            self._fail(str(problem))
            return
        QgsProject.instance().addMapLayer(layer, False)
        node = self._group.addLayer(layer)
        node.setExpanded(False)
        node.setItemVisibilityChecked(self._number == self._clearest)
        if self._number == self._clearest:
            self._shown = layer.id()
        self._number += 1
        self.status.emit(
            tr("Adding the dates: {number} of {count}").format(number=self._number, count=len(self._images))
        )
        if self._number == len(self._images):
            self._opening.stop()
            self.added.emit(
                self._shown,
                tr(
                    "{count} layers are in the group {name}. To play them, tick all of it and open the temporal "
                    "controller."
                ).format(count=len(self._images), name=self._group.name()),
            )

    def _fail(self, text: str) -> None:
        self._question = None
        self.failed.emit(text)
