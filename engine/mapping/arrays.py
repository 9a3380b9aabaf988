"""Named arrays as one small file, whole or absent.

The file is a ZIP of arrays. Its directory stands last and each array has a checksum, so that its content tells whether
it is whole, also on storage that does not rename.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from engine.mapping import storage


def write_arrays(address: str, arrays: Mapping[str, NDArray], level: int) -> None:
    """Write arrays.

    Args:
        address: a path, or an address as `engine.mapping.storage` has them.
        level: how hard to compress; 0 for not at all.

    Raises:
        Failure: `disk`.
    """
    content = io.BytesIO()
    method = zipfile.ZIP_DEFLATED if level else zipfile.ZIP_STORED
    with zipfile.ZipFile(content, "w", method, compresslevel=level or None) as archive:
        for name, array in arrays.items():
            with archive.open(f"{name}.npy", "w", force_zip64=True) as file:
                np.lib.format.write_array(file, np.ascontiguousarray(array), allow_pickle=False)
    storage.write(address, content.getvalue())


def read_arrays(address: str) -> dict[str, NDArray] | None:
    """Read all arrays; None where the file is absent or not whole."""
    content = storage.read(address)
    if content is None:
        return None
    try:
        with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
            return {name: arrays[name] for name in arrays}
    except (ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error):
        return None
