"""What is known of a block's pixels once the model's windows are blended: what all outputs are computed from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Pixels:
    """The model's answer for the pixels of a block.

    Attributes:
        values: (k, h, w) float32: probabilities of k classes, or k features of a model that gives these.
        seen: (h, w), where there are any, and all of them are numbers.
        codes: (k) uint8 class codes; empty where the values are features.
        features: (d, h, w) float32 of the encoder, of a model that gives classes, no numbers where it has none; None
            where they are not asked for.
        confidence: what the sets of the output class_set reach, above 0 and below 1.
        unlikeness: (h, w) float32, percentile of the distance to what the model learned, 0 to 100; None where that is
            not asked for.
        members: (k, h, w) the classes that held-out answers do not exclude; None where there are no such answers.
        chosen: (h, w) place in `codes` of the class that stands there, where that may be another than the likeliest.
    """

    values: NDArray[np.float32]
    seen: NDArray[np.bool_]
    codes: NDArray[np.uint8]
    features: NDArray[np.float32] | None = None
    confidence: float = 0.95
    chosen: NDArray[np.integer] | None = None
    unlikeness: NDArray[np.float32] | None = None
    members: NDArray[np.bool_] | None = None

    @classmethod
    def of(
        cls,
        values: NDArray[np.float32],
        seen: NDArray[np.bool_],
        codes: NDArray[np.uint8],
        **more: Any,
    ) -> Pixels:
        """Leave out pixels of which a value is no number; `more` are further attributes."""
        return cls(values, seen & np.isfinite(values).all(axis=0), codes, **more)

    @cached_property
    def best(self) -> NDArray[np.integer]:
        """Place in `codes` of each pixel's class, (h, w): the one that was chosen, else the likeliest, of equals the
        first."""
        return self.values.argmax(axis=0) if self.chosen is None else self.chosen

    @cached_property
    def classes(self) -> NDArray[np.uint8]:
        """The code of the likeliest class, 0 where nothing was seen, (h, w)."""
        return np.where(self.seen, self.codes[self.best], 0).astype(np.uint8)
