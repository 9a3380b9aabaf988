"""Parcels: reading a polygon layer, and writing it with the map's answer."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyogrio
import pyproj
import shapely
from numpy.typing import NDArray
from pyogrio.errors import DataLayerError, DataSourceError
from pyproj.exceptions import ProjError

from engine.errors import BadInput, Failure
from engine.stack.grid import bounds_of, crs_label, format_bounds
from engine.stack.types import Grid
from engine.zonal import ParcelSums

LAYER = "parcels"
# What a map adds to its parcels.
ANSWERS = (
    "class_code",
    "class_name",
    "confidence",
    "runner_up",
    "margin",
    "pixels",
    "valid_obs",
    "area_ha",
    "reason",
)
_POLYGONS = {"Polygon", "MultiPolygon", "Unknown", "CurvePolygon", "MultiSurface", "GeometryCollection"}
_LEAST_PIXELS = 2
# With less room than this, a write that failed failed for want of it.
_LEAST_FREE = 2**20


@dataclass(frozen=True)
class Layout:
    """A table with names that a GeoPackage can hold: they differ by more than case, also from those of a map's answers.

    Attributes:
        table: own columns under their new names, geometry as WKB, feature ids.
        geometry, fid: names of those two columns.
        answers: name of a map's column -> the name it gets.
        renamed: own column -> its new name, where it got one.
        path: of the layer, for sentences.
    """

    table: pa.Table
    geometry: str
    fid: str
    answers: dict[str, str]
    renamed: dict[str, str]
    path: str


@dataclass(frozen=True)
class Parcels:
    """A polygon layer, in its own CRS and in the stack's.

    Attributes:
        layout: all columns of the layer, under the names that they are written with.
        geometry_type, crs: of the layer.
        shapes: (n) polygons in the stack's CRS, repaired; None where there is none.
        reasons: (n) why a parcel cannot be mapped, known before the map; '' where it can.
        repaired: how many invalid geometries were repaired.
    """

    layout: Layout
    geometry_type: str
    crs: str
    shapes: NDArray[np.object_]
    reasons: tuple[str, ...]
    repaired: int

    @property
    def table(self) -> pa.Table:
        """All columns of the layer."""
        return self.layout.table

    @cached_property
    def area_ha(self) -> NDArray[np.float64]:
        """Hectares on the ellipsoid, whatever the projection, (n); NaN without a geometry."""
        return _area_ha(shapely.make_valid(_geometries(self.layout)), self.crs)

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
            `parcels_no_crs`, `parcels_no_overlap`.
    """
    if not Path(path).exists():
        raise BadInput("parcels_missing", f"The parcel layer {path} does not exist.", "Choose another file.")
    try:
        layers = [str(name) for name, _ in pyogrio.list_layers(path)]
        chosen = _choose_layer(path, layer, layers)
        meta, table = pyogrio.read_arrow(path, layer=chosen, return_fids=True)
    except (DataSourceError, DataLayerError) as error:
        raise BadInput(
            "parcels_unreadable",
            f"{path} cannot be read as a polygon layer by this engine.",
            "Save it as a GeoPackage in QGIS (Export > Save Features As), and choose that.",
        ) from error
    if meta["geometry_type"] is None or meta["geometry_type"].split(" ")[0] not in _POLYGONS:
        kind = meta["geometry_type"] or "no geometry"
        raise BadInput("parcels_not_polygons", f"{path} holds {kind}, not polygons.", "Choose a polygon layer.")
    if table.num_rows == 0:
        raise BadInput("parcels_empty", f"{path} has no parcel.", "Choose a layer with parcels.")
    if not meta["crs"]:
        raise BadInput(
            "parcels_no_crs",
            f"{path} has no coordinate reference system, so its place is unknown.",
            "Assign the layer its CRS in QGIS (Layer > Set CRS) and save it.",
        )
    layout = arrange(table, meta["geometry_name"] or "wkb_geometry", meta["fid_column"] or "OGC_FID", path)
    try:
        return _placed(layout, meta["geometry_type"], meta["crs"], _geometries(layout), grid)
    except ProjError as error:
        raise BadInput(
            "crs_invalid",
            f"The CRS of {path}, {crs_label(meta['crs'])}, cannot be brought to the stack's, {crs_label(grid.crs)}.",
            "Save the parcels in the stack's CRS; if one of them is a local CRS, give it a place on Earth first.",
        ) from error


def arrange(table: pa.Table, geometry: str, fid: str, path: str | Path) -> Layout:
    """Find names that a GeoPackage can hold for a layer's own columns and a map's answers.

    Own attributes keep theirs where they can; an answer whose name is taken gets `cropmapper_` before it.

    Args:
        geometry, fid: names of the table's geometry and feature ids.
        path: of the layer, for sentences.
    """
    taken: set[str] = set()
    special = {geometry, fid}
    own = {name: _free(name, taken) for name in table.column_names if name not in special}
    names = {name: _free(name if name.lower() not in taken else f"cropmapper_{name}", taken) for name in ANSWERS}
    own[geometry], own[fid] = _free("geom", taken), _free("fid", taken)
    renamed = {name: new for name, new in own.items() if new != name and name not in special}
    table = table.rename_columns([own[name] for name in table.column_names])
    place = table.column_names.index(own[fid])
    table = table.set_column(place, own[fid], table.column(own[fid]).cast(pa.int64()))
    return Layout(table, own[geometry], own[fid], names, renamed, str(path))


def _free(name: str, taken: set[str]) -> str:
    """The name, or the first numbered one that is free whatever its case; it is taken then."""
    candidates = (name if number == 1 else f"{name}_{number}" for number in itertools.count(1))
    chosen = next(candidate for candidate in candidates if candidate.lower() not in taken)
    taken.add(chosen.lower())
    return chosen


def _choose_layer(path: str | Path, layer: str | None, layers: Sequence[str]) -> str:
    if layer is None and len(layers) == 1:
        return layers[0]
    if layer in layers:
        return layer
    said = f"has no layer {layer!r}" if layer else f"has {len(layers)} layers and none was chosen"
    raise BadInput("parcels_layer", f"{path} {said}.", f"Choose one of its layers: {', '.join(layers)}.")


def _placed(layout: Layout, kind: str, crs: str, geometry: NDArray, grid: Grid) -> Parcels:
    empty = shapely.is_missing(geometry) | shapely.is_empty(geometry)
    invalid = ~empty & ~shapely.is_valid(geometry)
    geometry = geometry.copy()
    geometry[invalid] = shapely.make_valid(geometry[invalid])
    geometry[empty] = None
    flat = ~empty & (shapely.area(geometry) == 0)  # a repaired bow tie may be a line
    transformer = pyproj.Transformer.from_crs(crs, grid.crs, always_xy=True)
    shapes = shapely.transform(shapely.force_2d(geometry), lambda xy: np.column_stack(transformer.transform(*xy.T)))
    # Coordinates beyond the reach of the stack's projection come out as infinity.
    beyond = ~empty & ~np.isfinite(shapely.bounds(shapes)).all(axis=1)
    outside = (
        ~empty & ~flat & (beyond | ~shapely.intersects(shapely.box(*bounds_of(grid)), np.where(beyond, None, shapes)))
    )
    if (outside | empty | flat).all() and outside.any():
        theirs = format_bounds(tuple(shapely.total_bounds(geometry)))
        raise BadInput(
            "parcels_no_overlap",
            f"No parcel of {layout.path} lies in the stack: the parcels cover {theirs} in {crs_label(crs)}, "
            f"the stack {format_bounds(bounds_of(grid))} in {crs_label(grid.crs)}.",
            "Choose the parcels of this region, and check the layer's CRS.",
        )
    if (empty | flat).all():
        raise BadInput("parcels_empty", f"No parcel of {layout.path} has a polygon.", "Choose a layer with polygons.")
    shapes[flat | outside] = None
    reasons = np.select([empty, flat, outside], ["no geometry", "geometry without area", "outside the stack"], "")
    return Parcels(layout, kind, crs, shapes, tuple(str(reason) for reason in reasons), int(invalid.sum()))


def _geometries(layout: Layout) -> NDArray[np.object_]:
    wkb = layout.table.column(layout.geometry).to_numpy(zero_copy_only=False)
    return shapely.from_wkb(wkb, on_invalid="ignore")


def _area_ha(geometry: NDArray, crs: str) -> NDArray[np.float64]:
    own = pyproj.CRS.from_user_input(crs)
    geographic = own.geodetic_crs or pyproj.CRS.from_epsg(4326)
    to_degrees = pyproj.Transformer.from_crs(own, geographic, always_xy=True)
    geod = geographic.get_geod()
    degrees = shapely.transform(shapely.force_2d(geometry), lambda xy: np.column_stack(to_degrees.transform(*xy.T)))
    areas = [
        np.nan if shape is None else abs(geod.geometry_area_perimeter(shapely.normalize(shape))[0]) for shape in degrees
    ]
    return np.array(areas) / 1e4


def answers(parcels: Parcels, sums: ParcelSums, codes: Sequence[int], names: Sequence[str]) -> dict[str, pa.Array]:
    """The columns that a map adds to its parcels; null, with a reason, where there is no answer.

    Args:
        codes, names: of the model's classes.
    """
    reasons = [reason or _reason(*counts) for reason, *counts in zip(parcels.reasons, sums.inside, sums.mapped)]
    unanswered = np.array([bool(reason) for reason in reasons])
    mean = sums.probability / np.maximum(sums.mapped, 1)[:, None]
    order = np.argsort(-mean, axis=1, kind="stable")
    best, second = order[:, 0], order[:, min(1, len(codes) - 1)]
    rows = np.arange(len(mean))
    confidence, margin = mean[rows, best], mean[rows, best] - mean[rows, second]

    def column(values: Iterable, kind: pa.DataType) -> pa.Array:
        return pa.array([None if skip else value for value, skip in zip(values, unanswered)], kind)

    return {
        "class_code": column((codes[i] for i in best), pa.int32()),
        "class_name": column((names[i] for i in best), pa.string()),
        "confidence": column(np.round(confidence, 4), pa.float64()),
        "runner_up": column((names[i] for i in second), pa.string()),
        "margin": column(np.round(margin, 4), pa.float64()),
        "pixels": pa.array(sums.mapped, pa.int32()),
        "valid_obs": column(np.round(sums.observations / np.maximum(sums.mapped, 1), 2), pa.float64()),
        "area_ha": pa.array([None if np.isnan(area) else round(area, 4) for area in parcels.area_ha], pa.float64()),
        "reason": pa.array([reason or None for reason in reasons], pa.string()),
    }


def _reason(inside: int, mapped: int) -> str:
    if inside < _LEAST_PIXELS:
        return "fewer than two pixels"
    # Not "no clear date": a model takes a patch of pixels on a date only where half of them are clear.
    return (
        "never clear enough" if mapped == 0 else "fewer than two pixels clear enough" if mapped < _LEAST_PIXELS else ""
    )


def write_parcels(parcels: Parcels, columns: dict[str, pa.Array], path: Path, title: str) -> None:
    """Write the layer with its own attributes and the map's, as a GeoPackage in its own CRS.

    Args:
        title: the layer's title; its name is always `parcels`.

    Raises:
        Failure: `disk`, or `parcels_not_written` for a layer that GDAL refuses.
    """
    layout = parcels.layout
    table = layout.table
    for name, values in columns.items():
        table = table.append_column(layout.answers[name], values)
    try:
        pyogrio.write_arrow(
            table,
            path,
            layer=LAYER,
            driver="GPKG",
            geometry_name=layout.geometry,
            geometry_type=parcels.geometry_type,
            crs=parcels.crs,
            layer_options={
                "IDENTIFIER": title,
                "DESCRIPTION": title,
                "FID": layout.fid,
                "GEOMETRY_NAME": layout.geometry,
            },
        )
    except (DataSourceError, DataLayerError, RuntimeError, pa.ArrowException) as error:
        if shutil.disk_usage(path.parent).free < _LEAST_FREE:
            why = f"{path.name} could not be written: the disk is full."
            raise Failure("disk", why, "Make room, or choose another folder.") from error
        raise Failure(
            "parcels_not_written",
            f"The parcels of {layout.path} could not be written as a GeoPackage: {error}.",
            "Save them as a GeoPackage in QGIS first, and choose that.",
        ) from error
