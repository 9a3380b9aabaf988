"""Sentinel-2 products as the agency delivers them: SAFE folders, and archives of them."""

from __future__ import annotations

import datetime
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from engine.contract import StackOptions
from engine.reading import Unreadable
from engine.stack.dates import date_of
from engine.stack.facts import FILE_NAME, Fact
from engine.stack.facts import METADATA as BY_METADATA
from engine.stack.find.detect import by_path
from engine.stack.find.filelevels import product_facts
from engine.stack.find.found import Candidate, Rejected
from engine.stack.find.fusedoptions import options_of
from engine.stack.find.level import L1C, L2A, agreed, baseline_number, is_before_offset, level_of_text
from engine.stack.find.rasterfile import RasterFile, described
from engine.stack.find.scaling import scaled
from engine.stack.find.sensors import Sensor, found_in, sensor_named, sensors
from engine.stack.find.sources.walk import METADATA, Entry
from engine.stack.read.archive import text_of
from engine.stack.read.grid import finest
from engine.stack.read.network import UNREADABLE, open_found, why
from engine.stack.types import Acquisition, MaskRef, RasterRef

_SAFE = re.compile(r"(?i)^.*?\.SAFE(?=/)")
_IMAGE = re.compile(r"/IMG_DATA/(?:R\d\dm/)?[^/]*?_(B\d[\dA]|SCL)(?:_(\d\d)m)?\.(?:jp2|tiff?)$", re.IGNORECASE)
_GRANULE = re.compile(r"^.*/GRANULE/[^/]+")
# Old names have the day of processing first, and the one of sensing after a V.
_DATES_IN_NAME = (re.compile(r"_V(\d{8})T\d{6}"), re.compile(r"_(\d{8})T\d{6}"))

# Some values, told by their tags alone: that needs no XML parser, so nothing hostile in the file is ever expanded.
_START = re.compile(r"<(?:DATATAKE_SENSING_START|PRODUCT_START_TIME)>\s*(\d{4}-\d\d-\d\d)T")
_ORBIT = re.compile(r"<SENSING_ORBIT_NUMBER>\s*(\d{1,3})\s*<")
_BASELINE = re.compile(r"<PROCESSING_BASELINE>\s*(\d\d\.\d\d)\s*<")
_MADE = re.compile(r"<GENERATION_TIME>\s*(\d{4}-\d\d-\d\d)T")
_LEVEL = re.compile(r"<(?:PROCESSING_LEVEL|PRODUCT_TYPE)>\s*([\w-]{1,40})\s*<")
# Bounded repeats: an open tag without an end, a million times, would take hours to see through.
_QUANTIFICATION = re.compile(r"<(?:L2A_)?(?:BOA_)?QUANTIFICATION_VALUE\b[^<>]{0,200}>\s*(\d+(?:\.\d+)?)\s*<")
_OFFSET = re.compile(
    r"""<(?:BOA|RADIO)_ADD_OFFSET\b[^<>]{0,200}\bband_id\s*=\s*["'](\d{1,2})["'][^<>]{0,200}>"""
    r"""\s*(-?\d+(?:\.\d+)?)\s*<"""
)
_IDS = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")


@dataclass(frozen=True)
class Metadata:
    """What MTD_MSIL2A.xml or MTD_MSIL1C.xml says; None where it does not.

    Attributes:
        orbit: relative, three digits; '' without.
        baseline: such as 509 for 05.09.
        quantification: stored value of reflectance 1.
        offsets: band -> what is added to stored values.
        level: L1C or L2A; '' without.
        before_offset: whether the product was made before products had an offset.
    """

    date: datetime.date | None
    orbit: str
    baseline: int | None
    quantification: float | None
    offsets: dict[str, float]
    level: str
    before_offset: bool


def metadata_of(text: str) -> Metadata:
    """Read a product's metadata (Sentinel-2 Products Specification Document)."""
    start, orbit, baseline = _START.search(text), _ORBIT.search(text), _BASELINE.search(text)
    quantification, made, level = _QUANTIFICATION.search(text), _MADE.search(text), _LEVEL.search(text)
    return Metadata(
        date=date_of(start.group(1)) if start else None,
        orbit=f"{int(orbit.group(1)):03d}" if orbit else "",
        baseline=baseline_number(baseline.group(1)) if baseline else None,
        quantification=(float(quantification.group(1)) or None) if quantification else None,
        offsets={_IDS[int(number)]: float(value) for number, value in _OFFSET.findall(text) if int(number) < len(_IDS)},
        level=level_of_text(level.group(1)) if level else "",
        before_offset=made is not None and is_before_offset(made.group(1)),
    )


def products(entries: Iterable[Entry]) -> tuple[dict[str, list[Entry]], list[Entry]]:
    """Part the files of SAFE products from all others.

    Returns:
        Name of a product's folder -> its files; and the others.
    """
    entries = list(entries)
    # Some unpacked products have lost their suffix: then the metadata tell where they begin.
    roots = {entry.name.rpartition("/")[0] for entry in entries if METADATA.search(entry.name)}
    found: dict[str, list[Entry]] = defaultdict(list)
    others = []
    for entry in entries:
        root = _root(entry.name, roots)
        (others if root is None else found[root]).append(entry)
    return dict(found), others


def _root(name: str, roots: set[str]) -> str | None:
    safe = _SAFE.match(name)
    if safe:
        return safe.group()
    parts = name.split("/")
    return next((root for n in range(1, len(parts)) if (root := "/".join(parts[:n])) in roots), None)


def acquisitions(name: str, files: Sequence[Entry], options: StackOptions) -> list[Candidate | Rejected]:
    """The acquisitions of one product: one a granule.

    Args:
        name: name of the product's folder.
    """
    metadata, rows = _metadata(files)
    level = _level(name, files, metadata)
    sensor = _sensor(name, level, options)
    options = options_of(options, sensor)
    date = date_of(name.rpartition("/")[2], options.date_pattern) if options.date_pattern else metadata.date
    date = date or next((date_of(found.group(1)) for form in _DATES_IN_NAME if (found := form.search(name))), None)
    if date is None:
        return [*rows, Rejected(name, "neither its metadata nor its name tell the date")]
    granules: dict[str, list[Entry]] = defaultdict(list)
    for entry in files:
        granule = _GRANULE.match(entry.name)
        if granule and _IMAGE.search(entry.name):
            granules[granule.group()].append(entry)
    if not granules:
        return [*rows, Rejected(name, "the product has no band images (GRANULE/*/IMG_DATA)", date)]
    several = len(granules) > 1
    return rows + [
        _acquisition(granule if several else name, date, images, metadata, level, sensor, options)
        for granule, images in granules.items()
    ]


def _metadata(files: Sequence[Entry]) -> tuple[Metadata, list[Candidate | Rejected]]:
    """What a product's metadata say; where they cannot be read nothing, and a row that says why."""
    file = next((entry for entry in files if entry.is_metadata), None)
    try:
        return metadata_of(text_of(file.path) if file else ""), []
    except Unreadable as error:
        return metadata_of(""), [Rejected(file.name, f"the product's metadata cannot be read: {error.reason}")]


def _level(name: str, files: Sequence[Entry], metadata: Metadata) -> Fact:
    """The level of a product: its metadata's, which their own file name tells too, before its name's."""
    beside = {level_of_text(entry.name.rpartition("/")[2]) for entry in files if entry.is_metadata}
    levels = [(metadata.level, BY_METADATA), *((level, BY_METADATA) for level in sorted(beside))]
    return agreed(levels) if any(level for level, _ in levels) else agreed([(level_of_text(name), FILE_NAME)])


def _sensor(name: str, level: Fact, options: StackOptions) -> Sensor:
    if options.sensor:
        return sensor_named(options.sensor)
    wanted = L1C if level.value == L1C else L2A
    table = [sensor for sensor in sensors() if sensor.family == "sentinel-2" and sensor.level == wanted]
    return by_path(name, table) or table[0]


def _acquisition(
    name: str,
    date: datetime.date,
    images: Sequence[Entry],
    metadata: Metadata,
    level: Fact,
    sensor: Sensor,
    options: StackOptions,
) -> Candidate | Rejected:
    bands, masks, files = {}, [], []
    for called, entry in _finest(images).items():
        file = _opened(entry, date, metadata)
        if isinstance(file, str):
            return Rejected(name, f"{entry.name.rpartition('/')[2]} {file}", date)
        rule = sensor.mask_called(called)
        if rule and options.mask is None:
            masks.append(MaskRef(file.path, rule.band, rule.kind, rule.bad))
        band = sensor.band_called(called)
        if band is None:
            continue
        files.append(replace(file, level=level))
        bands[band] = scaled(_with_metadata(file, called, metadata), 1, sensor, options, band)
    if not bands:
        return Rejected(name, f"none of its images is a band of {sensor.name}", date)
    refs = _chosen(bands, sensor, options)
    if isinstance(refs, str):
        return Rejected(name, refs, date)
    orbit = metadata.orbit or found_in(sensor.orbit, name)
    tile = found_in(sensor.tile, images[0].name.rpartition("/")[2]) or found_in(sensor.tile, images[0].name)
    facts = product_facts(files, sensor, options)
    acquisition = Acquisition(date, name, refs, tuple(masks), sensor.name, orbit, **facts)
    grid = finest(file.grid for file in files)
    return Candidate(acquisition, grid, "user" if options.bands else "name", tile=tile)


def _chosen(bands: dict[str, RasterRef], sensor: Sensor, options: StackOptions) -> dict[str, RasterRef] | str:
    """The bands in the table's order, or as the user's band map calls them; or why that cannot be."""
    if not options.bands:
        return {band.name: bands[band.name] for band in sensor.bands if band.name in bands}
    refs = {}
    for name, wanted in options.bands.items():
        band = sensor.band_called(wanted) if isinstance(wanted, str) else None
        if band not in bands:
            return f"it has no band {wanted!r}, which the band map names for {name}; say B04, for example"
        refs[name] = bands[band]
    return refs


def _finest(images: Sequence[Entry]) -> dict[str, Entry]:
    """Band or mask -> the image of it with the smallest pixels."""
    chosen: dict[str, tuple[int, Entry]] = {}
    for entry in images:
        found = _IMAGE.search(entry.name)
        size = int(found.group(2) or 0)
        called = found.group(1).upper()
        if called not in chosen or size < chosen[called][0]:
            chosen[called] = (size, entry)
    return {called: entry for called, (_, entry) in chosen.items()}


def _opened(entry: Entry, date: datetime.date, metadata: Metadata) -> RasterFile | str:
    """An image's header, or why it cannot be used."""
    try:
        with open_found(entry.path) as dataset:
            file = described(entry.path, entry.name, date, dataset)
    except UNREADABLE as error:
        return why(error)
    return file if metadata.baseline is None else replace(file, baseline=metadata.baseline, baseline_from=BY_METADATA)


def _with_metadata(file: RasterFile, called: str, metadata: Metadata) -> RasterFile:
    """The file with the scaling that its product's metadata give; what they leave out, others may tell."""
    if metadata.before_offset:
        file = replace(file, without_offset=BY_METADATA)
    if metadata.quantification is None:
        return file
    scale = 1 / metadata.quantification
    file = replace(file, scales=(scale,), scale_from=BY_METADATA)
    if called not in metadata.offsets:
        return file
    offset = metadata.offsets[called] * scale
    return replace(file, offsets=(offset,), offset_from=BY_METADATA, offset_stated=True)
