"""What the commands of `python -m training` say, and how they end: with what went wrong, or how long it took."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

from engine.errors import EngineError

# Told what happens, line by line.
Say = Callable[[str], None]


@contextmanager
def told() -> Iterator[None]:
    """Say how long it took; end with an error's message, next step and exit code."""
    start = time.perf_counter()
    try:
        yield
    except EngineError as error:
        click.echo(f"{error.message} {error.hint} [{error.code}]", err=True)
        sys.exit(error.exit_code)
    click.echo(f"took {(time.perf_counter() - start) / 60:.1f} minutes")
