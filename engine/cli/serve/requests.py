"""What is asked of an engine that is kept open: one JSON object a line."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from engine.contract import read_job
from engine.contract.read import without_repetition
from engine.errors import BadInput

# More bytes in a line are an attack, or a mistake: a job with 10,000 stacks of long names takes less.
LONGEST_LINE = 16 * 1024 * 1024
_LONGEST_ID = 200
_PIECE = 65_536


@dataclass(frozen=True)
class Request:
    """A job to be run, or to be cancelled.

    Attributes:
        id: whoever asks calls the job so, and so do all its events.
        job: a spec of the contract; None where the job is to be cancelled.
    """

    id: str
    job: Any | None


class Refused(Exception):
    """A line that is no request.

    Attributes:
        id: the request's id; None where it has none.
        error: what is wrong with it.
    """

    def __init__(self, error: BadInput, id: str | None = None) -> None:
        super().__init__(error.message)
        self.error, self.id = error, id


_SOUND = 'Write {"id": "1", "spec": {"job": "models"}} or {"id": "1", "cancel": true}.'


def unsound(sentence: str, id: str | None = None, hint: str = _SOUND) -> Refused:
    """Return what is raised for a line that is no request, or none that can be taken."""
    return Refused(BadInput("request_invalid", sentence, hint), id)


def lines(descriptor: int, longest: int = LONGEST_LINE) -> Iterator[bytes | None]:
    """Read a file's lines until its end; one that is too long is None, and is not kept in memory.

    What stands behind the last line's end is no line: whoever wrote it did not finish.
    """
    begun = bytearray()
    too_long = False
    while piece := os.read(descriptor, _PIECE):
        *ended, rest = piece.split(b"\n")
        for end in ended:
            whole = bytes(begun + end)
            yield None if too_long or len(whole) > longest else whole
            begun.clear()
            too_long = False
        begun += rest
        if len(begun) > longest:
            begun.clear()
            too_long = True


def parse(line: bytes | None) -> Request:
    """Read a request.

    Args:
        line: None for one that was too long.

    Raises:
        Refused: it is none (`request_invalid`), or its job is not valid (`job_invalid`).
    """
    if line is None:
        raise unsound(f"A request has at most {LONGEST_LINE} bytes.")
    try:
        request = json.loads(line, object_pairs_hook=without_repetition)
    except (ValueError, RecursionError) as error:
        raise unsound(f"A request is no JSON: {error}.") from error
    id = request.get("id") if isinstance(request, dict) else None
    if not isinstance(id, str) or not 0 < len(id) <= _LONGEST_ID or not id.isprintable():
        raise unsound(f"A request is an object whose id is a text of at most {_LONGEST_ID} printable characters.")
    if {*request} == {"id", "cancel"} and request["cancel"] is True:
        return Request(id, None)
    if {*request} != {"id", "spec"}:
        raise unsound("A request has a spec, or cancels, and has nothing else.", id)
    try:
        return Request(id, read_job(json.dumps(request["spec"]), "The request's spec"))
    except BadInput as error:
        raise Refused(error, id) from error
