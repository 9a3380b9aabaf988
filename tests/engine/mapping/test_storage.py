"""Files on shared storage: the same on a path and in an object store."""

import subprocess
import sys

import pytest

from engine.errors import Failure
from engine.mapping import storage


@pytest.fixture(params=["path", "object store"])
def folder(request, tmp_path):
    return str(tmp_path / "blocks") if request.param == "path" else request.getfixturevalue("bucket") + "/blocks"


def test_what_is_written_is_read(folder):
    storage.make_folder(folder)
    address = storage.join(folder, "a.npz")
    assert storage.read(address) is None
    for content in (b"\0\xff" * 70_000, b"shorter"):
        storage.write(address, content)
        assert storage.read(address) == content
    storage.remove_folder(folder)
    assert storage.read(address) is None


def test_what_another_process_writes_is_seen(folder):
    """Also after it was looked for in vain, and after it was read: nothing is believed from a cache."""
    storage.make_folder(folder)
    address = storage.join(folder, "b.npz")
    assert storage.read(address) is None
    for content in ("first", "second, longer"):
        code = f"from engine.mapping import storage; storage.write({address!r}, {content.encode()!r})"
        subprocess.run([sys.executable, "-c", code], check=True)
        assert storage.read(address) == content.encode()


def test_a_passing_fault_of_an_object_store_is_waited_for(bucket):
    storage.write(f"{bucket}/busy.npz", b"worth waiting for")
    assert storage.read(f"{bucket}/busy.npz") == b"worth waiting for"


def test_an_address_that_cannot_be_written(tmp_path):
    with pytest.raises(Failure, match="could not be written"):
        storage.write(f"/vsitar/{tmp_path}/a.tar/b.npz", b"x")


def test_nothing_is_left_of_a_write_that_failed(tmp_path, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(storage.os, "replace", full)
    with pytest.raises(Failure, match="disk is full"):
        storage.write(str(tmp_path / "a.npz"), b"x")
    assert not list(tmp_path.iterdir())
