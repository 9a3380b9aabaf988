"""What each process that reads rasters sets for GDAL before it opens one."""

from __future__ import annotations

import os

CACHE_MB = 256


def bound_cache() -> None:
    """Bound the memory in which GDAL keeps decoded tiles, unless the user has set it.

    By default that is a twentieth of the machine's, and a large scene fills it.
    """
    os.environ.setdefault("GDAL_CACHEMAX", str(CACHE_MB))
