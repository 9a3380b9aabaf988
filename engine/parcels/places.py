"""A layer of polygons or of points, each feature a place on the stack's grid: a parcel, or the pixel of a point."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pyarrow as pa
import shapely

from engine.errors import BadInput
from engine.parcels.columns import arrange
from engine.parcels.layers import load
from engine.parcels.loaded import Loaded
from engine.parcels.points import KINDS, Points, around, pixels_of, place_points
from engine.parcels.read import Parcels, base_kind, known_crs, parcels_of
from engine.parcels.wkb import kind_of
from engine.stack.read.grid import bounds_of, crs_label, format_bounds
from engine.stack.types import Grid

# Kinds of layers that do not say which geometries they hold.
_ANY = ("Unknown", "GeometryCollection")
_POINTS, _LINES = {1, 4}, {2, 5, 8, 9, 11, 13}  # numbers of kinds in well-known binary


def read_places(path: str | Path, layer: str | None, grid: Grid) -> Parcels:
    """Read a layer of polygons or of points.

    A point is the pixel that it lies in: its shape is a little square around that pixel's centre. The points of a
    multipoint become a row each.

    Raises:
        BadInput: as `read_parcels`; `parcels_mixed`, it holds points and other geometries; `points_damaged`,
            `points_outside`.
    """
    path = Path(path)
    return _places_of(load(path, layer), path, grid)


def place_of(geometry: str, crs: str, grid: Grid) -> Parcels:
    """A single polygon or point as a layer of one feature.

    Args:
        geometry: the polygon or point as well-known text.
        crs: CRS of the geometry.

    Raises:
        BadInput: `place_invalid`, it is no geometry; `place_outside`; as `read_places` for what it is.
    """
    try:
        shape = shapely.from_wkt(geometry)
    except shapely.errors.ShapelyError as error:
        raise BadInput(
            "place_invalid",
            f"The place is no polygon or point: {str(error)[:200]}.",
            "Give it as well-known text, such as POINT (500000 4800000).",
        ) from error
    table = pa.table({"fid": pa.array([1], pa.int64()), "geometry": pa.array([shapely.to_wkb(shape)], pa.binary())})
    try:
        return _places_of(Loaded(table, "geometry", "fid", shape.geom_type, crs), Path("the place"), grid)
    except BadInput as error:
        if error.code not in ("parcels_no_overlap", "points_outside"):
            raise
        raise BadInput(
            "place_outside",
            f"The place lies outside the stack, which covers {format_bounds(bounds_of(grid))} in "
            f"{crs_label(grid.crs)}.",
            "Pick a place within the stack.",
        ) from error


def _places_of(loaded: Loaded, path: Path, grid: Grid) -> Parcels:
    kinds = kinds_of(loaded)
    if kinds == {"point"}:
        return _of_points(loaded, path, grid)
    if "point" in kinds:
        raise BadInput(
            "parcels_mixed",
            f"{path} holds points and {' and '.join(sorted(f'{kind}s' for kind in kinds - {'point'}))} in one layer.",
            "Save the points and the polygons as layers of their own, and choose one of them.",
        )
    if kinds == {"line"}:
        raise BadInput(
            "parcels_not_polygons",
            f"{path} holds lines, and neither polygons nor points.",
            "Choose a layer of polygons or points, or make polygons of the lines in QGIS (Lines to polygons).",
        )
    return parcels_of(loaded, path, grid)


def kinds_of(loaded: Loaded) -> set[str]:
    """What a layer holds, of "point", "line" and "polygon": by its kind, else by its geometries."""
    kind = base_kind(loaded.kind)
    if kind in KINDS:
        return {"point"}
    if "Line" in kind or ("Curve" in kind and kind != "CurvePolygon"):
        return {"line"}
    if kind not in _ANY or loaded.geometry not in loaded.table.column_names:
        return {"polygon"}
    numbers = {kind_of(wkb) for wkb in loaded.table.column(loaded.geometry).to_pylist() if wkb} - {None}
    return {"point" if one in _POINTS else "line" if one in _LINES else "polygon" for one in numbers}


def sharing_pixels(parcels: Parcels, grid: Grid) -> int:
    """How many points lie in the pixel of an earlier point, and so have its series."""
    placed = np.array([shape for shape in parcels.shapes if shape is not None], object)
    rows, cols = pixels_of(shapely.centroid(placed), grid)
    return len(placed) - len(np.unique(rows * grid.width + cols))


def _of_points(loaded: Loaded, path: Path, grid: Grid) -> Parcels:
    crs, points = known_crs(loaded, path), place_points(loaded, path, grid, "points")
    shapes = np.full(len(points.row), None, object)
    lies = ~shapely.is_missing(points.projected)
    shapes[lies] = around(grid, *pixels_of(points.projected[lies], grid))
    several = int((np.bincount(points.row) > 1).sum())
    warnings = []
    if several:
        loaded = _one_each(loaded, points)
        what = f"Features of {path} with several points became a row for each point, with new feature ids: {several}."
        warnings.append(("points_several", what))
    return Parcels(
        layout=arrange(loaded.table, loaded.geometry, loaded.fid, path),
        geometry_type=loaded.kind or "Point",
        crs=crs,
        shapes=shapes,
        reasons=points.reasons,
        repaired=0,
        warnings=(*loaded.warnings, *warnings),
        kind="point",
    )


def _one_each(loaded: Loaded, points: Points) -> Loaded:
    """The layer with a row for each point."""
    table = loaded.table.take(pa.array(points.row))
    geometry = pa.array(shapely.to_wkb(points.original), pa.binary())
    table = table.set_column(table.column_names.index(loaded.geometry), loaded.geometry, geometry)
    return replace(loaded, table=table, kind="Point")
