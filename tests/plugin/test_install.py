from pathlib import Path

import pytest

from cropmapper_plugin.client import install
from cropmapper_plugin.client.folders import python_of
from cropmapper_plugin.client.install import Installation


@pytest.fixture
def empty_lock(tmp_path, monkeypatch):
    """A lock file without packages: the environment is real, and nothing is downloaded."""
    lock = tmp_path / "empty.txt"
    lock.write_text("")
    monkeypatch.setattr(install, "lock_file", lambda: lock)
    return lock


def run(until, folder):
    installation, lines = Installation(folder), []
    installation.logged.connect(lines.append)
    (answer,) = until(installation.installed, installation.failed, start=installation.start)
    return answer, lines


def test_a_real_environment_is_made_and_tried_before_it_is_used(until, empty_lock, tmp_path):
    folder = tmp_path / "profile" / "engine"
    answer, lines = run(until, folder)
    if answer["code"] == "no_base_python":
        pytest.skip("no Python here can make environments")
    assert python_of(folder).is_file()
    # Without the packages it is no engine, and the user is told what it lacks.
    assert answer["code"] == "python_unusable"
    assert "lacks click" in answer["message"]
    assert any("-m venv" in line for line in lines)
    assert any("-m pip" in line and str(empty_lock) in line for line in lines)


def test_a_failure_says_what_the_tool_said(until, empty_lock, tmp_path):
    empty_lock.write_text("no such requirement!\n")
    answer, _ = run(until, tmp_path / "engine")
    if answer["code"] == "no_base_python":
        pytest.skip("no Python here can make environments")
    assert answer["code"] == "install_failed"
    assert str(tmp_path / "engine") in answer["message"]


def test_without_any_python_the_user_is_told_where_to_get_one(until, monkeypatch, tmp_path):
    monkeypatch.setattr(install, "base_candidates", list)
    answer, _ = run(until, tmp_path / "engine")
    assert answer["code"] == "no_base_python"
    assert "python.org" in answer["hint"]
    assert not Path(tmp_path / "engine").exists()
