"""From a folder of dated rasters to acquisitions: which file is what, and by which sign it was told."""

from __future__ import annotations

import datetime
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import rasterio
from rasterio.errors import RasterioError

from engine.contract import StackOptions
from engine.errors import BadInput
from engine.runfolder import REPORT
from engine.stack.dates import compile_pattern, date_of
from engine.stack.grid import grid_of, pixel_size
from engine.stack.sensors import Sensor, sensor_named, sensors
from engine.stack.types import Acquisition, Grid, MaskRef, RasterRef

_SUFFIXES = {".tif", ".tiff", ".jp2", ".vrt", ".img"}
_BASELINE = re.compile(r"_N(\d{4})_")
_RESOLUTION = re.compile(r"\d{1,3}m")
# A count of bands says little about a sensor, unless there are many: no other sensor of the table has ten or more.
_TELLING_COUNT = 10


@dataclass(frozen=True)
class Candidate:
    """An acquisition before the stack's grid and bands are chosen.

    Attributes:
        grid: of its finest band.
        matched_by: how its bands were told: 'description', 'name', 'order', 'number' or 'user'.
        baseline_unknown: whether the sensor's offset depends on a processing baseline that nothing tells.
    """

    acquisition: Acquisition
    grid: Grid
    matched_by: str
    baseline_unknown: bool = False


@dataclass(frozen=True)
class Rejected:
    """A file or date that cannot be used, and why."""

    source: str
    reason: str
    date: datetime.date | None = None


@dataclass(frozen=True)
class _File:
    path: Path
    name: str  # relative to the folder, with /
    date: datetime.date
    grid: Grid
    dtypes: tuple[str, ...]
    descriptions: tuple[str | None, ...]
    scales: tuple[float, ...]
    offsets: tuple[float, ...]
    nodata: float | None
    baseline: int | None

    @property
    def tokens(self) -> tuple[str, ...]:
        return tuple(token for token in re.split(r"[_.\-\s]", self.path.stem) if token)


def read_folder(folder: Path, options: StackOptions) -> tuple[str, list[Candidate], list[Rejected]]:
    """Find the acquisitions in a folder of dated rasters, and in its dated sub-folders.

    Returns:
        The sensor's name ('unknown' if nothing tells), the acquisitions, and the files that cannot be used.

    Raises:
        BadInput: `no_dates` when no raster has a date in its name; `sensor_unknown`; `date_pattern_invalid`.
    """
    files, rejected = _open_all(folder, options)
    if not files:
        unusable = [row for row in rejected if row.date is not None]
        if unusable:
            raise BadInput(
                "raster_unreadable",
                f"None of the {len(unusable)} dated rasters in {folder} can be used; {unusable[0].source}: "
                f"{unusable[0].reason}.",
                "Fetch the files again, or give them their coordinate reference system.",
            )
        raise BadInput(
            "no_dates",
            f"{folder} has no raster with a date in its name"
            + (f"; {rejected[0].source} is one without." if rejected else "; it has no GeoTIFF or JPEG 2000 at all."),
            "Name the files with their date, such as S2_20230512.tif, or give a date pattern.",
        )
    sensor = sensor_named(options.sensor) if options.sensor else _detect(files)
    single = [file for file in files if len(file.dtypes) == 1 and not options.bands]
    many = [file for file in files if file not in single]
    masks = {file: rule for file in single if (rule := _mask_rule(file, sensor))}
    candidates: list[Candidate] = []
    for file in many:
        _collect(_from_bands(file, sensor, options), candidates, rejected)
    for group in _by_acquisition([file for file in single if file not in masks], sensor):
        _collect(_from_single_bands(group, sensor, options), candidates, rejected)
    candidates = [_with_mask(candidate, masks, candidates, options) for candidate in candidates]
    candidates = _with_user_mask(candidates, options)
    return (sensor.name if sensor else "unknown"), candidates, rejected


def _open_all(folder: Path, options: StackOptions) -> tuple[list[_File], list[Rejected]]:
    pattern = options.date_pattern
    if pattern is not None:
        compile_pattern(pattern)
    files: list[_File] = []
    rejected: list[Rejected] = []
    for path, date in _dated(folder, pattern):
        name = path.relative_to(folder).as_posix()
        if date is None:
            rejected.append(Rejected(name, "no date in its name"))
            continue
        try:
            with rasterio.open(path) as dataset:
                if not dataset.crs:
                    rejected.append(Rejected(name, "no coordinate reference system", date))
                    continue
                files.append(_describe(path, name, date, dataset))
        except RasterioError:
            rejected.append(Rejected(name, "cannot be opened; truncated or not a raster", date))
    return files, rejected


def _dated(folder: Path, pattern: str | None) -> Iterable[tuple[Path, datetime.date | None]]:
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


def _describe(path: Path, name: str, date: datetime.date, dataset) -> _File:
    tags = {key.upper(): value for key, value in dataset.tags().items()}
    match = _BASELINE.search(name)
    digits = match.group(1) if match else tags.get("PROCESSING_BASELINE", "").replace(".", "")
    return _File(
        path,
        name,
        date,
        grid_of(dataset),
        dataset.dtypes,
        dataset.descriptions,
        dataset.scales,
        dataset.offsets,
        dataset.nodata,
        int(digits) if digits.isdigit() else None,
    )


def _detect(files: Sequence[_File]) -> Sensor | None:
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


def _described_as(file: _File, sensor: Sensor) -> bool:
    named = [text for text in file.descriptions if text]
    return len(named) >= 2 and all(text in _names(sensor) or sensor.mask_called(text) for text in named)


def _counted_as(file: _File, sensor: Sensor) -> bool:
    count = len(file.dtypes)
    return (
        count >= _TELLING_COUNT and not any(file.descriptions) and any(len(order) == count for order in sensor.orders)
    )


def _from_bands(file: _File, sensor: Sensor | None, options: StackOptions) -> Candidate | Rejected:
    """A multi-band file is one acquisition."""
    matched = _match(file, sensor, options)
    if isinstance(matched, str):
        return Rejected(file.name, matched, file.date)
    places, matched_by = matched
    rule_place = next(
        ((sensor.mask_called(name), place) for name, place in places.items() if sensor and sensor.mask_called(name)),
        None,
    )
    bands = {
        name: _ref(file, place, sensor, options)
        for name, place in places.items()
        if rule_place is None or place != rule_place[1]
    }
    mask = None
    if rule_place and options.mask is None:
        rule, place = rule_place
        mask = MaskRef(str(file.path), place, rule.kind, rule.bad)
    acquisition = Acquisition(file.date, file.name, bands, mask)
    return Candidate(acquisition, file.grid, matched_by, _baseline_unknown(file, sensor, options))


def _match(file: _File, sensor: Sensor | None, options: StackOptions) -> tuple[dict[str, int], str] | str:
    """Name -> 1-based band number, and how it was told; or the reason why not."""
    descriptions = [text or "" for text in file.descriptions]
    count = len(descriptions)
    if options.bands:
        return _match_user(options.bands, descriptions)
    if sensor is None:
        if all(descriptions):
            return {text: place for place, text in enumerate(descriptions, 1)}, "description"
        return {f"band_{place}": place for place in range(1, count + 1)}, "number"
    called: dict[str, int] = {}
    for place, text in enumerate(descriptions, 1):
        rule = sensor.mask_called(text) if text else None
        name = rule.name if rule else sensor.band_called(text) if text else None
        if name:
            called.setdefault(name, place)
    if called:
        return called, "description"
    order = next((order for order in sensor.orders if len(order) == count), None)
    if order:
        return {name: place for place, name in enumerate(order, 1)}, "order"
    known = " or ".join(str(n) for n in sorted({len(order) for order in sensor.orders}))
    return f"its {count} bands have no names, and {sensor.name} files are matched by order only with {known} bands"


def _match_user(bands: Mapping[str, int | str], descriptions: Sequence[str]) -> tuple[dict[str, int], str] | str:
    places: dict[str, int] = {}
    for name, wanted in bands.items():
        if isinstance(wanted, int):
            place = wanted
        else:
            place = descriptions.index(wanted) + 1 if wanted in descriptions else 0
        if not 1 <= place <= len(descriptions):
            return f"it has no band {wanted!r}, which the band map names for {name}"
        places[name] = place
    return places, "user"


def _by_acquisition(files: Sequence[_File], sensor: Sensor | None) -> list[list[_File]]:
    groups: dict[tuple[datetime.date, str], list[_File]] = defaultdict(list)
    for file in files:
        groups[(file.date, _granule(file, sensor))].append(file)
    return list(groups.values())


def _band_token(file: _File, sensor: Sensor | None) -> tuple[str, str] | None:
    """The token of a file's name that tells its band, and the band's name."""
    if file.descriptions[0]:
        name = sensor.band_called(file.descriptions[0]) if sensor else file.descriptions[0]
        if name:
            return next((t for t in file.tokens if t.lower() == name.lower()), ""), name
    for token in reversed(file.tokens):
        if sensor:
            name = sensor.band_called(token)
            if name:
                return token, name
        elif re.search(r"[A-Za-z]", token) and date_of(token) is None:
            return token, token
    return None


def _granule(file: _File, sensor: Sensor | None) -> str:
    """A file's name without its band and resolution: the same for all bands of one acquisition."""
    told = _band_token(file, sensor)
    token = told[0] if told else ""
    rest = [part for part in file.tokens if part != token and not _RESOLUTION.fullmatch(part)]
    return "/".join([file.path.parent.name, *rest])


def _from_single_bands(group: Sequence[_File], sensor: Sensor | None, options: StackOptions) -> Candidate | Rejected:
    refs: dict[str, RasterRef] = {}
    grids: dict[str, Grid] = {}
    source = group[0].name if len(group) == 1 else f"{group[0].name} and {len(group) - 1} more"
    # The finest first, so that a band delivered at several resolutions counts once, at its best.
    for file in sorted(group, key=lambda file: (min(pixel_size(file.grid)), file.name)):
        told = _band_token(file, sensor)
        if told is None or told[1] in refs:
            continue
        refs[told[1]] = _ref(file, 1, sensor, options)
        grids[told[1]] = file.grid
    if not refs:
        return Rejected(source, "neither description nor name tells which band it is", group[0].date)
    grid = min(grids.values(), key=lambda grid: min(pixel_size(grid)))
    order = [band.name for band in sensor.bands] if sensor else sorted(refs)
    bands = {name: refs[name] for name in order if name in refs}
    unknown = any(_baseline_unknown(file, sensor, options) for file in group)
    return Candidate(Acquisition(group[0].date, source, bands), grid, "name", unknown)


def _ref(file: _File, place: int, sensor: Sensor | None, options: StackOptions) -> RasterRef:
    """A band with its scaling: the user's word before the file's, and that before the sensor table's."""
    integer = not file.dtypes[place - 1].startswith("float")
    scale, offset, nodata = 1.0, 0.0, file.nodata
    if (file.scales[place - 1], file.offsets[place - 1]) != (1.0, 0.0):
        scale, offset = file.scales[place - 1], file.offsets[place - 1]
    elif sensor and integer:
        scale, offset = sensor.scale, sensor.offset
        if sensor.baseline and file.baseline is not None and file.baseline >= sensor.baseline.from_baseline:
            offset = sensor.baseline.offset
    if nodata is None and sensor and integer:
        nodata = sensor.nodata
    if options.nodata is not None:
        nodata = options.nodata
    if nodata is not None and nodata != nodata:
        nodata = None  # NaN never is a value, with or without being declared
    scale = scale if options.scale is None else options.scale
    offset = offset if options.offset is None else options.offset
    return RasterRef(str(file.path), place, scale, offset, nodata)


def _baseline_unknown(file: _File, sensor: Sensor | None, options: StackOptions) -> bool:
    if sensor is None or sensor.baseline is None or file.baseline is not None or options.offset is not None:
        return False
    scaled = (file.scales[0], file.offsets[0]) != (1.0, 0.0) or file.dtypes[0].startswith("float")
    return not scaled and file.date >= datetime.date.fromisoformat(sensor.baseline.since)


def _mask_rule(file: _File, sensor: Sensor | None):
    if sensor is None:
        return None
    pairs = ["".join(pair) for pair in zip(file.tokens, file.tokens[1:])]
    texts = [file.descriptions[0] or "", *file.tokens, *pairs]
    return next((rule for text in texts if text and (rule := sensor.mask_called(text))), None)


def _with_mask(
    candidate: Candidate, masks: Mapping, all_candidates: Sequence[Candidate], options: StackOptions
) -> Candidate:
    """Give an acquisition the mask file of its date; with several of a date, the one whose name is most alike."""
    acquisition = candidate.acquisition
    same_day = [file for file in masks if file.date == acquisition.date]
    if acquisition.mask is not None or not same_day or options.mask is not None:
        return candidate
    best = max(same_day, key=lambda file: (_common_prefix(file.name, acquisition.source), -min(pixel_size(file.grid))))
    rule = masks[best]
    return replace(candidate, acquisition=replace(acquisition, mask=MaskRef(str(best.path), 1, rule.kind, rule.bad)))


def _with_user_mask(candidates: list[Candidate], options: StackOptions) -> list[Candidate]:
    """Apply the user's own mask or mask values.

    Raises:
        BadInput: `mask_missing`.
    """
    bad = tuple(options.mask_values) if options.mask_values is not None else None
    if options.mask in (None, "none"):
        return [
            replace(c, acquisition=replace(c.acquisition, mask=replace(c.acquisition.mask, kind="values", bad=bad)))
            if bad is not None and c.acquisition.mask is not None
            else c
            for c in candidates
        ]
    path = Path(options.mask)
    if not path.exists():
        raise BadInput(
            "mask_missing", f"The mask {path} does not exist.", "Give a mask raster, a folder of dated ones, or 'none'."
        )
    by_date = dict(_masks_by_date(path, options)) if path.is_dir() else {}
    kind = "nonzero" if bad is None else "values"
    masked = []
    for candidate in candidates:
        file = path if path.is_file() else by_date.get(candidate.acquisition.date)
        mask = MaskRef(str(file), 1, kind, bad or ()) if file else None
        masked.append(replace(candidate, acquisition=replace(candidate.acquisition, mask=mask)))
    return masked


def _masks_by_date(folder: Path, options: StackOptions) -> Iterable[tuple[datetime.date, Path]]:
    return ((date, path) for path, date in _dated(folder, options.date_pattern) if date is not None)


def _common_prefix(a: str, b: str) -> int:
    return next((n for n, (x, y) in enumerate(zip(a, b)) if x != y), min(len(a), len(b)))


def _collect(found: Candidate | Rejected, candidates: list[Candidate], rejected: list[Rejected]) -> None:
    if isinstance(found, Candidate):
        candidates.append(found)
    else:
        rejected.append(found)
