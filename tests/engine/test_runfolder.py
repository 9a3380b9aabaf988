"""The output folder of a map job: what it may replace, where its blocks are, and when it lets go."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine import storage
from engine.errors import BadInput
from engine.runfolder import claim


@pytest.mark.parametrize("overwrite", [False, True])
def test_a_file_that_no_job_wrote_is_not_replaced(tmp_path, overwrite):
    (tmp_path / "parcels.gpkg").write_text("mine")
    with pytest.raises(BadInput) as refused:
        claim(tmp_path, "1" * 64, overwrite)
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
    claim(tmp_path / "out", "1" * 64, False, shared).discard_unfinished(mapping=False)
    assert not claim(tmp_path / "out", "2" * 64, False, shared).begun


def test_a_job_that_finished_a_block_keeps_its_folder(tmp_path, shared):
    folder = claim(tmp_path / "out", "1" * 64, False, shared)
    storage.write(storage.join(folder.blocks, "00000_00000.npz"), b"done")
    folder.discard_unfinished(mapping=True)
    with pytest.raises(BadInput) as refused:
        claim(tmp_path / "out", "2" * 64, False, shared)
    assert refused.value.code == "out_other_job"
    again = claim(tmp_path / "out", "1" * 64, False, shared)
    assert again.begun
    again.discard_unfinished(mapping=False)  # an earlier run's blocks count as well
    assert storage.read(storage.join(again.blocks, "00000_00000.npz")) == b"done"
