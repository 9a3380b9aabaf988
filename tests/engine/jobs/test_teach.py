"""Teaching: labels in; a model, what it is worth, and series that are read once, out."""

from __future__ import annotations

import datetime
import json
from html.parser import HTMLParser

import numpy as np
import pyarrow.parquet as pq
import pyogrio
import pytest
import rasterio
import shapely

from engine.contract import JOB_SPEC, Progress, Warn
from engine.errors import BadInput, Cancelled
from engine.jobs import run_job
from engine.jobs.teach import lines
from engine.jobs.teaching.card import year_of
from engine.package import load_package
from engine.series.gather import gather
from engine.stack.types import EPOCH

from ..conftest import write_polygons
from .fields import COLS, CROPS, HEIGHT, ROWS, SIDE, WIDTH, crops_of, run, shape_of, write_fields, write_scene
from .test_classify import rows

TRUE = crops_of()
LABELLED = [*range(0, ROWS * COLS, 2)]


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    folder = tmp_path_factory.mktemp("teach")
    write_scene(folder, TRUE)
    write_fields(folder, "fields.gpkg", range(ROWS * COLS), crop=TRUE)
    write_fields(folder, "labels.gpkg", LABELLED, crop=TRUE[LABELLED])
    return folder


@pytest.fixture(scope="module")
def taught(scene):
    events: list = []
    return teach(scene, scene / "taught", events), events


def teach(scene, out, events=None, **changes):
    spec = {"stack": scene / "stack", "labels": scene / "labels.gpkg", "field": "crop", "learners": ["linear"]}
    return run("teach", events, out=out, **{**spec, **changes})


def codes(events):
    return [event.code for event in events if isinstance(event, Warn)]


def test_a_model_its_report_and_its_held_out_answers_come_out(scene, taught):
    result, events = taught
    learned = result.summary["learned"]
    assert learned["unit"] == "parcel"
    assert learned["held_out"]["macro_f1"]["value"] > 0.9
    assert [row["name"] for row in learned["classes"]] == [*CROPS]
    assert sum(row["places"] for row in learned["classes"]) == len(LABELLED)
    counts = np.array(learned["held_out"]["confusion"]["counts"])
    assert counts.sum() == len(LABELLED)
    assert counts.sum(axis=1).tolist() == [row["places"] for row in learned["classes"]]
    assert [step["series"] for step in learned["curve"]] == sorted(step["series"] for step in learned["curve"])
    card = load_package(scene / "taught" / "model").card
    assert (card.unit, card.task, card.training.recipe) == ("parcel", "crop", learned["chosen"])
    assert card.name == card.title == "taught"
    held = pq.read_table(scene / "taught" / "heldout.parquet")
    assert sorted(held["fid"].to_pylist()) == [*range(1, len(LABELLED) + 1)]
    shares = np.stack([held[f"p_{code}"].to_numpy() for code in (1, 2, 3)], axis=1)
    assert shares.sum(axis=1) == pytest.approx(1, abs=1e-5)
    told = [*lines(result.summary)]
    assert any(line.startswith("* mean of ") for line in told)
    stages = [event.stage for event in events if isinstance(event, Progress)]
    assert list(dict.fromkeys(stages)) == ["scan", "extract", "learn", "write"]


def test_what_was_taught_classifies_other_fields(scene, taught, tmp_path):
    run("extract", stack=scene / "stack", parcels=scene / "fields.gpkg", out=scene / "series")
    series, fields = scene / "series", scene / "fields.gpkg"
    run("classify", series=series, parcels=fields, model=scene / "taught" / "model", out=tmp_path / "out")
    others = [*set(range(ROWS * COLS)) - {*LABELLED}]
    assert (rows(tmp_path / "out")["class_name"][others] == TRUE[others]).mean() > 0.9


@pytest.mark.parametrize(
    ("first", "last", "year"),
    [("2018-03-01", "2018-10-01", 2018), ("2017-09-01", "2018-08-01", 2018), ("2017-03-01", "2019-10-01", None)],
)
def test_dates_of_several_seasons_are_of_no_one_year(first, last, year):
    assert year_of([(datetime.date.fromisoformat(day) - EPOCH).days for day in (first, last)]) == year


def test_a_model_of_few_blocks_says_so_whenever_it_is_used(scene, taught, tmp_path):
    training = load_package(scene / "taught" / "model").card.training
    caution = training.caution
    assert training.year == int(taught[0].summary["dates_used"][0][:4])
    assert caution.startswith(f"learned from {len(LABELLED)} places in 1 block of ground")
    labels = scene / "labels.gpkg"
    run("extract", stack=scene / "stack", parcels=labels, out=tmp_path / "series")
    for job, spec in (
        ("classify", {"series": tmp_path / "series"}),
        ("map", {"stack": scene / "stack", "only_parcels": True}),
    ):
        events: list = []
        run(job, events, out=tmp_path / job, parcels=labels, model=scene / "taught" / "model", **spec)
        assert f"“taught”: {caution}" in [event.message for event in events if isinstance(event, Warn)]


def test_a_map_with_a_parcel_model_is_of_parcels_alone_and_says_the_same(scene, taught, tmp_path):
    run("extract", stack=scene / "stack", parcels=scene / "fields.gpkg", out=tmp_path / "series")
    spec = {"parcels": scene / "fields.gpkg", "model": scene / "taught" / "model"}
    run("classify", series=tmp_path / "series", out=tmp_path / "classified", **spec)
    events: list = []
    result = run("map", events, stack=scene / "stack", out=tmp_path / "mapped", probabilities=True, **spec)
    assert [path.name for path in (tmp_path / "mapped").glob("*.tif")] == []
    mapped, classified = rows(tmp_path / "mapped"), rows(tmp_path / "classified")
    assert (mapped["class_name"] == classified["class_name"]).all()
    assert mapped["confidence"] == pytest.approx(classified["confidence"], abs=2e-4)
    assert "no_rasters" in codes(events)
    assert sum(row["pixels"] for row in result.summary["hectares"]["classes"]) == 49 * ROWS * COLS
    again = run("map", stack=scene / "stack", out=tmp_path / "mapped", probabilities=True, **spec)
    assert again.summary == json.loads(json.dumps(result.summary))
    with pytest.raises(BadInput) as refused:
        run("map", stack=scene / "stack", out=tmp_path / "none", model=scene / "taught" / "model")
    assert refused.value.code == "model_parcels"


class _Balanced(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()
        self.attributes: list[tuple[str, str]] = []

    def handle_starttag(self, tag, attrs):
        self.seen.add(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_the_page_is_whole_loads_nothing_and_escapes_what_labels_say(scene, tmp_path):
    evil = '<script src="https://example.org/x.js"></script>'
    labels = [evil if crop == "wheat" else crop for crop in TRUE[LABELLED]]
    write_fields(tmp_path, "labels.gpkg", LABELLED, crop=labels)
    teach(scene, tmp_path / "out", labels=tmp_path / "labels.gpkg", series=scene / "taught" / "series")
    text = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    page = _Balanced()
    page.feed(text)
    assert page.open == []
    assert {"svg", "table"} <= page.seen
    assert not page.seen & {"script", "link", "iframe", "img", "object"}
    assert not [value for name, value in page.attributes if name in ("src", "href") or name.startswith("on")]
    assert "&lt;script src=" in text
    assert "labelled as" in text
    assert "answered, held out" in text


def test_more_labels_read_nothing_twice_and_the_same_job_answers_at_once(scene, tmp_path, monkeypatch):
    read = []

    def noting(stack, shapes, *rest):
        read.append(sum(shape is not None for shape in shapes))
        return gather(stack, shapes, *rest)

    monkeypatch.setattr("engine.series.write.gather", noting)
    write_fields(tmp_path, "labels.gpkg", LABELLED[:-3], crop=TRUE[LABELLED[:-3]])
    teach(scene, tmp_path / "out", labels=tmp_path / "labels.gpkg")
    teach(scene, tmp_path / "out", labels=tmp_path / "labels.gpkg")
    assert read == [len(LABELLED) - 3]
    write_fields(tmp_path, "labels.gpkg", LABELLED, crop=TRUE[LABELLED])
    with pytest.raises(BadInput) as refused:
        teach(scene, tmp_path / "out", labels=tmp_path / "labels.gpkg")
    assert refused.value.code == "out_other_job"
    result = teach(scene, tmp_path / "out", labels=tmp_path / "labels.gpkg", overwrite=True)
    assert read == [len(LABELLED) - 3, 3]
    assert result.summary["labels"]["read_now"] == 3


def test_a_model_of_pixels_maps_and_learns_what_lies_outside_all_parcels(scene, tmp_path):
    # The right half has no parcels, and no crops either: bare ground on all dates.
    for path in (scene / "stack").glob("*.tif"):
        with rasterio.open(path) as dataset:
            values, profile = dataset.read(), dataset.profile
            names = dataset.descriptions
        values[:3, :, WIDTH // 2 :] = np.array([700, 1500, 1200])[:, None, None]
        (tmp_path / "stack").mkdir(exist_ok=True)
        with rasterio.open(tmp_path / "stack" / path.name, "w", **profile) as dataset:
            dataset.write(values)
            dataset.descriptions = names
    left = [number for number in range(ROWS * COLS) if number % COLS < COLS // 2]
    write_fields(tmp_path, "fields.gpkg", left, crop=TRUE[left])
    events: list = []
    spec = {"labels": tmp_path / "fields.gpkg", "unit": "pixel"}
    result = teach(tmp_path, tmp_path / "taught", events, parcels=tmp_path / "fields.gpkg", **spec)
    learned = result.summary["learned"]
    assert [row["name"] for row in learned["classes"]] == [*CROPS, "other"]
    assert sum(row["places"] for row in learned["classes"]) == len(left) + learned["other"]["pixels"]
    # Of hundreds of pixels some of each class tell enough; of each field there is one at least.
    assert learned["held_out"]["places"] == len(left) + learned["classes"][-1]["judged"]
    assert learned["other"]["labelled_places_called_other"] < 0.1
    run("map", stack=tmp_path / "stack", model=tmp_path / "taught" / "model", out=tmp_path / "map")
    with rasterio.open(tmp_path / "map" / "classes.tif") as dataset:
        found = dataset.read(1)
    other = learned["classes"][-1]["code"]
    assert (found[:, WIDTH // 2 :] == other).mean() > 0.95
    corners = [(SIDE * row + 2, SIDE * col + 2) for row, col in (divmod(number, COLS) for number in left)]
    inside = [found[row : row + 5, col : col + 5] for row, col in corners]
    right = [(field == 1 + CROPS.index(TRUE[number])).mean() for number, field in zip(left, inside)]
    assert np.mean(right) > 0.85
    assert found.shape == (HEIGHT, WIDTH)
    without: list = []
    named = teach(tmp_path, tmp_path / "without", without, **spec).summary["learned"]["classes"]
    assert [row["name"] for row in named] == [*CROPS]
    assert "other_unknown" in codes(without)


def test_elsewhere_leaves_out_halves_and_a_field_says_what_belongs_together(scene, tmp_path):
    farms = [f"farm {number % 7}" for number in LABELLED]
    write_fields(tmp_path, "labels.gpkg", LABELLED, crop=TRUE[LABELLED], farm=farms)
    spec = {"labels": tmp_path / "labels.gpkg", "groups": "farm", "series": scene / "taught" / "series"}
    result = teach(scene, tmp_path / "out", used="elsewhere", **spec)
    assert "halves of the area" in result.summary["learned"]["left_out"]
    held = pq.read_table(tmp_path / "out" / "heldout.parquet")
    assert len(held) == 2 * len(LABELLED)
    for way in (0, 1):
        own = held.filter(np.array(held["way"]) == way)
        assert len({*zip(own["group"].to_pylist(), own["fold"].to_pylist())}) == 7


def test_groups_of_classes_count_as_agreement(scene, tmp_path):
    (tmp_path / "classes.csv").write_text("code,name,group\n9,wheat,arable\n4,maize,arable\n6,meadow,\n")
    spec = {"class_table": tmp_path / "classes.csv", "series": scene / "taught" / "series"}
    result = teach(scene, tmp_path / "out", **spec)
    held = result.summary["learned"]["held_out"]
    assert held["accuracy_of_groups"] >= held["accuracy"]["value"]
    assert [entry.code for entry in load_package(tmp_path / "out" / "model").card.classes] == [4, 6, 9]


def test_a_parcel_whose_label_is_wrong_looks_wrong(scene, tmp_path):
    crops = TRUE[LABELLED].copy()
    wrong = 7
    crops[wrong] = next(crop for crop in CROPS if crop != crops[wrong])
    write_fields(tmp_path, "labels.gpkg", LABELLED, crop=crops)
    spec = {"labels": tmp_path / "labels.gpkg", "series": scene / "taught" / "series"}
    suspects = teach(scene, tmp_path / "out", **spec).summary["learned"]["suspects"]
    assert suspects[0]["fid"] == wrong + 1
    assert suspects[0]["answer"] == TRUE[LABELLED[wrong]]


def cases(folder):
    """Labels that cannot be learned from: attributes, changes of the job, code."""
    yield "one", ["wheat"] * len(LABELLED), {}, "one_class"
    yield "none", [None] * len(LABELLED), {}, "labels_empty"
    yield "field", TRUE[LABELLED], {"field": "kind"}, "field_missing"
    yield "all left out", TRUE[LABELLED], {"classes": dict.fromkeys(CROPS, "")}, "labels_empty"


@pytest.mark.parametrize("case", range(4))
def test_labels_that_teach_nothing_are_refused_and_nothing_is_written(scene, tmp_path, case):
    name, crops, changes, code = [*cases(tmp_path)][case]
    write_fields(tmp_path, f"{name}.gpkg", LABELLED, crop=crops)
    with pytest.raises(BadInput) as refused:
        teach(scene, tmp_path / "out", labels=tmp_path / f"{name}.gpkg", **changes)
    assert refused.value.code == code
    assert refused.value.hint
    assert not [*(tmp_path / "out").rglob("*.json")]


def test_labels_under_cloud_are_said_and_those_of_one_class_left_are_refused(tmp_path):
    write_scene(tmp_path, TRUE, cloud=slice(0, WIDTH // 2))
    left = [number for number in range(ROWS * COLS) if number % COLS < COLS // 2]
    right = [number for number in range(ROWS * COLS) if number % COLS >= COLS // 2]
    write_fields(tmp_path, "labels.gpkg", [*left[:4], *right], crop=[*TRUE[left[:4]], *TRUE[right]])
    events: list = []
    result = teach(tmp_path, tmp_path / "out", events)
    assert "labels_never_clear" in codes(events)
    assert result.summary["labels"]["left_out"] == {"never clear": 4}
    write_fields(tmp_path, "labels.gpkg", left, crop=TRUE[left])
    with pytest.raises(BadInput) as refused:
        teach(tmp_path, tmp_path / "none", labels=tmp_path / "labels.gpkg")
    assert refused.value.code == "labels_never_clear"
    assert not (tmp_path / "none" / "report.json").exists()


def test_points_teach_pixels_or_the_parcels_that_they_lie_in(scene, tmp_path):
    points = [shape_of(number).centroid for number in LABELLED]
    wkb = np.array([shapely.to_wkb(point) for point in points], object)
    path = tmp_path / "points.gpkg"
    pyogrio.raw.write(path, wkb, [TRUE[LABELLED]], ["crop"], geometry_type="Point", crs="EPSG:32631", driver="GPKG")
    pixels = teach(scene, tmp_path / "pixels", labels=path)
    assert pixels.summary["learned"]["unit"] == "pixel"
    assert pixels.summary["labels"]["places"] == len(LABELLED)
    parcels = teach(scene, tmp_path / "parcels", labels=path, parcels=scene / "fields.gpkg")
    assert parcels.summary["learned"]["unit"] == "parcel"
    assert parcels.summary["labels"]["places"] == len(LABELLED)
    with pytest.raises(BadInput) as refused:
        teach(scene, tmp_path / "none", labels=path, unit="parcel")
    assert refused.value.code == "labels_points"


def test_a_cancelled_teaching_leaves_no_half_result_and_goes_on(scene, tmp_path):
    places = {"stack": scene / "stack", "labels": scene / "labels.gpkg"}
    spec = {**{name: str(path) for name, path in places.items()}, "field": "crop", "learners": ["linear"]}
    job = JOB_SPEC.validate_python({"job": "teach", **spec, "out": str(tmp_path / "out")})
    for stage in ("extract", "learn", "write"):

        def cancel(event, stage=stage):
            if isinstance(event, Progress) and event.stage == stage and (event.done or stage == "write"):
                raise Cancelled

        with pytest.raises(Cancelled):
            run_job(job, cancel)
        assert not (tmp_path / "out" / "model").exists()
        assert not [path for path in (tmp_path / "out").iterdir() if path.suffix in (".json", ".html", ".parquet")]
    assert run_job(job, lambda event: None).summary["learned"]["unit"] == "parcel"


def test_a_folder_called_model_that_is_none_is_kept(scene, tmp_path):
    (tmp_path / "out" / "model").mkdir(parents=True)
    (tmp_path / "out" / "model" / "notes.txt").write_text("mine")
    with pytest.raises(BadInput) as refused:
        teach(scene, tmp_path / "out")
    assert refused.value.code == "out_foreign"
    assert (tmp_path / "out" / "model" / "notes.txt").read_text() == "mine"


def test_series_of_another_stack_are_refused(scene, tmp_path):
    layer = write_polygons(tmp_path / "some.gpkg", [shape_of(number) for number in LABELLED])
    run("extract", stack=scene / "stack", parcels=layer, out=tmp_path / "series", inner=1.0)
    with pytest.raises(BadInput) as refused:
        teach(scene, tmp_path / "out", series=tmp_path / "series")
    assert refused.value.code == "series_other"


def test_a_base_model_whose_bands_the_stack_lacks_is_refused(scene, tmp_path):
    with pytest.raises(BadInput, match="which the stack lacks") as refused:
        teach(scene, tmp_path / "out", base="simulated-s2")
    assert refused.value.code == "bands_missing"


def test_the_report_says_what_the_labels_meant(scene, tmp_path):
    crops = [{"wheat": "Winter wheat", "maize": "corn", "meadow": "grass"}[crop] for crop in TRUE[LABELLED]]
    crops[0] = "unknown"
    write_fields(tmp_path, "labels.gpkg", LABELLED, crop=crops)
    classes = {"Winter wheat": "wheat", "corn": "maize", "unknown": ""}
    spec = {"labels": tmp_path / "labels.gpkg", "series": scene / "taught" / "series", "classes": classes}
    teach(scene, tmp_path / "out", **spec)
    report = json.loads((tmp_path / "out" / "report.json").read_text())
    meant = {row["text"]: row["class"] for row in report["labels"]["texts"]}
    assert meant == {"Winter wheat": "wheat", "corn": "maize", "grass": "grass", "unknown": ""}
    assert [row["name"] for row in report["learned"]["classes"]] == ["grass", "maize", "wheat"]
