"""What the commands of `python -m training` print, and how they end: with an error in a sentence, or the time taken."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

from engine.errors import EngineError

# Called with a line for each thing that happens.
Say = Callable[[str], None]


@contextmanager
def reported() -> Iterator[None]:
    """Print how long a command took; end it with an error's message, next step and exit code."""
    start = time.perf_counter()
    try:
        yield
    except EngineError as error:
        click.echo(f"{error.message} {error.hint} [{error.code}]", err=True)
        sys.exit(error.exit_code)
    click.echo(f"took {(time.perf_counter() - start) / 60:.1f} minutes")
