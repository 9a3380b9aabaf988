"""A simulated Sentinel-2 L2A scene, computed date by date: nothing holds all dates unless asked to."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import rasterio.features
import shapely
from rasterio.transform import from_origin
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from engine.sample.crops import BANDS, COVERS, CROPS
from engine.sample.fields import Landscape, landscape
from engine.sample.growth import Canopies, Surface, covered, grow, reflect
from engine.sample.management import Operations, manage, managed_covers
from engine.sample.noise import SmoothField, smooth_field
from engine.sample.sensor import digitise, gains, record, to_10m
from engine.sample.sky import EPOCH, Sky, acquisition_days, classify, conditions, light, sky, through
from engine.stack.types import Grid

PIXEL = 10.0
ORIGIN = (399_960.0, 4_840_020.0)
"""Upper left corner in EPSG:32631, as the tile grid of Sentinel-2 has it: a real place, an invented landscape."""
_STRIP = 256
_SUBSAMPLES = 3
_FEWEST_DATES, _MOST_DATES = 11, 16
# One stream of random numbers for each question, so that more dates or another year leave the rest as it is.
_LAND, _CROPS, _YEAR, _DATES, _WEATHER, _SOIL = range(6)
_MANAGEMENT = 7  # `engine.sample.daily` has 6


@dataclass(frozen=True)
class SceneSpec:
    """What to simulate.

    Attributes:
        seed: decides the landscape, its crops and its weather; another year of the same seed has the same fields.
        width, height: size in pixels of 10 m.
        dates: how many; drawn from 11 to 16 when None.
        crs: the rasters' CRS, in metres.
        parcel_crs: the parcel layer's CRS; the rasters' own when None.
        managed: whether meadows are cut, crops harvested and ground ploughed on days that are known; else crops ripen
            and fade by themselves.
    """

    seed: int = 0
    width: int = 256
    height: int = 192
    year: int = 2023
    dates: int | None = None
    crs: str = "EPSG:32631"
    parcel_crs: str | None = None
    managed: bool = False


@dataclass(frozen=True)
class Parcel:
    """A field and its crop; geometry in the scene's CRS, `parcel_id` from 1."""

    parcel_id: int
    crop: str
    crop_code: int
    geometry: Polygon


@dataclass(frozen=True)
class Observation:
    """One date: `values` (10, H, W) uint16, reflectance x 10,000, 0 is nodata; `scl` (H, W) uint8."""

    day: int
    values: np.ndarray
    scl: np.ndarray

    @property
    def date(self) -> datetime.date:
        """The calendar date."""
        return EPOCH + datetime.timedelta(self.day)


@dataclass(frozen=True)
class _Border:
    """Pixels of a strip that see several places: flat index (n), and the places of their sub-samples (n, 9)."""

    index: np.ndarray
    places: np.ndarray


@dataclass(frozen=True, eq=False)
class Scene:
    """A simulated scene: its fields are drawn, its dates computed when asked for.

    Attributes:
        days: days since 1970-01-01, ascending.
        parcel_id: (H, W) int32, 0 outside parcels.
        soil: texture of the cover, and patchwork of the ground, over the whole plane; of pixels of 10 m.
        geometries: outlines of the places, which are numbered from 1 by their order here; later ones cover earlier
            ones.
        operations: what was done on each parcel, by days of the year; empty unless the scene is managed.
    """

    spec: SceneSpec
    grid: Grid
    days: tuple[int, ...]
    parcels: tuple[Parcel, ...]
    parcel_id: np.ndarray
    _place: np.ndarray
    _canopies: Canopies
    _borders: tuple[_Border, ...]
    _texture: np.ndarray
    _patchwork: np.ndarray
    soil: tuple[SmoothField, SmoothField]
    geometries: np.ndarray
    operations: tuple[Operations, ...] = ()

    @property
    def dates(self) -> tuple[datetime.date, ...]:
        """The calendar dates of `days`."""
        return tuple(EPOCH + datetime.timedelta(day) for day in self.days)

    @cached_property
    def crop_code(self) -> np.ndarray:
        """Class code of every pixel, (H, W) uint8, 0 outside parcels."""
        codes = np.array([0, *(parcel.crop_code for parcel in self.parcels)], np.uint8)
        return codes[self.parcel_id]

    @cached_property
    def _all(self) -> tuple[np.ndarray, np.ndarray]:
        values, scl = zip(*((observation.values, observation.scl) for observation in self.observations()))
        return np.stack(values), np.stack(scl)

    @property
    def values(self) -> np.ndarray:
        """All dates in memory, (T, 10, H, W) uint16; computed once and kept."""
        return self._all[0]

    @property
    def scl(self) -> np.ndarray:
        """The SCL layer of all dates, (T, H, W) uint8; computed once and kept, with `values`."""
        return self._all[1]

    def observations(self) -> Iterator[Observation]:
        """Compute one date after the other."""
        return (self.observe(index) for index in range(len(self.days)))

    def observe(self, index: int) -> Observation:
        """Compute one date; the same bytes whatever other dates were computed before."""
        spec, day = self.spec, self.days[index]
        rng = _rng(spec, _WEATHER, spec.year, day)
        weather = sky(day, spec.height, spec.width, rng)
        gain = gains(rng)
        surface = self._surface(day, weather.moisture)
        values = np.empty((len(BANDS), spec.height, spec.width), np.uint16)
        scl = np.empty((spec.height, spec.width), np.uint8)
        for strip, top in enumerate(range(0, spec.height, _STRIP)):
            rows = slice(top, min(top + _STRIP, spec.height))
            values[:, rows], scl[rows] = self._observe_strip(strip, rows, surface, weather, gain, rng)
        return Observation(day, values, scl)

    def cloudiness(self, index: int) -> np.ndarray:
        """How opaque the clouds truly are at each pixel on one date, (H, W) float32, 0 clear to 1."""
        day = self.days[index]
        weather = sky(day, self.spec.height, self.spec.width, _rng(self.spec, _WEATHER, self.spec.year, day))
        lines, cols = np.arange(self.spec.height, dtype=np.float64), np.arange(self.spec.width, dtype=np.float64)
        return light(weather, lines, cols).cloud

    def bare(self, day: int) -> np.ndarray:
        """Share of the ground of each parcel that nothing covers on a day, (parcels)."""
        return 1 - covered(self._canopies, self._day_of_year(day)).sum(axis=1)[1 : len(self.parcels) + 1]

    def surface(self, day: int) -> Surface:
        """What each place reflects on a day, whether or not the scene has it as a date; its soil is as wet as then."""
        rng = _rng(self.spec, _WEATHER, self.spec.year, day)
        return self._surface(day, conditions(self.spec.height, self.spec.width, rng).moisture)

    def _surface(self, day: int, moisture: float) -> Surface:
        return reflect(self._canopies, self._day_of_year(day), moisture)

    def _day_of_year(self, day: int) -> int:
        return day - (datetime.date(self.spec.year, 1, 1) - EPOCH).days + 1

    def _observe_strip(
        self, strip: int, rows: slice, surface: Surface, weather: Sky, gain: np.ndarray, rng: np.random.Generator
    ) -> tuple[np.ndarray, np.ndarray]:
        lines, cols = np.arange(rows.start, rows.stop, dtype=np.float64), np.arange(self.spec.width, dtype=np.float64)
        sky_light = light(weather, lines, cols)
        places, border = self._place[rows], self._borders[strip]
        texture, patchwork = self._texture[rows], self._patchwork[rows]
        seen = np.empty((len(BANDS), *places.shape), np.float32)
        for band in range(len(BANDS)):
            mean = surface.mean[:, band]
            ground = mean[places]
            ground.reshape(-1)[border.index] = mean[border.places].mean(axis=1)
            ground += surface.by_cover[:, band][places] * texture
            ground += surface.by_ground[:, band][places] * patchwork
            seen[band] = record(through(np.maximum(ground, 0.001), sky_light, band), band, gain[band], rng)
        scl = classify(seen, sky_light, weather.classifier.at(lines, cols))[::2, ::2]
        # The swath ends with a 20 m pixel, in every band alike.
        in_swath = to_10m(sky_light.seen[::2, ::2], *places.shape)
        return np.where(in_swath, digitise(seen), np.uint16(0)), to_10m(scl, *places.shape)


def simulate(spec: SceneSpec, plan: Landscape | None = None) -> Scene:
    """Draw the landscape, crops and dates of a scene; rasters are computed when a date is asked for.

    Args:
        plan: where the fields are, in metres from the scene's lower left; drawn by the seed when None.

    Raises:
        ValueError: when the year has fewer revisits than dates wanted.
    """
    date_rng = _rng(spec, _DATES, spec.year)
    drawn = int(date_rng.integers(_FEWEST_DATES, _MOST_DATES + 1))
    days = acquisition_days(spec.year, drawn if spec.dates is None else spec.dates, date_rng)
    plan = landscape(spec.width * PIXEL, spec.height * PIXEL, _rng(spec, _LAND)) if plan is None else plan
    rng = _rng(spec, _CROPS, spec.year)
    crops = _crops_of(len(plan.parcels), rng)
    geometries = _placed([*plan.parcels, *(geometry for _, geometry in plan.land)], spec)
    parcels = tuple(
        Parcel(number, CROPS[crop].name, CROPS[crop].code, geometry)
        for number, (crop, geometry) in enumerate(zip(crops, geometries), start=1)
    )
    names = [cover.name for cover in COVERS]
    land = [names.index(name) for name, _ in plan.land]
    kinds = np.concatenate([[names.index("verge")], crops, land]).astype(np.intp)
    soil_rng = _rng(spec, _SOIL)
    texture, patchwork = (
        smooth_field(soil_rng, spec.height, spec.width, spacing, octaves=3) for spacing in (14.0, 24.0)
    )
    soil = np.exp(0.18 * soil_rng.standard_normal(len(kinds)))
    covers = managed_covers(COVERS) if spec.managed else COVERS
    canopies, operations = grow(kinds, covers, soil, rng, _rng(spec, _YEAR, spec.year)), ()
    if spec.managed:
        canopies, operations = manage(kinds, covers, canopies, _rng(spec, _MANAGEMENT, spec.year))
    places, borders = _rasterise(geometries, spec)
    lines, cols = np.arange(spec.height, dtype=np.float64), np.arange(spec.width, dtype=np.float64)
    return Scene(
        spec=spec,
        grid=Grid(spec.crs, (PIXEL, 0.0, ORIGIN[0], 0.0, -PIXEL, ORIGIN[1]), spec.width, spec.height),
        days=days,
        parcels=parcels,
        parcel_id=np.where(places <= len(parcels), places, 0).astype(np.int32),
        _place=places,
        _canopies=canopies,
        _borders=borders,
        _texture=texture.at(lines, cols),
        _patchwork=patchwork.at(lines, cols),
        soil=(texture, patchwork),
        geometries=geometries,
        operations=operations[1 : len(parcels) + 1],
    )


def _rng(spec: SceneSpec, *stream: int) -> np.random.Generator:
    return np.random.default_rng([spec.seed, *stream])


def _crops_of(count: int, rng: np.random.Generator) -> np.ndarray:
    """Share the parcels out by the crops' shares, so that even a small scene has every crop."""
    share = np.array([crop.share for crop in CROPS])
    ends = np.rint(np.cumsum(share / share.sum()) * count).astype(int)
    return rng.permutation(np.repeat(np.arange(len(CROPS)), np.diff(ends, prepend=0)))


def _placed(geometries: Sequence[BaseGeometry], spec: SceneSpec) -> np.ndarray:
    """Move a landscape from its lower left corner to the scene's place."""
    offset = np.array([ORIGIN[0], ORIGIN[1] - spec.height * PIXEL])
    return shapely.transform(np.array(geometries, dtype=object), lambda coords: coords + offset)


def _rasterise(geometries: np.ndarray, spec: SceneSpec) -> tuple[np.ndarray, tuple[_Border, ...]]:
    """Return the place at each pixel's centre, numbered from 1, and the pixels that see several.

    Places are drawn at a third of a pixel; the middle sub-sample is the pixel's centre.
    """
    places = np.zeros((spec.height, spec.width), np.int32)
    bounds = shapely.bounds(geometries)
    borders = []
    for top in range(0, spec.height, _STRIP):
        height = min(_STRIP, spec.height - top)
        north, south = ORIGIN[1] - top * PIXEL, ORIGIN[1] - (top + height) * PIXEL
        near = np.flatnonzero((bounds[:, 1] <= north) & (bounds[:, 3] >= south))
        fine = rasterio.features.rasterize(
            ((geometries[index], index + 1) for index in near),
            out_shape=(height * _SUBSAMPLES, spec.width * _SUBSAMPLES),
            transform=from_origin(ORIGIN[0], north, PIXEL / _SUBSAMPLES, PIXEL / _SUBSAMPLES),
            dtype="int32",
        )
        samples = fine.reshape(height, _SUBSAMPLES, spec.width, _SUBSAMPLES).transpose(0, 2, 1, 3)
        samples = samples.reshape(height * spec.width, _SUBSAMPLES**2)
        places[top : top + height] = samples[:, _SUBSAMPLES**2 // 2].reshape(height, spec.width)
        index = np.flatnonzero((samples != samples[:, :1]).any(axis=1))
        borders.append(_Border(index, samples[index]))
    return places, tuple(borders)
