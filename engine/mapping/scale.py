"""Blocks and sheets spread over processes of this machine, or over the workers of a Dask cluster.

A worker gets plain text and gives plain text; what is computed goes through files. So a worker may come, go or be lost
at any time: its assignments are given to another, and give the same bytes.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any
from urllib.parse import urlsplit

from engine.errors import BadInput, Cancelled, EngineError, Failure
from engine.mapping.pipeline import Progress
from engine.mapping.spec import MapSpec
from engine.mapping.tally import Tally
from engine.mapping.worker import Assignment, report_on
from engine.process.guard import die_with

# Seconds between two looks at whether the user has cancelled.
_PATIENCE = 0.3
_CONNECT_SECONDS = 20
# So long a cluster may be without workers, as when they are about to start, before that is said.
_PATIENCE_WITHOUT_WORKERS = 30.0
# Assignments given to each worker at a time: one to work on, one to go on with.
_AHEAD = 2


@dataclass(frozen=True)
class Crew:
    """Workers that assignments can be given to.

    Attributes:
        submit: gives a worker an assignment; the future has its report.
        threads: how many assignments they work on at the same time, as of now.
        done: the weight that they have done since they began, also of assignments that have not ended; None where it is
            known only when one ends.
    """

    submit: Callable[[Assignment], Any]
    threads: Callable[[], int]
    done: Callable[[], int] | None = None


@contextmanager
def processes(workers: int) -> Iterator[Crew]:
    """Processes of this machine; at the end they stop after their batch.

    Raises:
        Failure: `worker_lost`.
    """
    context = multiprocessing.get_context("spawn")
    # A number for each of them, since a worker that is killed while it holds a lock would keep it for ever.
    stop, done, numbered = context.Event(), context.RawArray("q", workers), context.Value("i", 0)
    with _importable():
        pool = ProcessPoolExecutor(workers, context, _begin, (stop, done, numbered))
        try:
            yield Crew(lambda assignment: pool.submit(_report, assignment.text), lambda: workers, lambda: sum(done))
        except BrokenProcessPool as error:
            raise _lost(error) from error
        finally:
            stop.set()
            pool.shutdown(wait=True, cancel_futures=True)


@contextmanager
def cluster(spec: MapSpec, address: str, warn: Callable[[str, str], None]) -> Iterator[Crew]:
    """The workers of a Dask scheduler; TLS and the like are as Dask's own settings say.

    Args:
        warn: called with a code and a sentence once the scheduler has been without workers for a while.

    Raises:
        BadInput: `scheduler_missing`, Dask is not installed; `scheduler_unreachable`.
        Failure: `worker_lost`.
    """
    refuse_unreachable(address)
    from distributed import Client
    from distributed.scheduler import KilledWorker

    try:
        client = Client(address, timeout=_CONNECT_SECONDS, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        raise BadInput(
            "scheduler_unreachable",
            f"The Dask scheduler {address} cannot be reached: {error}.",
            "Check the address, that the scheduler runs, and Dask's TLS settings.",
        ) from error
    # One key is one task to the scheduler, whoever asks: the same job for another folder writes other block files.
    of_job = sha256(f"{spec.identity} {spec.blocks}".encode()).hexdigest()[:16]
    with client:

        def submit(assignment: Assignment) -> Any:
            key = f"cropmapper-{of_job}-{assignment.name}"
            return client.submit(_report_on_cluster, assignment.text, key=key, pure=False)

        threads = _warning_when_none(lambda: sum(client.nthreads().values()), address, warn)
        try:
            yield Crew(submit, threads)
        except (KilledWorker, CancelledError) as error:
            raise _lost(error) from error


def refuse_unreachable(address: str) -> None:
    """Find out in seconds whether Dask is here, and whether anything listens at its scheduler's address.

    Raises:
        BadInput: `scheduler_missing`, `scheduler_unreachable`.
    """
    try:
        import distributed  # noqa: F401 - whether it can be imported is the question
    except ImportError as error:
        raise BadInput(
            "scheduler_missing",
            f"Dask cannot be used in this environment: {error}.",
            "Install cropmapper[scale] into the engine's environment, or use workers of this machine.",
        ) from error
    hint = "Check the address, that the scheduler runs, and Dask's TLS settings."
    try:
        parts = urlsplit(address if "://" in address else f"tcp://{address}")
        host_and_port = (parts.hostname or "", parts.port or 0)
    except ValueError:
        host_and_port = ("", 0)
    if not all(host_and_port):
        raise BadInput(
            "scheduler_unreachable",
            f"{address} is no address of a Dask scheduler.",
            "Give protocol, host and port, such as tcp://10.0.0.1:8786.",
        )
    try:
        socket.create_connection(host_and_port, timeout=_CONNECT_SECONDS).close()
    except (OSError, UnicodeError) as error:  # a name that no host can have
        raise BadInput(
            "scheduler_unreachable", f"The Dask scheduler {address} cannot be reached: {error}.", hint
        ) from error


def _warning_when_none(threads: Callable[[], int], address: str, warn: Callable[[str, str], None]) -> Callable[[], int]:
    """Counts a cluster's threads, and warns once when there have been none for a while."""
    last, warned = time.monotonic(), False

    def counted() -> int:
        nonlocal last, warned
        count = threads()
        if count:
            last = time.monotonic()
        elif not warned and time.monotonic() - last > _PATIENCE_WITHOUT_WORKERS:
            warned = True
            warn("workers_missing", f"The Dask scheduler {address} has no worker; the map goes on once there is one.")
        return count

    return counted


def spread(crew: Crew, assignments: Iterable[Assignment], progress: Progress, tally: Tally) -> None:
    """Keep the workers busy until all assignments are done; only a few of these are known to them at a time.

    Args:
        progress: called with how much more of the weight is done; called also in between, and may raise to stop.
        tally: the workers' reports are added to it.

    Raises:
        BadInput, Failure: as a worker had them.
    """
    rest = iter(assignments)
    counted = crew.done() if crew.done is not None else 0

    def follow(weight: int = 0) -> None:
        """Tell what is done: by the workers' own count, or else the weight of an assignment that has ended."""
        nonlocal counted
        if crew.done is None:
            progress(weight)
        else:
            before, counted = counted, crew.done()
            progress(counted - before)

    pending: dict[Any, Assignment] = {}
    done: SimpleQueue = SimpleQueue()
    try:
        while True:
            for assignment in islice(rest, max(_AHEAD * crew.threads() - len(pending), 0 if pending else 1)):
                future = crew.submit(assignment)
                pending[future] = assignment
                future.add_done_callback(done.put)
            if not pending:
                return
            follow()
            for future in _ended(done):
                report = json.loads(future.result())
                if "error" in report:
                    raise _error_of(report["error"])
                tally.add(report)
                follow(pending.pop(future).weight)
    finally:
        for future in pending:
            future.cancel()


def _ended(done: SimpleQueue) -> list[Any]:
    """The futures that have ended since the last look, after a short wait for the first."""
    ended = []
    with suppress(Empty):
        ended.append(done.get(timeout=_PATIENCE))
        while True:
            ended.append(done.get_nowait())
    return ended


def _error_of(content: dict[str, Any]) -> EngineError:
    if content["code"] == "cancelled":
        return Cancelled()
    kind = BadInput if content["exit_code"] == BadInput.exit_code else Failure
    return kind(content["code"], content["message"], content["hint"])


def _lost(error: BaseException) -> Failure:
    return Failure(
        "worker_lost",
        f"A worker, or the scheduler, ended without an answer, as when memory runs out ({type(error).__name__}).",
        "Use fewer workers, or give them more memory, and start the same job again: finished blocks stay.",
    )


# --- in a worker ------------------------------------------------------------------------------------------------------

_stop: Any = None
_done: Any = None
_number = 0


def _begin(stop: Any, done: Any, numbered: Any) -> None:
    """Begin a worker: it is stopped by its parent, which hears the user, and does not outlive it."""
    global _stop, _done, _number  # what an initialiser of a pool is for
    _stop, _done = stop, done
    with numbered.get_lock():
        _number = numbered.value
        numbered.value += 1
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None and parent.pid is not None:
        die_with(parent.pid)  # even in the middle of one long piece of work
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _report(assignment: str) -> str:
    return report_on(assignment, _stop.is_set, count=_count)


def _count(more: int) -> None:
    _done[_number] += more


def _report_on_cluster(assignment: str) -> str:
    """Work in a Dask worker, whose assignments share as many threads as Dask gave it: one for each of them."""
    from distributed import get_worker

    return report_on(assignment, threads=get_worker().state.nthreads)


@contextmanager
def _importable() -> Iterator[None]:
    """Let spawned processes find this package, which the plugin starts without installing it.

    They take the parent's path. The package's folder comes last: in the plugin's stand modules with common names.
    """
    before = list(sys.path)
    sys.path.append(str(Path(__file__).resolve().parents[2]))
    try:
        yield
    finally:
        sys.path[:] = before
