"""Which sensor each of a set of files is of."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence

from engine.contract import StackOptions
from engine.stack.find import bands, masks
from engine.stack.find.annual import by_form
from engine.stack.find.confirm import doubt, looked_at
from engine.stack.find.level import level_of_path
from engine.stack.find.rasterfile import RasterFile
from engine.stack.find.satellites import without_others
from engine.stack.find.sensors import Sensor, sensors
from engine.stack.types import RasterRef

# Bands of one name whose centres lie farther apart are not the same.
_ONE_BAND_NM = 40


def detect(files: Sequence[RasterFile]) -> Sensor | None:
    """Tell the sensor that most files are of; None where nothing tells."""
    counts = Counter(sensor.name for sensor in detect_each(files, sensors()).values() if sensor)
    names = [sensor for sensor in sensors() if counts and sensor.name == counts.most_common(1)[0][0]]
    return names[0] if names else None


def detect_each(files: Sequence[RasterFile], table: Sequence[Sensor]) -> Mapping[str, Sensor | None]:
    """Tell the sensor of each file by its name, else its folder's, its band descriptions, or the bands that the names
    of its folder's files tell; where no file has such a sign, by classes where an order of unnamed bands has them.

    A file without a sign is of the sensor that most bands in its folder are of, else most of all: a stray raster must
    not hide what the others are, nor be taken for something else. A file that names another satellite is not.

    Args:
        table: the sensors to choose from.

    Returns:
        Path -> sensor; None where nothing tells any file's.
    """
    possible = {file.path: without_others(file.name, table) for file in files}
    of_folders = _by_band_names(files, possible, table)
    certain: dict[str, Sensor] = {}
    for file in files:
        rows = possible[file.path]
        nearby = of_folders.get(file.folder)
        sensor = (
            by_path(file.name, rows)
            or _by_descriptions(file, rows)
            or by_form(file, rows)
            or (nearby if any(row is nearby for row in rows) else None)
        )
        if sensor:
            certain[file.path] = of_level(sensor, file.level.value, table)
    if not certain:
        certain = {
            file.path: of_level(sensor, file.level.value, table)
            for file in files
            if (sensor := _by_classes(file, possible[file.path]))
        }
    usable = [file for file in files if file.path in certain and certain[file.path].refused is None]
    # A class map that lies beside them has a sensor, and says nothing of theirs.
    signs = [file for file in usable if _is_image(file, certain[file.path])]
    signs = signs or [file for file in usable if len(file.dtypes) > 1]
    everywhere = Counter(certain[file.path].name for file in signs)
    nearby_counts: dict[str, Counter[str]] = defaultdict(Counter)
    for file in signs:
        nearby_counts[file.folder][certain[file.path].name] += 1
    first = {sensor.name: sensor for sensor in reversed(table)}
    found: dict[str, Sensor | None] = {}
    for file in files:
        likely = certain.get(file.path) or _most(nearby_counts[file.folder], first) or _most(everywhere, first)
        found[file.path] = likely if file.path in certain or any(row is likely for row in possible[file.path]) else None
    return found


def _is_image(file: RasterFile, sensor: Sensor) -> bool:
    """Whether a file is told to hold bands or masks of a sensor."""
    if len(file.dtypes) == 1:
        return bands.named(file, sensor) is not None or masks.rule_of(file, sensor) is not None
    return not isinstance(bands.match(file.descriptions, sensor, StackOptions(), file.name), str)


def _most(counts: Counter[str], first: Mapping[str, Sensor]) -> Sensor | None:
    return first[counts.most_common(1)[0][0]] if counts else None


def by_path(path: str, table: Sequence[Sensor]) -> Sensor | None:
    """Tell a sensor by a file's name, else by the folders above it."""
    name = path.rpartition("/")[2]
    sensor = _first(table, lambda sensor: sensor.claims(name)) or _first(table, lambda sensor: sensor.claims(path))
    return of_level(sensor, level_of_path(path), table) if sensor else None


def of_level(sensor: Sensor, level: str, table: Sequence[Sensor]) -> Sensor:
    """The row of a sensor's family that has a level; the sensor itself where none has."""
    if not sensor.family or not level:
        return sensor
    return next((row for row in table if row.family == sensor.family and row.level == level), sensor)


def _first(table: Sequence[Sensor], sign: Callable[[Sensor], bool]) -> Sensor | None:
    return next((sensor for sensor in table if sign(sensor)), None)


def _by_descriptions(file: RasterFile, table: Sequence[Sensor]) -> Sensor | None:
    named = [text for text in file.descriptions if text]
    sensor = _first(
        table,
        lambda sensor: (
            len(named) >= 2 and all(text in sensor.telling_names or sensor.mask_called(text) for text in named)
        ),
    )
    return sensor if sensor and not _mean_others(named, sensor, table) else None


def _mean_others(names: Collection[str], sensor: Sensor, table: Sequence[Sensor]) -> bool:
    """Whether band names fit another sensor too, and mean other bands there, as B05 of Landsat and of Sentinel-2."""
    for other in table:
        if other.name == sensor.name or not all(other.band_called(name) or other.mask_called(name) for name in names):
            continue
        for name in names:
            ours, theirs = (row.band(row.band_called(name) or "") for row in (sensor, other))
            if ours and theirs and abs((ours.wavelength_nm or 0) - (theirs.wavelength_nm or 0)) > _ONE_BAND_NM:
                return True
    return False


def _by_band_names(
    files: Sequence[RasterFile], possible: Mapping[str, Sequence[Sensor]], table: Sequence[Sensor]
) -> dict[str, Sensor]:
    """Folder -> the sensor that two bands in the names of its single-band files tell.

    Args:
        possible: path -> the rows of the table that it does not speak against.
    """
    tokens: dict[str, set[str]] = defaultdict(set)
    spoken_of: dict[str, set[int]] = defaultdict(set)
    for file in files:
        if len(file.dtypes) == 1:
            tokens[file.folder].update(file.tokens)
            spoken_of[file.folder].update(map(id, possible[file.path]))
    sensor_of = {}
    for folder, words in tokens.items():
        rows = [row for row in table if id(row) in spoken_of[folder]]
        best = max(rows or table, key=lambda sensor: len(words & sensor.telling_names))
        telling = words & best.telling_names
        if len(telling) >= 2 and not _mean_others(telling, best, rows):
            sensor_of[folder] = best
    return sensor_of


def _by_classes(file: RasterFile, table: Sequence[Sensor]) -> Sensor | None:
    """The sensor of which an order has as many bands as a file, where its class bands hold its classes: a count alone
    is no sign.
    """
    count = len(file.dtypes)
    if any(file.descriptions):
        return None
    for sensor in table:
        for order in sensor.orders:
            if len(order) == count and any((rule := sensor.mask_called(name)) and rule.codes for name in order):
                values = looked_at([RasterRef(file.path, number) for number in range(1, count + 1)], file.nodata)
                if values is not None and not doubt(values, order, sensor, file.nodata):
                    return sensor
    return None
