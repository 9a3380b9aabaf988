"""One job run by this process, from its spec to the exit code."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from typing import Any


def run(parse: Callable[[], Any], kind: str, events: str, cancel_on_eof: bool, debug: bool) -> int:
    """Run a job, tell of it, and return the exit code.

    Args:
        parse: makes the job; may raise `BadInput`.
        kind: what hello calls a job that cannot be parsed.
    """
    # Before anything else is loaded: from here on this is the engine's own process, under guard.
    from engine.process.guard import say_plainly, stand_guard

    ward = stand_guard(cancel_on_eof, lambda error: say_plainly(error, events == "jsonl"))
    from engine import __version__
    from engine.cli.definitions import flags_of_settings
    from engine.cli.streams import print_line, print_note
    from engine.contract import Hello
    from engine.events import Console, JsonLines, Unheard, explain
    from engine.process.cancel import Cancellable
    from engine.process.loading import loading

    sink = JsonLines() if events == "jsonl" else Console(flags_of_settings())
    try:
        try:
            job = parse()
            kind = job.job
        finally:
            # Hello is the first event even where the job's error is the next. Not before parsing, which may read the
            # standard input whose end means cancel.
            emit = Cancellable(sink, ward)
            sink(Hello(engine_version=__version__, job=kind, pid=ward.pid))
        with loading():
            from engine.jobs import module_of, run_job

            module_of(kind)
        result = run_job(job, emit)
        sink(result)
        code = 0
    # Whatever it is, the user gets a sentence and the caller an event.
    except Exception as error:
        event, code = explain(error, traceback.print_tb if debug else None)
        try:
            sink(event)
        except Unheard:
            print_note(f"{event.message} {event.hint} ({event.code})")
    finally:
        sink.close()
    if code == 0 and events == "text":
        for line in module_of(kind).lines(result.summary):
            print_line(line)
        for role, path in result.outputs.items():
            print_line(f"{role}: {path}")
    return code
