"""Block files: what was computed for a block, whole or absent; a finished one is the mark to resume from.

A block file is a ZIP of arrays. Its directory stands last and each array has a checksum, so that its content tells
whether it is whole, also on storage that does not rename.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.mapping import storage
from engine.mapping.blocks import Block
from engine.parcels.zonal import ParcelSums

UNMAPPED = 65535
THOUSANDTHS = 1000
# Block files live for one job: half the time counts for more than a tenth of the room.
_COMPRESSION = 1
_SUMS = "parcels_"


@dataclass(frozen=True)
class BlockResult:
    """The map of one block.

    Attributes:
        classes: (h, w) uint8 class codes, 0 where nothing was seen.
        confidence: (h, w) uint16 thousandths, 65535 where nothing was seen.
        probabilities: (classes, h, w) uint16 thousandths, 65535 where nothing was seen; None unless asked for.
        parcels: sums over the parcels in it; None without parcels.
    """

    classes: NDArray[np.uint8]
    confidence: NDArray[np.uint16]
    probabilities: NDArray[np.uint16] | None
    parcels: ParcelSums | None


def block_file(folder: str, block: Block) -> str:
    """Where a block's file stands: a path, or an address as `engine.mapping.storage` has them."""
    return storage.join(folder, f"{block.row:05d}_{block.col:05d}.npz")


def save_block(result: BlockResult, address: str) -> None:
    """Write a block file.

    Raises:
        Failure: `disk`.
    """
    arrays = {"classes": result.classes, "confidence": result.confidence}
    if result.probabilities is not None:
        arrays["probabilities"] = result.probabilities
    if result.parcels is not None:
        arrays.update({f"{_SUMS}{name}": value for name, value in vars(result.parcels).items()})
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED, compresslevel=_COMPRESSION) as archive:
        for name, array in arrays.items():
            with archive.open(f"{name}.npy", "w", force_zip64=True) as file:
                np.lib.format.write_array(file, np.ascontiguousarray(array), allow_pickle=False)
    storage.write(address, content.getvalue())


def load_block(address: str, block: Block) -> BlockResult | None:
    """Read a block file; None where it is absent or not whole."""
    content = storage.read(address)
    if content is None:
        return None
    try:
        with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
            result = _result(arrays)
    except (ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error):
        return None
    return result if result.classes.shape == (block.core.height, block.core.width) else None


def _result(arrays: Mapping[str, NDArray]) -> BlockResult:
    sums = {name[len(_SUMS) :]: arrays[name] for name in arrays if name.startswith(_SUMS)}
    parcels = ParcelSums(**sums) if sums else None
    return BlockResult(arrays["classes"], arrays["confidence"], arrays.get("probabilities"), parcels)


def result_of(
    probability: NDArray[np.float32],
    seen: NDArray[np.bool_],
    codes: NDArray[np.uint8],
    keep_probabilities: bool,
    parcels: ParcelSums | None,
) -> BlockResult:
    """Turn blended probabilities into what is stored.

    Args:
        probability: (classes, h, w).
        seen: (h, w), where there are any.
        codes: (classes) the class codes.
        keep_probabilities: whether to store them too.
        parcels: the block's parcel sums.
    """
    seen = seen & np.isfinite(probability).all(axis=0)
    best = probability.argmax(axis=0)
    highest = np.take_along_axis(probability, best[None], axis=0)[0]
    return BlockResult(
        classes=np.where(seen, codes[best], 0).astype(np.uint8),
        confidence=_thousandths(highest, seen),
        probabilities=_thousandths(probability, seen) if keep_probabilities else None,
        parcels=parcels,
    )


def _thousandths(probability: NDArray[np.float32], seen: NDArray[np.bool_]) -> NDArray[np.uint16]:
    return np.where(seen, np.rint(np.where(seen, probability, 0) * THOUSANDTHS), UNMAPPED).astype(np.uint16)
