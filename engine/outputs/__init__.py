"""What a map may hold: one module an output, called as the job's field `outputs` calls it.

An output's module says

- `stored(pixels)`: what is computed from a block's blended probabilities or features, as block files keep it,
  (bands, h, w);
- `UNMAPPED`: the stored value of pixels without an answer, of the type of what is stored;
- `values(band)`: a stored band as its raster holds it;
- `look(card, features)`: type, names, colours and overviews of the raster, `NAME.tif`.

Adding one is a module here, and its name in `engine.contract.jobs.Output`. How its layer looks in QGIS, and whether it
is opened at all, is a row of `cropmapper_plugin/layers/roles.py`.
"""

from __future__ import annotations

from collections.abc import Collection
from importlib import import_module
from typing import Any, Protocol, get_args

import numpy as np
from numpy.typing import NDArray

from engine.contract.jobs import Output
from engine.errors import BadInput
from engine.outputs.look import Look
from engine.outputs.pixels import Pixels
from engine.package import Card


class OutputModule(Protocol):
    """What the module of an output has."""

    UNMAPPED: np.generic

    def stored(self, pixels: Pixels) -> NDArray:
        """Compute the output of a block, (bands, h, w)."""
        ...

    def values(self, band: NDArray) -> NDArray:
        """Turn a stored band into what the raster holds."""
        ...

    def look(self, card: Card, features: int) -> Look:
        """Say how the raster looks; `features` is how many of its encoder's a pixel has, 0 where none are asked for."""
        ...


NAMES: tuple[str, ...] = get_args(Output)


def module_of(name: str) -> Any:
    """The module of an output.

    Returns:
        an `OutputModule`.
    """
    return import_module(f"engine.outputs.{name}")


def refuse_impossible(names: Collection[str], card: Card) -> None:
    """Refuse outputs that a model cannot give.

    Raises:
        BadInput: `output_impossible`.
    """
    of_one = next((name for name in ("entropy", "class_set") if name in names), None)
    if card.activation == "sigmoid" and of_one is not None:
        raise BadInput(
            "output_impossible",
            f"The output {of_one} cannot be had from {card.called}, whose shares need not add up to 1.",
            "Leave it out, or choose a model whose classes exclude each other.",
        )
    if "unlikeness" in names and not card.remembers:
        raise BadInput(
            "model_remembers_nothing",
            f"The output unlikeness cannot be had from {card.called}, which does not hold how the series that it "
            "learned from lie to each other.",
            "Leave it out, or choose a model that was taught here from labels in several blocks of ground.",
        )
    if card.task == "boundary":
        refused = next((name for name in names if name not in ("probabilities", "embedding")), None)
        if refused is not None:
            raise BadInput(
                "model_task",
                f"{card.called} tells field boundaries and no crops, so the output {refused} cannot be had from it.",
                "Delineate fields with it, ask for the output probabilities, or choose a model of crops.",
            )
    if card.task == "embedding":
        of_classes = [name for name in names if name != "embedding"]
        if of_classes:
            raise BadInput(
                "output_impossible",
                f"The output {of_classes[0]} cannot be had from {card.called}, which gives features and no classes.",
                "Ask for the output embedding alone.",
            )
    elif "embedding" in names and card.graphs.encoder is None:
        raise BadInput(
            "output_impossible",
            f"The output embedding cannot be had from {card.called}, which has no encoder that would give features.",
            "Leave it out, or choose a model with an encoder.",
        )
