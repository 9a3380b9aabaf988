import json
import os
from pathlib import Path

import pytest
from qgis.core import QgsApplication

from cropmapper_plugin.client.jobs import job_spec
from cropmapper_plugin.client.resume import UnfinishedSearch, complete, unfinished_run
from cropmapper_plugin.panel.run import ResumedRun

pytestmark = pytest.mark.usefixtures("quick_starts")

JOB = job_spec(
    "map",
    stack="/data/stack",
    model="simulated-s2",
    out="/maps/new",
    parcels="/data/parcels.gpkg",
    options={"scale": 1.0},
)


def begin(folder: Path, job: dict, age: int = 0) -> Path:
    """Leave what an engine leaves that was ended."""
    work = folder / ".cropmapper"
    work.mkdir(parents=True)
    (work / "job.json").write_text(json.dumps(job))
    os.utime(work / "job.json", (1_000_000 - age, 1_000_000 - age))
    return folder


@pytest.mark.parametrize(
    ("change", "same"),
    [
        ({}, True),
        ({"out": "/elsewhere", "overwrite": True}, True),
        ({"workers": 2, "threads": 1}, True),  # who computes it does not decide what it is
        ({"precision": "auto", "device": "auto"}, True),  # as by default
        ({"stack": "/data/other"}, False),
        ({"model": "france-2018-s2"}, False),
        ({"parcels": "/b.gpkg"}, False),
        ({"parcels_layer": "fields"}, False),
        ({"only_parcels": True}, False),
        ({"options": {"scale": 1}}, True),
        ({"options": {"scale": 1, "duplicates": "mosaic", "mask": None}}, True),
        ({"options": {"scale": 2}}, False),
        ({"options": {}}, False),
    ],
)
def test_two_jobs_are_the_same_if_they_make_the_same_map(change, same):
    assert (complete({**JOB, **change}) == complete(JOB)) is same


def test_what_the_engine_writes_is_what_the_plugin_asked(engine, monkeypatch, tmp_path):
    """The engine fills in defaults, and makes paths whole."""
    monkeypatch.chdir(tmp_path)
    asked = job_spec(
        "map",
        stack="stack",
        model="simulated-s2",
        out="out",
        parcels="p.gpkg",
        options={"mask": "clouds", "start": "2018-02-01"},
    )
    code = (
        "import os; os.chdir(sys.argv[2]); from engine.contract import read_job; from engine.jobs.paths "
        "import with_absolute_paths as whole; from engine.package import find_package; "
        "job = read_job(sys.argv[1], 'job'); print(whole(job, find_package(job.model)).model_dump_json())"
    )
    written = json.loads(engine.python_code(code, json.dumps(asked), str(tmp_path)))
    assert written != asked
    assert complete(written) == complete(asked)


def test_the_last_unfinished_run_of_the_same_job_is_found_among_others(tmp_path):
    begin(tmp_path / "map_2026-11-20_1000", JOB, age=200)
    last = begin(tmp_path / "map_2026-11-20_1100", {**JOB, "out": "x"}, age=100)
    begin(tmp_path / "map_2026-11-21_0900", {**JOB, "model": "france-2018-s2"})
    (tmp_path / "map_2026-11-21_1000").mkdir()
    (tmp_path / "notes.txt").write_text("mine")
    assert unfinished_run(tmp_path, JOB) == last
    assert unfinished_run(tmp_path, {**JOB, "stack": "/data/other"}) is None
    assert unfinished_run(tmp_path / "absent", JOB) is None
    assert unfinished_run(tmp_path / "notes.txt", JOB) is None


@pytest.mark.parametrize("content", ["", "{", "[]", "1", '{"job": "map"}', '{"stack": 1, "model": 2}', "null", "\x00"])
def test_a_job_that_cannot_be_read_is_passed_over(tmp_path, content):
    mine = begin(tmp_path / "mine", JOB, age=100)
    (begin(tmp_path / "broken", JOB) / ".cropmapper" / "job.json").write_text(content)
    assert unfinished_run(tmp_path, JOB) == mine


@pytest.mark.skipif(os.name == "nt", reason="links and pipes are POSIX's")
def test_links_pipes_and_what_is_far_too_large_are_no_jobs(tmp_path):
    elsewhere = begin(tmp_path / "elsewhere" / "run", JOB)
    maps = tmp_path / "maps"
    (maps / "piped" / ".cropmapper").mkdir(parents=True)
    os.mkfifo(maps / "piped" / ".cropmapper" / "job.json")
    (maps / "linked").symlink_to(elsewhere)
    (maps / "work linked").mkdir()
    (maps / "work linked" / ".cropmapper").symlink_to(elsewhere / ".cropmapper")
    huge = begin(maps / "huge", JOB) / ".cropmapper" / "job.json"
    huge.write_text(json.dumps(JOB) + " " * (1 << 20))
    assert unfinished_run(maps, JOB) is None


def test_the_search_answers_on_the_main_thread(qgis_app, until, tmp_path):
    mine = begin(tmp_path / "mine", JOB)
    task = UnfinishedSearch(tmp_path, JOB)
    (answer,) = until(task.answered, start=lambda: QgsApplication.taskManager().addTask(task))
    assert answer == str(mine)


def test_what_cannot_go_on_since_its_rasters_changed_is_no_other_job():
    failed, run = [], ResumedRun(job_spec("map", stack="/data/farm", model="/models/maize", out="/maps/farm"))
    run.failed.connect(failed.append)
    run._stopped({"event": "error", "code": "out_other_job", "message": "It holds another job's.", "hint": "Tick it."})
    (problem,) = failed
    assert problem["message"] == "The rasters, the parcels or the model are not as they were when this run was begun."
    assert "Change…" in problem["hint"]
