"""Models that take several sensors together, mapped from folders as users have them. Weights are random."""

from __future__ import annotations

import datetime
import json
import os
import shutil

import numpy as np
import pyogrio
import pytest
import rasterio

from engine.contract import ScanJob, Warn
from engine.errors import BadInput
from engine.jobs.map import run
from engine.jobs.prepare import pixel_bytes
from engine.models.encoder import Slots
from engine.stack import scan_together

from ..conftest import (
    BANDS,
    CLOUD,
    DATA,
    DAYS,
    HOLE,
    RADAR,
    RADAR_DAYS,
    box,
    write_polygons,
    write_radar,
    write_stack,
)
from ..stack.products import HEIGHT as LANDSAT_HEIGHT
from ..stack.products import WIDTH as LANDSAT_WIDTH
from ..stack.products import write_landsat
from .maps import crew_of_this_process, in_process, job_of, raster_bytes, with_card


@pytest.fixture
def both(tmp_path):
    """Sentinel-2 and Sentinel-1 side by side in one folder."""
    write_stack(tmp_path / "both" / "optical")
    write_radar(tmp_path / "both" / "radar")
    return tmp_path / "both"


def probabilities(out) -> np.ndarray:
    with rasterio.open(out / "probabilities.tif") as dataset:
        return dataset.read(masked=True)


def mapped(stack, package, out, **more) -> np.ndarray:
    in_process(job_of(stack, package, out, probabilities=True, **more))
    return probabilities(out)


def clouded(folder, columns: int = 64) -> None:
    """Clouds over the first columns of every optical date, all of them by default."""
    for path in folder.glob("S2_*.tif"):
        with rasterio.open(path, "r+") as dataset:
            scl = np.where(np.arange(dataset.width) < columns, 9, 4)
            dataset.write(np.tile(scl, (dataset.height, 1)).astype(np.uint16), len(BANDS) + 1)


def refused(job) -> BadInput:
    with pytest.raises(BadInput) as raised:
        run(job, lambda event: None)
    return raised.value


def test_radar_and_optical_dates_both_make_the_map(both, fused_folder, tmp_path):
    layer = write_polygons(tmp_path / "p.gpkg", [box(20, 5, 10, 10), box(8, 28, 14, 19), box(25, 0, 4, 2)])
    job = job_of(both, fused_folder, tmp_path / "out", probabilities=True, parcels=str(layer))
    result, _ = in_process(job)
    days = {"sentinel-2-l2a": DAYS, "sentinel-1-grd": RADAR_DAYS}
    assert result.summary["dates_of_sensors"] == {
        sensor: [day.isoformat() for day in dates] for sensor, dates in days.items()
    }
    assert result.summary["dates_used"] == sorted(day.isoformat() for day in (*DAYS, *RADAR_DAYS))
    first = probabilities(tmp_path / "out")
    nobody = np.zeros(first.shape[1:], bool)
    nobody[HOLE[0], :2] = True  # radar sees into the rest of the hole of the optical dates
    assert (first.mask == nobody).all()
    rows = pyogrio.read_arrow(tmp_path / "out" / "parcels.gpkg")[1].to_pylist()
    cloud = (CLOUD[0].stop - CLOUD[0].start) * (CLOUD[1].stop - CLOUD[1].start)
    counts = [len(DAYS) + len(RADAR_DAYS), len(DAYS) + len(RADAR_DAYS) - cloud / (14 * 19), len(DAYS)]
    assert [row["valid_obs"] for row in rows] == pytest.approx(counts, abs=0.01)

    shutil.rmtree(both / "radar")
    write_radar(both / "radar", shift=4.0)
    other = mapped(both, fused_folder, tmp_path / "other")
    assert np.abs(other - first)[:, 12:, 20:].max() > 0.02
    np.testing.assert_allclose(other.sum(axis=0), 1, atol=0.004)


def test_a_changed_radar_raster_is_another_job(both, fused_folder, tmp_path):
    job = job_of(both, fused_folder, tmp_path / "out")
    in_process(job)
    os.utime(next((both / "radar").iterdir()), ns=(1, 1))
    assert refused(job).code == "out_other_job"


def test_where_clouds_hide_every_optical_date_radar_maps_alone(both, fused_folder, tmp_path):
    """Half of the scene first, then all of it: a pixel without an optical date is mapped as if there were none."""
    clouded(both / "optical", 40)
    half = mapped(both, fused_folder, tmp_path / "half")
    clouded(both / "optical")
    job = job_of(both, fused_folder, tmp_path / "all", probabilities=True)
    result, seen = in_process(job)
    whole = probabilities(tmp_path / "all")
    assert (whole.mask == (np.arange(64) < 2)).all()  # where radar has no data either
    np.testing.assert_allclose(half[:, :, 2:24], whole[:, :, 2:24], atol=0.0011)  # farther than a window from the rest
    assert np.abs(half - whole)[:, :, 44:].max() > 0.02
    said = [(event.code, event.message) for event in seen if isinstance(event, Warn)]
    assert ("model_dates", "The stack has 0 usable dates of sentinel-2-l2a; “fused” was trained with 2 to 60.") in said
    assert any(code == "sensor_left_out" and "5 acquisitions of sentinel-2-l2a" in text for code, text in said)
    assert result.summary["dates_of_sensors"]["sentinel-2-l2a"] == []


def test_a_blocks_memory_is_that_of_all_sensors_together(both):
    """Five dates of three bands in two bytes, four of two in four, and a byte of validity for each date."""
    scene, _ = scan_together(both, {"sentinel-2-l2a": BANDS, "sentinel-1-grd": ("VV", "VH")}, "ours")
    assert [pixel_bytes(stack) for stack in scene.stacks] == [5 * (3 * 2 + 1), 4 * (2 * 4 + 1)]
    placed = [pixel_bytes(stack, Slots(1, 365, 73)) for stack in scene.stacks]
    assert placed == [5 * (3 * 2 + 1) + 73 * (3 * 4 + 1), 4 * (2 * 4 + 1) + 73 * (2 * 4 + 1)]


def test_workers_give_the_same_bytes(both, fused_folder, tmp_path, monkeypatch):
    layer = write_polygons(tmp_path / "p.gpkg", [box(20, 5, 10, 10)])
    clouded(both / "optical", 40)
    monkeypatch.setattr("engine.jobs.map._crew", crew_of_this_process)
    for workers in (1, 2):
        more = {"parcels": str(layer), "probabilities": True, "workers": workers, "threads": 1}
        in_process(job_of(both, fused_folder, tmp_path / f"{workers}", **more))
    assert raster_bytes(tmp_path / "1") == raster_bytes(tmp_path / "2")


def test_folders_of_each_sensor_are_one_job(both, fused_folder, tmp_path):
    mapped(both, fused_folder, tmp_path / "one")
    job = job_of(both, fused_folder, tmp_path / "two", probabilities=True)
    in_process(job.model_copy(update={"stack": [str(both / "radar"), str(both / "optical")]}))
    assert raster_bytes(tmp_path / "one") == raster_bytes(tmp_path / "two")


def test_a_stack_file_gives_the_folders_map(both, fused_folder, tmp_path):
    in_process(ScanJob(stack=str(both), out=str(tmp_path / "both.stack.json")))
    mapped(both, fused_folder, tmp_path / "a")
    mapped(tmp_path / "both.stack.json", fused_folder, tmp_path / "b")
    assert raster_bytes(tmp_path / "a") == raster_bytes(tmp_path / "b")


@pytest.mark.skipif(not (DATA / "odd").is_dir(), reason="the odd real files are not beside the checkout")
def test_real_radar_and_optical_dates_of_flanders(fused_folder, tmp_path):
    result, _ = in_process(job_of(DATA / "odd" / "flanders_s1s2_lpis", fused_folder, tmp_path / "out"))
    weeks = ["2024-03-04", "2024-03-11"]
    assert result.summary["dates_of_sensors"] == {"sentinel-2-l2a": weeks, "sentinel-1-grd": weeks}
    assert result.summary["hectares"]["unmapped_pixels"] == 0


def test_other_runtimes_give_the_same_map(both, fused_folder, tmp_path):
    usual = mapped(both, fused_folder, tmp_path / "onnxruntime")
    for runtime in ("torch", "openvino"):
        pytest.importorskip(runtime)
        other = mapped(both, fused_folder, tmp_path / runtime, runtime=runtime, precision="float32")
        assert np.abs(other - usual).max() <= 0.0011, runtime  # one thousandth of rounding


def test_a_model_of_one_sensor_takes_its_own(both, package_folder, tmp_path):
    mapped(both / "optical", package_folder, tmp_path / "alone")
    mapped(both, package_folder, tmp_path / "beside")
    assert raster_bytes(tmp_path / "alone") == raster_bytes(tmp_path / "beside")


def test_a_model_whose_card_allows_it_maps_without_a_sensor_and_says_so(stack_folder, both, fused_folder, tmp_path):
    """As where the sensor's files are there and all of them are empty."""
    (radar,) = json.loads((fused_folder / "card.json").read_text())["fused_with"]
    package = with_card(fused_folder, tmp_path / "either", fused_with=[{**radar, "optional": True}])
    job = job_of(stack_folder, package, tmp_path / "without", probabilities=True)
    result, seen = in_process(job)
    assert result.summary["dates_of_sensors"]["sentinel-1-grd"] == []
    said = [event.message for event in seen if isinstance(event, Warn) and event.code == "sensor_absent"]
    assert len(said) == 1
    assert said[0].startswith(f"{stack_folder} has no acquisition of sentinel-1-grd: “fused” maps with sentinel-2-l2a ")
    for path in (both / "radar").iterdir():
        with rasterio.open(path, "r+") as dataset:
            dataset.write(np.full((2, *dataset.shape), np.nan, np.float32))
    np.testing.assert_array_equal(probabilities(tmp_path / "without"), mapped(both, package, tmp_path / "empty"))


class TestRefusals:
    def test_no_radar_at_all(self, stack_folder, fused_folder, tmp_path):
        error = refused(job_of(stack_folder, fused_folder, tmp_path / "out"))
        assert error.code == "sensor_missing"
        assert error.message == (
            f"“fused” takes sentinel-2-l2a and sentinel-1-grd together, and {stack_folder} has no acquisition of "
            "sentinel-1-grd; it has 5 of sentinel-2-l2a."
        )
        assert error.hint.startswith("Add the rasters of sentinel-1-grd")
        assert not (tmp_path / "out").exists()

    def test_no_radar_within_the_dates(self, both, fused_folder, tmp_path):
        early = write_radar(tmp_path / "more" / "radar", days=[datetime.date(2022, 5, day) for day in (3, 9)]).parent
        write_stack(early / "optical")
        job = job_of(early, fused_folder, tmp_path / "out", options={"start": "2023-01-01"})
        assert "no acquisition of sentinel-1-grd within the chosen dates" in refused(job).message

    def test_files_that_the_user_calls_one_sensor(self, both, fused_folder, tmp_path):
        job = job_of(both, fused_folder, tmp_path / "out", options={"sensor": "sentinel-2-l2a"})
        error = refused(job)
        assert error.code == "sensor_missing"
        assert "leave it out" in error.hint

    def test_too_few_bands_of_the_radar(self, tmp_path, fused_folder):
        write_stack(tmp_path / "s" / "optical")
        write_radar(tmp_path / "s" / "radar", bands=("VV",))
        error = refused(job_of(tmp_path / "s", fused_folder, tmp_path / "out"))
        assert error.code == "bands_missing"
        assert "“fused” takes sentinel-2-l2a and sentinel-1-grd together" in error.message
        assert "No date of sentinel-1-grd in" in error.message
        assert "all the bands VV, VH" in error.message
        assert "band VH missing" in error.message

    def test_nothing_usable_of_either(self, both, fused_folder, tmp_path):
        clouded(both / "optical")
        for path in (both / "radar").iterdir():
            with rasterio.open(path, "r+") as dataset:
                dataset.write(np.full((2, *dataset.shape), np.nan, np.float32))
        assert refused(job_of(both, fused_folder, tmp_path / "out")).code == "no_data"


def test_each_sensor_is_judged_against_the_card_and_named(both, fused_folder, tmp_path):
    narrow = {**RADAR, "value_range": [(-30.0, 5.0), (-9.0, 0.0)], "dates": {"min": 9, "max": 60}}
    narrow["statistics"] = {"mean": [-14.0, -20.0], "std": [3.0, 3.0]}
    package = with_card(
        fused_folder, tmp_path / "narrow", fused_with=[narrow], season={"first": 62, "last": 420}, name="narrow"
    )
    _, seen = in_process(job_of(both, package, tmp_path / "out"))
    said = [event.message for event in seen if isinstance(event, Warn) and event.code.startswith("model_")]
    about = [text for text in said if "of sentinel-1-grd" in text]
    assert any(text == "The stack has 4 usable dates of sentinel-1-grd; “narrow” was trained with 9 to 60."
               for text in about)  # fmt: skip
    assert any("values of sentinel-1-grd lie outside" in text and "VH" in text and "VV" not in text for text in about)
    assert any("stack of sentinel-1-grd covers less than half of the season" in text for text in about)
    assert any("stack of sentinel-2-l2a covers less than half of the season" in text for text in said)
    assert not any("sentinel-2-l2a" in text and "usable dates" in text for text in said)


def test_landsat_with_sentinel_2(fused_folder, tmp_path):
    """Landsat's 40 m files reach over a part of the scene only: there both map, elsewhere Sentinel-2 alone."""
    further = {
        "sensor": "landsat-8-9-c2-l2", "bands": ["SR_B4", "SR_B5"], "gsd_m": 30.0, "units": "reflectance",
        "statistics": {"mean": [0.0] * 2, "std": [1.0] * 2}, "value_range": [(0.0, 1.0)] * 2,
        "dates": {"min": 1, "max": 60},
    }  # fmt: skip
    package = with_card(fused_folder, tmp_path / "optical", fused_with=[further])
    stack = write_stack(tmp_path / "stack" / "s2").parent
    for day in (datetime.date(2023, 3, 20), datetime.date(2023, 7, 1)):
        product = write_landsat(stack / "landsat", day)
    result, _ = in_process(job_of(stack, package, tmp_path / "a", probabilities=True))
    assert result.summary["stack"]["pixel_size"] == (10, 10)
    assert result.summary["dates_of_sensors"]["landsat-8-9-c2-l2"] == ["2023-03-20", "2023-07-01"]
    red = next(product.glob("*_SR_B4.TIF"))
    with rasterio.open(red, "r+") as dataset:
        dataset.write(np.full((1, *dataset.shape), 65_000, np.uint16))
    first, other = probabilities(tmp_path / "a"), mapped(stack, package, tmp_path / "b")
    changed = np.abs(other - first).max(axis=0).filled(0) > 0.0005  # a thousandth is the least there is
    reach = 16  # no window that ends farther away has a changed pixel
    assert changed[:LANDSAT_HEIGHT, :LANDSAT_WIDTH].mean() > 0.2
    assert not changed[LANDSAT_HEIGHT + reach :].any()
    assert not changed[:, LANDSAT_WIDTH + reach :].any()
    assert not first.mask.any()  # Landsat sees into the hole of the Sentinel-2 dates
