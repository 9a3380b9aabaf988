"""What a pre-trained encoder that a recipe starts from has seen: it decides on what may be scored, and is told."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import BadInput
from training.base.pretrained import CARD, missing_start
from training.recipe.read import REPOSITORY
from training.recipe.scene import Recipe
from training.recipe.sources import SceneSource, SimulatedScene


@dataclass(frozen=True)
class Provenance:
    """What the card of a pre-trained encoder tells of its training.

    Attributes:
        data, licence, attribution: what the training data are, and on which terms.
        simulated: whether any scene was simulated.
        scenes: the scenes, as the recipe of the pre-training names them.
    """

    title: str
    data: str
    licence: str
    attribution: str
    simulated: bool
    scenes: tuple[Mapping[str, Any], ...]


def read_provenance(start: Path) -> Provenance:
    """Read the card beside the weights of a pre-trained encoder.

    Raises:
        BadInput: `start_missing`, `start_unreadable`: there is no card, or it does not tell what the encoder has seen.
    """
    path = start.with_name(CARD)
    if not start.is_file():
        raise missing_start(start)
    try:
        card = json.loads(path.read_bytes())
        training = card["training"]
        terms = {name: training[name] for name in ("data", "licence", "attribution")}
        scenes = tuple(dict(scene) for scene in training["recipe"]["scenes"])
        return Provenance(card["title"], **terms, simulated=card["simulated"], scenes=scenes)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BadInput(
            "start_unreadable",
            f"{path} does not tell what the encoder was pre-trained on.",
            "Name the encoder of a pre-training, with the card that was written beside it.",
        ) from error


def provenance_of(recipe: Recipe) -> Provenance | None:
    """What the encoder that a recipe starts from has seen; None where it starts with fresh weights.

    Raises:
        BadInput: `start_missing`, `start_unreadable`.
    """
    return None if recipe.encoder.start is None else read_provenance(REPOSITORY / recipe.encoder.start)


def check_start(recipe: Recipe) -> None:
    """Refuse an encoder that has seen a scene which is held out: a score on it would be of what was learned by heart.

    Raises:
        BadInput: `start_missing`, `start_unreadable`, `start_saw_test`.
    """
    before = provenance_of(recipe)
    seen = [scene for scene in recipe.evaluation.held_out if before is not None and _saw(before, scene)]
    if seen:
        seeds = ", ".join(str(scene.seed) for scene in seen)
        raise BadInput(
            "start_saw_test",
            f"The encoder in {recipe.encoder.start} was pre-trained on simulated scenes that are held out, of the "
            f"seeds {seeds}.",
            "Hold out scenes of other seeds, or pre-train without them.",
        )


def start_text(recipe: Recipe) -> str:
    """Say on what the encoder was pre-trained that a recipe starts from, in a sentence; "" of fresh weights.

    Raises:
        BadInput: `start_missing`, `start_unreadable`.
    """
    before = provenance_of(recipe)
    return "" if before is None else f"The encoder started from {seen_text(before, recipe)}. "


def seen_text(before: Provenance, recipe: Recipe) -> str:
    """Name a pre-trained encoder, what it has seen, and whether a recipe's scored scene is among that, in words."""
    kind = f"{'simulated ' if before.simulated else ''}scene{'' if len(before.scenes) == 1 else 's'}"
    text = f"{before.title!r}, pre-trained without labels on {len(before.scenes)} {kind}"
    if recipe.evaluation.blocks is None:
        return text
    return f"{text}; the scored one is {'' if _saw(before, recipe.scenes[0]) else 'not '}among them"


def with_start(training: Mapping[str, str], before: Provenance) -> dict[str, str]:
    """A card's section on its training, with what the encoder had been pre-trained on."""
    of_start = {"data": before.data, "licence": before.licence, "attribution": before.attribution}
    return {**training, **{name: f"{training[name]}; pre-training: {text}" for name, text in of_start.items()}}


def _saw(before: Provenance, scene: SceneSource) -> bool:
    """Whether a scene was pre-trained on; another year of a simulated one has the same fields."""
    if isinstance(scene, SimulatedScene):
        return any(seen.get("seed") == scene.seed for seen in before.scenes)
    stacks = [REPOSITORY / seen["stack"] for seen in before.scenes if "stack" in seen]
    return (REPOSITORY / scene.stack).resolve() in [stack.resolve() for stack in stacks]
