"""Parcels: read, repaired, answered by a map, and written.

What is listed here is loaded when it is asked for: pyarrow and pyogrio take a fifth of a second to import, and
`engine.parcels.zonal`, which every map imports, needs neither.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from engine.parcels.answered import answers, likeliest
    from engine.parcels.columns import ANSWERS, Layout, arrange
    from engine.parcels.layers import layers_of, load
    from engine.parcels.places import place_of, read_places
    from engine.parcels.read import Parcels, read_parcels
    from engine.parcels.write import LAYER, write_parcels

__all__ = [
    "ANSWERS",
    "LAYER",
    "Layout",
    "Parcels",
    "answers",
    "arrange",
    "layers_of",
    "likeliest",
    "load",
    "place_of",
    "read_parcels",
    "read_places",
    "write_parcels",
]

_MODULES = {
    "answered": ("answers", "likeliest"),
    "columns": ("ANSWERS", "Layout", "arrange"),
    "layers": ("layers_of", "load"),
    "places": ("place_of", "read_places"),
    "read": ("Parcels", "read_parcels"),
    "write": ("LAYER", "write_parcels"),
}
_MODULE_OF = {name: module for module, names in _MODULES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULE_OF[name]}"), name)
