"""Whether the network in a package takes and gives what its card says: these sensors, with these bands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from engine.errors import BadInput
from engine.models.encoder import INPUTS, input_name
from engine.package import CARD, ENCODER, HEAD, ModelPackage

# What goes from the encoder to the head, and comes out of that, in this order.
TOKENS = ("tokens", "token_valid")
_SCORES = 2
_HINT = "Get the package again from where it came from, or export it again."
# Axes of `values`: windows, dates, bands, rows and columns.
_AXES = 5


def refuse_other_inputs(package: ModelPackage, bands: Sequence[Any]) -> None:
    """Refuse a package whose network takes other inputs than its card lists.

    Args:
        bands: how many the network takes, of each of its sensors.

    Raises:
        BadInput: `package_invalid`.
    """
    listed = [len(part.bands) for part in package.card.sensors]
    if list(bands) != listed:
        sensors = " and ".join(part.sensor for part in package.card.sensors)
        raise BadInput(
            "package_invalid",
            f"{package.folder / CARD} lists {_and(listed)} bands, of {sensors}, but the network takes {_and(bands)}.",
            _HINT,
        )


def refuse_other_graphs(
    package: ModelPackage, encoder: Mapping[str, Sequence[Any]], head: Mapping[str, Sequence[Any]], gives: Sequence[int]
) -> None:
    """Refuse a package whose graphs have other inputs and outputs than such graphs have, or others than its card lists.

    Args:
        encoder, head: shapes of their inputs, by name.
        gives: how many outputs the encoder and the head have.

    Raises:
        BadInput: `package_invalid`.
    """
    refuse_other_inputs(package, bands_of_graph(encoder))
    numbers = range(1, len(package.card.sensors) + 1)
    inputs = [input_name(name, number) for number in numbers for name in INPUTS]
    for graph, taken, wanted in ((ENCODER, encoder, inputs), (HEAD, head, TOKENS)):
        if set(taken) != set(wanted):
            raise BadInput(
                "package_invalid",
                f"{package.folder / graph} takes {_and(taken)}, where such a graph takes {_and(wanted)}.",
                _HINT,
            )
    for graph, count, wanted in ((ENCODER, gives[0], len(TOKENS)), (HEAD, gives[1], _SCORES)):
        if count != wanted:
            raise BadInput(
                "package_invalid",
                f"{package.folder / graph} gives {count} arrays, where such a graph gives {wanted}.",
                _HINT,
            )


def refuse_other_window(package: ModelPackage) -> None:
    """Refuse a card whose window is not the one that its encoder has learned the places of.

    Such a network would stretch them over another window without a word, and map as it never was trained to.

    Raises:
        BadInput: `package_invalid`.
    """
    card = package.card
    if card.architecture is None:
        return
    encoder = card.architecture.encoder
    first = encoder.get("first", encoder)
    if not isinstance(first, Mapping) or first.get("places") == "apart" or "grid" not in first:
        return
    if first["grid"] != [card.context.size // card.patch] * 2:
        grid = str(first["grid"])[:60]
        raise BadInput(
            "package_invalid",
            f"{package.folder / CARD} says windows of {card.context.size} pixels and patches of {card.patch}, but its "
            f"encoder is for {grid} patches.",
            _HINT,
        )


def bands_of_graph(shapes: Mapping[str, Sequence[Any]]) -> list[Any]:
    """How many bands an encoder's graph takes of each sensor: of `values`, `values_2` and so on, (b, t, c, h, w).

    Args:
        shapes: of its inputs, by name.
    """
    names = (input_name("values", number) for number in range(1, len(shapes) + 1))
    return [shapes[name][2] if len(shapes[name]) == _AXES else "no" for name in names if name in shapes]


def _and(counts: Sequence[Any]) -> str:
    return " and ".join(str(count)[:60] for count in list(counts)[:12]) or "none"
