"""Parcels: a polygon layer, brought to the stack's place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyproj
import shapely
from numpy.typing import NDArray
from pyproj.exceptions import ProjError

from engine.errors import BadInput
from engine.parcels.columns import Layout, arrange
from engine.parcels.layers import load
from engine.parcels.loaded import Loaded
from engine.parcels.repair import Outlines, each_alone, outlines_of
from engine.stack.read.grid import bounds_of, crs_label, format_bounds, pixel_size
from engine.stack.types import Grid

_WRITTEN = {"Polygon", "MultiPolygon", "Unknown", "GeometryCollection"}
# Kinds that a GeoPackage is not written with: their parcels become multipolygons.
_BECOME_POLYGONS = {"CurvePolygon", "MultiSurface", "Surface"}


@dataclass(frozen=True)
class Parcels:
    """A polygon layer, in its own CRS and in the stack's.

    Attributes:
        layout: all columns of the layer, under the names that they are written with.
        geometry_type, crs: the layer's.
        shapes: (n) polygons in the stack's CRS, repaired; None where there is none.
        reasons: (n) why a parcel cannot be mapped, known before the map; '' where it can.
        repaired: how many invalid geometries were repaired.
        warnings: (code, sentence) on what was repaired, mended or converted, and on what lies in the stack in part.
        kind: 'polygon'; 'point' where each shape stands for the pixel that a point lies in.
    """

    layout: Layout
    geometry_type: str
    crs: str
    shapes: NDArray[np.object_]
    reasons: tuple[str, ...]
    repaired: int
    warnings: tuple[tuple[str, str], ...] = ()
    kind: str = "polygon"

    @property
    def table(self) -> pa.Table:
        """All columns of the layer."""
        return self.layout.table

    @cached_property
    def area_ha(self) -> NDArray[np.float64]:
        """Hectares on the ellipsoid, whatever the projection, (n); NaN without a polygon."""
        if self.kind == "point":
            return np.full(len(self), np.nan)
        return _area_ha(outlines_of(_wkb(self.layout.table, self.layout.geometry)).shapes, self.crs)

    def __len__(self) -> int:
        return len(self.shapes)

    def first(self, count: int) -> Parcels:
        """The first parcels alone."""
        return replace(
            self,
            layout=replace(self.layout, table=self.table.slice(0, count)),
            shapes=self.shapes[:count],
            reasons=self.reasons[:count],
        )


def read_parcels(path: str | Path, layer: str | None, grid: Grid) -> Parcels:
    """Read a polygon layer and bring its shapes to the stack's CRS.

    Raises:
        BadInput: `parcels_missing`, `parcels_unreadable`, `parcels_layer`, `parcels_not_polygons`, `parcels_empty`,
            `parcels_too_large`, `parcels_no_crs`, `crs_invalid`, `parcels_no_overlap`.
    """
    path = Path(path)
    return parcels_of(load(path, layer), path, grid)


def parcels_of(loaded: Loaded, path: Path, grid: Grid) -> Parcels:
    """Bring the polygons of a layer that was read to the stack's CRS.

    Raises:
        BadInput: as `read_parcels`, but for what reading the file raises.
    """
    kind = base_kind(loaded.kind)
    if kind not in _WRITTEN | _BECOME_POLYGONS:
        what = loaded.kind or "no geometry"
        raise BadInput("parcels_not_polygons", f"{path} holds {what}, not polygons.", "Choose a polygon layer.")
    crs = known_crs(loaded, path)
    outlines = outlines_of(_wkb(loaded.table, loaded.geometry))
    table, written = _straightened(loaded, outlines)
    layout = arrange(table, loaded.geometry, loaded.fid, path)
    try:
        shapes, reasons = _placed(outlines, crs, grid, layout.path)
    except ProjError as error:
        raise not_brought(path, crs, grid) from error
    return Parcels(
        layout=layout,
        geometry_type=written,
        crs=crs,
        shapes=shapes,
        reasons=tuple(str(reason) for reason in reasons),
        repaired=int(outlines.repaired.sum()),
        warnings=(*loaded.warnings, *_warnings(outlines, path), *_cut(shapes, grid, path)),
    )


def cut_by(shapes: NDArray[np.object_], grid: Grid) -> NDArray[np.bool_]:
    """Which shapes reach beyond a grid so far that a pixel's centre may be missing there, (n).

    Args:
        shapes: (n) in the grid's CRS; None where there is none.
    """
    (left, bottom, right, top), (width, height) = bounds_of(grid), pixel_size(grid)
    bounds = shapely.bounds(shapes).reshape(-1, 4)  # NaN, which is beyond nothing, without a shape
    beyond = np.column_stack([left - bounds[:, 0], bottom - bounds[:, 1], bounds[:, 2] - right, bounds[:, 3] - top])
    return (beyond > np.array([width, height, width, height]) / 2).any(axis=1)


def known_crs(loaded: Loaded, path: Path) -> str:
    """The CRS of a layer that has any features.

    Raises:
        BadInput: `parcels_empty`, `parcels_no_crs`.
    """
    if loaded.table.num_rows == 0:
        raise BadInput("parcels_empty", f"{path} has no parcel.", "Choose a layer with parcels.")
    if not loaded.crs:
        raise BadInput(
            "parcels_no_crs",
            f"{path} has no coordinate reference system, so its place is unknown.",
            "Assign the layer its CRS in QGIS (Layer > Set CRS) and save it.",
        )
    return loaded.crs


def not_brought(path: Path, crs: str, grid: Grid) -> BadInput:
    """The error for a layer whose CRS PROJ cannot bring to the stack's."""
    return BadInput(
        "crs_invalid",
        f"The CRS of {path}, {crs_label(crs)}, cannot be brought to the stack's, {crs_label(grid.crs)}.",
        "Save the parcels in the stack's CRS; if one of them is a local CRS, give it a place on Earth first.",
    )


def base_kind(kind: str | None) -> str:
    """Kind of geometry without its marks for heights and measures."""
    return (kind or "").removeprefix("2.5D ").removeprefix("3D ").removeprefix("Measured ").split(" ")[0]


def _wkb(table: pa.Table, geometry: str) -> NDArray[np.object_]:
    return np.array(table.column(geometry).to_pylist(), object)


def _warnings(outlines: Outlines, path: Path) -> list[tuple[str, str]]:
    found = []
    if count := outlines.repaired.sum():
        found.append(("parcels_repaired", f"Invalid polygons of {path} were repaired: {count}."))
    if count := outlines.straightened.sum():
        what = f"The arcs of {count} polygons of {path} were made straight, with a point every degree."
        found.append(("parcels_straightened", what))
    return found


def _cut(shapes: NDArray[np.object_], grid: Grid, path: Path) -> list[tuple[str, str]]:
    count = int(cut_by(shapes, grid).sum())
    what = f"Parcels of {path} that reach beyond the stack, so that what is said of them is of the part within"
    return [("parcels_cut", f"{what}: {count}.")] if count else []


def _straightened(loaded: Loaded, outlines: Outlines) -> tuple[pa.Table, str]:
    """Put straight polygons in the place of arcs, and nothing in that of damaged geometries: so they can be written.

    Returns:
        The table, and the kind of geometry that it is written with.
    """
    unwritable = base_kind(loaded.kind) in _BECOME_POLYGONS
    changed = (outlines.straightened | unwritable) & ~outlines.damaged
    if not (changed | outlines.damaged).any():
        return loaded.table, loaded.kind
    wkb = _wkb(loaded.table, loaded.geometry)
    wkb[outlines.damaged] = None
    for index in np.flatnonzero(changed):
        shape = outlines.shapes[index]
        if shape is not None and unwritable and shape.geom_type == "Polygon":
            shape = shapely.MultiPolygon([shape])
        wkb[index] = None if shape is None else shapely.to_wkb(shape)
    geometry_index = loaded.table.column_names.index(loaded.geometry)
    table = loaded.table.set_column(geometry_index, loaded.geometry, pa.array(wkb, pa.binary()))
    return table, "MultiPolygon" if unwritable else loaded.kind


def _placed(outlines: Outlines, crs: str, grid: Grid, path: str) -> tuple[NDArray[np.object_], NDArray[np.object_]]:
    """Bring polygons to the stack's CRS; returns them, and why those that are left out cannot be mapped."""
    reasons = outlines.reasons.copy()
    usable = reasons == ""
    transformer = pyproj.Transformer.from_crs(crs, grid.crs, always_xy=True)
    outlined = np.where(usable, outlines.shapes, None)
    shapes = shapely.transform(shapely.force_2d(outlined), lambda xy: np.column_stack(transformer.transform(*xy.T)))
    # Coordinates beyond the reach of the stack's projection come out as infinity.
    beyond = usable & ~np.isfinite(shapely.bounds(shapes)).all(axis=1)
    shapes[beyond] = None
    frame = shapely.box(*bounds_of(grid))
    inside = each_alone(lambda some: shapely.intersects(frame, some), shapes, False)
    outside = usable & ~inside
    reasons[outside] = "outside the stack"
    shapes[outside] = None
    if outside.any() and not (usable & inside).any():
        theirs = format_bounds(tuple(shapely.total_bounds(outlined)))
        raise BadInput(
            "parcels_no_overlap",
            f"No parcel of {path} lies in the stack: the parcels cover {theirs} in {crs_label(crs)}, "
            f"the stack {format_bounds(bounds_of(grid))} in {crs_label(grid.crs)}.",
            "Choose the parcels of this region, and check the layer's CRS.",
        )
    if not usable.any():
        raise BadInput(
            "parcels_empty", f"No parcel of {path} has a polygon{_why(reasons)}.", "Choose a layer with polygons."
        )
    return shapes, reasons


def _why(reasons: NDArray[np.object_]) -> str:
    found = sorted(set(reasons) - {"no geometry"})
    return f" that can be used: {', '.join(found)}" if found else ""


def _area_ha(geometry: NDArray, crs: str) -> NDArray[np.float64]:
    parsed = pyproj.CRS.from_user_input(crs)
    geographic = parsed.geodetic_crs or pyproj.CRS.from_epsg(4326)
    to_degrees = pyproj.Transformer.from_crs(parsed, geographic, always_xy=True)
    geod = geographic.get_geod()
    degrees = shapely.transform(shapely.force_2d(geometry), lambda xy: np.column_stack(to_degrees.transform(*xy.T)))
    # Normalised, a hole runs the other way round, so that its area is taken away.
    parts, shape_of = shapely.get_parts(shapely.normalize(degrees), return_index=True)
    rings, part_of = shapely.get_rings(parts, return_index=True)
    lon_lat, ring_of = shapely.get_coordinates(rings, return_index=True)
    ends = np.flatnonzero(np.diff(ring_of)) + 1
    areas = [geod.polygon_area_perimeter(lon, lat)[0] for lon, lat in zip(*(np.split(xy, ends) for xy in lon_lat.T))]
    total = np.zeros(len(degrees))
    np.add.at(total, shape_of[part_of], areas if len(rings) else [])
    return np.where(shapely.is_missing(degrees), np.nan, np.abs(total)) / 1e4
