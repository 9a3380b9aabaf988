"""Bimodal BERT without labels: an encoder of one sensor's series, taught by another's."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.errors import BadInput
from engine.models.bert.encoder import SeriesBERT
from training.base.objective import Batch, Objective
from training.base.prepared import UnlabelledTraining
from training.base.series import Series
from training.base.streams import PRETRAINING, VIEWS
from training.data.pairs import joined
from training.systems.bert.objective import Bimodal, BimodalObjective, Task
from training.systems.bert.pairs import CLEAR, NONE, Pairs, pairs_of
from training.systems.bert.recipe import BimodalRecipe
from training.systems.bert.schedule import plan_of


def begin(recipe: BimodalRecipe, load: Callable[[], Sequence[Series]], workers: int) -> UnlabelledTraining:
    """Build the encoder with fresh weights and the series' statistics, and the layers that answer.

    Args:
        load: reads the pairs of the recipe.
        workers: not used: pairs are tensors already.

    Raises:
        BadInput: what loading the pairs raises; `pairs_incomplete`; `pairs_apart`, the second sensor saw no day that is
            asked; `dates_few`, no series has as many acquisitions as it takes to ask for one.
    """
    series = joined(load())
    mean, std = statistics(series, recipe.questions.clouds == "hidden")
    torch.manual_seed(recipe.seed)
    encoder = SeriesBERT(recipe.encoder.config(len(recipe.bands)), mean.tolist(), std.tolist())
    pairs = pairs_of(series, encoder.dates, mean, std)
    check_asked(recipe.name, pairs, recipe.questions.task)
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


def check_asked(name: str, pairs: Pairs, task: Task) -> None:
    """Refuse pairs of which nothing would be asked: a training on them would learn nothing, and say so to nobody.

    Raises:
        BadInput: `pairs_apart`, `dates_few`.
    """
    if task.reflectance and task.target != "own" and not (pairs.stamps != NONE).any():
        raise BadInput(
            "pairs_apart",
            f"{name}: the second sensor saw none of the days of the first one's acquisitions, nor those before them.",
            "Name pairs of the same time.",
        )
    most, shares = int(pairs.present.sum(dim=1).max()), task.shares
    asked = shares.random + shares.swapped + shares.kept
    if (task.reflectance and round(asked * most) < 1) or (task.cloud and round(shares.hidden * most) < 1):
        raise BadInput(
            "dates_few",
            f"{name}: its series have {most} acquisitions at most, of which the recipe's shares would ask for none.",
            "Name series of more dates, or raise the shares; a loss of weight 0 asks for nothing.",
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
        seed: seed of the order of the pairs, new in each epoch, and of the views.
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
