"""What a layer's labels mean: the crop of each parcel or point, and the class that a recipe makes of it.

A crop that the recipe neither merges nor leaves out is an error, so that no label is lost in silence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.errors import BadInput
from engine.parcels import Parcels
from training.base.series import UNLABELLED


def crops_of(parcels: Parcels, field: str, path: Path) -> list[str | None]:
    """Read the crop of each parcel.

    Raises:
        BadInput: `field_missing`.
    """
    special = (parcels.layout.geometry, parcels.layout.fid)
    check_field(field, [name for name in parcels.table.column_names if name not in special], path)
    return parcels.table.column(field).to_pylist()


def check_field(field: str, names: Sequence[str], path: Path) -> None:
    """Refuse an attribute that a layer does not have.

    Args:
        names: the layer's attributes.

    Raises:
        BadInput: `field_missing`.
    """
    if field not in names:
        raise BadInput(
            "field_missing", f"{path} has no attribute {field!r}.", f"Name one of its attributes: {', '.join(names)}."
        )


def merge(
    crops: Sequence[str | None], class_of: Mapping[str, int], left_out: Sequence[str], path: Path
) -> NDArray[np.int64]:
    """Class of each crop, (n); -1 for crops that are left out.

    Raises:
        BadInput: `crop_unknown`, a crop that the recipe neither merges nor leaves out.
    """
    unknown = sorted({str(crop) for crop in crops} - set(class_of) - set(left_out))
    if unknown:
        raise BadInput(
            "crop_unknown",
            f"{path} has crops that the recipe does not know: {', '.join(unknown)}.",
            "Put each of them into a class or under left_out.",
        )
    return np.array([class_of.get(str(crop), UNLABELLED) for crop in crops], np.int64)
