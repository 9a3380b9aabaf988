"""A cancel ends the engine within two seconds, whatever it is doing, and says so."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest

from engine.events import Unheard
from engine.process.guard import in_time

from .conftest import write_stack
from .test_cli import ROOT

fcntl = pytest.importorskip("fcntl")
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no guard process stands by the engine")

# The engine promises two; a machine that tests is busy.
_SECONDS = 5


def begun(*arguments, **more) -> subprocess.Popen:
    command = [sys.executable, "-I", "-X", "utf8", str(ROOT / "engine" / "__main__.py"), *map(str, arguments)]
    streams = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    return subprocess.Popen([*command, "--events", "jsonl"], **{**streams, **more})


def expression(folder: Path) -> list:
    """A user's expression that keeps Python's lock for longer than anybody lives."""
    path = sorted(write_stack(folder / "stack").iterdir())[0]
    path.rename(path.with_name("a" * 60 + ".tif"))
    return ["scan", folder / "stack", "--date-pattern", r"(a|a?)+$(?P<year>\d{4})(?P<doy>\d{3})"]


def silent_server(folder: Path) -> list:
    return ["scan", f"http://127.0.0.1:{(folder / 'port').read_text()}/items.json"]


def silent_raster(folder: Path) -> list:
    return ["scan", f"http://127.0.0.1:{(folder / 'port').read_text()}/S2_20230512.tif"]


def large_scene(folder: Path) -> list:
    return ["sample", folder / "scene", "--width", 20_000, "--height", 15_000]


@pytest.fixture
def listening(tmp_path):
    """A server that takes requests and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        (tmp_path / "port").write_text(str(server.getsockname()[1]))
        yield


@pytest.mark.usefixtures("listening")
@pytest.mark.parametrize(
    ("situation", "how"),
    [
        (expression, "end of input"),
        (expression, "SIGTERM"),
        (silent_server, "end of input"),
        (silent_raster, "SIGTERM"),
        (large_scene, "end of input"),
    ],
)
def test_a_cancel_ends_what_does_not_look_up_from_its_work(tmp_path, situation, how):
    flags = ["--cancel-on-eof"] if how == "end of input" else []
    with begun(*situation(tmp_path), *flags) as process:
        process.stdout.readline()  # hello
        time.sleep(0.5)
        assert process.poll() is None
        engine = psutil.Process(process.pid).children()
        since = time.monotonic()
        if flags:
            process.stdin.close()
        else:
            process.send_signal(getattr(signal, how))
        said = process.stdout.read()
        assert process.wait(20) == 130
        assert time.monotonic() - since < _SECONDS
        assert json.loads(said.splitlines()[-1])["code"] == "cancelled"
        assert not psutil.wait_procs(engine, timeout=2)[1]


def test_a_second_signal_ends_it_at_once(tmp_path):
    with begun(*expression(tmp_path)) as process:
        process.stdout.readline()
        time.sleep(0.5)
        since = time.monotonic()
        for _ in range(2):
            process.send_signal(signal.SIGINT)
            time.sleep(0.2)  # two that wait together would be one
        assert process.wait(20) == 130
        assert time.monotonic() - since < 1.2


@pytest.mark.parametrize("how", ["end of input", "SIGTERM"])
def test_a_reader_that_stopped_reading_keeps_nothing_alive(tmp_path, how):
    reading, writing = os.pipe()
    fcntl.fcntl(writing, fcntl.F_SETPIPE_SZ if hasattr(fcntl, "F_SETPIPE_SZ") else 1031, 4096)
    os.set_blocking(writing, False)
    filled = 0
    while filled < 4096:
        filled += os.write(writing, b" " * 512)
    os.set_blocking(writing, True)
    with begun("doctor", *(["--cancel-on-eof"] if how == "end of input" else []), stdout=writing) as process:
        time.sleep(1.5)
        assert process.poll() is None  # it waits to say hello
        since = time.monotonic()
        process.stdin.close() if how == "end of input" else process.send_signal(signal.SIGTERM)
        assert process.wait(20) == 130
        assert time.monotonic() - since < _SECONDS
        os.close(reading)
        os.close(writing)


def test_an_engine_whose_starter_is_killed_ends_with_it(tmp_path):
    with begun(*expression(tmp_path)) as process:
        process.stdout.readline()
        engine = psutil.Process(process.pid).children()
        assert engine
        process.kill()
        process.wait()
        assert not psutil.wait_procs(engine, timeout=5)[1]


def test_a_crash_of_a_library_is_an_error_with_a_sentence(tmp_path):
    with begun(*expression(tmp_path)) as process:
        process.stdout.readline()
        psutil.Process(process.pid).children()[0].send_signal(signal.SIGSEGV)
        said = process.stdout.read()
        assert process.wait(20) == 1
        error = json.loads(said.splitlines()[-1])
        assert error["code"] == "engine_crashed"
        assert error["hint"]


@pytest.mark.usefixtures("listening")
@pytest.mark.parametrize("how", ["end of input", "SIGINT", "SIGTERM"])
def test_without_a_guard_the_engines_own_watchdog_ends_it(tmp_path, how):
    """As on Windows and macOS; there only what keeps Python's lock is beyond it."""
    arguments = ["cropmapper", *map(str, silent_server(tmp_path)), "--events", "jsonl"]
    arguments += ["--cancel-on-eof"] if how == "end of input" else []
    code = (
        "import sys\n"
        "from engine.process import guard\n"
        "from engine.cli import main\n"
        "from types import SimpleNamespace\n"
        "guard.sys = SimpleNamespace(platform='elsewhere')\n"
        f"sys.argv = {arguments!r}\n"
        "sys.exit(main())\n"
    )
    streams = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, **streams) as process:
        assert json.loads(process.stdout.readline())["pid"] == process.pid
        time.sleep(0.5)
        assert not psutil.Process(process.pid).children()
        since = time.monotonic()
        if how == "end of input":
            process.stdin.close()
        else:
            process.send_signal(getattr(signal, how))
        said = process.stdout.read()
        assert process.wait(20) == 130
        assert time.monotonic() - since < _SECONDS
        assert json.loads(said.splitlines()[-1])["code"] == "cancelled"


def test_a_last_word_that_nobody_can_hear_leaves_no_traceback(monkeypatch):
    faults = []
    monkeypatch.setattr(threading, "excepthook", faults.append)

    def say() -> None:
        raise Unheard(BrokenPipeError())

    in_time(say)
    assert not faults
