"""Mapped parcels as a map of classes: by their own field, or compared with points, polygons and rasters."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pyarrow as pa
import shapely
from numpy.typing import NDArray

from engine.classmap.legend import Legend, legend_of_report
from engine.classmap.pairs import Pairs, pairs_of_units
from engine.classmap.raster import NONE, ClassRaster
from engine.classmap.references import References
from engine.classmap.zones import inside
from engine.errors import BadInput
from engine.labels import text_of
from engine.labels.overlaps import contradicted
from engine.parcels import ANSWERS, LAYER, layers_of, load
from engine.parcels.loaded import Loaded
from engine.parcels.read import known_crs, parcels_of
from engine.parcels.repair import outlines_of
from engine.parcels.zonal import ParcelIndex
from engine.stack.types import Grid

_READ = ("class_name", "runner_up", "reason")
_HALF = 0.5  # of a polygon or a parcel must be covered by what it is compared with
_SIDE = 1000  # pixels of a grid over the parcels, which have none of their own

Progress = Callable[[int, int], None]


@dataclass(frozen=True, eq=False)
class MappedParcels:
    """The layer of a map or classify job: n parcels.

    Attributes:
        path: path of the file.
        attributes: the user's own columns.
        names: class of each on the map; None without.
        reasons: why a parcel has none; None where it has one.
        hectares: hectares of each parcel; NaN where they are not known.
        legend: the classes of the map.
        reported: whether the map's own report lists them, else they are those that occur.
        loaded: the layer with its geometry; None where that was not read.
    """

    path: Path
    attributes: pa.Table
    names: tuple[str | None, ...]
    reasons: tuple[str | None, ...]
    hectares: NDArray[np.float64]
    legend: Legend
    reported: bool
    loaded: Loaded | None = None

    @property
    def mapped(self) -> NDArray[np.int64]:
        """Place in the legend of each parcel's class, (n); `NONE` without."""
        number = {name: place for place, name in enumerate(self.legend.names)}
        return np.array([NONE if name is None else number[name] for name in self.names], np.int64)


def read_mapped(path: Path, geometry: bool = False) -> MappedParcels:
    """Read the parcels that a map or classify job wrote.

    Raises:
        BadInput: `parcels_missing`, `parcels_unreadable`, `parcels_not_mapped`.
    """
    loaded = load(path, LAYER, geometry=geometry) if LAYER in layers_of(path) else None
    table = pa.table({}) if loaded is None else loaded.table
    # The map job names its columns so where the user's layer had one of that name already.
    columns = {name: _answer_column(name, table.column_names) for name in ANSWERS}
    if None in (columns["class_name"], columns["runner_up"], columns["reason"]):
        raise BadInput(
            "parcels_not_mapped", f"{path} was not written by the map job.", "Map the parcels first, then assess them."
        )
    without = [name for name in columns.values() if name]
    if geometry:
        without += [loaded.geometry, loaded.fid]
    names, runners_up, reasons = (table.column(columns[name]).to_pylist() for name in _READ)
    hectares = table.column(columns["area_ha"]).to_pylist() if columns["area_ha"] else [None] * len(names)
    legend, reported = _legend(path, {name for name in (*names, *runners_up) if name})
    return MappedParcels(
        path=path,
        attributes=table.drop_columns([name for name in without if name in table.column_names]),
        names=tuple(names),
        reasons=tuple(reasons),
        hectares=np.array([np.nan if area is None else area for area in hectares], np.float64),
        legend=legend,
        reported=reported,
        loaded=loaded if geometry else None,
    )


def _answer_column(name: str, columns: Sequence[str]) -> str | None:
    """The column that the map job wrote last: with `cropmapper_` before it, and the highest number after it."""
    forms = re.compile(rf"{name}|cropmapper_{name}(?:_(\d+))?")
    found = [(column, match) for column in columns if (match := forms.fullmatch(column))]
    return max(found, key=lambda column: (column[0] != name, int(column[1][1] or 1)), default=(None,))[0]


def _legend(path: Path, given: set[str]) -> tuple[Legend, bool]:
    """Take the model's classes from the report beside the parcels, or else from what the map gave at all."""
    legend = legend_of_report(path)
    if legend is not None and given <= set(legend.names):
        return legend, True
    names = tuple(sorted(given))
    return Legend(names, tuple(range(1, len(names) + 1)), ("#9aa89f",) * len(names), named=False), False


def with_own_field(mapped: MappedParcels, field: str) -> Pairs:
    """Each parcel with what its own field says.

    Raises:
        BadInput: `field_missing`.
    """
    attributes = mapped.attributes
    if field not in attributes.column_names:
        raise BadInput(
            "field_missing",
            f"{mapped.path} has no field {field!r} of its own.",
            f"Choose one of its fields: {', '.join(attributes.column_names) or 'it has none'}.",
        )
    texts = [text_of(value) for value in attributes.column(field).to_pylist()]
    return pairs_of_units("parcel", texts, mapped.mapped, _why(mapped))


def frame_of(mapped: MappedParcels) -> Grid:
    """A grid over the parcels, in their CRS: where references are brought to, and what they must lie in.

    Raises:
        BadInput: `parcels_empty`, `parcels_no_crs`.
    """
    crs = known_crs(mapped.loaded, mapped.path)
    west, south, east, north = shapely.total_bounds(_shapes(mapped))
    if not np.isfinite((west, south, east, north)).all():
        raise BadInput("parcels_empty", f"No parcel of {mapped.path} has a polygon.", "Choose mapped parcels.")
    size = max(east - west, north - south) / _SIDE
    width, height = (int(np.ceil(side / size)) + 2 for side in (east - west, north - south))
    return Grid(crs, (size, 0.0, west - size, 0.0, -size, north + size), width, height)


def _shapes(mapped: MappedParcels) -> NDArray[np.object_]:
    wkb = np.array(mapped.loaded.table.column(mapped.loaded.geometry).to_pylist(), object)
    return outlines_of(wkb).shapes


def with_points(mapped: MappedParcels, references: References, field: str) -> Pairs:
    """Each point with the class of the parcel that it lies in; where parcels of several classes overlap it has none."""
    n = len(references.shapes)
    found: list[set[int]] = [set() for _ in range(n)]
    inside: list[str | None] = [None] * n
    classes = mapped.mapped
    point, parcel = shapely.STRtree(_shapes(mapped)).query(references.shapes, predicate="within")
    for place, number in zip(point.tolist(), parcel.tolist()):
        if classes[number] == NONE:
            inside[place] = mapped.reasons[number] or "unknown"
        else:
            found[place].add(int(classes[number]))
    own = np.array([next(iter(each)) if len(each) == 1 else NONE for each in found], np.int64)
    reasons = [
        outside or (None if len(each) == 1 else "in parcels of several classes" if each else reason or "in no parcel")
        for outside, each, reason in zip(references.reasons, found, inside)
    ]
    return pairs_of_units("place", references.texts(field), own, reasons, references.warnings)


def with_polygons(mapped: MappedParcels, references: References, field: str) -> Pairs:
    """Each polygon with the class that covers most of it, where mapped parcels cover at least half of it."""
    texts = references.texts(field)
    number = {text: place for place, text in enumerate(dict.fromkeys(texts))}
    against = contradicted(references.shapes, np.array([NONE if t is None else number[t] for t in texts], np.int64))
    shapes, classes = _shapes(mapped), mapped.mapped
    there = np.where(classes == NONE, None, shapes)
    polygon, parcel = shapely.STRtree(there).query(references.shapes, predicate="intersects")
    shared = shapely.area(shapely.intersection(references.shapes[polygon], there[parcel]))
    covered = np.zeros((len(texts), len(mapped.legend.names)))
    np.add.at(covered, (polygon, classes[parcel]), shared)
    enough = covered.sum(axis=1) >= _HALF * np.nan_to_num(shapely.area(references.shapes), nan=np.inf)
    own = np.where(enough & ~against, covered.argmax(axis=1), NONE)
    reasons = [
        outside or ("overlaps a reference of another class" if odd else None if is_covered else "in no mapped parcel")
        for outside, odd, is_covered in zip(references.reasons, against, enough)
    ]
    return pairs_of_units("polygon", texts, own, reasons, references.warnings)


def with_raster(mapped: MappedParcels, reference: ClassRaster, progress: Progress) -> Pairs:
    """Each parcel with the class that most pixels of the reference have whose centre lies in it.

    A parcel of whose pixels fewer than half have a class in the reference has none there.
    """
    try:
        parcels = parcels_of(replace(mapped.loaded, warnings=()), mapped.path, reference.grid)
    except BadInput as error:
        if error.code != "parcels_no_overlap":
            raise
        raise BadInput(
            "references_outside",
            f"The reference {reference.path} covers no parcel of {mapped.path}.",
            "Choose the reference of this region, and check the CRS of both.",
        ) from error
    index = ParcelIndex(parcels.shapes, reference.grid)
    counts = np.zeros((len(parcels), len(reference.legend.names) + 1), np.int64)
    blocks = [window for window in reference.blocks() if len(index.reaching(window))]
    for done, window in enumerate(blocks):
        progress(done, len(blocks))
        pixels, classes = index.pixels(window), reference.read(window)
        for parcel, row, col in inside(pixels):
            # `NONE` is the last column.
            np.add.at(counts, (parcel, classes[row, col]), 1)
    known = counts[:, :-1].sum(axis=1)
    enough = (known > 0) & (known >= _HALF * counts.sum(axis=1))
    names = reference.legend.names
    texts = [names[best] if is_known else None for best, is_known in zip(counts[:, :-1].argmax(axis=1), enough)]
    return pairs_of_units("parcel", texts, mapped.mapped, _why(mapped))


def _why(mapped: MappedParcels) -> list[str | None]:
    return [None if name else reason or "unknown" for name, reason in zip(mapped.names, mapped.reasons)]
