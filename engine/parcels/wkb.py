"""Well-known binary of polygons: checked before GEOS reads it, arcs made straight, rings closed.

GEOS follows nested geometries as deep as they go, until the stack of the process ends; it knows no arcs before 3.13,
and shapely knows none at all. Codes of the kinds: OGC 06-103r4, table 7, with 1000 more for Z, 2000 for M, 3000 for
both (ISO), or the bits that PostGIS sets (EWKB).
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import shapely
from numpy.typing import NDArray

_POINT, _LINE, _POLYGON, _ARCS, _COMPOUND, _CURVE_POLYGON, _TRIANGLE = 1, 2, 3, 8, 9, 10, 17
# Whose content is a count, then as many whole geometries: multi-parts, collections, surfaces of patches, curves.
_OF_GEOMETRIES = frozenset((4, 5, 6, 7, _COMPOUND, _CURVE_POLYGON, 11, 12, 15, 16))
_OF_RINGS = frozenset((_POLYGON, _TRIANGLE))
_OF_POINTS = frozenset((_LINE, _ARCS))
# The kinds that shapely reads by itself.
_READ_BY_GEOS = frozenset(range(1, 8))
# As deep as GDAL follows.
_DEEPEST = 32
# An arc becomes chords of this angle: a circle loses 5 parts in 100,000 of its area.
_STEP = math.radians(1)
# An arc flatter than this, as height over length, is a straight line.
_FLATTEST = 1e-9


class Malformed(ValueError):
    """Bytes that are no geometry; the message is a parcel's reason."""


@dataclass(frozen=True)
class Header:
    """Head of a geometry: kind without marks for Z and M, numbers of a point, byte order, where the content starts."""

    kind: int
    size: int
    order: str
    start: int


@dataclass
class Content:
    """Polygons found in a geometry, each a list of rings (n, 2), and whether any of them had arcs."""

    polygons: list[list[NDArray[np.float64]]] = field(default_factory=list)
    curved: bool = False


def needs_building(wkb: bytes) -> bool:
    """Whether a geometry has a kind that shapely does not read.

    Raises:
        Malformed: it ends too early, is nested too deep, or is of an unknown kind.
    """
    kinds: set[int] = set()
    _skim(wkb, 0, 0, kinds)
    return not kinds <= _READ_BY_GEOS


def kind_of(wkb: bytes) -> int | None:
    """Number of a geometry's kind, without marks for Z and M; None where its head is damaged."""
    try:
        return _header(wkb, 0).kind
    except Malformed:
        return None


def build(wkb: bytes) -> tuple[shapely.Geometry, bool]:
    """Return a checked geometry's polygons, with arcs made straight and rings closed; and whether it had arcs."""
    content = Content()
    _collect(wkb, 0, content)
    polygons = []
    for rings in content.polygons:
        whole = [_closed(ring) for ring in rings if len(ring) > 2]
        # Without an outline there is nothing that the other rings could be holes of.
        if whole and len(rings[0]) > 2:
            polygons.append(shapely.Polygon(whole[0], whole[1:]))
    return (polygons[0] if len(polygons) == 1 else shapely.MultiPolygon(polygons)), content.curved


def _header(wkb: bytes, at: int) -> Header:
    try:
        order = {0: ">", 1: "<"}[wkb[at]]
        (code,) = struct.unpack_from(f"{order}I", wkb, at + 1)
    except (IndexError, KeyError, struct.error) as error:
        raise Malformed("geometry cut short or damaged") from error
    marks, code = code >> 29, code & 0x1FFFFFFF
    dimensions, kind = divmod(code, 1000)
    has_z, has_m = bool(marks & 4) or dimensions in (1, 3), bool(marks & 2) or dimensions in (2, 3)
    known = kind == _POINT or kind in _OF_POINTS or kind in _OF_RINGS or kind in _OF_GEOMETRIES
    if dimensions > 3 or not known:
        raise Malformed("geometry of an unknown kind")
    return Header(kind, 2 + has_z + has_m, order, at + (9 if marks & 1 else 5))


def _count(wkb: bytes, at: int, order: str, least: int) -> int:
    """Read a count of things that take at least so many bytes each."""
    try:
        (count,) = struct.unpack_from(f"{order}I", wkb, at)
    except struct.error as error:
        raise Malformed("geometry cut short or damaged") from error
    if count * least > len(wkb) - at - 4:
        raise Malformed("geometry cut short or damaged")
    return count


def _skim(wkb: bytes, at: int, depth: int, kinds: set[int]) -> int:
    """Check a geometry and note the kinds in it; returns where it ends."""
    if depth > _DEEPEST:
        raise Malformed("geometry nested too deep")
    head = _header(wkb, at)
    kinds.add(head.kind)
    at, point = head.start, 8 * head.size
    if head.kind == _POINT:
        if at + point > len(wkb):
            raise Malformed("geometry cut short or damaged")
        return at + point
    if head.kind in _OF_POINTS:
        return at + 4 + point * _count(wkb, at, head.order, point)
    if head.kind in _OF_RINGS:
        rings = _count(wkb, at, head.order, 4)
        at += 4
        for _ in range(rings):
            at += 4 + point * _count(wkb, at, head.order, point)
        return at
    parts = _count(wkb, at, head.order, 9)
    at += 4
    for _ in range(parts):
        at = _skim(wkb, at, depth + 1, kinds)
    return at


def _collect(wkb: bytes, at: int, content: Content) -> int:
    """Add the polygons of a checked geometry; returns where it ends."""
    head = _header(wkb, at)
    if head.kind == _CURVE_POLYGON or head.kind in _OF_RINGS:
        (rings,) = struct.unpack_from(f"{head.order}I", wkb, head.start)
        outlines, at = [], head.start + 4
        for _ in range(rings):
            outline, at = _outline(wkb, at, content) if head.kind == _CURVE_POLYGON else _points(wkb, at, head)
            outlines.append(outline)
        content.polygons.append(outlines)
        return at
    if head.kind in _OF_GEOMETRIES:
        (parts,) = struct.unpack_from(f"{head.order}I", wkb, head.start)
        at = head.start + 4
        for _ in range(parts):
            at = _collect(wkb, at, content)
        return at
    return _skim(wkb, at, 0, set())


def _points(wkb: bytes, at: int, head: Header) -> tuple[NDArray[np.float64], int]:
    (count,) = struct.unpack_from(f"{head.order}I", wkb, at)
    numbers = np.frombuffer(wkb, f"{head.order}f8", count * head.size, at + 4)
    return numbers.reshape(count, head.size)[:, :2].astype(np.float64), at + 4 + numbers.nbytes


def _outline(wkb: bytes, at: int, content: Content) -> tuple[NDArray[np.float64], int]:
    """Read a ring of a curve polygon: a line, arcs, or both in turn."""
    head = _header(wkb, at)
    if head.kind == _COMPOUND:
        (parts,) = struct.unpack_from(f"{head.order}I", wkb, head.start)
        pieces, at = [], head.start + 4
        for _ in range(parts):
            piece, at = _outline(wkb, at, content)
            pieces.append(piece)
        return (np.concatenate(pieces) if pieces else np.zeros((0, 2))), at
    if head.kind not in _OF_POINTS:
        raise Malformed("geometry of an unknown kind")
    points, at = _points(wkb, head.start, head)
    if head.kind == _ARCS:
        content.curved = True
        points = straight(points)
    return points, at


def straight(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Follow arcs, each through three points and sharing its ends with its neighbours, by short chords.

    Raises:
        Malformed: a number of points that makes no whole arcs.
    """
    if len(points) < 3:
        return points
    if len(points) % 2 == 0:
        raise Malformed("geometry cut short or damaged")
    pieces = [points[:1]]
    for first in range(0, len(points) - 2, 2):
        start, middle, end = points[first : first + 3]
        # Neighbours follow a shared arc in opposite directions, and must meet in the same points.
        if tuple(start) <= tuple(end):
            arc = np.array([start, *_chords(start, middle, end), end])
        else:
            arc = np.array([end, *_chords(end, middle, start), start])[::-1]
        pieces.append(arc[1:])
    return np.concatenate(pieces)


def _chords(start: NDArray, middle: NDArray, end: NDArray) -> Iterator[tuple[float, float]]:
    """Points between the two ends of an arc; a circle where the ends are one."""
    (bx, by), (cx, cy) = middle - start, end - start
    if cx == 0 and cy == 0:
        (x, y), sweep = (bx / 2, by / 2), 2 * math.pi
    else:
        cross, chord = bx * cy - by * cx, cx * cx + cy * cy
        if not abs(cross) > _FLATTEST * max(chord, bx * bx + by * by):
            yield tuple(middle)
            return
        b2 = bx * bx + by * by
        x, y = (cy * b2 - by * chord) / (2 * cross), (bx * chord - cx * b2) / (2 * cross)
        sweep = (math.atan2(cy - y, cx - x) - math.atan2(-y, -x)) % (2 * math.pi)
        if cross < 0:
            sweep -= 2 * math.pi
    radius, angle = math.hypot(x, y), math.atan2(-y, -x)
    if not math.isfinite(radius * sweep):
        yield tuple(middle)
        return
    steps = math.ceil(abs(sweep) / _STEP)
    for step in range(1, steps):
        turned = angle + sweep * step / steps
        yield start[0] + x + radius * math.cos(turned), start[1] + y + radius * math.sin(turned)


def _closed(ring: NDArray[np.float64]) -> NDArray[np.float64]:
    return ring if (ring[0] == ring[-1]).all() and len(ring) > 3 else np.concatenate([ring, ring[:1]])
