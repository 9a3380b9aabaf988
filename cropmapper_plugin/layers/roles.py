"""The outputs of jobs: what each is called, whether and how it is shown, and where.

An output that a job begins to write needs one row here, and nothing else of the plugin.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import QgsMapLayer

from .styles import style_classes, style_parcels, style_share

VECTOR, RASTER, FILE = "vector", "raster", "file"


@dataclass(frozen=True)
class Role:
    """One output of a job.

    Attributes:
        name: as the engine's result names it.
        job: that writes it.
        title: of its layer, and of the output in Processing.
        kind: VECTOR, RASTER or FILE.
        output: name of the output in Processing; published interface.
        style: gives a layer its look from the result's summary; without one the output is not opened.
        shown: the layer is switched on when it is opened.
    """

    name: str
    job: str
    title: str
    kind: str
    output: str
    style: Callable[[QgsMapLayer, dict], None] | None = None
    shown: bool = False


def _style_parcels(layer: QgsMapLayer, summary: dict) -> None:
    # A column that the user's parcels had already was written under another name.
    renamed = (summary.get("parcels") or {}).get("renamed_columns", {})
    code, confidence = (renamed.get(name, name) for name in ("class_code", "confidence"))
    style_parcels(layer, summary["classes"], code, confidence)


def _by_name(*roles: Role) -> dict[str, Role]:
    return {role.name: role for role in roles}


# From top to bottom of a run's group; how sure the map is waits, switched off, under the classes that would hide it.
ROLES = _by_name(
    Role("parcels", "map", "Parcels", VECTOR, "PARCELS_OUT", _style_parcels, shown=True),
    Role(
        "classes",
        "map",
        "Classes",
        RASTER,
        "CLASSES",
        lambda layer, summary: style_classes(layer, summary["classes"]),
        shown=True,
    ),
    Role("confidence", "map", "Confidence", RASTER, "CONFIDENCE", lambda layer, _: style_share(layer)),
    Role("margin", "map", "Margin", RASTER, "MARGIN", lambda layer, _: style_share(layer)),
    Role("entropy", "map", "Entropy", RASTER, "ENTROPY", lambda layer, _: style_share(layer, sure=0.0)),
    Role("probabilities", "map", "Probabilities", RASTER, "PROBABILITY_BANDS"),
    Role("embedding", "map", "Embedding", RASTER, "EMBEDDING"),
    Role("report", "map", "Report", FILE, "REPORT"),
)
ROLES = {role.name: role for role in ROLES.values()}


def roles_of(job: str) -> list[Role]:
    """Return the outputs that a job may write."""
    return [role for role in ROLES.values() if role.job == job]


def opened(result: dict) -> list[Role]:
    """Return the outputs of a result that are shown as layers, from top to bottom."""
    return [role for role in ROLES.values() if role.style is not None and role.name in result["outputs"]]
