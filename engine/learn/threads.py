"""How many threads numerical libraries take: on matrices as small as labelled series, several cost more than one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def single_threaded() -> Iterator[None]:
    """Let numpy's and scipy's matrix products run in one thread."""
    from threadpoolctl import threadpool_limits

    with threadpool_limits(1):
        yield
