"""Errors of GDAL that rasterio loses: a read that failed then passes as sound, with zeros in the place of its values.

rasterio 1.4 and later decode what GDAL says in callbacks. Where that is no UTF-8, such as the name of a VRT's source,
the error becomes another within the callback; Python prints that with a traceback, drops it, and goes on.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from rasterio.errors import RasterioIOError

_CALLBACKS = "rasterio."
# Of these, the one that hears of failures alone; the others hear of warnings too, and only write to the log.
_OF_FAILURES = "chaining_error_handler"
_TEXT = "GDAL tells of a failure in bytes that are no text"


class _Lost(threading.local):
    """How many failures were lost in this thread."""

    count = 0


_lost = _Lost()
_listener: Any = None


@contextmanager
def none_lost() -> Iterator[None]:
    """Raise what rasterio would lose.

    Raises:
        RasterioIOError: GDAL failed at something, and rasterio did not say so.
    """
    if sys.unraisablehook is not _listener:
        _listen()
    before = _lost.count
    try:
        yield
    except UnicodeDecodeError as error:  # opening raises it
        raise RasterioIOError(_TEXT) from error
    if _lost.count != before:
        raise RasterioIOError(_TEXT)


def _listen() -> None:
    """Hear what Python drops; what is not of these callbacks goes to whoever heard it before."""
    global _listener
    of_callbacks, of_program = sys.unraisablehook, sys.excepthook

    def heard(dropped: Any) -> None:
        if str(dropped.object).startswith(_CALLBACKS):
            _lost.count += _OF_FAILURES in dropped.object
        else:
            of_callbacks(dropped)

    def ended(kind: Any, error: BaseException, trace: Any) -> None:
        # The same error comes here as well, without a trace, which one that ends the program has.
        if trace is not None or not isinstance(error, UnicodeDecodeError):
            of_program(kind, error, trace)

    sys.unraisablehook, sys.excepthook = heard, ended
    _listener = heard
