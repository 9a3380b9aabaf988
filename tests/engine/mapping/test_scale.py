"""Workers: the same bytes, whoever computes, whoever is lost; and nobody stays behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import psutil
import pyogrio
import pytest

from engine.contract import MapJob, Warn
from engine.errors import BadInput, Failure
from engine.jobs import run_job
from engine.jobs.map import run
from engine.mapping import scale
from engine.mapping.scale import Crew, spread
from engine.mapping.tally import Tally
from engine.mapping.worker import Assignment

from ..conftest import BANDS, DAYS, box, write_polygons, write_raster
from ..jobs.maps import raster_bytes, start


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """A stack of three dates and parcels all over it: five blocks, more than two workers end at once."""
    folder = tmp_path_factory.mktemp("scene")
    rng = np.random.default_rng(0)
    (folder / "stack").mkdir()
    for day in DAYS[:3]:
        values = rng.integers(1, 6000, (3, 2560, 75)).astype(np.uint16)
        write_raster(folder / "stack" / f"S2_{day:%Y%m%d}.tif", values, BANDS)
    shapes = [box(row, col, 12, 14) for row in range(0, 2540, 60) for col in (0, 57)]
    write_polygons(folder / "parcels.gpkg", shapes)
    return folder


@pytest.fixture(scope="module")
def job_for(scene, package_folder):
    """Makes the job for an output folder."""

    def job(out: Path, **more) -> MapJob:
        given = {"parcels": str(scene / "parcels.gpkg"), "only_parcels": True, "probabilities": True, **more}
        return MapJob(stack=str(scene / "stack"), model=str(package_folder), out=str(out), **given)

    return job


@pytest.fixture(scope="module")
def alone(job_for, tmp_path_factory):
    """What one process makes of it."""
    out = tmp_path_factory.mktemp("alone") / "out"
    run_job(job_for(out), lambda event: None)
    return contents(out)


def contents(out: Path):
    table = pyogrio.read_arrow(out / "parcels.gpkg")[1].to_pylist()
    return raster_bytes(out), table


def once_blocks_are_done(process: subprocess.Popen, out: Path) -> list[psutil.Process]:
    """Wait until a block is finished; the engine's processes."""
    for line in process.stdout:
        event = json.loads(line)
        if event["event"] == "progress" and event["stage"] == "map" and finished(out):
            break
    return psutil.Process(process.pid).children(recursive=True)


def finished(out: Path) -> int:
    return len(list((out / ".cropmapper").glob("*.npz")))


@pytest.mark.parametrize("how", ["kill", "interrupt"])
def test_nobody_stays_behind_and_finished_blocks_do(job_for, alone, tmp_path, how):
    out = tmp_path / "out"
    # Leader of a process group of its own, which is interrupted as a whole.
    process = start(job_for(out, workers=2), tmp_path, start_new_session=True)
    children = once_blocks_are_done(process, out)
    assert len(children) >= 2
    if how == "kill":
        process.kill()
    else:
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does: the workers hear it too
    said = process.stdout.read()
    code = process.wait(timeout=30)
    process.stdout.close()
    if how != "kill":
        assert code == 130
        assert json.loads(said.splitlines()[-1])["code"] == "cancelled"
    _, alive = psutil.wait_procs(children, timeout=10)
    assert not alive
    kept = finished(out)
    assert kept >= 1
    assert not (out / "classes.tif").exists()
    if how == "kill":
        result = run_job(job_for(out), lambda event: None)  # goes on alone: who computes is not what is computed
        assert result.summary["blocks"]["reused"] == kept
        assert contents(out) == alone


def test_a_lost_process_is_a_failure_and_two_others_make_the_same_map(job_for, alone, tmp_path):
    out = tmp_path / "out"
    killed = []

    def emit(event):
        if getattr(event, "stage", "") == "map" and finished(out) and not killed:
            killed.append(max(psutil.Process().children(), key=lambda child: child.memory_info().rss))
            killed[0].kill()

    with pytest.raises(Failure) as raised:
        run(job_for(out, workers=2), emit)
    assert raised.value.code == "worker_lost"
    kept = finished(out)
    assert kept >= 1
    seen = []
    result = run_job(job_for(out, workers=2), seen.append)
    assert result.summary["blocks"]["reused"] == kept < result.summary["blocks"]["total"]
    assert result.summary["workers_peak_memory_mb"] > 0
    assert contents(out) == alone
    assert not (out / ".cropmapper").exists()
    done = [event.done for event in seen if getattr(event, "stage", "") == "map"]
    assert done == sorted(done)
    assert done[-1] == next(event.total for event in seen if getattr(event, "stage", "") == "map")


def test_what_workers_do_of_an_assignment_is_told_before_it_ends(monkeypatch):
    monkeypatch.setattr(scale, "_PATIENCE", 0.01)
    report = json.dumps({"reused": False, "seconds": {}, "peak_memory_mb": None})
    counted, told, futures = [7], [], []  # 7 of an earlier stage

    def submit(assignment):
        futures.append(Future())
        counted[0] += 3
        return futures[-1]

    def progress(more):
        told.append(more)
        assert len(told) < 100, "the workers' count is not told"
        if sum(told) == 3:
            counted[0] += 2
            futures[0].set_result(report)

    crew = Crew(submit, lambda: 1, lambda: counted[0])
    spread(crew, [Assignment("block-0-0", "", 5)], progress, Tally())
    assert sum(told) == 5
    # Where it is not known in between, the weight counts once an assignment has ended.
    told.clear()
    futures[0] = Future()
    futures[0].set_result(report)
    spread(Crew(lambda assignment: futures[0], lambda: 1), [Assignment("block-0-0", "", 5)], told.append, Tally())
    assert [more for more in told if more] == [5]


@pytest.fixture(scope="module")
def cluster_of_processes(bucket):
    """A scheduler with a worker; where it is killed, another one is started."""
    from distributed import LocalCluster

    with LocalCluster(
        n_workers=1, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=50
    ) as cluster:
        yield cluster


class TestCluster:
    @pytest.fixture
    def cluster(self, cluster_of_processes):
        return cluster_of_processes

    def test_a_killed_workers_blocks_are_done_again(self, cluster, job_for, alone, tmp_path):
        out = tmp_path / "out"
        killed = []

        def emit(event):
            if getattr(event, "stage", "") == "map" and finished(out) and not killed:
                nanny = next(iter(cluster.workers.values()))
                killed.append(nanny.pid)
                os.kill(nanny.pid, signal.SIGKILL)

        result = run_job(job_for(out, scheduler=cluster.scheduler_address), emit)
        assert killed
        assert result.summary["blocks"]["reused"] == 0
        assert contents(out) == alone

    def test_block_files_go_through_an_object_store(self, cluster, bucket, objects, job_for, alone, tmp_path):
        out = tmp_path / "out"
        seen = []

        def emit(event):
            if getattr(event, "stage", "") == "write":
                seen.extend((objects / "work").rglob("*.npz"))

        job = job_for(out, scheduler=cluster.scheduler_address, work=f"{bucket}/work")
        worker = threading.Thread(target=lambda: run_job(job, emit))
        worker.start()
        worker.join(timeout=100)
        assert contents(out) == alone
        assert seen
        assert not [path for path in (objects / "work").rglob("*") if path.is_file()]


class TestWorkersOfThreads:
    @pytest.fixture
    def cluster(self):
        """A scheduler whose workers have three threads each, and are threads of this process; none is there yet."""
        from distributed import LocalCluster

        with LocalCluster(
            n_workers=0, threads_per_worker=3, processes=False, protocol="tcp://", dashboard_address=None
        ) as cluster:
            yield cluster

    def test_a_cluster_without_workers_is_said_once_and_waited_for(
        self, cluster, job_for, alone, tmp_path, monkeypatch
    ):
        monkeypatch.setattr("engine.mapping.scale._PATIENCE_WITHOUT_WORKERS", 0.5)
        said, looks = [], []

        def emit(event):
            if isinstance(event, Warn) and event.code == "workers_missing":
                said.append(event.message)
            elif said:
                looks.append(event)
                if len(looks) == 5:  # it is not said again
                    cluster.scale(1)

        run_job(job_for(tmp_path / "out", scheduler=cluster.scheduler_address), emit)
        assert len(said) == 1
        assert cluster.scheduler_address in said[0]
        assert contents(tmp_path / "out") == alone

    def test_a_worker_computes_in_as_many_threads_as_it_was_given(self, cluster, job_for, alone, tmp_path, monkeypatch):
        """However many cores its machine has: there may be other workers on it. The bytes are the same."""
        from engine.mapping import worker as mapping

        asked, open_runtime = [], mapping.open_runtime

        def opened(*given):
            asked.append(open_runtime(*given))
            return asked[-1]

        monkeypatch.setattr(mapping, "open_runtime", opened)
        cluster.scale(1)
        run_job(job_for(tmp_path / "out", scheduler=cluster.scheduler_address), lambda event: None)
        assert [runtime.parallel for runtime in asked] == [3]
        assert contents(tmp_path / "out") == alone

    def test_the_same_job_may_be_under_way_for_two_folders(self, cluster, job_for, alone, tmp_path):
        """To the scheduler what has one key is one task, whose blocks one of them would wait for in vain."""
        cluster.scale(1)
        jobs = [job_for(tmp_path / name, scheduler=cluster.scheduler_address) for name in ("one", "two")]
        with ThreadPoolExecutor(2) as both:
            list(both.map(lambda job: run_job(job, lambda event: None), jobs))
        assert contents(tmp_path / "one") == contents(tmp_path / "two") == alone


def test_a_scheduler_that_is_not_there(job_for, tmp_path, monkeypatch):
    monkeypatch.setattr("engine.mapping.scale._CONNECT_SECONDS", 1)
    with pytest.raises(BadInput) as raised:
        run(job_for(tmp_path / "out", scheduler="tcp://127.0.0.1:9"), lambda event: None)
    assert raised.value.code == "scheduler_unreachable"
    assert "127.0.0.1:9" in raised.value.message


@pytest.mark.parametrize("address", ["garbage", "tcp://10.0.0.1", "tcp://10.0.0.1:port"])
def test_an_address_that_is_none(job_for, tmp_path, address):
    with pytest.raises(BadInput) as raised:
        run(job_for(tmp_path / "out", scheduler=address), lambda event: None)
    assert raised.value.code == "scheduler_unreachable"
    assert f"{address} is no address" in raised.value.message


def test_a_work_folder_in_another_librarys_words(job_for, tmp_path):
    with pytest.raises(BadInput) as raised:
        run(job_for(tmp_path / "out", work="s3://bucket/work"), lambda event: None)
    assert raised.value.code == "work_invalid"


def test_without_dask_its_name_is_said(job_for, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(BadInput) as raised:
        run(job_for(tmp_path / "out", scheduler="tcp://127.0.0.1:9"), lambda event: None)
    assert raised.value.code == "scheduler_missing"
    assert "cropmapper[scale]" in raised.value.hint


def test_a_worker_with_another_library_refuses(job_for, tmp_path, monkeypatch):
    """It would give other bytes."""
    from engine.mapping import worker
    from engine.mapping.spec import publish_spec

    reports = []

    def refused(job, spec, emit):
        spec = replace(spec, made_with=(*spec.made_with[:3], "0.0.1", *spec.made_with[4:]))
        publish_spec(spec)
        assignment = worker.assign_block(spec, spec.plan.block(0, 0), resumed=False)
        reports.append(json.loads(worker.report_on(assignment.text)))
        raise Failure("enough", "enough", "enough")

    monkeypatch.setattr("engine.jobs.map._crew", refused)
    with pytest.raises(Failure, match="enough"):
        run(job_for(tmp_path / "out", workers=2), lambda event: None)
    assert reports[0]["error"]["code"] == "worker_differs"
    assert "0.0.1" in reports[0]["error"]["message"]
