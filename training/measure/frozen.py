"""Frozen encoders: read from a pre-training's file and card, or of fresh weights; and the mean tokens of parcels."""

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
from engine.models.cropsts.encoder import CropSTS, CropSTSConfig
from training.base.networks import Networks
from training.base.pretrained import CARD, first_difference, start_from
from training.data.scene import LabelledScene
from training.measure.parcels import parcel_means
from training.recipe.scene import Recipe
from training.scenes.head import as_head

_HINT = "Name the encoder of a pre-training, with the card that was written beside it."


@dataclass(frozen=True, eq=False)
class Frozen:
    """A pre-trained encoder, and how large its pre-training's views were.

    Attributes:
        views: sides of the global and the local views, in pixels, after resizing.
    """

    encoder: CropSTS
    views: tuple[int, int]


def read_frozen(path: Path, recipe: Recipe) -> Frozen:
    """Read a pre-trained encoder that is to encode a recipe's scenes, with the architecture that its card has.

    Args:
        path: of the weights; the card lies beside them.

    Raises:
        BadInput: `start_missing`; `start_unreadable`, weights or card, or the card is of weights of other shapes (the
            number of heads shows in none); `sensor_differs`, `bands_differ`, `units_differ`, `gsd_differs`, from the
            recipe's.
    """
    card = path.with_name(CARD)
    try:
        told = json.loads(card.read_bytes())
        _check_input(path, told, recipe)
        encoder = CropSTS(CropSTSConfig(**told["architecture"]), **told["statistics"])
        views = told["training"]["recipe"]["views"]
        sizes = int(views["global_size"]), int(views["local_size"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BadInput(
            "start_unreadable",
            f"{card} does not tell the sensor, bands, units, ground sampling distance, shape, statistics and views of "
            "an encoder.",
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


def check_dates(path: Path, encoder: CropSTS, scenes: Iterable[tuple[str, LabelledScene]]) -> None:
    """Refuse scenes with more dates than an encoder knows, which tells dates by their rank.

    Args:
        path: of the encoder's weights.
        scenes: each after what it is called in a sentence.

    Raises:
        BadInput: `dates_unknown`.
    """
    known = encoder.config.max_dates
    for name, scene in scenes:
        if encoder.config.time_encoding == "index" and len(scene.day) > known:
            raise BadInput(
                "dates_unknown",
                f"The {name} has {len(scene.day)} dates, but the encoder in {path} knows the ranks of {known} only.",
                "Probe an encoder with time_encoding: doy, or scenes of fewer dates.",
            )


def untrained(encoder: CropSTS, seed: int) -> CropSTS:
    """An encoder of the same shape and statistics with fresh weights, as its pre-training began with some."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return CropSTS(encoder.config, encoder.mean.tolist(), encoder.std.tolist()).eval()


def parcel_tokens(encoder: CropSTS, scene: LabelledScene, parcels: NDArray[np.integer]) -> NDArray[np.float64]:
    """Mean token of some parcels of a scene, (len(parcels), d): over the valid dates, then over the parcel's pixels.

    The encoder reads windows of the size that its table of places is for, which overlap and are blended as in a map
    job. That is the window of the pre-training's recipe; what the pre-training showed it are views cut from such
    windows and resized, mostly to smaller ones.

    Args:
        scene: which passes `check_dates`.
    """
    patch, window = encoder.config.patch, window_of(encoder)
    reader = as_head(torch.eye(encoder.config.width), torch.zeros(encoder.config.width), patch)
    halo = min(1, encoder.config.grid[0] // 4) * patch
    return parcel_means(Networks(encoder, reader), scene, parcels, Lattice(window, halo))


def window_of(encoder: CropSTS) -> int:
    """Side of the windows that an encoder's table of places is for, in pixels."""
    return encoder.config.grid[0] * encoder.config.patch


def _check_input(path: Path, told: Mapping[str, Any], recipe: Recipe) -> None:
    """Refuse an encoder of other input than a recipe's scenes are."""
    compared = (
        ("sensor_differs", "sensor", told["sensor"], recipe.sensor),
        ("bands_differ", "bands", ", ".join(told["bands"]), ", ".join(recipe.bands)),
        ("units_differ", "units", told["units"], recipe.units),
        ("gsd_differs", "ground sampling distance", f"{float(told['gsd_m']):g} m", f"{recipe.gsd_m:g} m"),
    )
    for code, what, given, wanted in compared:
        if given != wanted:
            raise BadInput(
                code,
                f"The encoder in {path} was pre-trained on the {what} {given}, but the recipe {recipe.name} has "
                f"{wanted}.",
                f"Probe it with a recipe of its own {what}, or pre-train one on the recipe's.",
            )
