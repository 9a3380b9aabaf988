"""How much of the machine GDAL may use."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

_CACHE_MB = 256


@contextmanager
def gdal_within(threads: int | None) -> Iterator[None]:
    """Bound GDAL's cache and its threads for as long as this lasts, wherever the environment says nothing of them.

    Processes that are spawned meanwhile inherit both.

    Args:
        threads: that decode the tiles of a raster; all of the machine's by default.
    """
    settings = {
        # It would keep decoded tiles in a twentieth of the machine's memory, and fill it as the scene allows.
        "GDAL_CACHEMAX": str(_CACHE_MB),
        "GDAL_NUM_THREADS": "ALL_CPUS" if threads is None else str(threads),
    }
    ours = {name: value for name, value in settings.items() if name not in os.environ}
    os.environ.update(ours)
    try:
        yield
    finally:
        for name in ours:
            del os.environ[name]
