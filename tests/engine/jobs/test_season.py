"""Parcels classified as of several dates of the season."""

from __future__ import annotations

import csv
import datetime

import numpy as np
import pyogrio
import pytest

from engine.errors import BadInput
from engine.jobs.onseries.parcels import parcel_series
from engine.jobs.season import Answers, lines
from engine.labels import labels_of
from engine.learn import LinearLearner, write_learned

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
