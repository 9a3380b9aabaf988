"""From a pre-training recipe to an encoder that other trainings can start from."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from torch import nn

from engine.errors import BadInput
from engine.files import write_whole
from engine.models.threads import threads
from training.base.console import Say
from training.base.outputs import CHECKPOINT, check_training_folder
from training.base.prepared import UnlabelledTraining
from training.base.pretrained import write_pretrained
from training.base.runner import Checkpoints, Machine, check_machine, train
from training.base.series import Series
from training.data.pairs import load_pairs
from training.data.unlabelled import UnlabelledScene, load_unlabelled
from training.package.card import DAY_REFERENCE
from training.recipe.unlabelled import PairsRecipe, UnlabelledRecipe
from training.systems.registry import room_of

LOSSES = "losses.csv"
History = Sequence[dict[str, float]]


def pretrain(
    recipe: UnlabelledRecipe, out: Path, machine: Machine, workers: int, resume: bool, say: Say
) -> tuple[nn.Module, History]:
    """Train an encoder without labels, and write it with its card and its losses.

    Args:
        out: folder of the encoder and of the last checkpoint.
        workers: processes that draw windows beside the training's own; 0 for none.
        resume: go on from the folder's checkpoint.
        say: called with what happens, line by line.

    Returns:
        The model that was trained, and the losses and figures of each step.

    Raises:
        BadInput: `checkpoint_missing`, `out_in_use`, `resume_differs`, `checkpoint_unreadable`; `batch_indivisible`,
            `machine_unavailable`; what loading scenes and the system raise.
        Failure: `training_diverged`, the folder then holds the last good checkpoint; `disk`.
    """
    check_training_folder(out, resume, recipe)
    check_batch(recipe, machine)
    check_machine(machine)
    seen: list[UnlabelledScene] | list[Series] = []

    def load() -> Sequence[UnlabelledScene] | Sequence[Series]:
        seen.extend(load_pairs(recipe) if isinstance(recipe, PairsRecipe) else load_unlabelled(recipe))
        say(_told(seen))
        return seen

    def report(step: int, history: History) -> None:
        say(f"step {step} of {training.plan.steps}: {', '.join(f'{k} {v:.4g}' for k, v in history[-1].items())}")

    with threads(recipe.threads):
        training: UnlabelledTraining = room_of(recipe.system, "unlabelled").begin(recipe, load, workers)
        checkpoints = Checkpoints(out / CHECKPOINT, recipe.checkpoint, recipe.model_dump_json(), report)
        trained = train(training.model, training.objective, training.source, training.plan, machine, checkpoints)
    if trained.writes:
        write_whole(out / LOSSES, _table(trained.history))
        path = write_pretrained(training.encoder, card(recipe, seen, training, trained.history), out)
        say(f"{recipe.name}: {path.stat().st_size / 1e6:.2f} MB in {path}")
    return training.model, trained.history


def check_batch(recipe: UnlabelledRecipe, machine: Machine) -> None:
    """Refuse a batch that cannot be divided evenly.

    Raises:
        BadInput: `batch_indivisible`.
    """
    batch, parts = recipe.optimisation.batch, recipe.optimisation.accumulate
    if batch % (parts * machine.devices):
        raise BadInput(
            "batch_indivisible",
            f"A batch of {batch} in {parts} parts cannot be shared evenly by {machine.devices} devices.",
            "Use another number of devices, or change batch or accumulate in the recipe.",
        )


def _told(seen: Sequence[UnlabelledScene] | Sequence[Series]) -> str:
    """What a training sees, in a line."""
    if isinstance(seen[0], Series):
        dates = [part.valid.shape[1] for part in seen]
        return f"{sum(map(len, seen))} pairs of series, with {min(dates)} to {max(dates)} dates"
    pixels, dates = sum(scene.parcel.size for scene in seen), [len(scene.day) for scene in seen]
    return f"{len(seen)} scenes of {pixels} pixels, with {min(dates)} to {max(dates)} dates"


def _counted(seen: Sequence[UnlabelledScene] | Sequence[Series]) -> dict[str, int]:
    """How much a training sees, and in which unit."""
    return {"pairs": sum(map(len, seen))} if isinstance(seen[0], Series) else {"scenes": len(seen)}


def _days(part: UnlabelledScene | Series) -> list[int]:
    """The model days that a part of the data has."""
    return (part.model_day[part.valid] if isinstance(part, Series) else part.day).tolist()


def card(
    recipe: UnlabelledRecipe,
    seen: Sequence[UnlabelledScene] | Sequence[Series],
    training: UnlabelledTraining,
    history: History,
) -> dict:
    """What the encoder's card says beside its architecture and statistics."""
    days = [int(day) for part in seen for day in _days(part)]
    window = {} if isinstance(recipe, PairsRecipe) else {"window": recipe.encoder.window}
    return {
        "name": recipe.name,
        "title": recipe.card.title,
        "simulated": recipe.simulated,
        "sensor": recipe.sensor,
        "bands": list(recipe.bands),
        "units": recipe.units,
        "gsd_m": recipe.gsd_m,
        **window,
        "day_reference": DAY_REFERENCE,
        "season": {"first": min(days), "last": max(days)},
        "dates": {"max": training.dates},
        "training": {
            **training.card,
            **_counted(seen),
            "data": recipe.card.data,
            "licence": recipe.card.data_licence,
            "attribution": recipe.card.attribution,
            "seed": recipe.seed,
            "steps": len(history),
            "last": history[-1],
            "recipe": recipe.model_dump(mode="json"),
        },
        "licence": recipe.card.licence,
    }


def _table(history: History) -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, ["step", *history[0]], lineterminator="\n")
    writer.writeheader()
    writer.writerows({"step": step, **losses} for step, losses in enumerate(history, start=1))
    return text.getvalue().encode()
