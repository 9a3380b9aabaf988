"""A folder of dated rasters, of dated sub-folders with one raster a band, and of products; or one product."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.stack.dates import UNDATED, compile_pattern
from engine.stack.find import bands, masks
from engine.stack.find.annual import by_form, date_of_year, is_annual
from engine.stack.find.confirm import unconfirmed
from engine.stack.find.detect import detect_each, of_level
from engine.stack.find.filelevels import level_of_bands, product_facts, with_levels
from engine.stack.find.found import Candidate, Found, Rejected, sorted_out
from engine.stack.find.fusedoptions import options_of
from engine.stack.find.maskguess import MaskLayer, layer_of, layers_in, with_guessed_masks
from engine.stack.find.rasterfile import RasterFile, described
from engine.stack.find.scaling import scaled
from engine.stack.find.sensors import Sensor, found_in, rows_named, sensors
from engine.stack.find.sources import safe
from engine.stack.find.sources.formats import FOREIGN, NO_RASTERS, PACKED, RASTERS
from engine.stack.find.sources.user_mask import with_user_mask
from engine.stack.find.sources.walk import Entry, date_in, listing, why_undated_in
from engine.stack.read.grid import finest, pixel_size
from engine.stack.read.network import FORMATS, UNREADABLE, open_found, why
from engine.stack.types import Acquisition, MaskRef, RasterRef


def read(path: Path, options: StackOptions) -> Found:
    """Find the acquisitions in a folder of dated rasters and products, or in one product or archive.

    Raises:
        BadInput: `no_dates` when no raster has a date in its name; `raster_unreadable` when none of those that have
            can be opened; `sensor_unknown`, `sensor_invalid`; `date_pattern_invalid`; `mask_missing`,
            `mask_unreadable`; `folder_too_large`.
    """
    if options.date_pattern is not None:
        compile_pattern(options.date_pattern)
    table = rows_named(options.sensor) if options.sensor else sensors()
    rasters = options.mask_rasters
    own_masks = Path(rasters) if rasters is not None and Path(rasters).is_dir() else None
    found = listing(path, options.date_pattern, own_masks)
    products, loose = safe.products(found.entries)
    files, rejected = _opened(loose, options)
    files = with_levels(files)
    if not files and not products:
        raise _nothing(path, [*found.rejected, *rejected], found.others)
    rows = [*found.rejected, *rejected]
    for name, entries in products.items():
        rows += safe.acquisitions(name, entries, options)
    default = table[0] if options.sensor else None
    of_sensors: dict[int, tuple[Sensor | None, list[RasterFile]]] = {}
    sensor_of = detect_each(files, table)
    for file in files:
        sensor = sensor_of[file.path] or default
        of_sensors.setdefault(id(sensor), (sensor, []))[1].append(file)
    for sensor, of_sensor in of_sensors.values():
        rows += _of_sensor(of_sensor, sensor, options)
    return with_user_mask(sorted_out(rows), options)


def is_annual_raster(path: Path, options: StackOptions) -> bool:
    """Whether a file is a raster of one date a year, whose name tells the year alone."""
    date = None if options.date_pattern is not None or date_in(path.name, None) else date_of_year(str(path.absolute()))
    if date is None or path.suffix.lower() not in RASTERS:
        return False
    try:
        with open_found(str(path), options.also_read or ()) as dataset:
            return is_annual(described(str(path), path.name, date, dataset), options)
    except UNREADABLE:
        return False


def read_annual(path: Path, options: StackOptions) -> Found:
    """Find the one date of a raster of a year.

    Raises:
        BadInput: `raster_unreadable` and what else `read` raises.
    """
    files, rejected = _opened([Entry(str(path), path.name)], options)
    if not files:
        raise _nothing(path, rejected, {})
    (file,) = files
    sensor = rows_named(options.sensor)[0] if options.sensor else by_form(file, sensors())
    return with_user_mask(sorted_out(_of_sensor(files, sensor, options)), options)


def _nothing(path: Path, rejected: Sequence[Rejected], others: Mapping[str, int]) -> BadInput:
    unusable = [row for row in rejected if row.reason != UNDATED]
    if unusable:
        files = f"None of the {len(unusable)} files" if len(unusable) > 1 else "The only file"
        verb = "can be" if len(unusable) > 1 else "cannot be"
        return BadInput(
            "raster_unreadable",
            f"{files} in {path} that might be used {verb}; {unusable[0].source}: {unusable[0].reason}.",
            "Convert the files to GeoTIFF, one a date, or choose the one file that holds all dates."
            if unusable[0].reason in {*FOREIGN.values(), *PACKED.values()}
            else "Fetch the files again, or give them what they lack.",
        )
    if not rejected:
        suffix = max(others, key=lambda suffix: (suffix in NO_RASTERS, others[suffix]), default="")
        kind = f" ({NO_RASTERS[suffix]})" if suffix in NO_RASTERS else ""
        only = f", only others such as {others[suffix]} {suffix}{kind}" if suffix else ""
        return BadInput(
            "no_dates",
            f"{path} has no raster of a format that is read ({FORMATS}){only}.",
            "Choose the folder of the dated rasters, or convert them to GeoTIFF, one a date.",
        )
    if others.get(".npy"):
        return BadInput(
            "no_dates",
            f"{path} has {others['.npy']:,} .npy files ({NO_RASTERS['.npy']}), and no raster with a date in its name.",
            "Choose the folder of the dated rasters.",
        )
    return BadInput(
        "no_dates",
        f"{path} has no raster with a date in its name; {rejected[0].source} is one without.",
        "Name the files with their date, such as S2_20230512.tif, or give a date pattern.",
    )


def _opened(entries: Iterable[Entry], options: StackOptions) -> tuple[list[RasterFile], list[Rejected]]:
    files: list[RasterFile] = []
    rejected: list[Rejected] = []
    for entry in entries:
        date = date_in(entry.name, options.date_pattern)
        annual = (
            date_of_year(str(Path(entry.path).absolute())) if date is None and options.date_pattern is None else None
        )
        if date is None and annual is None:
            rejected.append(Rejected(entry.name, why_undated_in(entry.name, options.date_pattern)))
            continue
        try:
            with open_found(entry.path, options.also_read or ()) as dataset:
                file = described(entry.path, entry.name, date or annual, dataset)
            if date is None and not is_annual(file, options):
                rejected.append(Rejected(entry.name, why_undated_in(entry.name, options.date_pattern)))
                continue
            files.append(file)
        except UNREADABLE as error:
            reason = why(error) if date is not None else why_undated_in(entry.name, options.date_pattern)
            rejected.append(Rejected(entry.name, reason, date))
    return files, rejected


def _of_sensor(files: Sequence[RasterFile], sensor: Sensor | None, options: StackOptions) -> list[Candidate | Rejected]:
    """The acquisitions in files of one sensor, with its masks."""
    options = options_of(options, sensor)
    if sensor and sensor.refused is not None:
        return [Rejected(file.name, sensor.refused, file.date) for file in files]
    if sensor:
        files = [file for file in files if not any(pattern.search(file.name) for pattern in sensor.ignored)]
    mask_files = {file: rule for file in files if (rule := masks.rule_of(file, sensor))}
    images = [file for file in files if file not in mask_files]
    single = [file for file in images if len(file.dtypes) == 1 and not options.bands]
    several = [file for file in images if len(file.dtypes) > 1 or options.bands]
    nameless = [file for file in single if bands.named(file, sensor) is None]
    likely = {file: layer for file in nameless if sensor and (layer := layer_of(file, sensor))}
    single = [file for file in single if file not in likely]
    found = sorted_out(
        [
            *(_from_bands(file, sensor, options) for file in several),
            *(_from_single_bands(group, sensor, options) for group in _by_acquisition(single, sensor)),
        ]
    )
    candidates = masks.with_mask_files(found.candidates, mask_files, sensor, options)
    if not sensor:
        return [*candidates, *found.rejected]
    within = [layer for file in several for layer in _unnamed_masks(file, sensor, options)]
    masked, unused = with_guessed_masks(candidates, [*within, *likely.values()], sensor, options)
    return [*masked, *unused, *found.rejected]


def _unnamed_masks(file: RasterFile, sensor: Sensor, options: StackOptions) -> list[MaskLayer]:
    """The bands of a file that look like masks and are not called as the sensor's own."""
    matched = bands.match(file.descriptions, sensor, options, file.name)
    return [] if isinstance(matched, str) else layers_in(file, matched[0].values(), sensor)


def _from_bands(file: RasterFile, sensor: Sensor | None, options: StackOptions) -> Candidate | Rejected:
    """A multi-band file is one acquisition."""
    matched = bands.match(file.descriptions, sensor, options, file.name)
    if not isinstance(matched, str) and sensor and (why := unconfirmed(*matched, file, sensor, options)):
        matched = why
    if isinstance(matched, str):
        return Rejected(file.name, matched, file.date, sensor.name if sensor else "")
    numbers, matched_by = matched
    if sensor and not options.sensor and not file.level.value:
        file = replace(file, level=level_of_bands(numbers))  # of unnamed bands their order, which the values confirm
        sensor = of_level(sensor, file.level.value, sensors())
    rules = {number: rule for name, number in numbers.items() if sensor and (rule := sensor.mask_called(name))}
    plain = {name: number for name, number in numbers.items() if number not in rules}
    refs = {name: scaled(file, number, sensor, options, name) for name, number in plain.items()}
    own_masks = tuple(MaskRef(file.path, number, rule.kind, rule.bad) for number, rule in rules.items())
    return _candidate([file], file.name, refs, own_masks if options.mask is None else (), sensor, matched_by, options)


def _candidate(
    files: Sequence[RasterFile],
    source: str,
    refs: Mapping[str, RasterRef],
    own_masks: tuple[MaskRef, ...],
    sensor: Sensor | None,
    matched_by: str,
    options: StackOptions,
) -> Candidate:
    name = files[0].name
    acquisition = Acquisition(
        files[0].date,
        source,
        refs,
        own_masks,
        sensor.name if sensor else "unknown",
        found_in(sensor.orbit, name) if sensor else "",
        **product_facts(files, sensor, options),
    )
    grid = finest(file.grid for file in files)
    return Candidate(acquisition, grid, matched_by, tile=found_in(sensor.tile, name) if sensor else "")


def _by_acquisition(files: Sequence[RasterFile], sensor: Sensor | None) -> list[list[RasterFile]]:
    groups: dict[tuple[datetime.date, str], list[RasterFile]] = defaultdict(list)
    for file in files:
        groups[(file.date, bands.granule(file, sensor))].append(file)
    return list(groups.values())


def _from_single_bands(
    group: Sequence[RasterFile], sensor: Sensor | None, options: StackOptions
) -> Candidate | Rejected:
    refs: dict[str, RasterRef] = {}
    used: list[RasterFile] = []
    source = group[0].name if len(group) == 1 else f"{group[0].name} and {len(group) - 1} more"
    named = {file: tokens for file in group if (tokens := bands.named(file, sensor))}
    texts = {file: file.descriptions[0] or "_".join(tokens) for file, (tokens, _) in named.items()}
    called = {texts[file]: name for file, (_, name) in named.items()}
    called = bands.told_apart(called, sensor) if sensor else called
    if sensor and bands.are_numbers(called.values()):
        return Rejected(
            source, f"its bands B01 to B{len(called)} may be no more than the files' numbers", group[0].date
        )
    # The finest first, so that a band delivered at several resolutions counts once, at its best.
    for file in sorted(named, key=lambda file: (min(pixel_size(file.grid)), file.name)):
        name = called[texts[file]]
        if name not in refs:
            refs[name] = scaled(file, 1, sensor, options, name)
            used.append(file)
    if not refs:
        return Rejected(source, "neither description nor name tells which band it is", group[0].date)
    order = [band.name for band in sensor.bands] if sensor else sorted(refs)
    chosen = {name: refs[name] for name in order if name in refs}
    return _candidate(used, source, chosen, (), sensor, "name", options)
