from __future__ import annotations

import ast
import os
import runpy
import sys
from pathlib import Path, PureWindowsPath

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QProcess
from qgis.PyQt.QtTest import QTest

import cropmapper_plugin
from cropmapper_plugin.client import interpreter
from cropmapper_plugin.client.folders import managed_environment, python_of
from cropmapper_plugin.client.interpreter import Candidate, EngineSearch, engine_candidates
from cropmapper_plugin.client.wanted import record

PLUGIN = Path(cropmapper_plugin.__file__).parent


@pytest.fixture
def search(until, monkeypatch):
    """Look for the engine's Python among candidates: what is found, or the error, and what is logged."""

    def look(*candidates: Candidate) -> tuple[str | dict, list[str]]:
        interpreter.forget()
        monkeypatch.setattr(interpreter, "engine_candidates", lambda: list(candidates))
        looking, logged = EngineSearch(), []
        looking.logged.connect(logged.append)
        (answer,) = until(looking.ready, looking.failed, start=looking.start)
        return answer, logged

    yield look
    interpreter.forget()


def test_the_variable_names_the_engines_python(engine, search):
    answer, _ = search(*engine_candidates())
    assert answer == engine.python


def test_the_choice_in_options_comes_first(engine, search, monkeypatch):
    monkeypatch.setenv("CROPMAPPER_PYTHON", "/nowhere/python")
    QgsSettings().setValue("cropmapper/python", engine.python)
    answer, _ = search(*engine_candidates())
    QgsSettings().remove("cropmapper/python")
    assert answer == engine.python


def test_an_environment_that_was_not_finished_is_not_asked(monkeypatch, tmp_path):
    monkeypatch.setattr(interpreter, "managed_environment", lambda: tmp_path)
    python = python_of(tmp_path)
    python.parent.mkdir()
    python.touch()
    assert str(python) not in [candidate.command[0] for candidate in engine_candidates()]
    record(tmp_path).write_text("engine\n", encoding="utf-8")
    assert engine_candidates()[0].command == (str(python),)


def test_a_choice_that_fails_is_said_where_nothing_else_is_found(search):
    answer, _ = search(
        Candidate(("/nowhere/python",), "The Python chosen in Options, /nowhere/python,"),
        Candidate(("/nowhere/either",)),
    )
    assert answer["code"] == "engine_unusable"
    assert answer["message"] == "The Python chosen in Options, /nowhere/python, cannot be started."
    assert "Install engine" in answer["hint"]
    assert "Options" in answer["hint"]


def test_a_choice_that_fails_keeps_nobody_from_the_engine_that_is_there(engine, search):
    """Else it would also keep the one that Install engine has just made from being used."""
    answer, said = search(
        Candidate(("/nowhere/python",), "The Python chosen in Options, /nowhere/python,"), Candidate((engine.python,))
    )
    assert answer == engine.python
    assert said == ["The Python chosen in Options, /nowhere/python, cannot be started."]


def test_an_offer_that_fails_is_passed_over_with_its_reason(engine, search):
    answer, reasons = search(Candidate(("/nowhere/python",)), Candidate((engine.python,)))
    assert answer == engine.python
    assert reasons == ["/nowhere/python cannot be started."]


@pytest.mark.skipif(sys.platform == "win32", reason="made of a shell script")
def test_a_last_line_without_an_end_is_its_own_programs(engine, search, tmp_path):
    broken = program(tmp_path / "python", "printf 'no memory'; exit 1")
    answer, reasons = search(Candidate((str(broken),)), Candidate((engine.python,)))
    assert reasons == [f"{broken} no memory."]
    assert answer == engine.python


def test_a_python_without_the_packages_will_not_do(search):
    if not Path("/usr/bin/python3").is_file():
        pytest.skip("no /usr/bin/python3")
    answer, (reason,) = search(Candidate(("/usr/bin/python3",)))
    assert answer["code"] == "engine_not_found"
    assert "Install engine" in answer["hint"]
    assert reason.startswith("/usr/bin/python3 lacks ")
    assert "onnxruntime" in reason


@pytest.mark.parametrize(
    ("version", "modules", "reason"),
    [
        ((3, 8), [], "old 3.8"),
        ((3, 9), ["json", "no_such", "none_such"], "lacks no_such, none_such"),
        ((3, 9), ["json", "broken", "no_such"], "broken broken: no symbol"),
        ((3, 9), ["silent"], "broken silent: MemoryError"),
        ((3, 9), ["nameless"], "lacks nameless"),
        ((3, 9), ["json", "ast"], None),
    ],
)
def test_a_python_says_why_it_will_not_do(monkeypatch, tmp_path, capsys, version, modules, reason):
    (tmp_path / "broken.py").write_text("raise OSError('Please read this.\\n\\nno symbol\\n')")
    (tmp_path / "silent.py").write_text("raise MemoryError")
    (tmp_path / "nameless.py").write_text("raise ModuleNotFoundError('none')")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "version_info", version)
    monkeypatch.setattr(sys, "version", "3.8 (main)")
    monkeypatch.setattr(sys, "argv", ["probe.py", *modules])
    if reason is None:
        runpy.run_path(str(interpreter.PROBE))
        assert capsys.readouterr().out.strip() == sys.executable
    else:
        with pytest.raises(SystemExit, match=f"^{reason}$"):
            runpy.run_path(str(interpreter.PROBE))


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("broken numpy: no symbol {x}.", "cannot import numpy: no symbol {x}"),
        ("lacks click, rich", "lacks click, rich"),
        ("old 3.8", "is Python 3.8, and the engine needs 3.9 or later"),
        (" Illegal instruction. ", "Illegal instruction"),
    ],
)
def test_what_the_probe_says_is_said_in_the_users_language(line, sentence):
    assert interpreter.translated(line) == sentence


@pytest.mark.skipif(sys.platform == "win32", reason="made of a shell script")
def test_one_that_hangs_is_given_up(search, monkeypatch, tmp_path):
    monkeypatch.setattr(interpreter, "PROBE_TIMEOUT_MS", 300)
    slow = program(tmp_path / "python3", "exec sleep 60")
    answer, _ = search(Candidate((str(slow),)))
    assert answer["code"] == "engine_not_found"


@pytest.mark.skipif(sys.platform == "win32", reason="made of shell scripts")
def test_an_abandoned_search_asks_nobody_else_and_says_nothing(monkeypatch, tmp_path, wait_for):
    slow, other = program(tmp_path / "slow", "exec sleep 60"), program(tmp_path / "other")
    monkeypatch.setattr(interpreter, "engine_candidates", lambda: [Candidate((str(path),)) for path in (slow, other)])
    looking, heard = EngineSearch(), []
    for signal in (looking.ready, looking.failed, looking.logged):
        signal.connect(heard.append)
    looking.start()
    wait_for((tmp_path / "slow.ran").exists)
    looking.abandon()
    QTest.qWait(200)
    assert looking._process.state() == QProcess.ProcessState.NotRunning
    assert not heard
    assert not (tmp_path / "other.ran").exists()


def test_the_managed_environment_lies_outside_the_plugin():
    assert PLUGIN not in managed_environment().parents
    assert python_of(managed_environment()).is_relative_to(managed_environment())


def test_qgiss_own_executable_is_never_asked():
    """On Windows and macOS it is QGIS: starting it opens a second window."""
    for path in {*PLUGIN.rglob("*.py")} - {interpreter.PROBE}:  # which runs in the Python that is asked
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            assert not (isinstance(node, ast.Attribute) and node.attr in ("executable", "_base_executable")), path


def program(path: Path, does: str = "") -> Path:
    """A program that leaves a mark beside itself, and whatever else it does."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\ntouch {path}.ran\n{does}\n")
    path.chmod(0o755)
    return path


@pytest.mark.skipif(sys.platform == "win32", reason="made of shell scripts")
class TestTheCurrentFolder:
    """It may be the folder of a project that somebody else made."""

    @pytest.fixture
    def planted(self, tmp_path, monkeypatch):
        made = [program(tmp_path / name) for name in ("python3", "python3.11", "bin/python3", "tools/python3")]
        monkeypatch.chdir(tmp_path)
        monkeypatch.setenv("PATH", f":.:bin:./tools:{tmp_path / 'absolute'}:../{tmp_path.name}/bin::")
        return made

    def test_relative_entries_of_the_path_are_left_out(self, planted, tmp_path):
        own = program(tmp_path / "absolute" / "python3")
        asked = [candidate.command[0] for candidate in interpreter.system_candidates()]
        assert asked[0] == str(own)
        assert all(path == str(own) or not path.startswith(str(tmp_path)) for path in asked)
        assert all(os.path.isabs(path) for path in asked)

    @pytest.mark.parametrize("name", ["python3", "./python3", "bin/python3", ".", "~/python3"])
    def test_a_choice_by_a_relative_path_is_not_started(self, search, planted, name):
        answer, _ = search(Candidate((name,), f"The Python chosen in Options, {name},"))
        assert answer["code"] == "engine_unusable"
        assert f"{name}, is not a full path." in answer["message"]
        assert not [path for path in planted if path.with_name(f"{path.name}.ran").exists()]

    def test_what_a_python_says_of_itself_is_checked_too(self, search, tmp_path):
        answer, (reason,) = search(Candidate((str(program(tmp_path / "python", "echo python3")),)))
        assert answer["code"] == "engine_not_found"
        assert reason.endswith("does not say where it is.")


@pytest.mark.parametrize(
    ("path", "full"),
    [(r"C:\Python\python.exe", True), (r"\Python\python.exe", False), ("C:python.exe", False), ("", False)],
)
def test_a_path_without_its_drive_is_not_full_on_windows(monkeypatch, path, full):
    monkeypatch.setattr(interpreter, "Path", PureWindowsPath)
    asked = list(interpreter.passing([Candidate((path,))], [], print)) if not full else None
    assert not asked
    if full:
        command, _ = next(interpreter.passing([Candidate((path,))], [], print))
        assert command[0] == path


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has the py launcher instead")
def test_a_link_beside_its_target_is_asked_once(tmp_path, monkeypatch):
    for name in ("python3.11", "python3"):
        (tmp_path / name).symlink_to("/bin/sh") if name == "python3.11" else (tmp_path / name).symlink_to("python3.11")
    monkeypatch.setenv("PATH", str(tmp_path) + os.pathsep + os.environ["PATH"])
    asked = [candidate.command[0] for candidate in interpreter.system_candidates()]
    assert [path for path in asked if path.startswith(str(tmp_path))] == [str(tmp_path / "python3")]
