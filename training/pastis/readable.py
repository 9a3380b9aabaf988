"""Whether all patches of a training can be read, told before its first step: some are read only after the last."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from engine.errors import BadInput
from training.data.pastis import VOID, Pastis, PatchEntry, read_label


def check_readable(data: Pastis, sides: Iterable[Sequence[PatchEntry]], sensors: Sequence[str]) -> None:
    """Refuse patches that cannot be read, or not be told apart; of their images the headers alone are looked at.

    Args:
        sides: the patches that train, that validate and that are tested.
        sensors: those whose images are read.

    Raises:
        BadInput: what reading a patch raises; `pastis_invalid`, patches differ in size; `pastis_fold_empty`, all
            pixels of a side are void.
    """
    sizes: dict[tuple[int, ...], int] = {}
    for entries in sides:
        labelled = False
        for entry in entries:
            for sensor in sensors:
                label = read_label(data, replace(entry, crop=None), sensor)
            sizes.setdefault(label.shape, entry.number)
            labelled |= bool((label[entry.within(*label.shape)] != VOID).any())
        if not labelled:
            folds = ", ".join(map(str, sorted({entry.fold for entry in entries})))
            raise BadInput(
                "pastis_fold_empty",
                f"All pixels of {data.root} in fold {folds} are void.",
                "Get its annotations again.",
            )
    if len(sizes) > 1:
        described = ", ".join(f"{' x '.join(map(str, size))} pixels (patch {number})" for size, number in sizes.items())
        raise BadInput(
            "pastis_invalid",
            f"The patches of {data.root} are of several sizes: {described}.",
            "Get the patches of the odd size again, or leave them out of metadata.geojson.",
        )
