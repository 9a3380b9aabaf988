import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from engine.contract import Progress, SampleJob
from engine.errors import BadInput, Cancelled
from engine.jobs.sample import run


def job(out, **changes):
    return SampleJob(out=str(out), width=64, height=48, **changes)


def content(folder):
    return {
        path.relative_to(folder): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_a_scene_appears_and_the_summary_says_it_is_simulated(tmp_path):
    events = []
    result = run(job(tmp_path / "out", seed=3), events.append)
    out = tmp_path / "out"
    assert result.outputs == {"stack": str(out / "scene"), "parcels": str(out / "parcels.gpkg")}
    assert sorted(path.name for path in out.iterdir()) == ["parcels.gpkg", "scene"]
    assert result.summary["simulated"] is True
    assert result.summary["seed"] == 3
    names = [f"simulated_S2_L2A_{date.replace('-', '')}.tif" for date in result.summary["dates"]]
    assert sorted(path.name for path in (out / "scene").iterdir()) == names
    assert 11 <= len(names) <= 16
    assert sum(result.summary["parcels_per_crop"].values()) == result.summary["parcels"]
    written = [event.done for event in events if isinstance(event, Progress) and event.stage == "simulate"]
    assert written == list(range(len(names) + 1))


def test_the_same_job_gives_the_same_bytes(tmp_path):
    run(job(tmp_path / "one"), lambda event: None)
    run(job(tmp_path / "other"), lambda event: None)
    assert content(tmp_path / "one") == content(tmp_path / "other")


def test_a_folder_with_something_in_it_is_refused(tmp_path):
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(BadInput) as refused:
        run(job(tmp_path), lambda event: None)
    assert refused.value.code == "out_not_empty"
    assert [path.name for path in tmp_path.iterdir()] == ["notes.txt"]


def test_overwrite_replaces_the_scene_and_nothing_else(tmp_path):
    run(job(tmp_path, year=2022), lambda event: None)
    (tmp_path / "notes.txt").write_text("mine")
    result = run(job(tmp_path, overwrite=True), lambda event: None)
    assert (tmp_path / "notes.txt").read_text() == "mine"
    assert len(list((tmp_path / "scene").iterdir())) == len(result.summary["dates"])
    assert not list((tmp_path / "scene").glob("*2022*"))


def test_overwrite_never_mixes_with_foreign_rasters(tmp_path):
    (tmp_path / "scene").mkdir()
    (tmp_path / "scene" / "S2_20230501.tif").write_bytes(b"theirs")
    with pytest.raises(BadInput) as refused:
        run(job(tmp_path, overwrite=True), lambda event: None)
    assert "S2_20230501.tif" in refused.value.message
    assert (tmp_path / "scene" / "S2_20230501.tif").read_bytes() == b"theirs"


@pytest.mark.parametrize("before", [False, True], ids=["new folder", "older scene"])
def test_a_cancel_leaves_all_as_it_was(tmp_path, before):
    out = tmp_path / "out"
    if before:
        run(job(out, year=2022), lambda event: None)
    there = content(tmp_path)

    def cancel(event):
        if event.stage == "simulate" and event.done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        run(job(out, overwrite=True), cancel)
    assert content(tmp_path) == there
    assert out.exists() == before


def test_what_a_killed_job_left_is_swept_away(tmp_path):
    def killed(event):
        if event.stage == "simulate" and event.done == 2:
            raise KeyboardInterrupt

    # Killed, it cannot sweep away anything itself.
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("shutil.rmtree", lambda *_, **__: None)
        with pytest.raises(KeyboardInterrupt):
            run(job(tmp_path), killed)
    assert any(tmp_path.rglob("*.tif"))
    run(job(tmp_path), lambda event: None)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["parcels.gpkg", "scene"]


def test_a_maps_finished_blocks_are_something_and_stay(tmp_path):
    (tmp_path / ".cropmapper").mkdir()
    (tmp_path / ".cropmapper" / "00000_00000.npz").write_bytes(b"an hour of work")
    with pytest.raises(BadInput) as refused:
        run(job(tmp_path), lambda event: None)
    assert refused.value.code == "out_not_empty"
    run(job(tmp_path, overwrite=True), lambda event: None)
    assert (tmp_path / ".cropmapper" / "00000_00000.npz").read_bytes() == b"an hour of work"


def test_a_place_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(BadInput) as refused:
        run(job(tmp_path / "file" / "out"), lambda event: None)
    assert refused.value.code == "out_forbidden"
    assert "file" in refused.value.message


@pytest.mark.skipif(sys.platform != "linux", reason="file sizes are limited as Linux has it")
@pytest.mark.parametrize("limit", [60_000, 30_000], ids=["parcels do not fit", "rasters do not fit"])
def test_a_full_disk_leaves_nothing(tmp_path, limit):
    code = (
        "import resource, signal, sys\n"
        "from engine.contract import SampleJob\n"
        "from engine.errors import Failure\n"
        "from engine.jobs.sample import run\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))\n"
        "try:\n"
        "    run(SampleJob(out=sys.argv[1], width=64, height=48), lambda event: None)\n"
        "except Failure as error:\n"
        "    print(error.code)\n"
    )
    root = Path(__file__).parents[3]
    ended = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "out")], cwd=root, capture_output=True, text=True
    )
    assert ended.stdout == "disk\n", ended.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_no_folder(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(BadInput):
        run(job(tmp_path / "file", overwrite=True), lambda event: None)


@pytest.mark.parametrize("overwrite", [False, True])
@pytest.mark.parametrize(
    "make",
    [
        lambda out, mine: (out / ".cropmapper-sample").symlink_to(mine),
        lambda out, mine: (out / ".cropmapper-sample").write_text("mine"),
        lambda out, mine: ((out / ".cropmapper-sample").mkdir(), (out / ".cropmapper-sample" / "a.txt").write_text("")),
        lambda out, mine: (out / "scene").symlink_to(mine),
    ],
    ids=["a link", "a file", "notes", "a linked scene"],
)
def test_what_no_simulation_left_stays(tmp_path, make, overwrite):
    out, mine = tmp_path / "out", tmp_path / "mine"
    out.mkdir()
    mine.mkdir()
    (mine / "simulated_S2_L2A_20220101.tif").write_text("mine")
    make(out, mine)
    before = content(tmp_path)
    with pytest.raises(BadInput) as refused:
        run(job(out, overwrite=overwrite), lambda event: None)
    assert refused.value.code == "out_not_empty"
    assert content(tmp_path) == before
