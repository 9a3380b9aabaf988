"""Which sensor each of a set of files is of."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence

from engine.stack.rasterfile import RasterFile
from engine.stack.sensors import Sensor, sensors

# A count of bands says little about a sensor, unless there are many: no other sensor of the table has ten or more.
_TELLING_COUNT = 10


def detect(files: Sequence[RasterFile]) -> Sensor | None:
    """Tell the sensor that most files are of; None where nothing tells."""
    told = Counter(sensor.name for sensor in detect_each(files, sensors()).values() if sensor)
    names = [sensor for sensor in sensors() if told and sensor.name == told.most_common(1)[0][0]]
    return names[0] if names else None


def detect_each(files: Sequence[RasterFile], table: Sequence[Sensor]) -> Mapping[str, Sensor | None]:
    """Tell the sensor of each file by its name, else its folder's, its band descriptions, or the bands that the names
    of its folder's files tell; where no file has such a sign, by a telling number of bands.

    A file without a sign is of the sensor that most files in its folder are of, else most of all: a stray raster must
    not hide what the others are, nor be taken for something else.

    Args:
        table: the sensors to choose from.

    Returns:
        Path -> sensor; None where nothing tells any file's.
    """
    of_folders = _by_band_names(files, table)
    told: dict[str, Sensor] = {}
    for file in files:
        sensor = by_path(file.name, table) or _by_descriptions(file, table) or of_folders.get(file.folder)
        if sensor:
            told[file.path] = sensor
    if not told:
        told = {file.path: sensor for file in files if (sensor := _by_count(file, table))}
    everywhere = Counter(sensor.name for sensor in told.values() if sensor.refused is None)
    nearby: dict[str, Counter[str]] = defaultdict(Counter)
    for file in files:
        if file.path in told and told[file.path].refused is None:
            nearby[file.folder][told[file.path].name] += 1
    first = {sensor.name: sensor for sensor in reversed(table)}
    return {
        file.path: told.get(file.path) or _most(nearby[file.folder], first) or _most(everywhere, first)
        for file in files
    }


def _most(counts: Counter[str], first: Mapping[str, Sensor]) -> Sensor | None:
    return first[counts.most_common(1)[0][0]] if counts else None


def by_path(path: str, table: Sequence[Sensor]) -> Sensor | None:
    """Tell a sensor by a file's name, else by the folders above it."""
    name = path.rpartition("/")[2]
    return _first(table, lambda sensor: sensor.claims(name)) or _first(table, lambda sensor: sensor.claims(path))


def _first(table: Sequence[Sensor], sign: Callable[[Sensor], bool]) -> Sensor | None:
    return next((sensor for sensor in table if sign(sensor)), None)


def _by_descriptions(file: RasterFile, table: Sequence[Sensor]) -> Sensor | None:
    named = [text for text in file.descriptions if text]
    return _first(
        table,
        lambda sensor: (
            len(named) >= 2 and all(text in sensor.telling_names or sensor.mask_called(text) for text in named)
        ),
    )


def _by_band_names(files: Sequence[RasterFile], table: Sequence[Sensor]) -> dict[str, Sensor]:
    """Folder -> the sensor that two bands in the names of its single-band files tell."""
    tokens: dict[str, set[str]] = defaultdict(set)
    for file in files:
        if len(file.dtypes) == 1:
            tokens[file.folder].update(file.tokens)
    sensor_of = {}
    for folder, words in tokens.items():
        best = max(table, key=lambda sensor: len(words & sensor.telling_names))
        if len(words & best.telling_names) >= 2:
            sensor_of[folder] = best
    return sensor_of


def _by_count(file: RasterFile, table: Sequence[Sensor]) -> Sensor | None:
    count = len(file.dtypes)
    if count < _TELLING_COUNT or any(file.descriptions):
        return None
    return _first(table, lambda sensor: any(len(order) == count for order in sensor.orders))
