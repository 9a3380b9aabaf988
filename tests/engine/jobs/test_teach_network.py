"""Teaching with a learner that also learns from places without a label."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from engine.contract import Progress, Warn
from engine.errors import BadInput, Cancelled
from engine.jobs.teaching import learners, unlabelled
from engine.jobs.teaching.learners import learner_of
from engine.labels.pixels import scattered_pixels
from engine.learn import LEARNERS
from engine.learn.cropsts import CropSTSLearner, learner, teaching
from engine.package import load_package
from engine.stack import Grid

from ..learn.cropsts.test_learner import FLEETING
from .fields import COLS, ROWS, crops_of, run, write_fields, write_scene
from .test_learners import job, taught

pytest.importorskip("torch")
FIELDS = ROWS * COLS
LABELLED = [*range(0, FIELDS, 2)]


def shortened(lesson):
    return dataclasses.replace(lesson, descent=dataclasses.replace(lesson.descent, steps=3))


# What jobs do with a network does not depend on what it learned.
PASSING = dataclasses.replace(
    FLEETING, warm_up=shortened(FLEETING.warm_up), classification=shortened(FLEETING.classification)
)


@pytest.fixture(autouse=True)
def fleeting(monkeypatch):
    monkeypatch.setitem(LEARNERS, "network", CropSTSLearner(PASSING))


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    folder, crops = tmp_path_factory.mktemp("network"), crops_of()
    write_scene(folder, crops)
    write_fields(folder, "fields.gpkg", range(FIELDS))
    write_fields(folder, "labels.gpkg", LABELLED, crop=crops[LABELLED])
    write_fields(folder, "fewer.gpkg", LABELLED[4:], crop=crops[LABELLED[4:]])
    write_fields(folder, "some.gpkg", range(FIELDS), crop=np.where(np.arange(FIELDS) % 2, None, crops))
    return folder


def teach(scene, out, events=None, **changes):
    spec = {"stack": scene / "stack", "labels": scene / "labels.gpkg", "field": "crop", "learners": ["network"]}
    return run("teach", events, out=out, **{**spec, **changes})


def codes(events):
    return [event.code for event in events if isinstance(event, Warn)]


def test_all_parcels_are_learned_from_and_none_is_read_twice(scene, tmp_path):
    events: list = []
    parcels = scene / "fields.gpkg"
    first = teach(scene, tmp_path / "first", events, parcels=parcels, learners=["linear", "network"]).summary
    assert (first["labels"]["seen_without_labels"], first["labels"]["places"]) == (FIELDS, len(LABELLED))
    assert first["labels"]["unlabelled"] == FIELDS - len(LABELLED)
    assert {"network", "linear"} < {one["name"] for one in first["learned"]["learners"]}
    assert {"unlabelled_few", "unlabelled_seen"}.isdisjoint(codes(events))
    learning = [event for event in events if isinstance(event, Progress) and event.stage == "learn"]
    assert [event.done / event.total for event in learning] == sorted(event.done / event.total for event in learning)
    assert (learning[0].done, learning[-1].done) == (0, learning[-1].total)
    assert load_package(tmp_path / "first" / "model").card.unit == "parcel"
    series = tmp_path / "first" / "series"
    again = teach(scene, tmp_path / "again", parcels=parcels, series=series, labels=scene / "fewer.gpkg").summary
    assert (again["labels"]["read_now"], again["labels"]["seen_without_labels"]) == (0, FIELDS)
    assert again["learned"]["chosen"] == "network"
    assert len(again["learned"]["curve"]) == 2  # half of the labels, and all


def test_parcels_of_the_labels_own_layer_that_have_none_are_learned_from(scene, tmp_path):
    events: list = []
    found = teach(scene, tmp_path / "some", events, labels=scene / "some.gpkg", used="elsewhere").summary
    assert (found["labels"]["seen_without_labels"], found["labels"]["places"]) == (FIELDS, len(LABELLED))
    assert "unlabelled_seen" in codes(events)


def test_it_is_said_where_only_labelled_parcels_are_known(scene, tmp_path):
    events: list = []
    teach(scene, tmp_path / "few", events)
    assert "unlabelled_few" in codes(events)


def test_pixels_from_all_over_the_scene_are_learned_from(scene, tmp_path, monkeypatch):
    monkeypatch.setattr(unlabelled, "MOST", 300)
    found = teach(scene, tmp_path / "pixels", unit="pixel", other="no").summary
    assert 0 < found["labels"]["seen_without_labels"] <= 300
    assert load_package(tmp_path / "pixels" / "model").card.context.kind == "pixel"


def test_of_a_small_grid_every_pixel_is_taken():
    rows, cols = scattered_pixels(Grid("EPSG:32631", (10.0, 0.0, 0.0, 0.0, -10.0, 0.0), 7, 5), 35, 0)
    assert [*zip(rows.tolist(), cols.tolist())] == [(row, col) for row in range(5) for col in range(7)]


def test_scattered_pixels_are_as_many_as_are_wanted_and_each_is_there_once():
    grid = Grid("EPSG:32631", (10.0, 0.0, 500000.0, 0.0, -10.0, 4800000.0), 700, 900)
    rows, cols = scattered_pixels(grid, 5000, 0)
    assert 4000 < len(rows) <= 5000
    assert len({*zip(rows.tolist(), cols.tolist())}) == len(rows)
    assert (rows.max() < grid.height, cols.max() < grid.width) == (True, True)
    assert rows.max() - rows.min() > grid.height / 2
    assert not np.array_equal(rows, scattered_pixels(grid, 5000, 1)[0])


def test_a_cancel_within_a_training_leaves_no_model(scene, tmp_path):
    out = tmp_path / "out"
    seen: list = []

    class Stopped(list):
        def append(self, event):
            seen.append(event)
            if isinstance(event, Progress) and event.stage == "learn":
                raise Cancelled

    with pytest.raises(Cancelled):
        teach(scene, out, Stopped(), parcels=scene / "fields.gpkg")
    assert not (out / "model").exists()
    assert not (out / "report.json").exists()


def test_without_torch_it_is_refused_before_anything_is_read(scene, tmp_path, monkeypatch):
    monkeypatch.setattr(learner, "find_spec", lambda name: None)
    with pytest.raises(BadInput) as refused:
        teach(scene, tmp_path / "none", stack=tmp_path / "nowhere")
    assert (refused.value.code, refused.value.exit_code) == ("torch_missing", 2)
    with pytest.raises(BadInput) as refused:
        learner_of(job(learner="network"), None)
    assert refused.value.code == "torch_missing"


def test_a_taught_network_learns_anew_alone_and_in_a_mean():
    assert learner_of(job(model="m"), taught("network")).base == "network"
    for name in ("mean of linear and network", "mean of 0.4 linear, 0.4 quantiles with views and 0.2 network"):
        assert learner_of(job(model="m"), taught(name)).name == name


@pytest.mark.parametrize("name", ["check", "next"])
def test_it_is_warmed_up_once_on_the_series_of_all_parcels(scene, tmp_path, monkeypatch, name):
    run("extract", stack=scene / "stack", parcels=scene / "fields.gpkg", out=tmp_path / "series")
    seen, prepare = [], teaching.prepare
    monkeypatch.setattr(teaching, "prepare", lambda *args, **more: seen.append(len(args[0])) or prepare(*args, **more))
    monkeypatch.setitem(learners._BY_NAME, "network", CropSTSLearner(PASSING))
    farm, crop = (np.arange(FIELDS) // 4 % 5).astype(str), np.where(np.arange(FIELDS) % 2, None, crops_of())
    write_fields(tmp_path, "farms.gpkg", range(FIELDS), crop=crop, farm=farm)
    spec = {"series": tmp_path / "series", "parcels": tmp_path / "farms.gpkg", "field": "crop", "groups": "farm"}
    events: list = []
    run(name, events, out=tmp_path / "out", learner="network", **spec)
    assert seen == [FIELDS]
    learned = [event for event in events if isinstance(event, Progress) and event.stage == "learn"]
    assert (learned[0].done, learned[-1].done) == (0, learned[-1].total)
