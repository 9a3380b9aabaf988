"""Views of windows, batch by batch. The number of a window decides all that is drawn for it.

So the order of workers does not matter, nor how many there are, nor where a training was interrupted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
import torch
from lightning import LightningDataModule
from numpy.typing import NDArray
from torch import Tensor
from torch.utils.data import DataLoader, Dataset

from engine.errors import BadInput
from training.base.streams import VIEWS
from training.data.unlabelled import UnlabelledScene
from training.recipe.dino import PretrainingRecipe
from training.systems.cropsts.dino.distil import central_date, rgb_frame
from training.systems.cropsts.dino.plotmask import plot_mask
from training.systems.cropsts.dino.superpixels import plots
from training.systems.cropsts.dino.views import View, change_look, multi_crop

# A date of a window is used where half of its pixels are clear; a window should have three such dates.
_CLEAR, _FEWEST_DATES, _TRIES = 0.5, 3, 20


@dataclass(frozen=True, eq=False)
class Sample:
    """The views of one window.

    Attributes:
        views: global ones first.
        hidden: of each global view, the tokens that the student does not see, (t, h, w).
        masked: whether the student's version of each global view hides any, (g).
        hidden_share: share of the parcels' and superpixels' tokens, and of all tokens, that are hidden; mean over the
            global views, of which those that are not masked hide none.
        frame: of each global view, an RGB image for the distillation's teacher, (3, size, size); () without one.
        frame_valid: (size, size) each.
    """

    views: tuple[View, ...]
    hidden: tuple[NDArray[np.bool_], ...]
    masked: NDArray[np.bool_]
    hidden_share: tuple[float, float]
    frame: tuple[NDArray[np.float32], ...]
    frame_valid: tuple[NDArray[np.bool_], ...]


class MultiCrops(Dataset):
    """Samples by number.

    Raises:
        BadInput: `scene_too_small`, smaller than a window; `scene_unclear`, too few dates.
    """

    def __init__(self, scenes: Sequence[UnlabelledScene], recipe: PretrainingRecipe) -> None:
        self.scenes, self.recipe = scenes, recipe
        for scene in scenes:
            height, width = scene.parcel.shape
            if min(height, width) < recipe.encoder.window:
                raise BadInput(
                    "scene_too_small",
                    f"{scene.name} has {height} x {width} pixels, fewer than a window of {recipe.encoder.window}.",
                    "Make encoder.window smaller, or take another scene.",
                )
            if scene.valid.any(axis=(1, 2)).sum() < _FEWEST_DATES:
                raise BadInput(
                    "scene_unclear",
                    f"{scene.name} has fewer than {_FEWEST_DATES} dates with a clear pixel.",
                    "Take a scene with more dates.",
                )

    def __getitem__(self, number: int) -> Sample:
        """Draw the sample of a number; the same one whenever it is asked for."""
        recipe = self.recipe
        rng = np.random.default_rng([recipe.seed, VIEWS, number])
        crops = multi_crop(self._window(rng), recipe.views, rng)
        large = crops[: recipe.views.global_views]
        masks = [plot_mask(view.parcel, recipe.encoder.patch, len(view.day), recipe.mask.ratio, rng) for view in large]
        hides = np.array([mask.hidden.any() for mask in masks])
        masked = (rng.random(len(large)) < recipe.mask.share) & hides
        shares = np.array([(mask.of_parcels, mask.of_all) for mask in masks]) * masked[:, None]
        frames = [self._frame(view) for view in large] if recipe.distillation else []
        return Sample(
            views=tuple(change_look(view, number, recipe.views, rng) for number, view in enumerate(crops)),
            hidden=tuple(mask.hidden & used for mask, used in zip(masks, masked, strict=True)),
            masked=masked,
            hidden_share=tuple(shares.mean(axis=0).tolist()),
            frame=tuple(image for image, _ in frames),
            frame_valid=tuple(valid for _, valid in frames),
        )

    def _window(self, rng: np.random.Generator) -> View:
        """Draw a window anywhere in the scenes, and at most as many of its usable dates as the recipe says.

        Its superpixels are its own, made of these dates: of a data set on disk no others are at hand, and edges that
        only chance drew lie elsewhere in the next window.
        """
        side = self.recipe.encoder.window
        area = np.array([scene.parcel.size for scene in self.scenes], float)
        best, usable = None, np.zeros(0, np.intp)
        for _ in range(_TRIES):
            scene = self.scenes[rng.choice(len(self.scenes), p=area / area.sum())]
            row, col = (int(rng.integers(length - side + 1)) for length in scene.parcel.shape)
            clear = scene.valid[:, row : row + side, col : col + side].mean(axis=(1, 2))
            found = np.flatnonzero(clear >= min(_CLEAR, clear.max()))
            if best is None or len(found) > len(usable):
                best, usable = (scene, row, col), found
            if len(usable) >= _FEWEST_DATES:
                break
        scene, row, col = best
        dates = rng.choice(usable, size=min(len(usable), self.recipe.dates), replace=False)
        dates = dates[np.argsort(scene.day[dates], kind="stable")]
        rows, cols = slice(row, row + side), slice(col, col + side)
        values = scene.values[dates, :, rows, cols]
        scale, offset = scene.scale[dates][..., None, None], scene.offset[dates][..., None, None]
        physical, valid = (values * scale + offset).astype(np.float32), scene.valid[dates, rows, cols]
        divided = plots(scene.parcel[rows, cols], physical, valid, self.recipe.mask.superpixel)
        return View(physical, valid, scene.day[dates], divided)

    def _frame(self, view: View) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        date = central_date(view.valid, view.day)
        rgb = [self.recipe.bands.index(band) for band in self.recipe.distillation.bands]
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


class PretrainingData(LightningDataModule):
    """The batches of a pre-training, from the step on that the trainer is at.

    Args:
        samples: by number.
        recipe: its batch is divided among the devices, and the parts that are accumulated.
        workers: processes that draw samples; 0 draws in the training's own.
    """

    def __init__(self, samples: MultiCrops, recipe: PretrainingRecipe, workers: int) -> None:
        super().__init__()
        self.samples, self.recipe, self.workers = samples, recipe, workers

    def train_dataloader(self) -> DataLoader:
        """Load the parts of batches that are this device's."""
        return DataLoader(
            self.samples,
            batch_sampler=_Parts(self.recipe, self.trainer),
            num_workers=self.workers,
            collate_fn=partial(collate, global_views=self.recipe.views.global_views),
        )


class _Parts:
    """Numbers of the samples of each part, from the trainer's step on.

    It has no length: Lightning goes on counting the parts of a resumed epoch, and would take the rest for the whole.
    """

    def __init__(self, recipe: PretrainingRecipe, trainer: object) -> None:
        self.optimisation, self.trainer = recipe.optimisation, trainer

    def __iter__(self) -> Iterator[list[int]]:
        how, rank, devices = self.optimisation, self.trainer.global_rank, self.trainer.world_size
        size = how.batch // (how.accumulate * devices)
        for step in range(self.trainer.global_step, how.steps):
            for part in range(how.accumulate):
                first = step * how.batch + (part * devices + rank) * size
                yield list(range(first, first + size))
