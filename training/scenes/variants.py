"""Trainings on scenes that differ by a switch, each with several seeds, and their paired differences."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean, stdev
from tempfile import TemporaryDirectory

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

from engine.errors import BadInput
from engine.files import write_whole
from engine.models.threads import threads
from training.base.console import Say
from training.base.networks import Networks
from training.base.pretrained import WEIGHTS
from training.base.runner import Machine
from training.data.coverage import load_labelled
from training.data.scene import LabelledScene, labelled
from training.recipe.read import REPOSITORY
from training.recipe.scene import Recipe
from training.recipe.variants import Variant, VariantsRecipe
from training.scenes.season import score
from training.scenes.train import prepare, train
from training.unlabelled.pretrain import pretrain

# Dates of the window whose operations are counted.
_DATES = 12


@dataclass(frozen=True)
class Outcome:
    """A variant's scores.

    Attributes:
        operations: of encoder and head for a window of 12 dates, in millions; a multiplication and an addition are two.
        scores: macro F1 on the scenes held out, by seed.
        left_out: why it was not trained; "" where it was.
    """

    operations: float
    scores: Mapping[int, float]
    left_out: str = ""


def compare(recipe: VariantsRecipe, seeds: Sequence[int], out: Path, say: Say) -> dict[str, dict[str, Outcome]]:
    """Train and score all variants with all seeds: group -> variant -> outcome.

    Seeds are done one after another, so that what is stopped has whole ones.

    Args:
        out: folder of single results, which are not made again.

    Raises:
        BadInput: what loading the scenes raises; that of one variant alone, such as a teacher's weights that are not
            there, leaves it out.
        Failure: `training_diverged`, `disk`.
    """
    first = recipe.training(Variant(), 0)
    scenes, held_out = load_labelled(first, lambda line: None)
    found = {
        group: {name: _Running(recipe, variant, scenes) for name, variant in variants.items()}
        for group, variants in recipe.groups.items()
    }
    for seed in seeds:
        for group, variants in found.items():
            for name, running in variants.items():
                running.run(seed, scenes, held_out, out)
                told = running.left_out or f"macro F1 {running.scores[seed]:.3f}"
                say(f"seed {seed}, {group}, {name}: {told}")
    return {
        group: {name: Outcome(each.operations, each.scores, each.left_out) for name, each in variants.items()}
        for group, variants in found.items()
    }


class _Running:
    """One variant, with the scores that it has so far."""

    def __init__(self, recipe: VariantsRecipe, variant: Variant, scenes: Sequence[LabelledScene]) -> None:
        self.recipe, self.variant = recipe, variant
        self.operations = operations(recipe.training(variant, 0), scenes)
        self.scores: dict[int, float] = {}
        self.left_out = ""

    def run(self, seed: int, scenes: Sequence[LabelledScene], held_out: Sequence[LabelledScene], out: Path) -> None:
        """Train and score with a seed, unless that was done before."""
        training, before = self.recipe.training(self.variant, seed), self.recipe.pretraining(self.variant, seed)
        contents = [training.model_dump_json(), before and before.model_dump_json(), self.recipe.labels]
        path = out / f"{hashlib.sha256(json.dumps(contents).encode()).hexdigest()[:32]}.json"
        if path.is_file():
            self.scores[seed] = json.loads(path.read_text())["macro_f1"]
            return
        with TemporaryDirectory() as folder:
            try:
                if before is not None:
                    pretrain(before, Path(folder) / "encoder", Machine(), 0, False, lambda line: None)
                    start = str(Path(folder) / "encoder" / WEIGHTS)
                    training = self.recipe.training(self.variant, seed, start)
                networks, _ = train(training, scenes, some_parcels(scenes, self.recipe.labels, seed), seed)
            except BadInput as error:
                self.left_out = error.message.replace(f"{REPOSITORY}/", "")
                return
            self.scores[seed] = score(training, networks, held_out)
        write_whole(path, json.dumps({"macro_f1": self.scores[seed]}).encode())


def some_parcels(scenes: Sequence[LabelledScene], labels: int | None, seed: int) -> list[NDArray[np.integer]]:
    """Draw so many parcels of each class from all scenes together, as indices of each; all where labels is None."""
    every = [labelled(scene) for scene in scenes]
    if labels is None:
        return every
    rng = np.random.default_rng(seed)
    scene = np.concatenate([np.full(len(parcels), number) for number, parcels in enumerate(every)])
    parcel = np.concatenate(every)
    label = np.concatenate([of.label[parcels] for of, parcels in zip(scenes, every, strict=True)])
    drawn = np.concatenate([rng.permutation(np.flatnonzero(label == cls))[:labels] for cls in np.unique(label)])
    return [np.sort(parcel[drawn[scene[drawn] == number]]) for number in range(len(scenes))]


def operations(recipe: Recipe, scenes: Sequence[LabelledScene]) -> float:
    """Operations of encoder and head for one window of 12 dates, in millions."""
    networks = prepare(recipe.model_copy(update={"pretraining": None}), scenes, 0).networks
    return counted(networks, recipe.encoder.window, len(recipe.bands))


@torch.no_grad()
def counted(networks: Networks, side: int, bands: int) -> float:
    """Operations of networks for one window of 12 dates, in millions, as torch counts those of matrix products."""
    shown = {
        "values": torch.zeros(1, _DATES, bands, side, side),
        "valid": torch.ones(1, _DATES, side, side, dtype=torch.bool),
        "day": torch.arange(_DATES)[None] * 30,
    }
    # Torch counts no attention that processors compute in one piece.
    with threads(1), sdpa_kernel(SDPBackend.MATH), FlopCounterMode(display=False) as counter:
        networks.eval().scores(shown)
    return counter.get_total_flops() / 1e6


def section(recipe: VariantsRecipe, groups: Mapping[str, Mapping[str, Outcome]], seeds: Sequence[int]) -> str:
    """What was compared, and a table of each group."""
    first = recipe.training(Variant(), 0)
    simulated = "Simulated scenes: these figures say nothing about real crops. " if first.simulated else ""
    labels = "all parcels" if recipe.labels is None else f"{recipe.labels} parcels of each class, drawn by the seed,"
    lines = [
        f"{simulated}Written by `python -m training variants training/recipes/{recipe.name}.yaml --seeds {len(seeds)}`."
        f" {labels[0].upper()}{labels[1:]} of {len(first.scenes)} scenes are learned from, and macro F1 is of all "
        f"parcels of {len(first.evaluation.held_out)} others. Operations are those of encoder and head for a window "
        f"of {first.encoder.window} x {first.encoder.window} pixels and {_DATES} dates. A difference is to the first "
        "row, paired by seed, with its standard error; seeds share the scenes, so that it tells of weights and draws, "
        "not of other land.",
    ]
    for title, outcomes in groups.items():
        lines += [
            "",
            f"{title[0].upper()}{title[1:]}:",
            "",
            "| variant | operations, M | seeds | macro F1 | difference |",
        ]
        lines.append("|---|---:|---:|---:|---:|")
        reference = next(iter(outcomes.values())).scores
        for number, (name, outcome) in enumerate(outcomes.items()):
            lines.append(_row(name, outcome, {} if number == 0 else reference))
    return "\n".join(lines)


def _row(name: str, outcome: Outcome, reference: Mapping[int, float]) -> str:
    if outcome.left_out:
        return f"| {name} | {outcome.operations:.0f} | 0 | not run: {outcome.left_out} | |"
    scores = list(outcome.scores.values())
    apart = [value - reference[seed] for seed, value in outcome.scores.items() if seed in reference]
    return f"| {name} | {outcome.operations:.0f} | {len(scores)} | {_spread(scores)} | {_difference(apart)} |"


def _spread(values: Sequence[float]) -> str:
    return f"{mean(values):.3f}" + (f" ± {stdev(values):.3f}" if len(values) > 1 else "")


def _difference(values: Sequence[float]) -> str:
    if len(values) < 2:
        return f"{values[0]:+.3f}" if values else ""
    return f"{mean(values):+.3f} ± {stdev(values) / math.sqrt(len(values)):.3f}"
