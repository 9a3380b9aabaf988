"""Files that appear whole, and the lock that keeps two jobs out of one folder."""

from __future__ import annotations

import errno
import os

import pytest

from engine import files
from engine.errors import BadInput, Failure


def test_a_lock_keeps_others_out_until_it_is_let_go(tmp_path):
    path = tmp_path / "out" / "lock"
    with files.locked(path), pytest.raises(BadInput) as refused, files.locked(path):
        pass
    assert refused.value.code == "out_busy"
    with files.locked(path):
        assert path.exists()
    assert not list(path.parent.iterdir())


def test_a_lock_that_was_removed_while_it_was_taken_is_taken_again(tmp_path, monkeypatch):
    """Between opening and locking, its holder lets it go and removes it: others would lock a new file of that name."""
    path = tmp_path / "lock"
    first = files.locked(path)
    first.__enter__()
    lock = files._lock

    def lock_late(file):
        monkeypatch.setattr(files, "_lock", lock)
        first.__exit__(None, None, None)
        lock(file)

    monkeypatch.setattr(files, "_lock", lock_late)
    with files.locked(path), pytest.raises(BadInput), files.locked(path):
        pass
    assert not path.exists()


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(errno.ENOSPC, "x"), "the disk is full"),
        (OSError(errno.EDQUOT, "x"), "the disk is full"),
        (OSError(errno.EFBIG, "x"), "larger than files may be"),
        (RuntimeError("sqlite says no."), "sqlite says no"),
    ],
    ids=["full", "quota", "limit", "a library"],
)
def test_what_could_not_be_written_is_the_disks_failure(tmp_path, error, said):
    failure = files.not_written(tmp_path / "a.tif", error)
    assert (failure.code, failure.exit_code) == ("disk", 1)
    assert said in failure.message
    assert str(tmp_path / "a.tif") in failure.message


@pytest.mark.parametrize("code", [errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR])
def test_where_this_user_may_not_write_another_folder_is_asked_for(tmp_path, code):
    refused = files.not_written(tmp_path / "a.tif", OSError(code, os.strerror(code)))
    assert (refused.code, refused.exit_code) == ("out_forbidden", 2)
    assert os.strerror(code) in refused.message
    assert refused.hint == "Choose a folder that you may write to."
    assert "room" in files.not_written(tmp_path, OSError(errno.ENOSPC, "x")).hint


def test_a_folder_below_a_file_cannot_be_an_output(tmp_path):
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(BadInput) as refused, files.locked(tmp_path / "notes.txt" / "out" / "lock"):
        pass
    assert refused.value.code == "out_forbidden"
    folder = tmp_path / "notes.txt" / "out"
    assert refused.value.message.startswith(f"{folder} could not be written: "), "what was chosen, and not our own lock"


def test_why_a_library_could_not_write_is_what_the_system_says(tmp_path):
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    assert files.refusal_of(tmp_path / "a.gpkg") is None
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, before[1]))
    try:
        refused = files.refusal_of(tmp_path / "a.gpkg")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert refused.errno == errno.EFBIG
    assert not list(tmp_path.iterdir())


def test_room_is_asked_for_and_not_written(tmp_path, monkeypatch):
    path = tmp_path / "a.tif"
    with open(path, "wb") as file:
        file.truncate(50_000_000)
    asked = []

    def refuses(code):
        def reserve(descriptor, start, size):
            asked.append((size, os.fstat(descriptor).st_size))
            raise OSError(code, "no")

        return reserve

    monkeypatch.setattr(os, "posix_fallocate", refuses(errno.ENOSPC), raising=False)
    assert files.refusal_of(path).errno == errno.ENOSPC
    assert asked == [(100_000_000, 2**20)]
    monkeypatch.setattr(os, "posix_fallocate", refuses(errno.EOPNOTSUPP), raising=False)
    assert files.refusal_of(path) is None
    assert list(tmp_path.iterdir()) == [path]


def test_a_link_in_the_place_of_what_is_written_is_not_followed(tmp_path):
    (tmp_path / "mine").write_text("mine")
    for name in ("a.json", "a.json.part"):
        (tmp_path / name).symlink_to(tmp_path / "mine")
    files.write_whole(tmp_path / "a.json", b"{}")
    assert (tmp_path / "a.json").read_text() == "{}"
    assert (tmp_path / "mine").read_text() == "mine"


def test_a_file_that_cannot_be_finished_leaves_the_old_one(tmp_path):
    (tmp_path / "a").write_text("old")

    def write():
        with files.whole(tmp_path / "a") as part:
            part.write_text("half")
            raise OSError(errno.ENOSPC, "x")

    with pytest.raises(Failure):
        write()
    assert [path.read_text() for path in tmp_path.iterdir()] == ["old"]
