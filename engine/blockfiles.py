"""Block files: what was computed for a block, on disk, whole or absent; a finished one is the mark to resume from."""

from __future__ import annotations

import os
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.blocks import Block
from engine.files import disk_errors
from engine.parcels import ParcelSums

UNMAPPED = 65535
THOUSANDTHS = 1000


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


def block_path(folder: Path, block: Block) -> Path:
    """Where a block's file stands."""
    return folder / f"{block.row:05d}_{block.col:05d}.npz"


def save_block(result: BlockResult, path: Path) -> None:
    """Write a block file beside, then rename it.

    Raises:
        Failure: `disk`.
    """
    arrays = {"classes": result.classes, "confidence": result.confidence}
    if result.probabilities is not None:
        arrays["probabilities"] = result.probabilities
    if result.parcels is not None:
        arrays.update({f"parcels_{name}": value for name, value in vars(result.parcels).items()})
    part = path.with_suffix(".part")
    with disk_errors(path):
        with part.open("wb") as file:
            np.savez_compressed(file, **arrays)
        os.replace(part, path)


def load_block(path: Path, block: Block) -> BlockResult | None:
    """Read a block file; None where it is absent or not whole."""
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
            result = _result(arrays)
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error):
        return None
    return result if result.classes.shape == (block.core.height, block.core.width) else None


def _result(arrays: Mapping[str, NDArray]) -> BlockResult:
    prefix = "parcels_"
    sums = {name[len(prefix) :]: arrays[name] for name in arrays if name.startswith(prefix)}
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
    thousandths = np.where(seen, np.rint(np.nan_to_num(probability) * THOUSANDTHS), UNMAPPED).astype(np.uint16)
    return BlockResult(
        classes=np.where(seen, codes[best], 0).astype(np.uint8),
        confidence=thousandths.max(axis=0),
        probabilities=thousandths if keep_probabilities else None,
        parcels=parcels,
    )
