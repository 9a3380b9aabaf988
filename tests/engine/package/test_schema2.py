"""Cards of schema 2: names between graphs, dates, context, task; and how a card of schema 1 reads as one."""

from __future__ import annotations

import datetime
import hashlib
import json
import shutil
from pathlib import Path

import numpy as np
import onnx
import pytest

from engine.errors import BadInput
from engine.jobs.suitability import doubts, refuse_unmappable
from engine.models.encoder import AnyDates, AtMost, Calendar, Slots, WindowContext, input_name
from engine.package import load_package
from engine.package.read import read_card
from engine.runtime import Batch, open_runtime
from engine.runtime.batch import together
from engine.stack import Acquisition, Grid, InputReport, Scene, TimeStack

from ..conftest import BANDS

GRID = Grid("EPSG:32631", (10.0, 0.0, 600_000.0, 0.0, -10.0, 5_000_000.0), 64, 48)
RENAMED = {"tokens": "series", "token_valid": "valid_dates", "logits": "raw", "values": "reflectance", "day": "when"}


def as_schema_2(folder: Path, to: Path, **changes) -> Path:
    """The same package with a card of schema 2, whose names and graphs are others."""
    shutil.copytree(folder, to)
    card = load_package(folder).card.model_dump(mode="json")
    for part in card["sensors"]:
        # In another order, too: a name is all that counts.
        part["inputs"] = {what: RENAMED.get(name, name) for what, name in reversed(part["inputs"].items())}
    card["graphs"] = {
        "encoder": {"gives": [RENAMED[name] for name in card["graphs"]["encoder"]["gives"]]},
        "head": {"takes": ["valid_dates", "series"], "scores": "raw", "seen": "seen"},
    }
    for name in ("encoder.onnx", "head.onnx"):
        model = onnx.load(to / name, load_external_data=False)
        for tensor in (*model.graph.input, *model.graph.output):
            tensor.name = RENAMED.get(tensor.name, tensor.name)
        for node in model.graph.node:
            for names in (node.input, node.output):
                names[:] = [RENAMED.get(each, each) for each in names]
        (to / name).write_bytes(model.SerializeToString())
    card = {**card, "name": to.name, **changes}
    card["files"] = {name: hashlib.sha256((to / name).read_bytes()).hexdigest() for name in card["files"]}
    (to / "card.json").write_text(json.dumps(card))
    return to


def batch(dates: int = 4) -> Batch:
    rng = np.random.default_rng(0)
    values = rng.normal(0.2, 0.1, (2, dates, len(BANDS), 16, 16)).astype(np.float32)
    ones = np.ones((dates, len(BANDS)), np.float32)
    valid = rng.random((2, dates, 16, 16)) < 0.7
    return Batch(values, ones, 0 * ones, valid, np.arange(20, 20 + 60 * dates, 60).astype(np.int32))


@pytest.mark.parametrize("kind", ["onnxruntime", "openvino", "torch"])
def test_tensors_go_by_the_cards_names(package_folder, tmp_path, kind):
    pytest.importorskip(kind)
    package = load_package(as_schema_2(package_folder, tmp_path / "renamed"))
    runtime = open_runtime(package, kind, "cpu", 1)
    known = open_runtime(load_package(package_folder), kind, "cpu", 1)
    assert np.array_equal(runtime.predict(batch()).probabilities, known.predict(batch()).probabilities)
    assert list(runtime.features(batch())) == ["series", "valid_dates"]
    assert np.array_equal(runtime.features(batch())["series"], known.features(batch())["tokens"])


def test_a_graph_with_other_names_than_the_card_is_refused(package_folder, tmp_path):
    graphs = {
        "encoder": {"gives": ["series", "mask"]},
        "head": {"takes": ["series", "mask"], "scores": "raw", "seen": "seen"},
    }
    package = load_package(as_schema_2(package_folder, tmp_path / "odd", graphs=graphs))
    with pytest.raises(BadInput) as caught:
        open_runtime(package, threads=1)
    assert "gives series and valid_dates, where such a graph gives series and mask" in caught.value.message


def test_scores_are_activated_as_the_card_says(package_folder, tmp_path):
    made = [
        open_runtime(load_package(as_schema_2(package_folder, tmp_path / name, activation=name)), threads=1)
        for name in ("softmax", "sigmoid")
    ]
    softmax, sigmoid = (runtime.predict(batch()).probabilities.astype(float) for runtime in made)
    odds = sigmoid / (1 - sigmoid)  # of logits x, exp(x)
    np.testing.assert_allclose(softmax, odds / odds.sum(axis=1, keepdims=True), rtol=1e-4)


def test_scores_that_are_no_shares_are_not_taken_for_some(package_folder, tmp_path):
    package = load_package(as_schema_2(package_folder, tmp_path / "raw", activation="none"))
    with pytest.raises(BadInput, match="below 0 or above 1") as caught:
        open_runtime(package, threads=1)
    assert caught.value.code == "package_invalid"


def test_a_card_of_schema_1_reads_as_what_its_network_is(package_folder, fused_folder):
    card = load_package(fused_folder).card
    assert card.dates == AnyDates()
    assert card.context == WindowContext(16, 2)
    assert (card.task, card.unit, card.activation, card.patch) == ("crop", "pixel", "softmax", 2)
    assert [part.inputs["valid"] for part in card.sensors] == ["valid", "valid_2"]
    assert card.graphs.head.takes == card.graphs.encoder.gives == ["tokens", "token_valid"]


def test_a_network_of_ranks_is_refused_as_before(package_folder):
    content = json.loads((package_folder / "card.json").read_text())
    content["architecture"]["encoder"]["time_encoding"] = "index"
    card = read_card(json.dumps(content).encode())
    assert card.dates == AtMost(60, by="rank")
    with pytest.raises(BadInput) as caught:
        refuse_unmappable(card)
    assert caught.value.code == "model_calendar"


@pytest.mark.parametrize(
    ("changes", "rule"),
    [
        ({"dates": {"rule": "at most", "most": 12}}, AtMost(12)),
        ({"dates": {"rule": "calendar", "days": [-20, 3, 300], "tolerance": 5}}, Calendar((-20, 3, 300), 5)),
        ({"dates": {"rule": "slots", "first": 1, "last": 365, "count": 12}}, Slots(1, 365, 12)),
    ],
)
def test_rules_of_dates_are_read_and_written(package_folder, tmp_path, changes, rule):
    card = load_package(as_schema_2(package_folder, tmp_path / "ruled", **changes)).card
    assert card.dates == rule
    assert read_card(card.model_dump_json().encode()) == card


def test_the_first_sensor_is_not_optional(package_folder, tmp_path):
    card = load_package(as_schema_2(package_folder, tmp_path / "first")).card
    content = card.model_dump(mode="json")
    content["sensors"][0]["optional"] = True
    with pytest.raises(ValueError, match="which gives the grid, and not optional"):
        read_card(json.dumps(content).encode())


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"schema_version": 3}, "schema_version"),
        ({"day_reference": "1 January"}, "day_reference"),
        ({"opset": 18}, "opset"),
        ({"dates": {"rule": "sometimes"}}, "dates"),
        ({"dates": {"rule": "at most", "most": 0}}, "most is from 1"),
        ({"dates": {"rule": "at most", "most": 9, "least": 2}}, "least"),
        ({"dates": {"rule": "calendar", "days": [], "tolerance": 5}}, "at least one day"),
        ({"dates": {"rule": "calendar", "days": [5, 5], "tolerance": 5}}, "ascend"),
        ({"dates": {"rule": "slots", "first": 9, "last": 1, "count": 1}}, "do not end before"),
        ({"dates": {"rule": "slots", "first": 1, "last": 9, "count": 10}}, "a day long"),
        ({"context": {"kind": "window", "size": 15, "halo": 0}}, "multiples of 2 pixels"),
        ({"context": {"kind": "window", "size": 16, "halo": 6}}, "at most a quarter"),
        ({"context": {"kind": "window", "size": 2**40, "halo": 0}}, "1 to 1024 pixels"),
        ({"context": {"kind": "pixel"}}, "a token of sentinel-2-l2a is of several pixels"),
        ({"task": "embedding"}, "an embedding has a width"),
        ({"classes": []}, "any other task has classes"),
        ({"graphs": {"encoder": {"gives": ["a", "a"]}, "head": {"takes": ["a"]}}}, "share a name"),
        ({"graphs": {"encoder": {"gives": ["a"]}, "head": {"takes": ["b"]}}}, "the head takes b, which nothing gives"),
        ({"graphs": {"encoder": None, "head": {"takes": ["tokens"]}}}, "the head takes tokens, which nothing gives"),
    ],
)
def test_a_card_of_schema_2_that_contradicts_itself_is_refused(package_folder, tmp_path, changes, says):
    folder = as_schema_2(package_folder, tmp_path / "odd", **changes)
    with pytest.raises(BadInput) as caught:
        load_package(folder)
    assert caught.value.code == "package_invalid"
    assert says in caught.value.message


def test_a_network_that_would_take_stored_values_for_physical_ones_is_refused(package_folder, tmp_path):
    sensors = load_package(package_folder).card.model_dump(mode="json")["sensors"]
    del sensors[0]["inputs"]["scale"]
    with pytest.raises(BadInput, match="values, scale, offset and valid"):
        load_package(as_schema_2(package_folder, tmp_path / "unscaled", sensors=sensors))


def test_a_model_that_gives_a_single_share_makes_no_map(package_folder, tmp_path):
    border = [{"code": 1, "name": "border", "colour": "#000000"}]
    folder = as_schema_2(package_folder, tmp_path / "other", activation="sigmoid", classes=border)
    with pytest.raises(BadInput) as caught:
        refuse_unmappable(load_package(folder).card)
    assert caught.value.code == "model_task"


# --- a stack beside the card's dates ----------------------------------------------------------------------------------


def said(card, *days: int) -> list[str]:
    dates = [datetime.date(2023, 1, 1) + datetime.timedelta(days=day) for day in days]
    stack = TimeStack("sentinel-2-l2a", (), GRID, tuple(Acquisition(day, f"{day}.tif", {}) for day in dates))
    report = InputReport("stack", {}, GRID.crs, (10.0, 10.0), GRID.width, GRID.height, False, (), ())
    return [sentence for code, sentence in doubts(card, Scene(GRID, (stack,)), report) if code == "model_dates"]


def test_dates_that_are_not_used_are_counted(package_folder, tmp_path):
    ruled = {"rule": "calendar", "days": [10, 100, 200, 300], "tolerance": 8}
    card = load_package(as_schema_2(package_folder, tmp_path / "ruled", dates=ruled)).card
    assert said(card, 12, 97, 205, 300) == []
    assert said(card, 12, 50, 97, 150) == ["2 of 4 dates are near none of the 4 that “ruled” takes, and are not used."]
    assert said(card, 12, 150, 160) == [
        "2 of 3 dates are near none of the 4 that “ruled” takes, and are not used.",
        "The stack has 1 usable date; “ruled” was trained with 2 to 60.",
    ]
    with pytest.raises(BadInput) as caught:
        said(card, 40, 150)
    assert caught.value.code == "model_calendar"
    assert "(days 10 to 300 of the year)" in caught.value.message


def test_thinned_dates_are_said(package_folder, tmp_path):
    card = load_package(as_schema_2(package_folder, tmp_path / "few", dates={"rule": "at most", "most": 3})).card
    assert said(card, 10, 100, 200) == []
    assert said(card, 10, 90, 100, 200, 300) == [
        "“few” takes at most 3 dates: of 5, 3 are used that are spread evenly."
    ]


def test_a_model_of_growing_seasons_does_not_miss_the_rest(package_folder, tmp_path):
    def season(folder: Path) -> list[str]:
        stack = TimeStack("sentinel-2-l2a", (), GRID, tuple(
            Acquisition(datetime.date(2023, 1, 1) + datetime.timedelta(days=day), "a.tif", {}) for day in (5, 60, 120)
        ))  # fmt: skip
        report = InputReport("stack", {}, GRID.crs, (10.0, 10.0), GRID.width, GRID.height, False, (), ())
        return [code for code, _ in doubts(load_package(folder).card, Scene(GRID, (stack,)), report)]

    assert season(package_folder) == ["model_season"]
    early = {"first": 1, "last": 365, "covered": 0.2}
    assert season(as_schema_2(package_folder, tmp_path / "early", season=early)) == []


# --- sensors with grids of their own ----------------------------------------------------------------------------------


def test_a_coarser_sensor_is_the_mean_of_what_is_clear():
    valid = np.zeros((1, 1, 2, 4), bool)
    valid[0, 0, 0] = [True, True, True, False]
    values = np.arange(8, dtype=np.uint16).reshape(1, 1, 1, 2, 4)
    ones = np.ones((1, 1), np.float32)
    fine = Batch(values, ones, 0 * ones, valid, np.array([7], np.int32))
    coarse = fine.coarser(2)
    assert coarse.values.tolist() == [[[[[0.5, 2.0]]]]]
    assert coarse.valid.tolist() == [[[[True, False]]]]  # of the second cell a quarter is clear
    both = together([fine, coarse])
    assert both.clear[0].tolist() == [[True, True, True, False], [True, True, False, False]]
    assert both.inputs()["values_2"].shape == (1, 1, 1, 1, 2)
    assert input_name("values", 2) == "values_2"
