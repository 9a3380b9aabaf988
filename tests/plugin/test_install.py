import base64
import hashlib
import sys
import zipfile
from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QTimer

from cropmapper_plugin.client import install
from cropmapper_plugin.client import wanted as sources
from cropmapper_plugin.client.folders import installation_lock, python_of, remove_environments
from cropmapper_plugin.client.install import Installation
from cropmapper_plugin.client.interpreter import Candidate
from cropmapper_plugin.client.wanted import extras_installed


@pytest.fixture
def lock(tmp_path, monkeypatch):
    """A lock file of the test's own: the environment is real."""
    file = tmp_path / "lock.txt"
    monkeypatch.setattr(install, "lock_file", lambda name: file)
    return file


def environments_from(path, template):
    """A Python that makes environments by copying one."""
    path.write_text(f'#!/bin/sh\ncase "$*" in *"-m venv"*) cp -a "{template}" "$7" ;; *) echo "$0" ;; esac\n')
    path.chmod(0o755)
    return path


def python_that(path, does):
    """A Python that does something else."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{does}\n")
    path.chmod(0o755)
    return path


def run(until, folder):
    """Install into a folder: a Python or the error, and the lines of log and progress."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(install, "managed_environment", lambda: folder)
        installation, lines = Installation(), []
    installation.logged.connect(lines.append)
    installation.progressed.connect(lambda share, text: lines.append(f"{share:.2f} {text}"))
    (answer,) = until(installation.ready, installation.failed, start=installation.start)
    return answer, lines


def test_without_any_python_the_user_is_told_where_to_get_one(until, monkeypatch, tmp_path):
    monkeypatch.setattr(install, "base_candidates", list)
    answer, _ = run(until, tmp_path / "engine")
    assert "no Python from 3.9 on" in answer["message"]
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
    if "no Python" in answer["message"]:
        pytest.skip("no Python here can make environments")
    assert answer["code"] == "install_failed"
    assert str(refused) in answer["message"]
    assert "the file of maize is damaged or another one" in answer["message"]  # pip's last line is a mere checksum
    assert not list(refused.rglob("maize.py"))
    assert any("HASHES" in line for line in lines)
    if sys.platform != "win32":  # a shell script; to make one more environment takes several seconds
        base = environments_from(tmp_path / "base", refused)
        monkeypatch.setattr(install, "base_candidates", lambda: [Candidate((str(base),))])
    lock.write_text(f"maize==1.0 --hash=sha256:{hashlib.sha256(index.read_bytes()).hexdigest()}\n")
    folder = tmp_path / "profile" / "engine"
    folder.parent.mkdir()
    answer, lines = run(until, folder)
    assert python_of(folder).is_file()
    assert list(folder.rglob("maize.py"))
    # With this package alone it is no engine, and the user is told what it lacks.
    assert answer["code"] == "install_failed"
    assert "lacks click, google" in answer["message"]
    assert "64-bit" in answer["hint"]
    assert not extras_installed(folder)
    assert any("-m venv" in line for line in lines)
    assert any("-m pip" in line and "--require-hashes" in line and str(lock) in line for line in lines)
    # What has done its work is left out.
    assert any("Leaving out pip" in line for line in lines)
    assert not list(folder.rglob("site-packages/pip"))


@pytest.fixture
def choose_index():
    """Choose an index in Options."""
    yield lambda address: QgsSettings().setValue("cropmapper/index", address)
    QgsSettings().remove("cropmapper/index")


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://anna:secret@example.org/simple", "example.org"),
        ("http://example.org:8080/simple", "example.org:8080"),
        ("example.org", "example.org"),
        ("file:///srv/index", "file:///srv/index"),
        ("https://[", "["),
        ("anna:secret@example.org/simple", "example.org/simple"),
        ("/srv/wheels@2026", "/srv/wheels@2026"),
    ],
)
def test_a_source_is_called_by_its_machine_and_a_password_is_not_shown(choose_index, address, name):
    choose_index(address)
    assert sources.source_name() == name


@pytest.mark.parametrize(
    ("source", "shown"),
    [("wheels", "wheels"), ("/nowhere/at all", "/nowhere/at all"), ("anna:secret@host/simple", " host/simple")],
)
def test_a_folder_that_is_not_there_is_said_before_an_environment_is_made(until, choose_index, tmp_path, source, shown):
    choose_index(source)
    answer, lines = run(until, tmp_path / "engine")
    assert answer["code"] == "install_failed"
    assert "secret" not in answer["message"] + sources.offer()
    assert f"{shown} is neither a folder that is there nor an address" in answer["message"]
    assert "whole path" in answer["hint"]
    assert not lines


@pytest.mark.skipif(sys.platform == "win32", reason="made of a shell script")
def test_a_folder_without_a_wheel_is_told_of_the_wheel_and_not_of_proxies(
    until, lock, choose_index, tmp_path, monkeypatch
):
    choose_index(str(tmp_path))
    base = python_that(tmp_path / "base", 'echo "$0"')
    monkeypatch.setattr(install, "base_candidates", lambda: [Candidate((str(base),))])
    python_that(
        python_of(tmp_path / "engine"), 'echo "ERROR: No matching distribution found for affine==3.0.1"\nexit 1'
    )
    answer, _ = run(until, tmp_path / "engine")
    assert "No matching distribution found for affine" in answer["message"]
    assert f"that {tmp_path} can be reached and holds every wheel" in answer["hint"]
    assert "roxy" not in answer["hint"]
    choose_index("https://example.org/simple")
    answer, _ = run(until, tmp_path / "engine")
    assert "proxy" in answer["hint"]


def test_two_do_not_write_into_one_environment(until, lock, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(install, "base_candidates", lambda: asked.append("asked") or [])
    other = installation_lock(tmp_path / "engine")
    assert other.tryLock(0)
    answer, _ = run(until, tmp_path / "engine")
    assert "another installation into it is under way" in answer["message"]
    assert not asked
    with pytest.raises(BlockingIOError):
        remove_environments([tmp_path / "engine"])
    other.unlock()
    answer, _ = run(until, tmp_path / "engine")
    assert "no Python" in answer["message"]
    assert other.tryLock(0), "an installation that has ended holds nothing"
    other.unlock()


@pytest.mark.skipif(sys.platform != "linux", reason="root may write everywhere but there")
def test_a_folder_that_cannot_be_written_is_not_taken_for_one_that_another_installation_holds(until, lock):
    answer, _ = run(until, Path("/proc/self/engine"))
    assert "Permission denied" in answer["message"]


@pytest.mark.skipif(sys.platform == "win32", reason="made of shell scripts")
def test_a_password_of_the_index_stands_neither_in_the_log_nor_on_the_command_line(
    until, lock, choose_index, tmp_path, monkeypatch
):
    choose_index("https://anna:secret@example.org/simple")
    python_that(python_of(tmp_path / "engine"), 'echo "$@"\necho "${#PIP_INDEX_URL} letters"\nexit 7')
    base = python_that(tmp_path / "base", 'echo "$0"')
    monkeypatch.setattr(install, "base_candidates", lambda: [Candidate((str(base),))])
    answer, lines = run(until, tmp_path / "engine")
    assert answer["code"] == "install_failed"
    assert any("--require-hashes" in line for line in lines)
    assert "38 letters" in answer["message"]  # pip has the address whole
    assert "example.org" in answer["hint"]
    assert "secret" not in " ".join([*answer.values(), *lines])


def test_the_index_is_pypi_where_none_is_chosen():
    assert sources.package_index() == "https://pypi.org/simple"
    assert sources.source_name() == "pypi.org"


def test_packages_come_from_a_folder_of_wheels_where_there_is_no_network(choose_index, tmp_path, monkeypatch):
    choose_index(str(tmp_path))
    assert sources.pip_folder() == ["--no-index", f"--find-links={tmp_path}"]
    assert sources.source_name() == str(tmp_path)
    monkeypatch.chdir(tmp_path.parent)
    for address in (tmp_path.name, "https://example.org/simple"):  # a relative path is another one in each program
        choose_index(address)
        assert sources.pip_folder() == []


def test_the_offer_says_how_much_from_where_and_where_to(monkeypatch):
    sizes = {"packages": 61, "download_mb": 270, "disk_mb": 1010, "where": "Linux, Python 3.11"}
    monkeypatch.setattr(sources, "weighed", lambda: sizes)
    text = sources.offer()
    for said in ("61 packages", "pypi.org", "270 MB", "1.0 GB", "Linux, Python 3.11", "cropmapper"):
        assert said in text


def test_progress_follows_what_pip_prints_and_never_falls(monkeypatch):
    monkeypatch.setattr(install, "weighed", lambda: {"packages": 3})
    installation, told = Installation(), []
    installation.progressed.connect(lambda share, text: told.append((round(share, 2), text)))
    for line in (
        "Collecting numpy==2.4.6 (from -r /tmp/lock-1.txt (line 3))",
        "  Downloading numpy-2.4.6-cp311-cp311-manylinux_2_27_x86_64.whl (16.6 MB)",
        "Collecting click-plugins==1.1.1.2",
        "  Using cached click_plugins-1.1.1.2-py2.py3-none-any.whl (7.5 kB)",
        "Processing /home/a-b/wheels/markdown_it_py-4.0.0-py3-none-any.whl (from -r lock.txt (line 5))",
        r"Processing c:\wheels of 2026\rich-15.0.0-py3-none-any.whl",
        "Installing collected packages: rich, numpy",
    ):
        installation.printed.emit(line)
    assert told == [
        (0.23, "Fetching numpy (1 of 3)"),
        (0.47, "Fetching click-plugins (2 of 3)"),
        (0.7, "Fetching markdown_it_py (3 of 3)"),
        (0.7, "Fetching rich (3 of 3)"),
        (0.7, "Unpacking the packages; this takes a minute or two"),
    ]


def test_an_installation_can_be_stopped_and_says_what_is_kept(until, monkeypatch, tmp_path):
    slow = tmp_path / "python"
    slow.write_text("#!/bin/sh\nexec sleep 20\n")
    slow.chmod(0o755)
    monkeypatch.setattr(install, "base_candidates", lambda: [Candidate((str(slow),))])
    monkeypatch.setattr(install, "managed_environment", lambda: tmp_path / "engine")
    installation = Installation()

    def start_and_stop():
        installation.start()
        QTimer.singleShot(100, installation.cancel)

    (answer,) = until(installation.ready, installation.failed, start=start_and_stop)
    assert answer["code"] == "cancelled"
    assert "kept" in answer["hint"]
    assert installation_lock(tmp_path / "engine").tryLock(0), "the next one may write there"
