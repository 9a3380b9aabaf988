"""Few labels: some crops of some patches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from training.data.pastis import PatchEntry
from training.recipe.pastis import FewLabels


def some_crops(entries: Sequence[PatchEntry], labels: FewLabels | None, seed: int) -> list[PatchEntry]:
    """Draw the patches whose labels are used, and return each of their labelled crops as an entry of its own.

    Args:
        entries: patches of a fold.
        labels: which labels are used; None for all, as they are.
        seed: the same one draws the same patches.
    """
    if labels is None:
        return list(entries)
    count = max(1, round(labels.share * len(entries) * labels.grid**2 / len(labels.crops)))
    drawn = np.sort(np.random.default_rng(seed).permutation(len(entries))[:count])
    return [replace(entries[index], crop=(*crop, labels.grid)) for index in drawn for crop in labels.crops]
