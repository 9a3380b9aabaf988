"""The session against a small engine of the test's own; `test_process.py` has the real one."""

import os
import signal
import sys
import time

import pytest
from qgis.core import QgsSettings

from cropmapper_plugin.client import interpreter, process
from cropmapper_plugin.client.interpreter import EngineSearch
from cropmapper_plugin.client.process import EngineProcess
from cropmapper_plugin.client.session import Session

# Answers a question with what it was asked and its own process id; `wait` until it is cancelled.
SERVE = """
import json, os, sys
def say(**event):
    print(json.dumps(event), flush=True)
say(event="hello", schema_version=1, engine_version="0", job="serve", pid=os.getpid())
print("a library's chatter", flush=True)
for line in sys.stdin:
    asked = json.loads(line)
    key = asked["id"]
    if asked.get("cancel"):
        say(event="error", id=key, code="cancelled", message="The job was cancelled.", hint="")
        continue
    job = asked["spec"]["job"]
    if job == "wait":
        say(event="progress", id=key, stage="scan", done=0, total=2, message="")
    elif job == "crash":
        os._exit(3)
    elif job == "bad":
        say(event="error", id=key, code="job_invalid", message="No such job.", hint="Ask for another.")
    else:
        say(event="warning", id=key, code="odd", message="an odd thing")
        say(event="result", id=key, outputs={}, summary={"job": job, "pid": os.getpid()})
        say(event="result", id=key, outputs={}, summary={"job": "a second answer"})
"""


@pytest.fixture
def asked(monkeypatch, tmp_path):
    """A session with that engine, and how often a Python was looked for."""
    (tmp_path / "engine").mkdir()
    (tmp_path / "engine" / "__main__.py").write_text(SERVE)
    monkeypatch.setattr(process, "engine_root", lambda: tmp_path)
    made = Session()
    yield made
    made.close()


def answer_of(session, until, job):
    question = session.ask({"job": job})
    return until(question.succeeded, question.failed)[0]


def test_one_engine_answers_all_questions(asked, until):
    answers = [answer_of(asked, until, job) for job in ("models", "doctor", "models")]
    assert [answer["summary"]["job"] for answer in answers] == ["models", "doctor", "models"]
    assert len({answer["summary"]["pid"] for answer in answers}) == 1


def test_which_python_answers_is_no_news_where_none_was_refused(asked, until):
    lines = []
    asked.logged.connect(lines.append)
    answer_of(asked, until, "models")
    assert not [line for line in lines if line.startswith("Engine: ")]


def test_questions_asked_at_once_are_each_answered_once(asked, wait_for):
    heard = []
    for job in ("first", "second", "third"):
        asked.ask({"job": job}).succeeded.connect(lambda event: heard.append(event["summary"]["job"]))
    wait_for(lambda: len(heard) == 3)
    assert heard == ["first", "second", "third"]


def test_an_error_and_a_warning_reach_who_asked(asked, until):
    question, warnings = asked.ask({"job": "models"}), []
    question.warned.connect(warnings.append)
    until(question.succeeded)
    assert [event["message"] for event in warnings] == ["an odd thing"]
    assert answer_of(asked, until, "bad")["code"] == "job_invalid"


def test_a_question_is_cancelled_by_itself(asked, until):
    waiting = asked.ask({"job": "wait"})
    until(waiting.progress)
    assert answer_of(asked, until, "models")["event"] == "result"
    assert until(waiting.failed, start=lambda: asked.cancel(waiting))[0]["code"] == "cancelled"


def test_a_question_is_cancelled_before_an_engine_is_there(asked, until):
    question, heard = asked.ask({"job": "models"}), []
    question.failed.connect(heard.append)
    asked.cancel(question)
    assert [problem["code"] for problem in heard] == ["cancelled"]
    assert answer_of(asked, until, "doctor")["summary"]["job"] == "doctor"


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
def test_an_engine_that_is_killed_is_told_within_a_second_and_started_again(asked, until):
    before = answer_of(asked, until, "models")["summary"]["pid"]
    waiting = asked.ask({"job": "wait"})
    until(waiting.progress)
    began = time.monotonic()
    (problem,) = until(waiting.failed, start=lambda: os.kill(before, signal.SIGKILL))
    assert time.monotonic() - began < 1
    assert problem["code"] == "engine_crashed"
    assert answer_of(asked, until, "models")["summary"]["pid"] != before


def test_an_engine_that_dies_while_nobody_asks_is_started_again(asked, until, wait_for):
    pid = answer_of(asked, until, "models")["summary"]["pid"]
    os.kill(pid, signal.SIGTERM)
    wait_for(lambda: asked._engine is None)
    assert answer_of(asked, until, "models")["summary"]["pid"] != pid


def test_a_crash_is_told_with_the_last_words(asked, until):
    problem = answer_of(asked, until, "crash")
    assert "exit code 3" in problem["message"]
    assert "a library's chatter" in problem["message"]


def test_a_closed_session_leaves_no_process(asked, until):
    pid = answer_of(asked, until, "models")["summary"]["pid"]
    asked.close()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_without_a_python_all_who_ask_are_told(asked, until, monkeypatch):
    monkeypatch.setattr(interpreter, "engine_candidates", list)
    first, second = asked.ask({"job": "models"}), asked.ask({"job": "doctor"})
    heard = []
    first.failed.connect(heard.append)
    until(second.failed)
    assert heard[0]["code"] == "engine_not_found"


def test_the_engine_is_found_once_and_again_when_the_choice_changes(until, monkeypatch, engine):
    interpreter.forget()
    probed, passing = [], interpreter.passing
    monkeypatch.setattr(interpreter, "passing", lambda *asked: (probed.append(asked), passing(*asked))[1])

    def found():
        search = EngineSearch()
        return until(search.ready, start=search.start)[0]

    assert found() == found() == engine.python
    assert len(probed) == 1
    QgsSettings().setValue("cropmapper/python", engine.python)
    found()
    assert len(probed) == 2
    # An engine that ends before its first word may not be one any more.
    dead = EngineProcess(engine.python)
    until(dead.ended, start=lambda: dead.start("no such command"))
    found()
    assert len(probed) == 3
