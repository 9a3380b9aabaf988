"""Labelled places: polygons or points of any CRS with a field of texts; each has a class, or why it cannot be used."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pyarrow as pa
import shapely
from numpy.typing import NDArray

from engine.errors import BadInput
from engine.labels.classes import CropClass
from engine.labels.overlaps import at_odds, contradicted
from engine.labels.texts import Meaning, is_numeric, meaning_of, text_of
from engine.parcels import Parcels, load
from engine.parcels.loaded import Loaded
from engine.parcels.places import kinds_of
from engine.parcels.points import pixels_of, place_points
from engine.parcels.read import parcels_of
from engine.stack.types import Grid

CONTRADICTED = "overlaps a label of another class"
REPEATED = "repeats another label"


@dataclass(frozen=True)
class Labels:
    """The n places of a layer and what they are labelled as.

    Attributes:
        kind: 'polygon' or 'point'.
        shapes: (n) in the stack's CRS; None where a place cannot be used.
        fids: (n) feature ids in the layer.
        index: (n) class of each place, as its place in `classes`; -1 where it has none.
        reasons: (n) why a place cannot be used; '' where it can.
        groups: (n) what may not be split between learning and test; None where the layer does not say.
        classes: what the labels may mean, by code.
        texts: each text of the field, the name of its class ('' where it is left out), and how many places have it.
        warnings: (code, sentence).
    """

    kind: str
    shapes: NDArray[np.object_]
    fids: NDArray[np.int64]
    index: NDArray[np.int64]
    reasons: tuple[str, ...]
    groups: tuple[str, ...] | None
    classes: tuple[CropClass, ...]
    texts: tuple[tuple[str, str, int], ...]
    warnings: tuple[tuple[str, str], ...]

    @property
    def usable(self) -> NDArray[np.bool_]:
        """Which places have a class, and lie where it can be learned from, (n)."""
        return (self.index >= 0) & np.array([not reason for reason in self.reasons], bool)

    def left_out(self, reasons: Sequence[str]) -> Labels:
        """The same labels with more reasons to leave places out; the first one of a place stays."""
        merged = tuple(old or new for old, new in zip(self.reasons, reasons))
        return replace(self, reasons=merged)

    def counts(self) -> dict[str, int]:
        """How many labelled places cannot be used, by reason."""
        return dict(Counter(r for r, own in zip(self.reasons, self.index >= 0) if own and r))


def read_labels(
    path: str | Path,
    layer: str | None,
    field: str,
    grid: Grid,
    classes: Mapping[str, str] | None = None,
    table: Sequence[CropClass] = (),
    groups: str | None = None,
) -> Labels:
    """Read the labels of a layer, and say which contradict each other.

    Args:
        field: field with the texts.
        grid: grid of the stack.
        classes: text -> name of its class, '' for texts to leave out; others mean themselves.
        table: all classes that there are; made from the names by default.
        groups: field with what may not be split between learning and test.

    Raises:
        BadInput: as `read_parcels` and `meaning_of`; `labels_outside`, `labels_damaged`, `field_missing`,
            `labels_contradict`.
    """
    path = Path(path)
    loaded = load(path, layer)
    if kinds_of(loaded) == {"point"}:
        labels = _of_points(loaded, path, field, grid, classes, table, groups)
    else:
        parcels = parcels_of(loaded, path, grid)
        labels = labels_of(parcels, field, classes, table, groups)
    return with_warnings(labels, path, field)


def with_warnings(labels: Labels, path: Path, field: str) -> Labels:
    """The same labels, with a warning of each reason for which some cannot be used.

    Raises:
        BadInput: `labels_contradict`, `labels_outside`; none can be used.
    """
    if not labels.usable.any():
        raise _none_left(labels, path, field)
    return replace(labels, warnings=(*labels.warnings, *_left_out(labels, path)))


def labels_of(
    parcels: Parcels,
    field: str,
    classes: Mapping[str, str] | None = None,
    table: Sequence[CropClass] = (),
    groups: str | None = None,
) -> Labels:
    """The labels that a layer of parcels has in a field.

    Raises:
        BadInput: as `meaning_of`; `field_missing`.
    """
    layout = parcels.layout

    def column(name: str) -> pa.ChunkedArray:
        return _column(layout.table, layout.renamed.get(name, name), name, (layout.geometry, layout.fid), layout.path)

    meaning = _meaning(column(field), field, layout.path, classes, table)
    labels = Labels(
        kind="polygon",
        shapes=parcels.shapes,
        fids=layout.table.column(layout.fid).to_numpy(),
        index=meaning.index,
        reasons=parcels.reasons,
        groups=None if groups is None else _groups(column(groups)),
        classes=meaning.classes,
        texts=meaning.texts,
        warnings=(*parcels.warnings, *meaning.warnings),
    )
    against = contradicted(labels.shapes, np.where(labels.usable, labels.index, -1))
    labels = labels.left_out([CONTRADICTED if own else "" for own in against])
    _, again = at_odds(_outlines(labels), labels.index)
    return labels.left_out([REPEATED if own else "" for own in again])


def on_parcels(labels: Labels, parcels: Parcels) -> Labels:
    """Labels of the parcels that points lie in.

    Args:
        labels: points.
        parcels: parcels on the same grid.

    Raises:
        BadInput: `labels_outside`, no point lies in a parcel.
    """
    usable = labels.usable
    place = np.full(len(usable), -1)
    inside, parcel = shapely.STRtree(parcels.shapes).query(np.where(usable, labels.shapes, None), predicate="within")
    place[inside[::-1]] = parcel[::-1]  # where parcels overlap, the first one
    if not (place >= 0).any():
        raise BadInput(
            "labels_outside",
            f"No labelled point lies in a parcel of {parcels.layout.path}.",
            "Choose the parcels that the points were taken in.",
        )
    against, again = at_odds(np.where(usable, place, -1), labels.index)
    reasons = np.where(place < 0, "in no parcel", np.where(against, CONTRADICTED, np.where(again, REPEATED, "")))
    moved = labels.left_out([str(reason) if own else "" for reason, own in zip(reasons, usable)])
    shapes = np.where(place >= 0, parcels.shapes[place], None)
    fids = parcels.table.column(parcels.layout.fid).to_numpy()
    said = tuple(_left_out(moved, Path(parcels.layout.path), before=labels))
    return replace(
        moved,
        kind="polygon",
        shapes=shapes,
        fids=np.where(place >= 0, fids[place], labels.fids),
        warnings=(*moved.warnings, *parcels.warnings, *said),
    )


def _of_points(
    loaded: Loaded,
    path: Path,
    field: str,
    grid: Grid,
    classes: Mapping[str, str] | None,
    table: Sequence[CropClass],
    groups: str | None,
) -> Labels:
    def column(name: str) -> pa.ChunkedArray:
        return _column(loaded.table, name, name, (loaded.geometry, loaded.fid), str(path))

    meaning = _meaning(column(field), field, str(path), classes, table)
    points = place_points(loaded, path, grid, "labels")
    own = None if groups is None else _groups(column(groups))
    labels = Labels(
        kind="point",
        shapes=points.projected,
        fids=loaded.table.column(loaded.fid).to_numpy()[points.row],
        index=meaning.index[points.row],
        reasons=points.reasons,
        groups=None if own is None else tuple(own[each] for each in points.row),
        classes=meaning.classes,
        texts=meaning.texts,
        warnings=(*loaded.warnings, *meaning.warnings),
    )
    lies = labels.usable
    rows, cols = pixels_of(labels.shapes[lies], grid)
    pixel = np.full(len(lies), -1, np.int64)
    pixel[lies] = rows * grid.width + cols
    against, again = at_odds(pixel, labels.index)
    return labels.left_out([CONTRADICTED if odd else REPEATED if twice else "" for odd, twice in zip(against, again)])


def _outlines(labels: Labels) -> NDArray[np.int64]:
    """Number of the outline of each usable polygon, the same for the same ground, (n); -1 for the others."""
    numbers: dict[bytes, int] = {}
    found = np.full(len(labels.shapes), -1, np.int64)
    for place in np.flatnonzero(labels.usable):
        outline = shapely.to_wkb(shapely.normalize(labels.shapes[place]))
        found[place] = numbers.setdefault(outline, len(numbers))
    return found


def _column(table: pa.Table, name: str, asked: str, without: Sequence[str], path: str) -> pa.ChunkedArray:
    if name not in table.column_names or name in without:
        names = ", ".join(one for one in table.column_names if one not in without)
        raise BadInput(
            "field_missing", f"{path} has no field {asked}.", f"Choose one of its fields: {names or 'it has none'}."
        )
    return table.column(name)


def _meaning(
    column: pa.ChunkedArray, field: str, path: str, classes: Mapping[str, str] | None, table: Sequence[CropClass]
) -> Meaning:
    texts = [text_of(value) for value in column.to_pylist()]
    return meaning_of(texts, f"the field {field} of {path}", is_numeric(column.type), classes, table)


def _groups(column: pa.ChunkedArray) -> tuple[str, ...]:
    """What places belong together: a place without a group is one of its own."""
    return tuple(text_of(value) or f"alone {number}" for number, value in enumerate(column.to_pylist()))


def _none_left(labels: Labels, path: Path, field: str) -> BadInput:
    why = ", ".join(f"{reason} ({count})" for reason, count in labels.counts().items())
    code = "labels_contradict" if CONTRADICTED in labels.counts() else "labels_outside"
    return BadInput(
        code,
        f"No label of {path} in {field} can be used: {why}.",
        "Mend the labels, or choose those of this region.",
    )


def _left_out(labels: Labels, path: Path, before: Labels | None = None) -> Iterator[tuple[str, str]]:
    """Say which labels cannot be used, with the feature ids of the first that contradict each other."""
    known = before.counts() if before is not None else {}
    found = {reason: count - known.get(reason, 0) for reason, count in labels.counts().items()}
    for reason, count in found.items():
        if count <= 0:
            continue
        ids = [str(fid) for fid, own in zip(labels.fids, labels.reasons) if own == reason]
        named = f" (feature {', '.join(ids[:6])}{' and more' if len(ids) > 6 else ''})"
        code = "labels_contradict" if reason == CONTRADICTED else "labels_left_out"
        yield code, f"Labels of {path} that were left out, {reason}: {count}{named}."
