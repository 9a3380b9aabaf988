"""Sheets: a job that is stopped while they are joined goes on from those that are whole, to the same bytes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine.contract import MapJob
from engine.errors import Cancelled
from engine.jobs import run_job
from engine.mapping import join
from engine.package.write import write_alone

from ..conftest import BANDS, DAYS, write_raster
from ..package.test_write import FEATURES, alone, linear

RASTERS = ("classes.tif", "confidence.tif", "entropy.tif")


@pytest.fixture
def job_for(tmp_path, monkeypatch):
    """Makes a job of six sheets for an output folder."""
    monkeypatch.setattr("engine.mapping.sheets._SIDES", (256,))
    monkeypatch.setattr("engine.mapping.blocks.SIZES", (128,))
    rng = np.random.default_rng(0)
    for day in DAYS[:2]:
        values = rng.integers(1, 6000, (3, 530, 300)).astype(np.uint16)
        write_raster(tmp_path / "stack" / f"S2_{day:%Y%m%d}.tif", values, BANDS)
    write_alone(tmp_path / "package", linear(FEATURES), alone("linear"))
    outputs = [name.partition(".")[0] for name in RASTERS]

    def job(name: str, **more) -> MapJob:
        given = {"stack": tmp_path / "stack", "model": tmp_path / "package", "out": tmp_path / name}
        return MapJob(**{key: str(path) for key, path in given.items()}, outputs=outputs, **more)

    return job


def bytes_of(job: MapJob) -> list[bytes]:
    return [(Path(job.out) / name).read_bytes() for name in RASTERS]


def test_what_was_joined_is_not_joined_again_unless_it_is_broken(job_for, tmp_path, monkeypatch):
    run_job(job_for("whole"), lambda event: None)
    expected = bytes_of(job_for("whole"))

    def stop(event):
        if getattr(event, "stage", "") == "write" and event.done == 4:
            raise Cancelled

    stopped = job_for("stopped")
    with pytest.raises(Cancelled):
        run_job(stopped, stop)
    work = tmp_path / "stopped" / ".cropmapper"
    heads = sorted(work.glob("*.head"))
    assert len(heads) == 4
    assert not list(work.glob("*.tif"))
    tiles = heads[1].with_suffix(".tiles")
    tiles.write_bytes(tiles.read_bytes()[:-200])
    joined, join_sheet = [], join.join_sheet
    monkeypatch.setattr(join, "join_sheet", lambda joiner, sheet: joined.append(sheet) or join_sheet(joiner, sheet))
    result = run_job(stopped, lambda event: None)
    assert result.summary["blocks"]["reused"] == result.summary["blocks"]["total"] == 15
    assert [(sheet.row, sheet.col) for sheet in joined] == [(0, 1), (2, 0), (2, 1)]
    assert bytes_of(stopped) == expected
    assert not work.exists()
