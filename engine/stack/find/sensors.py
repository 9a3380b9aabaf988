"""The sensor table: what is known of each sensor's files, as data in `sensors.json` and in a user's own file."""

from __future__ import annotations

import datetime
import json
import re
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, Dict, Literal, Optional, Pattern, Tuple

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from engine.contract import StackOptions, describe, sound_bits
from engine.errors import BadInput
from engine.reading import Unreadable, read_bytes

_TABLE = Path(__file__).with_name("sensors.json")
SENSOR_SUFFIX = ".sensor.json"


class _Row(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


class Band(_Row):
    """One band; `aliases` are other names that products and people give it."""

    name: str
    wavelength_nm: Optional[float] = Field(None, gt=0, description="Of the band's centre; none for an index.")
    aliases: Tuple[str, ...] = ()
    beside: Tuple[str, ...] = Field(
        (), description="Names that mean this band where another band of the same file is the one they usually mean."
    )
    scale: Optional[float] = Field(None, description="Where it differs from the sensor's, as the three below.")
    offset: Optional[float] = None
    nodata: Optional[float] = None
    valid: Optional[Tuple[float, float]] = None
    limits: Optional[Tuple[float, float]] = Field(None, description="Of physical values, as the sensor's.")


class MaskRule(_Row):
    """How a quality layer tells clear from unclear pixels."""

    name: str = Field(description="As it stands in file names or band descriptions.")
    kind: Literal["values", "bits", "nonzero"] = Field(
        description="Unclear is a pixel whose value is in `bad`; of which a bit in `bad` is set; which is not 0."
    )
    bad: Tuple[int, ...] = ()
    aliases: Tuple[str, ...] = ()
    codes: Tuple[Tuple[int, int], ...] = Field(
        (), description="Ranges of what the layer can hold; any other value shows that it is another layer."
    )
    guesses: Tuple[str, ...] = Field(
        (), description="Names that others give such a layer, and other layers too: its values must confirm it."
    )
    telling: Tuple[Tuple[int, int], ...] = Field(
        (), description="Ranges of values that show that a layer of a guessed name is this one; one of them must occur."
    )
    bright: bool = Field(False, description="Whether what a guess marks must be brighter than the rest.")
    band: int = Field(1, ge=1, description="Of a mask file, 1-based.")
    layers: int = Field(1, ge=1, description="How many bands a mask file has.")

    def can_hold(self, value: float) -> bool:
        """Whether the layer can hold a value."""
        return not self.codes or (value == round(value) and any(low <= value <= high for low, high in self.codes))

    @cached_property
    def plain_guesses(self) -> frozenset[str]:
        """The guesses without signs and capitals."""
        return frozenset(_key(text) for text in self.guesses)

    @model_validator(mode="after")
    def _sound(self) -> MaskRule:
        sound_bits(self.kind, self.bad)
        return self


class Written(_Row):
    """What a writer of files without band names puts into them."""

    names: Pattern[str] = Field(description="The writer's file names match this regular expression.")
    bands: Tuple[str, ...] = Field(min_length=1)


class BaselineRule(_Row):
    """From a processing baseline on, the stored values carry another offset (Sentinel-2 since 04.00)."""

    from_baseline: int
    offset: float
    since: datetime.date = Field(description="Nothing that was made before has it.")


class Form(_Row):
    """By what a raster without band names shows which product it is."""

    count: int = Field(ge=1, description="Of its bands.")
    dtype: str = Field(description="Of their stored values, as numpy calls it.")
    nodata: Optional[float] = Field(None, description="That the file declares; none by default.")
    scaled: bool = Field(False, description="Whether the file states a scale for each band.")


class Sensor(_Row):
    """A sensor and its files, as the table of sensors has them; physical value = stored value x scale + offset."""

    name: str = Field(description="Rows of one name are products of one sensor: they make one stack.")
    title: str
    short: str = Field("", description="What it is called in a few words, where the title says more.")
    source: str = Field("", description="Where the facts of this row come from.")
    level: str = Field("", description="Processing level of its products, such as L2A.")
    family: str = Field(
        "", description="Rows of one family differ in level alone, and share the names of their files and bands."
    )
    units: Literal["reflectance", "radiance", "index", "decibels", "embedding"] = Field(
        "reflectance", description="Of physical values; linear power becomes decibels when it is read."
    )
    bands: Tuple[Band, ...] = ()
    telling: bool = Field(False, description="Whether its band names are nobody else's, so that two of them tell it.")
    orders: Tuple[Tuple[str, ...], ...] = Field((), description="Bands of files without band descriptions.")
    rivals: Tuple[Tuple[str, ...], ...] = Field(
        (), description="Other orders in use, never taken: where a file's values fit one better, the order is asked."
    )
    written: Tuple[Written, ...] = Field((), description="Bands of files whose names tell their writer.")
    scale: float = 1.0
    offset: float = 0.0
    nodata: Optional[float] = None
    valid: Optional[Tuple[float, float]] = Field(
        None, description="Lowest and highest stored value that is a measurement."
    )
    limits: Optional[Tuple[float, float]] = Field(
        None, description="Lowest and highest physical value that it can measure; others are no measurements."
    )
    baseline: Optional[BaselineRule] = None
    root: Optional[float] = Field(
        None, gt=0, description="Whole numbers v stand for sign(v) (|v| / root) squared; for v by default."
    )
    annual: Optional[Form] = Field(
        None, description="Of products with one raster a year, whose names tell the year alone; what they look like."
    )
    masks: Tuple[MaskRule, ...] = ()
    clouds: bool = Field(True, description="Whether clouds show in it, so that it needs a mask.")
    file_names: Tuple[Pattern[str], ...] = Field(
        (), description="A file whose path matches one of these regular expressions is of this sensor."
    )
    ignored: Tuple[Pattern[str], ...] = Field(
        (), description="Files that match one of these come with the products and are not read."
    )
    orbit: Optional[Pattern[str]] = Field(
        None, description="Its first group finds the orbit in a path: passes of one day on several are not mosaicked."
    )
    collections: Tuple[Pattern[str], ...] = Field(
        (), description="An item of a catalogue's collection that matches one of these wholly is of this sensor."
    )
    satellites: Tuple[str, ...] = Field((), description="As catalogues call the platforms of its products.")
    tile: Optional[Pattern[str]] = Field(None, description="Its first group finds the tile in a path.")
    refused: Optional[str] = Field(None, description="Why its files cannot be used, where they cannot.")

    @model_validator(mode="after")
    def _sound(self) -> Sensor:
        if self.scale == 0 or any(band.scale == 0 for band in self.bands):
            raise ValueError("scale must not be 0")
        if not self.bands and self.refused is None:
            raise ValueError("bands are missing")
        known = {band.name for band in self.bands} | {mask.name for mask in self.masks}
        listed = {"orders": self.orders, "rivals": self.rivals, "written": [row.bands for row in self.written]}
        for field, orders in listed.items():
            unknown = [name for order in orders for name in order if name not in known]
            if unknown:
                raise ValueError(f"{field} names {unknown[0]!r}, which is neither a band nor a mask")
        for field in ("orbit", "tile"):
            pattern = getattr(self, field)
            if pattern is not None and pattern.groups < 1:
                raise ValueError(f"{field} has no group, such as _R(\\d{{3}})_")
        return self

    def band_called(self, text: str) -> str | None:
        """Return the band's name for a description such as 'B4', 'b04' or 'Red', or None."""
        return self._names.get(_key(text))

    def band_beside(self, text: str, taken: str) -> str | None:
        """Return the band that a description means beside the band `taken`, which it would mean alone."""
        return next(
            (band.name for band in self.bands if band.name != taken and _key(text) in map(_key, band.beside)), None
        )

    def mask_called(self, text: str) -> MaskRule | None:
        """Return the mask rule for a description such as 'SCL', or None."""
        return self._mask_names.get(_key(text))

    def band(self, name: str) -> Band | None:
        """Return a band by its name; None where a user's band map made the name up."""
        return next((band for band in self.bands if band.name == name), None)

    def claims(self, path: str) -> bool:
        """Whether a path tells that a file is of this sensor."""
        return any(pattern.search(path) for pattern in self.file_names)

    @property
    def telling_names(self) -> set[str]:
        """Band names that tell the sensor: not those of indices, which like 'red' are everybody's."""
        return {band.name for band in self.bands if self.telling and band.wavelength_nm is not None}

    @property
    def annual_dtype(self) -> str:
        """The type of the stored values of its annual rasters; '' where it has none."""
        return self.annual.dtype if self.annual is not None else ""

    @cached_property
    def _names(self) -> Dict[str, str]:
        names = {_key(alias): band.name for band in self.bands for alias in band.aliases}
        return {**names, **{_key(band.name): band.name for band in self.bands}}

    @cached_property
    def _mask_names(self) -> Dict[str, MaskRule]:
        names = {_key(name): mask for mask in reversed(self.masks) for name in (mask.name, *mask.aliases)}
        return {name: mask for name, mask in names.items() if name not in mask.plain_guesses}


def first_given(*values: Any) -> Any:
    """Return the first value that is not None, such as a band's own before its sensor's."""
    return next((value for value in values if value is not None), None)


def found_in(pattern: Pattern[str] | None, path: str) -> str:
    """What the first group of a sensor's pattern finds in a path, in capitals; '' where nothing."""
    match = pattern.search(path) if pattern else None
    return (match.group(1) or "").upper() if match else ""


def _key(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


@lru_cache(maxsize=1)
def sensors() -> tuple[Sensor, ...]:
    """All rows of the table, those to be tried first in front."""
    table = json.loads(_TABLE.read_text(encoding="utf-8"))
    limits = table["limits"]
    rows = ({"limits": limits.get(row.get("units", "reflectance")), **row} for row in table["sensors"])
    return tuple(Sensor.model_validate(row) for row in rows)


def rows_of(name: str) -> tuple[Sensor, ...]:
    """Return the rows of the table for a sensor; () for one that it does not know."""
    return tuple(sensor for sensor in sensors() if sensor.name == name)


def sensor_of(name: str, options: StackOptions) -> Sensor | None:
    """Return the first row of the sensor that an acquisition names; None for 'unknown'."""
    if options.sensor is not None:
        return sensor_named(options.sensor)
    return next(iter(rows_of(name)), None)


def sensor_named(name: str) -> Sensor:
    """Return the first row of a sensor, of the table or of a user's own file.

    Raises:
        BadInput: as `rows_named`.
    """
    return rows_named(name)[0]


def rows_named(name: str) -> tuple[Sensor, ...]:
    """Return the rows of a sensor of the table, or the one in a user's own file (*.sensor.json).

    Raises:
        BadInput: `sensor_unknown`, `sensor_invalid`.
    """
    if name.endswith(SENSOR_SUFFIX):
        return (_own(Path(name)),)
    rows = tuple(sensor for sensor in sensors() if sensor.name == name and sensor.refused is None)
    if rows:
        return rows
    known = ", ".join(dict.fromkeys(sensor.name for sensor in sensors() if sensor.refused is None))
    raise BadInput(
        "sensor_unknown",
        f"The sensor table has no sensor {name!r}.",
        f"Use one of: {known}; or a file of your own, whose name ends in {SENSOR_SUFFIX}.",
    )


def title_of(name: str) -> str:
    """Return what a sensor is called; its name where the table does not know it."""
    return next((row.short or row.title for row in rows_of(name)), name)


def clouds_show(name: str) -> bool:
    """Whether clouds show in a sensor's acquisitions; so for one that the table does not know."""
    return all(sensor.clouds for sensor in rows_of(name))


def is_annual(name: str) -> bool:
    """Whether a sensor of the table gives one raster a year."""
    return any(sensor.annual is not None for sensor in rows_of(name))


def schema() -> Dict[str, Any]:
    """Return the JSON Schema of a user's own sensor file."""
    return Sensor.model_json_schema()


def _own(path: Path) -> Sensor:
    try:
        return Sensor.model_validate_json(read_bytes(path))
    except Unreadable as error:
        raise BadInput(
            "sensor_unknown",
            f"The sensor file {path} cannot be read: {error.reason}.",
            "Check its path, or name a known sensor.",
        ) from error
    except ValidationError as error:
        raise BadInput(
            "sensor_invalid",
            f"{path} is not a sensor file: {describe(error)}.",
            "Compare it with resources/schema/sensor.schema.json, or with a row of engine/stack/find/sensors.json.",
        ) from error
