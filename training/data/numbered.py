"""Windows of unlabelled scenes, by number: the number of a window decides all that is drawn for it.

So the order of workers does not matter, nor how many there are, nor where a training was interrupted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from lightning import Trainer
from numpy.typing import NDArray
from torch.utils.data import DataLoader, Dataset

from engine.errors import BadInput
from training.base.objective import Batch, Objective
from training.base.streams import VIEWS
from training.data.unlabelled import UnlabelledScene
from training.recipe.unlabelled import PretrainingRecipe, Schedule

# A date of a window is used where half of its pixels are clear; a window should have three such dates.
_CLEAR, _FEWEST_DATES, _TRIES = 0.5, 3, 20


@dataclass(frozen=True, eq=False)
class View:
    """A window, or a view of one.

    Attributes:
        values: values in physical units, (t, c, h, w) float32.
        valid: clear pixels, (t, h, w).
        day: model days, (t) int32.
        parcel: parcel of each pixel, (h, w) int32; -1 for none.
    """

    values: NDArray[np.float32]
    valid: NDArray[np.bool_]
    day: NDArray[np.int32]
    parcel: NDArray[np.int32]


class Windows:
    """Windows of scenes, by number.

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

    def rng(self, number: int) -> np.random.Generator:
        """The generator of all that is drawn for a window: it depends on the window's number alone."""
        return np.random.default_rng([self.recipe.seed, VIEWS, number])

    def draw(self, rng: np.random.Generator) -> View:
        """Draw a window anywhere in the scenes, and at most as many of its usable dates as the recipe says."""
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
        return View(physical, valid, scene.day[dates], scene.parcel[rows, cols])

    def _dates(self, scene: UnlabelledScene, usable: NDArray[np.intp], rng: np.random.Generator) -> NDArray[np.intp]:
        """Draw some of the usable dates, in order of time; where ranks are told, spread them evenly over the series."""
        count = min(len(usable), self.recipe.dates)
        if self.recipe.encoder.by_rank:
            ordered = usable[np.argsort(scene.day[usable], kind="stable")]
            return ordered[np.linspace(0, len(ordered) - 1, count).astype(np.intp)]
        drawn = rng.choice(usable, size=count, replace=False)
        return drawn[np.argsort(scene.day[drawn], kind="stable")]


class NumberedWindows:
    """A source of views of windows, from the step on that the trainer is at.

    Args:
        windows: draws a window by its number.
        workers: processes that draw windows and views; 0 draws in the process of the training.
        collate: makes a batch of an objective's views of some windows.
    """

    def __init__(self, windows: Windows, workers: int, collate: Callable[[Sequence[Any]], Batch]) -> None:
        self.windows, self.workers, self.collate = windows, workers, collate

    def batches(self, objective: Objective, trainer: Trainer) -> DataLoader:
        """Load the parts of batches that are this device's."""
        return DataLoader(
            ViewsByNumber(self.windows, objective),
            batch_sampler=_Parts(self.windows.recipe.optimisation, trainer),
            num_workers=self.workers,
            collate_fn=self.collate,
        )


class ViewsByNumber(Dataset):
    """An objective's views of windows, by number; the same ones whenever a number is asked for."""

    def __init__(self, windows: Windows, objective: Objective) -> None:
        self.windows, self.objective = windows, objective

    def __getitem__(self, number: int) -> Any:
        """Draw a window and its views."""
        rng = self.windows.rng(number)
        return self.objective.views(self.windows.draw(rng), rng)


class _Parts:
    """Numbers of the samples of each part, from the trainer's step on.

    It has no length: Lightning goes on counting the parts of a resumed epoch, and would take the rest for the whole.
    """

    def __init__(self, optimisation: Schedule, trainer: Trainer) -> None:
        self.optimisation, self.trainer = optimisation, trainer

    def __iter__(self) -> Iterator[list[int]]:
        optimisation, rank, devices = self.optimisation, self.trainer.global_rank, self.trainer.world_size
        size = optimisation.batch // (optimisation.accumulate * devices)
        for step in range(self.trainer.global_step, optimisation.steps):
            for part in range(optimisation.accumulate):
                first = step * optimisation.batch + (part * devices + rank) * size
                yield list(range(first, first + size))


def side_by_side(samples: Sequence[Any]) -> Batch:
    """Put samples together, frozen dataclasses of arrays (t, ...): tensors (b, t, ...), shorter ones end with zeros."""
    return {name: torch.from_numpy(_padded([getattr(one, name) for one in samples])) for name in vars(samples[0])}


def _padded(arrays: Sequence[NDArray]) -> NDArray:
    longest = max(len(array) for array in arrays)
    result = np.zeros((len(arrays), longest, *arrays[0].shape[1:]), arrays[0].dtype)
    for number, array in enumerate(arrays):
        result[number, : len(array)] = array
    return result
