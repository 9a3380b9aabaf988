"""From a pre-training recipe to an encoder that other trainings can start from."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

import torch

from engine.errors import BadInput
from engine.files import write_whole
from engine.models.cropsts.encoder import CropSTS, CropSTSConfig
from training.base.outputs import check_training_folder
from training.base.pretrained import write_pretrained
from training.base.runner import CHECKPOINT, Checkpoints, Machine, check_machine, run_resumable, threads
from training.base.told import Say
from training.data.unlabelled import UnlabelledScene, load_unlabelled
from training.package.card import DAY_REFERENCE
from training.recipe.dino import PretrainingRecipe
from training.recipe.scene import REPOSITORY
from training.systems.cropsts.build import encoder_config
from training.systems.cropsts.dino.multicrop import MultiCrops, PretrainingData
from training.systems.cropsts.dino.objective import SelfSupervised
from training.systems.cropsts.dino.teacher import load_teacher
from training.systems.cropsts.initialise import band_statistics

LOSSES = "losses.csv"
# Scenes, evenly chosen, whose pixels give the statistics: all of a large data set tell no more, and fill the memory.
_MOST_SCENES = 16


def pretrain(
    recipe: PretrainingRecipe, out: Path, machine: Machine, workers: int, resume: bool, say: Say
) -> SelfSupervised:
    """Train an encoder without labels, and write it with its card and its losses.

    Args:
        out: folder of the encoder and of the last checkpoint.
        workers: processes that draw windows beside the training's own; 0 for none.
        resume: go on from the folder's checkpoint.
        say: told what happens, line by line.

    Raises:
        BadInput: `checkpoint_missing`, `out_in_use`, `resume_differs`, `checkpoint_unreadable`; `batch_indivisible`,
            `machine_unavailable`; what loading scenes and the teacher raises; `scene_too_small`, `scene_unclear`.
        Failure: `training_diverged`, the folder then holds the last good checkpoint; `disk`.
    """
    check_training_folder(out, resume, recipe)
    check_batch(recipe, machine)
    check_machine(machine)
    with threads(recipe.threads):
        image_teacher = load_teacher(REPOSITORY / recipe.distillation.teacher) if recipe.distillation else None
        scenes = load_unlabelled(recipe)
        pixels, dates = sum(scene.parcel.size for scene in scenes), [len(scene.day) for scene in scenes]
        say(f"{len(scenes)} scenes of {pixels} pixels, with {min(dates)} to {max(dates)} dates")
        data = PretrainingData(MultiCrops(scenes, recipe), recipe, workers)
        objective = SelfSupervised(build_encoder(recipe, scenes), recipe, image_teacher)
        how = recipe.optimisation

        def said(step: int) -> None:
            say(f"step {step} of {how.steps}: {', '.join(f'{k} {v:.4g}' for k, v in objective.history[-1].items())}")

        checkpoints = Checkpoints(out / CHECKPOINT, recipe.checkpoint, said)
        writes = run_resumable(objective, data, how.steps, how.clip, machine, checkpoints, how.accumulate)
    if writes:
        write_whole(out / LOSSES, _table(objective.history))
        path = write_pretrained(objective.teacher.encoder, card(recipe, scenes, objective), out)
        say(f"{recipe.name}: {path.stat().st_size / 1e6:.2f} MB in {path}")
    return objective


def check_batch(recipe: PretrainingRecipe, machine: Machine) -> None:
    """Refuse a batch that cannot be divided evenly.

    Raises:
        BadInput: `batch_indivisible`.
    """
    how = recipe.optimisation
    if how.batch % (how.accumulate * machine.devices):
        raise BadInput(
            "batch_indivisible",
            f"A batch of {how.batch} in {how.accumulate} parts cannot be shared evenly by {machine.devices} devices.",
            "Use another number of devices, or change batch or accumulate in the recipe.",
        )


def build_encoder(recipe: PretrainingRecipe, scenes: Sequence[UnlabelledScene]) -> CropSTS:
    """Build the student's encoder with fresh weights and the scenes' statistics."""
    torch.manual_seed(recipe.seed)
    mean, std = band_statistics(scenes[:: -(-len(scenes) // _MOST_SCENES)])
    return CropSTS(config_of(recipe), mean.tolist(), std.tolist())


def config_of(recipe: PretrainingRecipe) -> CropSTSConfig:
    """The architecture that a recipe asks for."""
    return encoder_config(recipe.encoder, len(recipe.bands), recipe.encoder.window, gamma_time=1.0)


def card(recipe: PretrainingRecipe, scenes: Sequence[UnlabelledScene], objective: SelfSupervised) -> dict:
    """What the encoder's card says beside its architecture and statistics."""
    days = [int(day) for scene in scenes for day in scene.day]
    return {
        "name": recipe.name,
        "title": recipe.card.title,
        "simulated": recipe.simulated,
        "sensor": recipe.sensor,
        "bands": list(recipe.bands),
        "units": recipe.units,
        "gsd_m": recipe.gsd_m,
        "window": recipe.encoder.window,
        "day_reference": DAY_REFERENCE,
        "season": {"first": min(days), "last": max(days)},
        "dates": {"max": recipe.dates},
        "training": {
            "objective": "DINO with plot-wise masks" + (", distilled from ViT-B/16" if recipe.distillation else ""),
            "weights": "the teacher's, which are the running average of the student's",
            "scenes": len(scenes),
            "data": recipe.card.data,
            "licence": recipe.card.data_licence,
            "attribution": recipe.card.attribution,
            "seed": recipe.seed,
            "steps": len(objective.history),
            "last": objective.history[-1],
            "recipe": recipe.model_dump(mode="json"),
        },
        "licence": recipe.card.licence,
    }


def _table(history: Sequence[dict[str, float]]) -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, ["step", *history[0]], lineterminator="\n")
    writer.writeheader()
    writer.writerows({"step": step, **losses} for step, losses in enumerate(history, start=1))
    return text.getvalue().encode()
