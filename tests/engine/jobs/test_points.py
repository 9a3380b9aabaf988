"""Series of points, each the pixel that it lies in, through the jobs: extract, classify, check, teach."""

from __future__ import annotations

import json

import numpy as np
import pyarrow.parquet as pq
import pytest
import rasterio

from engine.contract import JOB_SPEC, Progress, Warn
from engine.errors import BadInput
from engine.jobs import run_job
from engine.jobs.extract import lines
from engine.series.gather import gather
from engine.series.table import read_header
from training.data.series import read_series

from ..conftest import BANDS, write_points
from .fields import COLS, CROPS, DAYS, ROWS, SIDE, crops_of, run, write_fields, write_scene
from .test_classify import rows

TRUE = crops_of()
# Two points in the middle of each field, in pixels of their own; one more in a pixel of the first field, one outside.
PIXELS = [(SIDE * row + place, SIDE * col + place) for row in range(ROWS) for col in range(COLS) for place in (3, 5)]
POINTS = [*((row + 0.4, col + 0.6) for row, col in PIXELS), (3.9, 3.1), (1000.0, 4.0)]
OF_POINTS = np.array([*np.repeat(TRUE, 2), TRUE[0], "maize"], object)


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    folder = tmp_path_factory.mktemp("points")
    write_scene(folder, TRUE)
    write_points(folder / "points.gpkg", POINTS, "EPSG:4326", crop=OF_POINTS)
    return folder


@pytest.fixture(scope="module")
def extracted(scene):
    events: list = []
    spec = {"stack": scene / "stack", "parcels": scene / "points.gpkg", "labels": "crop", "out": scene / "series"}
    return run("extract", events, **spec), events


@pytest.fixture(scope="module")
def model(scene):
    """A model of pixels that was taught on the points."""
    spec = {"stack": scene / "stack", "labels": scene / "points.gpkg", "field": "crop", "learners": ["linear"]}
    return run("teach", out=scene / "taught", **spec).outputs["model"]


def table(scene, name="series"):
    return pq.read_table(scene / name / "series.parquet").to_pylist()


def test_a_point_has_the_values_of_its_pixel_and_that_is_said(scene, extracted):
    result, events = extracted
    found = {(row["parcel"], row["date"]): row for row in table(scene)}
    with rasterio.open(scene / "stack" / f"S2_L2A_{DAYS[2]:%Y%m%d}.tif") as dataset:
        stored = dataset.read([1, 2, 3])
    for number in (0, 17, 95):
        row = found[number, DAYS[2]]
        assert [row[band] for band in BANDS] == pytest.approx(stored[(slice(None), *PIXELS[number])] / 10_000)
        assert (row["pixels"], row["B08_std"]) == (1, 0)
    assert read_header(scene / "series" / "series.parquet").unit == "pixel"
    assert result.summary["kind"] == "point"
    assert result.summary["parcels"]["without"] == {"outside the stack": 1}
    told = [*lines(result.summary)]
    assert told[:2] == ["points with series: 97 of 98", "  outside the stack: 1"]
    said = {event.code: event.message for event in events if isinstance(event, Warn)}
    assert said["points_share_pixels"].endswith("whose series they have: 1.")
    assert "parcels_not_shrunk" not in said
    parcels = pq.read_table(scene / "series" / "parcels.parquet").to_pylist()
    assert [row["reason"] for row in parcels[-2:]] == [None, "outside the stack"]


def test_labelled_points_make_a_series_file_that_training_reads(extracted):
    series = read_series(extracted[0].outputs["series_file"])
    assert series.class_names == CROPS
    assert [series.class_names[label] for label in series.label] == [*OF_POINTS[:-1]]


def test_a_model_of_pixels_classifies_points(scene, extracted, model, tmp_path):
    spec = {"series": scene / "series", "parcels": scene / "points.gpkg", "model": model}
    result = run("classify", out=tmp_path / "out", **spec)
    found = rows(tmp_path / "out")
    assert (found["class_name"] == OF_POINTS)[:-1].mean() > 0.9
    assert [*found["pixels"]] == [1] * 97 + [0]
    assert found["reason"][-1] == "outside the stack"
    assert np.isnan(found["area_ha"]).all()
    assert result.summary["parcels"]["mapped"] == 97


def test_what_a_model_of_pixels_says_of_a_point_is_what_it_maps_there(scene, extracted, model, tmp_path):
    run("classify", out=tmp_path / "out", series=scene / "series", parcels=scene / "points.gpkg", model=model)
    run("map", out=tmp_path / "map", stack=scene / "stack", model=model)
    with rasterio.open(tmp_path / "map" / "classes.tif") as dataset:
        codes = dataset.read(1)
    assert [codes[pixel] for pixel in PIXELS] == [*rows(tmp_path / "out")["class_code"][: len(PIXELS)]]


def test_teaching_on_points_reads_no_pixel_that_was_extracted(scene, extracted, tmp_path, monkeypatch):
    def never(*_):
        raise AssertionError("the stack was read")

    monkeypatch.setattr("engine.series.write.gather", never)
    spec = {"stack": scene / "stack", "labels": scene / "points.gpkg", "field": "crop", "learners": ["linear"]}
    run("teach", out=tmp_path / "out", series=scene / "series", **spec)


@pytest.mark.parametrize(
    ("unit", "layer", "said"),
    [("pixel", "fields.gpkg", "holds parcels, and the series"), ("parcel", "points.gpkg", "holds points, and the")],
)
def test_points_have_no_series_of_parcels_nor_the_other_way_round(scene, extracted, model, tmp_path, unit, layer, said):
    write_fields(scene, "fields.gpkg", range(ROWS * COLS), crop=TRUE)
    run("extract", stack=scene / "stack", parcels=scene / "fields.gpkg", out=tmp_path / "parcel")
    series = scene / "series" if unit == "pixel" else tmp_path / "parcel"
    with pytest.raises(BadInput, match=said) as refused:
        run("suspects", out=tmp_path / "out", series=series, parcels=scene / layer, field="crop")
    assert refused.value.code == "series_of_others"


def test_a_model_of_pixels_on_series_of_parcels_is_refused_with_the_next_step(scene, model, tmp_path):
    write_fields(scene, "fields.gpkg", range(ROWS * COLS), crop=TRUE)
    run("extract", stack=scene / "stack", parcels=scene / "fields.gpkg", out=tmp_path / "series")
    with pytest.raises(BadInput, match="not for the series of a whole parcel") as refused:
        run("classify", out=tmp_path / "out", series=tmp_path / "series", parcels=scene / "fields.gpkg", model=model)
    assert "extract the series of points" in refused.value.hint


def test_one_pixel_is_enough_to_check_a_point(scene, extracted, tmp_path):
    result = run(
        "check", out=tmp_path / "out", series=scene / "series", parcels=scene / "points.gpkg", field="crop",
        groups="crop", learner="linear",
    )  # fmt: skip
    assert "few_pixels" not in result.summary["parcels"]["reasons"]
    assert result.summary["tables"]["size"] == []


def test_more_points_read_only_what_is_new_and_a_stopped_job_goes_on(scene, tmp_path, monkeypatch):
    layer = tmp_path / "points.gpkg"
    spec = {"stack": scene / "stack", "parcels": layer, "out": tmp_path / "out"}
    write_points(layer, POINTS[:20])
    run("extract", **spec)
    write_points(layer, [(50.5, 70.5), *POINTS[:20], POINTS[0]])
    gathered = []

    def noting(stack, shapes, *rest):
        gathered.append(sum(shape is not None for shape in shapes))
        return gather(stack, shapes, *rest)

    class Stop(Exception):
        pass

    def stop(event):
        if isinstance(event, Progress) and event.stage == "extract" and event.done:
            raise Stop

    job = {"job": "extract", **{name: str(value) for name, value in spec.items()}}
    with pytest.raises(Stop):
        run_job(JOB_SPEC.validate_python(job), stop)
    monkeypatch.setattr("engine.series.write.gather", noting)
    assert run("extract", **spec).summary["rows_kept"] == 21 * len(DAYS)
    assert gathered == [1]
    again = table(tmp_path, "out")
    monkeypatch.undo()
    run("extract", **{**spec, "out": tmp_path / "fresh"})

    def key(row):
        return row["parcel"], row["date"]

    assert sorted(again, key=key) == sorted(table(tmp_path, "fresh"), key=key)


def test_points_are_another_job_than_parcels(scene, tmp_path):
    write_fields(tmp_path, "layer.gpkg", range(4))
    run("extract", stack=scene / "stack", parcels=tmp_path / "layer.gpkg", out=tmp_path / "out")
    (tmp_path / "layer.gpkg").unlink()
    write_points(tmp_path / "layer.gpkg", POINTS[:4])
    with pytest.raises(BadInput) as refused:
        run("extract", stack=scene / "stack", parcels=tmp_path / "layer.gpkg", out=tmp_path / "out")
    assert refused.value.code == "out_other_job"
    assert json.loads((tmp_path / "out" / "report.json").read_text())["kind"] == "polygon"
