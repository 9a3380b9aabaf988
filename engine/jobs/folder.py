"""What each job with an output folder does around its own work: its identity, the folder, the report, the end.

A job's spec names the files that it may write (`writes`). Its module says what decides the result, makes the files in
the work folder, and says what the report holds:

    identity = identity_of(job, [job.parcels], header=asdict(header))
    with runfolder.held(Path(job.out)):
        done = finished(job, identity, emit)
        if done is not None:
            return done
        with claimed(job, identity, files) as folder:
            ...  # write into folder.work
            return published(folder, job, {"series": "series.parquet"}, {"parcels": counts})

So the same job started again answers at once or goes on from its finished pieces, a job that fails or is cancelled
leaves no half result, and what is published is whole, with the report last.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any

from engine import __version__
from engine.contract import Job, Progress, Result
from engine.errors import BadInput, Cancelled
from engine.files import write_whole
from engine.jobs import Emit
from engine.mapping import runfolder
from engine.mapping.runfolder import JOB, REPORT, RunFolder
from engine.report import write_report

# Two runs may differ in where the result goes and in what it may replace, and give the same result.
_PLACE = ("out", "overwrite")


def identity_of(job: Job, inputs: Iterable[str | Path], without: Sequence[str] = (), **facts: Any) -> str:
    """Hash what decides a job's result: its spec, this engine, its inputs, and what else the job names.

    Args:
        inputs: files whose size and time of change count.
        without: fields of the job that do not decide the result, or do so through one of the facts; the output folder
            and the leave to replace results are left out anyway.
        facts: what else decides it, as JSON.

    Raises:
        BadInput: `input_missing`.
    """
    inputs = [*map(Path, inputs)]
    gone = next((path for path in inputs if not path.exists()), None)
    if gone is not None:
        raise BadInput("input_missing", f"{gone} does not exist.", "Choose another file, or put it back.")
    spec = job.model_dump(mode="json", exclude={*_PLACE, *without})
    return runfolder.identity_of({"job": spec, "engine": __version__, **facts}, inputs)


def finished(job: Any, identity: str, emit: Emit) -> Result | None:
    """The result of this very job, where it was finished before and may not be made anew; else None."""
    report = None if job.overwrite else runfolder.finished_report(Path(job.out), identity)
    if report is None:
        return None
    message = "This very job is finished already; nothing was computed again."
    emit(Progress(stage="done", done=1, total=1, message=message))
    return Result(outputs=report["outputs"], summary=report)


@contextmanager
def claimed(
    job: Any,
    identity: str,
    files: Sequence[str],
    shared: str | None = None,
    grows: bool = False,
    rehearse: Callable[[RunFolder], None] | None = None,
) -> Iterator[RunFolder]:
    """Take the output folder, put the job's spec into it, and clear up at the end, however that comes.

    Args:
        files: names of the files that this job writes, beside its spec and its report.
        shared: where finished pieces go; within the output folder by default.
        grows: the result holds all that another job left in the folder, so that nothing is lost when it is replaced.
        rehearse: tries what would fail at the very end; before it is done, nothing is worth to be kept.

    Raises:
        BadInput: as `runfolder.claim`.
        Failure: `disk`.
        Cancelled: saying whether finished pieces stay.
    """
    folder = runfolder.claim(Path(job.out), identity, job.overwrite or grows, shared, files)
    working = False
    try:
        # Not what it may replace: run again, it must ask again.
        spec = job.model_copy(update={"overwrite": False}).model_dump_json(indent=1)
        write_whole(folder.work / JOB, spec.encode())
        if rehearse is not None:
            rehearse(folder)
        working = True
        yield folder
    except BaseException as error:
        kept = folder.discard_unfinished(working)
        if isinstance(error, Cancelled):
            raise Cancelled(goes_on=kept) from error
        raise
    folder.close()


def published(
    folder: RunFolder,
    job: Job,
    outputs: Mapping[str, str],
    report: Mapping[str, Any],
    beside: Sequence[str] = (),
    folders: Mapping[str, str] = MappingProxyType({}),
) -> Result:
    """Write the report, and move all from the work folder to its place.

    Args:
        outputs: role -> name of a file in the work folder, as a result names it; job and report are added.
        report: what the job has to say, beside what each report begins and ends with.
        beside: names of files in the work folder that have no role.
        folders: role -> name of a folder in the work folder, such as a model package.

    Raises:
        ValueError: the job's spec does not name one of the outputs among the files that it writes.
        Failure: `disk`.
    """
    unnamed = {*outputs.values()} - {*job.writes}
    if unnamed:
        raise ValueError(f"{job.name()} does not say that it writes {', '.join(sorted(unnamed))}")
    named = {**outputs, "job": JOB, "report": REPORT}
    places = {role: str(folder.out / name) for role, name in {**folders, **named}.items()}
    content = {
        "schema_version": 1,
        "job": job.model_dump(mode="json"),
        "identity": folder.identity,
        "engine_version": __version__,
        **report,
        "outputs": places,
    }
    write_report(content, folder.work / REPORT)
    folder.publish([*named.values(), *beside], [*folders.values()])
    return Result(outputs=places, summary=content)
