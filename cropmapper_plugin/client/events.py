"""The engine's words: one JSON object a line, in pieces of any length."""

from __future__ import annotations

import json

from ..words import joined
from .parameters import stage_title

EVENTS = ("hello", "progress", "warning", "result", "error")


class Lines:
    """Cut a stream of bytes into lines; the last, unfinished one waits for its rest."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> list[str]:
        """Return the lines that `data` completes."""
        *whole, self._rest = (self._rest + data).split(b"\n")
        return [line.decode("utf-8", "replace").rstrip("\r") for line in whole]

    def close(self) -> list[str]:
        """Return what is left when the stream has ended: one line, or none."""
        rest, self._rest = self._rest, b""
        return [rest.decode("utf-8", "replace").rstrip("\r")] if rest.strip() else []


def parse_event(line: str) -> dict | None:
    """Return the event that a line holds, or None when it is a library's chatter."""
    try:
        event = json.loads(line)
    except ValueError:
        return None
    return event if isinstance(event, dict) and event.get("event") in EVENTS else None


def error(code: str, message: str, hint: str) -> dict:
    """Build an error event for what the engine could not say itself."""
    return {"event": "error", "code": code, "message": message, "hint": hint}


def stage_text(job: str, event: dict) -> str:
    """Return what a progress event of a job says, for people: its stage, and its message if it has one."""
    stage = stage_title(job, event["stage"])
    return f"{stage}: {event['message']}" if event["message"] else stage


def sentence(event: dict) -> str:
    """Return an error event as the user reads it: what is wrong, then what to do."""
    return joined(event.get("message", ""), event.get("hint", ""))
