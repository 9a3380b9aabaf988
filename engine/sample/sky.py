"""What is between the fields and the sensor: acquisition dates, clouds, their shadows, haze, and the SCL layer."""

from __future__ import annotations

import datetime
import math
from dataclasses import dataclass
from statistics import NormalDist
from typing import NamedTuple

import numpy as np

from engine.sample.crops import BANDS
from engine.sample.noise import SmoothField, smooth_field

REVISIT = 5
EPOCH = datetime.date(1970, 1, 1)
# Relative chance that a user keeps an acquisition of each month: few winter days are clear in south-western Europe.
_CLEAR_CHANCE = (0.2, 0.35, 0.6, 0.7, 0.8, 0.9, 1.0, 1.0, 0.85, 0.6, 0.3, 0.15)
_LATITUDE = math.radians(43.5)
_FARTHEST_SHADOW = 250  # pixels

_CLOUD = np.array([0.52, 0.51, 0.52, 0.53, 0.55, 0.56, 0.57, 0.58, 0.44, 0.33])
_HAZE = np.array([0.085, 0.065, 0.050, 0.045, 0.038, 0.034, 0.028, 0.026, 0.008, 0.004])
_CIRRUS = np.array([0.075, 0.075, 0.075, 0.074, 0.074, 0.074, 0.072, 0.072, 0.035, 0.022])
# What diffuse sky light leaves of a surface in full shadow.
_SHADED = np.array([0.52, 0.45, 0.38, 0.35, 0.32, 0.31, 0.30, 0.30, 0.22, 0.20])


@dataclass(frozen=True)
class Sky:
    """The weather of one date.

    Attributes:
        cloud, cirrus: share of the sky covered; a scene much smaller than the clouds has more or less.
        haze: optical strength, 0 to about 1.
        moisture: how wet the soil is, 0 dry to 1 wet.
        shadow: rows and columns from a cloud to its shadow.
        edge: None, or a, b, c: the sensor saw only where a row + b col + c > 0.
    """

    day: int
    cloud: float
    cirrus: float
    haze: float
    moisture: float
    shadow: tuple[float, float]
    edge: tuple[float, float, float] | None
    clouds: SmoothField | None
    cirrus_veil: SmoothField | None
    haze_veil: SmoothField
    classifier: SmoothField


def acquisition_days(year: int, count: int, rng: np.random.Generator) -> tuple[int, ...]:
    """Draw `count` days of a year from a five-day revisit, ascending, clear months more often.

    Returns:
        Days since 1970-01-01.

    Raises:
        ValueError: when the year has fewer revisits.
    """
    first = (datetime.date(year, 1, 1) - EPOCH).days
    last = (datetime.date(year, 12, 31) - EPOCH).days
    visits = np.arange(first + int(rng.integers(REVISIT)), last + 1, REVISIT)
    if not 1 <= count <= len(visits):
        raise ValueError(f"{year} has {len(visits)} revisits, not {count}")
    chance = np.array([_CLEAR_CHANCE[(EPOCH + datetime.timedelta(int(day))).month - 1] for day in visits])
    chosen = rng.choice(visits, size=count, replace=False, p=chance / chance.sum())
    return tuple(int(day) for day in np.sort(chosen))


class Conditions(NamedTuple):
    """The numbers of a date's weather, as `Sky` has them, and the size of its clouds in pixels."""

    cloud: float
    cirrus: float
    size: float
    edge: tuple[float, float, float] | None
    haze: float
    moisture: float


def conditions(height: int, width: int, rng: np.random.Generator) -> Conditions:
    """Draw the numbers of a date's weather: mostly clear, else scattered clouds, a veil, or half overcast."""
    kind = rng.choice(4, p=(0.50, 0.28, 0.13, 0.09))
    cloud = (0.0, rng.uniform(0.05, 0.35), 0.0, rng.uniform(0.4, 0.75))[kind]
    cirrus = (0.0, 0.0, rng.uniform(0.3, 0.8), rng.uniform(0.0, 0.3))[kind]
    size = rng.uniform(28, 70) if kind == 1 else rng.uniform(80, 150)
    edge = _swath_edge(height, width, rng) if rng.random() < 0.08 else None
    return Conditions(cloud, cirrus, size, edge, float(rng.gamma(1.6, 0.12)), float(rng.beta(1.5, 2.5)))


def sky(day: int, height: int, width: int, rng: np.random.Generator) -> Sky:
    """Draw the weather of a date, and where its clouds are."""
    drawn = conditions(height, width, rng)
    margin = _FARTHEST_SHADOW + 16
    return Sky(
        day=day,
        cloud=drawn.cloud,
        cirrus=drawn.cirrus,
        haze=drawn.haze,
        moisture=drawn.moisture,
        shadow=_shadow(day, float(rng.uniform(700, 2200))),
        edge=drawn.edge,
        clouds=smooth_field(rng, height, width, drawn.size, octaves=5, margin=margin) if drawn.cloud else None,
        cirrus_veil=smooth_field(rng, height, width, 150, octaves=3) if drawn.cirrus else None,
        haze_veil=smooth_field(rng, height, width, 200, octaves=1),
        classifier=smooth_field(rng, height, width, 14, octaves=2),
    )


def sun(day: int) -> tuple[float, float]:
    """Return elevation and azimuth of the sun, in radians, at half past ten of local solar time."""
    of_year = (EPOCH + datetime.timedelta(day)).timetuple().tm_yday
    declination = -math.radians(23.44) * math.cos(2 * math.pi * (of_year + 10) / 365)
    hour = math.radians(-22.5)
    elevation = math.asin(
        math.sin(_LATITUDE) * math.sin(declination) + math.cos(_LATITUDE) * math.cos(declination) * math.cos(hour)
    )
    azimuth = math.pi + math.atan2(
        math.sin(hour), math.cos(hour) * math.sin(_LATITUDE) - math.tan(declination) * math.cos(_LATITUDE)
    )
    return elevation, azimuth


def _swath_edge(height: int, width: int, rng: np.random.Generator) -> tuple[float, float, float]:
    """Draw the side of the swath, 12 degrees off north, west or east of the middle, which is always seen."""
    slope, side = math.tan(math.radians(12)), float(rng.choice((-1.0, 1.0)))
    beyond = rng.uniform(0.05, 0.5) * width
    return side * slope, side, beyond - side * (slope * height / 2 + width / 2)


def _shadow(day: int, cloud_height: float) -> tuple[float, float]:
    elevation, azimuth = sun(day)
    reach = min(cloud_height / math.tan(elevation) / 10, _FARTHEST_SHADOW)
    return reach * math.cos(azimuth), -reach * math.sin(azimuth)


@dataclass(frozen=True)
class Light:
    """How the sky changes a piece of the scene: opacity of clouds, cirrus and haze, depth of shadow, (h, w) each.

    `seen` is False beyond the swath.
    """

    cloud: np.ndarray
    cirrus: np.ndarray
    haze: np.ndarray
    shadow: np.ndarray
    brightness: np.ndarray
    seen: np.ndarray


def light(weather: Sky, rows: np.ndarray, cols: np.ndarray) -> Light:
    """Evaluate the weather of a date at the crossings of `rows` and `cols`."""
    shape = len(rows), len(cols)
    nothing = np.zeros(shape, np.float32)
    cloud, shadow, brightness, cirrus = nothing, nothing, nothing, nothing
    if weather.clouds is not None:
        threshold = NormalDist().inv_cdf(1 - weather.cloud)
        thickness = weather.clouds.at(rows, cols) - np.float32(threshold)
        cloud = np.clip(thickness / 0.45, 0, 1)
        brightness = np.clip(thickness, 0, 2) * np.float32(0.16)
        down, right = weather.shadow
        caster = weather.clouds.at(rows - down, cols - right) - np.float32(threshold)
        shadow = np.clip(caster / 0.45, 0, 1)
    if weather.cirrus_veil is not None:
        threshold = NormalDist().inv_cdf(1 - weather.cirrus)
        cirrus = np.clip((weather.cirrus_veil.at(rows, cols) - np.float32(threshold)) / 2, 0, 1)
    haze = np.float32(weather.haze) * np.exp(0.3 * weather.haze_veil.at(rows, cols))
    seen = np.ones(shape, bool)
    if weather.edge is not None:
        a, b, c = weather.edge
        seen = a * rows[:, None] + b * cols[None, :] + c > 0
    return Light(cloud, cirrus, haze, shadow, brightness, seen)


def through(surface: np.ndarray, sky_light: Light, band: int) -> np.ndarray:
    """Return what the sensor sees of a surface's reflectance (h, w) in the band of that number."""
    lit = surface * (1 - np.float32(1 - _SHADED[band]) * sky_light.shadow)
    veiled = lit * (1 - 0.08 * sky_light.haze) + np.float32(_HAZE[band]) * sky_light.haze
    veiled = veiled * (1 - 0.15 * sky_light.cirrus) + np.float32(_CIRRUS[band]) * sky_light.cirrus
    white = np.float32(_CLOUD[band]) + sky_light.brightness
    return veiled + sky_light.cloud * (white - veiled)


def classify(values: np.ndarray, sky_light: Light, doubt: np.ndarray) -> np.ndarray:
    """Return an SCL layer as Sen2Cor would: plausible, and imperfect.

    Thin clouds and soft shadows are missed here and there, bright ground is taken for cloud, and some pixels stay
    unclassified (7). Classes are those of the Sentinel-2 L2A product specification.

    Args:
        values: reflectance as seen, (10, h, w).
        sky_light: what the sky truly is.
        doubt: about standard normal, (h, w): where the classifier errs.

    Returns:
        (h, w) uint8.
    """
    blue, green, red, near, short = (values[BANDS.index(name)] for name in ("B02", "B03", "B04", "B08", "B11"))
    ndvi = (near - red) / np.maximum(near + red, 1e-4)
    opacity = np.maximum(sky_light.cloud, 0) * np.exp(0.45 * doubt)
    veil = sky_light.cirrus * np.exp(0.45 * doubt)
    shade = sky_light.shadow * np.exp(0.45 * doubt) * (sky_light.cloud < 0.3)
    bright = (blue + green + red) / 3
    scl = np.where(ndvi > 0.42 + 0.03 * doubt, 4, 5)
    scl = np.where((ndvi < 0.42) & (bright > 0.16 + 0.03 * doubt), 7, scl)
    scl = np.where((near < 0.09) & (ndvi < 0.3), 2, scl)
    scl = np.where((near < 0.07) & (green > near) & (short < 0.06), 6, scl)
    scl = np.where(shade > 0.45, 3, scl)
    scl = np.where((shade > 0.3) & (shade <= 0.45), 7, scl)
    scl = np.where(veil > 0.33, 10, scl)
    scl = np.where(opacity > 0.18, 7, scl)
    scl = np.where(opacity > 0.28, 8, scl)
    scl = np.where(opacity > 0.65, 9, scl)
    scl = np.where((bright > 0.21 + 0.02 * doubt) & (ndvi < 0.25) & (scl == 7), 8, scl)
    return np.where(sky_light.seen, scl, 0).astype(np.uint8)
