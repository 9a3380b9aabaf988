"""The jobs check, next and suspects, on a simulated scene whose true crops are known."""

from __future__ import annotations

import json
from functools import lru_cache

import numpy as np
import pyogrio
import pytest

from engine.contract import JOB_SPEC, Progress, Warn
from engine.errors import BadInput
from engine.jobs import module_of, run_job
from engine.learn import heldout

from .labelled import CROPS, swapped, write_fields, write_scene


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """Folder and true crops."""
    folder = tmp_path_factory.mktemp("labelled")
    return folder, write_scene(folder)


@pytest.fixture(scope="module", autouse=True)
def learned_once():
    """Jobs on the same labels share what was learned: with trees this is nearly all of their time."""
    patch = pytest.MonkeyPatch()
    whole = heldout.cross_predicted
    known: dict = {}

    def once(labelled, learner, fold, samples, asked_fold, seed, progress):
        key = labelled.label.tobytes(), labelled.samples.values.tobytes(), len(samples), learner.name, seed
        if key not in known:
            known[key] = whole(labelled, learner, fold, samples, asked_fold, seed, progress)
        progress(1, 1)
        return known[key]

    patch.setattr(heldout, "cross_predicted", once)
    yield
    patch.undo()


def run(job, folder, parcels, out, events=None, **more):
    spec = {"job": job, "series": str(folder / "series"), "parcels": str(parcels), "out": str(out), **more}
    result = run_job(JOB_SPEC.validate_python(spec), (events if events is not None else []).append)
    table = pyogrio.read_arrow(result.outputs["parcels"])[1].to_pydict()
    return result, {name: np.array(values, object) for name, values in table.items()}


@lru_cache(maxsize=1)
def declared_of(crops):
    return swapped(np.array(crops, object), 0.08, seed=1)


@pytest.fixture
def declared(scene):
    folder, crops = scene
    made = declared_of(tuple(crops))
    write_fields(folder, "declared.gpkg", crop=crops, declared=made)
    return folder / "declared.gpkg", made != crops


@pytest.mark.parametrize("wanted", [0.01, 0.05])
def test_found_ones_and_false_alarms_are_as_announced(scene, declared, tmp_path, wanted):
    (folder, _), (parcels, false) = scene, declared
    result, table = run(
        "check", folder, parcels, tmp_path / "out", field="declared", error=wanted, false_alarms=min(10 * wanted, 0.4)
    )
    green, red = table["light"] == "green", table["light"] == "red"
    limits = result.summary["limits"]
    assert result.summary["parcels"]["declared"] == len(false)
    assert false[green].sum() <= wanted * green.sum() + 3 * np.sqrt(wanted * green.sum())
    of_red = limits["expected_of_red"]
    found, allowed = red[false].mean(), 4 * np.sqrt(0.25 / false.sum())
    assert abs(found - of_red["found"]) < allowed
    alarms, allowed = (~false)[red].mean(), 3 * np.sqrt(0.25 / red.sum())
    assert of_red["right_red"] - allowed < alarms < of_red["right_red_at_most"] + allowed
    share = limits["false_declarations"]
    assert share["at_least"] - 0.02 < false.mean() < share["at_most"] + 0.02


def test_where_no_sure_answer_is_contradicted_no_share_of_red_ones_is_told(scene, tmp_path):
    folder, crops = scene
    write_fields(folder, "first.gpkg", crop=crops, declared=crops)
    first = run("check", folder, folder / "first.gpkg", tmp_path / "first", field="declared")[1]
    write_fields(folder, "agreed.gpkg", crop=crops, declared=first["crop_1"])
    events = []
    result, table = run("check", folder, folder / "agreed.gpkg", tmp_path / "out", events, field="declared")
    assert np.isnan(result.summary["limits"]["expected_of_red"]["right_red_at_most"])
    assert "red" not in set(table["light"])
    assert not [event for event in events if isinstance(event, Warn) and "red" in event.message]


def test_a_stricter_wish_leaves_more_yellow(scene, declared, tmp_path):
    (folder, _), (parcels, _) = scene, declared
    counts = [
        run("check", folder, parcels, tmp_path / str(wanted), field="declared", error=wanted)[0].summary["parcels"]
        for wanted in (0.05, 0.008)
    ]
    assert counts[0]["green"] > counts[1]["green"]
    assert counts[0]["yellow"] < counts[1]["yellow"]


def test_each_parcel_has_its_light_and_says_why(scene, declared, tmp_path):
    (folder, crops), (parcels, false) = scene, declared
    result, table = run("check", folder, parcels, tmp_path / "out", field="declared", error=0.05)
    assert set(table["light"]) == {"green", "yellow", "red"}
    for light, reasons in zip(table["light"], table["reasons"]):
        assert (light == "green") == (reasons is None)
        assert (light == "red") == (reasons == "other_crop")
    row = int(np.flatnonzero((table["light"] == "red") & false)[0])
    assert table["sentence"][row].startswith(f"Declared {table['declared'][row]}, but its series looks like")
    assert table["crop_1"][row] != table["declared"][row]
    sets = [entry.split(", ") for entry in table["not_excluded"]]
    holds = np.array([crop in own for crop, own in zip(crops, sets)])
    for crop in CROPS:
        assert holds[crops == crop].mean() > 0.95 - 4 * np.sqrt(0.05 * 0.95 / (crops == crop).sum())
    report = json.loads((tmp_path / "out" / "report.json").read_text())
    assert report["blocks"] == 12
    assert sum(row["parcels"] for row in report["tables"]["crop"]) == len(crops)
    assert [row["kind"] for row in report["tables"]["size"]] == ["1 to 2 ha"]
    decided = [each["decided"] for each in report["curve"]]
    assert decided == sorted(decided, reverse=True)
    said = "\n".join(module_of("check").lines(result.summary))
    assert "limits by held-out declarations" in said
    assert "Nothing was inspected" in said


def test_inspected_parcels_are_counted_and_choose_the_limits_where_they_are_enough(scene, declared, tmp_path):
    (folder, crops), (parcels, false) = scene, declared
    result, table = run("check", folder, parcels, tmp_path / "all", field="declared", inspected="crop", error=0.05)
    (row,) = result.summary["tables"]["all"]
    green = table["light"] == "green"
    assert result.summary["limits"]["chosen_by"] == "inspected parcels"
    share = result.summary["limits"]["false_declarations"]
    assert (share["share"], share["at_least"], share["at_most"]) == (pytest.approx(false.mean()),) * 3
    assert (row["inspected_green"], row["wrong_green"]) == (green.sum(), (green & false).sum())
    some = np.where(np.arange(len(crops)) % 9 == 0, crops, None)
    write_fields(folder, "some.gpkg", declared=np.where(false, "maize", crops), found=some)
    events: list = []
    result, _ = run(
        "check", folder, folder / "some.gpkg", tmp_path / "some", events, field="declared", inspected="found"
    )
    assert result.summary["limits"]["chosen_by"] == "held-out declarations"
    assert result.summary["limits"]["inspected"] == 52
    assert "inspected_too_few" in {event.code for event in events if isinstance(event, Warn)}


def test_wheat_for_barley_agrees_where_both_are_cereals(scene, tmp_path):
    folder, crops = scene
    cereal = np.isin(crops, ["wheat", "barley"])
    mixed = np.where(cereal, np.where(crops == "wheat", "barley", "wheat"), crops)
    mixed[::2] = crops[::2]
    write_fields(folder, "mixed.gpkg", crop=mixed)
    table = tmp_path / "classes.csv"
    table.write_text("name,group\nwheat,cereals\nbarley,cereals\nmaize,\nmeadow,\n")
    _, apart = run("check", folder, folder / "mixed.gpkg", tmp_path / "apart", field="crop", error=0.05)
    _, together = run(
        "check", folder, folder / "mixed.gpkg", tmp_path / "one", field="crop", error=0.05, class_table=str(table)
    )
    assert (apart["light"][cereal] == "green").mean() < 0.3
    assert (together["light"][cereal] == "green").mean() > 0.8
    row = int(np.flatnonzero(cereal & (together["light"] == "green"))[0])
    assert together["sentence"][row].startswith("Declared cereals")


def test_what_cannot_be_judged_is_yellow_or_has_no_light(scene, tmp_path):
    folder, crops = scene
    texts = crops.astype(object)
    texts[:3] = [None, "fallow", "hemp"]
    write_fields(folder, "odd.gpkg", crop=texts)
    events: list = []
    _, table = run(
        "check", folder, folder / "odd.gpkg", tmp_path / "out", events, field="crop", classes={"fallow": ""},
        least_dates=9,
    )  # fmt: skip
    assert table["light"][:2].tolist() == [None, None]
    assert table["sentence"][0] == "No crop is declared."
    assert table["light"][2] == "yellow"
    assert "crop_not_learned" in table["reasons"][2]
    codes = {event.code for event in events if isinstance(event, Warn)}
    assert "crop_in_one_block" in codes
    cloudy = np.array(["few_dates" in (reasons or "") for reasons in table["reasons"]])
    assert 10 < cloudy.sum() < 30  # under the cloud of one date
    assert set(table["light"][cloudy & (texts != None)]) <= {"yellow", None}  # noqa: E711


def test_two_thirds_of_swapped_labels_are_in_the_first_tenth(scene, tmp_path):
    folder, crops = scene
    labels = swapped(crops, 0.05, seed=3)
    write_fields(folder, "labels.gpkg", crop=labels)
    result, table = run("suspects", folder, folder / "labels.gpkg", tmp_path / "out", field="crop")
    first = np.array(table["rank"], float) <= len(crops) / 10
    assert first[labels != crops].mean() >= 2 / 3
    assert sorted(table["rank"]) == list(range(1, len(crops) + 1))
    fid = result.summary["suspects"][0]["fid"]
    assert table["rank"][fid - 1] == 1
    assert table["sentence"][fid - 1].startswith("Labelled")
    assert any("feature" in line for line in module_of("suspects").lines(result.summary))


def test_in_a_few_regions_labels_are_judged_by_parcels_of_their_own_region_too(scene, tmp_path):
    folder, crops = scene
    region = np.where(np.arange(len(crops)) < len(crops) // 2, "north", "south")
    # Meadow stands in the north alone: whoever left that out whole would know nothing of it.
    labels = np.where((crops == "meadow") & (region == "south"), None, crops)
    wrong = int(np.flatnonzero(crops == "maize")[0])
    labels[wrong] = "meadow"
    write_fields(folder, "regions.gpkg", crop=labels, region=region)
    events: list = []
    _, table = run("suspects", folder, folder / "regions.gpkg", tmp_path / "out", events, field="crop", groups="region")
    assert table["rank"][wrong] <= 3
    assert not (table["rank"][labels == "meadow"] == None).any()  # noqa: E711
    assert [event.code for event in events if isinstance(event, Warn)] == ["blocks_few"]


def test_parcels_to_label_next_are_unlabelled_and_as_many_as_asked_for(scene, tmp_path):
    folder, crops = scene
    some = np.where(np.arange(len(crops)) % 11 == 0, crops, None)
    some[1] = "fallow"
    write_fields(folder, "some.gpkg", crop=some)
    result, table = run(
        "next", folder, folder / "some.gpkg", tmp_path / "out", field="crop", count=20, classes={"fallow": ""}
    )
    ranked = np.array([rank is not None for rank in table["rank"]])
    assert sorted(table["rank"][ranked]) == list(range(1, 21))
    assert not ranked[some != None].any()  # noqa: E711
    assert result.summary["parcels"]["unlabelled"] == (some == None).sum()  # noqa: E711
    assert table["sentence"][ranked][0].startswith("It may be ")
    with pytest.raises(BadInput) as refused:
        run("next", folder, folder / "fields.gpkg", tmp_path / "none", field="crop")
    assert refused.value.code == "labels_complete"
    assert not (tmp_path / "none").exists()


def test_the_same_job_again_answers_at_once_and_other_labels_are_another_job(scene, tmp_path):
    folder, crops = scene
    parcels = write_fields(folder, "again.gpkg", crop=crops)
    first, _ = run("suspects", folder, parcels, tmp_path / "out", field="crop")
    events: list = []
    again, _ = run("suspects", folder, parcels, tmp_path / "out", events, field="crop")
    assert again.summary == json.loads(json.dumps(first.summary))
    assert "learn" not in {event.stage for event in events if isinstance(event, Progress)}
    write_fields(folder, "again.gpkg", crop=swapped(crops, 0.1, seed=1))
    with pytest.raises(BadInput) as refused:
        run("suspects", folder, parcels, tmp_path / "out", field="crop")
    assert refused.value.code == "out_other_job"


@pytest.mark.parametrize("job", ["check", "next", "suspects"])
@pytest.mark.parametrize(
    ("crop", "field", "more", "code"),
    [
        (lambda crops: [None] * len(crops), "crop", {}, "labels_empty"),
        (lambda crops: ["maize"] * len(crops), "crop", {}, "labels_one_class"),
        (lambda crops: ["maize", "wheat"] + [None] * (len(crops) - 2), "crop", {}, "blocks_too_few"),
        (lambda crops: crops, "Kultur", {}, "field_missing"),
        (lambda crops: crops, "crop", {"groups": "farm"}, "field_missing"),
        (lambda crops: [str(n) for n in range(len(crops))], "crop", {}, "classes_too_many"),
    ],
)
def test_labels_that_cannot_be_learned_from_are_refused_in_words(scene, tmp_path, job, crop, field, more, code):
    folder, crops = scene
    parcels = write_fields(tmp_path, "bad.gpkg", crop=crop(crops))
    with pytest.raises(BadInput) as refused:
        run(job, folder, parcels, tmp_path / "out", field=field, **more)
    assert refused.value.code == code
    assert "bad.gpkg" in refused.value.message or code == "classes_too_many"
    assert refused.value.hint
    assert "--" not in refused.value.hint
    assert not (tmp_path / "out").exists()


def test_series_of_something_else_are_refused(scene, tmp_path):
    _, crops = scene
    parcels = write_fields(tmp_path, "fields.gpkg", crop=crops)
    with pytest.raises(BadInput) as refused:
        run("check", tmp_path, parcels, tmp_path / "out", field="crop")
    assert refused.value.code == "series_missing"


def test_the_series_are_not_replaced_by_what_is_made_of_them(scene):
    folder, _ = scene
    with pytest.raises(BadInput) as refused:
        run("check", folder, folder / "fields.gpkg", folder / "series", field="crop", overwrite=True)
    assert refused.value.code == "out_is_input"


def test_a_cancelled_job_leaves_nothing(scene, tmp_path):
    class Stop(Exception):
        pass

    def stop(event):
        if isinstance(event, Progress) and event.stage == "learn":
            raise Stop

    folder, _ = scene
    spec = {"job": "check", "series": str(folder / "series"), "parcels": str(folder / "fields.gpkg"), "field": "crop"}
    with pytest.raises(Stop):
        run_job(JOB_SPEC.validate_python({**spec, "out": str(tmp_path / "out")}), stop)
    assert not (tmp_path / "out").exists()
