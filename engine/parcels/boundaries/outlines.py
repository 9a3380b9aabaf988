"""Outlines of fields: the lines between them, simplified once for both sides, and closed to polygons again.

A line between two fields is one line. So neighbours that touch still touch after simplification, and none overlaps
another. Where simplified lines cross, they are cut there, and each face is of the field that most of it is in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.features import shapes
from rasterio.transform import Affine

from engine.stack.types import Window

# Parts of a pixel that a coordinate is rounded to, so that two ways to compute a corner meet.
_GRID = 1e-6
# Pixels a side of a square whose fields are drawn together.
SIDE = 512


def outlines_of(
    boxes: NDArray[np.integer],
    read: Callable[[Window], NDArray[np.int32]],
    shape: tuple[int, int],
    transform: Affine,
    tolerance: float,
    side: int = SIDE,
) -> Iterator[tuple[int, shapely.Polygon | None]]:
    """Draw each field as one polygon, without overlaps, in the raster's CRS.

    Fields that begin in the same square of the raster are drawn together, in a window that holds all lines near them
    from end to end, and so as the windows of their neighbours show them: both have the same crossings of lines.

    Args:
        boxes: (n, 4) first row and column of each field, and the row and column behind its last.
        read: gives the numbers of the fields in a window, from 1, 0 for none.
        shape: the raster's rows and columns.
        transform: transform of the raster.
        tolerance: how far a simplified line may be from the pixels' edges, in pixels; 0 leaves these as they are.
        side: pixels a side of a square.

    Yields:
        number of a field, and its valid polygon, or None where simplification leaves nothing of it; square by square.
    """
    margin = int(np.ceil(2 * tolerance)) + 2
    squares = boxes[:, :2] // side
    order = np.lexsort(squares.T[::-1])
    ends = np.flatnonzero((squares[order][1:] != squares[order][:-1]).any(axis=1)) + 1
    for together in np.split(order, ends) if len(order) else ():
        near = np.unique(read(_around(boxes[together], margin, shape)))
        window = _around(boxes[near[near > 0] - 1], 1, shape)
        drawn = _drawn(read(window), window, tolerance)
        for number in (together + 1).tolist():
            faces = drawn.get(number)
            yield number, None if faces is None else _on_ground(_largest(faces), transform)


def _around(boxes: NDArray[np.integer], margin: int, shape: tuple[int, int]) -> Window:
    """The window of some boxes with a margin, cut at the raster's border."""
    top, left = (max(int(at) - margin, 0) for at in boxes[:, :2].min(axis=0))
    bottom, right = (min(int(at) + margin, size) for at, size in zip(boxes[:, 2:].max(axis=0), shape))
    return Window(top, left, bottom - top, right - left)


def _drawn(fields: NDArray[np.int32], window: Window, tolerance: float) -> dict[int, NDArray[np.object_]]:
    """The faces of each field of a window, in columns and rows of the raster."""
    rings = [
        np.add(ring, (window.col, window.row))
        for geometry, _ in shapes(fields, mask=fields > 0, connectivity=4)
        for ring in geometry["coordinates"]
    ]
    lines = _simplified(_between(rings), tolerance)
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(shapely.union_all(lines, grid_size=_GRID))))
    owner = _owners(faces, fields, window)
    order = np.argsort(owner, kind="stable")
    numbers, first = np.unique(owner[order], return_index=True)
    return dict(zip(numbers.tolist(), np.split(faces[order], first[1:])))


def _between(rings: Sequence[NDArray[np.float64]]) -> NDArray[np.object_]:
    """The lines between fields, each once, from where three or more meet to the next such place, or closed.

    A line runs in the same direction, and a closed one from the same corner, whatever else is in the window: what
    simplification keeps depends on it.
    """
    number = np.repeat(np.arange(len(rings)), [len(ring) for ring in rings])
    noded = shapely.union_all(shapely.linestrings(np.concatenate(rings), indices=number))
    lines = [shapely.get_coordinates(line) for line in shapely.get_parts(shapely.line_merge(noded))]
    ends = Counter(tuple(line[end]) for line in lines for end in (0, -1))
    return np.array([shapely.linestrings(_directed(line, ends[tuple(line[0])] > 2)) for line in lines], object)


def _directed(line: NDArray[np.float64], meets: bool) -> NDArray[np.float64]:
    """Turn a line so that it begins at its lesser end; a closed one at its least corner, unless it `meets` others.

    Only its corners are left.
    """
    before, behind = line[1:-1] - line[:-2], line[2:] - line[1:-1]
    corner = before[:, 0] * behind[:, 1] != before[:, 1] * behind[:, 0]
    line = np.concatenate([line[:1], line[1:-1][corner], line[-1:]])
    first, last = tuple(line[0]), tuple(line[-1])
    if first != last:
        return line if first < last else line[::-1]
    if not meets:
        start = np.lexsort(line[:-1].T[::-1])[0]
        line = np.concatenate([line[start:-1], line[: start + 1]])
    return line if tuple(line[1]) < tuple(line[-2]) else line[::-1]


def _simplified(lines: NDArray[np.object_], tolerance: float) -> NDArray[np.object_]:
    """Simplify each line between its ends; what is closed stays an outline."""
    if not tolerance:
        return lines
    plain = shapely.simplify(lines, tolerance, preserve_topology=False)
    # Of a closed line both ends are one place, and its other side must not fall onto it.
    closed = shapely.is_closed(lines)
    if not closed.any():
        return plain
    rings = shapely.linearrings(shapely.get_coordinates(lines[closed]), indices=_numbers(lines[closed]))
    whole = shapely.simplify(shapely.polygons(rings), tolerance, preserve_topology=True)
    plain[closed] = shapely.boundary(whole)
    return plain


def _numbers(lines: NDArray[np.object_]) -> NDArray[np.intp]:
    """Number of the line that each coordinate of some lines is of."""
    return np.repeat(np.arange(len(lines)), shapely.get_num_coordinates(lines))


def _owners(faces: NDArray[np.object_], fields: NDArray[np.int32], window: Window) -> NDArray[np.int32]:
    """The field that each face is in: that of a place well inside it."""
    x, y = shapely.get_coordinates(shapely.point_on_surface(faces)).reshape(-1, 2).T
    rows, cols = (
        np.clip(np.floor(at).astype(int) - start, 0, size - 1)
        for at, start, size in zip((y, x), (window.row, window.col), fields.shape)
    )
    return fields[rows, cols]


def _largest(faces: NDArray[np.object_]) -> shapely.Polygon:
    """One polygon of the faces of a field: a part that hangs on by a corner alone is no field of its own."""
    parts = shapely.get_parts(shapely.union_all(faces))
    return shapely.normalize(parts[int(np.argmax(shapely.area(parts)))])


def _on_ground(polygon: shapely.Polygon, transform: Affine) -> shapely.Polygon | None:
    """The polygon in the raster's CRS, of columns and rows; None for what is no area."""
    a, b, c, d, e, f = transform[:6]

    def placed(pixel: NDArray[np.float64]) -> NDArray[np.float64]:
        x, y = pixel.T
        return np.column_stack([a * x + b * y + c, d * x + e * y + f])

    moved = shapely.transform(polygon, placed)
    return moved if moved.is_valid and moved.area > 0 else None
