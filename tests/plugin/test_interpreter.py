import ast
import os
import sys
from pathlib import Path

import pytest
from qgis.core import QgsSettings

import cropmapper_plugin
from cropmapper_plugin.client import interpreter
from cropmapper_plugin.client.folders import managed_environment, python_of
from cropmapper_plugin.client.interpreter import Candidate, InterpreterSearch, engine_candidates

PLUGIN = Path(cropmapper_plugin.__file__).parent


def search(until, candidates, probe=interpreter.PROBE):
    looking = InterpreterSearch(candidates, probe)
    reasons = []
    looking.logged.connect(reasons.append)
    (answer,) = until(looking.found, looking.failed, start=looking.start)
    return answer, reasons


def test_the_variable_names_the_engines_python(engine, until):
    answer, _ = search(until, engine_candidates())
    assert answer == engine.python


def test_the_choice_in_options_comes_first(engine, until, monkeypatch):
    monkeypatch.setenv("CROPMAPPER_PYTHON", "/nowhere/python")
    QgsSettings().setValue("cropmapper/python", engine.python)
    answer, _ = search(until, engine_candidates())
    QgsSettings().remove("cropmapper/python")
    assert answer == engine.python


def test_a_choice_that_fails_is_said_where_nothing_else_is_found(engine, until):
    chosen = Candidate(("/nowhere/python",), "chosen in Options", chosen=True)
    answer, _ = search(until, [chosen, Candidate(("/nowhere/either",), "the system's")])
    assert answer["code"] == "python_unusable"
    assert answer["message"] == "The Python chosen in Options, /nowhere/python, cannot be started."
    assert "Install engine" in answer["hint"]
    assert "Options" in answer["hint"]


def test_a_choice_that_fails_keeps_nobody_from_the_engine_that_is_there(engine, until):
    """Else it would also keep the one that Install engine has just made from being used."""
    chosen = Candidate(("/nowhere/python",), "chosen in Options", chosen=True)
    looking, said = InterpreterSearch([chosen, Candidate((engine.python,), "the managed environment")]), []
    looking.replaced.connect(said.append)
    (answer,) = until(looking.found, looking.failed, start=looking.start)
    assert answer == engine.python
    assert said == [
        f"The Python chosen in Options, /nowhere/python, cannot be started. {engine.python} is used instead."
    ]


def test_an_offer_that_fails_is_passed_over_with_its_reason(engine, until):
    answer, reasons = search(until, [Candidate((name,), "") for name in ("/nowhere/python", engine.python)])
    assert answer == engine.python
    assert reasons == ["/nowhere/python cannot be started."]


def test_a_python_without_the_packages_will_not_do(until):
    if not Path("/usr/bin/python3").is_file():
        pytest.skip("no /usr/bin/python3")
    answer, (reason,) = search(until, [Candidate(("/usr/bin/python3",), "")])
    assert answer["code"] == "no_engine_python"
    assert "Install engine" in answer["hint"]
    assert "onnxruntime" in reason


def test_one_that_hangs_is_given_up(until, monkeypatch, engine):
    monkeypatch.setattr(interpreter, "PROBE_TIMEOUT_MS", 300)
    answer, _ = search(until, [Candidate((engine.python,), "")], "import time; time.sleep(60)")
    assert answer["code"] == "no_engine_python"


def test_the_managed_environment_lies_outside_the_plugin():
    assert PLUGIN not in managed_environment().parents
    assert python_of(managed_environment()).is_relative_to(managed_environment())


def test_qgiss_own_executable_is_never_asked():
    """On Windows and macOS it is QGIS: starting it opens a second window."""
    for path in PLUGIN.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            assert not (isinstance(node, ast.Attribute) and node.attr in ("executable", "_base_executable")), path


def program(path: Path) -> Path:
    """A program that would leave a mark beside itself."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\ntouch {path}.ran\n")
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
    def test_a_choice_by_a_relative_path_is_not_started(self, until, planted, name):
        answer, _ = search(until, [Candidate((name,), "chosen in Options", chosen=True)])
        assert answer["code"] == "python_unusable"
        assert f"{name}, is not a full path." in answer["message"]
        assert not [path for path in planted if path.with_name(f"{path.name}.ran").exists()]

    def test_what_a_python_says_of_itself_is_checked_too(self, until, engine):
        answer, (reason,) = search(until, [Candidate((engine.python,), "")], "print('python3')")
        assert answer["code"] == "no_engine_python"
        assert reason.endswith("does not say where it is.")


@pytest.mark.parametrize(
    ("path", "full"),
    [(r"C:\Python\python.exe", True), (r"\Python\python.exe", False), ("C:python.exe", False), ("", False)],
)
def test_a_path_without_its_drive_is_not_full_on_windows(monkeypatch, path, full):
    import ntpath

    monkeypatch.setattr(interpreter, "os", type("os", (), {"path": ntpath}))
    monkeypatch.setattr(interpreter.sys, "platform", "win32")
    assert interpreter.is_full(path) is full


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has the py launcher instead")
def test_a_link_beside_its_target_is_asked_once(tmp_path, monkeypatch):
    for name in ("python3.11", "python3"):
        (tmp_path / name).symlink_to("/bin/sh") if name == "python3.11" else (tmp_path / name).symlink_to("python3.11")
    monkeypatch.setenv("PATH", str(tmp_path) + os.pathsep + os.environ["PATH"])
    asked = [candidate.command[0] for candidate in interpreter.system_candidates()]
    assert [path for path in asked if path.startswith(str(tmp_path))] == [str(tmp_path / "python3")]
