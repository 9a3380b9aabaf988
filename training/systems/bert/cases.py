"""The nine cases: pre-trained encoders as they are, under three networks, on three tasks; and where gains come from."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from engine.files import write_whole
from engine.models.encoder import DatesRule, Slots
from engine.models.threads import threads
from training.base.console import Say
from training.base.dated import Standard
from training.base.sections import write_section
from training.systems.bert import encoders
from training.systems.bert.caserecipe import CasesRecipe
from training.systems.bert.casetable import table
from training.systems.bert.compare import Case, compare
from training.systems.bert.configurations import NETWORKS
from training.systems.bert.downstream import school
from training.systems.bert.encoders import Encoder
from training.systems.bert.pairs import Pairs, pairs_of
from training.systems.bert.tasks import Sides, pretrained_fields, pretraining_pairs, sides_of
from training.systems.bert.unlabelled import statistics

TABLE = "cases.md"


def run_cases(recipe: CasesRecipe, out: Path, results: Path | None, say: Say) -> list[Case]:
    """Pre-train, train every downstream network, and write the table.

    Args:
        out: folder of the table.
        results: Markdown file whose section of the recipe is written, too.

    Returns:
        The nine cases, then the controls.

    Raises:
        BadInput: `fields_few`.
        Failure: `training_diverged`, `disk`.
    """
    start = time.perf_counter()
    with threads(1), torch.random.fork_rng(devices=[]):
        pairs, standard, rule = prepared(recipe)
        say(f"{len(pairs)} simulated pairs of {len(pretrained_fields(recipe)[0])} fields")
        made = {}
        for name, train in encoders.compared(recipe, pairs).items():
            made[name] = train()
            say(f"{name} pre-trained, {time.perf_counter() - start:.0f} s")
        sides = [sides_of(recipe, task, rule, standard) for task in recipe.tasks]
        cases, answers = [], {}
        for number, task in enumerate(recipe.tasks):
            answers[number] = {
                name: _answers(recipe, number, encoder, sides[number], len(task.of(NETWORKS[0])))
                for name, encoder in made.items()
            }
            cases += _compared(recipe, number, sides[number], answers[number], encoders.BERT, encoders.PERCEPTRON)
            say(f"{task.title} done, {time.perf_counter() - start:.0f} s")
        cases += _controls(recipe, pairs, made[encoders.BERT], sides, answers, say)
    text = table(recipe, cases)
    write_whole(out / TABLE, f"# {recipe.name}\n\n{text}".encode())
    if results is not None:
        write_section(results, recipe.name, text)
    return cases


def prepared(recipe: CasesRecipe) -> tuple[Pairs, Standard, DatesRule]:
    """The pairs on the encoders' dates, what all series are standardised by, and the rule of these dates."""
    series, rule = pretraining_pairs(recipe), rule_of(recipe)
    mean, std = statistics(series, recipe.questions.clouds == "hidden")
    return pairs_of(series, rule, mean, std), Standard(mean, std), rule


def rule_of(recipe: CasesRecipe) -> DatesRule:
    """Which dates every encoder takes."""
    shape = recipe.encoder
    return Slots(shape.first, shape.last, shape.slots)


def _controls(
    recipe: CasesRecipe,
    pairs: Pairs,
    pretrained: Encoder,
    sides: list[Sides],
    answers: Mapping[int, Mapping[str, Mapping[str, NDArray[np.bool_]]]],
    say: Say,
) -> list[Case]:
    """Compare BERT with each control on one task, on the first configurations."""
    number, count = recipe.controls.task - 1, recipe.controls.configurations
    known = {network: right[:count] for network, right in answers[number][encoders.BERT].items()}
    cases = []
    for name, train in encoders.controls(recipe, pairs, pretrained).items():
        right = _answers(recipe, number, train(), sides[number], count)
        both = {name: right, encoders.BERT: known}
        cases += _compared(recipe, number, sides[number], both, name, encoders.BERT)
        say(f"{name} done")
    return cases


def _answers(
    recipe: CasesRecipe, number: int, encoder: Encoder, sides: Sides, count: int
) -> dict[str, NDArray[np.bool_]]:
    """Which validation series each network tells right on an encoder, (configurations, n)."""
    task, schooling = recipe.tasks[number], recipe.schooling.numbers
    return {
        network: np.stack(
            [
                school(
                    encoder.fresh(),
                    configuration,
                    sides.train,
                    sides.validation,
                    len(sides.classes),
                    schooling,
                    recipe.seed,
                    encoder.frozen,
                )
                for configuration in task.of(network)[:count]
            ]
        )
        for network in NETWORKS
    }


def _compared(
    recipe: CasesRecipe,
    number: int,
    sides: Sides,
    answers: Mapping[str, Mapping[str, NDArray[np.bool_]]],
    encoder: str,
    against: str,
) -> list[Case]:
    title, field = recipe.tasks[number].title, sides.validation.field
    cases = []
    for network in NETWORKS:
        first, second = (answers[name][network] for name in (encoder, against))
        compared = compare(first, second, field, recipe.bootstrap, recipe.seed)
        cases.append(Case(title, network, encoder, against, compared))
    return cases
