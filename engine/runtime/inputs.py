"""Whether the network in a package takes and gives what its card says: these sensors, with these bands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from engine.errors import BadInput
from engine.models.encoder import input_name
from engine.package import CARD, ENCODER, HEAD, Card, ModelPackage

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


@dataclass(frozen=True)
class Interface:
    """What a graph takes and gives.

    Attributes:
        takes: shapes of its inputs, by name.
        gives: names of its outputs.
    """

    takes: Mapping[str, Sequence[Any]]
    gives: Sequence[str]


def refuse_other_graphs(package: ModelPackage, encoder: Interface | None, head: Interface) -> None:
    """Refuse a package whose graphs have other inputs and outputs than its card lists.

    Args:
        encoder: None where the card has none.

    Raises:
        BadInput: `package_invalid`.
    """
    card, graphs = package.card, package.card.graphs
    first = head if encoder is None else encoder
    refuse_other_inputs(package, _bands(card, first.takes))
    inputs = [name for part in card.sensors for name in part.inputs.values()]
    wanted = [(HEAD, head, graphs.head.takes, (graphs.head.scores, graphs.head.seen))]
    if encoder is not None and graphs.encoder is not None:
        wanted.insert(0, (ENCODER, encoder, inputs, graphs.encoder.gives))
    for file, graph, takes, gives in wanted:
        if set(graph.takes) != set(takes):
            raise BadInput(
                "package_invalid",
                f"{package.folder / file} takes {_and(graph.takes)}, where such a graph takes {_and(takes)}.",
                _HINT,
            )
        if set(graph.gives) != set(gives):
            raise BadInput(
                "package_invalid",
                f"{package.folder / file} gives {_and(graph.gives)}, where such a graph gives {_and(gives)}.",
                _HINT,
            )


def _bands(card: Card, shapes: Mapping[str, Sequence[Any]]) -> list[Any]:
    """How many bands a graph takes of each sensor: of what the card calls its values, (b, t, c, h, w).

    Sensors that the card does not list are found by the usual names.
    """
    listed = [part.inputs["values"] for part in card.sensors]
    further = [input_name("values", number) for number in range(1, len(shapes) + 1)]
    names = [name for name in dict.fromkeys((*listed, *further)) if name in shapes]
    return [shapes[name][2] if len(shapes[name]) == _AXES else "no" for name in names]


def _and(counts: Sequence[Any]) -> str:
    return " and ".join(str(count)[:60] for count in list(counts)[:12]) or "none"
