"""The output folder of a map job: what it may replace, where its blocks are, and when it lets go."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from engine.errors import BadInput, Failure
from engine.files import write_whole
from engine.mapping import storage
from engine.mapping.runfolder import claim, held


@pytest.mark.parametrize("overwrite", [False, True])
def test_a_file_that_no_job_wrote_is_not_replaced(tmp_path, overwrite):
    (tmp_path / "parcels.gpkg").write_text("mine")
    with pytest.raises(BadInput) as refused:
        claim(tmp_path, "1" * 64, overwrite, files=["parcels.gpkg"])
    assert refused.value.code == "out_foreign"
    assert "--overwrite" not in refused.value.hint
    assert [path.name for path in tmp_path.iterdir()] == ["parcels.gpkg"]


@pytest.mark.parametrize("sign", ["job.json", "report.json"])
def test_another_jobs_results_are_replaced_where_that_is_allowed(tmp_path, sign):
    (tmp_path / "parcels.gpkg").write_text("a result")
    (tmp_path / sign).write_text("{}")
    with pytest.raises(BadInput) as refused:
        claim(tmp_path, "1" * 64, overwrite=False)
    assert refused.value.code == "out_other_job"
    claim(tmp_path, "1" * 64, overwrite=True)


def test_the_same_job_for_two_folders_has_blocks_of_its_own_in_each(tmp_path):
    one, other = (claim(tmp_path / name, "1" * 64, False, str(tmp_path / "work")) for name in ("one", "other"))
    Path(other.blocks, "00000_00000.npz").write_text("done")
    one.close()
    assert Path(other.blocks, "00000_00000.npz").exists()
    again = claim(tmp_path / "other", "1" * 64, False, str(tmp_path / "work"))
    assert again.begun
    assert again.blocks == other.blocks


@pytest.fixture(params=["in the folder", "shared", "object store"])
def shared(request, tmp_path):
    if request.param == "object store":
        return request.getfixturevalue("bucket") + "/released"
    return str(tmp_path / "work") if request.param == "shared" else None


def test_a_job_that_came_to_nothing_keeps_no_other_out(tmp_path, shared):
    claim(tmp_path / "out", "1" * 64, False, shared).discard_unfinished(working=False)
    assert not claim(tmp_path / "out", "2" * 64, False, shared).begun


def test_a_job_that_finished_a_block_keeps_its_folder(tmp_path, shared):
    folder = claim(tmp_path / "out", "1" * 64, False, shared)
    storage.write(storage.join(folder.blocks, "00000_00000.npz"), b"done")
    folder.discard_unfinished(working=True)
    with pytest.raises(BadInput) as refused:
        claim(tmp_path / "out", "2" * 64, False, shared)
    assert refused.value.code == "out_other_job"
    again = claim(tmp_path / "out", "1" * 64, False, shared)
    assert again.begun
    again.discard_unfinished(working=False)  # an earlier run's blocks count as well
    assert storage.read(storage.join(again.blocks, "00000_00000.npz")) == b"done"


class TestForeign:
    """What no job made is not touched, whether or not overwriting is allowed."""

    @pytest.mark.parametrize("overwrite", [False, True])
    @pytest.mark.parametrize(
        "make",
        [
            lambda work, mine: (work.mkdir(), (work / "notes.txt").write_text("mine")),
            lambda work, mine: (work.mkdir(), (work / "identity").write_text("of somebody else")),
            lambda work, mine: (work.mkdir(), (work / "identity").symlink_to(mine / "notes.txt")),
            lambda work, mine: (work / "sub").mkdir(parents=True),
            lambda work, mine: work.write_text("mine"),
            lambda work, mine: work.symlink_to(mine),
            lambda work, mine: work.symlink_to(mine / "nowhere"),
        ],
        ids=["notes", "another's identity", "a link as identity", "a folder", "a file", "a link", "a dead link"],
    )
    def test_in_the_work_folders_place(self, tmp_path, make, overwrite):
        out, mine = tmp_path / "out", tmp_path / "mine"
        out.mkdir()
        mine.mkdir()
        (mine / "notes.txt").write_text("1" * 64)
        make(out / ".cropmapper", mine)
        before = sorted(map(str, tmp_path.rglob("*")))
        with pytest.raises(BadInput) as refused:
            claim(out, "1" * 64, overwrite)
        assert refused.value.code == "out_foreign"
        assert sorted(map(str, tmp_path.rglob("*"))) == before

    @pytest.mark.parametrize("left", [(), ("identity.part",)])
    def test_what_a_job_leaves_that_is_killed_at_its_beginning_is_its_own(self, tmp_path, left):
        (tmp_path / ".cropmapper").mkdir()
        for name in left:
            (tmp_path / ".cropmapper" / name).write_text("1234")
        assert not claim(tmp_path, "1" * 64, False).begun

    def test_among_a_jobs_own_files_stays(self, tmp_path):
        folder = claim(tmp_path, "1" * 64, False)
        for name in ("notes.txt", "00000_00001.npz", "classes.tif", "parcels.gpkg-journal"):
            (folder.work / name).write_text(name)
        folder.close()
        assert [path.name for path in folder.work.iterdir()] == ["notes.txt"]

    def test_behind_a_link_in_an_outputs_place_stays(self, tmp_path):
        (tmp_path / "mine.tif").write_text("mine")
        out = tmp_path / "out"
        out.mkdir()
        for name in ("classes.tif", "report.json", "report.json.part"):
            (out / name).symlink_to(tmp_path / "mine.tif")
        folder = claim(out, "1" * 64, overwrite=True)
        for name in ("classes.tif", "report.json"):
            (folder.work / name).write_text("result")
        folder.publish(["report.json", "classes.tif"])
        write_whole(out / "report.json", b"{}")
        assert (tmp_path / "mine.tif").read_text() == "mine"
        assert not (out / "classes.tif").is_symlink()
        assert (out / "classes.tif").read_text() == "result"

    @pytest.mark.parametrize(
        "make",
        [
            lambda lock, mine: lock.write_text("mine"),
            lambda lock, mine: lock.symlink_to(mine),
            lambda lock, mine: lock.mkdir(),
            lambda lock, mine: os.mkfifo(lock),
        ],
        ids=["a file with content", "a link", "a folder", "a pipe"],
    )
    def test_in_the_locks_place(self, tmp_path, make):
        (tmp_path / "out").mkdir()
        make(tmp_path / "out" / ".cropmapper.lock", tmp_path / "mine")
        with pytest.raises(BadInput) as refused, held(tmp_path / "out"):
            pass
        assert refused.value.code == "out_foreign"
        assert os.path.lexists(tmp_path / "out" / ".cropmapper.lock")
        assert not (tmp_path / "mine").exists()


def test_nothing_is_replaced_before_all_is_there(tmp_path):
    for name in ("classes.tif", "report.json"):
        (tmp_path / name).write_text("old")
    folder = claim(tmp_path, "1" * 64, overwrite=True)
    (folder.work / "classes.tif").write_text("new")
    with pytest.raises(Failure) as failed:
        folder.publish(["classes.tif", "report.json"])
    assert failed.value.code == "disk"
    assert [(tmp_path / name).read_text() for name in ("classes.tif", "report.json")] == ["old", "old"]


def test_what_a_killed_run_was_writing_is_swept_and_its_blocks_stay(tmp_path):
    folder = claim(tmp_path, "1" * 64, False)
    half = f"00000_00001.npz.{'a' * 32}.part"
    for name in ("00000_00000.npz", half):
        (folder.work / name).write_text(name)
    again = claim(tmp_path, "1" * 64, False)
    assert again.begun
    assert sorted(path.name for path in again.work.iterdir()) == ["00000_00000.npz", "identity"]


def test_a_kill_while_a_work_folder_is_cleared_leaves_it_the_jobs(tmp_path, monkeypatch):
    folder = claim(tmp_path, "1" * 64, False)
    for name in ("00000_00000.npz", "spec.json"):
        (folder.work / name).write_text(name)
    remove = Path.unlink

    def killed(path, **settings):
        remove(path, **settings)
        if path.name == "spec.json":
            raise KeyboardInterrupt

    monkeypatch.setattr(Path, "unlink", killed)
    with pytest.raises(KeyboardInterrupt):
        folder.close()
    monkeypatch.undo()
    assert claim(tmp_path, "1" * 64, False).begun


def test_what_was_asked_stays_beside_finished_blocks_so_that_it_is_found_again(tmp_path):
    folder = claim(tmp_path, "1" * 64, False)
    (folder.work / "job.json").write_text("{}")
    (folder.work / "parcels.gpkg").write_text("half")
    (folder.work / "00000_00000.npz").write_bytes(b"a block")
    folder.discard_unfinished(working=True)
    assert {path.name for path in folder.work.iterdir()} == {"identity", "job.json", "00000_00000.npz"}
