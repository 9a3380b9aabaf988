"""A folder of dated rasters, and of dated sub-folders with one raster a band."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

import rasterio
from rasterio.errors import RasterioError

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.runfolder import REPORT
from engine.stack import bands, masks
from engine.stack.dates import compile_pattern, date_of
from engine.stack.detect import detect
from engine.stack.found import Candidate, Found, Rejected, sorted_out
from engine.stack.grid import pixel_size
from engine.stack.rasterfile import RasterFile, described
from engine.stack.scaling import baseline_unknown, scaled
from engine.stack.sensors import Sensor, sensor_named
from engine.stack.types import Acquisition, Grid, MaskRef, RasterRef

_SUFFIXES = {".tif", ".tiff", ".jp2", ".vrt", ".img"}


def read(folder: Path, options: StackOptions) -> Found:
    """Find the acquisitions in a folder of dated rasters, and in its dated sub-folders.

    Raises:
        BadInput: `no_dates` when no raster has a date in its name; `raster_unreadable` when none of those that have
            can be used; `sensor_unknown`; `date_pattern_invalid`; `mask_missing`.
    """
    files, rejected = _open_all(folder, options)
    if not files:
        raise _nothing(folder, rejected)
    sensor = sensor_named(options.sensor) if options.sensor else detect(files)
    single = [file for file in files if len(file.dtypes) == 1 and not options.bands]
    mask_files = {file: rule for file in single if (rule := masks.rule_of(file, sensor))}
    found = sorted_out(
        [
            *rejected,
            *(_from_bands(file, sensor, options) for file in files if file not in single),
            *(
                _from_single_bands(group, sensor, options)
                for group in _by_acquisition([file for file in single if file not in mask_files], sensor)
            ),
        ]
    )
    candidates = [masks.with_mask_file(candidate, mask_files, options) for candidate in found.candidates]
    return Found(tuple(masks.with_user_mask(candidates, options, user_masks(options))), found.rejected)


def _nothing(folder: Path, rejected: Sequence[Rejected]) -> BadInput:
    unusable = [row for row in rejected if row.date is not None]
    if unusable:
        return BadInput(
            "raster_unreadable",
            f"None of the {len(unusable)} dated rasters in {folder} can be used; {unusable[0].source}: "
            f"{unusable[0].reason}.",
            "Fetch the files again, or give them their coordinate reference system.",
        )
    return BadInput(
        "no_dates",
        f"{folder} has no raster with a date in its name"
        + (f"; {rejected[0].source} is one without." if rejected else "; it has no GeoTIFF or JPEG 2000 at all."),
        "Name the files with their date, such as S2_20230512.tif, or give a date pattern.",
    )


def _open_all(folder: Path, options: StackOptions) -> tuple[list[RasterFile], list[Rejected]]:
    pattern = options.date_pattern
    if pattern is not None:
        compile_pattern(pattern)
    files: list[RasterFile] = []
    rejected: list[Rejected] = []
    for path, date in dated(folder, pattern):
        name = path.relative_to(folder).as_posix()
        if date is None:
            rejected.append(Rejected(name, "no date in its name"))
            continue
        try:
            with rasterio.open(path) as dataset:
                if not dataset.crs:
                    rejected.append(Rejected(name, "no coordinate reference system", date))
                    continue
                files.append(described(str(path), name, date, dataset))
        except RasterioError:
            rejected.append(Rejected(name, "cannot be opened; truncated or not a raster", date))
    return files, rejected


def dated(folder: Path, pattern: str | None) -> Iterable[tuple[Path, datetime.date | None]]:
    """The rasters of a folder and of its dated sub-folders, with the date in their names."""
    for path in sorted(folder.iterdir(), key=lambda path: path.name):
        if path.is_dir():
            # A folder a date, its bands inside. Other folders may be anything; a dated one may hold our own results.
            date = date_of(path.name, pattern)
            if date is not None and not (path / REPORT).exists():
                yield from (
                    (inner, date_of(inner.name, pattern) or date) for inner in sorted(path.iterdir()) if _raster(inner)
                )
        elif _raster(path):
            yield path, date_of(path.name, pattern)


def _raster(path: Path) -> bool:
    return path.is_file() and path.suffix.lower() in _SUFFIXES


def _from_bands(file: RasterFile, sensor: Sensor | None, options: StackOptions) -> Candidate | Rejected:
    """A multi-band file is one acquisition."""
    matched = bands.match(file.descriptions, sensor, options)
    if isinstance(matched, str):
        return Rejected(file.name, matched, file.date)
    places, matched_by = matched
    rules = {place: rule for name, place in places.items() if sensor and (rule := sensor.mask_called(name))}
    refs = {name: scaled(file, place, sensor, options) for name, place in places.items() if place not in rules}
    own = tuple(MaskRef(file.path, place, rule.kind, rule.bad) for place, rule in rules.items())
    acquisition = Acquisition(
        file.date, file.name, refs, own if options.mask is None else (), sensor.name if sensor else "unknown"
    )
    return Candidate(acquisition, file.grid, matched_by, baseline_unknown(file, sensor, options))


def _by_acquisition(files: Sequence[RasterFile], sensor: Sensor | None) -> list[list[RasterFile]]:
    groups: dict[tuple[datetime.date, str], list[RasterFile]] = defaultdict(list)
    for file in files:
        groups[(file.date, bands.granule(file, sensor))].append(file)
    return list(groups.values())


def _from_single_bands(
    group: Sequence[RasterFile], sensor: Sensor | None, options: StackOptions
) -> Candidate | Rejected:
    refs: dict[str, RasterRef] = {}
    grids: dict[str, Grid] = {}
    source = group[0].name if len(group) == 1 else f"{group[0].name} and {len(group) - 1} more"
    # The finest first, so that a band delivered at several resolutions counts once, at its best.
    for file in sorted(group, key=lambda file: (min(pixel_size(file.grid)), file.name)):
        told = bands.named(file, sensor)
        if told is None or told[1] in refs:
            continue
        refs[told[1]] = scaled(file, 1, sensor, options)
        grids[told[1]] = file.grid
    if not refs:
        return Rejected(source, "neither description nor name tells which band it is", group[0].date)
    grid = min(grids.values(), key=lambda grid: min(pixel_size(grid)))
    order = [band.name for band in sensor.bands] if sensor else sorted(refs)
    unknown = any(baseline_unknown(file, sensor, options) for file in group)
    acquisition = Acquisition(
        group[0].date,
        source,
        {name: refs[name] for name in order if name in refs},
        sensor=sensor.name if sensor else "unknown",
    )
    return Candidate(acquisition, grid, "name", unknown)


def user_masks(options: StackOptions) -> dict[datetime.date, str]:
    """The path of the user's mask of each date, where `options.mask` is a folder of dated ones."""
    if options.mask in (None, "none") or not Path(options.mask).is_dir():
        return {}
    return {date: str(path) for path, date in dated(Path(options.mask), options.date_pattern) if date is not None}
