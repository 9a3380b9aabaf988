"""Series of a simulated scene as two sensors see it: Sentinel-2 with its clouds, and every day four bands at 3 m."""

from __future__ import annotations

import datetime

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import mean

from engine.sample import BANDS, CROPS, Scene, SceneSpec, simulate
from engine.sample.daily import BANDS as FINE_BANDS
from engine.sample.daily import DailySensor, nearest_pixel
from engine.sample.sensor import SCALE
from engine.sample.sky import EPOCH
from training.base.series import Companion, Series

_REACH = (-1, 0, 1)
# Least pixels of a parcel's inside.
_FEWEST = 4


def pairs_of_pixels(
    spec: SceneSpec,
    count: int,
    seed: int,
    centred: bool = True,
    parcels: NDArray[np.integer] | None = None,
    paired: bool = True,
) -> Series:
    """Draw pixels of a simulated scene's parcels, and take both sensors' series of them.

    Args:
        spec: the scene; with as many dates as the year has revisits, most of them are cloudy somewhere.
        count: number of pixels, drawn without replacement from the insides of parcels; all, where there are fewer.
        seed: seed of the draw.
        centred: whether the nine pixels of the second sensor lie around the middle of the pixel, or, as published,
            around its first corner.
        parcels: numbers of those that pixels are drawn from; all by default.
        paired: False for the first sensor alone.

    Returns:
        Series whose group is the parcel, whose label is the crop, with clouds and companion.
    """
    scene = simulate(spec)
    wanted = inside(scene) if parcels is None else inside(scene) & np.isin(scene.parcel_id, parcels)
    rows, cols = np.nonzero(wanted)
    chosen = np.sort(np.random.default_rng(seed).permutation(len(rows))[:count])
    rows, cols = rows[chosen], cols[chosen]
    values, cloud = [], []
    for number, observation in enumerate(scene.observations()):
        values.append(observation.values[:, rows, cols].T)
        cloud.append(scene.cloudiness(number)[rows, cols])
    parcel = scene.parcel_id[rows, cols]
    companion = _companion(scene, rows, cols, centred) if paired else None
    return _series(scene, np.stack(values, axis=1), np.stack(cloud, axis=1), parcel, companion)


def series_of_parcels(spec: SceneSpec) -> Series:
    """The means over the inside of each parcel of a simulated scene, date by date, clouds and all; no second sensor."""
    scene = simulate(spec)
    core = np.where(inside(scene), scene.parcel_id, 0)
    parcel, pixels = np.unique(core[core > 0], return_counts=True)
    parcel = parcel[pixels >= _FEWEST]
    values, cloud = [], []
    for number, observation in enumerate(scene.observations()):
        values.append(np.stack([mean(band, core, parcel) for band in observation.values], axis=1))
        cloud.append(mean(scene.cloudiness(number), core, parcel))
    return _series(scene, np.stack(values, axis=1), np.stack(cloud, axis=1), parcel, None)


def inside(scene: Scene) -> NDArray[np.bool_]:
    """Pixels of parcels whose eight neighbours are of the same parcel, (H, W), without the scene's border."""
    padded = np.pad(scene.parcel_id, 1)
    own = np.ones(scene.parcel_id.shape, bool)
    height, width = own.shape
    for down in _REACH:
        for right in _REACH:
            own &= padded[1 + down : 1 + down + height, 1 + right : 1 + right + width] == scene.parcel_id
    own[[0, -1]] = own[:, [0, -1]] = False
    return own & (scene.parcel_id > 0)


def _companion(scene: Scene, rows: NDArray[np.intp], cols: NDArray[np.intp], centred: bool) -> Companion:
    sensor = DailySensor(scene)
    down, right = (shift.ravel() for shift in np.meshgrid(_REACH, _REACH, indexing="ij"))
    fine_rows = (nearest_pixel(rows, centred)[:, None] + down).ravel()
    fine_cols = (nearest_pixel(cols, centred)[:, None] + right).ravel()
    first, end = ((datetime.date(scene.spec.year + more, 1, 1) - EPOCH).days for more in (0, 1))
    days = np.arange(first, end)
    seen = sensor.at(days.tolist(), fine_rows, fine_cols).reshape(len(days), len(rows), len(down), len(FINE_BANDS))
    return Companion(
        values=np.ascontiguousarray(seen.swapaxes(0, 1)),
        scale=1 / SCALE,
        valid=np.ones((len(rows), len(days)), bool),
        day=np.broadcast_to(days.astype(np.int32), (len(rows), len(days))),
        bands=FINE_BANDS,
        sensor="planetscope",
    )


def _series(
    scene: Scene, values: NDArray, cloud: NDArray, parcel: NDArray[np.integer], companion: Companion | None
) -> Series:
    """Series of values as stored (n, t, c), cloudiness 0 to 1 (n, t) and parcels (n)."""
    valid = (values > 0).all(axis=2)
    crops = [crop.name for crop in CROPS]
    code = np.array([0, *(crops.index(parcel.crop) for parcel in scene.parcels)])
    return Series(
        name=f"simulated-{scene.spec.seed}-{scene.spec.year}",
        values=np.where(valid[..., None], values / np.float32(SCALE), 0).astype(np.float32),
        valid=valid,
        day=np.broadcast_to(np.array(scene.days, np.int32), valid.shape),
        bands=BANDS,
        sensor="sentinel-2-l2a",
        label=code[parcel].astype(np.int64),
        class_names=tuple(crops),
        group=parcel.astype(str),
        year=np.full(len(parcel), scene.spec.year, np.int64),
        cloud=np.rint(255 * cloud).astype(np.uint8),
        companion=companion,
    )
