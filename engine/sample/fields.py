"""Where the fields are: parcels by recursive splitting of the land, and woods, water, villages and roads between."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry import LineString, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.prepared import prep

from engine.sample.noise import smooth_field

HECTARE = 10_000.0
SMALLEST, LARGEST = 0.3 * HECTARE, 8.0 * HECTARE
_TYPICAL, _SPREAD = 2.6 * HECTARE, 0.55
_VILLAGE_LAND = 150 * HECTARE  # pieces larger than this are parted by roads
_BLOCK = 25 * HECTARE  # pieces larger than this by tracks; smaller ones lie side by side
_ROAD_GAP, _TRACK_GAP, _ROAD_WIDTH, _VERGE = 18.0, 8.0, 8.0, 6.0
_PIXEL, _LOT = 10.0, 26.0
_BEND, _BEND_SPACING, _BEND_STEP = 22.0, 55.0, 40.0  # metres, pixels, metres


@dataclass(frozen=True)
class Landscape:
    """Parcels, and named other places in the order in which they cover each other; metres in the scene's CRS."""

    parcels: tuple[Polygon, ...]
    land: tuple[tuple[str, BaseGeometry], ...]


def landscape(width: float, height: float, rng: np.random.Generator) -> Landscape:
    """Lay out a landscape of `width` x `height` metres, the origin at its lower left.

    Parcels have 0.3 to 8 ha, may reach over the border with less than half of their area, and are numbered from the
    upper left by their place in the result; there is at least one.
    """
    extent = shapely.box(0, 0, width, height)
    pieces, roads = _split(extent, rng)
    bend = _bend(width, height, rng)
    land = _land(extent, bend(roads), rng)
    obstacles = [geometry for name, geometry in land if name != "house"]  # those stand in villages
    fields = _without(bend([piece for piece in pieces if piece.intersects(extent)]), obstacles)
    inside = shapely.area(shapely.intersection(fields, extent))
    area = shapely.area(fields)
    # No machine works a sliver along a wood.
    broad = shapely.area(shapely.buffer(fields, -12)) > 0.25 * area
    kept = fields[(area >= SMALLEST) & (area <= LARGEST) & (inside > 0.5 * area) & broad]
    if not len(kept):  # in a few hectares there may be nothing but wood
        return landscape(width, height, rng)
    parcels = shapely.set_precision(kept, 0.01)
    centre = shapely.get_coordinates(shapely.centroid(parcels))
    order = np.lexsort((centre[:, 0], -np.floor(centre[:, 1] / 400)))
    return Landscape(tuple(parcels[order]), tuple(land))


def _split(extent: Polygon, rng: np.random.Generator) -> tuple[list[Polygon], list[LineString]]:
    """Cut the land in two until the pieces are fields; returns them, and the roads along the first cuts."""
    # What lies farther out than any bend reaches is not cut further.
    near = prep(extent.buffer(10 * _BEND))
    todo, pieces, roads = [_outline(extent, rng)], [], []
    while todo:
        piece, angle = todo.pop()
        if not near.intersects(piece):
            continue
        wanted = min(float(_TYPICAL * math.exp(_SPREAD * rng.standard_normal())), 0.9 * LARGEST)
        if piece.area <= max(1.4 * wanted, 2.5 * SMALLEST):
            pieces.append(piece)
            continue
        point, axis, reach = _cut(piece, angle, rng)
        gap = _gap(piece.area, rng)
        if gap == _ROAD_GAP:
            along = np.array([-axis[1], axis[0]]) * reach
            # A road reaches into the gap of the road that it meets.
            roads.append(LineString([point - along, point + along]).intersection(piece.buffer(_ROAD_GAP / 2)))
        # Ownership changes direction from block to block, hardly within one.
        turn = 0.16 if piece.area > _BLOCK else 0.04
        for half in _halves(piece, point, axis, gap):
            todo.append((half, angle + turn * rng.standard_normal()))
    return pieces, roads


def _outline(extent: Polygon, rng: np.random.Generator) -> tuple[Polygon, float]:
    """Return a turned square that covers the extent whatever its angle, and the angle."""
    width, height = extent.bounds[2:]
    angle = rng.uniform(0, math.pi / 2)
    u = np.array([math.cos(angle), math.sin(angle)]) * (0.5 * math.hypot(width, height) + 400)
    v = np.array([-u[1], u[0]])
    return Polygon(np.array([width / 2, height / 2]) + np.array([-u - v, u - v, u + v, v - u])), angle


def _gap(area: float, rng: np.random.Generator) -> float:
    """Draw how far the fields on both sides of a cut stay apart."""
    if area > _VILLAGE_LAND:
        return _ROAD_GAP
    if area > _BLOCK:
        return _TRACK_GAP
    return 4.0 if rng.random() < 0.35 else 0.0


def _cut(piece: Polygon, angle: float, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray, float]:
    """Choose a cut across the longer side of a piece, now and then the shorter.

    Returns:
        A point on it, the direction across it, and a length that outreaches the piece.
    """
    corners = np.asarray(piece.exterior.coords)
    axes = np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
    along = corners @ axes.T
    low, high = along.min(axis=0), along.max(axis=0)
    longer = int(np.argmax(high - low))
    across_the_shorter = (high - low)[longer] < 1.7 * (high - low)[1 - longer] and rng.random() < 0.25
    chosen = 1 - longer if across_the_shorter else longer
    point = (low + high) / 2
    point[chosen] = low[chosen] + (high - low)[chosen] * rng.uniform(0.36, 0.64)
    tilt = 0.05 * rng.standard_normal()
    axis = math.cos(tilt) * axes[chosen] + math.sin(tilt) * axes[1 - chosen]
    return point @ axes, axis, float((high - low).max()) * 2


def _halves(piece: Polygon, point: np.ndarray, axis: np.ndarray, gap: float) -> list[Polygon]:
    """Part a convex piece along the line through `place` across `axis`, each half half a gap away from it."""
    corners = np.asarray(piece.exterior.coords)[:-1]
    offset = (corners - point) @ axis
    halves = (_clip(corners, sign * offset - gap / 2) for sign in (-1.0, 1.0))
    return [half for half in halves if half.area > SMALLEST / 2]


def _clip(corners: np.ndarray, inside: np.ndarray) -> Polygon:
    """Keep the part of a convex ring where `inside`, linear over the plane, is not negative."""
    kept = []
    for here, there, a, b in zip(corners, np.roll(corners, -1, axis=0), inside, np.roll(inside, -1)):
        if a >= 0:
            kept.append(here)
        if (a >= 0) != (b >= 0):
            kept.append(here + (there - here) * (a / (a - b)))
    return Polygon(kept) if len(kept) > 2 else Polygon()


def _bend(width: float, height: float, rng: np.random.Generator) -> Callable[[Sequence[BaseGeometry]], np.ndarray]:
    """Return a function that bends geometries gently, neighbours alike, so that no field has ruler-drawn sides."""
    reach = math.ceil(math.hypot(width, height)) + 1000
    shape = math.ceil(height / _PIXEL), math.ceil(width / _PIXEL)
    east, north = (
        smooth_field(rng, *shape, _BEND_SPACING, octaves=2, margin=math.ceil(reach / _PIXEL)) for _ in range(2)
    )

    def displaced(coords: np.ndarray) -> np.ndarray:
        cols = np.clip(coords[:, 0], -reach, width + reach) / _PIXEL
        rows = np.clip(coords[:, 1], -reach, height + reach) / _PIXEL
        return coords + _BEND * np.column_stack([east.at_points(rows, cols), north.at_points(rows, cols)])

    return lambda geometries: shapely.transform(shapely.segmentize(np.asarray(geometries), _BEND_STEP), displaced)


def _land(extent: Polygon, roads: Sequence[LineString], rng: np.random.Generator) -> list[tuple[str, BaseGeometry]]:
    """Scatter woods, ponds and villages, lead streams through, and pave the roads."""
    area = extent.area / HECTARE
    width, height = extent.bounds[2:]
    least = int(area > 200)  # a smaller piece of land may be all fields
    woods = [_blob(extent, rng.uniform(70, 240), rng) for _ in range(least + rng.poisson(area / 150))]
    ponds = [_blob(extent, rng.uniform(35, 90), rng) for _ in range(least + rng.poisson(area / 700))]
    villages = [_blob(extent, rng.uniform(90, 200), rng) for _ in range(least + rng.poisson(area / 600))]
    streams = [_stream(width, height, rng) for _ in range(least + int(max(width, height) / 5000))]
    banks = [stream.buffer(rng.uniform(14, 26)) for stream in streams]
    water = ponds + [stream.buffer(5) for stream in streams]
    paved = [road.buffer(_ROAD_WIDTH / 2) for road in roads]
    houses = [house for village in villages for house in _houses(village, rng)]
    names = ("forest", "settlement", "house", "water", "road")
    groups = (woods + banks, villages, houses, water, paved)
    return [
        (name, part)
        for name, group in zip(names, groups)
        for geometry in group
        for part in shapely.get_parts(geometry.intersection(extent))
        if part.area > 0
    ]


def _blob(extent: Polygon, radius: float, rng: np.random.Generator) -> Polygon:
    """Return a closed outline of a few random waves around a place in the extent."""
    x, y = rng.uniform(extent.bounds[:2], extent.bounds[2:])
    angle = np.linspace(0, 2 * math.pi, 64, endpoint=False)
    waves = np.arange(1, 6)[:, None]
    amplitude = 0.28 * rng.standard_normal((5, 1)) / waves
    shape = np.clip(1 + (amplitude * np.cos(waves * angle + rng.uniform(0, 2 * math.pi, (5, 1)))).sum(axis=0), 0.4, 2)
    return Polygon(np.column_stack([x + radius * shape * np.cos(angle), y + radius * shape * np.sin(angle)])).buffer(0)


def _houses(village: Polygon, rng: np.random.Generator) -> np.ndarray:
    """Set houses on a jittered lattice within a village, each turned its own way."""
    xmin, ymin, xmax, ymax = village.bounds
    across, up = np.arange(xmin, xmax, _LOT), np.arange(ymin, ymax, _LOT)
    at = np.stack(np.meshgrid(across, up), axis=-1).reshape(-1, 2) + rng.uniform(0, _LOT, (len(across) * len(up), 2))
    size = rng.uniform(9, 19, (len(at), 2)) / 2
    angle = rng.uniform(0, math.pi, len(at))
    u = np.column_stack([np.cos(angle), np.sin(angle)])
    v = np.column_stack([-u[:, 1], u[:, 0]])
    corners = [at + a * size[:, :1] * u + b * size[:, 1:] * v for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))]
    boxes = shapely.polygons(np.stack(corners, axis=1))
    return boxes[shapely.contains(village, boxes)]


def _stream(width: float, height: float, rng: np.random.Generator) -> LineString:
    """Lead a winding line from one border to the one across."""
    along = np.arange(-100, max(width, height) + 200, 60.0)
    turns = np.cumsum(rng.normal(0, 9, len(along))) + 70 * np.sin(along / rng.uniform(130, 210) + rng.uniform(0, 6))
    line = np.column_stack([along, turns + rng.uniform(0.2, 0.8) * min(width, height)])
    return LineString(line if width >= height else line[:, ::-1])


def _without(fields: np.ndarray, obstacles: Sequence[BaseGeometry]) -> np.ndarray:
    """Take the obstacles and a verge out of the fields; of a field cut in pieces the largest stays."""
    verges = shapely.buffer(np.asarray(obstacles), _VERGE)
    field, obstacle = shapely.STRtree(verges).query(fields, predicate="intersects")
    left = fields.copy()
    for index in np.unique(field):
        rest = shapely.difference(fields[index], shapely.union_all(verges[obstacle[field == index]]))
        # Closing and opening rounds off what no machine reaches.
        parts = shapely.get_parts(shapely.buffer(shapely.buffer(rest, -4), 4))
        left[index] = max(parts, key=shapely.area, default=Polygon())
    return left
