"""Where requests are taken: long jobs one at a time in a process each, quick ones at once beside them."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from queue import SimpleQueue
from typing import Any

from engine.cli.serve.child import ChildJob
from engine.cli.serve.requests import Refused, Request, parse, unsound
from engine.contract import Error
from engine.errors import Cancelled, EngineError, Failure
from engine.events import explain
from engine.jobs import run_job

_QUICK_AT_A_TIME = 4


@dataclass(frozen=True, eq=False)
class _Open:
    """A job whose last event has not been told.

    Attributes:
        child: its process; None for a quick one, which has none.
    """

    id: str
    job: Any
    child: ChildJob | None
    cancelled: threading.Event = field(default_factory=threading.Event)


class Desk:
    """Takes requests and tells the events of their jobs; nothing here waits for whoever reads the events.

    Args:
        tell: is given each event as a line of JSON, and whether it may be left out; must not wait.
    """

    def __init__(self, tell: Callable[[bytes, bool], None]) -> None:
        self._tell = tell
        self._lock = threading.Lock()
        self._open: dict[str, _Open] = {}
        self._waiting: SimpleQueue[_Open | None] = SimpleQueue()
        self._quick = ThreadPoolExecutor(_QUICK_AT_A_TIME, "quick")
        self._long = threading.Thread(target=self._run_long_ones, name="long", daemon=True)
        self._long.start()

    def take(self, line: bytes | None) -> None:
        """Take one line; what is wrong with it becomes an event."""
        try:
            request = parse(line)
            if request.job is None:
                self._cancel(request.id)
            else:
                self._begin(request)
        except Refused as refused:
            # With the id of an open job it would be taken for that job's end.
            with self._lock:
                id = None if refused.id in self._open else refused.id
            self._tell(_as_event(refused.error, id).line(), False)

    def close(self, seconds: float) -> None:
        """Cancel all jobs, and wait so long for the one that is running; no event is told after that."""
        with self._lock:
            ids = list(self._open)
        for id in ids:
            self._cancel(id)
        self._waiting.put(None)
        self._long.join(seconds)
        self._quick.shutdown(wait=False)

    def _begin(self, request: Request) -> None:
        quick = request.job.quick
        job = _Open(request.id, request.job, None if quick else ChildJob(request.job.model_dump_json()))
        with self._lock:
            if request.id in self._open:
                hint = "Give another id, or wait for that job's last event."
                raise unsound(f"A job of the id {request.id} is still open.", hint=hint)
            self._open[request.id] = job
        if quick:
            self._quick.submit(self._answer, job)
        else:
            self._waiting.put(job)

    def _cancel(self, id: str) -> None:
        with self._lock:
            job = self._open.get(id)
        if job is None:
            return  # it has ended meanwhile
        job.cancelled.set()
        if job.child is not None:
            job.child.cancel()
        if job.child is None or not job.child.running:
            self._fail(job, Cancelled(goes_on=False))

    def _answer(self, job: _Open) -> None:
        """Run a quick job, in a thread of its own."""

        def emit(event: Any) -> None:
            if job.cancelled.is_set():
                raise Cancelled
            self._say(job, event.model_copy(update={"id": job.id}).line(), event.event)

        try:
            event: Any = run_job(job.job, emit)
        # Whatever it is, whoever asked gets a sentence.
        except Exception as error:
            event, _ = explain(error)
        self._say(job, event.model_copy(update={"id": job.id}).line(), event.event)

    def _run_long_ones(self) -> None:
        while (job := self._waiting.get()) is not None:
            try:
                job.child.run(lambda line, job=job: self._forward(job, line))
                self._fail(job, Cancelled() if job.cancelled.is_set() else _lost())
            except OSError as error:
                self._fail(job, _not_started(error))
            # The next job must not wait for ever.
            except Exception as error:
                event, _ = explain(error)
                self._say(job, event.model_copy(update={"id": job.id}).line(), event.event)

    def _forward(self, job: _Open, line: bytes) -> None:
        """Pass on what a job's process wrote, with the id before all else; what is no event is a library's chatter."""
        try:
            kind = json.loads(line)["event"]
        except (ValueError, KeyError, TypeError):
            return
        self._say(job, b'{"id":' + json.dumps(job.id).encode() + b"," + line[1:] + b"\n", kind)

    def _fail(self, job: _Open, error: EngineError) -> None:
        self._say(job, _as_event(error, job.id).line(), "error")

    def _say(self, job: _Open, line: bytes, kind: str) -> None:
        with self._lock:
            if self._open.get(job.id) is not job:
                return  # its last event has been told
            if kind in ("result", "error"):
                del self._open[job.id]
            self._tell(line, kind == "progress")


def _as_event(error: EngineError, id: str | None) -> Error:
    return Error(id=id, code=error.code, message=error.message, hint=error.hint)


def _lost() -> Failure:
    return Failure(
        "engine_crashed",
        "The process of the job ended without a last word.",
        "Start the same job again: finished blocks stay. If it ends the same way, report its input files.",
    )


def _not_started(error: OSError) -> Failure:
    return Failure(
        "engine_not_started",
        f"A process for the job could not be started: {error.strerror or error}.",
        "Close other programs and try again.",
    )
