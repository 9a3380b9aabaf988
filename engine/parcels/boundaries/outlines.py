"""Outlines of fields: the lines between them, simplified once for both sides, and closed to polygons again.

A line between two fields is one line. So neighbours that touch still touch after simplification, and none overlaps
another. Where simplified lines cross, they are cut there, and each face is of the field that most of it is in.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.features import shapes
from rasterio.transform import Affine

# Parts of a pixel that a coordinate is rounded to, so that two ways to compute a corner meet.
_GRID = 1e-6


def outlines_of(fields: NDArray[np.int32], transform: Affine, tolerance: float) -> dict[int, shapely.Polygon]:
    """Draw each field as one polygon, without overlaps, in the raster's CRS.

    Args:
        fields: number of the field of each pixel, from 1, (H, W); 0 for none.
        transform: of the raster.
        tolerance: how far a simplified line may be from the pixels' edges, in pixels; 0 leaves these as they are.

    Returns:
        field -> polygon, valid; fields that simplification leaves nothing of are not in it.
    """
    rings = [
        np.asarray(ring)
        for geometry, _ in shapes(fields, mask=fields > 0, connectivity=4)
        for ring in geometry["coordinates"]
    ]
    if not rings:
        return {}
    lines = _between(rings)
    faces = shapely.get_parts(shapely.polygonize(_noded(_simplified(lines, tolerance))))
    if not len(faces):
        return {}
    owner = _owners(faces, fields)
    return {
        int(field): polygon
        for field in np.unique(owner[owner > 0])
        if (polygon := _on_ground(_largest(faces[owner == field]), transform)) is not None
    }


def _between(rings: Sequence[NDArray[np.float64]]) -> NDArray[np.object_]:
    """The lines between fields, each once, from where three or more meet to the next such place, or closed."""
    number = np.repeat(np.arange(len(rings)), [len(ring) for ring in rings])
    noded = shapely.union_all(shapely.linestrings(np.concatenate(rings), indices=number))
    return shapely.get_parts(shapely.line_merge(noded))


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


def _noded(lines: NDArray[np.object_]) -> NDArray[np.object_]:
    """Cut lines where they cross or touch."""
    return shapely.get_parts(shapely.union_all(shapely.set_precision(lines, _GRID)))


def _owners(faces: NDArray[np.object_], fields: NDArray[np.int32]) -> NDArray[np.int32]:
    """The field that each face is in: that of a place well inside it."""
    x, y = shapely.get_coordinates(shapely.point_on_surface(faces)).T
    rows, cols = (np.clip(np.floor(at).astype(int), 0, size - 1) for at, size in zip((y, x), fields.shape))
    return fields[rows, cols]


def _largest(faces: NDArray[np.object_]) -> shapely.Polygon:
    """One polygon of the faces of a field: a part that hangs on by a corner alone is no field of its own."""
    parts = shapely.get_parts(shapely.union_all(faces))
    return parts[int(np.argmax(shapely.area(parts)))]


def _on_ground(polygon: shapely.Polygon, transform: Affine) -> shapely.Polygon | None:
    """The polygon in the raster's CRS, of columns and rows; None for what is no area."""
    a, b, c, d, e, f = transform[:6]

    def placed(pixel: NDArray[np.float64]) -> NDArray[np.float64]:
        x, y = pixel.T
        return np.column_stack([a * x + b * y + c, d * x + e * y + f])

    moved = shapely.transform(polygon, placed)
    return moved if moved.is_valid and moved.area > 0 else None
