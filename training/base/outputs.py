"""Checks of output folders before a training, so that none is refused after it."""

from __future__ import annotations

import shutil
from pathlib import Path

from engine.errors import BadInput
from engine.files import disk_errors
from engine.package import CARD
from training.base.tensors import load_tensors
from training.recipe.pastis import PastisRun
from training.recipe.unlabelled import UnlabelledRecipe

CHECKPOINT = "last.ckpt"


def check_package_folder(folder: Path) -> None:
    """Refuse a package's folder that cannot be written, or holds something else; an older package is replaced.

    Raises:
        BadInput: `folder_in_use`.
        Failure: `disk`.
    """
    part = part_of(folder)
    with disk_errors(folder):
        if folder.exists() and any(folder.iterdir()) and not (folder / CARD).is_file():
            raise BadInput(
                "folder_in_use", f"{folder} holds something else than a model package.", "Name another folder."
            )
        part.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(part)


def part_of(folder: Path) -> Path:
    """Where a package is written until it is whole."""
    return folder.with_name(f".{folder.name}.part")


def check_training_folder(out: Path, resume: bool, training: UnlabelledRecipe | PastisRun) -> None:
    """Make the folder; refuse to begin where a training has begun, and to resume where none has, or another one.

    Args:
        training: its recipe, which its checkpoints hold.

    Raises:
        BadInput: `checkpoint_missing`, `out_in_use`, `checkpoint_unreadable`, `resume_differs`.
        Failure: `disk`.
    """
    with disk_errors(out):
        out.mkdir(parents=True, exist_ok=True)
    path = out / CHECKPOINT
    anew = "Leave --resume out, and name another folder, to begin anew."
    if path.is_file() != resume:
        if resume:
            raise BadInput("checkpoint_missing", f"{path} does not exist.", "Leave --resume out to begin anew.")
        raise BadInput("out_in_use", f"{path} is a training's checkpoint.", "Add --resume, or name another folder.")
    if not resume:
        return
    try:
        begun = load_tensors(path, mapped=True)["recipe"]
    except (ValueError, KeyError, TypeError) as error:
        raise BadInput("checkpoint_unreadable", f"{path} is no checkpoint of a training.", anew) from error
    if begun != training.model_dump_json():
        raise BadInput(
            "resume_differs",
            f"{path} was begun with another recipe than {training.name}, or an older version of it.",
            f"Resume with that recipe. {anew}",
        )
