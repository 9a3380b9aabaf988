"""Trainings on scenes that differ by a switch, each with several seeds, and their paired differences."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from sklearn.metrics import f1_score
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

from engine.errors import BadInput
from engine.files import write_whole
from engine.mapping.blocks import Lattice
from engine.models.threads import threads
from training.base.console import Say
from training.base.networks import Networks
from training.base.pretrained import WEIGHTS
from training.base.runner import Machine
from training.data.coverage import load_labelled, parcel_folds
from training.data.scene import NOBODY, LabelledScene, labelled
from training.measure.boundaries import between_classes, boundaries_between
from training.measure.parcels import parcel_map
from training.recipe.read import REPOSITORY
from training.recipe.scene import Recipe
from training.recipe.unlabelled import PretrainingRecipe
from training.recipe.variants import DataChanges, Variant, VariantsRecipe
from training.scenes.train import prepare, train
from training.unlabelled.pretrain import pretrain

# How a result is scored; one that is kept of another way answers for nothing.
_SCORED = "macro F1 of parcels, F1 of boundaries between classes; of blocks one fold a seed"
# What a recipe says and no weight depends on.
_UNTRAINED = {"name", "card"}
# Boundaries of fewer pixels in the reference say nothing.
_FEWEST_EDGES = 100


@dataclass(frozen=True)
class Measured:
    """How good a variant is with a seed.

    Attributes:
        macro_f1: mean F1 of the classes, from parcels.
        boundaries: F1 of the boundaries between classes for each of `training.measure.boundaries.TOLERANCES`, mean over
            the scenes; None where the reference has too few.
    """

    macro_f1: float
    boundaries: tuple[float, ...] | None


class Outcome(Protocol):
    """A variant's scores.

    Attributes:
        operations: of encoder and head for a window with the dates of the data set, in millions; a multiplication and
            an addition are two.
        scores: scores by seed.
        left_out: why it was not trained; "" where it was.
    """

    operations: float
    scores: Mapping[int, Measured]
    left_out: str


@dataclass(frozen=True)
class DataSet:
    """What came of a data set.

    Attributes:
        dates: number of dates of the scene that has most.
        groups: group -> variant -> outcome.
        floor: F1 of boundaries, as of `Measured`, of a map that is nothing but boundaries; mean over what seeds score.
        left_out: why nothing was trained on it; "" where it was.
    """

    dates: int
    groups: Mapping[str, Mapping[str, Outcome]]
    floor: tuple[float, ...] | None = None
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
            found[title] = DataSet(0, {}, left_out=_plain(error))
            say(f"{title}: {found[title].left_out}")
    for seed in seeds:
        for title, each in found.items():
            for group, variants in each.groups.items():
                for name, running in variants.items():
                    running.run(seed, out)
                    result = running.left_out or f"macro F1 {running.scores[seed].macro_f1:.3f}"
                    say(f"seed {seed}, {', '.join(filter(None, (title, group, name)))}: {result}")
    return found


def _loaded(recipe: VariantsRecipe, data: DataChanges) -> DataSet:
    training = recipe.training(Variant(), 0, data)
    scenes, held_out = load_labelled(training, lambda line: None)
    rounds = 1 if training.evaluation.blocks is None else training.evaluation.blocks.folds
    scored = [pair for number in range(rounds) for pair in tested(training, scenes, held_out, number)]
    return DataSet(
        dates_of(scenes),
        {
            group: {name: Running(recipe, data, variant, scenes, held_out) for name, variant in variants.items()}
            for group, variants in recipe.groups.items()
        },
        floor(scored),
    )


def dates_of(scenes: Sequence[LabelledScene]) -> int:
    """The most dates that a scene has."""
    return max(len(scene.day) for scene in scenes)


def _digest(path: Path) -> str:
    """What tells a file of weights from another one of its name; "" where there is none."""
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


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
        data: DataChanges,
        variant: Variant,
        scenes: Sequence[LabelledScene],
        held_out: Sequence[LabelledScene],
    ) -> None:
        self.recipe, self.data, self.variant, self.scenes, self.held_out = recipe, data, variant, scenes, held_out
        self.operations = operations(recipe.training(variant, 0, data), scenes)
        self.scores: dict[int, Measured] = {}
        self.left_out = ""

    def run(self, seed: int, out: Path) -> None:
        """Train and score with a seed, unless that was done before, or cannot be done."""
        if self.left_out:
            return
        training = self.recipe.training(self.variant, seed, self.data)
        before = self.recipe.pretraining(self.variant, seed, self.data)
        recipes = [each and each.model_dump_json(exclude=_UNTRAINED) for each in (training, before)]
        learned = [self.recipe.labels_of(self.data), _SCORED]
        path = out / f"{_name_of([*recipes, *learned, *_weights_of(before)])}.json"
        if path.is_file():
            kept = json.loads(path.read_text())
            self.scores[seed] = Measured(kept["macro_f1"], kept["boundaries"] and tuple(kept["boundaries"]))
            return
        try:
            if before is not None:
                start = str(_encoder(before, out).resolve())
                training = self.recipe.training(self.variant, seed, self.data, start)
            self.scores[seed] = self._score(training, seed)
        except BadInput as error:
            self.left_out = _plain(error)
            return
        write_whole(path, json.dumps(asdict(self.scores[seed])).encode())

    def _score(self, training: Recipe, seed: int) -> Measured:
        """Train on some parcels, and score on the scenes held out, or else on one fold of blocks, in turn by seed."""
        every, scored = [labelled(scene) for scene in self.scenes], tested(training, self.scenes, self.held_out, seed)
        if training.evaluation.blocks is not None:
            every = [np.setdiff1d(every[0], scored[0][1])]
        chosen = some_parcels(self.scenes, every, self.recipe.labels_of(self.data), seed)
        networks, _ = train(training, self.scenes, chosen, seed)
        return measured(training, networks, scored)


def _encoder(before: PretrainingRecipe, out: Path) -> Path:
    """Weights of a pre-training's encoder, trained unless they are kept: data sets may have one in common.

    Raises:
        BadInput, Failure: as `pretrain`.
    """
    kept = out / "encoders" / _name_of([before.model_dump_json(exclude=_UNTRAINED), *_weights_of(before)])
    if not kept.is_dir():
        kept.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=kept.parent) as folder:
            made = Path(folder) / "encoder"
            pretrain(before, made, Machine(), 0, False, lambda line: None)
            made.rename(kept)
    return kept / WEIGHTS


def _name_of(contents: Sequence[str | int | None]) -> str:
    """Name under which is kept what came of such contents."""
    return hashlib.sha256(json.dumps(contents).encode()).hexdigest()[:32]


def _weights_of(before: PretrainingRecipe | None) -> list[str]:
    """Digests of the weights that a pre-training learns from."""
    return [] if before is None else [_digest(REPOSITORY / name) for name in before.weights]


def tested(
    recipe: Recipe, scenes: Sequence[LabelledScene], held_out: Sequence[LabelledScene], seed: int
) -> list[tuple[LabelledScene, NDArray[np.integer]]]:
    """The parcels that a seed scores, scene by scene: those of the scenes held out, or of one fold of blocks."""
    if recipe.evaluation.blocks is None:
        return [(scene, labelled(scene)) for scene in held_out]
    (scene,), folds = scenes, recipe.evaluation.blocks.folds
    parcels = labelled(scene)
    return [(scene, parcels[parcel_folds(recipe, scene, parcels) == seed % folds])]


def measured(
    recipe: Recipe, networks: Networks, scored: Sequence[tuple[LabelledScene, NDArray[np.integer]]]
) -> Measured:
    """Score networks on some parcels of some scenes; a parcel of which nothing is seen has the first class."""
    lattice = Lattice(recipe.encoder.window, recipe.encoder.halo)
    answers, edges = [], []
    for scene, parcels in scored:
        probability, mapped = parcel_map(networks.encoder, networks.head, scene, parcels, lattice)
        answers.append(probability.argmax(axis=1))
        truth = class_map(scene, parcels)
        if between_classes(truth, truth == NOBODY).sum() >= _FEWEST_EDGES:
            edges.append(boundaries_between(truth, mapped, NOBODY))
    label = np.concatenate([scene.label[parcels] for scene, parcels in scored])
    macro_f1 = f1_score(label, np.concatenate(answers), average="macro", zero_division=0)
    return Measured(float(macro_f1), tuple(np.mean(edges, axis=0).tolist()) if edges else None)


def class_map(scene: LabelledScene, parcels: NDArray[np.integer]) -> NDArray[np.int64]:
    """Class of each pixel of some parcels, (H, W), -1 elsewhere."""
    return np.where(np.isin(scene.owner, parcels), scene.label[scene.owner], NOBODY)


def floor(scored: Sequence[tuple[LabelledScene, NDArray[np.integer]]]) -> tuple[float, ...] | None:
    """F1 of the boundaries, for each tolerance, of a map in which no pixel is like its neighbours; None without any."""
    truths = [class_map(scene, parcels) for scene, parcels in scored]
    truths = [truth for truth in truths if between_classes(truth, truth == NOBODY).sum() >= _FEWEST_EDGES]
    alike = [boundaries_between(truth, np.arange(truth.size).reshape(truth.shape), NOBODY) for truth in truths]
    return tuple(np.mean(alike, axis=0).tolist()) if alike else None


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
    """Operations of encoder and head for one window with the dates of the scenes, in millions."""
    networks = prepare(recipe.model_copy(update={"pretraining": None}), scenes, 0).networks
    return counted(networks, recipe.encoder.window, len(recipe.bands), dates_of(scenes))


@torch.no_grad()
def counted(networks: Networks, side: int, bands: int, dates: int) -> float:
    """Operations of networks for one window, in millions, as torch counts those of matrix products."""
    shown = {
        "values": torch.zeros(1, dates, bands, side, side),
        "valid": torch.ones(1, dates, side, side, dtype=torch.bool),
        "day": torch.arange(dates)[None] * 30,
    }
    # Torch counts no attention that processors compute in one piece.
    with threads(1), sdpa_kernel(SDPBackend.MATH), FlopCounterMode(display=False) as counter:
        # The counter asks each weight that a layer is given for its gradient.
        networks.eval().requires_grad_(False).scores(shown)
    return counter.get_total_flops() / 1e6
