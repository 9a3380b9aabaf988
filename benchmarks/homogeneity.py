"""Two crops in a parcel: how often they are found, and how often where there is one crop, by share, size and sky.

The parcels are simulated: rectangles of one crop or two, grown by `engine.sample`, with the texture and patchwork of
soil and cover that it has, a gradient of light on some, neighbours' ground mixed into the pixels of the edge, noise,
and clouds of which the mask misses one in twenty. Real ones are cut out of the France scene: its parcels, of one
declared crop each, and pairs of neighbours of two crops taken as one.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
import pyogrio
import shapely
from numpy.typing import NDArray

from benchmarks import process
from benchmarks.report import Section
from benchmarks.start import COMMAND
from engine.sample.crops import BANDS, COVERS, CROPS
from engine.sample.growth import grow, reflect
from engine.sample.noise import smooth_field
from engine.series.homogeneity import LEAST_PIXELS, LIMIT, leading, verdict

_SEEN = [BANDS.index(band) for band in ("B02", "B05", "B08", "B12")]
SIZES, SHARES, DRAWS = (10, 20, 40, 100, 400, 1000), (0.1, 0.2, 0.3, 0.5), 100
_FRANCE = Path(__file__).resolve().parents[2] / "shared" / "data" / "demo" / "france_2018"


@dataclass(frozen=True)
class Sky:
    """What lies between ground and picture.

    Attributes:
        noise: standard deviation of a pixel, in reflectance.
        clouds: share of dates with a cloud over part of the parcel.
        gradient: how much brighter one side of the parcel is than the other.
    """

    noise: float = 0.004
    clouds: float = 0.3
    gradient: float = 0.0


def measure(scratch: Path) -> Section:
    """Count what is found among simulated parcels of one crop and of two, and among real ones."""
    rows = []
    for size in SIZES:
        one = [_found(size, 0.0, sky) for sky in (Sky(), Sky(gradient=0.3), Sky(noise=0.012, clouds=0.6))]
        two = [_found(size, share, Sky()) for share in SHARES]
        hazy = _found(size, 0.5, Sky(noise=0.012, clouds=0.6))
        rows.append((f"{size:,} pixels", *one, *two, hazy))
    if _FRANCE.is_dir():
        rows += _real(scratch)
    head = [f"two, {share:.0%}" for share in SHARES]
    setting = (
        f"Share of {DRAWS} simulated parcels, each of its own crops, calendars and soil, 20 dates, in which two crops "
        f"are found (score {LIMIT:g} and more), in percent; of fewer than {LEAST_PIXELS} pixels nothing is said. "
        "Two crops are drawn from all, alike ones as wheat and barley among them, apart by a straight border. Hazy: "
        "three times the noise, clouds on 60 % of the dates instead of 30. The last rows are real: parcels of the "
        "France scene, 2018, each of one declared crop, and pairs of neighbours with two declared crops as one parcel. "
        "The limit was set with these same real parcels in view, so they prove nothing of false alarms elsewhere."
    )
    columns = ("parcels", "one crop", "one, gradient 30 %", "one, hazy", *head, "two, 50 %, hazy")
    return Section("Two crops in a parcel", setting, columns, rows)


def _found(size: int, share: float, sky: Sky) -> str:
    rng = np.random.default_rng([size, round(100 * share), round(1000 * sky.noise), round(100 * sky.gradient)])
    verdicts = [verdict(leading(*pixels[:2], 1, *pixels[2:]), 1) for pixels in _parcels(rng, size, share, sky)]
    if all(one is None for one in verdicts):
        return "-"
    return f"{100 * np.mean([one is not None and one.found for one in verdicts]):.1f}"


def _parcels(rng: np.random.Generator, size: int, share: float, sky: Sky) -> Iterator[tuple[NDArray, ...]]:
    """Row and column of the pixels of simulated parcels, their values (p, t, c), and where these are clear (p, t)."""
    for _ in range(DRAWS):
        height = max(2, round(np.sqrt(size * rng.uniform(0.4, 1))))
        yield _parcel(rng, height, max(2, round(size / height)), share, sky)


def _parcel(rng: np.random.Generator, height: int, width: int, share: float, sky: Sky) -> tuple[NDArray, ...]:
    lines, cols = np.arange(height, dtype=float), np.arange(width, dtype=float)

    def field(spacing: float, octaves: int = 3) -> NDArray:
        return smooth_field(rng, height + 2, width + 2, spacing, octaves).at(lines, cols)[..., None]

    def canopies(kinds: NDArray) -> object:
        soil = np.full(len(kinds), np.exp(0.18 * rng.standard_normal()))
        return grow(kinds, COVERS, soil, rng, np.random.default_rng(rng.integers(2**31)))

    own = canopies(rng.choice(len(CROPS), 2, replace=False))
    neighbours, mixed = canopies(rng.choice(len(COVERS), 4)), rng.uniform(0, 0.3, 4)
    texture, patchwork = field(14.0), field(24.0)
    row, col = np.mgrid[:height, :width]
    angle = rng.integers(4) * np.pi / 2 if rng.random() < 0.6 else rng.uniform(0, 2 * np.pi)
    along = np.cos(angle) * col + np.sin(angle) * row + 1e-6 * rng.random(row.shape)
    second = np.zeros(height * width, int)
    second[np.argsort(along.ravel())[: round(share * height * width)]] = 1
    second = second.reshape(height, width)
    light = 1 + sky.gradient * ((along - along.mean()) / max(np.ptp(along), 1))[..., None]
    days = np.sort(rng.choice(np.arange(60, 320, 5), 20, replace=False))
    values, clear = np.empty((height, width, len(days), len(_SEEN))), np.ones((height, width, len(days)), bool)
    for number, day in enumerate(days):
        surface, around = reflect(own, day, rng.random()), reflect(neighbours, day, 0.5)
        seen = surface.mean[second] + surface.by_cover[second] * texture + surface.by_ground[second] * patchwork
        seen = seen[..., _SEEN] * light
        for side, edge in enumerate((np.s_[0], np.s_[-1], np.s_[:, 0], np.s_[:, -1])):
            seen[edge] = (1 - mixed[side]) * seen[edge] + mixed[side] * around.mean[side][_SEEN]
        seen = seen * (1 + 0.02 * rng.standard_normal()) + sky.noise * rng.standard_normal(seen.shape)
        if rng.random() < sky.clouds:
            cloud = field(max(height, width), 2)[..., 0] > rng.normal(0, 0.7)
            seen[cloud] += rng.uniform(0.05, 0.3)
            if rng.random() > 0.05:  # else the mask misses it
                clear[cloud, number] = False
        values[:, :, number] = seen
    pixels = height * width
    return row.ravel(), col.ravel(), values.reshape(pixels, len(days), -1), clear.reshape(pixels, -1)


def _real(scratch: Path) -> list[tuple[str, ...]]:
    """What is found in the parcels of the France scene, and in pairs of neighbours of two crops."""
    layer = _FRANCE / "parcels_2018.gpkg"
    meta, _, wkb, columns = pyogrio.raw.read(layer)
    shapes = shapely.from_wkb(wkb)
    crop = dict(zip(meta["fields"], columns))["crop"]
    near = [
        (one, other)
        for one, other in itertools.combinations(range(len(shapes)), 2)
        if crop[one] != crop[other] and shapely.distance(shapes[one], shapes[other]) < 15
    ]
    pairs = [shapely.buffer(shapely.union(shapes[one], shapes[other]), 8).buffer(-8) for one, other in near]
    pyogrio.raw.write(
        scratch / "pairs.gpkg", np.array(shapely.to_wkb(pairs), object), [np.arange(len(pairs))], ["id"],
        geometry_type="Unknown", crs=meta["crs"],
    )  # fmt: skip
    return [
        _real_row("real, one declared crop", layer, scratch / "one", 1),
        _real_row("real, two declared crops as one parcel", scratch / "pairs.gpkg", scratch / "two", 7),
    ]


def _real_row(name: str, layer: Path, out: Path, column: int) -> tuple[str, ...]:
    process.run([*COMMAND, "extract", _FRANCE, "--parcels", layer, "--out", out, "--homogeneity"])
    found = [one for one in pq.read_table(out / "parcels.parquet")["two_groups"].to_pylist() if one is not None]
    row = [""] * 9
    row[0], row[column] = f"{name} ({len(found)})", f"{100 * np.mean(found):.1f}"
    return tuple(row)
