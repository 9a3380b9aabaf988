"""Which model packages are bundled, quickly, from their cards; the engine describes them in full."""

from __future__ import annotations

import json
from contextlib import suppress

from .folders import resource


def bundled_names(task: str | None = None) -> list[str]:
    """Return the names of the bundled packages, those of real data first; read from the cards, without the engine.

    Args:
        task: which packages to list, by the task that their cards name; all by default.
    """
    cards = {}
    for path in resource("models").glob("*/card.json"):
        if path.parent.name.startswith("."):  # a package being written
            continue
        # A card that cannot be read is still offered: the engine says what is wrong with it.
        cards[path.parent.name] = {}
        with suppress(OSError, ValueError, RecursionError):
            card = json.loads(path.read_text(encoding="utf-8"))
            cards[path.parent.name] = card if isinstance(card, dict) else {}
    # Older cards are all of crops, and do not say so.
    names = [name for name, card in cards.items() if task in (None, card.get("task", "crop"))]
    return sorted(names, key=lambda name: (bool(cards[name].get("simulated")), name))
