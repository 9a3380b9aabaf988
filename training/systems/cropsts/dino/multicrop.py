"""DINO's views of a window, and batches of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from training.data.numbered import View
from training.data.superpixels import plots
from training.systems.cropsts.dino.distil import central_date, rgb_frame
from training.systems.cropsts.dino.plotmask import plot_mask
from training.systems.cropsts.dino.recipe import DINORecipe
from training.systems.cropsts.dino.views import change_look, multi_crop


@dataclass(frozen=True, eq=False)
class Sample:
    """The views of one window.

    Attributes:
        views: global ones first.
        hidden: the tokens of each global view that the student does not see, (t, h, w).
        masked: whether the student's version of each global view hides any, (g).
        hidden_share: share of the parcels' and superpixels' tokens, and of all tokens, that are hidden; mean over the
            global views, of which those that are not masked hide none.
        frame: an RGB image of each global view for the distillation's teacher, (3, size, size); () without one.
        frame_valid: clear pixels of each of these images, (size, size).
    """

    views: tuple[View, ...]
    hidden: tuple[NDArray[np.bool_], ...]
    masked: NDArray[np.bool_]
    hidden_share: tuple[float, float]
    frame: tuple[NDArray[np.float32], ...]
    frame_valid: tuple[NDArray[np.bool_], ...]


def sample_of(window: View, recipe: DINORecipe, rng: np.random.Generator) -> Sample:
    """Draw the views of a window, and what of the global ones is hidden from the student.

    Superpixels are made of the window's dates alone: of a data set on disk no others are at hand, and edges that only
    chance drew lie elsewhere in the next window.
    """
    if recipe.mask.plots == "blocks":
        window = replace(window, parcel=blocks(window.parcel.shape, recipe.mask.superpixel, rng))
    elif recipe.mask.background == "superpixels":
        window = replace(window, parcel=plots(window.parcel, window.values, window.valid, recipe.mask.superpixel))
    crops = multi_crop(window, recipe.views, rng, recipe.encoder.by_rank)
    large = crops[: recipe.views.global_views]
    masks = [plot_mask(view.parcel, recipe.encoder.patch, len(view.day), recipe.mask.ratio, rng) for view in large]
    hides = np.array([mask.hidden.any() for mask in masks])
    masked = (rng.random(len(large)) < recipe.mask.share) & hides
    shares = np.array([(mask.of_parcels, mask.of_all) for mask in masks]) * masked[:, None]
    frames = [_frame(view, recipe) for view in large] if recipe.distillation else []
    return Sample(
        views=tuple(change_look(view, number, recipe.views, rng) for number, view in enumerate(crops)),
        hidden=tuple(mask.hidden & used for mask, used in zip(masks, masked, strict=True)),
        masked=masked,
        hidden_share=tuple(shares.mean(axis=0).tolist()),
        frame=tuple(image for image, _ in frames),
        frame_valid=tuple(valid for _, valid in frames),
    )


def blocks(shape: tuple[int, int], side: int, rng: np.random.Generator) -> NDArray[np.int32]:
    """Number squares of a side in pixels that cover a window, (H, W); where the first begins is drawn."""
    row, col = ((np.arange(length) + rng.integers(side)) // side for length in shape)
    return (row[:, None] * (col.max() + 1) + col).astype(np.int32)


def _frame(view: View, recipe: DINORecipe) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    date = central_date(view.valid, view.day)
    rgb = [recipe.bands.index(band) for band in recipe.distillation.bands]
    return rgb_frame(view.values[date][rgb], view.valid[date]), view.valid[date]


def collate(samples: Sequence[Sample], global_views: int) -> dict[str, Tensor | dict[str, Tensor]]:
    """Put samples together; series are padded at their end with dates that are not valid.

    Returns:
        global and local views (local only where there are any), each a dictionary of values (v, b, t, c, h, w), valid
        (v, b, t, h, w) and day (v, b, t); hidden (g, b, t, h, w); masked (g, b); hidden_share (b, 2); frame
        (g, b, 3, h, w) and frame_valid (g, b, h, w) where samples have them.
    """
    views = range(len(samples[0].views))
    batch: dict[str, Tensor | dict[str, Tensor]] = {
        "global": _stacked([[sample.views[v] for sample in samples] for v in views[:global_views]]),
        "hidden": _padded([[sample.hidden[v] for sample in samples] for v in views[:global_views]]),
        "masked": torch.from_numpy(np.stack([sample.masked for sample in samples], axis=1)),
        "hidden_share": torch.tensor([sample.hidden_share for sample in samples]),
    }
    if len(views) > global_views:
        batch["local"] = _stacked([[sample.views[v] for sample in samples] for v in views[global_views:]])
    if samples[0].frame:
        for name in ("frame", "frame_valid"):
            arrays = [np.stack([getattr(sample, name)[v] for sample in samples]) for v in views[:global_views]]
            batch[name] = torch.from_numpy(np.stack(arrays))
    return batch


def _stacked(views: Sequence[Sequence[View]]) -> dict[str, Tensor]:
    return {
        name: _padded([[getattr(view, name) for view in row] for row in views]) for name in ("values", "valid", "day")
    }


def _padded(rows: Sequence[Sequence[NDArray]]) -> Tensor:
    """Stack arrays (t, ...) to (v, b, t, ...); the shorter ones end with zeros."""
    longest = max(len(array) for row in rows for array in row)
    first = rows[0][0]
    result = np.zeros((len(rows), len(rows[0]), longest, *first.shape[1:]), first.dtype)
    for v, row in enumerate(rows):
        for b, array in enumerate(row):
            result[v, b, : len(array)] = array
    return torch.from_numpy(result)
