"""Statistics of the clear pixels of scenes; no label is used."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from einops import rearrange
from numpy.typing import NDArray

from training.data.scene import LabelledScene
from training.data.unlabelled import UnlabelledScene

Scene = LabelledScene | UnlabelledScene


def band_statistics(scenes: Sequence[Scene]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Mean and standard deviation per band of the clear pixels of all scenes, in physical units."""
    clear = np.concatenate([_clear_pixels(scene) for scene in scenes], axis=1).astype(np.float64)
    return clear.mean(axis=1), clear.std(axis=1)


def value_range(scenes: Sequence[Scene]) -> list[tuple[float, float]]:
    """1st and 99th percentile per band of the clear pixels of all scenes, to four decimals."""
    clear = np.concatenate([_clear_pixels(scene) for scene in scenes], axis=1)
    low, high = np.percentile(clear, (1, 99), axis=1)
    return [(round(float(a), 4), round(float(b), 4)) for a, b in zip(low, high, strict=True)]


def _clear_pixels(scene: Scene) -> NDArray[np.float32]:
    return rearrange(scene.physical, "t c h w -> c t h w")[:, scene.valid]
