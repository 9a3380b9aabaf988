"""Whether the network in a package takes what its card says: these sensors, with these bands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from engine.errors import BadInput
from engine.package import CARD, ModelPackage
from engine.runtime.batch import input_name


def refuse_other_inputs(package: ModelPackage, bands: Sequence[Any]) -> None:
    """Refuse a package whose network takes other inputs than its card lists.

    Args:
        bands: how many the network takes, of each of its sensors.

    Raises:
        BadInput: `package_invalid`.
    """
    listed = [len(part.bands) for part in package.card.inputs]
    if list(bands) != listed:
        sensors = " and ".join(part.sensor for part in package.card.inputs)
        raise BadInput(
            "package_invalid",
            f"{package.folder / CARD} lists {_and(listed)} bands, of {sensors}, but the network takes {_and(bands)}.",
            "Get the package again from where it came from, or export it again.",
        )


def bands_of_graph(shapes: Mapping[str, Sequence[Any]]) -> list[Any]:
    """How many bands an encoder's graph takes of each sensor: of `values`, `values_2` and so on, (b, t, c, h, w).

    Args:
        shapes: of its inputs, by name.
    """
    names = (input_name("values", number) for number in range(1, len(shapes) + 1))
    return [shapes[name][2] for name in names if name in shapes]


def _and(counts: Sequence[Any]) -> str:
    return " and ".join(map(str, counts)) or "none"
