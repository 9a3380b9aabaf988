"""Reference layers: polygons or points of any CRS that say what is true, brought to the place of a map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from engine.classmap.pairs import Strata
from engine.errors import BadInput
from engine.labels import text_of
from engine.parcels import load
from engine.parcels.places import kinds_of
from engine.parcels.points import place_points
from engine.parcels.read import parcels_of
from engine.stack.types import Grid

# What a layer of places says of the stratum that each was drawn in.
STRATUM, STRATUM_HA, WEIGHT, REFERENCE = "stratum", "stratum_ha", "weight", "reference"
_OUTSIDE = "outside the map"


@dataclass(frozen=True, eq=False)
class References:
    """The n places of a reference layer.

    Attributes:
        kind: 'polygon' or 'point'.
        shapes: (n) in the map's CRS; None where a place cannot be used.
        reasons: (n) why it cannot; None where it can.
        table: its attributes, n rows.
        renamed: name of an attribute -> its name in the table, where that is another.
        path: path of the layer.
        warnings: (code, sentence).
    """

    kind: str
    shapes: NDArray[np.object_]
    reasons: tuple[str | None, ...]
    table: pa.Table
    renamed: dict[str, str]
    path: Path
    warnings: tuple[tuple[str, str], ...]

    def texts(self, name: str) -> list[str | None]:
        """What an attribute says of each place, as a text.

        Raises:
            BadInput: `field_missing`.
        """
        return [text_of(value) for value in self._column(name).to_pylist()]

    def has(self, name: str) -> bool:
        """Whether there is an attribute of that name."""
        return self.renamed.get(name, name) in self.table.column_names

    def _column(self, name: str) -> pa.ChunkedArray:
        if not self.has(name):
            named = ", ".join(self.table.column_names)
            raise BadInput(
                "field_missing",
                f"{self.path} has no field {name!r}.",
                f"Choose one of its fields: {named or 'it has none'}.",
            )
        return self.table.column(self.renamed.get(name, name))

    def strata(self) -> Strata:
        """The strata that the places say they were drawn in.

        Raises:
            BadInput: `field_missing`; `strata_invalid`, a place has no stratum, or a stratum no size.
        """
        names = self.texts(STRATUM)
        sizes = [_number(value) for value in self._column(STRATUM_HA).to_pylist()]
        found: dict[str, float] = {}
        for name, size in zip(names, sizes):
            if name is None or not 0 < size < np.inf:
                raise self._invalid("a place has no stratum, or none of a known size")
            if abs(found.setdefault(name, size) - size) > 1e-6 * size:
                raise self._invalid(f"its places give the stratum {name} different sizes")
        order = {name: place for place, name in enumerate(found)}
        return Strata(
            tuple(found), np.array([*found.values()]), np.array([order[name] for name in names if name], np.int64)
        )

    def _invalid(self, what: str) -> BadInput:
        return BadInput(
            "strata_invalid",
            f"The strata of {self.path} cannot be used: {what}.",
            f"Fill the fields {STRATUM} and {STRATUM_HA} of every place, as they were drawn, or say that the places "
            "were drawn in another way.",
        )


def _number(value: object) -> float:
    """A value as a number, which may be written as a text; NaN where it is none."""
    try:
        return float(text_of(value) or "nan")
    except ValueError:
        return float("nan")


def read_references(path: Path, layer: str | None, grid: Grid, of: Path) -> References:
    """Read the polygons or points of a layer.

    Args:
        grid: grid of the map.
        of: where the map is, for sentences.

    Raises:
        BadInput: from the layer; `references_outside`, none lies on the map; `references_not_places`.
    """
    loaded = load(path, layer)
    kinds = kinds_of(loaded)
    if kinds not in ({"point"}, {"polygon"}):
        raise BadInput(
            "references_not_places",
            f"{path} holds {' and '.join(sorted(kinds)) or 'no'} geometries.",
            "Choose a layer of polygons, or one of points.",
        )
    try:
        if kinds == {"point"}:
            points = place_points(loaded, path, grid, "references")
            own = loaded.table.drop_columns([loaded.geometry, loaded.fid])
            shapes, reasons, renamed = points.projected, points.reasons, {}
            table, warnings = own.take(pa.array(points.row)), loaded.warnings
        else:
            parcels = parcels_of(loaded, path, grid)
            layout = parcels.layout
            shapes, reasons, renamed = parcels.shapes, parcels.reasons, layout.renamed
            table = layout.table.drop_columns([layout.geometry, layout.fid])
            # What reaches beyond the map counts with the part within, of which there is nothing to say.
            warnings = tuple(one for one in parcels.warnings if one[0] != "parcels_cut")
    except BadInput as error:
        if error.code in ("references_outside", "parcels_no_overlap"):
            raise BadInput(
                "references_outside",
                f"No reference of {path} lies on the map {of}.",
                "Choose the references of this region, and check the layer's CRS.",
            ) from error
        raise
    said = tuple((_OUTSIDE if reason == "outside the stack" else reason) or None for reason in reasons)
    return References(next(iter(kinds)), shapes, said, table, renamed, path, (*warnings, *_left_out(path, said)))


def _left_out(path: Path, reasons: Sequence[str | None]) -> list[tuple[str, str]]:
    found = {reason: reasons.count(reason) for reason in dict.fromkeys(reasons) if reason}
    if not found:
        return []
    told = ", ".join(f"{reason} ({count})" for reason, count in found.items())
    return [("references_left_out", f"References of {path} that were left out: {told}.")]
