"""What the areas job makes of surveyed segments: shares of each class by survey and map, and estimates by stratum."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from engine.classmap.raster import ClassRaster
from engine.classmap.zones import Counted, Zones, count_in
from engine.errors import BadInput
from engine.judge.estimates import Estimate
from engine.judge.regression import Regression, regress, total_of

_MORE_THAN_ALL = 1.02  # of a segment's area; surveyors measure, and round
_FEW = 10  # segments, below which a line hangs on single ones
_SHARED = 0.001  # of the strata's area that may be of two of them: slivers along borders


@dataclass(frozen=True, eq=False)
class Survey:
    """Segments that were surveyed, (n).

    Attributes:
        names: names of the c classes that were surveyed.
        share: (n, c) part of each segment that is the class, by the survey; NaN where nobody said.
        mapped: (n, c) the same on the map.
        hectares: (n) of each.
        stratum: (n) number of the stratum that each lies in; -1 for none.
        usable: (n) which lie on the map and in a stratum.
        warnings: (code, sentence).
    """

    names: tuple[str, ...]
    share: NDArray[np.float64]
    mapped: NDArray[np.float64]
    hectares: NDArray[np.float64]
    stratum: NDArray[np.int64]
    usable: NDArray[np.bool_]
    warnings: tuple[tuple[str, str], ...]


@dataclass(frozen=True, eq=False)
class Strata:
    """The H strata of a survey.

    Attributes:
        names: name of each stratum.
        shapes: (H) polygons in the map's CRS; None for the whole map.
        counted: what the map gives each class in them.
    """

    names: tuple[str, ...]
    shapes: NDArray[np.object_] | None
    counted: Counted

    @property
    def hectares(self) -> NDArray[np.float64]:
        """Area of each that the map covers, (H), also where the map has no class."""
        return self.counted.hectares.sum(axis=1)


def whole_map(raster: ClassRaster) -> Strata:
    """The whole map as one stratum: the ground that has a class."""
    pixels, hectares = np.append(raster.pixels, 0)[None], np.append(raster.hectares, 0.0)[None]
    return Strata(("the whole map",), None, Counted(pixels, hectares, np.zeros(hectares.shape[1]), 0.0))


def strata_of(zones: Zones, counted: Counted) -> Strata:
    """The strata that a layer's polygons are.

    Raises:
        BadInput: `strata_overlap`; ground in two strata would count twice.
    """
    names = list(dict.fromkeys(zones.names))
    if counted.shared > _SHARED * counted.hectares.sum():
        raise BadInput(
            "strata_overlap",
            f"Strata of {zones.path} overlap: {counted.shared:,.1f} ha of the map lie in more than one of them.",
            "Mend the layer, so that each place is in one stratum.",
        )
    # Polygons of one name are one stratum; one that lies outside the map is none.
    place = np.array([names.index(name) for name in zones.names])
    pixels = np.zeros((len(names), counted.pixels.shape[1]), np.int64)
    hectares = np.zeros(pixels.shape)
    np.add.at(pixels, place, counted.pixels)
    np.add.at(hectares, place, counted.hectares)
    on = np.flatnonzero(hectares.sum(axis=1) > 0)
    there = ~shapely.is_missing(zones.shapes)
    shapes = np.array([shapely.union_all(zones.shapes[there & (place == number)]) for number in on], object)
    return Strata(
        tuple(names[number] for number in on),
        shapes,
        Counted(pixels[on], hectares[on], counted.outside, counted.shared),
    )


def survey_of(
    zones: Zones, fields: Mapping[str, str] | None, raster: ClassRaster, strata: Strata, progress: Any
) -> Survey:
    """Read what was surveyed in segments, and count the map in them.

    Args:
        fields: field with hectares -> class; fields named as classes by default.

    Raises:
        BadInput: `field_missing`, `class_unknown`, `survey_numbers`, `survey_too_large`, `segments_none`.
    """
    named = _fields(zones, fields, raster)
    area = zones.parcels.area_ha
    hectares = np.stack([_numbers(zones, field) for field in named], axis=1)
    _refuse_too_large(zones, hectares, area)
    counted = count_in(raster, zones.shapes, progress)
    classes = [raster.legend.names.index(name) for name in named.values()]
    ground = counted.hectares.sum(axis=1)
    stratum = _stratum_of(zones, strata)
    there = (ground > 0) & ~zones.cut
    usable = there & (stratum >= 0)
    warnings = list(zones.warnings)
    for count, why in ((int((~there).sum()), "not wholly on the map"), (int((there & ~usable).sum()), "in no stratum")):
        if count:
            warnings.append(("segments_left_out", f"Segments of {zones.path} that were left out, {why}: {count}."))
    unmapped = int((counted.hectares[usable, -1] > 0).sum())
    if unmapped:
        what = f"Segments of {zones.path} with pixels that have no class on the map, and count as of none: {unmapped}."
        warnings.append(("segments_unmapped", what))
    share = hectares / area[:, None]
    blank = int(np.isnan(share[usable]).sum())
    if blank:
        warnings.append(
            (
                "survey_blank",
                f"{blank} numbers of hectares are missing in {zones.path}: their segments are left out for that class. "
                "Where none of a class was found, write 0.",
            )
        )
    if not usable.any():
        raise BadInput(
            "segments_none", f"No segment of {zones.path} lies wholly on the map and in a stratum.",
            "Choose the segments of this region.",
        )  # fmt: skip
    with np.errstate(invalid="ignore", divide="ignore"):
        mapped = counted.hectares[:, classes] / ground[:, None]
    return Survey(tuple(named.values()), share, mapped, area, stratum, usable, tuple(warnings))


def _fields(zones: Zones, fields: Mapping[str, str] | None, raster: ClassRaster) -> dict[str, str]:
    """Field -> class, of the fields with surveyed hectares."""
    names = raster.legend.names
    if fields is None:
        found = {name: name for name in names if zones.column(name) is not None}
        if not found:
            raise BadInput(
                "field_missing",
                f"{zones.path} has no field that is named as a class of the map.",
                f"Say which field holds the hectares of which class; the classes are: {', '.join(names)}.",
            )
        return found
    for field, name in fields.items():
        if zones.column(field) is None:
            raise BadInput(
                "field_missing", f"{zones.path} has no field {field!r}.", "Name the fields with surveyed hectares."
            )
        if name not in names:
            raise BadInput(
                "class_unknown",
                f"The map {raster.path} has no class {name!r}.",
                f"Choose among its classes: {', '.join(names)}.",
            )
    if len({*fields.values()}) < len(fields):
        raise BadInput(
            "class_unknown", "Two fields are said to hold the hectares of one class.", "Name one field for each class."
        )
    return dict(fields)


def _numbers(zones: Zones, field: str) -> NDArray[np.float64]:
    column = zones.column(field)
    try:
        values = [np.nan if value in (None, "") else float(value) for value in column.to_pylist()]
    except (TypeError, ValueError) as error:
        raise BadInput(
            "survey_numbers", f"The field {field} of {zones.path} holds no numbers.", "Choose a field with hectares."
        ) from error
    if any(value < 0 or np.isinf(value) for value in values):
        raise BadInput(
            "survey_numbers",
            f"The field {field} of {zones.path} holds numbers that are no areas.",
            "Choose a field with hectares.",
        )
    return np.array(values)


def _refuse_too_large(zones: Zones, hectares: NDArray[np.float64], area: NDArray[np.float64]) -> None:
    total = np.nansum(hectares, axis=1)
    wrong = np.flatnonzero(total > _MORE_THAN_ALL * area)
    if len(wrong):
        name = zones.names[wrong[0]]
        raise BadInput(
            "survey_too_large",
            f"The segment {name} of {zones.path} has {area[wrong[0]]:,.2f} ha, and {total[wrong[0]]:,.2f} ha were "
            "surveyed in it.",
            "Check that the fields hold hectares, and that no class is in two of them.",
        )


def _stratum_of(zones: Zones, strata: Strata) -> NDArray[np.int64]:
    """Number of the stratum that each segment's middle lies in; -1 for none."""
    found = np.full(len(zones.shapes), -1, np.int64)
    there = np.flatnonzero(~shapely.is_missing(zones.shapes))
    if strata.shapes is None:
        found[there] = 0
        return found
    middle = shapely.point_on_surface(zones.shapes[there])
    segment, stratum = shapely.STRtree(strata.shapes).query(middle, predicate="within")
    found[there[segment[::-1]]] = stratum[::-1]
    return found


def estimates_of(survey: Survey, strata: Strata, raster: ClassRaster) -> tuple[dict[str, Any], list[tuple[str, str]]]:
    """Estimates of each class by stratum and in all, as the report has them; and what is to be said of them."""
    sizes = strata.hectares
    rows, warnings, found = [], [], {}
    for number, name in enumerate(strata.names):
        own = survey.usable & (survey.stratum == number)
        sampled = float(survey.hectares[own].sum()) / sizes[number]
        count = int(own.sum())
        if count < _FEW:
            what = (
                "no estimate" if count < 2 else "estimates that hang on single ones" if count > 2 else "no regression"
            )
            warnings.append(
                ("segments_few", f"The stratum {name} has {count} surveyed segments: {what}. Survey more of them.")
            )
        classes = []
        for place, crop in enumerate(survey.names):
            known = own & ~np.isnan(survey.share[:, place])
            mapped = strata.counted.hectares[number, raster.legend.names.index(crop)]
            one = regress(survey.share[known, place], survey.mapped[known, place], mapped / sizes[number], sampled)
            found[number, place] = one
            classes.append({"name": crop, "pixel_count_hectares": float(mapped), **_row(one, sizes[number])})
        rows.append(
            {
                "name": name,
                "hectares": float(sizes[number]),
                "segments": count,
                "sampled_share": sampled,
                "classes": classes,
            }
        )
    total = []
    for place, crop in enumerate(survey.names):
        own_of = [found[number, place] for number in range(len(strata.names))]
        mapped = strata.counted.hectares[:, raster.legend.names.index(crop)].sum()
        alone = total_of([one.survey for one in own_of], sizes, sum(one.n - 1 for one in own_of))
        with_map = total_of([one.regression for one in own_of], sizes, sum(one.n - 2 for one in own_of))
        efficiency = (alone.error / with_map.error) ** 2 if with_map.error > 0 else np.nan
        total.append(
            {
                "name": crop,
                "pixel_count_hectares": float(mapped),
                "survey": estimate_row(alone, 1.0),
                "regression": estimate_row(with_map, 1.0),
                "relative_efficiency": finite_or_none(efficiency),
            }
        )
    return {"strata": rows, "total": total}, warnings


def _row(one: Regression, size: float) -> dict[str, Any]:
    return {
        "segments": one.n,
        "survey": estimate_row(one.survey, size),
        "regression": estimate_row(one.regression, size),
        "coefficient": finite_or_none(one.slope),
        "coefficient_standard_error": finite_or_none(one.slope_error),
        "correlation": finite_or_none(one.correlation),
        "relative_efficiency": finite_or_none(one.efficiency),
    }


def estimate_row(estimate: Estimate, size: float) -> dict[str, Any]:
    """An estimate as the report has it, in hectares."""
    ends = None if np.isnan(estimate.low) else [estimate.low * size, estimate.high * size]
    return {
        "hectares": finite_or_none(estimate.value * size),
        "standard_error": finite_or_none(estimate.error * size),
        "interval": ends,
    }


def finite_or_none(value: float) -> float | None:
    """A number as JSON knows it."""
    return float(value) if np.isfinite(value) else None
