import json
import os
import signal
import sys
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QTimer

from cropmapper_plugin.client import process as process_module
from cropmapper_plugin.client.jobs import map_job
from cropmapper_plugin.client.process import EngineProcess, remove_parts
from cropmapper_plugin.client.run import JobRun

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")


@pytest.fixture
def job(scene, model, tmp_path):
    return map_job(str(scene.stack), model, str(tmp_path / "out"), parcels=str(scene.parcels))


@pytest.fixture(scope="module")
def long_scene(engine, tmp_path_factory):
    out = tmp_path_factory.mktemp("long")
    made = engine.call("sample", out, "--width", "384", "--height", "320", "--seed", "4", "--overwrite")
    assert made.returncode == 0, made.stderr
    return out


@pytest.fixture
def long_job(long_scene, model, tmp_path):
    """A job that runs long enough to be stopped in its middle."""
    return map_job(str(long_scene / "scene"), model, str(tmp_path / "out"), parcels=str(long_scene / "parcels.gpkg"))


def start_on_progress(run, action):
    """Do something once, when the first window is mapped."""
    done = []

    def look(event):
        if event["stage"] == "map" and event["done"] and not done:
            done.append(event)
            QTimer.singleShot(0, action)

    run.progress.connect(look)


def leftovers(out):
    return [path for path in out.rglob("*") if path.suffix == ".part" or path.name in ("classes.tif", "report.json")]


def test_a_job_runs_to_its_result_and_tells_of_it(job, until, tmp_path):
    run, progress, warnings = JobRun(job), [], []
    run.progress.connect(progress.append)
    run.warned.connect(warnings.append)
    (result,) = until(run.succeeded, run.failed, start=run.start)
    assert result["event"] == "result", result
    assert set(result["outputs"]) == {"classes", "confidence", "parcels", "job", "report"}
    assert [event["stage"] for event in progress if event["stage"] == "device"]
    mapping = [event for event in progress if event["stage"] == "map"]
    assert mapping[-1]["done"] == mapping[-1]["total"] > 0
    assert result["summary"]["warnings"] == [{name: w[name] for name in ("code", "message")} for w in warnings]


def test_the_engines_own_words_come_through(job, engine, until):
    job["stack"] = "/no/such/folder"
    run = JobRun(job)
    (problem,) = until(run.succeeded, run.failed, start=run.start)
    spoken = engine.call("map", job["stack"], "--model", job["model"], "--out", job["out"])
    assert spoken.returncode == 2
    assert problem["message"] in spoken.stderr.replace("\n", "")
    assert problem["hint"] in spoken.stderr.replace("\n", "")


def test_a_cancel_leaves_no_half_file_and_the_next_run_goes_on(long_job, until):
    run = JobRun(long_job)
    start_on_progress(run, run.cancel)
    (problem,) = until(run.succeeded, run.failed, start=run.start)
    assert problem["code"] == "cancelled"
    out = Path(long_job["out"])
    assert leftovers(out) == []
    again = JobRun(long_job)
    (result,) = until(again.succeeded, again.failed, start=again.start)
    assert result["event"] == "result", result


@POSIX
def test_an_engine_that_is_killed_is_an_error_with_a_sentence(long_job, until):
    run = JobRun(long_job)
    start_on_progress(run, lambda: os.kill(run._engine._process.processId(), signal.SIGKILL))
    (problem,) = until(run.succeeded, run.failed, start=run.start)
    assert problem["code"] == "engine_crashed"
    assert "crash" in problem["message"]
    assert problem["hint"]
    assert leftovers(Path(long_job["out"])) == []


@POSIX
def test_an_engine_that_does_not_listen_is_killed(long_job, until, monkeypatch):
    monkeypatch.setattr(process_module, "TERMINATE_AFTER_MS", 200)
    monkeypatch.setattr(process_module, "KILL_AFTER_MS", 400)
    run = JobRun(long_job)

    def freeze_and_cancel():
        os.kill(run._engine._process.processId(), signal.SIGSTOP)
        run.cancel()

    start_on_progress(run, freeze_and_cancel)
    (problem,) = until(run.succeeded, run.failed, start=run.start)
    assert problem["code"] == "cancelled"


@POSIX
def test_the_engine_ends_with_its_parent(long_job, until, wait_for):
    run = JobRun(long_job)
    run.start()
    heard = []
    run.progress.connect(heard.append)
    wait_for(lambda: heard)
    pid = run._engine._process.processId()
    run.abandon()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_program_that_is_not_there_is_an_error_with_a_sentence(until):
    process = EngineProcess("/nowhere/python")
    (problem,) = until(process.succeeded, process.failed, start=lambda: process.start("doctor"))
    assert problem["code"] == "engine_not_started"
    assert "/nowhere/python" in problem["message"]


def test_events_and_chatter_are_told_apart(engine, until, job, tmp_path):
    """The `doctor` job says hello and result; whatever libraries print goes to the log."""
    spec = tmp_path / "doctor.json"
    spec.write_text(json.dumps({"schema_version": 1, "job": "doctor"}))
    process, log = EngineProcess(engine.python), []
    process.logged.connect(log.append)
    (result,) = until(
        process.succeeded, process.failed, start=lambda: process.start("run", str(spec), "--events", "jsonl")
    )
    assert result["event"] == "result", result
    assert not [line for line in log if line.startswith("{")]


OWN = (".cropmapper/block_1.npz.part", "classes.tif.part", "report.json.part")
FOREIGN = (
    ".cropmapper/block_0.npz",
    ".cropmapper/mine/film.part",
    "ubuntu.iso.part",
    "Downloads/film.mkv.part",
    "Downloads/classes.tif.part",
    "earlier/.cropmapper/block_0.npz.part",
    "classes.tif",
    "my classes.tif.part",
)


def test_the_engines_own_parts_are_removed_and_nothing_else(tmp_path):
    for name in (*OWN, *FOREIGN):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    remove_parts(tmp_path)
    assert {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file()} == set(FOREIGN)
    remove_parts(tmp_path / "absent")
    remove_parts(tmp_path / "classes.tif")


@POSIX
def test_folders_and_links_that_are_called_parts_stay(tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "film.part").write_text("x")
    out = tmp_path / "out"
    (out / "classes.tif.part").mkdir(parents=True)
    (out / "report.json.part").symlink_to(elsewhere / "film.part")
    (out / ".cropmapper").symlink_to(elsewhere)
    os.mkfifo(out / "job.json.part")
    remove_parts(out)
    assert (elsewhere / "film.part").is_file()
    assert {path.name for path in out.iterdir()} == {
        "classes.tif.part",
        "report.json.part",
        ".cropmapper",
        "job.json.part",
    }


@POSIX
def test_a_part_that_cannot_be_removed_keeps_no_end_from_coming(long_job, until):
    """The engine is killed, and a folder has the name of a half-written output."""
    (Path(long_job["out"]) / "classes.tif.part").mkdir(parents=True)
    run = JobRun(long_job)
    start_on_progress(run, lambda: os.kill(run._engine._process.processId(), signal.SIGKILL))
    (problem,) = until(run.succeeded, run.failed, start=run.start)
    assert problem["code"] == "engine_crashed"
