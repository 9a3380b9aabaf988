"""The standard streams: closed, full, of a small encoding or not read, they end in a sentence and no traceback."""

from __future__ import annotations

import os
import sys
from contextlib import suppress

import click

from engine.shown import shown


def open_standard_streams() -> None:
    """Put something in the place of closed standard streams, so that no file that is opened later becomes one.

    What is read from a closed one is at its end, what is written to standard output fails, and to standard error is
    lost. Signs that a terminal's encoding lacks are written as escapes.
    """
    for descriptor, mode in ((0, os.O_RDONLY), (1, os.O_RDONLY), (2, os.O_WRONLY)):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, mode)  # the lowest that is free, which is this one
    for name, descriptor in (("stdout", 1), ("stderr", 2)):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(descriptor, "w", encoding="utf-8", closefd=False))
        getattr(sys, name).reconfigure(errors="backslashreplace")


def forget_output() -> None:
    """Drop what a standard stream did not take: the interpreter would try again at its end, and complain."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    for descriptor, stream in ((1, sys.stdout), (2, sys.stderr)):
        try:
            stream.flush()
        except OSError:
            os.dup2(nothing, descriptor)
    os.close(nothing)


def print_line(text: str) -> None:
    """Print a line on standard output, whatever names from files are in it."""
    click.echo(shown(text))


def print_note(text: str) -> None:
    """Print a line on standard error; if that is closed or full there is nobody to tell."""
    with suppress(OSError):
        click.echo(shown(text), err=True)
