"""What a source finds, before the stack's grid, sensors and bands are chosen."""

from __future__ import annotations

import datetime
import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from engine.errors import BadInput
from engine.reading import BROKEN
from engine.stack.types import Acquisition, Grid

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Candidate:
    """An acquisition before the stack's grid and bands are chosen.

    Attributes:
        grid: its finest band's grid.
        matched_by: how its bands were told: 'description', 'name', 'order', 'number' or 'user'.
        unlikely: a band whose median is a reflectance that no ground has, and that median; '' where none is.
        offset_doubtful: whether most values are too low for the offset that the product tells.
        tile: which tile of the sensor's tiling; '' where nothing tells it.
    """

    acquisition: Acquisition
    grid: Grid
    matched_by: str
    offset_doubtful: bool = False
    unlikely: str = ""
    tile: str = ""


@dataclass(frozen=True)
class Rejected:
    """A file or date that cannot be used, and why.

    Attributes:
        sensor: which it is of, where that is what is known of it; else ''.
        role: what it is taken for: a 'date', a 'mask' that is not used, or 'other', which nobody takes for a date, so
            that a row of the report is enough.
    """

    source: str
    reason: str
    date: datetime.date | None = None
    sensor: str = ""
    role: str = "date"


@dataclass(frozen=True)
class Found:
    """What one source holds."""

    candidates: tuple[Candidate, ...] = ()
    rejected: tuple[Rejected, ...] = ()


def read_or_rejected(source: str, read: Callable[[], Any], date: datetime.date | None = None) -> Any:
    """What `read` returns; or, where the content of one file breaks it, that file's rejection.

    One bad member must not spoil the folder, the search or the cube, whatever is wrong with it.
    """
    try:
        return read()
    except BadInput as error:
        return Rejected(source, error.message.rstrip("."), date)
    except BROKEN as error:
        _LOG.debug("%s", source, exc_info=True)
        return Rejected(source, f"it cannot be understood ({type(error).__name__}: {str(error)[:200]})", date)


def sorted_out(rows: Iterable[Candidate | Rejected]) -> Found:
    """Put what can be used on one side, and what cannot on the other."""
    rows = list(rows)
    return Found(
        tuple(row for row in rows if isinstance(row, Candidate)),
        tuple(row for row in rows if isinstance(row, Rejected)),
    )
