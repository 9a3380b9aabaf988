"""Bad input of the jobs that teach and judge: a code, a sentence, a next step, and nothing half written."""

from __future__ import annotations

import errno
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely

from engine import files
from engine.contract import Warn
from engine.errors import BadInput, Cancelled, EngineError, Failure
from engine.jobs import run_job
from engine.jobs.teaching import labelled
from engine.learn import LinearLearner

from ..conftest import box, files_up_to, write_polygons, write_raster
from .fields import COLS, CROPS, HEIGHT, ROWS, SIDE, WIDTH, crops_of, run, shape_of, write_fields, write_scene

EVERY = range(ROWS * COLS)
TRUE = crops_of()
# Some parcels have no label: of these `next` chooses.
SAID = np.where(np.arange(len(TRUE)) % 7 == 0, None, TRUE)
# The scene is smaller than a block of ground, so that farms say what belongs together.
FARMS = [f"farm {number % 6}" for number in EVERY]
JUDGES = ("check", "next", "suspects")
ON_SERIES = ("classify", *JUDGES)
JOBS = ("teach", *ON_SERIES)


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """A stack, its fields with farms, their series, and a model that was taught by half of them."""
    folder = tmp_path_factory.mktemp("bad")
    write_scene(folder, TRUE)
    write_fields(folder, "fields.gpkg", EVERY, crop=SAID, farm=FARMS)
    run("extract", stack=folder / "stack", parcels=folder / "fields.gpkg", out=folder / "series")
    spec = {"stack": folder / "stack", "labels": folder / "fields.gpkg", "field": "crop", "groups": "farm"}
    run("teach", learners=["linear"], series=folder / "series", out=folder / "taught", **spec)
    return folder


def start(scene, job, out, events=None, layer=None, **changes):
    """Run a job on the scene's fields, or on another layer."""
    layer = layer or scene / "fields.gpkg"
    spec = {
        "teach": {"stack": scene / "stack", "labels": layer, "learners": ["linear"], "series": scene / "series"},
        "classify": {"series": scene / "series", "parcels": layer, "model": scene / "taught" / "model"},
    }.get(job, {"series": scene / "series", "parcels": layer, "learner": "linear"})
    if job != "classify":
        spec |= {"field": "crop", "groups": "farm"}
    return run(job, events, out=out, **{**spec, **changes})


def refused(scene, job, out, layer=None, **changes):
    """The error of a job that must be refused; what stood in its folder stands there as before."""
    before = content(out)
    with pytest.raises(EngineError) as caught:
        start(scene, job, out, layer=layer, **changes)
    error = caught.value
    assert content(out) == before
    assert error.message.endswith(".")
    assert ".." not in error.message
    assert error.hint
    assert "--" not in error.hint
    return error


def content(folder: Path) -> dict[str, bytes]:
    """Every file in a folder; none where there is no folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def warned(events):
    """Sentences of the warnings, by code."""
    found: dict[str, str] = {}
    for event in events:
        if isinstance(event, Warn):
            found[event.code] = f"{found.get(event.code, '')} {event.message}"
    return found


def layer_of(folder, crops, numbers=EVERY, name="layer.gpkg"):
    return write_fields(folder, name, numbers, crop=crops, farm=[FARMS[number] for number in numbers])


# --- labels -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("job", ["teach", *JUDGES])
@pytest.mark.parametrize(
    ("crops", "changes", "code"),
    [
        ([None] * len(TRUE), {}, "labels_empty"),
        ([" "] * len(TRUE), {}, "labels_empty"),
        (["maize"] * len(TRUE), {}, "one_class"),
        (SAID, {"field": "Kultur"}, "field_missing"),
        (SAID, {"groups": "hamlet"}, "field_missing"),
        ([1 + CROPS.index(crop) for crop in TRUE], {}, "labels_numeric"),
        ([0.37 * number for number in EVERY], {}, "labels_numeric"),
    ],
)
def test_labels_that_say_nothing_are_refused(scene, tmp_path, job, crops, changes, code):
    columns = {"crop": np.array(crops) if code == "labels_numeric" else np.array(crops, object)}
    shapes = [shape_of(number) for number in EVERY]
    layer = write_polygons(tmp_path / "layer.gpkg", shapes, farm=np.array(FARMS, object), **columns)
    error = refused(scene, job, tmp_path / "out", layer, **changes)
    # Of labels and of declared crops the same is said under two names.
    assert error.code.removeprefix("labels_" if code == "one_class" else "") == code
    assert "layer.gpkg" in error.message


@pytest.mark.parametrize("job", ["teach", *JUDGES])
def test_more_classes_than_a_map_holds_are_refused(scene, tmp_path, job):
    corners = [(row, col) for row in range(0, HEIGHT - 2, 3) for col in range(0, WIDTH - 2, 4)]
    shapes = [shape_of(number) for number in EVERY] + [box(row, col, 1, 1) for row, col in corners]
    names = np.array([f"crop {number}" for number in range(len(shapes))], object)
    layer = write_polygons(tmp_path / "layer.gpkg", shapes, crop=names, farm=names)
    assert refused(scene, job, tmp_path / "out", layer).code == "classes_too_many"


@pytest.mark.parametrize("job", JOBS)
def test_parcels_outside_the_stack_or_without_a_crs_are_refused(scene, tmp_path, job):
    far = [shapely.affinity.translate(shape_of(number), 90_000) for number in EVERY]
    columns = {"crop": np.array(TRUE, object), "farm": np.array(FARMS, object)}
    layer = write_polygons(tmp_path / "far.gpkg", far, **columns)
    assert refused(scene, job, tmp_path / "out", layer).code == "parcels_no_overlap"
    with pytest.warns(UserWarning, match="crs"):
        layer = write_polygons(tmp_path / "nowhere.gpkg", [shape_of(n) for n in EVERY], crs=None, **columns)
    assert refused(scene, job, tmp_path / "out", layer).code == "parcels_no_crs"


@pytest.mark.parametrize("job", ["teach", *JUDGES])
def test_labels_that_contradict_each_other_are_said_and_refused_where_none_is_left(scene, tmp_path, job):
    shapes = [shape_of(number) for number in EVERY]
    other = next(crop for crop in CROPS if crop != SAID[3])
    crops, farms = np.array([*SAID, other], object), np.array([*FARMS, "farm 1"], object)
    layer = write_polygons(tmp_path / "twice.gpkg", [*shapes, shapes[3]], crop=crops, farm=farms)
    events: list = []
    start(scene, job, tmp_path / "some", events, layer)
    assert "(feature 4, 49)" in warned(events)["labels_contradict"]
    layer = write_polygons(tmp_path / "all.gpkg", [shapes[3], shapes[3]], crop=crops[[3, -1]], farm=farms[[3, -1]])
    assert refused(scene, job, tmp_path / "out", layer).code == "labels_contradict"


@pytest.mark.parametrize("job", ["teach", *JUDGES])
def test_texts_that_differ_in_case_or_accents_are_said(scene, tmp_path, job):
    crops = SAID.copy()
    crops[crops == "meadow"] = "prairie"
    crops[np.flatnonzero(crops == "prairie")[::2]] = "Prairié"
    events: list = []
    start(scene, job, tmp_path / "out", events, layer_of(tmp_path, crops))
    assert "Prairié and prairie" in warned(events)["labels_alike"]


def test_a_class_with_one_parcel_is_learned_and_that_is_said(scene, tmp_path):
    crops = np.array(TRUE, object)
    crops[5] = "hemp"
    layer, events = layer_of(tmp_path, crops), []
    start(scene, "teach", tmp_path / "taught", events, layer)
    assert "hemp (1)" in warned(events)["labels_few"]
    for job in ("check", "suspects"):
        events = []
        start(scene, job, tmp_path / job, events, layer)
        assert "hemp" in warned(events)["crop_in_one_block"]


@pytest.mark.parametrize("job", JOBS)
def test_parcels_on_cloud_alone_are_refused(tmp_path, scene, job):
    write_scene(tmp_path, TRUE, cloud=slice(0, 5 * SIDE))
    west = [number for number in EVERY if number % COLS < 5]
    layer = layer_of(tmp_path, TRUE[west], west)
    if job == "teach":
        with pytest.raises(BadInput) as caught:
            start(scene, job, tmp_path / "out", None, layer, stack=tmp_path / "stack", series=tmp_path / "kept")
        assert caught.value.code == "labels_never_clear"
        assert content(tmp_path / "out") == {}
        return
    run("extract", stack=tmp_path / "stack", parcels=layer, out=tmp_path / "series")
    assert refused(scene, job, tmp_path / "out", layer, series=tmp_path / "series").code == "series_never_clear"


# --- series and models ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("job", ON_SERIES)
def test_series_that_are_not_there_damaged_or_of_other_parcels_are_refused(scene, tmp_path, job):
    assert refused(scene, job, tmp_path / "out", series=tmp_path / "none").code == "series_missing"
    assert refused(scene, job, tmp_path / "out", series=scene / "fields.gpkg").code == "series_missing"
    for name in ("series.parquet", "parcels.parquet"):
        damaged = shutil.copytree(scene / "series", tmp_path / f"damaged {name}")
        (damaged / name).write_bytes((damaged / name).read_bytes()[:-300])
        assert refused(scene, job, tmp_path / "out", series=damaged).code == "series_unreadable"
        (damaged / name).unlink()
        assert refused(scene, job, tmp_path / "out", series=damaged).code == "series_missing"
    others = [shapely.affinity.translate(shape_of(number), 5, 5) for number in EVERY]
    columns = {"crop": np.array(TRUE, object), "farm": np.array(FARMS, object)}
    layer = write_polygons(tmp_path / "others.gpkg", others, **columns)
    assert refused(scene, job, tmp_path / "out", layer).code == "series_of_others"


@pytest.mark.parametrize("job", JOBS)
def test_a_layer_that_is_not_there_or_is_none_is_refused(scene, tmp_path, job):
    code = refused(scene, job, tmp_path / "out", tmp_path / "none.gpkg").code
    assert code in ("parcels_missing", "input_missing")
    (tmp_path / "text.gpkg").write_text("no layer")
    assert refused(scene, job, tmp_path / "out", tmp_path / "text.gpkg").code == "parcels_unreadable"


def test_kept_series_of_another_stack_or_of_other_options_are_refused(scene, tmp_path):
    for path in (scene / "stack").glob("*.tif"):
        with rasterio.open(path) as dataset:
            moved = dataset.transform * rasterio.Affine.translation(0.5, 0)
            write_raster(tmp_path / "stack" / path.name, dataset.read(), dataset.descriptions, transform=moved)
    error = refused(scene, "teach", tmp_path / "out", stack=tmp_path / "stack")
    assert error.code == "series_other"
    assert "the grid" in error.message
    error = refused(scene, "teach", tmp_path / "out", inner=2)
    assert error.code == "series_other"
    assert "shrunk" in error.message
    assert refused(scene, "teach", tmp_path / "out", series=scene / "fields.gpkg").code == "series_invalid"


def test_a_model_whose_bands_are_not_there_is_refused(scene, tmp_path):
    folder = shutil.copytree(scene / "taught" / "model", tmp_path / "model")
    card = json.loads((folder / "card.json").read_text())
    card["sensors"][0]["bands"] = ["B03", "B04", "B11"]
    (folder / "card.json").write_text(json.dumps(card))
    error = refused(scene, "classify", tmp_path / "out", model=folder)
    assert (error.code, "B11" in error.message) == ("bands_missing", True)
    error = refused(scene, "teach", tmp_path / "out", base="simulated-s2")
    assert (error.code, "B11" in error.message) == ("bands_missing", True)
    assert refused(scene, "classify", tmp_path / "out", model="simulated-s2").code == "model_unit"
    for job in JUDGES:
        assert refused(scene, job, tmp_path / "out", learner=None, model="simulated-s2").code == "model_not_taught"
        assert refused(scene, job, tmp_path / "out", learner=None, model="none").code == "package_missing"


# --- the output folder ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("job", JOBS)
def test_what_others_put_into_the_output_folder_stays(scene, tmp_path, job):
    result = "heldout.parquet" if job == "teach" else "parcels.gpkg"
    for name, code in ((result, "out_foreign"), ("report.json", "out_other_job")):
        out = tmp_path / name
        out.mkdir()
        (out / name).write_text("mine")
        assert refused(scene, job, out).code == code
    (tmp_path / "file").write_text("mine")
    assert refused(scene, job, tmp_path / "file").code == "out_invalid"
    done = shutil.copytree(scene / "series", tmp_path / "done")
    assert refused(scene, job, done).code == "out_other_job"
    beside = tmp_path / "beside"
    beside.mkdir()
    (beside / "notes.txt").write_text("mine")
    start(scene, job, beside)
    assert (beside / "notes.txt").read_text() == "mine"
    assert (beside / "report.json").is_file()


@pytest.mark.parametrize("job", JOBS)
def test_without_room_nothing_half_written_is_left(scene, tmp_path, job):
    for size in (200, 20_000) if job != "teach" else (200, 5_000):
        with files_up_to(size), pytest.raises(Failure) as caught:
            start(scene, job, tmp_path / "out")
        assert caught.value.code == "disk"
        assert content(tmp_path / "out") == {}
    assert start(scene, job, tmp_path / "out").summary["identity"]


def test_a_disk_that_is_full_at_the_end_leaves_the_older_model_with_its_report(scene, tmp_path, monkeypatch):
    out = shutil.copytree(scene / "taught", tmp_path / "out")
    before, write_new = content(out), files.write_new
    for name in ("report.html", "report.json"):

        def full(path, content, name=name):
            if path.name.startswith(name):
                raise OSError(errno.ENOSPC, "x")
            write_new(path, content)

        monkeypatch.setattr(files, "write_new", full)
        with pytest.raises(Failure) as caught:
            start(scene, "teach", out, overwrite=True, seed=3)
        assert caught.value.code == "disk"
        assert content(out) == before


def turns(told):
    """Places of the words that tell something new: warnings, and the first and last word of each stage."""
    stages = [getattr(event, "stage", str(place)) for place, event in enumerate(told)]
    within = {stage: [place for place, other in enumerate(stages) if other == stage] for stage in stages}
    return sorted({place for places in within.values() for place in (places[0], places[-1])})


@pytest.mark.parametrize("job", JOBS)
def test_a_job_that_is_cancelled_at_any_word_leaves_nothing(scene, tmp_path, job):
    told: list = []
    start(scene, job, tmp_path / "whole", told)
    assert len(told) > 3
    for last in turns(told):
        heard: list = []

        def cancel(event, heard=heard, last=last):
            heard.append(event)
            if len(heard) > last:
                raise Cancelled

        out = tmp_path / f"{last}"
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("tests.engine.jobs.fields.run_job", lambda job, _, cancel=cancel: run_job(job, cancel))
            with pytest.raises(Cancelled):
                start(scene, job, out)
        assert content(out) == {}


# --- who judges whom --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("job", ["check", "suspects"])
def test_no_parcel_is_judged_by_a_learner_that_saw_it_or_its_block(scene, tmp_path, monkeypatch, job):
    taught: list = []
    asked: list = []

    class Watched:
        name, base, encoded = "watched", "watched", False

        def fit(self, labelled, seed, progress):
            fitted = LinearLearner().fit(labelled, seed)
            taught.append({*labelled.group.tolist()})

            class Answers:
                def probabilities(self, samples):
                    asked.append({row.tobytes() for row in samples.values})
                    return fitted.probabilities(samples)

            return Answers()

    seen = {}
    labelled_parcels = labelled.labelled_parcels

    def watched(*rest):
        known = labelled_parcels(*rest)
        groups = known.series.groups(known.labels)
        seen.update({row.tobytes(): group for row, group in zip(known.series.samples.values, groups)})
        return known

    monkeypatch.setattr(labelled, "labelled_parcels", watched)
    monkeypatch.setattr(labelled, "learner_of", lambda job, package: Watched())
    start(scene, job, tmp_path / "out")
    assert len(seen) == len(TRUE)
    assert len(taught) == len(asked) == 5
    assert sum(len(rows) for rows in asked) == len(TRUE)
    for farms, rows in zip(taught, asked):
        assert farms
        assert not farms & {seen[row] for row in rows}
