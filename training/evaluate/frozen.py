"""Frozen encoders: read from a pre-training's file and card, or of fresh weights; and the mean tokens of parcels."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from engine.blocks import Lattice
from engine.errors import BadInput
from engine.models.cropsts import CropSTS, CropSTSConfig
from training.data.scene import LabelledScene
from training.evaluate.parcels import parcel_means
from training.head import as_head
from training.networks import Networks
from training.pretrained import CARD, start_from
from training.recipe import Recipe


def read_frozen(path: Path, recipe: Recipe) -> CropSTS:
    """Read a pre-trained encoder that is to encode a recipe's scenes, with the architecture that its card has.

    Args:
        path: of the weights; the card lies beside them.

    Raises:
        BadInput: `start_missing`; `start_unreadable`, weights or card; `bands_differ`, `units_differ`, from the
            recipe's.
    """
    card = path.with_name(CARD)
    hint = "Name the encoder of a pre-training, with the card that was written beside it."
    try:
        told = json.loads(card.read_bytes())
        given = {"bands": ", ".join(told["bands"]), "units": told["units"]}
        encoder = CropSTS(CropSTSConfig(**told["architecture"]), **told["statistics"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BadInput(
            "start_unreadable", f"{card} does not tell the bands, units, shape and statistics of an encoder.", hint
        ) from error
    for what, wanted in (("bands", ", ".join(recipe.bands)), ("units", recipe.units)):
        if given[what] != wanted:
            raise BadInput(
                f"{what}_differ",
                f"The encoder in {path} was pre-trained on the {what} {given[what]}, but the recipe {recipe.name} has "
                f"{wanted}.",
                f"Probe it with a recipe of its own {what}, in the same order, or pre-train one on the recipe's.",
            )
    try:
        start_from(encoder, path)
    except BadInput as error:
        if error.code != "start_mismatch":
            raise
        raise BadInput("start_unreadable", f"{card} is not the card of the weights in {path}.", hint) from error
    return encoder.eval()


def untrained(encoder: CropSTS, seed: int) -> CropSTS:
    """An encoder of the same shape and statistics with fresh weights, as its pre-training began with some."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return CropSTS(encoder.config, encoder.mean.tolist(), encoder.std.tolist()).eval()


def parcel_tokens(encoder: CropSTS, scene: LabelledScene, parcels: NDArray[np.integer]) -> NDArray[np.float64]:
    """Mean token of some parcels of a scene, (len(parcels), d): over the valid dates, then over the parcel's pixels.

    The encoder sees windows of the size that it was pre-trained with, which overlap and are blended as in a map job.

    Raises:
        BadInput: `dates_unknown`, the encoder knows dates by their rank, and the scene has more than it knows.
    """
    config = encoder.config
    if config.time_encoding == "index" and len(scene.day) > config.max_dates:
        raise BadInput(
            "dates_unknown",
            f"A scene has {len(scene.day)} dates, but the encoder knows the ranks of {config.max_dates} only.",
            "Probe an encoder with time_encoding: doy, or scenes of fewer dates.",
        )
    patch, window = config.patch, config.grid[0] * config.patch
    reader = as_head(torch.eye(config.width), torch.zeros(config.width), patch)
    return parcel_means(Networks(encoder, reader), scene, parcels, Lattice(window, min(1, config.grid[0] // 4) * patch))
