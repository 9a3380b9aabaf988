"""How many threads numerical libraries take: on matrices as small as labelled series, several cost more than one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from threadpoolctl import ThreadpoolController


@contextmanager
def single_threaded() -> Iterator[None]:
    """Let numpy's and scipy's matrix products run in one thread."""
    with _libraries().limit(limits=1):
        yield


@cache
def _libraries() -> ThreadpoolController:
    """Find the loaded libraries, once: to look for them takes as long as a small fit."""
    import scipy.linalg  # noqa: F401 - brings a library of its own

    return ThreadpoolController()
