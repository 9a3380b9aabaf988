"""Which sensor a set of files is of."""

from __future__ import annotations

from collections.abc import Sequence

from engine.stack.rasterfile import RasterFile
from engine.stack.sensors import Sensor, sensors

# A count of bands says little about a sensor, unless there are many: no other sensor of the table has ten or more.
_TELLING_COUNT = 10


def detect(files: Sequence[RasterFile]) -> Sensor | None:
    """Tell the sensor by file names, else by band descriptions, band names, or a telling number of bands.

    The sign that most files carry counts: a stray raster among them must not hide what the others are.
    """
    singles = [file for file in files if len(file.dtypes) == 1]
    signs = (
        lambda sensor: sum(any(pattern.search(file.name) for pattern in sensor.file_names) for file in files),
        lambda sensor: sum(_described_as(file, sensor) for file in files),
        lambda sensor: len({token for file in singles for token in file.tokens} & _names(sensor)) >= 2,
        lambda sensor: sum(_counted_as(file, sensor) for file in files),
    )
    for sign in signs:
        best = max(sensors(), key=sign)
        if sign(best):
            return best
    return None


def _names(sensor: Sensor) -> set[str]:
    """Band names of the table alone: aliases such as 'red' are everybody's."""
    return {band.name for band in sensor.bands}


def _described_as(file: RasterFile, sensor: Sensor) -> bool:
    named = [text for text in file.descriptions if text]
    return len(named) >= 2 and all(text in _names(sensor) or sensor.mask_called(text) for text in named)


def _counted_as(file: RasterFile, sensor: Sensor) -> bool:
    count = len(file.dtypes)
    return (
        count >= _TELLING_COUNT and not any(file.descriptions) and any(len(order) == count for order in sensor.orders)
    )
