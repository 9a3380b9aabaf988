"""Work done ahead by other threads, in the order in which it is wanted."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future
from typing import TypeVar

Item = TypeVar("Item")
Made = TypeVar("Made")


def ahead(executor: Executor, make: Callable[[Item], Made], items: Iterable[Item], most: int) -> Iterator[Made]:
    """Results in order, made by the executor while the consumer works; at most `most` of them wait."""
    pending: deque[Future] = deque()
    try:
        for item in items:
            pending.append(executor.submit(make, item))
            if len(pending) > most:
                yield pending.popleft().result()
        while pending:
            yield pending.popleft().result()
    finally:
        for future in pending:
            future.cancel()
