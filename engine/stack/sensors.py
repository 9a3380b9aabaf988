"""The sensor table: bands, scaling, nodata and masks of each sensor, as data in `sensors.json`."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from engine.errors import BadInput

_TABLE = Path(__file__).with_name("sensors.json")


@dataclass(frozen=True)
class Band:
    """One spectral band; `aliases` are other names that products and people give it."""

    name: str
    wavelength_nm: float
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class MaskRule:
    """How a sensor's own quality layer tells clear from unclear pixels; see `MaskRef`."""

    name: str
    kind: str
    bad: tuple[int, ...]
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class BaselineRule:
    """From a processing baseline on, the stored values carry another offset (Sentinel-2 since 04.00)."""

    from_baseline: int
    offset: float
    since: str


@dataclass(frozen=True)
class Sensor:
    """What is known of a sensor's files; physical value = stored value x scale + offset."""

    name: str
    title: str
    bands: tuple[Band, ...]
    orders: tuple[tuple[str, ...], ...]
    scale: float
    offset: float
    nodata: float | None
    masks: tuple[MaskRule, ...]
    file_names: tuple[re.Pattern[str], ...]
    baseline: BaselineRule | None = None

    def band_called(self, text: str) -> str | None:
        """Return the band's name for a description such as 'B4', 'b04' or 'Red', or None."""
        return self._names.get(_key(text))

    def mask_called(self, text: str) -> MaskRule | None:
        """Return the mask rule for a description such as 'SCL', or None."""
        wanted = _key(text)
        return next(
            (mask for mask in self.masks if wanted in {_key(name) for name in (mask.name, *mask.aliases)}), None
        )

    @property
    def _names(self) -> dict[str, str]:
        names = {_key(alias): band.name for band in self.bands for alias in band.aliases}
        return {**names, **{_key(band.name): band.name for band in self.bands}}


def _key(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


@lru_cache(maxsize=1)
def sensors() -> tuple[Sensor, ...]:
    """All sensors of the table, those to be tried first in front."""
    table = json.loads(_TABLE.read_text(encoding="utf-8"))
    return tuple(_sensor(row) for row in table["sensors"])


def sensor_named(name: str) -> Sensor:
    """Return a sensor of the table.

    Raises:
        BadInput: `sensor_unknown`.
    """
    for sensor in sensors():
        if sensor.name == name:
            return sensor
    known = ", ".join(sensor.name for sensor in sensors())
    raise BadInput("sensor_unknown", f"The sensor table has no sensor {name!r}.", f"Use one of: {known}.")


def _sensor(row: dict) -> Sensor:
    baseline = row.get("baseline")
    return Sensor(
        name=row["name"],
        title=row["title"],
        bands=tuple(Band(band["name"], band["wavelength_nm"], tuple(band["aliases"])) for band in row["bands"]),
        orders=tuple(tuple(order) for order in row["orders"]),
        scale=row["scale"],
        offset=row["offset"],
        nodata=row["nodata"],
        masks=tuple(
            MaskRule(mask["name"], mask["kind"], tuple(mask["bad"]), tuple(mask["aliases"])) for mask in row["masks"]
        ),
        file_names=tuple(re.compile(pattern) for pattern in row["file_names"]),
        baseline=BaselineRule(baseline["from"], baseline["offset"], baseline["since"]) if baseline else None,
    )
