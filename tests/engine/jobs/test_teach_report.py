"""What a report of teaching says of its figures: what they count, how often, and which classes are lost."""

from __future__ import annotations

import re

import numpy as np
import pytest
import shapely

from engine.contract import Warn
from engine.jobs.teach import lines
from engine.jobs.teaching.unlabelled import without_label
from engine.labels import made_classes
from engine.labels.read import Labels
from engine.package import load_package
from engine.report.plots import Score, scores

from ..conftest import box, write_polygons
from .fields import COLS, CROPS, ROWS, crops_of, run, shape_of, write_fields, write_scene

FIELDS = [*range(ROWS * COLS)]
TRUE = crops_of()
# A third of the labels are wrong, so that scores lie well within 0 and 1.
SAID = np.where(np.arange(ROWS * COLS) % 3, TRUE, np.random.default_rng(1).permutation(TRUE))
FAR = box(4000, 4000, 7, 7)


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    folder = tmp_path_factory.mktemp("figures")
    write_scene(folder, TRUE)
    write_fields(folder, "labels.gpkg", FIELDS, crop=SAID, farm=[f"farm {number % 9}" for number in FIELDS])
    return folder


def teach(scene, out, events=None, **changes):
    spec = {"stack": scene / "stack", "labels": scene / "labels.gpkg", "field": "crop", "learners": ["linear"]}
    report = run("teach", events, out=out, **{**spec, "groups": "farm", **changes}).summary
    return report, (out / "report.html").read_text(encoding="utf-8")


def chosen_of(report):
    return next(one for one in report["learned"]["learners"] if one["chosen"])


def said(score):
    return f"{score['value']:.2f} ({score['low']:.2f} to {score['high']:.2f})"


@pytest.mark.parametrize("used", ["here", "elsewhere"])
def test_a_score_that_is_told_twice_has_one_interval(scene, tmp_path, used):
    report, _ = teach(scene, tmp_path / used, used=used)
    learned = report["learned"]
    assert learned["held_out"]["macro_f1"] == pytest.approx(chosen_of(report)["macro_f1"])
    assert 0 < learned["held_out"]["macro_f1"]["low"] < learned["held_out"]["macro_f1"]["high"] < 1
    assert said(learned["held_out"]["macro_f1"]) in learned["why"]


def test_scores_by_pixel_and_by_place_are_told_apart(scene, tmp_path):
    report, page = teach(scene, tmp_path / "pixels", unit="pixel", other="no")
    learned, told = report["learned"], [*lines(report)]
    by_pixel, by_place = chosen_of(report), learned["held_out"]
    assert (by_pixel["counted_by"], by_place["counted_by"]) == ("pixel", "place")
    assert by_pixel["macro_f1"] != by_place["macro_f1"]
    assert any(line.startswith("*") and f"macro F1 by pixel {said(by_pixel['macro_f1'])}" in line for line in told)
    assert any(line.startswith(f"held out, by place: macro F1 {said(by_place['macro_f1'])}") for line in told)
    assert f"counted by place, by the mean of its pixels, the macro F1 is {said(by_place['macro_f1'])}" in page
    assert "macro F1 by pixel, held out" in page
    assert "macro F1 by place, held out, with" in page
    assert page.count("Counted by place.") == 2
    metrics = load_package(tmp_path / "pixels" / "model").card.metrics
    assert [(one.level, one.value) for one in metrics if one.name == "macro F1"] == [
        ("parcel", by_place["macro_f1"]["value"]),
        ("pixel", by_pixel["macro_f1"]["value"]),
    ]


def test_it_is_said_how_often_a_place_is_answered(scene, tmp_path):
    report, page = teach(scene, tmp_path / "elsewhere", used="elsewhere")
    learned = report["learned"]
    assert np.sum(learned["held_out"]["confusion"]["counts"]) == learned["held_out"]["answers"] == 2 * len(FIELDS)
    words = f"counts twice: {2 * len(FIELDS)} answers of {len(FIELDS)} parcels."
    assert page.count(words) == 3  # at the top, the confusion and the classes
    assert any(words in line for line in lines(report))
    report, page = teach(scene, tmp_path / "here")
    assert "twice" not in page
    assert not any("twice" in line for line in lines(report))


def test_a_class_all_of_whose_labels_lie_outside_is_named_and_numbers_are_codes(scene, tmp_path):
    write_polygons(
        tmp_path / "labels.gpkg",
        [*map(shape_of, FIELDS), FAR],
        crop=np.array([*SAID, "lupin"], object),
        farm=np.array([f"farm {number % 9}" for number in [*FIELDS, 0]], object),
    )
    events: list = []
    report, page = teach(scene, tmp_path / "out", events, labels=tmp_path / "labels.gpkg")
    (lost,) = [event.message for event in events if isinstance(event, Warn) and event.code == "classes_lost"]
    assert "lupin (outside the stack: 1)" in lost
    assert not any(crop in lost for crop in CROPS)
    assert lost in [warning["message"] for warning in report["warnings"]]
    assert "lupin, of which nothing is learned" in page
    assert [row["code"] for row in report["learned"]["classes"]] == [2, 3, 4]  # lupin has 1
    assert 'of 7 dates from 2023-03-10 to 2023-09-06, <span class="whole">Sentinel-2 L2A</span>' in page
    assert re.findall(r'<th class="count" title="(\w+)">(\d+)</th>', page) == [*zip(CROPS, "234")]
    assert "4  wheat" in page


def labels_of(shapes, index, kind="polygon"):
    count = len(shapes)
    made = made_classes(["maize", "wheat"])
    return Labels(kind, np.array(shapes, object), np.arange(count), np.array(index), ("",) * count, None, made, (), ())


class _Layer:
    def __init__(self, shapes):
        self.shapes = np.array(shapes, object)


def test_places_without_a_label_are_counted_once():
    fields = [*map(shape_of, FIELDS)]
    some = [0 if number < 11 else -1 for number in FIELDS[:13]]
    assert without_label(labels_of(fields[:13], some), None) == 2
    assert without_label(labels_of(fields[:11], some[:11]), None) == 0
    every = _Layer([*fields, fields[-1], None])
    assert without_label(labels_of(fields[:13], some), every) == len(FIELDS) - 11
    points = [shape.centroid for shape in fields[:13]]
    assert without_label(labels_of(points, some, "point"), every) == len(FIELDS) - 11
    assert without_label(labels_of([*points, shapely.Point(0, 0)], [*some, -1], "point"), every) == len(FIELDS) - 10


def test_blank_labels_are_reported_where_no_learner_looks_at_them(scene, tmp_path):
    crops = SAID.copy()
    crops[[3, 7]] = None, ""
    write_fields(tmp_path, "labels.gpkg", FIELDS, crop=crops)
    report, _ = teach(scene, tmp_path / "out", labels=tmp_path / "labels.gpkg", groups=None)
    assert (report["labels"]["unlabelled"], report["labels"]["seen_without_labels"]) == (2, 0)


def test_the_name_of_a_mean_of_many_is_whole_beside_its_score():
    name = "mean of " + ", ".join(f"0.{part} extra trees with contrasts and views" for part in range(1, 6))
    drawn = scores([Score(name, 0.5, 0.4, 0.6, chosen=True), Score("linear", 0.3)], "macro F1")
    shown = re.findall(r">([^<>]+)</text>", drawn)
    assert name in " ".join(shown)
    assert max(len(text) for text in shown) <= 40
