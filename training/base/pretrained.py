"""The file of a pre-trained encoder: safetensors, and a JSON card beside it. Nothing in either is pickled."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save
from torch import Tensor
from torch.nn.functional import interpolate

from engine.errors import BadInput
from engine.files import write_whole
from engine.models.encoder import Encoder

WEIGHTS, CARD = "encoder.safetensors", "encoder.json"


def write_pretrained(encoder: Encoder, card: Mapping[str, Any], folder: Path) -> Path:
    """Write an encoder's weights and its card; the card last, so that a card stands for a whole file.

    Args:
        card: what no weights tell; the architecture and the statistics are added.

    Returns:
        The path of the weights.

    Raises:
        Failure: `disk`.
    """
    weights = {name: tensor.detach().cpu().contiguous() for name, tensor in encoder.state_dict().items()}
    whole = {
        **card,
        "system": encoder.system,
        "architecture": encoder.config.to_dict(),
        "statistics": {name: list(getattr(encoder.sensors[0], name)) for name in ("mean", "std")},
    }
    write_whole(folder / WEIGHTS, save(weights))
    write_whole(folder / CARD, (json.dumps(whole, indent=2, ensure_ascii=False) + "\n").encode())
    return folder / WEIGHTS


def missing_start(path: Path) -> BadInput:
    """The error that the encoder to start from does not exist."""
    return BadInput("start_missing", f"The encoder {path} does not exist.", "Pre-train it, or name another file.")


def start_from(encoder: Encoder, path: Path) -> None:
    """Give an encoder the weights of a pre-trained one, its band statistics among them, in place.

    The position table of another window is resized, as between views.

    Raises:
        BadInput: `start_missing`, `start_unreadable`, `start_mismatch`.
    """
    if not path.is_file():
        raise missing_start(path)
    try:
        weights = load_file(path)
    except (SafetensorError, OSError, ValueError) as error:
        raise BadInput(
            "start_unreadable", f"{path} is no safetensors file: {error}.", f"Name the {WEIGHTS} of a pre-training."
        ) from error
    expected = encoder.state_dict()
    space = weights.get("space")
    if space is not None and space.ndim == 3 and len(space) == len(expected["space"]):
        size = expected["space"].shape[1:]
        weights["space"] = interpolate(space[None], size=size, mode="bicubic", align_corners=False)[0]
    difference = first_difference(weights, expected)
    if difference:
        raise BadInput(
            "start_mismatch",
            f"The encoder in {path} is another network than the recipe's: {difference}.",
            "Give the recipe the bands, patch, width, depth, heads, mixing and time encoding that the card names.",
        )
    with torch.no_grad():
        encoder.load_state_dict(weights)


def start_alike(encoder: Encoder, path: Path, in_no_weight: Sequence[str]) -> None:
    """Give an encoder the weights of a pre-trained one, unless its card tells of another network of the same sizes.

    Args:
        in_no_weight: fields of the architecture that show in no weight's name or shape.

    Raises:
        BadInput: `start_missing`, `start_unreadable`, `start_mismatch`.
    """
    card = path.with_name(CARD)
    if path.is_file() and card.is_file():
        try:
            before = type(encoder.config)(**json.loads(card.read_bytes())["architecture"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise BadInput(
                "start_unreadable",
                f"{card} does not tell the architecture of an encoder of {encoder.system}.",
                "Name the encoder of a pre-training, with the card that was written beside it.",
            ) from error
        for name in in_no_weight:
            given, wanted = getattr(before, name), getattr(encoder.config, name)
            if given != wanted:
                raise BadInput(
                    "start_mismatch",
                    f"The encoder in {path} has {name} {given}, but the recipe's has {wanted}.",
                    f"Give the recipe the {name} that the card names.",
                )
    start_from(encoder, path)


def first_difference(weights: Mapping[str, Tensor], expected: Mapping[str, Tensor]) -> str:
    """Describe the first tensor by name that is missing, left over or of another shape than the network's; '' if none.

    Args:
        weights: tensors of a file, by name.
        expected: tensors of the network, by name.
    """
    for name in sorted({*expected, *weights}):
        found, wanted = (tuple(tensors[name].shape) if name in tensors else None for tensors in (weights, expected))
        if found != wanted:
            return f"{name} is {found or 'absent'}, expected {wanted or 'absent'}"
    return ""
