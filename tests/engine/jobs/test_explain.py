"""What decided: on simulated fields of two crops that differ on one date, and in one band, alone."""

from __future__ import annotations

import datetime
import json
import shutil
import threading
from contextlib import suppress
from dataclasses import replace

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely

from engine.contract import JOB_SPEC
from engine.errors import BadInput, Cancelled
from engine.jobs.explain import lines
from engine.jobs.occluded.attended import ATTENTION, about, compared
from engine.jobs.occluded.effects import Effects, Hidden, falls
from engine.jobs.onseries.parcels import parcel_series
from engine.jobs.openstacks import OpenStacks
from engine.labels import labels_of
from engine.learn import LinearLearner, write_learned
from engine.mapping.pipeline import Mapper
from engine.models.encoder import Calendar
from engine.package import CARD, HEAD, find_package
from engine.runtime import attention
from engine.runtime.attention import open_attention

from ..conftest import BANDS, CRS, write_points, write_raster
from .fields import COLS, HEIGHT, ROWS, SIDE, WIDTH, run, write_fields
from .planted import write_planted

DAYS = [datetime.date(2023, 3, 10) + datetime.timedelta(days=30 * number) for number in range(6)]
DECISIVE = DAYS[3]
CROPS = ("barley", "wheat")
TRUE = np.random.default_rng(0).permutation(np.resize(CROPS, ROWS * COLS)).astype(object)
CLOUDY = slice(0, SIDE)  # columns under cloud throughout: the first field of each row
FIELDS = {
    "title": "Two crops",
    "version": "1",
    "simulated": True,
    "classes": [{"code": n + 1, "name": crop, "colour": "#4f9d69"} for n, crop in enumerate(CROPS)],
    "training": {"data": "", "licence": "", "attribution": "", "seed": 0, "recipe": "", "split": ""},
    "metrics": [],
    "licence": "",
}


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """A stack, its fields, their series, and the same model as one of parcels and one of pixels."""
    folder, rng = tmp_path_factory.mktemp("explain"), np.random.default_rng(1)
    field = np.kron(np.arange(ROWS * COLS).reshape(ROWS, COLS), np.ones((SIDE, SIDE), int))
    for day in DAYS:
        level = np.array([600, 500, 2500])[:, None, None] * rng.normal(1, 0.05)
        values = level + rng.normal(0, 60, (3, HEIGHT, WIDTH))
        if day == DECISIVE:
            values[2] += np.where(TRUE == "wheat", 700, -700)[field]
        scl = np.full((1, HEIGHT, WIDTH), 4)
        scl[:, :, CLOUDY] = 9
        made = np.concatenate([values, scl]).clip(1, 9999).astype(np.uint16)
        write_raster(folder / "stack" / f"S2_L2A_{day:%Y%m%d}.tif", made, (*BANDS, "SCL"))
    write_fields(folder, "fields.gpkg", range(ROWS * COLS), crop=TRUE)
    run("extract", stack=folder / "stack", parcels=folder / "fields.gpkg", out=folder / "series")
    series = parcel_series(str(folder / "series"), str(folder / "fields.gpkg"), None)
    labelled = series.labelled(labels_of(series.parcels, "crop"), np.flatnonzero(series.dates > 0))
    fitted = LinearLearner().fit(labelled, 0)
    for unit in ("parcel", "pixel"):
        named = {**FIELDS, "name": unit}
        write_learned(folder / unit, fitted, labelled.samples, unit, named, gsd_m=10.0, units="reflectance")
    return folder


def explain(scene, out, **changes):
    spec = {"stack": scene / "series", "parcels": scene / "fields.gpkg", "model": scene / "parcel", "out": out}
    return run("explain", **{**spec, **changes})


def rows(out):
    meta, _, _, values = pyogrio.raw.read(out / "parcels.gpkg", layer="parcels", read_geometry=False)
    return dict(zip(meta["fields"], values))


@pytest.mark.parametrize(("stack", "model"), [("series", "parcel"), ("stack", "parcel"), ("stack", "pixel")])
def test_occlusion_names_the_one_date_and_the_one_band_by_which_crops_differ(scene, tmp_path, stack, model):
    out = tmp_path / "out"
    result = explain(scene, out, stack=scene / stack, model=scene / model, raster=model == "pixel")
    found, clear = rows(out), np.arange(len(TRUE)) % COLS > 0
    assert (found["class_name"][clear] == TRUE[clear]).mean() > 0.95
    assert (found["date_1"][clear] == np.datetime64(DECISIVE)).mean() >= 0.9
    assert (found["band_1"][clear] == "B08").mean() >= 0.9
    assert (found["date_1_fall"][clear] > 1.5 * found["date_2_fall"][clear]).mean() >= 0.9
    assert set(found["reason"][~clear]) == {"never clear enough"}
    assert np.isnat(found["date_1"][~clear]).all()
    told = json.loads((out / "explain.json").read_text())
    assert "no graph of attention" in told["attention"]
    assert result.summary["attended"] is None
    assert not any(name.startswith("attention") for name in found)
    assert told["parcels"][1]["dates"][0]["date"] == DECISIVE.isoformat()
    assert len(told["parcels"][1]["dates"]) == len(DAYS)
    assert told["parcels"][0] == {"fid": told["parcels"][0]["fid"], "class": None, "reason": "never clear enough"}
    assert f"parcels explained: {clear.sum()} of {len(TRUE)}" in [*lines(result.summary)]
    assert "<script" not in (out / "report.html").read_text()
    if model == "pixel":
        with rasterio.open(out / "decisive_date.tif") as raster:
            days = raster.read(1)
        assert (days[:, CLOUDY] == 0).all()
        # A single pixel is noisy, for a model that learned means of parcels: of each field most pixels name the date.
        fields = days.reshape(ROWS, SIDE, COLS, SIDE).swapaxes(1, 2).reshape(ROWS * COLS, -1)[clear]
        most = np.array([np.bincount(own).argmax() for own in fields])
        assert (most == DECISIVE.timetuple().tm_yday).mean() > 0.9


@pytest.mark.parametrize("looked_at", [DECISIVE, DAYS[1]])
def test_attention_is_told_beside_occlusion_and_where_it_names_another_date_they_are_said_to_disagree(
    scene, tmp_path, looked_at
):
    card = find_package(str(scene / "pixel")).card
    model = write_planted(tmp_path / "planted", card, DECISIVE, looked_at)
    result = explain(scene, tmp_path / "out", stack=scene / "stack", model=model, raster=True)
    found, clear, same = rows(tmp_path / "out"), np.arange(len(TRUE)) % COLS > 0, looked_at == DECISIVE
    assert (found["date_1"][clear] == np.datetime64(DECISIVE)).all(), "occlusion names what decides"
    assert (found["attention_date"][clear] == np.datetime64(looked_at)).all()
    assert (found["attention_share"][clear] > 0.85).all()
    assert (found["attention_agrees"][clear].astype(bool) == same).all()
    assert all(("but" in said) != same for said in found["explanation"][clear])
    assert np.isnat(found["attention_date"][~clear]).all()
    counts = result.summary["attended"]
    assert (counts["compared"], counts["agree"]) == (clear.sum(), clear.sum() if same else 0)
    said = f"For {0 if same else clear.sum()} of {clear.sum()} parcels the date that the model looks at most is not"
    assert any(said in line for line in lines(result.summary))
    told = json.loads((tmp_path / "out" / "explain.json").read_text())["parcels"][1]
    assert told["attention"]["sentence"].startswith(f"The model looks most at {looked_at.isoformat()} (9")
    assert ("rank" in told["attention"]["sentence"], "but" in told["attention"]["sentence"]) == (False, not same)
    assert sum(each["attention"] for each in told["dates"]) == pytest.approx(1, abs=1e-3)
    page = (tmp_path / "out" / "report.html").read_text()
    assert said in page
    assert (">another date<" in page) != same
    assert "rank correlation of attention and falls" in page
    with rasterio.open(tmp_path / "out" / "decisive_date.tif") as raster:
        days = raster.read(1)
    assert set(np.unique(days[:, SIDE:])) == {DECISIVE.timetuple().tm_yday}, "the raster stays by occlusion"
    shape = shapely.from_wkb(pyogrio.raw.read(scene / "fields.gpkg", columns=[])[2][1])
    placed = asked(scene, shapely.to_wkt(shape), model)
    assert placed["explained"]["attention"] == told["attention"]
    assert placed["attention"].startswith("Attention: the weights")


@pytest.mark.parametrize("wrong", ["another graph", "no shares"])
def test_a_graph_of_attention_that_tells_none_is_refused(scene, tmp_path, monkeypatch, wrong):
    model = write_planted(tmp_path / "planted", find_package(str(scene / "pixel")).card, DECISIVE, DECISIVE)
    if wrong == "another graph":
        shutil.copy(model / HEAD, model / "attention.onnx")
        card = json.loads((model / CARD).read_text())
        card["files"]["attention.onnx"] = card["files"][HEAD]
        (model / CARD).write_text(json.dumps(card))
    else:
        monkeypatch.setattr(attention, "_WHOLE", 0.5)
    with pytest.raises(BadInput) as error:
        explain(scene, tmp_path / "out", stack=scene / "stack", model=model)
    assert error.value.code == "package_invalid"
    assert "attention.onnx" in error.value.message


def test_shares_and_falls_are_compared_over_the_dates_that_are_clear():
    hidden = tuple(Hidden("date", day.isoformat(), "a") for day in DAYS[:4])
    fall = np.array([[0.3, 0.2, 0.1, 0.0], [0.3, 0.2, 0.1, 0.0], [0.04, 0.01, 0, 0], [np.nan] * 4])
    shares = np.array([[0.5, 0.3, 0.2, 0], [0.2, 0.3, 0.5, 0], [0.4, 0.6, 0, 0], [0, 0, 0, 0]])
    found = compared(Effects(hidden, np.array([0, 0, 0, -1]), fall, shares))
    assert found.first[:3].tolist() == [0, 2, 1]
    assert found.decided.tolist() == [True, True, False, False]
    assert found.agrees.tolist() == [True, False, False, False]
    assert found.correlation[:2] == pytest.approx([1, -1])
    assert np.isnan(found.correlation[2:]).all(), "of two dates, and of none"
    assert np.isnan(found.share[3])
    assert compared(Effects(hidden, np.array([0]), fall[:1])) is None


def test_a_model_that_takes_other_dates_is_not_said_to_tell_its_attention_to_these():
    package = find_package("simulated-s2")
    assert about(package) == ATTENTION
    elsewhere = replace(package, card=package.card.model_copy(update={"dates": Calendar((15, 105), 10)}))
    assert "other dates than these" in about(elsewhere)
    assert open_attention(elsewhere, [15, 105]) is None


def test_where_no_answer_is_left_all_classes_are_as_likely():
    base, known = np.array([[0.9, 0.1], [0.2, 0.8], [0, 0]]), np.array([True, True, False])
    best, fall = falls(base, known, [(base, known), (np.zeros((3, 2)), np.zeros(3, bool))])
    assert best.tolist() == [0, 1, -1]
    assert fall[:2] == pytest.approx(np.array([[0, 0.4], [0, 0.3]]))
    assert np.isnan(fall[2]).all()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"fields": range(0, ROWS * COLS, COLS)}, "explain_never_clear"),
        ({"model": "simulated-s2-boundaries"}, "explain_task"),
        ({"model": "france-2018-s2"}, "model_unit"),
        ({"model": "france-2018-s2", "stack": "stack"}, "bands_missing"),
        ({"options": {"end": "2023-08-01"}}, "options_unused"),
    ],
)
def test_what_is_refused_leaves_nothing(scene, tmp_path, changes, code):
    if "fields" in changes:
        changes = {
            "parcels": write_fields(tmp_path, "cloudy.gpkg", changes["fields"]),
            "stack": scene / "stack",
            "model": scene / "pixel",
        }
    elif "stack" in changes:
        changes = {**changes, "stack": scene / "stack"}
    with pytest.raises(BadInput) as error:
        explain(scene, tmp_path / "out", **changes)
    assert error.value.code == code
    assert error.value.hint
    assert not (tmp_path / "out").exists() or not [*(tmp_path / "out").iterdir()]


def asked(scene, place, model=None, **changes):
    spec = {"stack": scene / "stack", "place": place, "place_crs": CRS, "model": model, **changes}
    return run("place", **spec).summary


@pytest.fixture(scope="module")
def three(scene):
    """A clear field, one that lies across windows and one under cloud, and a point, as layers."""
    fields = write_fields(scene, "three.gpkg", [9, 27, 8])
    return fields, write_points(scene / "point.gpkg", [(22, 31)])


@pytest.mark.parametrize(("model", "kind"), [("parcel", 0), ("pixel", 0), ("window", 0), ("pixel", 1), ("", 1)])
def test_a_question_about_one_place_has_the_numbers_of_profile_and_explain(
    scene, three, package_folder, tmp_path, model, kind
):
    package = package_folder if model == "window" else scene / model if model else None
    run("profile", stack=scene / "stack", parcels=three[kind], out=tmp_path / "profile", values="NDVI, B08")
    profile = json.loads((tmp_path / "profile" / "profile.json").read_text())
    told = [None] * 2
    if package is not None:
        explain(scene, tmp_path / "out", stack=scene / "stack", parcels=three[kind], model=package)
        told = json.loads((tmp_path / "out" / "explain.json").read_text())["parcels"]
    shapes = pyogrio.raw.read(three[kind], columns=[])[2]
    for shape, row, parcel in zip(shapes[:2], profile["places"], told):
        answer = asked(scene, shapely.to_wkt(shapely.from_wkb(shape)), package, values="NDVI, B08")
        (place,) = answer["places"]
        assert {**place, "fid": row["fid"]} == row
        assert answer["dates"] == profile["dates"]
        if package is None:
            assert "explained" not in answer
            continue
        explained = answer["explained"]
        assert explained["class"] == parcel["class"]
        assert explained["probability"] == parcel["probability"] == answer["probabilities"][parcel["class"]]
        falls = [{each["date"]: each["fall"] for each in one["dates"]} for one in (explained, parcel)]
        assert falls[0] == pytest.approx(falls[1], abs=1.1e-4 if model == "parcel" else 0)
        assert [*falls[0]] == [*falls[1]]


def test_a_stack_stays_open_until_a_file_of_it_changes_and_what_is_wrong_is_said(scene, tmp_path):
    for file in sorted((scene / "stack").iterdir()):
        shutil.copy(file, tmp_path)
    place = shapely.to_wkt(shapely.from_wkb(pyogrio.raw.read(scene / "fields.gpkg", columns=[])[2][1]))
    moved = {"stack": tmp_path}
    assert asked(scene, None, scene / "pixel", **moved)["seconds"]["scan"] is not None
    first = asked(scene, place, scene / "pixel", **moved)
    assert first["seconds"]["scan"] is None
    assert len(first["dates"]) == len(DAYS)
    (tmp_path / f"S2_L2A_{DECISIVE:%Y%m%d}.tif").unlink()
    again = asked(scene, place, scene / "pixel", **moved)
    assert again["seconds"]["scan"] is not None
    assert DECISIVE.isoformat() not in again["dates"]
    assert again["explained"]["dates"] != first["explained"]["dates"]
    unfit = asked(scene, place, "france-2018-s2", **moved)
    assert (unfit["problem"]["code"], len(unfit["places"])) == ("bands_missing", 1)


def test_a_date_without_a_clear_pixel_there_is_not_computed_again(scene, package_folder, tmp_path, monkeypatch):
    for file in sorted((scene / "stack").iterdir()):
        shutil.copy(file, tmp_path)
    with rasterio.open(tmp_path / f"S2_L2A_{DAYS[1]:%Y%m%d}.tif", "r+") as raster:
        cloudy = np.full((HEIGHT, WIDTH), 9, np.uint16)
        cloudy[:, -SIDE:] = 4  # far from the place
        raster.write(cloudy, 4)
    computed, predict = [], Mapper.predict_several

    def counted(mapper, mapped, readings, progress):
        computed.append(len(readings))
        predict(mapper, mapped, readings, progress)

    monkeypatch.setattr(Mapper, "predict_several", counted)
    shape = shapely.from_wkb(pyogrio.raw.read(scene / "fields.gpkg", columns=[])[2][1])
    explained = asked(scene, shapely.to_wkt(shape), package_folder, stack=tmp_path)["explained"]
    assert computed == [len(DAYS)], "nothing hidden, and each date but the cloudy one"
    falls = {each["date"]: each["fall"] for each in explained["dates"]}
    assert falls.pop(DAYS[1].isoformat()) == 0
    assert any(falls.values())


@pytest.mark.parametrize(
    ("place", "changes", "code"),
    [
        ("POINT (1", {}, "place_invalid"),
        ("LINESTRING (0 0, 1 1)", {}, "parcels_not_polygons"),
        ("POINT (0 0)", {}, "place_outside"),
        ("POLYGON ((0 0, 1 0, 1 1, 0 0))", {}, "place_outside"),
        ("cloudy", {}, "place_never_clear"),
        ("clear", {"values": "B99"}, "expression_bands"),
        ("clear", {"place_crs": "EPSG:0"}, "crs_invalid"),
    ],
)
def test_a_place_that_cannot_be_told_is_refused_in_words(scene, place, changes, code):
    fields = {"cloudy": 0, "clear": 1}
    if place in fields:
        place = shapely.to_wkt(shapely.from_wkb(pyogrio.raw.read(scene / "fields.gpkg", columns=[])[2][fields[place]]))
    with pytest.raises(BadInput) as error:
        asked(scene, place, **changes)
    assert error.value.code == code
    assert error.value.hint


@pytest.mark.parametrize("newer", [False, True])
def test_a_scan_goes_on_when_a_newer_question_waits_for_it_and_ends_when_none_does(scene, newer):
    job = JOB_SPEC.validate_python({"job": "place", "stack": str(scene / "stack")})
    stacks, begun, asked_again, found = OpenStacks(), threading.Event(), threading.Event(), []

    def emit(event):
        begun.set()
        asked_again.wait(10)
        raise Cancelled

    def older_question():
        with suppress(Cancelled), stacks.using(job, emit):
            found.append("not cancelled")

    def newer_question():
        with stacks.using(job, lambda _: asked_again.set()) as (stack, fresh):
            found.append((len(stack.sensor.dates), fresh))

    questions = [threading.Thread(target=each) for each in (older_question, newer_question)[: 1 + newer]]
    questions[0].start()
    assert begun.wait(10)
    if newer:
        questions[1].start()
    else:
        asked_again.set()
    for each in questions:
        each.join(30)
    assert found == ([(len(DAYS), False)] if newer else [])
    stacks.close()
