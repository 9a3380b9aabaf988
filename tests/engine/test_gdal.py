import os
import subprocess
import sys

import pytest

from engine.contract import MapJob, ScanJob
from engine.gdal import gdal_within
from engine.jobs import threads_each
from engine.runtime.device import usable_cores

NAMES = ("GDAL_CACHEMAX", "GDAL_NUM_THREADS")
TOLD = f"import os; print(*(os.environ.get(name) for name in {NAMES}))"


@pytest.fixture(autouse=True)
def unsaid(monkeypatch):
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)


def spawned() -> str:
    return subprocess.run([sys.executable, "-c", TOLD], capture_output=True, text=True, check=True).stdout.strip()


def test_it_lasts_as_long_as_the_job_and_reaches_what_is_spawned_meanwhile():
    with gdal_within(3):
        assert spawned() == "256 3"
    assert spawned() == "None None"
    with gdal_within(None):
        assert spawned() == "256 ALL_CPUS"


def test_what_the_user_has_set_counts_more_and_stays(monkeypatch):
    monkeypatch.setenv("GDAL_NUM_THREADS", "5")
    with gdal_within(1):
        assert [os.environ[name] for name in NAMES] == ["256", "5"]
    assert os.environ["GDAL_NUM_THREADS"] == "5"
    assert "GDAL_CACHEMAX" not in os.environ


def test_workers_share_the_cores_unless_the_user_gives_each_its_threads():
    job = {"stack": "scene", "model": "simulated-s2", "out": "out"}
    assert threads_each(MapJob(**job)) is None
    assert threads_each(MapJob(**job, workers=usable_cores())) == 1
    assert threads_each(MapJob(**job, workers=1)) == usable_cores()
    assert threads_each(MapJob(**job, workers=7 * usable_cores())) == 1
    assert threads_each(MapJob(**job, workers=2, threads=3)) == 3
    assert threads_each(ScanJob(stack="scene")) is None
