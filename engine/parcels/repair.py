"""What a layer's geometries are as polygons: repaired, arcs made straight; what cannot be used has a reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.errors import GEOSException

from engine.parcels.wkb import Malformed, build, needs_building

# Repair takes seconds at this many crossings of one outline, and grows with their square.
MOST_CROSSINGS = 2000
# Of one parcel. Memory is about 150 bytes a vertex at its peak.
MOST_VERTICES = 5_000_000

_POLYGON, _MULTIPOLYGON, _COLLECTION = 3, 6, 7
# Segments asked at once: what is found at a time stays small.
_CHUNK = 16


@dataclass(frozen=True)
class Outlines:
    """The n geometries of a layer as polygons, in its own CRS.

    Attributes:
        shapes: (n) Polygon or MultiPolygon; None with a reason.
        reasons: (n) why a geometry cannot be used; '' where it can.
        repaired: (n) True where an invalid geometry was repaired.
        straightened: (n) True where arcs were made straight.
        damaged: (n) True where the bytes are no geometry.
    """

    shapes: NDArray[np.object_]
    reasons: NDArray[np.object_]
    repaired: NDArray[np.bool_]
    straightened: NDArray[np.bool_]
    damaged: NDArray[np.bool_]


def outlines_of(wkb: Sequence[bytes | None]) -> Outlines:
    """Make polygons of geometries as well-known binary; one that cannot be used spoils no other."""
    with np.errstate(all="ignore"):  # over vertices that are no numbers
        return _outlines_of(wkb)


def _outlines_of(wkb: Sequence[bytes | None]) -> Outlines:
    shapes, reasons, straightened, damaged = _read(wkb)
    empty = (reasons == "") & (shapely.is_missing(shapes) | shapely.is_empty(shapes))
    reasons[empty] = "no geometry"
    _leave_out(shapes, reasons, _too_long(shapes), "outline of too many vertices")
    _leave_out(shapes, reasons, _not_finite(shapes), "a vertex is no number")
    kinds = shapely.get_type_id(shapes)
    others = (reasons == "") & ~np.isin(kinds, (_POLYGON, _MULTIPOLYGON, _COLLECTION))
    _leave_out(shapes, reasons, others, "not a polygon")
    for index in np.flatnonzero((reasons == "") & (kinds == _COLLECTION)):
        shapes[index] = _together(_parts(shapes[index]))
        if shapes[index] is None:
            reasons[index] = "not a polygon"
    invalid = (reasons == "") & ~shapely.is_valid(shapes)
    for index in np.flatnonzero(invalid):
        shapes[index], reasons[index] = _repair(shapes[index])
    repaired = invalid & (reasons == "")
    flat = (reasons == "") & (shapely.area(shapes) == 0)
    reasons[flat] = "geometry without area"
    return Outlines(shapes, reasons, repaired, straightened, damaged)


def each_alone(function: Callable[[NDArray], NDArray], shapes: NDArray, failed: object) -> NDArray:
    """Apply a function of shapely to all shapes; where GEOS gives up, to one by one, with `failed` where it fails."""
    try:
        return function(shapes)
    except GEOSException:
        results = []
        for index in range(len(shapes)):
            try:
                results.append(function(shapes[index : index + 1])[0])
            except GEOSException:
                results.append(failed)
        return np.array(results)


def _leave_out(shapes: NDArray, reasons: NDArray, where: NDArray[np.bool_], reason: str) -> None:
    where = where & (reasons == "")
    reasons[where] = reason
    shapes[where] = None


def _read(wkb: Sequence[bytes | None]) -> tuple[NDArray, NDArray, NDArray[np.bool_], NDArray[np.bool_]]:
    """Read the geometries, those that shapely does not read by our own reader."""
    count = len(wkb)
    plain = np.array([None] * count, object)
    by_hand, reasons = np.zeros(count, bool), np.array([""] * count, object)
    for index, content in enumerate(wkb):
        if not content:
            continue
        try:
            by_hand[index] = needs_building(content)
            plain[index] = content
        except Malformed as error:
            reasons[index] = str(error)
    damaged = reasons != ""
    shapes = shapely.from_wkb(np.where(by_hand, None, plain), on_invalid="ignore")
    # A ring that is not closed is none for GEOS.
    by_hand |= ~shapely.is_missing(plain) & _is_none(shapes) & _is_some(plain)
    straightened = np.zeros(count, bool)
    for index in np.flatnonzero(by_hand):
        try:
            shapes[index], straightened[index] = build(plain[index])
        except (Malformed, ValueError, GEOSException):
            reasons[index], damaged[index] = "geometry cut short or damaged", True
    return shapes, reasons, straightened, damaged


def _is_none(values: NDArray) -> NDArray[np.bool_]:
    return np.array([value is None for value in values], bool)


def _is_some(values: NDArray) -> NDArray[np.bool_]:
    return ~_is_none(values)


def _too_long(shapes: NDArray) -> NDArray[np.bool_]:
    return shapely.get_num_coordinates(shapes) > MOST_VERTICES


def _not_finite(shapes: NDArray) -> NDArray[np.bool_]:
    coordinates, index = shapely.get_coordinates(shapes, return_index=True)
    found = np.zeros(len(shapes), bool)
    found[index[~np.isfinite(coordinates).all(axis=1)]] = True
    return found


def _parts(shape: shapely.Geometry) -> list[shapely.Geometry]:
    """Polygons of a geometry, those of nested collections too; lines and points have no area and are dropped."""
    if shapely.get_type_id(shape) == _POLYGON:
        return [] if shape.is_empty else [shape]
    if shapely.get_type_id(shape) in (_MULTIPOLYGON, _COLLECTION):
        return [polygon for part in shape.geoms for polygon in _parts(part)]
    return []


def _together(polygons: Sequence[shapely.Geometry]) -> shapely.Geometry | None:
    if not polygons:
        return None
    return polygons[0] if len(polygons) == 1 else shapely.MultiPolygon(polygons)


def _repair(shape: shapely.Geometry) -> tuple[shapely.Geometry | None, str]:
    """Return a valid geometry of the same ground, or why there is none.

    Parts are repaired one by one, then united: ground that two of them cover is the parcel's all the same.
    """
    if crossings(shape) > MOST_CROSSINGS:
        return None, "outline crosses itself too often"
    try:
        parts = [polygon for part in _parts(shape) for polygon in _parts(_ground(part))]
        whole = _together(parts)
        if whole is not None and not whole.is_valid:
            whole = _together(_parts(shapely.union_all(parts)))
    except GEOSException:
        return None, "outline cannot be repaired"
    # Without any polygon left, the outline was a line there and back.
    return (whole, "") if whole is not None else (None, "geometry without area")


def _ground(polygon: shapely.Polygon) -> shapely.Geometry:
    """The ground within an invalid polygon's outline and in none of its holes: a hole never adds any."""
    outline, *holes = [
        shapely.union_all(_parts(shapely.make_valid(shapely.Polygon(ring))))
        for ring in (polygon.exterior, *polygon.interiors)
    ]
    return shapely.difference(outline, shapely.union_all(holes)) if holes else outline


def crossings(shape: shapely.Geometry) -> int:
    """Count how often the outline of a geometry crosses itself; stops above `MOST_CROSSINGS`."""
    rings = shapely.get_rings(shapely.get_parts(shape))
    points, ring = shapely.get_coordinates(rings, return_index=True)
    ends = np.stack([points[:-1], points[1:]], axis=1)[ring[:-1] == ring[1:]]
    segments = shapely.linestrings(ends)
    tree = shapely.STRtree(segments)
    found = 0
    for first in range(0, len(segments), _CHUNK):
        found += tree.query(segments[first : first + _CHUNK], predicate="crosses").shape[1]
        if found > 2 * MOST_CROSSINGS:
            break
    return found // 2
