"""What the table shows of each kind of parcel layer: columns, orders, and the class that is accepted.

A parcel layer that a job begins to write needs one row here.
"""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer

from ..layers.identify import ROLE_PROPERTY

TEXT, SHARE, NUMBER, CLASS = "text", "share", "number", "class"


@dataclass(frozen=True)
class Column:
    """One column of the table.

    Attributes:
        name: of the answer, as the engine writes it.
        title: in the table's header.
        kind: TEXT, SHARE (0 to 1, as percent), NUMBER or CLASS (with its colour).
    """

    name: str
    title: str
    kind: str = TEXT


@dataclass(frozen=True)
class Order:
    """One order to walk in.

    Attributes:
        title: as it is offered.
        answer: name of the answer whose values are compared; '' for the features' ids.
        ascending: the lowest value comes first.
        ranks: the values from first to last, where they are words.
    """

    title: str
    answer: str
    ascending: bool = True
    ranks: tuple[str, ...] = ()


@dataclass(frozen=True)
class View:
    """What the table shows of the parcels of one role.

    Attributes:
        columns: from left to right; those that a layer lacks are left out.
        orders: the first is the one to begin with.
        accepted: name of the answer with the class that a key accepts.
    """

    columns: tuple[Column, ...]
    orders: tuple[Order, ...]
    accepted: str


_AS_STORED = Order("As in the file", "")
VIEWS = {
    "parcels": View(
        (
            Column("class_name", "Class", CLASS),
            Column("confidence", "Confidence", SHARE),
            Column("runner_up", "Runner-up", CLASS),
            Column("margin", "Margin", SHARE),
            Column("valid_obs", "Clear dates", NUMBER),
            Column("pixels", "Pixels", NUMBER),
            Column("area_ha", "Area (ha)", NUMBER),
            Column("reason", "Reason"),
        ),
        (
            Order("Least certain first", "margin"),
            Order("Largest first", "area_ha", ascending=False),
            Order("By class", "class_name"),
            _AS_STORED,
        ),
        "class_name",
    ),
}


def view_of(layer: QgsMapLayer) -> View | None:
    """Return what the table shows of a layer; None for one that is no result's parcels."""
    return VIEWS.get(layer.customProperty(ROLE_PROPERTY, "")) if isinstance(layer, QgsVectorLayer) else None


def result_layers(project: QgsProject) -> list[QgsVectorLayer]:
    """Return the layers of parcels that results of the project have, those on top first."""
    layers = (node.layer() for node in project.layerTreeRoot().findLayers())
    return [layer for layer in layers if layer is not None and layer.isValid() and view_of(layer) is not None]
