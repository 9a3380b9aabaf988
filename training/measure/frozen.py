"""Frozen encoders, of a pre-training or of fresh weights, and the mean tokens that they give parcels."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from safetensors.torch import load_file

from engine.errors import BadInput
from engine.mapping.blocks import Lattice
from engine.models import build_encoder
from engine.models.encoder import AtMost, Encoder
from training.base.pretrained import CARD, first_difference, start_from
from training.data.scene import LabelledScene
from training.measure.parcels import as_head, parcel_means
from training.recipe.scene import Recipe

_HINT = "Name the encoder of a pre-training, with the card that was written beside it."


@dataclass(frozen=True, eq=False)
class Frozen:
    """A pre-trained encoder, and how large its pre-training's views were.

    Attributes:
        views: sides of the views that its pre-training showed it, in pixels, after resizing; empty where it showed
            whole windows.
    """

    encoder: Encoder
    views: tuple[int, ...]


def read_frozen(path: Path, recipe: Recipe) -> Frozen:
    """Read a pre-trained encoder from its weights and its card, and check that it fits a recipe's scenes.

    Args:
        path: file of the weights; the card lies beside it.

    Raises:
        BadInput: `start_missing`; `start_unreadable`, weights or card, or the card is of weights of other shapes (the
            number of heads shows in none); `sensor_differs`, `bands_differ`, `units_differ`, `gsd_differs`, from the
            recipe's.
    """
    card = path.with_name(CARD)
    try:
        content = json.loads(card.read_bytes())
        _check_input(path, content, recipe)
        encoder = build_encoder(content["system"], content["architecture"])
        views = content["training"]["recipe"].get("views", {})
        sizes = tuple(int(side) for name, side in views.items() if name in ("global_size", "local_size"))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BadInput(
            "start_unreadable",
            f"{card} does not tell the system, sensor, bands, units, ground sampling distance and shape of an encoder.",
            _HINT,
        ) from error
    try:
        start_from(encoder, path)
    except BadInput as error:
        if error.code != "start_mismatch":
            raise
    # As they lie in the file: `start_from` resizes a table of places of another size.
    difference = first_difference(load_file(path), encoder.state_dict())
    if difference:
        raise BadInput(
            "start_unreadable", f"{card} is not the card of the weights in {path}: there {difference}.", _HINT
        )
    return Frozen(encoder.eval(), sizes)


def check_dates(path: Path, encoder: Encoder, scenes: Iterable[tuple[str, LabelledScene]]) -> None:
    """Refuse scenes with more dates than an encoder knows ranks; of one that knows dates by day they are thinned.

    Args:
        path: file of the encoder's weights.
        scenes: each after what it is called in a sentence.

    Raises:
        BadInput: `dates_unknown`.
    """
    rule = encoder.dates
    for name, scene in scenes:
        if isinstance(rule, AtMost) and rule.by == "rank" and len(scene.day) > rule.most:
            raise BadInput(
                "dates_unknown",
                f"The {name} has {len(scene.day)} dates, but the encoder in {path} takes {rule.most} at most.",
                "Probe an encoder that knows dates by their day, or scenes of fewer dates.",
            )


def untrained(encoder: Encoder, seed: int) -> Encoder:
    """Build an encoder of the same shape and statistics with fresh weights, as a pre-training begins with."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        fresh = build_encoder(encoder.system, encoder.config.to_dict())
    # Statistics of the bands are buffers; what is trained are parameters.
    fresh.load_state_dict(dict(encoder.named_buffers()), strict=False)
    return fresh.eval()


def parcel_tokens(encoder: Encoder, scene: LabelledScene, parcels: NDArray[np.integer]) -> NDArray[np.float64]:
    """Mean token of some parcels of a scene, (len(parcels), d): over the valid dates, then over the parcel's pixels.

    The encoder reads windows of the size that it was trained on, which overlap and are blended as in a map job.
    That is the window of the pre-training's recipe; what the pre-training showed it are views cut from such
    windows and resized, mostly to smaller ones.

    Args:
        scene: a scene that passes `check_dates`.
    """
    patch, window = encoder.sensors[0].patch, window_of(encoder)
    reader = as_head(torch.eye(encoder.config.width), torch.zeros(encoder.config.width), patch)
    halo = min(1, window // patch // 4) * patch
    return parcel_means(encoder, reader, scene, parcels, Lattice(window, halo))


def window_of(encoder: Encoder) -> int:
    """Side of the windows that an encoder was trained on, in pixels."""
    return encoder.context.size


def _check_input(path: Path, card: Mapping[str, Any], recipe: Recipe) -> None:
    """Refuse an encoder of other input than a recipe's scenes are."""
    compared = (
        ("sensor_differs", "sensor", card["sensor"], recipe.sensor),
        ("bands_differ", "bands", ", ".join(card["bands"]), ", ".join(recipe.bands)),
        ("units_differ", "units", card["units"], recipe.units),
        ("gsd_differs", "ground sampling distance", f"{float(card['gsd_m']):g} m", f"{recipe.gsd_m:g} m"),
    )
    for code, what, given, wanted in compared:
        if given != wanted:
            raise BadInput(
                code,
                f"The encoder in {path} was pre-trained on the {what} {given}, but the recipe {recipe.name} has "
                f"{wanted}.",
                f"Probe it with a recipe of its own {what}, or pre-train one on the recipe's.",
            )
