"""Windows of a field of tokens in time and space: where they lie, and what stands where in them.

A shifted window is cut here by padding at the front instead of rolling the field round, as Swin has it (Liu et al.
2021, arXiv 2103.14030): the same tokens stand together, and no two that are not neighbours meet in one.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from einops import rearrange
from torch import Tensor
from torch.nn.functional import pad

Size = tuple[int, int, int]


def partition(field: Tensor, window: Sequence[int], shift: Sequence[int]) -> Tensor:
    """Cut a field of tokens into windows, with 0 (False) where a window reaches beyond it.

    Args:
        field: (b, d, h, w, c).
        window: steps, rows and columns of a window.
        shift: how far the first whole window begins from the corner, on each axis; less than a window.

    Returns:
        (b windows, steps rows columns, c).
    """
    added: list[int] = []
    for length, size, first in zip(reversed(field.shape[1:4]), reversed(window), reversed(shift)):
        front, back = margins(length, size, first)
        added += [front, back]
    x, y, z = window
    padded = pad(field, (0, 0, *added)) if any(added) else field
    return rearrange(padded, "b (d x) (h y) (w z) c -> (b d h w) (x y z) c", x=x, y=y, z=z)


def together(windows: Tensor, shape: Sequence[int], window: Sequence[int], shift: Sequence[int]) -> Tensor:
    """Put windows together again, as `partition` cut them out of a field of some steps, rows and columns."""
    sums = [sum(margins(length, size, first)) + length for length, size, first in zip(shape, window, shift)]
    d, h, w = (total // size for total, size in zip(sums, window))
    x, y, z = window
    field = rearrange(windows, "(b d h w) (x y z) c -> b (d x) (h y) (w z) c", d=d, h=h, w=w, x=x, y=y, z=z)
    starts = [(size - first) % size for size, first in zip(window, shift)]
    for axis, (start, length) in enumerate(zip(starts, shape), start=1):
        field = field.narrow(axis, start, length)
    return field


def margins(length: int, size: int, shift: int) -> tuple[int, int]:
    """How many places are added before and after an axis, so that windows of a size cover it."""
    return (size - shift) % size, to_whole(length + (size - shift) % size, size)


def to_whole(length: int, size: int) -> int:
    """How many places an axis lacks to a multiple of a size; 0, without a look at the length, where it is known to be.

    A graph is traced with lengths that are known multiples of symbols: a remainder would tie it to one length.
    """
    return -length % size if length % size else 0


def relative_positions(window: Sequence[int], table: Sequence[int]) -> Tensor:
    """Rows of a table of relative positions, for each pair of the tokens of a window, (n, n).

    Args:
        window: steps, rows and columns of the window.
        table: the same of the window that the table was made for, which is not smaller; it has
            (2 steps - 1) (2 rows - 1) (2 columns - 1) rows.
    """
    axes = torch.meshgrid(*(torch.arange(size) for size in window), indexing="ij")
    place = torch.stack([axis.flatten() for axis in axes], dim=-1)
    apart = place[:, None] - place[None, :] + torch.tensor(table) - 1
    _, rows, columns = (2 * size - 1 for size in table)
    return (apart[..., 0] * rows + apart[..., 1]) * columns + apart[..., 2]


def published_positions(window: Sequence[int], table: Sequence[int]) -> Tensor:
    """Positions as published, the first entries of the full window's: wrong where its rows or columns are clipped."""
    n = window[0] * window[1] * window[2]
    return relative_positions(table, table)[:n, :n]


def clipped(shape: Sequence[int], window: Sequence[int], shift: Sequence[int]) -> tuple[Size, Size]:
    """The window on a small grid, and its shift: no longer than an axis, and unshifted where it covers one."""
    sizes = tuple(min(length, size) for length, size in zip(shape, window))
    shifts = tuple(0 if length <= size else first for length, size, first in zip(shape, window, shift))
    return sizes, shifts
