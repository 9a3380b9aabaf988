"""Bimodal BERT without labels: an encoder of one sensor's series, taught by another's."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.models.bert.encoder import SeriesBERT
from training.base.objective import Batch, Objective
from training.base.prepared import UnlabelledTraining
from training.base.series import Series
from training.base.streams import PRETRAINING, VIEWS
from training.data.pairs import joined
from training.systems.bert.objective import Bimodal, BimodalObjective
from training.systems.bert.pairs import CLEAR, Pairs, pairs_of
from training.systems.bert.recipe import BimodalRecipe
from training.systems.bert.schedule import plan_of


def begin(recipe: BimodalRecipe, load: Callable[[], Sequence[Series]], workers: int) -> UnlabelledTraining:
    """Build the encoder with fresh weights and the series' statistics, and the layers that answer.

    Args:
        load: reads the pairs of the recipe.
        workers: not used: pairs are tensors already.

    Raises:
        BadInput: what loading the pairs raises; `pairs_incomplete`.
    """
    series = joined(load())
    mean, std = statistics(series, recipe.questions.clouds == "hidden")
    torch.manual_seed(recipe.seed)
    encoder = SeriesBERT(recipe.encoder.config(len(recipe.bands)), mean.tolist(), std.tolist())
    pairs = pairs_of(series, encoder.dates, mean, std)
    model = Bimodal(encoder, pairs.companion.shape[2], recipe.questions.task)
    batch = recipe.optimisation.batch // recipe.optimisation.accumulate
    return UnlabelledTraining(
        model=model,
        objective=BimodalObjective(recipe.questions.task),
        source=NumberedPairs(pairs, batch, recipe.seed),
        plan=plan_of(recipe.optimisation, len(pairs), noise=recipe.seed),
        encoder=encoder,
        dates=pairs.values.shape[1],
        card={
            "objective": f"bimodal: asked for {_asked(recipe)}, from series of which most dates are replaced",
            "weights": "the last step's",
        },
    )


def _asked(recipe: BimodalRecipe) -> str:
    seen = {
        "companion": "a second sensor's reflectance",
        "own": "the sensor's own reflectance",
        "shuffled": "a second sensor's reflectance of another place",
    }
    questions = recipe.questions
    asked = {
        seen[questions.target]: questions.reflectance,
        "the month": questions.month,
        "the clouds": questions.cloud,
    }
    return ", ".join(what for what, weight in asked.items() if weight)


def statistics(series: Series, clear: bool) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Mean and deviation of each band over the dates that the encoder sees."""
    shown = series.clear(CLEAR) if clear else series
    seen = shown.values[shown.valid].astype(np.float64)
    std = seen.std(axis=0)
    return seen.mean(axis=0).astype(np.float32), np.where(std > 0, std, 1.0).astype(np.float32)


@dataclass(frozen=True, eq=False)
class NumberedPairs:
    """Pairs as a source whose batch of a number, and the views of it, follow from the number: a training may resume.

    Attributes:
        batch: pairs of one.
        seed: of the order of the pairs, new in each epoch, and of the views.
    """

    pairs: Pairs
    batch: int
    seed: int

    def batches(self, objective: Objective, trainer: Any) -> Iterator[Batch]:
        """Draw a batch and its views after another, from the step on that the trainer is at."""
        number = trainer.global_step * trainer.accumulate_grad_batches
        while True:
            views = _generator(self.seed, VIEWS, number, trainer.global_rank)
            yield objective.views(self.draw(number * trainer.world_size + trainer.global_rank), views)
            number += 1

    def draw(self, number: int) -> Mapping[str, Tensor]:
        """Take the pairs of a batch, counted from 0 over all devices."""
        per_epoch = max(1, len(self.pairs) // self.batch)
        epoch, place = divmod(number, per_epoch)
        order = torch.randperm(len(self.pairs), generator=_generator(self.seed, PRETRAINING, epoch))
        return self.pairs.batch(order[place * self.batch : (place + 1) * self.batch])


def _generator(*key: int) -> torch.Generator:
    return torch.Generator().manual_seed(int(np.random.SeedSequence(key).generate_state(1)[0]))
