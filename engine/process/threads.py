"""Threads that stay for the next job: a new one spends 15 ms on its first raster, before anything of it is read.

That is PROJ, which opens its database for each thread anew. A job has a thread that reads and one that writes, and a
kept engine runs many jobs.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

_idle: list[ThreadPoolExecutor] = []  # of one thread each; taken and given back by `pop` and `append`, which are atomic


@contextmanager
def one_thread() -> Iterator[ThreadPoolExecutor]:
    """An executor of one thread; all that was submitted has ended when the block is left."""
    try:
        executor = _idle.pop()
    except IndexError:
        executor = ThreadPoolExecutor(1, "kept")
    try:
        yield executor
    finally:
        executor.submit(int).result()
        _idle.append(executor)


if hasattr(os, "register_at_fork"):
    # A forked process has the executors, and not their threads.
    os.register_at_fork(after_in_child=_idle.clear)
