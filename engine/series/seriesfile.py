"""A series file: the labelled series of one sensor as arrays in an `.npz`, as training reads them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import shapely
from numpy.typing import NDArray

from engine.errors import BadInput
from engine.files import whole
from engine.series.table import Header, SensorSeries
from engine.series.values import read_values
from engine.stack.read.grid import pixel_size
from engine.stack.types import Grid

# Pixels a side of the squares of ground that are not to be split between training and test.
_GROUP = 100


def write_series_file(
    table: Path, header: Header, labels: Sequence[str | None], shapes: NDArray[np.object_], path: Path
) -> int:
    """Write the means of the labelled parcels of a table as a series file.

    Args:
        table: table with series of one sensor.
        header: what the table was made from.
        labels: (n) class name of each parcel; None where it has none.
        shapes: (n) polygons in the grid's CRS; None where a parcel has none.

    Returns:
        How many series it holds.

    Raises:
        BadInput: `series_several_sensors`.
        Failure: `disk`.
    """
    sensor = one_sensor(header)
    kept = np.array([label is not None and shape is not None for label, shape in zip(labels, shapes)], bool)
    values = read_values(table, sensor, np.where(kept, np.cumsum(kept) - 1, -1), int(kept.sum()))
    named = [label for label, is_kept in zip(labels, kept) if is_kept]
    names = sorted(set(named))
    with whole(path) as part, open(part, "xb") as file:
        np.savez_compressed(
            file,
            values=values.mean,
            valid=values.valid,
            day=values.days.astype(np.int32),
            bands=np.array(sensor.bands),
            scale=np.float32(1),
            sensor=np.array(sensor.sensor),
            label=np.array([names.index(label) for label in named], np.int64),
            class_names=np.array(names, str),
            group=squares_of(shapes[kept], header.grid),
        )
    return len(named)


def one_sensor(header: Header) -> SensorSeries:
    """The only sensor of a table.

    Raises:
        BadInput: `series_several_sensors`.
    """
    if len(header.sensors) == 1:
        return header.sensors[0]
    names = ", ".join(sensor.sensor for sensor in header.sensors)
    raise BadInput(
        "series_several_sensors",
        f"A series file holds one sensor, and the stack has {names}.",
        "Name the sensor, or leave out the labels.",
    )


def squares_of(shapes: NDArray[np.object_], grid: Grid) -> NDArray[np.str_]:
    """The square of ground that each polygon lies in, (n): neighbours must not stand on both sides of a split."""
    middle = shapely.get_coordinates(shapely.centroid(shapes))
    side = _GROUP * max(pixel_size(grid))
    return np.array([f"{row}_{col}" for col, row in np.floor(middle / side).astype(np.int64)], str)
