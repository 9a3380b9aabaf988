"""One raster with all dates, or a folder with one such raster a band."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.reading import Unreadable, is_regular, read_text
from engine.stack.dates import UNDATED, date_of, reading_of, why_undated
from engine.stack.facts import Fact
from engine.stack.find import bands
from engine.stack.find.confirm import unconfirmed
from engine.stack.find.detect import detect
from engine.stack.find.filelevels import product_facts, with_levels
from engine.stack.find.found import Candidate, Found, Rejected, sorted_out
from engine.stack.find.fusedoptions import options_of
from engine.stack.find.layers import Layers, by_labels, by_timeline
from engine.stack.find.maskguess import unused_layers
from engine.stack.find.rasterfile import RasterFile, described
from engine.stack.find.scaling import scaled
from engine.stack.find.sensors import Sensor, sensor_named
from engine.stack.find.sources.formats import RASTERS, has_envi_header
from engine.stack.find.sources.user_mask import with_user_mask
from engine.stack.read.grid import finest
from engine.stack.read.network import UNREADABLE, open_found, open_raster, why
from engine.stack.read.vrt import missing_sources
from engine.stack.types import Acquisition, MaskRef

_TIMELINES = ("timeline", "timeline.txt", "timeline.csv", "dates.txt", "dates.csv")
_LARGEST_TIMELINE = 1024 * 1024
_HINT = (
    "Give the dates, one for each step in time, and the order of the layers (date-major or band-major); or name the "
    "layers, such as B04_2018-04-18."
)


@dataclass(frozen=True)
class _Series:
    """A raster and the layout of its layers."""

    file: RasterFile
    layers: Layers


@dataclass(frozen=True)
class _Column:
    """One band of a raster: `texts` name it, the likeliest first."""

    series: _Series
    index: int
    texts: tuple[str, ...]


def read(path: Path, options: StackOptions) -> Found:
    """Find the dates of one raster that holds them all.

    Their order is told by the layers' descriptions or metadata, by `options.dates` and `options.order`, or by a text
    file of dates beside the raster: 'timeline', 'dates.txt', or the raster's own name with the suffix .txt.

    Raises:
        BadInput: `raster_unreadable`, `vrt_incomplete`, `one_date` for a raster of a single date, `layers_unclear`
            when the layers can be told in more than one way, `timeline_invalid`.
    """
    missing = missing_sources(path)
    if missing:
        raise BadInput(
            "vrt_incomplete",
            f"{path} points to {len(missing)} files that are not there, {missing[0]} first.",
            "Put the files back, or build the VRT again.",
        )
    try:
        open_raster(str(path)).close()
    except UNREADABLE as error:
        raise BadInput(
            "raster_unreadable",
            f"{path} cannot be used: {_reason(error)}.",
            "Choose the folder of the dated rasters, or a raster that has all dates.",
        ) from error
    opened = _opened(path, _timeline(path.parent, [path], options), options, open_raster)
    if isinstance(opened, _Series):
        return _found(path.name, [opened], options, [])
    if opened.date is not None:
        raise BadInput(
            "one_date",
            f"{path} is of a single date, {opened.date.isoformat()}; crops are told apart by how they change.",
            "Choose the folder that holds it and the rasters of other dates.",
        )
    raise BadInput("layers_unclear", f"{path} cannot be used: {opened.reason}.", _HINT)


def holds(folder: Path, options: StackOptions) -> bool:
    """Whether a folder's rasters seem to hold all dates each: nothing in it bears a date, and they have many layers or
    a timeline.
    """
    if any(reading_of(path.name, options.date_pattern) for path in folder.iterdir()):
        return False
    rasters = _rasters(folder)
    timeline = bool(rasters) and _timeline(folder, [], options) is not None
    return timeline or any(_layers(path, options) > 1 for path in rasters)


def read_folder(folder: Path, options: StackOptions) -> Found:
    """Find the dates of rasters that hold them all, each with one band or more.

    Raises:
        BadInput: `layers_unclear` when none of them can be used; `timeline_invalid`.
    """
    paths = _rasters(folder)
    opened = [
        _opened(path, _timeline(folder, [], options), options, partial(open_found, also=options.also_read or ()))
        for path in paths
    ]
    series = [one for one in opened if isinstance(one, _Series)]
    rejected = [one for one in opened if isinstance(one, Rejected)]
    if not series:
        raise BadInput(
            "layers_unclear",
            f"None of the {len(paths)} rasters in {folder} can be used; {rejected[0].source}: {rejected[0].reason}.",
            f"If each is of one date, name them so, such as S2_20230512.tif. {_HINT}",
        )
    return _found(folder.name, series, options, rejected)


def _rasters(folder: Path) -> list[Path]:
    return sorted(
        path
        for path in folder.iterdir()
        if (path.suffix.lower() in RASTERS or has_envi_header(path)) and is_regular(path)
    )


def _timeline(folder: Path, rasters: Sequence[Path], options: StackOptions) -> Sequence[datetime.date] | None:
    """The dates that the user gives, or that a text file beside the rasters names."""
    if options.dates is not None:
        return options.dates
    names = [*(path.with_suffix(".txt").name for path in rasters), *_TIMELINES]
    path = next(
        (folder / name for name in names if os.path.lexists(folder / name) and not os.path.isdir(folder / name)), None
    )
    if path is None:
        return None
    try:
        lines = read_text(path, _LARGEST_TIMELINE).splitlines()
    except Unreadable as error:
        raise BadInput(
            "timeline_invalid", f"{path} cannot be read: {error.reason}.", "Write a date a line, or take it away."
        ) from error
    # A heading has no digits.
    rows = [(number, line) for number, line in enumerate(lines, 1) if any(sign.isdigit() for sign in line)]
    dates = [date_of(_dashed(line)) for _, line in rows]
    if None in dates:
        number, line = rows[dates.index(None)]
        text = line.strip()[:80]
        raise BadInput(
            "timeline_invalid",
            f"Line {number} of {path}, {text!r}, is no date: {why_undated(_dashed(text))}.",
            "Write a date a line, such as 2018-04-18.",
        )
    if len(set(dates)) < len(dates):
        raise BadInput("timeline_invalid", f"{path} names a date twice.", "Write each date once, in the layers' order.")
    return dates or None


def _dashed(line: str) -> str:
    """A line whose dates have dashes, as names have them: 2018/04/18 stands in texts alone."""
    return line.replace("/", "-")


def _layers(path: Path, options: StackOptions) -> int:
    try:
        with open_found(str(path), options.also_read or ()) as dataset:
            return dataset.count
    except UNREADABLE:
        return 0


def _opened(
    path: Path, dates: Sequence[datetime.date] | None, options: StackOptions, opened: Callable[[str], Any]
) -> _Series | Rejected:
    """A raster with all dates, or why it cannot be used; `opened` opens it."""
    try:
        with opened(str(path)) as dataset:
            file = described(str(path), path.name, datetime.date.min, dataset)
            labels = [_label(dataset, layer) for layer in dataset.indexes[: len(file.dtypes)]]
    except UNREADABLE as error:
        return Rejected(path.name, _reason(error))
    if dates is None:
        layers = by_labels(labels, options.date_pattern)
    else:
        layers = by_timeline(labels, dates, options.order)
    if isinstance(layers, Layers):
        return _Series(replace(file, date=next(iter(layers.table))), layers)
    count = f"{len(labels)} layer" + ("" if len(labels) == 1 else "s")
    date = date_of(path.name, options.date_pattern) or next((d for text in labels if (d := date_of(text))), None)
    name = why_undated(path.name, options.date_pattern)
    more = "" if name == UNDATED or date else name[len(UNDATED) :] if name.startswith(UNDATED) else f"; {name}"
    return Rejected(path.name, layers or f"nothing tells the dates of its {count}{more}", None if layers else date)


def _reason(error: Exception) -> str:
    """Return why a raster could not be opened, in words that follow its name and a colon."""
    return f"it {why(error).removeprefix('it ')}"


def _label(dataset, layer: int) -> str:
    """A layer's description, else what its metadata say of date and band."""
    tags = dataset.tags(layer)
    texts = [tags[key] for key in sorted(tags) if any(word in key.lower() for word in ("date", "time", "band", "name"))]
    return dataset.descriptions[layer - 1] or " ".join(texts)


def _found(name: str, series: Sequence[_Series], options: StackOptions, rejected: Sequence[Rejected]) -> Found:
    levelled = with_levels([_as_one_date(one) for one in series])
    sensor = sensor_named(options.sensor) if options.sensor else detect(levelled)
    options = options_of(options, sensor)
    facts = product_facts(levelled, sensor, options)
    columns = list(_columns(series))
    matched = bands.match([_text(column, sensor) for column in columns], sensor, options)
    if isinstance(matched, str):
        raise BadInput("layers_unclear", f"{name} cannot be used: {matched}.", "Say which band is which (band map).")
    numbers, matched_by = matched
    chosen = {band: columns[number - 1] for band, number in numbers.items()}
    why = _unconfirmed(chosen, sensor, options) if matched_by == "order" and sensor else ""
    if why:
        raise BadInput("layers_unclear", f"{name} cannot be used: {why}.", "Say which band is which (band map).")
    dates = sorted({date for one in series for date in one.layers.table})
    rows = [_candidate(name, date, chosen, sensor, options, matched_by, facts) for date in dates]
    undated = [
        Rejected(f"{one.file.name}, layer {layer}", "its label tells no date" if why == UNDATED else why)
        for one in series
        for layer, why in one.layers.undated.items()
    ]
    rest = [column for column in columns if column not in chosen.values()]
    masked = options.mask is not None or any(sensor and sensor.mask_called(band) for band in chosen)
    unused = [] if masked else unused_layers([_text(column, sensor) for column in rest], f"{name}, ")
    found = sorted_out([*rejected, *undated, *unused, *rows])
    return with_user_mask(found, options)


def _unconfirmed(chosen: Mapping[str, _Column], sensor: Sensor, options: StackOptions) -> str:
    """Why the bands of a date of each raster may be others than their order says; '' where nothing says so."""
    series = list({id(column.series): column.series for column in chosen.values()}.values())
    if len(series) > 1:
        return ""  # a raster a band: it is their names that tell
    for layers in series[0].layers.table.values():
        if all(layers):
            numbers = {band: layers[column.index] for band, column in chosen.items()}
            return unconfirmed(numbers, "order", series[0].file, sensor, options)
    return ""


def _as_one_date(one: _Series) -> RasterFile:
    """The raster as if it held one date only, which is how sensors are told."""
    count = len(one.layers.bands)
    return replace(one.file, dtypes=one.file.dtypes[:count], descriptions=one.layers.bands)


def _columns(series: Sequence[_Series]) -> Iterable[_Column]:
    for one in series:
        for number, text in enumerate(one.layers.bands):
            # A band alone in its file is called as the file is, where its layers do not say it.
            words = tuple(reversed(text.split("_"))) if text else ()
            stem = (*reversed(one.file.tokens), one.file.stem) if len(one.layers.bands) == 1 else ()
            yield _Column(one, number, (text, *words, *stem))


def _text(column: _Column, sensor: Sensor | None) -> str:
    """The text that names a band: the first that the sensor knows."""
    known = (text for text in column.texts if sensor and (sensor.band_called(text) or sensor.mask_called(text)))
    alone = len(column.series.layers.bands) == 1
    return next(known, column.texts[0] or (column.series.file.stem if alone else ""))


def _candidate(
    name: str,
    date: datetime.date,
    chosen: dict[str, _Column],
    sensor: Sensor | None,
    options: StackOptions,
    matched_by: str,
    facts: Mapping[str, Fact],
) -> Candidate | Rejected:
    refs, own_masks, files = {}, [], []
    for band, column in chosen.items():
        layer = column.series.layers.table.get(date, (0,) * (column.index + 1))[column.index]
        if not layer:
            continue
        file = replace(column.series.file, date=date)
        rule = sensor.mask_called(band) if sensor else None
        if rule:
            own_masks.append(MaskRef(file.path, layer, rule.kind, rule.bad))
        else:
            refs[band] = scaled(file, layer, sensor, options, band)
            files.append(file)
    source = f"{name} at {date.isoformat()}"
    if not refs:
        return Rejected(source, "it has no band", date)
    masks = tuple(own_masks) if options.mask is None else ()
    acquisition = Acquisition(date, source, refs, masks, sensor.name if sensor else "unknown", **facts)
    grid = finest(file.grid for file in files)
    return Candidate(acquisition, grid, matched_by)
