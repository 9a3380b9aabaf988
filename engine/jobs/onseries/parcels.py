"""What jobs on extracted series begin with: parcels or points, and the series of each that an extraction left."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from engine.contract import ExtractJob
from engine.errors import BadInput
from engine.labels import Labels
from engine.learn import Labelled, Samples
from engine.parcels import Parcels, read_places
from engine.reading import is_regular
from engine.series.homogeneity import LIMIT
from engine.series.inner import smaller_by
from engine.series.known import Known, outline_hashes, read_known
from engine.series.seriesfile import one_sensor, squares_of
from engine.series.table import EXTRACT, Header
from engine.series.values import Values, values_of
from engine.stack.types import counted_from, middle_year

_SERIES, _PARCELS, *_ = ExtractJob.writes


@dataclass(frozen=True, eq=False)
class ParcelSeries:
    """The n parcels or points of a layer and their series.

    Attributes:
        header: what the series were extracted from.
        parcels: parcels on the grid of that stack.
        values: clear pixels and means; a parcel without series has no clear pixel on any date.
        pixels: pixels in the inner part of each parcel, (n).
        extracted: which parcels the extraction has, with series or without, (n).
        two_crops: share and score of the smaller of two groups of each parcel's pixels, (n) each, NaN where nothing is
            said; None where the extraction did not look for two crops.
    """

    header: Header
    parcels: Parcels
    values: Values
    pixels: NDArray[np.int64]
    extracted: NDArray[np.bool_]
    two_crops: tuple[NDArray[np.float64], NDArray[np.float64]] | None = None

    @property
    def two_groups(self) -> NDArray[np.bool_]:
        """Which parcels' pixels look like two crops, (n)."""
        return np.zeros(len(self.pixels), bool) if self.two_crops is None else np.nan_to_num(self.two_crops[1]) >= LIMIT

    @property
    def homogeneity(self) -> dict[str, pa.Array]:
        """Share and score of two groups as columns; none where the extraction did not look for two crops."""
        if self.two_crops is None:
            return {}
        names = ("second_share", "second_score")
        return {name: pa.array(values, mask=np.isnan(values)) for name, values in zip(names, self.two_crops)}

    @property
    def dates(self) -> NDArray[np.int64]:
        """How many dates of each parcel are clear, (n)."""
        return self.values.valid.sum(axis=1)

    def least_pixels(self, wanted: int) -> int:
        """With fewer pixels than these, nothing can be said of a place; a point is one pixel."""
        return 1 if self.parcels.kind == "point" else wanted

    @property
    def samples(self) -> Samples:
        """The series as learners take them."""
        return samples_of(self.values)

    def groups(self, labels: Labels) -> NDArray[np.str_]:
        """What may not be split between learning and test, (n): the labels' own groups, else squares of ground."""
        if labels.groups is not None:
            return np.array(labels.groups, str)
        placed = np.array([shape is not None for shape in self.parcels.shapes], bool)
        groups = np.array([f"alone {number}" for number in range(len(placed))], object)
        groups[placed] = squares_of(self.parcels.shapes[placed], self.header.grid)
        return groups.astype(str)

    def labelled(self, labels: Labels, rows: NDArray) -> Labelled:
        """Some parcels' series with their classes.

        Args:
            labels: labels of the n parcels.
            rows: which ones, each with a class.
        """
        names = tuple(one.name for one in labels.classes)
        return Labelled(self.samples.take(rows), labels.index[rows], names, self.groups(labels)[rows])


def samples_of(values: Values) -> Samples:
    """Series as learners take them, days counted from 1 January of the middle date's year."""
    sensor, days = values.sensor, values.days.tolist()
    day = np.array(counted_from(days, middle_year(days)))
    return Samples(values.mean, values.valid, day, sensor.bands, sensor.sensor)


def parcel_series(series: str, parcels: str, layer: str | None) -> ParcelSeries:
    """Read a layer of parcels, and find their series by their outlines.

    Args:
        series: folder of an extraction, or the table in it.
        parcels, layer: the parcels or points; these need not be all that were extracted, nor in the same order.

    Raises:
        BadInput: from the parcels; `series_missing`, `series_unreadable`, `series_several_sensors`, `series_empty`,
            `series_of_others`, `series_never_clear`.
    """
    table, beside = tables_of(series)
    refuse_missing_series(series)
    known, folder = read_known(table, beside), table.parent
    sensor = one_sensor(known.header)
    if not sensor.dates:
        raise BadInput("series_empty", f"The series of {folder} have no date.", "Extract them from a stack with dates.")
    found = read_places(parcels, layer, known.header.grid)
    given = "points" if found.kind == "point" else "parcels"
    theirs = "points" if known.header.unit == "pixel" else "parcels"
    if given != theirs:
        raise BadInput(
            "series_of_others",
            f"{parcels} holds {given}, and the series in {folder} are of {theirs}.",
            f"Extract the series of these {given}, or choose the folder that has them.",
        )
    outlines = _outlines(known, found.shapes)
    extracted = known.parcels(outlines)
    if not extracted.any():
        raise BadInput(
            "series_of_others",
            f"None of the {given} of {parcels} is among those whose series are in {folder}.",
            f"Extract the series of these {given}, or choose the folder that has them.",
        )
    values = values_of(known, sensor, outlines)
    if not values.valid.any():
        raise BadInput(
            "series_never_clear",
            f"None of the {given} of {parcels} has a clear pixel on any date of the series in {folder}.",
            "Extract the series of a stack with clear dates, or check its mask.",
        )
    two_crops = known.two_crops_of(outlines)
    return ParcelSeries(known.header, found, values, known.pixels_of(outlines), extracted, two_crops)


def refuse_missing_series(series: str) -> None:
    """Refuse a folder in which no extraction left its two tables.

    Raises:
        BadInput: `series_missing`.
    """
    for table in tables_of(series):
        if not is_regular(table):
            raise BadInput("series_missing", f"There is no table of series {table}.", EXTRACT)


def _outlines(known: Known, shapes: NDArray[np.object_]) -> list[str]:
    """Hash of what of each parcel was counted, (n): of the shrunk one, else of one that was too small to be shrunk."""
    grid, pixels = known.header.grid, known.header.inner
    whole = outline_hashes(shapes, grid)
    if pixels == 0:
        return whole
    smaller = outline_hashes(smaller_by(shapes, grid, pixels), grid)
    return np.where(known.parcels(smaller), smaller, whole).tolist()


def tables_of(series: str) -> list[Path]:
    """The two tables that the series of parcels stand in, by their folder or by one of them."""
    folder = Path(series)
    folder = folder.parent if folder.name == _SERIES else folder
    return [folder / _SERIES, folder / _PARCELS]
