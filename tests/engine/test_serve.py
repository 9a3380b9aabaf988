"""The engine kept open: what is asked by id is answered by id, and nothing that is asked ends it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from contextlib import contextmanager
from queue import SimpleQueue

import psutil
import pytest

from engine.cli.serve import teller
from engine.cli.serve.desk import Desk
from engine.cli.serve.requests import Refused, Request, lines, parse
from engine.contract import EVENT, DoctorJob, ModelsJob, Result
from engine.jobs import models

from .conftest import write_stack
from .package.test_read import write_package
from .test_cli import ROOT

ENDS = ("result", "error")


class Engine:
    """`cropmapper serve` in a process of its own, asked line by line."""

    def __init__(self, process: subprocess.Popen) -> None:
        self.process = process
        self.hello = self.event()

    def say(self, request: object) -> None:
        line = request if isinstance(request, bytes) else json.dumps(request).encode()
        self.process.stdin.write(line + b"\n")
        self.process.stdin.flush()

    def event(self) -> dict:
        line = self.process.stdout.readline()
        assert line, "the engine ended"
        EVENT.validate_json(line)
        return json.loads(line)

    def until(self, id: str, *kinds: str) -> list[dict]:
        """The events up to the first of these kinds of one id."""
        found = [self.event()]
        while not (found[-1].get("id") == id and found[-1]["event"] in kinds):
            found.append(self.event())
        return found


@contextmanager
def serving():
    command = [sys.executable, "-I", "-X", "utf8", "-u", str(ROOT / "engine" / "__main__.py"), "serve"]
    streams = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, **streams) as process:
        try:
            yield Engine(process)
        finally:
            process.kill()


def endless(folder) -> dict:
    """A scan whose expression keeps Python's lock for longer than anybody lives."""
    path = sorted(write_stack(folder / "stack").iterdir())[0]
    path.rename(path.with_name("a" * 60 + ".tif"))
    return {
        "job": "scan",
        "stack": str(folder / "stack"),
        "options": {"date_pattern": r"(a|a?)+$(?P<year>\d{4})(?P<doy>\d{3})"},
    }


def test_questions_are_answered_beside_a_long_job_and_a_cancel_ends_whatever_it_does(tmp_path):
    with serving() as engine:
        assert (engine.hello["job"], engine.hello["pid"]) == ("serve", engine.process.pid)
        assert "id" not in engine.hello
        engine.say({"id": "long", "spec": endless(tmp_path)})
        assert engine.event()["job"] == "scan"  # the hello of its process
        engine.say({"id": "waits", "spec": {"job": "sample", "out": str(tmp_path / "scene")}})
        engine.say({"id": "quick", "spec": {"job": "models"}})
        (answer,) = engine.until("quick", "result")
        assert answer["summary"]["models"]
        assert not (tmp_path / "scene").exists()  # one at a time
        engine.say({"id": "waits", "cancel": True})
        error = engine.event()
        assert error["code"] == "cancelled"
        assert "blocks" not in error["hint"]  # it had not begun
        engine.say({"id": "long", "cancel": True})
        engine.say({"id": "long", "cancel": True})  # twice means the same
        (error,) = engine.until("long", *ENDS)
        assert (error["event"], error["code"]) == ("error", "cancelled")
        engine.say({"id": "next", "spec": {"job": "scan", "stack": str(tmp_path / "nowhere")}})
        told = engine.until("next", *ENDS)  # nothing more comes of the others
        assert {event["id"] for event in told} == {"next"}
        assert [event["event"] for event in told] == ["hello", "error"]
        engine.process.stdin.close()
        assert engine.process.wait(20) == 0


@pytest.mark.parametrize("how", ["end of input", "SIGTERM", "SIGKILL"])
def test_the_end_of_the_engine_is_the_end_of_its_jobs(tmp_path, how):
    with serving() as engine:
        engine.say({"id": "long", "spec": endless(tmp_path)})
        engine.until("long", "hello")
        processes = psutil.Process(engine.process.pid).children(recursive=True)
        assert processes
        if how == "end of input":
            engine.process.stdin.close()
        else:
            engine.process.send_signal(getattr(signal, how))
        rest = [json.loads(line) for line in engine.process.stdout.read().splitlines()]
        assert engine.process.wait(20) == {"end of input": 0, "SIGTERM": 130, "SIGKILL": -9}[how]
        assert [event.get("code") for event in rest] == ([] if how == "SIGKILL" else ["cancelled"])
        assert not psutil.wait_procs(processes, timeout=10)[1]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no guard process tells of a crash")
def test_a_job_that_crashes_takes_nothing_with_it(tmp_path):
    with serving() as engine:
        engine.say({"id": "long", "spec": endless(tmp_path)})
        engine.until("long", "hello")
        (guard,) = psutil.Process(engine.process.pid).children()
        guard.children()[0].send_signal(signal.SIGSEGV)
        assert engine.until("long", *ENDS)[-1]["code"] == "engine_crashed"
        engine.say({"id": "again", "spec": endless(tmp_path / "again")})
        engine.until("again", "hello")
        (guard,) = psutil.Process(engine.process.pid).children()
        guard.kill()  # which can tell nothing any more
        assert engine.until("again", *ENDS)[-1]["code"] == "engine_crashed"
        engine.say({"id": "q", "spec": {"job": "models"}})
        assert engine.event()["event"] == "result"


UNDYING = """
import asyncio.subprocess, gc, sys, threading, time
from engine.cli.serve import child
asyncio.subprocess.Process.kill = lambda process: None  # as where the machine is so busy that it comes late
child._LAST = child._DYING = 0.0
child._command = lambda: [sys.executable, "-c", "import time; time.sleep(1)"]
job = child.ChildJob("{}")
threading.Timer(0.5, job.cancel).start()
job.run(print)
time.sleep(1.5)  # until it has died, whose end a thread of asyncio waits for
gc.collect()
"""


def test_nothing_is_said_of_a_cancelled_job_that_takes_long_to_die():
    ended = subprocess.run([sys.executable, "-c", UNDYING], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")


def test_a_reader_that_stopped_reading_does_not_keep_the_engine_alive():
    with serving() as engine:
        for number in range(200):  # answers of some kilobytes each: more than a pipe takes
            engine.say({"id": str(number), "spec": {"job": "models"}})
        engine.process.stdin.close()
        assert engine.process.wait(20) == 0


@pytest.mark.parametrize(
    ("line", "id", "code"),
    [
        (b"", None, "request_invalid"),
        (b"models", None, "request_invalid"),
        (b"[1]", None, "request_invalid"),
        (b"[" * 100_000, None, "request_invalid"),
        (b"\xff\xfe", None, "request_invalid"),
        (None, None, "request_invalid"),
        (b'{"spec": {"job": "models"}}', None, "request_invalid"),
        (b'{"id": 7, "spec": {"job": "models"}}', None, "request_invalid"),
        (b'{"id": "", "spec": {"job": "models"}}', None, "request_invalid"),
        (b'{"id": "1", "id": "2", "spec": {"job": "models"}}', None, "request_invalid"),
        (b'{"id": "%s", "cancel": true}' % (b"x" * 300), None, "request_invalid"),
        (b'{"id": "7"}', "7", "request_invalid"),
        (b'{"id": "7", "cancel": false}', "7", "request_invalid"),
        (b'{"id": "7", "cancel": true, "spec": {"job": "models"}}', "7", "request_invalid"),
        (b'{"id": "7", "spec": {"job": "conquer"}}', "7", "job_invalid"),
        (b'{"id": "7", "spec": {"job": "scan", "stack": "\\ud800"}}', "7", "job_invalid"),
        (b'{"id": "7", "spec": {"job": "sample", "out": "o", "seed": true}}', "7", "job_invalid"),
    ],
)
def test_what_is_no_request_is_refused_with_its_id_where_it_has_one(line, id, code):
    with pytest.raises(Refused) as raised:
        parse(line)
    assert (raised.value.id, raised.value.error.code) == (id, code)
    told = []
    desk = Desk(lambda line, droppable: told.append(line))
    desk.take(line)
    desk.close(5)
    (event,) = map(json.loads, told)
    assert (event.get("id"), event["event"], event["code"]) == (id, "error", code)
    assert event["hint"]


def test_a_sound_request_is_read():
    assert parse(b'{"id": "7", "spec": {"job": "doctor"}}') == Request("7", DoctorJob())
    assert parse('{"cancel": true, "id": "é"}'.encode()) == Request("é", None)


def test_lines_are_bounded_and_an_unfinished_one_is_none(tmp_path):
    path = tmp_path / "lines"
    path.write_bytes(b"one\n\n" + b"x" * 200_000 + b"\n" + b"y" * 100 + b"\n" + b"z" * 101 + b"\nlast\nunfinished")
    with path.open("rb") as file:
        assert [*lines(file.fileno(), 100)] == [b"one", b"", None, b"y" * 100, None, b"last"]


@pytest.fixture
def held(monkeypatch):
    """Quick jobs that begin, and end only when they are let go; those that have begun, and the letting go."""
    begun, release = SimpleQueue(), threading.Event()

    def run(job, emit) -> Result:
        begun.put(job)
        release.wait(30)
        return Result()

    monkeypatch.setattr("engine.cli.serve.desk.run_job", run)
    yield begun, release
    release.set()


def test_an_id_is_used_again_only_after_its_end(held):
    """And a line that is wrong about an open job is not taken for its end."""
    begun, release = held
    told = []
    desk = Desk(lambda line, droppable: told.append(json.loads(line)))
    desk.take(b'{"id": "7", "spec": {"job": "models"}}')
    begun.get(timeout=30)
    desk.take(b'{"id": "7", "spec": {"job": "models"}}')
    desk.take(b'{"id": "7", "spec": 1}')
    assert [event.get("id") for event in told] == [None, None]
    assert told[0]["hint"] == "Give another id, or wait for that job's last event."
    desk.take(b'{"id": "7", "cancel": true}')
    assert (told[-1]["id"], told[-1]["code"]) == ("7", "cancelled")
    assert "blocks" not in told[-1]["hint"]  # a quick job has none to go on from
    desk.take(b'{"id": "7", "cancel": true}')
    desk.take(b'{"id": "7", "spec": {"job": "doctor"}}')
    begun.get(timeout=30)
    release.set()  # of the first nothing is told any more, though it ends only now
    desk._quick.shutdown(wait=True)
    assert [event["event"] for event in told[2:]] == ["error", "result"]
    desk.close(5)
    assert len(told) == 4


class Stuck:
    """An output whose reader has stopped, until it is let go."""

    def __init__(self) -> None:
        self.let_go, self.written = threading.Event(), []

    def write(self, line: bytes) -> None:
        self.let_go.wait(30)
        self.written.append(line)


@pytest.fixture
def stuck(monkeypatch):
    output = Stuck()
    monkeypatch.setattr(teller, "Output", lambda: output)
    yield output
    output.let_go.set()


def test_for_a_reader_that_stopped_progress_is_dropped_and_results_are_kept(stuck, monkeypatch):
    monkeypatch.setattr(teller, "_PROGRESS", 1000)
    told = teller.Teller(lambda: pytest.fail("not heard"))
    for number in range(500):
        told.tell(b"progress %3d\n" % number, droppable=True)
        told.tell(b"result %3d\n" % number)
    stuck.let_go.set()
    told.close(30)
    assert [line for line in stuck.written if b"result" in line] == [b"result %3d\n" % number for number in range(500)]
    assert 20 < sum(b"progress" in line for line in stuck.written) < 100


def test_a_reader_that_leaves_more_than_anybody_would_ends_the_engine_once(stuck, monkeypatch):
    monkeypatch.setattr(teller, "_MOST", 1000)
    ended: SimpleQueue = SimpleQueue()
    told = teller.Teller(lambda: ended.put("ended"))
    for _ in range(30):
        told.tell(b"x" * 100)
    assert ended.get(timeout=30) == "ended"
    told.close(0)
    assert ended.empty()


@pytest.mark.parametrize(
    ("error", "code"), [(OSError("no more processes"), "engine_not_started"), (RuntimeError("threads"), "unforeseen")]
)
def test_a_job_that_cannot_be_started_does_not_keep_the_next_one(monkeypatch, error, code):
    def fail(child, take):
        raise error

    monkeypatch.setattr("engine.cli.serve.child.ChildJob.run", fail)
    told = SimpleQueue()
    desk = Desk(lambda line, droppable: told.put(line))
    for id in ("1", "2"):
        desk.take(json.dumps({"id": id, "spec": {"job": "scan", "stack": "s"}}).encode())
    events = [json.loads(told.get(timeout=30)) for _ in range(2)]
    assert [(event["id"], event["code"]) for event in events] == [("1", code), ("2", code)]
    desk.close(5)


class TestModels:
    """A package is verified once, and again when one of its files has changed."""

    @pytest.fixture
    def loaded(self, tmp_path, monkeypatch) -> list:
        write_package(tmp_path / "one")
        monkeypatch.setattr("engine.jobs.models.bundled_folders", lambda: {"one": tmp_path / "one"})
        found, load = [], models.load_package
        monkeypatch.setattr("engine.jobs.models.load_package", lambda folder: found.append(folder) or load(folder))
        return found

    def names(self) -> tuple[list[str], list[str]]:
        told = []
        rows = models.run(ModelsJob(), told.append).summary["models"]
        return [row["name"] for row in rows], [event.code for event in told]

    def test_an_unchanged_package_is_not_read_again(self, loaded):
        assert self.names() == self.names()
        assert len(loaded) == 1

    def test_a_changed_file_is_noticed_though_its_size_stays(self, loaded, tmp_path):
        (name,), _ = self.names()
        head = tmp_path / "one" / "head.onnx"
        content = head.read_bytes()
        head.write_bytes(bytes([content[0] ^ 1]) + content[1:])
        status = head.stat()
        os.utime(head, ns=(status.st_atime_ns, status.st_mtime_ns + 1))  # a clock may be coarse
        assert self.names() == ([], ["package_tampered"])
        assert self.names() == ([], ["package_tampered"])  # and is told each time
        assert len(loaded) == 2
        head.write_bytes(content)
        os.utime(head, ns=(status.st_atime_ns, status.st_mtime_ns + 2))
        assert self.names() == ([name], [])

    def test_a_file_that_is_slipped_in_is_noticed(self, loaded, tmp_path):
        self.names()
        (tmp_path / "one" / "more.onnx").write_bytes(b"")
        assert self.names() == ([], ["package_tampered"])
