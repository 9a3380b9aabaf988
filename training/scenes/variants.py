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
from typing import Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from scipy import stats
from sklearn.metrics import f1_score
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

from engine.errors import BadInput
from engine.files import write_whole
from engine.models.threads import threads
from training.base.console import Say
from training.base.networks import Networks
from training.base.pretrained import WEIGHTS
from training.base.runner import Machine
from training.data.coverage import load_labelled, parcel_folds
from training.data.scene import LabelledScene, labelled
from training.recipe.read import REPOSITORY
from training.recipe.scene import Recipe
from training.recipe.variants import Variant, VariantsRecipe
from training.scenes.season import answers, score
from training.scenes.train import prepare, train
from training.unlabelled.pretrain import pretrain

# Dates of the window whose operations are counted.
_DATES = 12


class Outcome(Protocol):
    """A variant's scores.

    Attributes:
        operations: of encoder and head for a window of 12 dates, in millions; a multiplication and an addition are two.
        scores: macro F1 by seed.
        left_out: why it was not trained; "" where it was.
    """

    operations: float
    scores: Mapping[int, float]
    left_out: str


@dataclass(frozen=True)
class DataSet:
    """What came of a data set.

    Attributes:
        groups: group -> variant -> outcome.
        left_out: why nothing was trained on it; "" where it was.
    """

    groups: Mapping[str, Mapping[str, Outcome]]
    left_out: str = ""


def compare(recipe: VariantsRecipe, seeds: Sequence[int], out: Path, say: Say) -> dict[str, DataSet]:
    """Train and score all variants with all seeds on all data sets: title of a data set -> its outcomes.

    Seeds are done one after another, so that what is stopped has whole ones.

    Args:
        out: folder of single results, which are not made again.

    Raises:
        BadInput: what loading the scenes raises, where there is one data set alone; of several, those that are not
            there are left out. That of one variant alone, such as a teacher's weights that are not there, leaves it
            out.
        Failure: `training_diverged`, `disk`.
    """
    found: dict[str, DataSet] = {}
    for title, data in recipe.data_sets.items():
        try:
            found[title] = _loaded(recipe, data)
        except BadInput as error:
            if not recipe.data:
                raise
            found[title] = DataSet({}, left_out=_plain(error))
            say(f"{title}: {found[title].left_out}")
    for seed in seeds:
        for title, each in found.items():
            for group, variants in each.groups.items():
                for name, running in variants.items():
                    running.run(seed, out)
                    result = running.left_out or f"macro F1 {running.scores[seed]:.3f}"
                    say(f"seed {seed}, {', '.join(filter(None, (title, group, name)))}: {result}")
    return found


def _loaded(recipe: VariantsRecipe, data: Variant) -> DataSet:
    scenes, held_out = load_labelled(recipe.training(Variant(), 0, data), lambda line: None)
    return DataSet(
        {
            group: {name: Running(recipe, data, variant, scenes, held_out) for name, variant in variants.items()}
            for group, variants in recipe.groups.items()
        }
    )


def _plain(error: BadInput) -> str:
    return error.message.replace(f"{REPOSITORY}/", "")


class Running:
    """One variant on one data set, with the scores that it has so far; an outcome.

    Attributes:
        operations, scores, left_out: as of `Outcome`.
    """

    def __init__(
        self,
        recipe: VariantsRecipe,
        data: Variant,
        variant: Variant,
        scenes: Sequence[LabelledScene],
        held_out: Sequence[LabelledScene],
    ) -> None:
        self.recipe, self.data, self.variant, self.scenes, self.held_out = recipe, data, variant, scenes, held_out
        self.operations = operations(recipe.training(variant, 0, data), scenes)
        self.scores: dict[int, float] = {}
        self.left_out = ""

    def run(self, seed: int, out: Path) -> None:
        """Train and score with a seed, unless that was done before."""
        training = self.recipe.training(self.variant, seed, self.data)
        before = self.recipe.pretraining(self.variant, seed, self.data)
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
                    training = self.recipe.training(self.variant, seed, self.data, start)
                self.scores[seed] = self._score(training, seed)
            except BadInput as error:
                self.left_out = _plain(error)
                return
        write_whole(path, json.dumps({"macro_f1": self.scores[seed]}).encode())

    def _score(self, training: Recipe, seed: int) -> float:
        """Train on some parcels, and score on the scenes held out, or else fold by fold of whole blocks, pooled."""
        every, labels = [labelled(scene) for scene in self.scenes], self.recipe.labels
        if training.evaluation.blocks is None:
            networks, _ = train(training, self.scenes, some_parcels(self.scenes, every, labels, seed), seed)
            return score(training, networks, self.held_out)
        (scene,), (parcels,) = self.scenes, every
        fold = parcel_folds(training, scene, parcels)
        answer = np.empty(len(parcels), np.int64)
        for number in np.unique(fold):
            tested = fold == number
            chosen = some_parcels([scene], [parcels[~tested]], labels, seed)
            networks, _ = train(training, [scene], chosen, seed)
            answer[tested] = answers(training, networks, scene, parcels[tested])
        return float(f1_score(scene.label[parcels], answer, average="macro", zero_division=0))


def some_parcels(
    scenes: Sequence[LabelledScene], every: Sequence[NDArray[np.integer]], labels: int | None, seed: int
) -> list[NDArray[np.integer]]:
    """Draw so many parcels of each class from those of all scenes together, where there are so many.

    Args:
        every: indices of the parcels that are drawn from, scene by scene.
        labels: None for all of them.

    Returns:
        Their indices, scene by scene.
    """
    if labels is None:
        return list(every)
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
        # The counter asks each weight that a layer is given for its gradient.
        networks.eval().requires_grad_(False).scores(shown)
    return counter.get_total_flops() / 1e6


def section(recipe: VariantsRecipe, found: Mapping[str, DataSet], seeds: Sequence[int]) -> str:
    """What was compared, and a table of each group on each data set."""
    labels = "all parcels" if recipe.labels is None else f"{recipe.labels} parcels of each class, drawn by the seed,"
    side = recipe.training(Variant(), 0, next(iter(recipe.data_sets.values()))).encoder.window
    lines = [
        f"Written by `python -m training variants training/recipes/{recipe.name}.yaml --seeds {len(seeds)}`: "
        f"{labels} are learned from, or as many as there are. Macro F1 is of parcels. Operations are those of encoder "
        f"and head for a window of {side} x {side} pixels and {_DATES} dates. A difference is to the first row, paired "
        "by seed, with Student's 95 percent interval of its mean; seeds share the scenes, so that it tells of weights "
        "and draws, not of other land.",
    ]
    for title, each in found.items():
        lines += ["", *([f"### {title[0].upper()}{title[1:]}", ""] if title else [])]
        if each.left_out:
            lines.append(f"Not run: {each.left_out}")
            continue
        lines.append(_of_data(recipe.training(Variant(), 0, recipe.data_sets[title])))
        for group, outcomes in each.groups.items():
            lines += ["", f"{group[0].upper()}{group[1:]}:", "", "| variant | operations, M | seeds | macro F1 | "]
            lines[-1] += "difference |"
            lines.append("|---|---:|---:|---:|---:|")
            reference = next(iter(outcomes.values())).scores
            for number, (name, outcome) in enumerate(outcomes.items()):
                lines.append(_row(name, outcome, {} if number == 0 else reference))
    return "\n".join(lines)


def _of_data(training: Recipe) -> str:
    """What is learned from and scored, in a sentence or two."""
    blocks = training.evaluation.blocks
    if blocks is not None:
        return (
            f"One scene, cross-validated: {blocks.folds} folds of whole blocks of {blocks.size_m:.0f} m, pooled. What "
            "needs no label has seen the whole scene, the held-out parcels among it (transductive)."
        )
    simulated = "Simulated scenes: these figures say nothing about real crops. " if training.simulated else ""
    return (
        f"{simulated}Learned from {len(training.scenes)} scenes, and scored on all parcels of "
        f"{len(training.evaluation.held_out)} others."
    )


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
    reach = stats.t.ppf(0.975, len(values) - 1) * stdev(values) / math.sqrt(len(values))
    return f"{mean(values):+.3f} ({mean(values) - reach:+.3f} to {mean(values) + reach:+.3f})"
