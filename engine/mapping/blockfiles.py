"""Block files: what was computed for a block, whole or absent; a finished one is the mark to resume from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine import outputs
from engine.mapping import storage
from engine.mapping.arrays import read_arrays, write_arrays
from engine.mapping.blocks import Block
from engine.outputs.pixels import Pixels
from engine.parcels.zonal import ParcelSums

# Block files live for one job: half the time counts for more than a tenth of the room.
_COMPRESSION = 1
_OUTPUT, _COUNTS, _SUMS = "output_", "counts", "parcels_"


@dataclass(frozen=True)
class BlockResult:
    """The map of one block.

    Attributes:
        outputs: output's name -> its values, (bands, h, w), as the output's module stores them.
        counts: (256) how many pixels have each class code, and 0 those without an answer; where the model gives no
            classes, 1 counts the others.
        parcels: sums over the parcels in it; None without parcels.
    """

    outputs: Mapping[str, NDArray]
    counts: NDArray[np.int64]
    parcels: ParcelSums | None


def result_of(pixels: Pixels, names: Sequence[str], parcels: ParcelSums | None) -> BlockResult:
    """Turn the model's answer into what is stored.

    Args:
        names: the outputs' names.
        parcels: the block's parcel sums.
    """
    stored = {name: outputs.module_of(name).stored(pixels) for name in names}
    codes = pixels.classes if len(pixels.codes) else pixels.seen
    return BlockResult(stored, np.bincount(codes.ravel(), minlength=256), parcels)


def block_file(folder: str, block: Block) -> str:
    """Where a block's file stands: a path, or an address as `engine.mapping.storage` has them."""
    return storage.join(folder, f"{block.row:05d}_{block.col:05d}.npz")


def save_block(result: BlockResult, address: str) -> None:
    """Write a block file.

    Raises:
        Failure: `disk`.
    """
    arrays = {f"{_OUTPUT}{name}": array for name, array in result.outputs.items()}
    arrays[_COUNTS] = result.counts
    if result.parcels is not None:
        arrays.update({f"{_SUMS}{name}": array for name, array in vars(result.parcels).items()})
    write_arrays(address, arrays, _COMPRESSION)


def load_block(address: str, block: Block) -> BlockResult | None:
    """Read a block file; None where it is absent, not whole or of another plan."""
    arrays = read_arrays(address)
    if arrays is None or _COUNTS not in arrays:
        return None
    stored, sums = _named(arrays, _OUTPUT), _named(arrays, _SUMS)
    if any(array.shape[1:] != (block.core.height, block.core.width) for array in stored.values()):
        return None
    return BlockResult(stored, arrays[_COUNTS], ParcelSums(**sums) if sums else None)


def _named(arrays: Mapping[str, NDArray], prefix: str) -> dict[str, NDArray]:
    return {name[len(prefix) :]: array for name, array in arrays.items() if name.startswith(prefix)}
