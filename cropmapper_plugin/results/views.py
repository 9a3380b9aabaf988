"""What the table shows of each kind of parcel layer: columns, orders, and the class that is accepted.

A parcel layer that a job begins to write needs one row here.
"""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer

from ..layers.answers import OWN
from ..layers.identify import ROLE_PROPERTY
from ..words import tr

TEXT, SENTENCE, SHARE, NUMBER, CLASS, LIGHT = "text", "sentence", "share", "number", "class", "light"


@dataclass(frozen=True)
class Column:
    """One column of the table.

    Attributes:
        name: the answer's name, as the engine writes it.
        title: title of the column in the table's header.
        kind: TEXT, SENTENCE (of the engine), SHARE (0 to 1, as percent), NUMBER, CLASS or LIGHT (both with their
            colour).
    """

    name: str
    title: str
    kind: str = TEXT


@dataclass(frozen=True)
class Key:
    """What is compared of two parcels.

    Attributes:
        answer: name of the answer; '' for the features' ids.
        ascending: the lowest value comes first.
        ranks: the values from first to last, where they are words.
    """

    answer: str
    ascending: bool = True
    ranks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Order:
    """One order to walk in.

    Attributes:
        title: name under which the order is offered.
        keys: what is compared; each decides between parcels that those before it leave equal.
    """

    title: str
    keys: tuple[Key, ...]


@dataclass(frozen=True)
class View:
    """What the table shows of the parcels of one output.

    Attributes:
        columns: columns from left to right; those that a layer lacks are left out.
        orders: the first is the one to begin with.
        accepted: name of the answer with the class that a key accepts.
        accepting: sentence that says what that key means.
        why: name of the answer with the reason in words, which is shown whole for the parcel that is walked to.
    """

    columns: tuple[Column, ...]
    orders: tuple[Order, ...]
    accepted: str
    accepting: str = tr("Space: the class is right.")
    why: str = "sentence"


_AS_STORED = Order(tr("As in the file"), (Key(""),))
_UNCERTAIN = Order(tr("Least certain first"), (Key("margin"),))
_LIKELIEST = (
    Column("crop_1", tr("Likeliest"), CLASS),
    Column("probability_1", tr("Probability"), SHARE),
    Column("crop_2", tr("Second"), CLASS),
    Column("probability_2", tr("Probability"), SHARE),
)
_SIZES = (Column("valid_obs", tr("Clear dates"), NUMBER), Column("pixels", tr("Pixels"), NUMBER))
_RANKED = (Order(tr("First ranks first"), (Key("rank"),)), _AS_STORED)
VIEWS = {
    "parcels": View(
        (
            Column("class_name", tr("Class"), CLASS),
            Column("confidence", tr("Confidence"), SHARE),
            # Beside the confidence, since the rows are in its order.
            Column("margin", tr("Margin"), SHARE),
            Column("runner_up", tr("Runner-up"), CLASS),
            *_SIZES,
            Column("area_ha", tr("Area (ha)"), NUMBER),
            Column("reason", tr("Reason"), SENTENCE),
        ),
        (
            _UNCERTAIN,
            Order(tr("Largest first"), (Key("area_ha", ascending=False),)),
            Order(tr("By class"), (Key("class_name"), Key("margin"))),
            _AS_STORED,
        ),
        "class_name",
        why="reason",
    ),
    "checked": View(
        (
            Column("light", tr("Light"), LIGHT),
            Column(OWN, tr("Declared"), CLASS),
            *_LIKELIEST,
            Column("not_excluded", tr("Cannot be excluded")),
            *_SIZES,
            Column("sentence", tr("Why"), SENTENCE),
        ),
        (
            Order(tr("Reddest first"), (Key("light", ranks=("red", "yellow", "green")), Key("probability_1", False))),
            Order(tr("Least certain first"), (Key("probability_1"),)),
            Order(tr("By declared crop"), (Key(OWN), Key("light", ranks=("red", "yellow", "green")))),
            _AS_STORED,
        ),
        OWN,
        tr("Space: the declared crop is right."),
    ),
    "next": View(
        (Column("rank", tr("Rank"), NUMBER), *_LIKELIEST, Column("sentence", tr("Why"), SENTENCE)),
        _RANKED,
        "crop_1",
        tr("Space: the likeliest crop is right."),
    ),
    "suspects": View(
        (
            Column("rank", tr("Rank"), NUMBER),
            Column(OWN, tr("Label"), CLASS),
            Column("support", tr("Support"), NUMBER),
            *_LIKELIEST,
            Column("sentence", tr("Why"), SENTENCE),
        ),
        _RANKED,
        OWN,
        tr("Space: the label is right."),
    ),
}


def view_of(layer: QgsMapLayer) -> View | None:
    """Return what the table shows of a layer; None for one that is no result's parcels."""
    return VIEWS.get(layer.customProperty(ROLE_PROPERTY, "")) if isinstance(layer, QgsVectorLayer) else None


def result_layers(project: QgsProject) -> list[QgsVectorLayer]:
    """Return the layers of parcels that results of the project have, those on top first."""
    layers = (node.layer() for node in project.layerTreeRoot().findLayers())
    return [layer for layer in layers if layer is not None and layer.isValid() and view_of(layer) is not None]
