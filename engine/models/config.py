"""A network's configuration as a card stores it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict
from typing import Any


def entries(config: Any, later: Collection[str]) -> dict[str, Any]:
    """Return a configuration as JSON can hold it.

    Args:
        config: a frozen dataclass of plain fields and tuples.
        later: fields that came after packages had been written. As by default they are left out, so that such a
            package can be made again with the same bytes.
    """
    default = type(config)
    return {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in asdict(config).items()
        if name not in later or value != getattr(default, name)
    }
