"""Views of windows, batch by batch. The number of a window decides all that is drawn for it.

So the order of workers does not matter, nor how many there are, nor where a training was interrupted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
import torch
from lightning import Trainer
from numpy.typing import NDArray
from torch import Tensor
from torch.utils.data import DataLoader, Dataset

from engine.errors import BadInput
from training.base.objective import Objective
from training.base.streams import VIEWS
from training.data.unlabelled import UnlabelledScene
from training.systems.cropsts.dino.distil import central_date, rgb_frame
from training.systems.cropsts.dino.plotmask import plot_mask
from training.systems.cropsts.dino.recipe import DINOOptimisation, DINORecipe
from training.systems.cropsts.dino.superpixels import plots
from training.systems.cropsts.dino.views import View, change_look, multi_crop

# A date of a window is used where half of its pixels are clear; a window should have three such dates.
_CLEAR, _FEWEST_DATES, _TRIES = 0.5, 3, 20


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
    """Draw the views of a window, and what of the global ones is hidden from the student."""
    crops = multi_crop(window, recipe.views, rng, recipe.encoder.time_encoding == "index")
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


def _frame(view: View, recipe: DINORecipe) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    date = central_date(view.valid, view.day)
    rgb = [recipe.bands.index(band) for band in recipe.distillation.bands]
    return rgb_frame(view.values[date][rgb], view.valid[date]), view.valid[date]


class Windows:
    """Windows of scenes, by number.

    Raises:
        BadInput: `scene_too_small`, smaller than a window; `scene_unclear`, too few dates.
    """

    def __init__(self, scenes: Sequence[UnlabelledScene], recipe: DINORecipe) -> None:
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

    def rng(self, number: int) -> np.random.Generator:
        """The generator of all that is drawn for a window: it depends on the window's number alone."""
        return np.random.default_rng([self.recipe.seed, VIEWS, number])

    def draw(self, rng: np.random.Generator) -> View:
        """Draw a window anywhere in the scenes, and at most as many of its usable dates as the recipe says.

        Superpixels are made of these dates alone: of a data set on disk no others are at hand, and edges that only
        chance drew lie elsewhere in the next window.
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
        dates = self._dates(scene, usable, rng)
        rows, cols = slice(row, row + side), slice(col, col + side)
        values = scene.values[dates, :, rows, cols]
        scale, offset = scene.scale[dates][..., None, None], scene.offset[dates][..., None, None]
        physical, valid = (values * scale + offset).astype(np.float32), scene.valid[dates, rows, cols]
        divided, mask = scene.parcel[rows, cols], self.recipe.mask
        if mask.background == "superpixels":
            divided = plots(divided, physical, valid, mask.superpixel)
        return View(physical, valid, scene.day[dates], divided)

    def _dates(self, scene: UnlabelledScene, usable: NDArray[np.intp], rng: np.random.Generator) -> NDArray[np.intp]:
        """Draw some of the usable dates, in order of time; where ranks are told, spread them evenly over the series."""
        count = min(len(usable), self.recipe.dates)
        if self.recipe.encoder.time_encoding == "index":
            ordered = usable[np.argsort(scene.day[usable], kind="stable")]
            return ordered[np.linspace(0, len(ordered) - 1, count).astype(np.intp)]
        drawn = rng.choice(usable, size=count, replace=False)
        return drawn[np.argsort(scene.day[drawn], kind="stable")]


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


class NumberedWindows:
    """A source of views of windows, from the step on that the trainer is at.

    Args:
        windows: draws a window by its number.
        workers: processes that draw windows and views; 0 draws in the process of the training.
    """

    def __init__(self, windows: Windows, workers: int) -> None:
        self.windows, self.workers = windows, workers

    def batches(self, objective: Objective, trainer: Trainer) -> DataLoader:
        """Load the parts of batches that are this device's."""
        recipe = self.windows.recipe
        return DataLoader(
            ViewsByNumber(self.windows, objective),
            batch_sampler=_Parts(recipe.optimisation, trainer),
            num_workers=self.workers,
            collate_fn=partial(collate, global_views=recipe.views.global_views),
        )


class ViewsByNumber(Dataset):
    """An objective's views of windows, by number; the same ones whenever a number is asked for."""

    def __init__(self, windows: Windows, objective: Objective) -> None:
        self.windows, self.objective = windows, objective

    def __getitem__(self, number: int) -> Sample:
        """Draw a window and its views."""
        rng = self.windows.rng(number)
        return self.objective.views(self.windows.draw(rng), rng)


class _Parts:
    """Numbers of the samples of each part, from the trainer's step on.

    It has no length: Lightning goes on counting the parts of a resumed epoch, and would take the rest for the whole.
    """

    def __init__(self, optimisation: DINOOptimisation, trainer: Trainer) -> None:
        self.optimisation, self.trainer = optimisation, trainer

    def __iter__(self) -> Iterator[list[int]]:
        optimisation, rank, devices = self.optimisation, self.trainer.global_rank, self.trainer.world_size
        size = optimisation.batch // (optimisation.accumulate * devices)
        for step in range(self.trainer.global_step, optimisation.steps):
            for part in range(optimisation.accumulate):
                first = step * optimisation.batch + (part * devices + rank) * size
                yield list(range(first, first + size))
