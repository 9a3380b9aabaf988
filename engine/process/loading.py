"""Modules loaded for good: the garbage collector need not look through them."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def loading() -> Iterator[None]:
    """Load modules that stay until the process ends, without looking for garbage among them.

    The collector would go through what was loaded so far again and again, and at the process's end through all of it: a
    third of the time of a job that does nothing.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
