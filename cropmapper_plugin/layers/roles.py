"""The outputs of jobs: what each is called, whether and how it is shown, and where.

An output that a job begins to write needs one row here, and nothing else of the plugin.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import QgsMapLayer

from .answers import remember
from .styles import style_classes, style_parcels, style_share

VECTOR, RASTER, FILE = "vector", "raster", "file"


@dataclass(frozen=True)
class Role:
    """One output of a job.

    Attributes:
        name: as the engine's result names it.
        jobs: that write it.
        title: of its layer, and of the output in Processing.
        kind: VECTOR, RASTER or FILE.
        output: name of the output in Processing; published interface.
        style: gives a layer its look from the result's summary; without one the output is not opened.
        shown: the layer is switched on when it is opened.
    """

    name: str
    jobs: tuple[str, ...]
    title: str
    kind: str
    output: str
    style: Callable[[QgsMapLayer, dict], None] | None = None
    shown: bool = False


def _style_classes(layer: QgsMapLayer, summary: dict) -> None:
    style_classes(layer, summary["classes"])


def _style_parcels(layer: QgsMapLayer, summary: dict) -> None:
    # A column that the user's parcels had already was written under another name.
    renamed = (summary.get("parcels") or {}).get("renamed_columns", {})
    code, confidence = (renamed.get(name, name) for name in ("class_code", "confidence"))
    style_parcels(layer, summary["classes"], code, confidence)
    remember(layer, summary["classes"], renamed)


_MAP, _SERIES = ("map",), ("extract",)
# From top to bottom of a run's group; how sure the map is waits, switched off, under the classes that would hide it.
_ROWS = (
    Role("parcels", _MAP, "Parcels", VECTOR, "PARCELS_OUT", _style_parcels, shown=True),
    Role("classes", _MAP, "Classes", RASTER, "CLASSES", _style_classes, shown=True),
    Role("confidence", _MAP, "Confidence", RASTER, "CONFIDENCE", lambda layer, _: style_share(layer)),
    Role("margin", _MAP, "Margin", RASTER, "MARGIN", lambda layer, _: style_share(layer)),
    Role("entropy", _MAP, "Entropy", RASTER, "ENTROPY", lambda layer, _: style_share(layer, sure=0.0)),
    Role("probabilities", _MAP, "Probabilities", RASTER, "PROBABILITY_BANDS"),
    Role("embedding", _MAP, "Embedding", RASTER, "EMBEDDING"),
    Role("series", _SERIES, "Series", FILE, "SERIES"),
    Role("series_parcels", _SERIES, "Parcels of the series", FILE, "SERIES_PARCELS"),
    Role("series_file", _SERIES, "Series file for training", FILE, "SERIES_FILE"),
    Role("report", _MAP + _SERIES, "Report", FILE, "REPORT"),
)
ROLES = {role.name: role for role in _ROWS}


def roles_of(job: str) -> list[Role]:
    """Return the outputs that a job may write."""
    return [role for role in ROLES.values() if job in role.jobs]


def opened(result: dict) -> list[Role]:
    """Return the outputs of a result that are shown as layers, from top to bottom."""
    return [role for role in ROLES.values() if role.style is not None and role.name in result["outputs"]]
