"""A search for configurations of a downstream network by Optuna, an extra; recipes store what it finds.

The paper takes ten trials of such a search. Its trials are scored on a part of the training side's fields, so that the
validation side, on which encoders are compared, chooses nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import numpy as np
import torch
from pydantic import TypeAdapter

from engine.errors import BadInput
from engine.models.threads import threads
from training.base.console import Say
from training.systems.bert.caserecipe import CasesRecipe
from training.systems.bert.cases import prepared
from training.systems.bert.configurations import SPACES, Configuration
from training.systems.bert.downstream import Sample, school
from training.systems.bert.encoders import BERT, compared
from training.systems.bert.tasks import TRAINED, sides_of

# With so many more digits a stored number would say no more.
_DIGITS = 3


@dataclass(frozen=True)
class Trial:
    """A configuration as recipes store it, and its accuracy on the fields that it was chosen by."""

    configuration: dict[str, Any]
    accuracy: float


def search(recipe: CasesRecipe, task: int, network: str, space: str, trials: int, say: Say) -> list[Trial]:
    """Try configurations of one network on the pre-trained encoder as it is; the best come first.

    Args:
        task: number of the recipe's task, from 1.
        network: name in `NETWORKS` of the network whose configurations are tried.
        space: name of the ranges in `SPACES` that its numbers are drawn from.
        trials: how many are tried.

    Raises:
        BadInput: `optuna_missing`; `task_unknown`; `fields_few`.
        Failure: `training_diverged`.
    """
    optuna = _optuna()
    if not 1 <= task <= len(recipe.tasks):
        raise BadInput("task_unknown", f"The recipe has no task {task}.", f"Name one from 1 to {len(recipe.tasks)}.")
    wanted = recipe.tasks[task - 1]
    with threads(1), torch.random.fork_rng(devices=[]):
        pairs, standard, rule = prepared(recipe)
        sides = sides_of(recipe, wanted, rule, standard)
        learned, judged = halves(sides.train, recipe.seed)
        encoder = compared(recipe, pairs)[BERT]()
        say(f"{BERT} pre-trained")
        study = optuna.create_study(direction="maximize", sampler=optuna.samplers.TPESampler(seed=recipe.seed))
        found = []
        for number in range(1, trials + 1):
            trial = study.ask()
            content = {"network": network, **suggested(trial, space, network)}
            configuration = TypeAdapter(Configuration).validate_python(content)
            right = school(
                encoder.fresh(),
                configuration,
                learned,
                judged,
                len(sides.classes),
                recipe.schooling.numbers,
                recipe.seed,
                encoder.frozen,
            )
            found.append(Trial(content, float(right.mean())))
            study.tell(trial, found[-1].accuracy)
            say(f"trial {number} of {trials}: accuracy {100 * found[-1].accuracy:.1f}, {content}")
    return sorted(found, key=lambda one: -one.accuracy)


def suggested(trial: Any, space: str, network: str) -> dict[str, float | int]:
    """Ask a trial of Optuna for each number of a network."""
    content = {}
    for name, choice in SPACES[space][network].items():
        if isinstance(choice, list):
            content[name] = trial.suggest_categorical(name, choice)
            continue
        value = trial.suggest_float(name, *choice, log=name == "learning_rate")
        content[name] = float(f"{value:.{_DIGITS}g}")
        # Rounding may leave the range.
        content[name] = min(max(content[name], choice[0]), choice[1])
    return content


def halves(sample: Sample, seed: int) -> tuple[Sample, Sample]:
    """Part a side by whole fields, class by class: what is learned from, and what configurations are judged by.

    A class with one field is judged by none.
    """
    rng, judged = np.random.default_rng(seed), np.zeros(len(sample.label), bool)
    label = sample.label.numpy()
    for cls in np.unique(label):
        fields = rng.permutation(np.unique(sample.field[label == cls]))
        kept = max(1, min(round(TRAINED * len(fields)), len(fields) - 1))
        judged |= (label == cls) & np.isin(sample.field, fields[kept:])
    if not judged.any():
        raise BadInput(
            "fields_few",
            "Every class has one field to learn from, so that none is left to judge configurations by.",
            "Make the scene of the task larger, or draw more series of it.",
        )
    return part(sample, np.flatnonzero(~judged)), part(sample, np.flatnonzero(judged))


def part(sample: Sample, index: Sequence[int]) -> Sample:
    """Keep some series."""
    chosen = torch.as_tensor(index)
    return Sample(sample.seen[chosen], sample.label[chosen], sample.field[index])


def _optuna() -> ModuleType:
    try:
        import optuna
    except ImportError as error:
        raise BadInput(
            "optuna_missing",
            "Searching for configurations needs Optuna, which is not installed.",
            "Install it into the environment of training: pip install 'cropmapper[search]', or pip install optuna.",
        ) from error
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    return optuna
