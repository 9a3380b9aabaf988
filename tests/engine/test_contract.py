"""The contract: what a job file may say, and that its published schema is the one in use."""

import json
import re
import runpy
from pathlib import Path

import pytest

from engine.contract import EVENT, JOB_SPEC, SPECS, Hello, MapJob, Progress, Result, read_job
from engine.errors import BadInput

SCHEMAS = Path(__file__).resolve().parents[2] / "resources" / "schema"


MADE = runpy.run_path(str(SCHEMAS.parents[1] / "packaging" / "schema.py"))["files"]()


@pytest.mark.parametrize("name", sorted(MADE))
def test_what_is_published_is_what_is_in_use(name):
    assert json.loads((SCHEMAS / name).read_text(encoding="utf-8")) == MADE[name], "run `make schema`"


def test_a_job_survives_its_json():
    job = MapJob(
        stack="s", model="m", out="o", options={"extent": {"xmin": 0, "ymin": 1, "xmax": 2, "ymax": 3, "crs": "x"}}
    )
    assert read_job(job.model_dump_json(), "job.json") == job


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"job": "map", "stack": "s", "model": "m"}', "out"),
        (
            '{"job": "map", "stack": "s", "model": "m", "out": "o", "threads": true}',
            "threads: Input should be a number",
        ),
        ('{"job": "scan", "stack": "s", "options": {"bands": {"B04": true}}}', "options.bands.B04"),
        ('{"job": "scan", "stack": "s", "options": {"scale": true}}', "options.scale"),
        ('{"job": "sample", "out": "o", "schema_version": true}', "schema_version"),
        ('{"job": "map", "stack": "s", "model": "m", "out": "o", "treads": 2}', "treads"),
        ('{"job": "map", "stack": "s", "model": "m", "out": "o", "threads": 0}', "threads"),
        ('{"job": "map", "schema_version": 2, "stack": "s", "model": "m", "out": "o"}', "schema_version"),
        ('{"job": "scan", "stack": ""}', "stack"),
        ('{"job": "scan", "stack": "s", "options": {"scale": 0}}', "scale"),
        ('{"job": "scan", "stack": "s", "options": {"offset": NaN}}', "offset"),
        ('{"job": "scan", "stack": "s", "options": {"start": "2023-05-02", "end": "2023-05-01"}}', "2023-05-01"),
        ('{"job": "conquer"}', "conquer"),
        ("not json", "JSON"),
        (
            '{"job": "scan", "stack": "s",'
            ' "options": {"extent": {"xmin": 2, "ymin": 0, "xmax": 1, "ymax": 1, "crs": "x"}}}',
            "xmin",
        ),
    ],
)
def test_what_is_wrong_with_a_job_is_said(text, said):
    with pytest.raises(BadInput) as raised:
        read_job(text, "job.json")
    assert raised.value.code == "job_invalid"
    assert said in raised.value.message


def test_jobs_and_events_are_told_apart_by_one_field():
    assert set(JOB_SPEC.json_schema()["discriminator"]["mapping"]) == {spec.name() for spec in SPECS}
    assert set(EVENT.json_schema()["discriminator"]["mapping"]) == {"hello", "progress", "warning", "result", "error"}


def test_an_event_has_an_id_only_where_there_is_one():
    line = b'{"event":"progress","stage":"map","done":1,"total":2,"message":""}\n'
    assert Progress(stage="map", done=1, total=2).line() == line
    assert json.loads(Progress(id="7", stage="map", done=1, total=2).line()) == {"id": "7", **json.loads(line)}
    assert EVENT.validate_json(line).id is None
    unspeakable = Result(outputs={"classes": "a\udcffb"})
    assert json.loads(unspeakable.line()) == {"event": "result", "outputs": {"classes": "a\udcffb"}, "summary": {}}
    assert b'"id":"8"' in Hello(id="8", engine_version="1", job="scan", pid=1).line()


JOBS, OPTIONS = MADE["parameters.json"]["jobs"], MADE["parameters.json"]["stack_options"]
FIELDS = [*((job, field) for job, made in JOBS.items() for field in made["fields"]), *(("", each) for each in OPTIONS)]


@pytest.mark.parametrize(("job", "field"), FIELDS, ids=lambda value: value if isinstance(value, str) else value["name"])
def test_each_field_can_be_shown_in_a_dialog(job, field):
    assert len(field["label"]) <= 40
    assert field["text"].endswith(".")
    assert field["group"] in {"data", "parcels", "model", "results", "computing"}
    assert not (field["required"] and field["advanced"])


def test_each_job_tells_progress_of_its_stages_alone():
    emitted, rooms = {}, SCHEMAS.parents[1] / "engine" / "jobs"
    for path in rooms.rglob("*.py"):  # in rooms, what several jobs share
        found = set(re.findall(r"Progress\(\s*stage=\"(\w+)\"", path.read_text(encoding="utf-8")))
        emitted[path.relative_to(rooms).with_suffix("").as_posix().replace("_", "-")] = found
    for job, made in JOBS.items():
        names = [stage["name"] for stage in made["stages"]]
        assert len(names) == len(set(names))
        assert emitted[job] <= set(names), job
        assert not names or sum(stage["share"] for stage in made["stages"]) == pytest.approx(1)
    everywhere = {stage["name"] for made in JOBS.values() for stage in made["stages"]}
    assert set.union(*emitted.values()) == everywhere


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.name())
def test_the_example_of_each_job_is_a_sound_job(spec):
    assert read_job(json.dumps({"job": spec.name(), **spec.example}), "example").job == spec.name()
    assert set(spec.arguments) <= set(spec.model_fields)


def of_map(**fields) -> dict:
    return {"job": "map", "stack": "s", "model": "m", "out": "o", **fields}


def of_scan(**options) -> dict:
    return {"job": "scan", "stack": "s", "options": options}


@pytest.mark.parametrize(
    ("job", "field"),
    [
        (of_map(out="o" * 300), "out"),
        (of_map(out="o/" * 3000), "out"),
        (of_map(out="o\0"), "out"),
        (of_map(model="\0"), "model"),
        (of_map(parcels="p" * 5000), "parcels"),
        (of_map(parcels="p", parcels_layer="l" * 2000), "parcels_layer"),
        (of_map(work="w" * 300), "work"),
        (of_map(stack=[]), "stack"),
        (of_map(stack=["s"] * 10_001), "stack"),
        (of_map(stack="https://" + "s" * 20_000), "stack"),
        (of_map(threads=10**6), "threads"),
        (of_map(workers=10**30), "workers"),
        (of_map(scheduler="tcp://a:8786/" + "x" * 20_000), "scheduler"),
        (of_scan(bands={}), "bands"),
        (of_scan(bands={"B04": 0}), "bands"),
        (of_scan(bands={"B04": 10**9}), "bands"),
        (of_scan(bands={str(number): number for number in range(1, 10_002)}), "bands"),
        (of_scan(date_pattern="(" * 2000), "date_pattern"),
        (of_scan(dates=[]), "dates"),
        (of_scan(scale=1e308), "scale"),
        (of_scan(scale=1e-300), "scale"),
        (of_scan(offset=-1e300), "offset"),
        (of_scan(nodata=float("inf")), "nodata"),
        (of_scan(mask=""), "mask"),
        (of_scan(mask_values=[2**40]), "mask_values"),
        (of_scan(mask_values=[0] * 5000), "mask_values"),
        (of_scan(pixel_size=1e-300), "pixel_size"),
        (of_scan(pixel_size=1e300), "pixel_size"),
        (of_scan(crs=""), "crs"),
        (of_scan(extent={"xmin": -1e300, "ymin": 0, "xmax": 1, "ymax": 1, "crs": "EPSG:4326"}), "xmin"),
        ({"job": "sample", "out": "o", "width": 10**9}, "width"),
        ({"job": "sample", "out": "o", "seed": 2**64}, "seed"),
        ({"job": "assess", "parcels": "", "field": "crop"}, "parcels"),
        ({"job": "assess", "parcels": "p", "field": ""}, "field"),
    ],
    ids=lambda value: None if isinstance(value, dict) else value,
)
def test_a_value_beyond_all_bounds_is_refused_and_its_field_named(job, field):
    with pytest.raises(BadInput) as raised:
        read_job(json.dumps(job), "job.json")
    assert (raised.value.code, raised.value.exit_code) == ("job_invalid", 2)
    assert field in raised.value.message
    assert len(raised.value.message) < 2000


@pytest.mark.parametrize(
    "job",
    [
        of_map(stack=[f"S2_{number}.tif" for number in range(2000)], workers=16, threads=64),
        of_map(stack="https://example.org/items?token=" + "x" * 5000, work="/vsis3/bucket/folder"),
        of_scan(nodata=-1.7976931348623157e308, scale=2.75e-05, offset=-0.2, pixel_size=0.00008983),
        of_scan(mask_values=[-2147483648, 0, 4294967295], mask="none", bands={"B04": "band 4", "B08": 8}),
        of_scan(crs='PROJCS["own", GEOGCS["a"]]' + " " * 20_000),
        {"job": "sample", "out": "o", "width": 32, "height": 20_000, "seed": 2**63 - 1},
    ],
    ids=["many files", "long address", "small numbers", "masks", "long definition", "long scene"],
)
def test_what_is_large_and_sound_is_taken(job):
    assert read_job(json.dumps(job), "job.json").job == job["job"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'{"job": "doctor", "job": "scan", "stack": "s"}', "job is given twice"),
        (b'{"job": "scan", "stack": "s", "options": {"scale": 1, "scale": 2}}', "scale is given twice"),
        (b'{"job": "scan", "stack": ' + b"[" * 100_000, "recursion"),
        (b'{"job": "scan", "stack": "s", "options": {"nodata": Infinity}}', "nodata"),
        (b'{"job": "scan", "stack": "\\ud800"}', "JSON"),
        (b"", "JSON"),
        (b"\xff\xfe{\x00}\x00", "UTF-8"),
        (b'{"job": "scan", "stack": "s"} {}', "JSON"),
    ],
    ids=["twice", "twice within", "deep", "no number", "half a sign", "empty", "UTF-16", "two jobs"],
)
def test_json_that_means_nothing_certain_is_refused(content, said):
    with pytest.raises(BadInput) as raised:
        read_job(content, "job.json")
    assert raised.value.code == "job_invalid"
    assert said in raised.value.message


def test_a_mark_of_the_encoding_before_a_job_is_read_over():
    assert read_job(b'\xef\xbb\xbf{"job": "doctor"}', "job.json").job == "doctor"


@pytest.mark.parametrize(
    ("content", "said", "unsaid"),
    [
        (
            '{"job": "map", "stack": "a", "model": "b", "out": "c", "outputs": ["margins"]}',
            "not 'margins'",
            "Input tag",
        ),
        ('{"schema_version": 1, "job": {"job": "scan", "stack": "mine"}}', "its 'job' should be a text", "mine"),
        ('{"job": 5}', "its 'job' should be a text, one of 'scan'", "5"),
        ('{"job": "nope"}', "Input tag 'nope'", "should be a text"),
    ],
    ids=["output", "report", "number", "name"],
)
def test_the_value_that_was_not_among_the_choices_is_named_and_no_whole_job_is_shown(content, said, unsaid):
    with pytest.raises(BadInput) as caught:
        read_job(content, "j.json")
    assert said in caught.value.message
    assert unsaid not in caught.value.message
