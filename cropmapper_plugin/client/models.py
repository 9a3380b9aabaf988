"""Which model packages there are: quickly from their cards, or in full from the engine."""

from __future__ import annotations

import json
from contextlib import suppress

from qgis.PyQt.QtCore import QObject, pyqtSignal

from .folders import resource
from .process import EngineProcess


def bundled_names() -> list[str]:
    """Return the names of the bundled packages, those of real data first; read from the cards, without the engine."""
    cards = {}
    for path in resource("models").glob("*/card.json"):
        if path.parent.name.startswith("."):  # a package being written
            continue
        # A card that cannot be read is still offered: the engine says what is wrong with it.
        cards[path.parent.name] = {}
        with suppress(OSError, ValueError, RecursionError):
            card = json.loads(path.read_text(encoding="utf-8"))
            cards[path.parent.name] = card if isinstance(card, dict) else {}
    return sorted(cards, key=lambda name: (bool(cards[name].get("simulated")), name))


class ModelList(QObject):
    """Ask the engine for the model packages; emits `listed` with their descriptions, or `failed`."""

    listed = pyqtSignal(list)
    failed = pyqtSignal(dict)

    def __init__(self, python: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[str] = []
        self._engine = EngineProcess(python, self)
        self._engine.logged.connect(self._lines.append)
        self._engine.ended.connect(self._parse)

    def start(self) -> None:
        """Start the engine's `models --json`."""
        self._engine.start("models", "--json")

    def abandon(self) -> None:
        """Stop and say nothing."""
        self._engine.abandon()

    def _parse(self, problem: dict) -> None:
        try:
            models = json.loads("".join(self._lines))
        except ValueError:
            self.failed.emit(problem)
            return
        self.listed.emit(models)
