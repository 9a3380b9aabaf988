"""The engine's Python: found once and kept, from the first job or question to the last."""

from __future__ import annotations

import os

from qgis.PyQt.QtCore import QObject, QTimer

from .interpreter import Candidate, InterpreterSearch, engine_candidates

# Asking a Python takes half a second and more. What was found stays while the same ones would be asked: another choice
# in Options, a new environment or another variable makes a new search.
_kept: dict[tuple[Candidate, ...], str] = {}


class EngineSearch(InterpreterSearch):
    """Find the Python that runs the engine; emits `found` or `failed`, once, after `start`."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._candidates = tuple(engine_candidates())
        super().__init__([*self._candidates], parent=parent)
        self.found.connect(self._keep)

    def start(self) -> None:
        """Begin; what is kept is found without a process."""
        if os.path.isfile(_kept.get(self._candidates, "")):
            QTimer.singleShot(0, self._find_kept)
        else:
            super().start()

    def _find_kept(self) -> None:
        self.found.emit(_kept[self._candidates])

    def _keep(self, python: str) -> None:
        forget()
        _kept[self._candidates] = python


def forget() -> None:
    """Look again next time: what was kept may have changed, or did not do."""
    _kept.clear()
