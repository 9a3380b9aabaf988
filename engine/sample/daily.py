"""A second sensor over a simulated scene: four bands at 3 m, every day, as constellations of small satellites have it.

It sees the same fields as the scene's Sentinel-2, on its own finer grid. As in products that fuse such images into one
gap-free series, there are no clouds in it; its noise and its changes of light from day to day are larger.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import rasterio.features
from rasterio.transform import from_origin

from engine.sample.crops import BANDS as COARSER_BANDS
from engine.sample.scene import ORIGIN, PIXEL, Scene
from engine.sample.sensor import digitise
from engine.stack.types import Grid

BANDS = ("blue", "green", "red", "nir")
FINE_PIXEL = 3.0
"""Side of a pixel in metres; a pixel of the scene has three and a third on each side."""
_SEEN = tuple(COARSER_BANDS.index(name) for name in ("B02", "B03", "B04", "B08"))
_GAIN_COMMON, _GAIN_BAND = 0.03, 0.02
_NOISE_FLOOR, _NOISE_SHARE = 0.003, 0.02
# Stream of random numbers, beside those of `engine.sample.scene`.
_DAILY = 6


class DailySensor:
    """A scene as the second sensor sees it.

    Attributes:
        scene: the scene whose fields it sees.
        height, width: size in pixels of 3 m; what is left over at the lower and the right side is not seen.
    """

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.height, self.width = (
            int(pixels * PIXEL // FINE_PIXEL) for pixels in (scene.spec.height, scene.spec.width)
        )
        self._place = rasterio.features.rasterize(
            ((geometry, number) for number, geometry in enumerate(scene.geometries, start=1)),
            out_shape=(self.height, self.width),
            transform=from_origin(*ORIGIN, FINE_PIXEL, FINE_PIXEL),
            dtype="int32",
        )

    @property
    def grid(self) -> Grid:
        """Where its pixels are."""
        return Grid(
            self.scene.spec.crs, (FINE_PIXEL, 0.0, ORIGIN[0], 0.0, -FINE_PIXEL, ORIGIN[1]), self.width, self.height
        )

    def observe(self, day: int) -> np.ndarray:
        """Compute one day, (4, height, width) uint16, reflectance x 10,000; the same bytes whatever came before."""
        rows, cols = np.arange(self.height), np.arange(self.width)
        texture, patchwork = (field.at(_in_scene(rows), _in_scene(cols)).reshape(-1) for field in self.scene.soil)
        seen = self._see(day, self._place.reshape(-1), texture, patchwork)
        return digitise(seen.T.reshape(len(BANDS), self.height, self.width))

    def at(self, days: Iterable[int], rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """Compute pixels on some days, (days, n, 4) uint16; their noise is not that of `observe`.

        Args:
            days: days since 1970-01-01.
            rows, cols: rows and columns of the sensor's own grid, (n).
        """
        place = self._place[rows, cols]
        texture, patchwork = (field.at_points(_in_scene(rows), _in_scene(cols)) for field in self.scene.soil)
        return np.stack([digitise(self._see(day, place, texture, patchwork)) for day in days])

    def _see(self, day: int, place: np.ndarray, texture: np.ndarray, patchwork: np.ndarray) -> np.ndarray:
        """Reflectance with noise at n pixels, (n, 4) float32."""
        scene, bands = self.scene, list(_SEEN)
        surface = scene.surface(day)
        ground = surface.mean[:, bands][place]
        ground += surface.by_cover[:, bands][place] * texture[:, None].astype(np.float32)
        ground += surface.by_ground[:, bands][place] * patchwork[:, None].astype(np.float32)
        rng = np.random.default_rng([scene.spec.seed, _DAILY, scene.spec.year, day])
        gain = np.exp(_GAIN_COMMON * rng.standard_normal() + _GAIN_BAND * rng.standard_normal(len(BANDS)))
        seen = np.maximum(ground, 0.001) * gain.astype(np.float32)
        noise = rng.standard_normal(seen.shape, dtype=np.float32)
        return seen + noise * (np.float32(_NOISE_FLOOR) + np.float32(_NOISE_SHARE) * seen)


def nearest_pixel(index: np.ndarray, centred: bool = True) -> np.ndarray:
    """Row or column of the fine pixel in the middle of a pixel of the scene.

    Args:
        index: row or column of the scene.
        centred: True for the fine pixel nearest the middle of the coarser one; False for the coarser one's first, whose
            middle lies 3.5 to 5.5 m before: so it was published.
    """
    return np.floor((np.asarray(index) + (0.5 if centred else 0.0)) * (PIXEL / FINE_PIXEL)).astype(np.intp)


def _in_scene(index: np.ndarray) -> np.ndarray:
    """Position of fine pixels in pixels of the scene."""
    return (np.asarray(index) + 0.5) * (FINE_PIXEL / PIXEL) - 0.5
