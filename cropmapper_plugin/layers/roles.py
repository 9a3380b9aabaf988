"""The outputs of jobs: what each is called, whether and how it is shown, and where.

An output that a job begins to write needs one row here, and nothing else of the plugin.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import QgsMapLayer

from ..client.names import class_titles
from ..words import tr
from .answers import column_of, remember
from .styles import (
    HARVESTS,
    style_classes,
    style_counts,
    style_days,
    style_fields,
    style_lights,
    style_lines,
    style_parcels,
    style_places,
    style_ranks,
    style_share,
    style_texts,
)

VECTOR, POINTS, RASTER, FILE, PAGE, FOLDER = "vector", "points", "raster", "file", "page", "folder"


@dataclass(frozen=True)
class Role:
    """One output of a job.

    Attributes:
        name: the output's name in the engine's result.
        jobs: the jobs that write it.
        title: title of its layer, and of the output in Processing.
        kind: VECTOR (polygons), POINTS, RASTER, FILE, PAGE (HTML) or FOLDER.
        output: name of the output in Processing; published interface.
        style: gives a layer its look from the result's summary; without one the output is not opened.
        shown: the layer is switched on when it is opened.
        key: tells it from the outputs of other jobs that have the same name there; the name by default.
    """

    name: str
    jobs: tuple[str, ...]
    title: str
    kind: str
    output: str
    style: Callable[[QgsMapLayer, dict], None] | None = None
    shown: bool = False
    key: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", self.key or self.name)


def _model(summary: dict) -> str:
    return str(summary["job"].get("model") or "")


def _titled(summary: dict) -> list[dict]:
    """Return the classes of a result with their titles in place of their names, as a legend has them."""
    titles = class_titles((entry["name"] for entry in summary["classes"]), _model(summary))
    return [{**entry, "name": titles[entry["name"]]} for entry in summary["classes"]]


def _style_classes(layer: QgsMapLayer, summary: dict) -> None:
    style_classes(layer, _titled(summary), under_parcels=bool(summary.get("parcels")))
    remember(layer, summary["classes"], {}, model=_model(summary))


def _style_parcels(layer: QgsMapLayer, summary: dict) -> None:
    # A column that the user's parcels had already was written under another name.
    renamed = (summary.get("parcels") or {}).get("renamed_columns", {})
    code, confidence = (renamed.get(name, name) for name in ("class_code", "confidence"))
    style_parcels(layer, _titled(summary), code, confidence)
    remember(layer, summary["classes"], renamed, model=_model(summary))


def _style_set(layer: QgsMapLayer, summary: dict) -> None:
    style_counts(layer, len(summary["classes"]))


def _style_checked(layer: QgsMapLayer, summary: dict) -> None:
    remember(layer, summary["classes"], {}, summary["job"]["field"])
    style_lights(layer, column_of(layer, "light"))


def _style_ranked(layer: QgsMapLayer, summary: dict) -> None:
    remember(layer, summary["classes"], {}, summary["job"]["field"])
    style_ranks(layer, column_of(layer, "rank"), summary["parcels"]["ranked"])


def _style_profiled(layer: QgsMapLayer, summary: dict) -> None:
    style_texts(layer, column_of(layer, "harvest_certainty"), HARVESTS, tr("No harvest seen"))


def _style_season(layer: QgsMapLayer, summary: dict) -> None:
    style_classes(layer, _titled(summary), layer.bandCount(), bool(summary.get("parcels")))  # as of the last date
    remember(layer, summary["classes"], {}, model=_model(summary))


def _style_places(layer: QgsMapLayer, summary: dict) -> None:
    style_places(layer, [row["name"] for row in summary["strata"]])


_MAP, _SERIES, _TEACH = ("map",), ("extract",), ("teach",)
_RASTERS = (*_MAP, "reclassify")
_EMBED = ("embed",)
_ASSESS, _SAMPLE, _AREAS = ("assess",), ("sample-reference",), ("areas",)
_PROFILE, _EXPLAIN, _SEASON = ("profile",), ("explain",), ("season",)
_ON_PARCELS = ("classify", "check", "next", "suspects", "delineate", *_PROFILE, *_EXPLAIN, *_SEASON)
# From top to bottom of a run's group; how sure the map is waits, switched off, under the classes that would hide it.
_ROWS = (
    Role(
        "parcels", ("check",), tr("Checked parcels"), VECTOR, "PARCELS_OUT", _style_checked, shown=True, key="checked"
    ),
    Role(
        "parcels", ("next",), tr("Parcels to label next"), VECTOR, "PARCELS_OUT", _style_ranked, shown=True, key="next"
    ),
    Role(
        "parcels", ("suspects",), tr("Suspect labels"), VECTOR, "PARCELS_OUT", _style_ranked, shown=True, key="suspects"
    ),
    Role("parcels", (*_RASTERS, "classify"), tr("Parcels"), VECTOR, "PARCELS_OUT", _style_parcels, shown=True),
    Role("parcels", _PROFILE, tr("Harvest"), VECTOR, "PARCELS_OUT", _style_profiled, shown=True, key="profiled"),
    Role("parcels", _EXPLAIN, tr("What decided"), VECTOR, "PARCELS_OUT", _style_parcels, shown=True, key="explained"),
    Role("parcels", _SEASON, tr("Crops at last"), VECTOR, "PARCELS_OUT", _style_parcels, shown=True, key="seasonal"),
    Role("fields", ("delineate",), tr("Fields"), VECTOR, "FIELDS", lambda layer, _: style_fields(layer), shown=True),
    Role("places", _SAMPLE, tr("Places to inspect"), POINTS, "PLACES", _style_places, shown=True),
    Role("classes", _RASTERS, tr("Classes"), RASTER, "CLASSES", _style_classes, shown=True),
    Role("confidence", _RASTERS, tr("Confidence"), RASTER, "CONFIDENCE", lambda layer, _: style_share(layer)),
    Role("margin", _RASTERS, tr("Margin"), RASTER, "MARGIN", lambda layer, _: style_share(layer)),
    Role("entropy", _RASTERS, tr("Entropy"), RASTER, "ENTROPY", lambda layer, _: style_share(layer, sure=0.0)),
    Role("class_set", _RASTERS, tr("Possible classes"), RASTER, "CLASS_SET", _style_set),
    Role("unlikeness", _MAP, tr("Unlikeness"), RASTER, "UNLIKENESS", lambda layer, _: style_share(layer, 0.0, 100.0)),
    Role("probabilities", _RASTERS, tr("Probabilities"), RASTER, "PROBABILITY_BANDS"),
    Role("embedding", (*_MAP, *_EMBED), tr("Embedding"), RASTER, "EMBEDDING"),
    Role("table", _EMBED, tr("Features of parcels"), FILE, "FEATURES"),
    Role("series", _SERIES, tr("Series"), FILE, "SERIES"),
    Role("series_parcels", _SERIES, tr("Parcels of the series"), FILE, "SERIES_PARCELS"),
    Role("series_file", _SERIES, tr("Series file for training"), FILE, "SERIES_FILE"),
    Role("lines", _SERIES, tr("Lines between two crops"), VECTOR, "LINES", lambda layer, _: style_lines(layer)),
    Role("series_pixels", _SERIES, tr("Pixels of the series"), FILE, "SERIES_PIXELS"),
    Role("model", _TEACH, tr("Taught model"), FOLDER, "MODEL"),
    Role("page", _TEACH, tr("Learning report"), PAGE, "PAGE"),
    Role("page", _PROFILE, tr("Profiles"), PAGE, "PAGE", key="profiles"),
    Role("page", _EXPLAIN, tr("What decided (report)"), PAGE, "PAGE", key="explained_page"),
    Role("explanation", _EXPLAIN, tr("What decided (JSON)"), FILE, "EXPLANATION"),
    Role("decisive_date", _EXPLAIN, tr("Decisive date"), RASTER, "DECISIVE_DATE", lambda layer, _: style_days(layer)),
    Role(
        "season_classes",
        _SEASON,
        tr("Classes as of the last date"),
        RASTER,
        "SEASON_CLASSES",
        _style_season,
        shown=True,
    ),
    Role(
        "stays_from", _SEASON, tr("Day from which it stays"), RASTER, "STAYS_FROM", lambda layer, _: style_days(layer)
    ),
    Role("season_confidence", _SEASON, tr("Confidence as of each date"), RASTER, "SEASON_CONFIDENCE"),
    Role("page", _SEASON, tr("The season as it went"), PAGE, "PAGE", key="season_page"),
    Role("season", _SEASON, tr("The season as it went (CSV)"), FILE, "SEASON"),
    Role("values", _PROFILE, tr("Values (CSV)"), FILE, "VALUES_OUT"),
    Role("events", _PROFILE, tr("Events (CSV)"), FILE, "EVENTS"),
    Role("profile", _PROFILE, tr("Profiles (JSON)"), FILE, "PROFILE"),
    Role("plots", _PROFILE, tr("Plots (SVG)"), FILE, "PLOTS"),
    Role("held_out", _TEACH, tr("Held-out answers"), FILE, "HELD_OUT"),
    Role("page", _ASSESS, tr("Accuracy report"), PAGE, "PAGE", key="accuracy_page"),
    Role("confusion", _ASSESS, tr("Confusion matrix"), FILE, "CONFUSION"),
    Role("class_accuracy", _ASSESS, tr("Accuracy of each class"), FILE, "CLASS_ACCURACY"),
    Role("page", _AREAS, tr("Areas"), PAGE, "PAGE", key="areas_page"),
    Role("pixel_counts", _AREAS, tr("Pixel counts"), FILE, "PIXEL_COUNTS"),
    Role("estimates", _AREAS, tr("Estimated areas"), FILE, "ESTIMATES"),
    Role("allocation", _SAMPLE, tr("Places of each class"), FILE, "ALLOCATION_TABLE"),
    Role("strata", _ASSESS, tr("Strata"), FILE, "STRATA"),
    Role(
        "report",
        (*_RASTERS, *_EMBED, *_SERIES, *_TEACH, *_ON_PARCELS, *_ASSESS, *_SAMPLE, *_AREAS),
        tr("Report"),
        FILE,
        "REPORT",
    ),
)
ROLES = {role.key: role for role in _ROWS}


def roles_of(job: str) -> list[Role]:
    """Return the outputs that a job may write."""
    return [role for role in ROLES.values() if job in role.jobs]


def opened(result: dict) -> list[Role]:
    """Return the outputs of a result that are shown as layers, from top to bottom."""
    roles = roles_of(result["summary"]["job"]["job"])
    return [role for role in roles if role.style is not None and role.name in result["outputs"]]
