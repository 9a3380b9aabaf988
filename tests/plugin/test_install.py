import base64
import hashlib
import sys
import zipfile
from pathlib import Path

import pytest
from qgis.core import QgsSettings

from cropmapper_plugin.client import install
from cropmapper_plugin.client.folders import python_of
from cropmapper_plugin.client.install import Installation
from cropmapper_plugin.client.interpreter import Candidate


@pytest.fixture
def lock(tmp_path, monkeypatch):
    """A lock file of the test's own: the environment is real."""
    file = tmp_path / "lock.txt"
    monkeypatch.setattr(install, "lock_file", lambda: file)
    return file


def environments_from(path, template):
    """A Python that makes environments by copying one."""
    path.write_text(f'#!/bin/sh\ncase "$*" in *"-m venv"*) cp -a "{template}" "$5" ;; *) echo "$0" ;; esac\n')
    path.chmod(0o755)
    return path


def run(until, folder):
    installation, lines = Installation(folder), []
    installation.logged.connect(lines.append)
    (answer,) = until(installation.installed, installation.failed, start=installation.start)
    return answer, lines


def test_without_any_python_the_user_is_told_where_to_get_one(until, monkeypatch, tmp_path):
    monkeypatch.setattr(install, "base_candidates", list)
    answer, _ = run(until, tmp_path / "engine")
    assert answer["code"] == "no_base_python"
    assert "python.org" in answer["hint"]
    assert not Path(tmp_path / "engine").exists()


@pytest.fixture
def index(tmp_path):
    """A package index of one package, on the disk and chosen in Options; gives the wheel."""
    wheel = tmp_path / "index" / "maize" / "maize-1.0-py3-none-any.whl"
    wheel.parent.mkdir(parents=True)
    info = "maize-1.0.dist-info"
    files = {
        "maize.py": "",
        f"{info}/METADATA": "Metadata-Version: 2.1\nName: maize\nVersion: 1.0\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = [f"{name},sha256={_mark(text)},{len(text)}" for name, text in files.items()]
    with zipfile.ZipFile(wheel, "w") as packed:
        for name, text in {**files, f"{info}/RECORD": "\n".join([*record, f"{info}/RECORD,,\n"])}.items():
            packed.writestr(name, text)
    wheel.with_name("index.html").write_text(f'<a href="{wheel.name}">{wheel.name}</a>')
    QgsSettings().setValue("cropmapper/index", (tmp_path / "index").as_uri())
    yield wheel
    QgsSettings().remove("cropmapper/index")


def _mark(text: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode().rstrip("=")


def test_a_real_environment_is_made_of_the_locked_files_alone_and_tried_before_it_is_used(
    until, lock, index, tmp_path, monkeypatch
):
    lock.write_text(f"maize==1.0 --hash=sha256:{hashlib.sha256(index.read_bytes()).hexdigest()}\n")
    folder = tmp_path / "profile" / "engine"
    answer, lines = run(until, folder)
    if answer["code"] == "no_base_python":
        pytest.skip("no Python here can make environments")
    assert python_of(folder).is_file()
    assert list(folder.rglob("maize.py"))
    # With this package alone it is no engine, and the user is told what it lacks.
    assert answer["code"] == "python_unusable"
    assert "lacks click" in answer["message"]
    assert "64-bit" in answer["hint"]
    assert any("-m venv" in line for line in lines)
    assert any("-m pip" in line and "--require-hashes" in line and str(lock) in line for line in lines)
    if sys.platform == "win32":
        return  # the rest is made of a shell script
    # Another file than the locked one is not installed, and the user is told what pip said.
    lock.write_text(f"maize==1.0 --hash=sha256:{'0' * 64}\n")
    (installed,) = folder.rglob("maize.py")
    for path in (installed, *installed.parent.glob("maize-1.0.dist-info/*")):
        path.unlink()
    installed.parent.joinpath("maize-1.0.dist-info").rmdir()
    base = environments_from(tmp_path / "base", folder)  # to make one more takes several seconds
    monkeypatch.setattr(install, "base_candidates", lambda: [Candidate((str(base),), "")])
    again = tmp_path / "again"
    answer, lines = run(until, again)
    assert answer["code"] == "install_failed"
    assert str(again) in answer["message"]
    assert not list(again.rglob("maize.py"))
    assert any("HASHES" in line for line in lines)


@pytest.mark.parametrize(
    "address",
    ["https://anna:secret@example.org/simple", "-r", "example.org", "ftp://example.org", "https://[", "file:"],
)
def test_an_index_that_is_none_is_refused_and_a_password_not_shown(until, address, tmp_path):
    QgsSettings().setValue("cropmapper/index", address)
    answer, lines = run(until, tmp_path / "engine")
    QgsSettings().remove("cropmapper/index")
    assert answer["code"] == "index_invalid"
    assert "secret" not in " ".join([*answer.values(), *lines])


def test_the_index_is_pypi_where_none_is_chosen():
    assert install.package_index() == "https://pypi.org/simple"
    assert install.index_host() == "pypi.org"
