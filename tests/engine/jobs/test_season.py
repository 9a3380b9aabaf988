"""Parcels classified as of several dates of the season."""

from __future__ import annotations

import csv
import datetime

import numpy as np
import pyogrio
import pytest
import rasterio

from engine.errors import BadInput
from engine.jobs import seasonscene
from engine.jobs.onseries.parcels import parcel_series
from engine.jobs.season import lines
from engine.jobs.seasonanswers import Answers
from engine.labels import labels_of
from engine.learn import LinearLearner, write_learned
from engine.stack import SceneReader

from .fields import COLS, CROPS, DAYS, ROWS, crops_of, run, write_fields, write_scene

TRUE = crops_of()
CUTOFFS = "2023-04-10,2023-06-10,2023-09-30"
NO_TRAINING = {"data": "", "licence": "", "attribution": "", "seed": 0, "recipe": "", "split": ""}


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    folder = tmp_path_factory.mktemp("season")
    write_scene(folder, TRUE)
    write_fields(folder, "fields.gpkg", range(ROWS * COLS), crop=TRUE)
    run("extract", stack=folder / "stack", parcels=folder / "fields.gpkg", out=folder / "series")
    series = parcel_series(str(folder / "series"), str(folder / "fields.gpkg"), None)
    labelled = series.labelled(labels_of(series.parcels, "crop"), np.arange(0, len(TRUE), 2))
    fields = {
        **{"name": "model", "title": "Half of the fields", "version": "1", "simulated": True, "licence": ""},
        "classes": [{"code": n + 1, "name": crop, "colour": "#4f9d69"} for n, crop in enumerate(CROPS)],
        **{"training": NO_TRAINING, "metrics": []},
    }
    fitted = LinearLearner().fit(labelled, 0)
    write_learned(folder / "model", fitted, labelled.samples, "parcel", fields, gsd_m=10.0, units="reflectance")
    return folder


def season(scene, out, **changes):
    spec = {"stack": scene / "series", "parcels": scene / "fields.gpkg", "model": scene / "model", "out": out}
    return run("season", **{**spec, **changes})


def rows(out):
    meta, _, _, values = pyogrio.raw.read(out / "parcels.gpkg", layer="parcels", read_geometry=False)
    return dict(zip(meta["fields"], values))


def test_each_cut_off_is_a_classification_of_what_was_seen_until_then(scene, tmp_path):
    result = season(scene, tmp_path / "out", cutoffs=CUTOFFS, field="crop")
    found = rows(tmp_path / "out")
    for cutoff in CUTOFFS.split(","):
        out = tmp_path / cutoff
        spec = {"stack": scene / "stack", "parcels": scene / "fields.gpkg", "options": {"end": cutoff}}
        run("extract", out=out / "series", **spec)
        run("classify", series=out / "series", parcels=scene / "fields.gpkg", model=scene / "model", out=out / "map")
        column = cutoff.replace("-", "")
        assert (found[f"class_{column}"] == rows(out / "map")["class_name"]).all()
        assert found[f"confidence_{column}"] == pytest.approx(rows(out / "map")["confidence"], abs=2e-4)
    assert (found["class_name"] == found["class_20230930"]).all()
    told = result.summary["cutoffs"]
    assert told[0]["accuracy"] < told[-1]["accuracy"] > 0.95
    assert told[0]["accuracy_low"] < told[0]["accuracy"] < told[0]["accuracy_high"]
    assert told[-1]["stays"] == 1.0
    with open(tmp_path / "out" / "season.csv", encoding="utf-8", newline="") as file:
        written = [*csv.DictReader(file)]
    assert [row["cutoff"] for row in written] == CUTOFFS.split(",")
    assert sum(int(written[-1][crop]) for crop in CROPS) == len(TRUE)
    assert "2023-09-30: 48 parcels with an answer, 100% have the answer that stays" in [*lines(result.summary)][-2]


def test_five_dates_of_the_series_are_taken_where_none_are_named(scene, tmp_path):
    told = season(scene, tmp_path / "out").summary["cutoffs"]
    assert len(told) == 5
    assert told[-1]["cutoff"] == DAYS[-1].isoformat()
    assert {row["cutoff"] for row in told} <= {day.isoformat() for day in DAYS}


def test_an_answer_stays_from_the_cut_off_after_which_it_is_always_the_last_one():
    best = np.array([[0, 1, 1, 1], [1, 0, 1, 0], [2, 2, 2, 2], [-1, -1, 0, 0], [0, 0, 0, -1]])
    dates = tuple(datetime.date(2023, month, 1) for month in (4, 5, 6, 7))
    answers = Answers(dates, best, np.ones(best.shape), (np.zeros((5, 3)), np.ones(5, bool)))
    assert answers.stays.tolist() == [1, 3, 0, 2, -1]


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"cutoffs": "2023-01-01,2023-06-10"}, "cutoffs_before_dates"),
        ({"cutoffs": "in June"}, "cutoffs_invalid"),
        ({"cutoffs": ","}, "cutoffs_invalid"),
        ({"field": "crop", "classes": {crop: f"old {crop}" for crop in CROPS}}, "reference_foreign"),
        ({"field": "nothing"}, "field_missing"),
        ({"model": "simulated-s2"}, "model_unit"),
    ],
)
def test_what_is_refused_leaves_nothing(scene, tmp_path, changes, code):
    with pytest.raises(BadInput) as error:
        season(scene, tmp_path / "out", **changes)
    assert error.value.code == code
    assert error.value.hint
    assert not (tmp_path / "out").exists() or not [*(tmp_path / "out").iterdir()]


def maps_until(scene, package, out, cutoff, **more):
    spec = {"stack": scene / "stack", "model": package, "options": {"end": cutoff}, **more}
    run("map", out=out, outputs=["classes", "confidence"], **spec)
    with rasterio.open(out / "classes.tif") as one, rasterio.open(out / "confidence.tif") as other:
        return one.read(1), other.read(1)


def test_rasters_are_the_maps_of_what_was_seen_until_then(scene, package_folder, tmp_path):
    out = tmp_path / "out"
    result = season(scene, out, stack=scene / "stack", parcels=None, model=package_folder, cutoffs=CUTOFFS)
    assert result.summary["kind"] == "pixel"
    with rasterio.open(out / "season_classes.tif") as one, rasterio.open(out / "season_confidence.tif") as other:
        classes, confidence = one.read(), other.read()
        assert one.descriptions == tuple(f"class as of {cutoff}" for cutoff in CUTOFFS.split(","))
    with rasterio.open(out / "stays_from.tif") as raster:
        stays = raster.read(1)
    days = [datetime.date.fromisoformat(cutoff).timetuple().tm_yday for cutoff in CUTOFFS.split(",")]
    for number, cutoff in enumerate(CUTOFFS.split(",")):
        mapped, sure = maps_until(scene, package_folder, tmp_path / cutoff, cutoff)
        assert (classes[number] == mapped).all()
        assert confidence[number] == pytest.approx(sure, abs=1.1e-3)
    expected = np.where(
        (classes == classes[-1]).all(axis=0), days[0], np.where(classes[1] == classes[2], days[1], days[2])
    )
    assert (stays == np.where(classes[-1] > 0, expected, 0)).all()
    told = result.summary["cutoffs"]
    assert [row["answered"] for row in told] == (classes > 0).sum(axis=(1, 2)).tolist()
    assert told[0]["stays"] == pytest.approx((stays == days[0]).sum() / (classes[-1] > 0).sum())
    assert sum(told[-1]["classes"].values()) == told[-1]["answered"]
    assert "pixels with an answer" in (out / "report.html").read_text()
    assert "pixels with an answer" in [*lines(result.summary)][1]


def test_a_model_of_pixels_answers_for_parcels_by_the_mean_of_their_pixels(scene, package_folder, tmp_path):
    spec = {"stack": scene / "stack", "model": package_folder}
    out = tmp_path / "out"
    result = season(scene, out, cutoffs=CUTOFFS, **spec)
    assert not (out / "season_classes.tif").exists()
    assert result.summary["kind"] == "polygon"
    found, cutoff = rows(out), CUTOFFS.split(",")[1]
    maps_until(scene, package_folder, tmp_path / "map", cutoff, parcels=scene / "fields.gpkg")
    mapped = rows(tmp_path / "map")
    assert (found["class_20230610"] == mapped["class_name"]).all()
    assert found["confidence_20230610"] == pytest.approx(mapped["confidence"])


def test_blocks_are_read_once_and_a_cut_off_without_a_new_date_is_not_computed(
    scene, package_folder, tmp_path, monkeypatch
):
    windows, variants, read, made = [], [], SceneReader.read, seasonscene.answers
    monkeypatch.setattr(SceneReader, "read", lambda self, *args: windows.append(args[0]) or read(self, *args))

    def counted(mapper, task, readings, progress):
        readings = [*readings]
        variants.append(len(readings))
        return made(mapper, task, readings, progress)

    monkeypatch.setattr(seasonscene, "answers", counted)
    cutoffs = f"{CUTOFFS},2023-04-11,2023-10-30"
    season(scene, tmp_path / "out", stack=scene / "stack", parcels=None, model=package_folder, cutoffs=cutoffs)
    assert len(windows) == len(variants) == 1
    assert variants == [3]
