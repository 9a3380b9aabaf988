"""What a job does around its work: told by a job that writes one small table."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.contract import SPECS, ExtractJob, Progress
from engine.errors import BadInput, Cancelled, Failure
from engine.jobs.folder import claimed, finished, identity_of, published
from engine.mapping.runfolder import held, places

TABLE = ExtractJob.writes[0]


def job_of(folder: Path, **more) -> ExtractJob:
    return ExtractJob(stack="stack", parcels="p.gpkg", out=str(folder / "out"), **more)


def run(job: ExtractJob, work, events: list):
    identity = identity_of(job, [])
    with held(Path(job.out)):
        done = finished(job, identity, events.append)
        if done is not None:
            return done
        with claimed(job, identity, [TABLE]) as folder:
            work(folder)
            (folder.work / TABLE).write_text("rows")
            return published(folder, job, {"series": TABLE}, {"rows": 1})


def test_the_result_is_whole_and_the_same_job_answers_with_it(tmp_path):
    job = job_of(tmp_path, overwrite=True)
    result = run(job, lambda folder: None, [])
    assert {path.name for path in (tmp_path / "out").iterdir()} == {TABLE, "job.json", "report.json"}
    assert result.summary["rows"] == 1
    assert result.summary["outputs"] == result.outputs
    assert not json.loads((tmp_path / "out" / "job.json").read_text())["overwrite"]  # run again, it must ask again
    events: list = []
    again = run(job_of(tmp_path), lambda folder: pytest.fail("computed again"), events)
    assert again.outputs == result.outputs
    assert [(event.stage, event.done) for event in events if isinstance(event, Progress)] == [("done", 1)]


def test_another_job_has_another_identity_and_needs_leave(tmp_path):
    run(job_of(tmp_path), lambda folder: None, [])
    with pytest.raises(BadInput) as refused:
        run(job_of(tmp_path, inner=2.0), lambda folder: None, [])
    assert refused.value.code == "out_other_job"
    run(job_of(tmp_path, inner=2.0, overwrite=True), lambda folder: None, [])


@pytest.mark.parametrize(
    "ended",
    [BadInput("labels_complete", "All parcels have a label.", "Choose others."), Cancelled(), Failure("disk", "", "")],
    ids=["refused", "cancelled", "failed"],
)
def test_a_job_that_comes_to_nothing_leaves_no_folder_that_it_made_itself(tmp_path, ended):
    def ends(folder):
        (folder.work / TABLE).write_text("half")
        raise ended

    deep, there = tmp_path / "new", tmp_path / "old"
    (there / "out").mkdir(parents=True)
    for place in (deep, there):
        with pytest.raises(type(ended)):
            run(job_of(place), ends, [])
    assert [path.relative_to(tmp_path).as_posix() for path in sorted(tmp_path.rglob("*"))] == ["old", "old/out"]


@pytest.mark.parametrize(("piece", "hint"), [(None, "when you want"), ("00000_00000.npz", "from what it had finished")])
def test_a_cancelled_job_is_said_to_go_on_only_from_what_it_has(tmp_path, piece, hint):
    def cancelled(folder):
        if piece is not None:
            (folder.work / piece).write_bytes(b"done")
        (folder.work / TABLE).write_text("half")
        raise Cancelled

    with pytest.raises(Cancelled) as raised:
        run(job_of(tmp_path), cancelled, [])
    assert hint in raised.value.hint
    work = tmp_path / "out" / ".cropmapper"
    left = {path.name for path in work.iterdir()} if work.exists() else set()
    assert left == ({piece, "identity", "job.json"} if piece else set())


def test_a_file_that_the_spec_does_not_name_is_not_published(tmp_path):
    def work(folder):
        published(folder, job_of(tmp_path), {"notes": "notes.txt"}, {})

    with pytest.raises(ValueError, match=r"extract does not say that it writes notes\.txt"):
        run(job_of(tmp_path), work, [])


def test_what_any_job_writes_is_known_where_results_are_kept_from_replacing_inputs():
    written = {name for spec in SPECS for name in spec.writes}
    assert {"classes.tif", "parcels.gpkg", "series.parquet"} <= written
    assert {Path("out") / name for name in written} <= {*places(Path("out"))}
