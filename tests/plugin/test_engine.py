"""The session with the real engine behind it."""

import os
import signal
import sys
import time

import pytest

from cropmapper_plugin.client.session import Session
from cropmapper_plugin.panel.engine import Engine


@pytest.fixture
def session():
    made = Session()
    yield made
    made.close()


def ask(session, until, **spec):
    question = session.ask(spec)
    return until(question.succeeded, question.failed)[0]


def test_models_are_those_of_the_command_line(session, until, listed):
    assert ask(session, until, job="models")["summary"]["models"] == listed


def test_a_scan_is_told_as_it_goes_and_models_are_answered_beside_it(session, until, scene, mapped):
    scan, progress, beside = session.ask({"job": "scan", "stack": str(scene.stack)}), [], []
    scan.progress.connect(progress.append)
    session.ask({"job": "models"}).succeeded.connect(beside.append)
    (answer,) = until(scan.succeeded, scan.failed)
    used = [row["date"] for row in answer["summary"]["rows"] if row["used"]]
    assert used == mapped["summary"]["dates_used"]
    assert progress
    assert beside


def test_what_is_wrong_with_a_question_is_said_and_the_next_is_answered(session, until):
    assert ask(session, until, job="scan", stack="/no/such/folder")["event"] == "error"
    assert ask(session, until, job="no such job")["code"] == "job_invalid"
    assert ask(session, until, job="doctor")["event"] == "result"


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
def test_a_killed_engine_is_told_within_a_second_and_started_again(session, until, scene):
    ask(session, until, job="models")
    scan = session.ask({"job": "scan", "stack": str(scene.stack)})
    pid, began = session._engine._process.processId(), time.monotonic()
    (problem,) = until(scan.failed, scan.succeeded, start=lambda: os.kill(pid, signal.SIGKILL))
    assert time.monotonic() - began < 1
    assert problem["code"] == "engine_crashed"
    assert ask(session, until, job="models")["event"] == "result"


def test_a_list_of_models_that_comes_is_the_panels(until):
    panel = Engine()
    (models,) = until(panel.models, panel.failed, start=panel.look)
    assert models[0]["name"]
    panel.abandon()
