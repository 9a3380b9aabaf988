"""Saves what is chosen of a stack, corrections included, as a stack file."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ..client.events import sentence
from ..client.jobs import job_spec, scene_name
from ..client.lastfolder import last_folder, remember
from ..words import tr
from .engine import Engine

_SUFFIX = ".stack.json"


class StackFile(QObject):
    """Emits `saved` with the path, or `failed` with a sentence."""

    saved = pyqtSignal(str)
    failed = pyqtSignal(str)

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine

    def ask(self, window: QWidget, stack: str, options: dict) -> None:
        """Ask the user for a place, and save there."""
        suggested = str(Path(last_folder(), scene_name(stack) + _SUFFIX))
        path = QFileDialog.getSaveFileName(
            window, tr("Save as stack file"), suggested, tr("Stack files (*{suffix})").format(suffix=_SUFFIX)
        )[0]
        if path:
            remember(path)
            self.save(path, stack, options)

    def save(self, path: str, stack: str, options: dict) -> None:
        """Have the engine write the file; the dialog has asked whether an older one may be replaced."""
        path = path if path.endswith(_SUFFIX) else f"{path.removesuffix('.json')}{_SUFFIX}"
        question = self._engine.ask(job_spec("scan", stack=stack, options=options or None, out=path, overwrite=True))
        question.succeeded.connect(lambda _result: self.saved.emit(path))
        question.failed.connect(lambda problem: self.failed.emit(sentence(problem)))
