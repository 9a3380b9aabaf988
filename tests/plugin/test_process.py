import os
import signal
import sys
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QTimer

from cropmapper_plugin.client import process as process_module
from cropmapper_plugin.client.childprocess import ChildProcess
from cropmapper_plugin.client.environment import engine_environment
from cropmapper_plugin.client.jobs import job_spec
from cropmapper_plugin.client.names import in_words
from cropmapper_plugin.client.run import JobRun, remove_parts

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")


@pytest.fixture
def job(scene, model, tmp_path):
    return job_spec("map", stack=str(scene.stack), model=model, out=str(tmp_path / "out"), parcels=str(scene.parcels))


@pytest.fixture(scope="module")
def long_scene(engine, tmp_path_factory):
    out = tmp_path_factory.mktemp("long")
    made = engine.call("sample", out, "--width", "256", "--height", "224", "--seed", "4", "--overwrite")
    assert made.returncode == 0, made.stderr
    return out


@pytest.fixture
def long_job(long_scene, model, tmp_path):
    """A job that runs long enough to be stopped in its middle."""
    stack, parcels = str(long_scene / "scene"), str(long_scene / "parcels.gpkg")
    return job_spec("map", stack=stack, model=model, out=str(tmp_path / "out"), parcels=parcels)


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
    told = [(event["code"], event["message"]) for event in warnings]
    assert [(each["code"], in_words(each["message"])) for each in result["summary"]["warnings"]] == told


def test_the_engines_own_words_come_through(job, refused, until):
    job["stack"] = str(refused.folder)
    run = JobRun(job)
    (problem,) = until(run.succeeded, run.failed, start=run.start)
    assert problem == refused.event
    assert problem["hint"]


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
def test_an_engine_that_is_killed_is_an_error_with_a_sentence_and_what_others_keep_there_stays(long_job, until):
    out = Path(long_job["out"])
    (out / "Downloads").mkdir(parents=True)
    foreign = [out / "film.mkv.part", out / "Downloads" / "classes.tif.part"]
    for path in foreign:
        path.write_text("x")
    run = JobRun(long_job)
    start_on_progress(run, lambda: os.kill(run._engine._process.processId(), signal.SIGKILL))
    (problem,) = until(run.succeeded, run.failed, start=run.start)
    assert problem["code"] == "engine_crashed"
    assert "crash" in problem["message"]
    assert problem["hint"]
    assert sorted(leftovers(out)) == sorted(foreign)


# Says that it maps, and then nothing more, whatever it is told.
STUCK = """
import json, time
print(json.dumps({"event": "progress", "stage": "map", "done": 1, "total": 2, "message": ""}), flush=True)
time.sleep(600)
"""


@pytest.fixture
def stuck(monkeypatch, tmp_path):
    """The engine is one that does not listen."""
    (tmp_path / "engine").mkdir()
    (tmp_path / "engine" / "__main__.py").write_text(STUCK)
    monkeypatch.setattr(process_module, "engine_root", lambda: tmp_path)


@POSIX
def test_an_engine_that_does_not_listen_is_killed(stuck, job, until, monkeypatch):
    monkeypatch.setattr(process_module, "TERMINATE_AFTER_MS", 200)
    monkeypatch.setattr(process_module, "KILL_AFTER_MS", 400)
    run = JobRun(job)

    def freeze_and_cancel():
        os.kill(run._engine._process.processId(), signal.SIGSTOP)
        run.cancel()

    start_on_progress(run, freeze_and_cancel)
    (problem,) = until(run.succeeded, run.failed, start=run.start)
    assert problem["code"] == "cancelled"


@POSIX
def test_an_engine_that_is_abandoned_ends(stuck, job, until, wait_for):
    run = JobRun(job)
    run.start()
    heard = []
    run.progress.connect(heard.append)
    wait_for(lambda: heard)
    pid = run._engine._process.processId()
    run.abandon()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_program_that_is_not_there_is_an_error_with_a_sentence(job, until, monkeypatch):
    """Such as one that was there when it was found."""
    run = JobRun(job)
    run._search = None
    (problem,) = until(run.succeeded, run.failed, start=lambda: run._start_engine("/nowhere/python"))
    assert problem["code"] == "engine_not_started"
    assert "/nowhere/python" in problem["message"]


def ended(run, until):
    (event,) = until(run.succeeded, run.failed, start=run.start)
    return event


@pytest.mark.parametrize(("kept", "lines"), [(0, ["ended with exit code 0"]), (2, ["b", "c"])])
def test_what_a_program_printed_is_kept_as_far_as_it_is_wanted(engine, wait_for, kept, lines):
    """A session answers all day, with up to a hundred kilobytes a time."""
    child, endings = ChildProcess(engine_environment(), kept=kept), []
    child.over.connect(lambda *ending: endings.append(ending))
    child.run([engine.python, "-I", "-c", "print('a\\nb\\nc')"])
    wait_for(lambda: endings)
    assert endings == [(True, lines)]


@pytest.mark.usefixtures("quick_starts")
def test_a_scan_runs_through_it_with_and_without_a_file(scene, mapped, until, tmp_path):
    seen = ended(JobRun(job_spec("scan", stack=str(scene.stack))), until)
    assert seen["event"] == "result", seen
    assert seen["outputs"] == {}
    assert [row["date"] for row in seen["summary"]["rows"] if row["used"]] == mapped["summary"]["dates_used"]
    out = tmp_path / "season.stack.json"
    kept = ended(JobRun(job_spec("scan", stack=str(scene.stack), out=str(out))), until)
    assert kept["outputs"] == {"stack": str(out)}
    assert [row["date"] for row in kept["summary"]["rows"]] == [row["date"] for row in seen["summary"]["rows"]]
    again = ended(JobRun(job_spec("scan", stack=str(scene.stack), out=str(out))), until)
    assert again["code"] == "out_exists"


@pytest.mark.usefixtures("quick_starts")
def test_a_sample_runs_through_it(until, tmp_path):
    run, stages = JobRun(job_spec("sample", out=str(tmp_path / "made"), width=40, height=32)), []
    run.progress.connect(lambda event: stages.append(event["stage"]))
    made = ended(run, until)
    assert made["event"] == "result", made
    assert all(Path(path).exists() for path in made["outputs"].values())


@pytest.mark.usefixtures("quick_starts")
def test_an_assessment_runs_through_it(mapped, until):
    scored = ended(JobRun(job_spec("assess", parcels=mapped["outputs"]["parcels"], field="crop")), until)
    assert scored["event"] == "result", scored
    assert 0 <= scored["summary"]["overall_accuracy"] <= 1


def test_the_doctor_runs_through_it_and_chatter_goes_to_the_log(until):
    run, log = JobRun(job_spec("doctor")), []
    run.logged.connect(log.append)
    assert ended(run, until)["summary"]["python"]
    assert not [line for line in log if line.startswith("{")]


OWN = ("00000_00000.npz.part", "classes.tif.part")
FOREIGN = ("00000_00000.npz", "classes.tif", "mine/film.part")


def test_half_written_files_of_the_work_folder_are_removed_and_nothing_else(tmp_path):
    work = tmp_path / ".cropmapper"
    for name in (*OWN, *FOREIGN):
        (work / name).parent.mkdir(parents=True, exist_ok=True)
        (work / name).write_text("x")
    remove_parts(work)
    assert {str(path.relative_to(work)) for path in work.rglob("*") if path.is_file()} == set(FOREIGN)
    remove_parts(tmp_path / "absent")
    remove_parts(work / "classes.tif")


@POSIX
def test_folders_and_links_that_are_called_parts_stay(tmp_path):
    elsewhere, work = tmp_path / "elsewhere", tmp_path / ".cropmapper"
    elsewhere.mkdir()
    (elsewhere / "film.part").write_text("x")
    (work / "classes.tif.part").mkdir(parents=True)
    (work / "report.json.part").symlink_to(elsewhere / "film.part")
    os.mkfifo(work / "job.json.part")
    (tmp_path / "linked").symlink_to(elsewhere)
    remove_parts(work)
    remove_parts(tmp_path / "linked")
    assert (elsewhere / "film.part").is_file()
    assert {path.name for path in work.iterdir()} == {"classes.tif.part", "report.json.part", "job.json.part"}
