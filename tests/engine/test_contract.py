"""The contract: what a job file may say, and that its published schema is the one in use."""

import json
from pathlib import Path

import pytest

from engine.contract import EVENT, JOB_SPEC, MapJob, read_job, schemas
from engine.errors import BadInput

SCHEMAS = Path(__file__).resolve().parents[2] / "resources" / "schema"


@pytest.mark.parametrize("name", sorted(schemas()))
def test_the_published_schema_is_the_one_in_use(name):
    assert json.loads((SCHEMAS / name).read_text(encoding="utf-8")) == schemas()[name], "run `make schema`"


def test_a_job_survives_its_json():
    job = MapJob(
        stack="s", model="m", out="o", options={"extent": {"xmin": 0, "ymin": 1, "xmax": 2, "ymax": 3, "crs": "x"}}
    )
    assert read_job(job.model_dump_json(), "job.json") == job


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"job": "map", "stack": "s", "model": "m"}', "out"),
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
    assert set(JOB_SPEC.json_schema()["discriminator"]["mapping"]) == {"scan", "map", "sample", "assess", "doctor"}
    assert set(EVENT.json_schema()["discriminator"]["mapping"]) == {"hello", "progress", "warning", "result", "error"}
