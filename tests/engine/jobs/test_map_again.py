"""A map job killed, cancelled, short of disk, run twice or beside another: no half result, no wrong reuse."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from pathlib import Path

import numpy as np
import pyogrio
import pytest

from engine.contract import MapJob
from engine.errors import BadInput, Cancelled, Failure
from engine.jobs.map import run
from engine.stack import scan_stack

from ..conftest import DAYS, box, write_polygons
from .maps import big_stack, in_process, job_of, raster_bytes, start


@pytest.fixture(scope="module")
def several_blocks(tmp_path_factory) -> Path:
    return big_stack(tmp_path_factory.mktemp("big") / "stack")


def test_killed_and_run_again_is_as_if_never_killed(several_blocks, package_folder, tmp_path):
    layer = write_polygons(
        tmp_path / "p.gpkg", [box(row, col, 90, 14) for row in range(0, 1060, 110) for col in (3, 21)]
    )
    more = {"parcels": str(layer), "probabilities": True}
    in_process(job_of(several_blocks, package_folder, tmp_path / "whole", **more))
    job = job_of(several_blocks, package_folder, tmp_path / "killed", **more)
    process = start(job, tmp_path)
    for line in process.stdout:
        event = json.loads(line)
        if event["event"] == "progress" and event["stage"] == "map" and event["done"] > event["total"] * 0.6:
            break
    process.kill()
    process.wait()
    process.stdout.close()
    out = tmp_path / "killed"
    assert not (out / "classes.tif").exists()
    finished = len(list((out / ".cropmapper").glob("*.npz")))
    assert finished >= 1
    result, _ = in_process(job)
    assert result.summary["blocks"]["reused"] == finished
    assert raster_bytes(out) == raster_bytes(tmp_path / "whole")
    tables = [pyogrio.read_arrow(tmp_path / name / "parcels.gpkg")[1].to_pylist() for name in ("killed", "whole")]
    assert tables[0] == tables[1]
    assert not (out / ".cropmapper").exists()


def test_cancel_leaves_no_half_file(several_blocks, package_folder, tmp_path):
    job = job_of(several_blocks, package_folder, tmp_path / "out")
    process = start(job, tmp_path, stdin=subprocess.DEVNULL)
    for line in process.stdout:
        event = json.loads(line)
        if event["event"] == "progress" and event["stage"] == "map" and event["done"] > 0:
            break
    process.send_signal(signal.SIGTERM)
    last = json.loads(process.stdout.read().splitlines()[-1])
    assert process.wait(timeout=60) == 130
    process.stdout.close()
    assert (last["event"], last["code"]) == ("error", "cancelled")
    assert {path.name for path in (tmp_path / "out").glob("*")} <= {".cropmapper", "job.json"}
    assert not list((tmp_path / "out").rglob("*.part"))


def test_a_finished_job_is_not_computed_again(stack_folder, package_folder, tmp_path):
    job = job_of(stack_folder, package_folder, tmp_path / "out")
    first, _ = in_process(job)
    stamp = (tmp_path / "out" / "classes.tif").stat().st_mtime_ns
    again, seen = in_process(job)
    assert again.summary["seconds"] == first.summary["seconds"]
    assert (tmp_path / "out" / "classes.tif").stat().st_mtime_ns == stamp
    assert any("finished already" in event.message for event in seen if event.event == "progress")


def test_a_changed_input_is_another_job(stack_folder, package_folder, tmp_path):
    job = job_of(stack_folder, package_folder, tmp_path / "out")
    in_process(job)
    path = stack_folder / f"S2_L2A_{DAYS[0]:%Y%m%d}.tif"
    os.utime(path, ns=(1, 1))
    with pytest.raises(BadInput) as raised:
        run(job, lambda event: None)
    assert raised.value.code == "out_other_job"
    assert str(tmp_path / "out") in raised.value.message
    in_process(job.model_copy(update={"overwrite": True}))


@pytest.mark.parametrize(("old", "new"), [('"scale":0.0001', '"scale":0.0002'), ('"bad":[0,', '"bad":[4,0,')])
def test_a_corrected_stack_file_is_another_job(stack_folder, package_folder, tmp_path, old, new):
    from engine.stack.find import stackfile

    path = tmp_path / "s.stack.json"
    stackfile.save(scan_stack(stack_folder)[0].acquisitions, path)
    text = json.dumps(json.loads(path.read_text()), separators=(",", ":"))
    path.write_text(text)
    in_process(job_of(path, package_folder, tmp_path / "out"))
    # One date only, so that the stack stays usable.
    path.write_text(text.replace(old, new, 3 if "scale" in old else 1))
    with pytest.raises(BadInput) as raised:
        run(job_of(path, package_folder, tmp_path / "out"), lambda event: None)
    assert raised.value.code == "out_other_job"


def test_a_shapefiles_changed_attributes_are_another_job(stack_folder, package_folder, tmp_path):
    layer = write_polygons(
        tmp_path / "p.shp", [box(20, 5, 10, 10)], driver="ESRI Shapefile", crop=np.array(["a"], object)
    )
    job = job_of(stack_folder, package_folder, tmp_path / "out", parcels=str(layer))
    in_process(job)
    os.utime(tmp_path / "p.dbf", ns=(1, 1))
    with pytest.raises(BadInput) as raised:
        run(job, lambda event: None)
    assert raised.value.code == "out_other_job"


def test_overwriting_leaves_nothing_of_the_other_job(stack_folder, package_folder, tmp_path):
    layer = write_polygons(tmp_path / "p.gpkg", [box(20, 5, 10, 10)])
    out = tmp_path / "out"
    in_process(job_of(stack_folder, package_folder, out, parcels=str(layer), probabilities=True))
    (out / "confidence.tif.aux.xml").write_text("<PAMDataset/>")
    in_process(job_of(stack_folder, package_folder, out, overwrite=True))
    names = {"classes.tif", "classes.tif.aux.xml", "confidence.tif", "job.json", "report.json"}
    assert {path.name for path in out.iterdir()} == names
    assert not MapJob.model_validate_json((out / "job.json").read_text()).overwrite


def test_two_jobs_do_not_write_into_one_folder(several_blocks, package_folder, tmp_path):
    job = job_of(several_blocks, package_folder, tmp_path / "out")
    process = start(job, tmp_path, "--cancel-on-eof", stdin=subprocess.PIPE)
    for line in process.stdout:
        event = json.loads(line)
        if event["event"] == "progress" and event["stage"] == "map":
            break
    with pytest.raises(BadInput) as raised:
        run(job, lambda event: None)
    assert raised.value.code == "out_busy"
    process.communicate(timeout=60)
    in_process(job)
    assert (tmp_path / "out" / "classes.tif").exists()


@pytest.mark.parametrize("work", [None, "elsewhere"])
def test_a_layer_that_cannot_be_written_is_known_before_the_map(
    stack_folder, package_folder, tmp_path, monkeypatch, work
):
    """A map folder is not claimed by what came to nothing, wherever the block files would have been."""
    layer = write_polygons(tmp_path / "p.gpkg", [box(20, 5, 10, 10)])
    work = work and str(tmp_path / work)
    job = job_of(stack_folder, package_folder, tmp_path / "out", parcels=str(layer), work=work)

    def refused(*_):
        raise Failure("parcels_not_written", "no", "no")

    with monkeypatch.context() as patch:
        patch.setattr("engine.parcels.write_parcels", refused)
        stages = []
        with pytest.raises(Failure):
            run(job, lambda event: stages.append(getattr(event, "stage", "")))
    assert "map" not in stages
    assert not (tmp_path / "out").exists()


def test_a_finished_block_that_is_gone_is_a_failure_that_says_no_more_than_is_known(
    stack_folder, package_folder, tmp_path
):
    out = tmp_path / "out"

    def emit(event):
        if getattr(event, "stage", "") == "write":
            next((out / ".cropmapper").glob("*.npz")).unlink()

    with pytest.raises(Failure) as raised:
        run(job_of(stack_folder, package_folder, out), emit)
    assert raised.value.code == "block_lost"
    assert "or its storage does not answer" in raised.value.message
    assert not out.exists()


def test_another_jobs_folder_is_left_as_it_was(stack_folder, package_folder, tmp_path):
    out = tmp_path / "out"
    in_process(job_of(stack_folder, package_folder, out))
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    with pytest.raises(BadInput):
        run(job_of(stack_folder, package_folder, out, probabilities=True), lambda event: None)
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_the_job_file_that_a_run_leaves_can_be_run(stack_folder, package_folder, tmp_path):
    in_process(job_of(stack_folder, package_folder, tmp_path / "out"))
    job = MapJob.model_validate_json((tmp_path / "out" / "job.json").read_text())
    in_process(job.model_copy(update={"out": str(tmp_path / "again")}))
    assert raster_bytes(tmp_path / "again") == raster_bytes(tmp_path / "out")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="mounting a small disk needs root")
def test_a_full_disk_is_a_failure_that_leaves_nothing_half_written(several_blocks, package_folder, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(disk)], check=False).returncode:
        pytest.skip("this machine does not allow mounting a small disk")
    try:
        with pytest.raises(Failure) as raised:
            run(job_of(several_blocks, package_folder, disk / "out", probabilities=True), lambda event: None)
        assert raised.value.code == "disk"
        assert "disk is full" in raised.value.message or "MB are free" in raised.value.message
        assert not [path for path in (disk / "out").rglob("*") if path.suffix in (".tif", ".part", ".gpkg")]
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_cancelled_before_the_first_block_leaves_nothing_to_see(stack_folder, package_folder, tmp_path):
    def emit(event):
        if event.event == "progress" and event.stage == "map":
            raise Cancelled

    with pytest.raises(Cancelled):
        run(job_of(stack_folder, package_folder, tmp_path / "out"), emit)
    assert not (tmp_path / "out").exists()
