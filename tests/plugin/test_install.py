import base64
import hashlib
import sys
import zipfile
from pathlib import Path

import pytest
from qgis.core import QgsSettings

from cropmapper_plugin.client import install
from cropmapper_plugin.client import wanted as sources
from cropmapper_plugin.client.folders import python_of
from cropmapper_plugin.client.install import Installation
from cropmapper_plugin.client.interpreter import Candidate
from cropmapper_plugin.client.pipoutput import PipOutput
from cropmapper_plugin.client.wanted import Wanted


@pytest.fixture
def lock(tmp_path, monkeypatch):
    """A lock file of the test's own: the environment is real."""
    file = tmp_path / "lock.txt"
    monkeypatch.setattr(install, "wanted", lambda: Wanted(file, 1, 1, 1, "this machine"))
    return file


def environments_from(path, template):
    """A Python that makes environments by copying one."""
    path.write_text(f'#!/bin/sh\ncase "$*" in *"-m venv"*) cp -a "{template}" "$5" ;; *) echo "$0" ;; esac\n')
    path.chmod(0o755)
    return path


def run(until, folder):
    installation, lines = Installation(folder), []
    installation.logged.connect(lines.append)
    installation.progressed.connect(lambda share, text: lines.append(f"{share:.2f} {text}"))
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
    # Another file than the locked one is not installed, and the user is told what pip said.
    lock.write_text(f"maize==1.0 --hash=sha256:{'0' * 64}\n")
    refused = tmp_path / "refused"
    answer, lines = run(until, refused)
    if answer["code"] == "no_base_python":
        pytest.skip("no Python here can make environments")
    assert answer["code"] == "install_failed"
    assert str(refused) in answer["message"]
    assert not list(refused.rglob("maize.py"))
    assert any("HASHES" in line for line in lines)
    if sys.platform != "win32":  # a shell script; to make one more environment takes several seconds
        base = environments_from(tmp_path / "base", refused)
        monkeypatch.setattr(install, "base_candidates", lambda: [Candidate((str(base),), "")])
    lock.write_text(f"maize==1.0 --hash=sha256:{hashlib.sha256(index.read_bytes()).hexdigest()}\n")
    folder = tmp_path / "profile" / "engine"
    folder.parent.mkdir()
    answer, lines = run(until, folder)
    assert python_of(folder).is_file()
    assert list(folder.rglob("maize.py"))
    # With this package alone it is no engine, and the user is told what it lacks.
    assert answer["code"] == "install_failed"
    assert "No module named 'click'" in answer["message"]
    assert "64-bit" in answer["hint"]
    assert any("-m venv" in line for line in lines)
    assert any("-m pip" in line and "--require-hashes" in line and str(lock) in line for line in lines)
    # What has done its work is left out.
    assert any("Leaving out pip" in line for line in lines)
    assert not list(folder.rglob("site-packages/pip"))


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
    assert sources.package_index() == "https://pypi.org/simple"
    assert sources.source_name() == "pypi.org"


def test_packages_come_from_a_folder_of_wheels_where_there_is_no_network(tmp_path):
    assert sources.is_source(str(tmp_path))
    assert sources.pip_source(str(tmp_path)) == ["--no-index", f"--find-links={tmp_path}"]
    assert not sources.is_source(tmp_path.name), "a relative path means another folder in each program"
    assert sources.pip_source("https://example.org/simple") == ["--index-url=https://example.org/simple"]


def test_the_offer_says_how_much_from_where_and_where_to(tmp_path):
    text = Wanted(tmp_path, 61, 270, 1010, "Linux, Python 3.11").about()
    for said in ("61 packages", "pypi.org", "270 MB", "1.0 GB", "Linux, Python 3.11", "cropmapper"):
        assert said in text


def test_progress_follows_what_pip_prints_and_never_falls():
    output, shares = PipOutput(2), []
    for line in (
        "Collecting numpy==2.4.6 (from -r /tmp/lock-1.txt (line 3))",
        "  Downloading numpy-2.4.6-cp311-cp311-manylinux_2_27_x86_64.whl.metadata (6.6 kB)",
        "Collecting rich==15.0.0",
        "  Using cached numpy-2.4.6-cp311-cp311-manylinux_2_27_x86_64.whl (16.6 MB)",
        "Processing /home/a-b/wheels/rich-15.0.0-py3-none-any.whl",
        "Installing collected packages: rich, numpy",
    ):
        told = output.feed(line)
        assert told is ("metadata" not in line)
        shares.append(round(output.share, 2))
    assert shares == [0.05, 0.05, 0.1, 0.4, 0.7, 0.7]
    assert "Unpacking" in output.text
    assert output.feed("Processing /home/a-b/wheels/rich-15.0.0-py3-none-any.whl")
    assert "rich (2 of 2)" in output.text


def test_an_installation_can_be_stopped_and_says_what_is_kept(until, monkeypatch, tmp_path):
    slow = tmp_path / "python"
    slow.write_text("#!/bin/sh\nexec sleep 20\n")
    slow.chmod(0o755)
    monkeypatch.setattr(install, "base_candidates", lambda: [Candidate((str(slow),), "slow")])
    installation = Installation(tmp_path / "engine")

    def start_and_stop():
        installation.start()
        installation.cancel()

    (answer,) = until(installation.installed, installation.failed, start=start_and_stop)
    assert answer["code"] == "cancelled"
    assert "kept" in answer["hint"]
