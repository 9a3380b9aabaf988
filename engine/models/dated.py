"""Dated input of networks on series: standardised values, which of them are valid, and the day of each."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor


@dataclass(frozen=True, eq=False)
class Dated:
    """n series as tensors.

    Attributes:
        values: standardised, (n, t, c); 0 where not valid.
        valid: (n, t) bool.
        day: days since 1 January of the year of the middle date, (n, t).
    """

    values: Tensor
    valid: Tensor
    day: Tensor

    def __len__(self) -> int:
        return len(self.values)

    def __getitem__(self, index: Tensor | slice) -> Dated:
        return Dated(self.values[index], self.valid[index], self.day[index])


def tensors_of(values: NDArray, valid: NDArray, day: NDArray) -> Dated:
    """Turn arrays, as `Dated` has them, into tensors."""
    return Dated(
        torch.from_numpy(np.ascontiguousarray(values, np.float32)),
        torch.from_numpy(np.array(valid, bool)),
        torch.from_numpy(np.array(day, np.int64)),
    )
