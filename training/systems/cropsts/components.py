"""Targets of the warm-up: whitened principal components of each token's series, and windows to learn them from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from einops import rearrange, reduce
from numpy.typing import NDArray
from sklearn.decomposition import PCA

from engine.models.cropsts.encoder import CropSTS
from training.base.augment import dates_kept, hide_dates
from training.data.scene import LabelledScene
from training.data.windows import DatedBatch
from training.recipe.scene import Augmentation
from training.systems.cropsts.recipe import Pretraining

# Deviations beyond which a component is cut: cars, roofs and missed clouds would rule the squared error.
_LARGEST = 5.0


@dataclass(frozen=True, eq=False)
class Components:
    """Targets on the scene's tokens.

    Attributes:
        values: (h, w, k) float32, mean 0 and deviation 1 over the complete tokens.
        complete: (h, w), tokens that were seen on every date; the others have no target.
    """

    values: NDArray[np.float32]
    complete: NDArray[np.bool_]


def whitened_components(scene: LabelledScene, encoder: CropSTS, count: int) -> Components:
    """Compute the first `count` principal components of the tokens' whole series, each scaled to deviation 1.

    A token's series is the mean of its clear pixels, standardised by band, date after date. Nine tenths of its variance
    is brightness and greenness; whitening gives the small contrasts, in which crops differ, the same weight.
    """
    p = encoder.config.patch
    mean, std = encoder.mean.numpy()[:, None, None], encoder.std.numpy()[:, None, None]
    height, width = (side // p * p for side in scene.valid.shape[1:])
    clear = scene.valid[:, :height, :width]
    values = np.where(clear[:, None], (scene.physical[:, :, :height, :width] - mean) / std, 0)
    seen = reduce(clear.astype(np.float64), "t (h p) (w q) -> t h w", "sum", p=p, q=p)
    series = reduce(values.astype(np.float64), "t c (h p) (w q) -> t c h w", "sum", p=p, q=p)
    series = rearrange(series / np.maximum(seen, 1)[:, None], "t c h w -> h w (t c)")
    complete = (seen >= p * p / 2).all(axis=0)
    components = PCA(count, whiten=True, svd_solver="full").fit(series[complete]).transform(series[complete])
    targets = np.zeros((*complete.shape, count), np.float32)
    targets[complete] = components.clip(-_LARGEST, _LARGEST)
    return Components(targets, complete)


@dataclass(frozen=True)
class ComponentBatch(DatedBatch):
    """Windows, of whose dates some are hidden, and what to predict of their tokens.

    Attributes:
        target: (b, h/p, w/p, k).
        counted: tokens with a target, (b, h/p, w/p).
    """

    target: NDArray[np.float32]
    counted: NDArray[np.bool_]


@dataclass(frozen=True)
class ComponentSampler:
    """Draws windows anywhere in a scene, with a share of their dates hidden."""

    scene: LabelledScene
    targets: Components
    warm_up: Pretraining
    augmentation: Augmentation

    def batches(self, rng: np.random.Generator) -> Iterator[ComponentBatch]:
        """Draw as many batches as the warm-up has steps."""
        rows, cols = self.targets.complete.shape
        patch = self.scene.valid.shape[1] // rows
        side = self.warm_up.window // patch
        physical = self.scene.physical
        for _ in range(self.warm_up.steps):
            row = rng.integers(rows - side + 1, size=self.warm_up.batch)
            col = rng.integers(cols - side + 1, size=self.warm_up.batch)
            token = (row[:, None, None] + np.arange(side)[:, None], col[:, None, None] + np.arange(side))
            pixels = np.arange(self.warm_up.window)
            pixel = (row[:, None, None] * patch + pixels[:, None], col[:, None, None] * patch + pixels)
            valid = rearrange(self.scene.valid[:, pixel[0], pixel[1]], "t b h w -> b t h w")
            kept = dates_kept(*valid.shape[:2], self.augmentation.drop_dates, rng)
            yield ComponentBatch(
                values=rearrange(physical[:, :, pixel[0], pixel[1]], "t c b h w -> b t c h w"),
                valid=hide_dates(valid, kept),
                day=np.tile(self.scene.day, (self.warm_up.batch, 1)),
                target=self.targets.values[token],
                counted=self.targets.complete[token],
            )
