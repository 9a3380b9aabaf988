"""A tiny training on PASTIS."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path

from training.base.runner import Machine
from training.pastis.segment import segment
from training.pastis.table import Measured
from training.recipe.pastis import PastisRecipe, PastisRun

TINY_PASTIS = {
    "name": "tiny-pastis",
    "system": "cropsts",
    "objective": "supervised",
    "encoder": {"patch": 4, "width": 8, "depth": 4, "heads": 2},
    "decoder": {"head": "upernet", "channels": 6, "ltae_heads": 2, "fine_tune": "frozen"},
    "optimisation": {"epochs": 4, "batch": 2, "learning_rate": 0.01, "validate_every": 2},
    "threads": 1,
}


def tiny_pastis(**changes) -> PastisRecipe:
    """The tiny recipe with some of its sections' entries changed."""
    recipe = deepcopy(TINY_PASTIS)
    for name, value in changes.items():
        recipe[name] = {**recipe[name], **value} if isinstance(value, dict) else value
    return PastisRecipe.model_validate(recipe)


def train(root: Path, out: Path, protocol="A", fold=5, resume=False, whole=None, **changes) -> Measured:
    """Train by the tiny recipe, or by the content of a whole one, and score, in silence."""
    recipe = tiny_pastis(**changes) if whole is None else PastisRecipe.model_validate(whole)
    run = PastisRun(recipe=recipe, protocol=protocol, fold=fold)
    return segment(root, run, out, Machine(), 0, resume, lambda line: None)
