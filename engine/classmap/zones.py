"""What a map gives each class in polygons: administrative units, strata, surveyed segments."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from engine.classmap.raster import NONE, ClassRaster, Progress
from engine.errors import BadInput
from engine.labels import text_of
from engine.parcels import Parcels, load
from engine.parcels.read import cut_by, parcels_of
from engine.parcels.zonal import ParcelIndex, ParcelPixels
from engine.report.areas import row_hectares


@dataclass(frozen=True, eq=False)
class Counted:
    """Pixels of n polygons by class, whose centre lies inside; the last column is of pixels without a class.

    Attributes:
        pixels: (n, k + 1).
        hectares: (n, k + 1), the ground that they cover.
        outside: (k + 1) hectares in no polygon.
        shared: hectares in more than one polygon.
    """

    pixels: NDArray[np.int64]
    hectares: NDArray[np.float64]
    outside: NDArray[np.float64]
    shared: float


def count_in(raster: ClassRaster, shapes: NDArray[np.object_], progress: Progress = lambda done, of: None) -> Counted:
    """Count a map's pixels in polygons, block by block; a pixel counts in every polygon that its centre lies in."""
    size = len(raster.legend.names) + 1
    pixels = np.zeros((len(shapes), size), np.int64)
    hectares, outside, shared = np.zeros((len(shapes), size)), np.zeros(size), 0.0
    index = ParcelIndex(shapes, raster.grid)
    blocks = raster.blocks()
    for done, window in enumerate(blocks):
        progress(done, len(blocks))
        classes, area = raster.read(window), row_hectares(raster.grid, window)
        classes[classes == NONE] = size - 1
        ground = np.broadcast_to(area[:, None], classes.shape)
        found = index.pixels(window)
        free = found.owners == 0
        outside += np.bincount(classes[free], ground[free], size)
        shared += float(ground[found.owners > 1].sum())
        for zone, row, col in inside(found):
            if len(zone):
                first, last = int(zone.min()), int(zone.max()) + 1
                key = (zone - first) * size + classes[row, col]
                shape = (last - first, size)
                pixels[first:last] += np.bincount(key, minlength=shape[0] * size).reshape(shape)
                hectares[first:last] += np.bincount(key, area[row], shape[0] * size).reshape(shape)
    progress(len(blocks), len(blocks))
    return Counted(pixels, hectares, outside, shared)


def inside(pixels: ParcelPixels) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]]:
    """Every pair of a polygon and a pixel in it: number of the polygon, row and column in the rectangle, (m) each.

    First those that share no pixel, then one by one those that do.
    """
    shared = []
    for places, rows, cols in pixels.shared():
        shared += [*places]
        for place in places:
            yield np.full(len(rows), pixels.index[place]), rows, cols
    alone = ~np.isin(pixels.slot, shared)
    yield pixels.index[pixels.slot[alone]], pixels.row[alone], pixels.col[alone]


@dataclass(frozen=True, eq=False)
class Zones:
    """The n polygons of a layer, on a map.

    Attributes:
        path: path of the layer.
        parcels: its polygons; those without a shape lie outside the map, or cannot be used.
        names: (n) what each is called.
        warnings: (code, sentence).
        cut: (n) which reach beyond the map.
    """

    path: Path
    parcels: Parcels
    names: tuple[str, ...]
    warnings: tuple[tuple[str, str], ...]
    cut: NDArray[np.bool_]

    @property
    def shapes(self) -> NDArray[np.object_]:
        """The polygons in the map's CRS, (n); None for those that cannot be used."""
        return self.parcels.shapes

    def column(self, name: str) -> pa.ChunkedArray | None:
        """A column of the layer's own; None where there is none of that name."""
        layout = self.parcels.layout
        given = layout.renamed.get(name, name)
        own = given in layout.table.column_names and given not in (layout.geometry, layout.fid)
        return layout.table.column(given) if own else None


def read_zones(path: Path, layer: str | None, field: str | None, raster: ClassRaster, called: str) -> Zones:
    """Read a layer of polygons.

    Args:
        field: field with the zones' names; 'feature' and their feature id by default.
        called: what they are, in codes and sentences: 'units', 'strata' or 'segments'.

    Raises:
        BadInput: from the layer; `units_outside` and the like, none lies on the map; `field_missing`.
    """
    try:
        parcels = parcels_of(load(path, layer), path, raster.grid)
    except BadInput as error:
        if error.code != "parcels_no_overlap":
            raise
        raise BadInput(
            f"{called}_outside",
            f"None of the {called} of {path} lies on the map {raster.path}.",
            f"Choose the {called} of this region, and check the layer's CRS.",
        ) from error
    layout = parcels.layout
    fids = layout.table.column(layout.fid).to_pylist()
    names = tuple(f"feature {fid}" for fid in fids)
    if field is not None:
        given = layout.renamed.get(field, field)
        if given not in layout.table.column_names or given in (layout.geometry, layout.fid):
            own = [name for name in layout.table.column_names if name not in (layout.geometry, layout.fid)]
            raise BadInput(
                "field_missing",
                f"{path} has no field {field!r}.",
                f"Choose one of its fields: {', '.join(own) or 'it has none'}.",
            )
        texts = [text_of(value) for value in layout.table.column(given).to_pylist()]
        names = tuple(text or name for text, name in zip(texts, names))
    cut = cut_by(parcels.shapes, raster.grid)
    beyond = sum(reason == "outside the stack" for reason in parcels.reasons)
    warnings = [one for one in parcels.warnings if one[0] != "parcels_cut"]
    if cut.any() or beyond:
        what = f"Of the {called} of {path}, {int(cut.sum())} reach beyond the map, and {beyond} lie outside it"
        warnings.append((f"{called}_cut", f"{what}: what is said of them is of the part within."))
    return Zones(path, parcels, names, tuple(warnings), cut)
